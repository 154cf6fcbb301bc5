import { describe, expect, it } from 'vitest'
import { readCatalogue } from '../../scripts/generate/catalogue.js'
import { missingCodeSpans } from '../../scripts/overlays/compare.js'
import { root } from '../support/contract.js'

/** A text of the catalogue in both languages. */
interface Translated {
  en: string
  zh: string
}

/** Returns every text in a part of the catalogue, with its location. */
function translatedTexts(value: unknown, location: string): [location: string, text: Translated][] {
  if (typeof value !== 'object' || value === null) return []
  if ('en' in value && 'zh' in value) return [[location, value as Translated]]
  return Object.entries(value).flatMap(([name, part]) => translatedTexts(part, `${location}/${name}`))
}

const { codes, statuses } = readCatalogue(root)
const texts = [
  ...codes.flatMap(entry => translatedTexts(entry, entry.code)),
  ...statuses.flatMap(entry => translatedTexts(entry, String(entry.status))),
]
const differences = ([location, { en, zh }]: [string, Translated]): string[] => [
  ...missingCodeSpans(en, zh).map(code => `${location}: the Chinese text lacks ${code}`),
  ...missingCodeSpans(zh, en).map(code => `${location}: the English text lacks ${code}`),
]

describe('The catalogue of error codes', () => {
  it('has the same code spans in both languages', () => {
    expect(texts.length).toBeGreaterThan(codes.length * 3)
    expect(texts.flatMap(differences)).toEqual([])
  })

  it('is rejected if a code span exists in one language only', () => {
    expect(differences(['x', { en: 'Set `type`.', zh: '请设置 type。' }])).toEqual(['x: the Chinese text lacks `type`'])
    expect(differences(['x', { en: 'Set type.', zh: '请设置 `type`。' }])).toEqual(['x: the English text lacks `type`'])
  })
})
