import type { CharacterClass } from './nodes.js'

const codePointOf = (character: string): number => character.codePointAt(0) ?? 0

/** Accepts the characters from `first` to `last`. */
export const range =
  (first: number, last: number): CharacterClass =>
  code =>
    code >= first && code <= last

/** Accepts what any of the classes accepts. */
export const anyOf =
  (classes: readonly CharacterClass[]): CharacterClass =>
  code =>
    classes.some(matches => matches(code))

/** Accepts what a class rejects. */
export const not =
  (matches: CharacterClass): CharacterClass =>
  code =>
    !matches(code)

/** Accepts the characters that differ from those of a class only in their case as well. */
export const ignoringCase =
  (matches: CharacterClass): CharacterClass =>
  code => {
    const character = String.fromCodePoint(code)
    return matches(code) || matches(codePointOf(character.toLowerCase())) || matches(codePointOf(character.toUpperCase()))
  }

const ofText = (ranges: string): CharacterClass =>
  anyOf(ranges.split(' ').map(pair => range(codePointOf(pair), codePointOf(pair.at(-1) ?? ''))))

const digit = ofText('09')
const alpha = ofText('AZ az')
const alnum = anyOf([alpha, digit])
/** Letters, digits and the underscore. */
export const word: CharacterClass = anyOf([alnum, ofText('_')])
const space = (code: number): boolean => code === 32 || (code >= 9 && code <= 13 && code !== 11)

/** The classes of a backslash and a letter. The upper-case letter means the opposite. */
export const letterClasses: Readonly<Record<string, CharacterClass>> = {
  d: digit,
  w: word,
  s: space,
  D: not(digit),
  W: not(word),
  S: not(space),
}

/** The classes in `[[:name:]]`. */
export const namedClasses: ReadonlyMap<string, CharacterClass> = new Map<string, CharacterClass>([
  ['alnum', alnum],
  ['alpha', alpha],
  ['ascii', range(0, 127)],
  ['blank', code => code === 9 || code === 32],
  ['cntrl', code => code < 32 || code === 127],
  ['digit', digit],
  ['graph', range(33, 126)],
  ['lower', ofText('az')],
  ['print', range(32, 126)],
  ['punct', code => range(33, 126)(code) && !alnum(code)],
  ['space', range(9, 13)],
  ['upper', ofText('AZ')],
  ['word', word],
  ['xdigit', ofText('09 AF af')],
])

/** Returns the class of a Unicode property such as `L` or `Greek`; undefined if there is none. */
export function unicodeClass(name: string): CharacterClass | undefined {
  for (const property of [name, `Script=${name}`]) {
    try {
      const pattern = new RegExp(`^\\p{${property}}$`, 'u')
      return code => pattern.test(String.fromCodePoint(code))
    } catch {
      // It isn't a property of this kind.
    }
  }
  return undefined
}
