/** Returns whether a class contains the character of a code point. */
export type CharacterClass = (code: number) => boolean

/** A position that a pattern can require. */
export type Assertion = 'textStart' | 'textEnd' | 'lineStart' | 'lineEnd' | 'wordBoundary' | 'noWordBoundary'

/** A part of a pattern. */
export type PatternNode =
  | { kind: 'character'; matches: CharacterClass }
  | { kind: 'assertion'; assertion: Assertion }
  | { kind: 'sequence'; parts: readonly PatternNode[] }
  | { kind: 'alternatives'; parts: readonly PatternNode[] }
  | { kind: 'repeat'; part: PatternNode; min: number; max: number }
