/** A text and its translation. */
export interface Pair {
  /** Where the translation stands, for people. */
  place: string
  english: string
  chinese: string
}
