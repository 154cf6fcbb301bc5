/** Texts of the contract that stay as they are, each with the reason. */
export type Alike = Readonly<Record<string, string>>

/** None so far: even a title that is one word has a Chinese one. */
export const alikeInBoth: Alike = {}

const codeSpan = /`[^`]+`/g
const number = /\d+(?:[.,:]\d+)*/g

/** What is wrong with a Chinese text, seen beside the English one. Words are the translator's; what a program reads is not. */
export function faults(english: string, chinese: string, alike: Alike): string[] {
  if (english in alike) return []
  if (chinese === english) return ['is the English text; translate it']
  if (!/\p{Script=Han}/u.test(chinese)) return ['holds no Chinese character; translate it']
  return [
    ...lost(found(english, codeSpan), found(chinese, codeSpan)).map(code => `lacks ${code}; codes stay as they are`),
    ...lost(numbers(english), numbers(chinese)).map(value => `lacks the number ${value} of the English text`),
    ...lost(numbers(chinese), numbers(english)).map(value => `has the number ${value}, which the English text lacks`),
    ...outlineFault(outline(english), outline(chinese)),
  ]
}

const found = (text: string, what: RegExp): string[] => [...new Set(text.match(what))]
const lost = (wanted: string[], present: string[]): string[] => wanted.filter(item => !present.includes(item))

/** Numbers in the prose. Those in code spans are compared with the spans, those in an anchor are no text. */
const numbers = (text: string): string[] => found(text.replaceAll(codeSpan, '').replaceAll(/<a [^>]*>/g, ''), number)

/** Headings, items and table rows in their order; a row with the number of its cells. */
function outline(text: string): string[] {
  return text.split('\n').flatMap(line => {
    const [heading] = /^#+ /.exec(line) ?? []
    if (heading) return [`a heading ${heading.trim()}`]
    if (line.startsWith('|')) return [`a table row of ${(line.match(/(?<!\\)\|/g)?.length ?? 1) - 1} cells`]
    return line.startsWith('- ') ? ['an item of a list'] : []
  })
}

function outlineFault(english: string[], chinese: string[]): string[] {
  const at = [...english, 'the end'].findIndex((part, index) => part !== (chinese[index] ?? 'the end'))
  if (at < 0) return []
  const place = at === 0 ? 'at the beginning' : `after part ${at} (${english[at - 1]})`
  return [`has ${chinese[at] ?? 'the end'} ${place} where the English text has ${english[at] ?? 'the end'}; keep its outline`]
}
