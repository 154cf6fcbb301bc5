/** A piece of code that calls an operation, as `x-codeSamples` holds it. */
export interface Sample {
  /** What an editor calls the language. */
  lang: 'Shell' | 'TypeScript'
  /** What readers choose it by. */
  label: 'curl' | 'TypeScript' | 'Command line'
  source: string
}

/** The region of all samples; readers put their own in its place. */
export const sampleRegion = 'my-kualalumpur-1'
