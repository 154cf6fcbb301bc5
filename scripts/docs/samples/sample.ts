/** A code sample of an operation, as in `x-codeSamples`. */
export interface Sample {
  /** The language for syntax highlighting. */
  lang: 'Shell' | 'TypeScript'
  /** The label of the tab. */
  label: 'curl' | 'TypeScript' | 'Command line'
  source: string
}

/** The region in the samples; readers replace it. */
export const sampleRegion = 'my-kualalumpur-1'
