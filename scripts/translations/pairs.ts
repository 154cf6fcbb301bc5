import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import siteTexts from '../docs/texts.json' with { type: 'json' }
import tryTexts from '../docs/try-texts.json' with { type: 'json' }
import { readCatalogue } from '../generate/catalogue.js'
import { readOverlays } from '../overlays/read.js'
import { isObjectOrArray, resolveTarget, valueAt } from '../overlays/target.js'

/** A text and its translation. */
export interface TranslationPair {
  /** The file of the translation, from the root of the project. */
  file: string
  /** The location in the file, for messages. */
  location: string
  english: string
  chinese: string
}

/** Returns every English text of the project that has a Chinese translation. */
export function allPairs(root: string): TranslationPair[] {
  const { codes, statuses } = readCatalogue(root)
  const pairs = [
    ...pairsOfPages(root),
    ...pairsOfOverlays(root),
    ...codes.flatMap(entry => pairsOfEntry(entry, `openapi/errors/${entry.status}.yaml`, entry.code)),
    ...statuses.flatMap(entry => pairsOfEntry(entry, 'openapi/errors/statuses.yaml', String(entry.status))),
    ...pairsOfTexts(siteTexts, 'scripts/docs/texts.json'),
    ...pairsOfTexts(tryTexts, 'scripts/docs/try-texts.json'),
  ]
  // Code blocks are the same in both languages.
  return pairs.filter(({ english, chinese }) => english !== chinese)
}

/** The texts of the contract and of the workflows with a translation in an overlay. */
function pairsOfOverlays(root: string): TranslationPair[] {
  const read = (path: string): string => readFileSync(join(root, path), 'utf8')
  const contract: unknown = parse(read('generated/openapi.yaml'))
  const workflows = readdirSync(join(root, 'openapi/workflows')).filter(name => name.endsWith('.arazzo.yaml'))
  return [
    ...readOverlays(root, 'zh-CN').flatMap(({ file, source }) => pairsOfOverlay(contract, file, source)),
    ...workflows.sort().flatMap(name => {
      const file = `openapi/workflows/${name.replace('.arazzo.yaml', '.zh-CN.yaml')}`
      return pairsOfOverlay(parse(read(`openapi/workflows/${name}`)), file, read(file))
    }),
  ]
}

/** The texts of an overlay with the texts that they replace. */
export function pairsOfOverlay(document: unknown, file: string, source: string): TranslationPair[] {
  const { actions } = parse(source) as { actions: { target: string; update: unknown }[] }
  return actions.flatMap(({ target, update }) => {
    const [keys] = resolveTarget(document, target) ?? []
    return keys ? pairsOfUpdate(valueAt(document, keys), update, file, target) : []
  })
}

function pairsOfUpdate(english: unknown, chinese: unknown, file: string, location: string): TranslationPair[] {
  if (typeof english === 'string' && typeof chinese === 'string') return [{ file, location, english, chinese }]
  if (!isObjectOrArray(english) || !isObjectOrArray(chinese)) return []
  return Object.entries(chinese).flatMap(([key, part]) => pairsOfUpdate(english[key], part, file, `${location}.${key}`))
}

/** The texts of an entry of the error catalogue, at any depth. */
function pairsOfEntry(entry: unknown, file: string, location: string): TranslationPair[] {
  if (!isObjectOrArray(entry)) return []
  const { en: english, zh: chinese } = entry
  if (typeof english === 'string' && typeof chinese === 'string') return [{ file, location, english, chinese }]
  return Object.entries(entry).flatMap(([key, part]) => pairsOfEntry(part, file, `${location} ${key}`))
}

/** The texts of a table, in which each one is in English and Chinese. */
function pairsOfTexts(table: Readonly<Record<string, string[]>>, file: string): TranslationPair[] {
  return Object.entries(table).map(([key, [english = '', chinese = '']]) => ({ file, location: key, english, chinese }))
}

/** The folders with pages in both languages. */
const folders = ['', 'openapi/docs']

/** Pairs the sections of each Markdown page that exists in both languages. */
function pairsOfPages(root: string): TranslationPair[] {
  return folders.flatMap(folder =>
    readdirSync(join(root, folder))
      .filter(name => name.endsWith('.md') && existsSync(join(root, folder, chineseName(name))))
      .sort()
      .flatMap(name => {
        const read = (file: string): string => readFileSync(join(root, folder, file), 'utf8')
        return pairsOfPage(join(folder, chineseName(name)).replaceAll('\\', '/'), read(name), read(chineseName(name)))
      }),
  )
}

const chineseName = (name: string): string => name.replace(/\.md$/, '.zh-CN.md')

/** Pairs the sections of a page with those of its translation. */
export function pairsOfPage(file: string, english: string, chinese: string): TranslationPair[] {
  const translations = sectionsOf(chinese)
  return sectionsOf(english).map((section, index) => {
    const translation = translations[index] ?? ''
    return { file, location: `“${translation.split('\n')[0]}”`, english: section, chinese: translation }
  })
}

/** The sections of a page, each with its heading. A line of a script that begins with `# ` only splits it further. */
const sectionsOf = (markdown: string): string[] => markdown.split(/^(?=#+ )/m).map(section => section.trim())
