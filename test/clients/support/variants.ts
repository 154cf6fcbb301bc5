/** Variants of responses on which no status depends, alone and together. */
export const variants: readonly string[] = [
  'error-object',
  'null-lists',
  'extra-fields',
  'empty-writes',
  'error-object and null-lists and extra-fields',
]
