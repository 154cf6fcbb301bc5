import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { redactBody, redactText } from '../../src/errors/redact.js'
import { createRedactor } from '../../src/errors/redactor.js'
import { adversarialPattern, buildText, expectFast } from '../support/adversarial.js'

const html = (text: string): string =>
  text.replace(/[&<>"']/g, char => `&#${char.charCodeAt(0)};`).replaceAll('&#34;', '&quot;')
const json = (text: string): string => JSON.stringify(text).slice(1, -1)
const unicode = (text: string): string =>
  text.replace(/[^\w]/g, char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
const percent = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, char => `%${char.charCodeAt(0).toString(16)}`)
const form = (text: string): string => percent(text).replaceAll('%20', '+')
const encoders = { html, json, unicode, percent, form }

/** The texts that a server sends when it echoes a secret, by the encodings that it applies in order. */
const encodings = fc.array(fc.constantFrom(...(Object.keys(encoders) as (keyof typeof encoders)[])), { maxLength: 3 })
const secretText = fc.oneof(
  fc.string({ minLength: 4, maxLength: 40 }),
  fc.string({ minLength: 4, maxLength: 40, unit: fc.constantFrom(...'!@#$%^&*()\\/"\'<>+ \n\tabuxn0159;中') }),
)

describe('createRedactor', () => {
  it('redacts a password in any encoding', () => {
    fc.assert(
      fc.property(secretText, encodings, (secret, names) => {
        const echo = names.reduce((text, name) => encoders[name](text), secret)
        const redact = createRedactor({ headers: {}, body: JSON.stringify({ user: { password: secret } }) })
        // A redactor ignores passwords that are short without their escapes, and backslashes, which any encoding may add.
        fc.pre(secret.replaceAll(/\\(?:u.{4})?|%..|&[^;]*;/g, '').length > 3 && !secret.endsWith('\\'))
        expect(redact(`you sent [${echo}] here`)).toBe('you sent [***] here')
      }),
      { numRuns: 2000 },
    )
  })

  it('redacts overlapping secrets and keeps the text around them', () => {
    const redact = createRedactor({ headers: { 'x-auth-token': 'abcdef', authorization: 'defghi' } })
    expect(redact('1 abcdefghi 2 abcdef 3 defghi 4 abcde 5')).toBe('1 *** 2 *** 3 *** 4 abcde 5')
  })

  it('ignores secrets of fewer than four characters, which occur in words', () => {
    expect(createRedactor({ headers: { 'x-auth-token': 'abc' } })('abc')).toBe('abc')
  })

  it('accepts a body that is not JSON', () => {
    const redact = createRedactor({ headers: {}, body: '{"password":"bad\\x escape"' })
    expect(redact('sent bad\\x escape')).toBe('sent ***')
  })

  it('truncates a text of more than a million characters, also in the middle of a secret', () => {
    const redact = createRedactor({ headers: { 'x-auth-token': 'MIIToken0secret' } })
    const text = redact(`${'a'.repeat(999_992)}MIIToken0secret and more`)
    expect(text.slice(-8)).toBe('aaaa***…')
  })
})

const passwords: [string, string][] = [
  ['symbols', '!@#$abc'],
  ['backslashes', '\\\\\\\\'],
  ['one repeated letter', 'a'.repeat(5000)],
  ['a long repetition with another end', `${'a'.repeat(5000)}b`],
  ['a long repetition with another beginning', `b${'a'.repeat(5000)}`],
  ['quotes', '""""""'],
  ['percent signs', '%%%%'],
  ['ampersands', '&&&&&&'],
  ['a space', 'pass word'],
]

describe('redaction takes linear time', () => {
  it.each(passwords)('for a password of %s', (_, password) => {
    const redact = createRedactor({ headers: { 'x-auth-token': password }, body: JSON.stringify({ password }) })
    const near = [password.slice(0, -1), password.slice(1), JSON.stringify(password), encodeURIComponent(password)].filter(
      Boolean,
    )
    // A failure prints the indexes of long fragments.
    const fragments = near.map((_, index) => `<${index}>`)
    const expand = (text: string): string => text.replace(/<(\d)>/g, (_, index) => near[Number(index)] ?? '')
    fc.assert(
      fc.property(adversarialPattern(fragments), pattern => {
        const [start, repeated, end] = pattern.map(expand)
        expectFast(() => redact(buildText([start ?? '', repeated ?? '', end ?? ''], 200_000)))
      }),
      { numRuns: 20 },
    )
  })

  it.each([
    ['redactBody', redactBody],
    ['redactText', redactText],
  ])('in %s', (_, redact) => {
    fc.assert(
      fc.property(adversarialPattern(), pattern => void expectFast(() => redact(buildText(pattern, 300_000)))),
      { numRuns: 60 },
    )
    expectFast(() => redact('docker login '.repeat(80_000)))
  })

  it('for a response of 720 bytes that once took a minute', () => {
    const redact = createRedactor({ headers: {}, body: JSON.stringify({ password: '!@#$abc' }) })
    expectFast(() => redact('\\&#'.repeat(240)))
    expectFast(() => redact('\\\\\\\\'.repeat(180)))
  })
})
