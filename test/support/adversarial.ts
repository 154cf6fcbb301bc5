import fc from 'fast-check'
import { expect } from 'vitest'

/** Beginnings and ends of what the client searches for in texts of others, so that repeating them causes backtracking. */
const fragments = [
  ...['docker login ', ' -p ', ' -p x', ' --password=', '\n', ' ', '\t', '\\', '\\\\u', '\\u00', '\\u0041', '"', '\\"', "'"],
  ...['"auth"', '"auth":"', '"password":"', '"secret\\"', ':', '=', ',', ';', 'Signature=', 'authorization', 'Bearer '],
  ...['x-auth-token', 'x-subject-token: ', '%', '%5', '%5C', '%255C', '%E4', '%E4%B8', '&', '&#', '&#x', '&quot', '&quot;'],
  ...['<', '<title', '<title>', '</title', '>', '[', ']', '{', '}', '[{}', '{"errors":[', '{"error":', '{"code":"', '|', '::'],
  ...[
    'namespace::a',
    '-',
    '_',
    '.',
    '/',
    '$',
    'a',
    'a_',
    'a.',
    '0',
    '0-',
    '0-1/2',
    ', 0-1/2',
    '1.',
    'GMT',
    'Mon, ',
    '\u{1f600}',
  ],
  ...['中', '\ud800', '\0', '***', '!@#$abc', '!@#', 'aaaaaaa', 'aaab', '+', '%2B', 'application/json', '; charset='],
]

/** A pattern of fragments: a beginning, a part to repeat, and an end. Short, so that a failure prints a short example. */
export function adversarialPattern(more: readonly string[] = []): fc.Arbitrary<[start: string, repeated: string, end: string]> {
  const fragment = fc.constantFrom(...fragments, ...more)
  const few = fc.array(fragment, { maxLength: 3 }).map(parts => parts.join(''))
  const repeated = fc.array(fragment, { minLength: 1, maxLength: 4 }).map(parts => parts.join(''))
  return fc.tuple(few, repeated, few)
}

/** Builds a text of at least `length` characters. */
export function buildText([start, repeated, end]: readonly [string, string, string], length: number): string {
  return start + repeated.repeat(Math.ceil(length / repeated.length)) + end
}

/** The time that a function of a long adversarial text may take, in milliseconds. What is quadratic takes many times as long. */
const maxDuration = 3000

/** Runs a function and fails if it takes too long. An error that it throws is allowed. Returns the duration in milliseconds. */
export function expectFast(run: () => unknown): number {
  const start = performance.now()
  try {
    run()
  } catch {
    // What the function makes of the text doesn't matter here.
  }
  const duration = performance.now() - start
  expect(duration).toBeLessThan(maxDuration)
  return duration
}
