import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { shortHash } from '../generate/stable-names.js'
import { allPairs, type TranslationPair } from './pairs.js'

/** The folder of the records, beside the translations. Each file of translations has a record of its own. */
const recordFolder = '.translated'

/** The record of a file: which Chinese text translates which English text. */
export const recordPath = (file: string): string => posix.join(posix.dirname(file), recordFolder, `${posix.basename(file)}.txt`)

const pairKey = ({ english, chinese }: TranslationPair): string => `${shortHash(english)} ${shortHash(chinese)}`

function countPairs(pairs: readonly TranslationPair[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const pair of pairs) counts.set(pairKey(pair), (counts.get(pairKey(pair)) ?? 0) + 1)
  return counts
}

/** Formats the record of a file: a line per pair of hashes, with its count. It has no locations, so that a text can move. */
export function formatRecord(pairs: readonly TranslationPair[]): string {
  return [...countPairs(pairs)]
    .map(([key, count]) => `${key} ${count}\n`)
    .sort()
    .join('')
}

/**
 * Finds the pairs of a file whose English text changed while the Chinese text did not. A new English text with the Chinese text of
 * a pair that still exists isn't outdated.
 */
export function outdatedPairs(pairs: readonly TranslationPair[], record: string): TranslationPair[] {
  const current = countPairs(pairs)
  const recorded = new Set<string>()
  const lostEnglish = new Set<string>()
  for (const line of record.split('\n')) {
    const [english = '', chinese = '', count = '0'] = line.split(' ')
    const key = `${english} ${chinese}`
    recorded.add(key)
    if ((current.get(key) ?? 0) < Number(count)) lostEnglish.add(chinese)
  }
  return pairs.filter(pair => !recorded.has(pairKey(pair)) && lostEnglish.has(shortHash(pair.chinese)))
}

/** Describes an outdated pair and the fix. */
export function outdatedMessage({ file, location, english, chinese }: TranslationPair): string {
  const start = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text)
  return `${file}, ${location}: the English text changed (“${start(english)}”), the Chinese text didn't (“${start(chinese)}”). Update it.`
}

/** The state of a file's record. */
export interface RecordState {
  path: string
  recorded: string
  /** The record that the texts require; empty when the file has no translations any more. */
  expected: string
  outdated: TranslationPair[]
}

/** Compares every record with the current texts. */
export function recordStates(root: string): RecordState[] {
  const paths = new Map<string, TranslationPair[]>()
  for (const pair of allPairs(root)) paths.set(recordPath(pair.file), [...(paths.get(recordPath(pair.file)) ?? []), pair])
  for (const folder of new Set([...paths.keys()].map(posix.dirname)))
    for (const name of existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : [])
      if (!paths.has(`${folder}/${name}`)) paths.set(`${folder}/${name}`, [])
  return [...paths].map(([path, pairs]) => {
    const recorded = existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : ''
    return { path, recorded, expected: formatRecord(pairs), outdated: outdatedPairs(pairs, recorded) }
  })
}

/** Writes the records and returns the outdated pairs. A file with outdated pairs keeps its record unless `accept` is set. */
export function updateRecords(root: string, accept: boolean): TranslationPair[] {
  return recordStates(root).flatMap(({ path, recorded, expected, outdated }) => {
    if (outdated.length > 0 && !accept) return outdated
    if (expected === '') rmSync(join(root, path), { force: true })
    else if (expected !== recorded) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), expected)
    }
    return []
  })
}
