import { createHash } from 'node:crypto'
import type { Pair } from './pair.js'

/** The file that says which Chinese was written for which English, from the root of the project. */
export const recordFile = 'openapi/overlays/translated.zh-CN.txt'

const short = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8)
const keyOf = ({ english, chinese }: Pair): string => `${short(english)} ${short(chinese)}`

/** How often each pair is there. */
function counted(pairs: readonly Pair[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const pair of pairs) counts.set(keyOf(pair), (counts.get(keyOf(pair)) ?? 0) + 1)
  return counts
}

/** The record of these pairs, each with how often it is there. Places are not in it, so that a text may move. */
export function recordOf(pairs: readonly Pair[]): string {
  return [...counted(pairs)]
    .map(([key, count]) => `${key} ${count}\n`)
    .sort()
    .join('')
}

/**
 * The pairs that are not in the record, while their Chinese is, and stood there beside an English text that is now gone from at least
 * one place: somebody has to look at it. That a new text has the Chinese of one that stays is no reason.
 */
export function stale(pairs: readonly Pair[], record: string): Pair[] {
  const now = counted(pairs)
  const noted = new Set<string>()
  const left = new Set<string>()
  for (const line of record.split('\n')) {
    const [english = '', chinese = '', count = '0'] = line.split(' ')
    const key = `${english} ${chinese}`
    noted.add(key)
    if ((now.get(key) ?? 0) < Number(count)) left.add(chinese)
  }
  return pairs.filter(pair => !noted.has(keyOf(pair)) && left.has(short(pair.chinese)))
}

/** What is to be done about a pair that is stale. */
export function advice({ place, english, chinese }: Pair): string {
  const beginning = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text)
  return (
    `${place}: “${beginning(english)}” is new, and “${beginning(chinese)}” is not. Mend the Chinese; ` +
    'or if it is still right, run: npm run translated -- --still-right'
  )
}
