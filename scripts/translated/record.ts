import { createHash } from 'node:crypto'
import type { Pair } from './pair.js'

/** The file that says which Chinese was written for which English, from the root of the project. */
export const recordFile = 'openapi/overlays/translated.zh-CN.txt'

const short = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8)
const lineOf = ({ english, chinese }: Pair): string => `${short(english)} ${short(chinese)}`

/** The record of these pairs. Places are not in it, so that a text may move, and one that many places share is one line. */
export function recordOf(pairs: readonly Pair[]): string {
  return `${[...new Set(pairs.map(lineOf))].sort().join('\n')}\n`
}

/** The pairs whose English is not that of the record, while their Chinese is: somebody has to look at it. */
export function stale(pairs: readonly Pair[], record: string): Pair[] {
  const noted = record.split('\n')
  const lines = new Set(noted)
  const chinese = new Set(noted.map(line => line.slice(9)))
  return pairs.filter(pair => !lines.has(lineOf(pair)) && chinese.has(short(pair.chinese)))
}

/** What is to be done about a pair that is stale. */
export function advice({ place, english, chinese }: Pair): string {
  const beginning = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text)
  return (
    `${place}: “${beginning(english)}” is new, and “${beginning(chinese)}” is not. Mend the Chinese; ` +
    'or if it is still right, run: npm run translated -- --still-right'
  )
}
