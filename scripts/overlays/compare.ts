const codeSpan = /`[^`]+`/g
const number = /\d+(?:[.,:]\d+)*/g

/** Compares a Chinese text with the English one. The wording is free; code spans, numbers and the outline must match. */
export function compareTexts(english: string, chinese: string): string[] {
  if (chinese === english) return ['is the English text; translate it']
  if (!/\p{Script=Han}/u.test(chinese)) return ['has no Chinese character; translate it']
  return [
    ...missingCodeSpans(english, chinese).map(code => `lacks ${code}; code spans aren't translated`),
    ...missingFrom(numbersIn(english), numbersIn(chinese)).map(value => `lacks the number ${value} of the English text`),
    ...missingFrom(numbersIn(chinese), numbersIn(english)).map(
      value => `has the number ${value}, which the English text lacks`,
    ),
    ...compareOutlines(outlineOf(english), outlineOf(chinese)),
  ]
}

/** Returns the code spans of an English text that its translation lacks. */
export const missingCodeSpans = (english: string, chinese: string): string[] =>
  missingFrom(allMatches(english, codeSpan), allMatches(chinese, codeSpan))

const allMatches = (text: string, pattern: RegExp): string[] => [...new Set(text.match(pattern))]
const missingFrom = (expected: string[], actual: string[]): string[] => expected.filter(item => !actual.includes(item))

/** Numbers in the prose. Code spans are compared separately, and anchors aren't text. */
const numbersIn = (text: string): string[] => allMatches(text.replaceAll(codeSpan, '').replaceAll(/<a [^>]*>/g, ''), number)

/** The headings, list items and table rows of a text, in order. */
function outlineOf(text: string): string[] {
  return text.split('\n').flatMap(line => {
    const [heading] = /^#+ /.exec(line) ?? []
    if (heading) return [`a heading ${heading.trim()}`]
    if (line.startsWith('|')) return [`a table row of ${(line.match(/(?<!\\)\|/g)?.length ?? 1) - 1} cells`]
    return line.startsWith('- ') ? ['a list item'] : []
  })
}

function compareOutlines(english: string[], chinese: string[]): string[] {
  const index = [...english, 'the end'].findIndex((part, at) => part !== (chinese[at] ?? 'the end'))
  if (index < 0) return []
  const where = index === 0 ? 'at the beginning' : `after part ${index} (${english[index - 1]})`
  const [actual, expected] = [chinese[index] ?? 'the end', english[index] ?? 'the end']
  return [`has ${actual} ${where} where the English text has ${expected}; use the same outline`]
}
