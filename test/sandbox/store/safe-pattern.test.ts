import { describe, expect, it } from 'vitest'
import { isPattern, matchesPattern } from '../../../src/sandbox/store/safe-pattern.js'

describe('An expression of a user', () => {
  it.each([
    ['^v2.*', 'v2.0.0', true],
    ['^v2.*', 'v1', false],
    ['2', 'v1.2', true],
    ['.*', 'latest', true],
    ['(', 'latest', false],
  ])('%s matches %s: %s', (pattern, name, matches) => {
    expect(matchesPattern(pattern, name)).toBe(matches)
  })

  it('is valid or not', () => {
    expect(isPattern('^release-[0-9]+$')).toBe(true)
    expect(isPattern('(')).toBe(false)
  })

  it('that would take years is stopped, and matches nothing', () => {
    expect(matchesPattern('^(a+)+$', `${'a'.repeat(100)}!`)).toBe(false)
  })

  it('reaches nothing outside of itself', () => {
    expect(matchesPattern('"); process.exit(1); //', 'v1')).toBe(false)
  })
})
