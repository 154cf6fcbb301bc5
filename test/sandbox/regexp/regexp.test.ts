import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PatternError } from '../../../src/sandbox/regexp/parse.js'
import { compileRegExp } from '../../../src/sandbox/regexp/regexp.js'

const test = (pattern: string, text: string): boolean => compileRegExp(pattern).test(text)

/** Expressions that mean the same in JavaScript. */
const shared = [
  '^v2.*',
  '^v\\d+(?:\\.\\d+){2}$',
  'rc|beta',
  '^(?:rc|beta)-[0-9]+$',
  '',
  'a*',
  '(a|b)*c',
  '^[^a-c]+$',
  '[a-c-]',
  '[]a]',
  '\\bv1\\b',
  '\\Bx',
  'v1\\.0$',
  'a{2}',
  'a{2,}b',
  'a{1,3}$',
  '^.{0,3}$',
  'x{',
  'a+?b',
  '(?:)*a',
  '()*',
  '\\x61\\w\\s?',
  '(?<name>a)b',
] as const
const texts = ['', 'v2', 'v1.0', 'v1.2.3', 'rc-1', 'beta-', 'latest', 'aab', 'abc', 'c', ']', 'x{', 'xv1', 'a-b', 'aaa', 'v1 b']

describe('Regular expressions of users', () => {
  it.each(shared)('match like those of JavaScript: %s', pattern => {
    // In RE2, a bracket at the beginning of a class is a character.
    const expected = new RegExp(pattern === '[]a]' ? '[\\]a]' : pattern)
    for (const text of texts) expect([text, test(pattern, text)]).toEqual([text, expected.test(text)])
  })

  it('match like those of JavaScript, whatever their structure', () => {
    const { pattern } = fc.letrec<{ pattern: string }>(tie => ({
      pattern: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom('a', 'b', '.', '[ab]', '[^a]', '\\w', '\\b', '^', '$', ''),
        fc.tuple(tie('pattern'), tie('pattern')).map(([one, other]) => `${one}${other}`),
        fc.tuple(tie('pattern'), tie('pattern')).map(([one, other]) => `(?:${one}|${other})`),
        fc
          .tuple(tie('pattern'), fc.constantFrom('*', '+', '?', '{2}', '{0,2}', '{1,}'))
          .map(([part, count]) => `(?:${part})${count}`),
      ),
    }))
    fc.assert(
      fc.property(pattern, fc.string({ unit: fc.constantFrom('a', 'b', '-'), maxLength: 8 }), (pattern, text) => {
        expect(test(pattern, text)).toBe(new RegExp(pattern).test(text))
      }),
      { numRuns: 2000 },
    )
  })

  it('have the syntax of RE2 where JavaScript lacks it', () => {
    expect(test('(?i)^RELEASE$', 'Release')).toBe(true)
    expect(test('(?i:a)b', 'AB')).toBe(false)
    expect(test('(?P<major>v1)', 'v1')).toBe(true)
    expect(test('\\Av1\\z', 'v1')).toBe(true)
    expect(test('\\Qv1.0\\E', 'v1x0')).toBe(false)
    expect(test('^[[:digit:]]+$', '123')).toBe(true)
    expect(test('^\\pL+$', 'é')).toBe(true)
    expect(test('^\\P{Greek}$', 'a')).toBe(true)
  })

  it.each([
    '(',
    ')',
    '[a',
    'a**',
    '*a',
    '(?=a)',
    '(?<!a)b',
    '(a)\\1',
    '\\',
    '[b-a]',
    'a{2,1}',
    'a{1001}',
    '\\p{Nothing}',
    '[[:no:]]',
    '[[:constructor:]]',
  ])('are rejected if they are invalid, or need backtracking: %s', pattern =>
    expect(() => compileRegExp(pattern)).toThrow(PatternError),
  )

  it('are rejected if they are too large', () => {
    for (const pattern of ['(a{100}){100}', '((((){1000}){1000}){1000}){1000}', 'a'.repeat(2000)])
      expect(() => compileRegExp(pattern)).toThrow(PatternError)
  })

  it('take a number of steps that is proportional to the text, not exponential', () => {
    const { size, test } = compileRegExp('^(a+)+$')
    expect(size).toBeLessThan(20)
    // With backtracking, this would take longer than the universe exists.
    expect(test(`${'a'.repeat(100_000)}b`)).toBe(false)
  })
})
