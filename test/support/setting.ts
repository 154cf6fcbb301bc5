import { visibleText } from './chinese.js'

const full = '，。；：！？、（）《》“”'

/** What is wrong with how Chinese is set; each with what to do about it. */
const rules: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Han}[A-Za-z0-9%$]|[A-Za-z0-9%$]\p{Script=Han}/gu, 'put a blank between Chinese and Latin characters'],
  [/\p{Script=Han} +\p{Script=Han}/gu, 'take out the blank between Chinese characters'],
  [new RegExp(`\\S +[${full}]|[${full}] +\\S`, 'gu'), 'take out the blank beside a Chinese mark'],
  [/\p{Script=Han} ?[,;:!?()]|[,;:!?()] ?\p{Script=Han}/gu, 'use the Chinese mark beside Chinese'],
  [/\p{Script=Han}\.|\.\p{Script=Han}/gu, 'use 。 or …… beside Chinese'],
  [/\p{Script=Han}["']|["']\p{Script=Han}/gu, 'use “ and ” around Chinese'],
  [/[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\u3000]/gu, 'use a narrow letter, number or blank'],
]

/** How a line of Chinese is not set as Chinese is, one sentence for each place. */
export function misprints(text: string): string[] {
  // Marks of Markdown at the start of a line or between cells are not seen, what is quoted is as its author set it, and a bold
  // sentence stands apart from what follows it.
  const cells = visibleText(text.replaceAll(/(?<=[。：！？])\*\* /g, '**'))
    .replaceAll(/^\s*(?:#+|-|\d+\.|\|) |\s*\|$/g, '')
    .split(' | ')
    .map(cell => cell.replaceAll(/“[^”]*”/g, '“”').trim())
  return cells.flatMap(cell =>
    rules.flatMap(([what, advice]) =>
      [...cell.matchAll(what)].map(({ index, 0: found }) => {
        const place = cell.slice(Math.max(0, index - 6), index + found.length + 6)
        return `${advice}: ${place}`
      }),
    ),
  )
}
