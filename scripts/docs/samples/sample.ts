/** A code sample of an operation. */
export interface Sample {
  /** The language for syntax highlighting. */
  lang: 'sh' | 'ts' | 'python' | 'go' | 'java'
  /** The label of the tab. */
  label: 'curl' | 'TypeScript' | 'Command line' | 'Python' | 'Go' | 'Java'
  source: string
}

/** The region in the samples; readers replace it. */
export const sampleRegion = 'my-kualalumpur-1'
