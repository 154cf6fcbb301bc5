import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { assertFresh } from '../generate/fresh.js'
import { catalogue } from './catalogue.js'
import { changes } from './changes.js'
import { operationsOf, readContract } from './contract.js'
import { findable } from './findable.js'
import { guide } from './guides.js'
import { home } from './home.js'
import { journeys, readJourneys } from './journeys.js'
import { folderOf, type Language, languages, otherThan } from './languages.js'
import { framed, type Page, type Site } from './layout.js'
import { guideNames, placeOf } from './pages.js'
import { chaptersOf, prerender, reference } from './reference.js'
import { wordsOf } from './synonyms.js'

/** Every file of the site by its path. */
export async function site(root: string): Promise<Map<string, string>> {
  const contracts = { en: readContract(root, 'en'), 'zh-CN': readContract(root, 'zh-CN') }
  // Redocly's four runs take nearly all of the time, so they go side by side.
  const [, english, chinese, documents] = await Promise.all([
    assertFresh(root),
    prerender(root, findable(contracts.en, 'en')),
    prerender(root, findable(contracts['zh-CN'], 'zh-CN')),
    readJourneys(root),
  ])
  const made = { en: english, 'zh-CN': chinese }
  const guides = guideNames(root)
  const names = [...guides, 'moving-over', 'discrepancies']
  const read = (language: Language, others: readonly Page[]): Page[] =>
    names.map((name, index) => guide(root, name, language, operationsOf(contracts[language]), names, others[index]))
  const first = read('en', [])
  const markdown: Record<Language, Page[]> = { en: first, 'zh-CN': read('zh-CN', first) }
  const frame: Site = {
    guides: guides.map((name, index) => {
      const [english, chinese] = [markdown.en[index], markdown['zh-CN'][index]]
      return {
        place: placeOf(name),
        title: { en: english?.title ?? name, 'zh-CN': chinese?.title ?? name },
        words: { en: wordsOf(english?.body ?? ''), 'zh-CN': wordsOf(chinese?.body ?? '') },
      }
    }),
  }
  const files = new Map<string, string>()
  for (const language of languages) {
    const operations = operationsOf(contracts[language])
    const pages = [
      home(frame, language, operations),
      catalogue(language, operations),
      journeys(documents[language], language, operations),
      changes(root, language),
      ...markdown[language],
    ]
    for (const page of pages) files.set(`${folderOf(language)}${page.place}index.html`, framed(frame, page))
    const sections = { here: chaptersOf(made[language]), there: chaptersOf(made[otherThan(language)]) }
    files.set(
      `${folderOf(language)}reference/index.html`,
      reference(frame, contracts[language], language, made[language], sections),
    )
  }
  return files
}

/** Writes the site anew. Nothing of an earlier one stays. */
export function write(files: ReadonlyMap<string, string>, folder: string): void {
  rmSync(folder, { recursive: true, force: true })
  for (const [path, text] of files) {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
}
