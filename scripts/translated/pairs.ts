import { siteTexts } from '../docs/texts.js'
import { readCatalogue } from '../generate/catalogue.js'
import { isObject } from '../overlays/target.js'
import { tryTexts } from '../start/try/texts.js'
import { pairsOfOverlays } from './overlays.js'
import { pairsOfPages } from './pages.js'
import type { Pair } from './pair.js'

/** Every English text of the project that has a Chinese one, with it. */
export function allPairs(root: string): Pair[] {
  const { codes, statuses } = readCatalogue(root)
  const pairs = [
    ...pairsOfPages(root),
    ...pairsOfOverlays(root),
    ...codes.flatMap(entry => pairsOfEntry(entry, `openapi/errors/${entry.status}.yaml, ${entry.code}`)),
    ...statuses.flatMap(entry => pairsOfEntry(entry, `openapi/errors/statuses.yaml, ${entry.status}`)),
    ...pairsOfTexts(siteTexts('en'), siteTexts('zh-CN'), 'scripts/docs/texts.ts'),
    ...pairsOfTexts(tryTexts.en, tryTexts['zh-CN'], 'scripts/start/try/texts.ts'),
  ]
  // Code alone needs no translation, and the headings of a changelog are written by a release.
  return pairs.filter(({ english, chinese }) => english !== chinese && !english.startsWith('## ['))
}

/** The texts of an entry of the error catalogue, wherever they stand in it. */
function pairsOfEntry(entry: unknown, place: string): Pair[] {
  if (!isObject(entry)) return []
  if (typeof entry.en === 'string' && typeof entry.zh === 'string') return [{ place, english: entry.en, chinese: entry.zh }]
  return Object.entries(entry).flatMap(([key, part]) => pairsOfEntry(part, `${place} ${key}`))
}

function pairsOfTexts(en: Readonly<Record<string, string>>, zh: Readonly<Record<string, string>>, file: string): Pair[] {
  return Object.entries(en).map(([key, english]) => ({ place: `${file}, ${key}`, english, chinese: zh[key] ?? '' }))
}
