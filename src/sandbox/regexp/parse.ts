import { anyOf, ignoringCase, letterClasses, namedClasses, not, range, unicodeClass } from './classes.js'
import type { Assertion, CharacterClass, PatternNode } from './nodes.js'

/** The reason why a text is not a valid regular expression, or is too slow. */
export class PatternError extends Error {}

/** The largest number of a counted repetition, as in RE2. */
const maxCount = 1000

const newline = 10
const controls: Readonly<Record<string, number>> = { a: 7, f: 12, n: newline, r: 13, t: 9, v: 11 }
const assertions: Readonly<Record<string, Assertion>> = {
  A: 'textStart',
  z: 'textEnd',
  b: 'wordBoundary',
  B: 'noWordBoundary',
}

interface Flags {
  ignoreCase: boolean
  multiline: boolean
  dotAll: boolean
}

/**
 * Parses a regular expression in the syntax of RE2: without references to groups and without lookaround.
 *
 * @throws PatternError when it is invalid
 */
export function parsePattern(text: string): PatternNode {
  const characters = [...text]
  let position = 0
  const next = (): string | undefined => characters[position]
  const take = (): string => characters[position++] ?? ''
  const skip = (expected: string): boolean => {
    if (!characters.slice(position, position + expected.length).every((one, index) => one === expected[index])) return false
    if (position + expected.length > characters.length) return false
    position += expected.length
    return true
  }
  /** Consumes the text that an expression matches at the current position. */
  const consumeMatch = (pattern: RegExp): RegExpExecArray | null => {
    const match = pattern.exec(characters.slice(position).join(''))
    if (match) position += [...match[0]].length
    return match
  }
  const fail = (problem: string): never => {
    throw new PatternError(problem)
  }

  const pattern = alternatives({ ignoreCase: false, multiline: false, dotAll: false })
  if (position < characters.length) fail('unmatched parenthesis')
  return pattern

  function alternatives(outer: Flags): PatternNode {
    const flags = { ...outer }
    const parts: PatternNode[] = [sequence(flags)]
    while (skip('|')) parts.push(sequence(flags))
    return parts.length === 1 && parts[0] ? parts[0] : { kind: 'alternatives', parts }
  }

  /** `(?i)` inside changes the flags of what follows in the group. */
  function sequence(flags: Flags): PatternNode {
    const parts: PatternNode[] = []
    for (;;) {
      const character = next()
      if (character === undefined || character === '|' || character === ')') return { kind: 'sequence', parts }
      const part = atom(flags)
      if (part) parts.push(repeated(part))
      else if (isRepetition()) fail('nothing to repeat')
    }
  }

  function isRepetition(): boolean {
    const character = next()
    return character === '*' || character === '+' || character === '?'
  }

  function repeated(part: PatternNode): PatternNode {
    const counts = /^\{(\d{1,4})(?:(,)(\d{0,4}))?\}/.exec(characters.slice(position).join(''))
    let [min, max] = [1, 1]
    if (skip('*')) [min, max] = [0, Number.POSITIVE_INFINITY]
    else if (skip('+')) [min, max] = [1, Number.POSITIVE_INFINITY]
    else if (skip('?')) [min, max] = [0, 1]
    else if (counts) {
      position += counts[0].length
      min = Number(counts[1])
      max = counts[2] === undefined ? min : counts[3] === '' ? Number.POSITIVE_INFINITY : Number(counts[3])
      if (min > maxCount || (max > maxCount && max !== Number.POSITIVE_INFINITY) || min > max)
        fail(`a repetition must be at most ${maxCount}, in ascending order`)
    } else return part
    // The shortest and the longest repetition match the same texts.
    skip('?')
    if (isRepetition()) fail('nested quantifier')
    return { kind: 'repeat', part, min, max }
  }

  function atom(flags: Flags): PatternNode | undefined {
    const character = take()
    if (character === '(') return group(flags)
    if (character === '[') return characterOf(set(flags), flags)
    if (character === '.') return characterOf(flags.dotAll ? () => true : code => code !== newline, flags)
    if (character === '^') return { kind: 'assertion', assertion: flags.multiline ? 'lineStart' : 'textStart' }
    if (character === '$') return { kind: 'assertion', assertion: flags.multiline ? 'lineEnd' : 'textEnd' }
    if (character === '*' || character === '+' || character === '?') return fail('nothing to repeat')
    if (character !== '\\') return literal(character, flags)
    const assertion = assertions[next() ?? '']
    if (assertion) {
      position++
      return { kind: 'assertion', assertion }
    }
    if (skip('Q')) return quoted(flags)
    return characterOf(escaped(), flags)
  }

  function group(flags: Flags): PatternNode | undefined {
    const inner = { ...flags }
    if (skip('?') && !consumeMatch(/^P?<[A-Za-z_]\w*>/)) {
      const match = consumeMatch(/^([imsU]*)(?:-([imsU]+))?([:)])/)
      if (!match) return fail('groups with ? can only set the flags i, m, s and U, or have a name')
      const target = match[3] === ')' ? flags : inner
      for (const [names, value] of [
        [match[1] ?? '', true],
        [match[2] ?? '', false],
      ] as const) {
        if (names.includes('i')) target.ignoreCase = value
        if (names.includes('m')) target.multiline = value
        if (names.includes('s')) target.dotAll = value
      }
      if (match[3] === ')') return undefined
    }
    const part = alternatives(inner)
    if (!skip(')')) fail('unmatched parenthesis')
    return part
  }

  /** The text between `\Q` and `\E` is literal. */
  function quoted(flags: Flags): PatternNode {
    const parts: PatternNode[] = []
    while (next() !== undefined && !skip('\\E')) parts.push(literal(take(), flags))
    return { kind: 'sequence', parts }
  }

  function literal(character: string, flags: Flags): PatternNode {
    const code = character.codePointAt(0) ?? 0
    return characterOf(range(code, code), flags)
  }

  function characterOf(matches: CharacterClass, { ignoreCase }: Flags): PatternNode {
    return { kind: 'character', matches: ignoreCase ? ignoringCase(matches) : matches }
  }

  /** Reads what follows a backslash. */
  function escaped(): CharacterClass {
    const found = letterClasses[next() ?? '']
    if (found) {
      position++
      return found
    }
    const property = consumeMatch(/^([pP])(?:\{(\^?)(\w+)\}|(\w))/)
    if (property) {
      const matches = unicodeClass(property[3] ?? property[4] ?? '') ?? fail(`there is no character property ${property[0]}`)
      return (property[1] === 'P') !== (property[2] === '^') ? not(matches) : matches
    }
    const code = escapedCode()
    return range(code, code)
  }

  function escapedCode(): number {
    const number = consumeMatch(/^(?:x([0-9A-Fa-f]{2})|x\{([0-9A-Fa-f]{1,6})\}|(0[0-7]{0,2}))/)
    if (number) return Number.parseInt(number[1] ?? number[2] ?? number[3] ?? '', number[3] === undefined ? 16 : 8)
    const character = take()
    if (character === '') fail('trailing backslash')
    const control = controls[character]
    if (control !== undefined) return control
    if (/[A-Za-z0-9]/.test(character)) fail(`\\${character} is not supported`)
    return character.codePointAt(0) ?? 0
  }

  function set(flags: Flags): CharacterClass {
    const negated = skip('^')
    const classes: CharacterClass[] = []
    // A bracket at the beginning is a character.
    for (let isFirst = true; isFirst || next() !== ']'; isFirst = false) {
      if (next() === undefined) fail('unmatched bracket')
      classes.push(setItem())
    }
    position++
    const matches = flags.ignoreCase ? ignoringCase(anyOf(classes)) : anyOf(classes)
    return negated ? not(matches) : matches
  }

  function setItem(): CharacterClass {
    const named = consumeMatch(/^\[:(\^?)(\w+):\]/)
    if (named) {
      const matches = namedClasses.get(named[2] ?? '') ?? fail(`there is no class ${named[0]}`)
      return named[1] ? not(matches) : matches
    }
    if (next() === '\\' && /[dwsDWSpP]/.test(characters[position + 1] ?? '')) {
      position++
      return escaped()
    }
    const first = setCode()
    if (next() !== '-' || characters[position + 1] === ']' || characters[position + 1] === undefined) return range(first, first)
    position++
    const last = setCode()
    if (last < first) fail('a range of characters is descending')
    return range(first, last)
  }

  function setCode(): number {
    return skip('\\') ? escapedCode() : (take().codePointAt(0) ?? 0)
  }
}
