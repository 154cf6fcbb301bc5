import { visibleText } from './chinese.js'

const punctuation = '，。；：！？、（）《》“”'

/** Typography errors in Chinese texts, with advice. */
const rules: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Han}[A-Za-z0-9%$]|[A-Za-z0-9%$]\p{Script=Han}/gu, 'add a space between Chinese and Latin characters'],
  [/\p{Script=Han} +\p{Script=Han}/gu, 'remove the space between Chinese characters'],
  [new RegExp(`\\S +[${punctuation}]|[${punctuation}] +\\S`, 'gu'), 'remove the space next to Chinese punctuation'],
  [/\p{Script=Han} ?[,;:!?()]|[,;:!?()] ?\p{Script=Han}/gu, 'use Chinese punctuation next to Chinese characters'],
  [/\p{Script=Han}\.|\.\p{Script=Han}/gu, 'use 。 or …… next to Chinese characters'],
  [/\p{Script=Han}["']|["']\p{Script=Han}/gu, 'use “ and ” around Chinese characters'],
  [/[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\u3000]/gu, 'use a half-width letter, digit or space'],
]

/** Returns the typography errors in a line of Chinese, with advice. */
export function typographyErrors(text: string): string[] {
  // Ignores Markdown at the start of a line and between cells, quoted text, and the space after a bold sentence.
  const cells = visibleText(text.replaceAll(/(?<=[。：！？])\*\* /g, '**'))
    .replaceAll(/^\s*(?:#+|-|\d+\.|\|) |\s*\|$/g, '')
    .split(' | ')
    .map(cell => cell.replaceAll(/“[^”]*”/g, '“”').trim())
  return cells.flatMap(cell =>
    rules.flatMap(([pattern, advice]) =>
      [...cell.matchAll(pattern)].map(({ index, 0: match }) => {
        const context = cell.slice(Math.max(0, index - 6), index + match.length + 6)
        return `${advice}: ${context}`
      }),
    ),
  )
}
