import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { assertFresh } from '../generate/fresh.js'
import { errorCodesPage } from './catalogue.js'
import { changelogPage } from './changes.js'
import { operationsById, readContract } from './contract.js'
import { guidePage } from './guides.js'
import { homePage } from './home.js'
import { journeysPage, readJourneys } from './journeys.js'
import { type Language, languageFolder, languages, otherLanguage } from './languages.js'
import { type Page, renderPage, type Site } from './layout.js'
import { guideNames, pagePath } from './pages.js'
import { chapterAnchors, prerenderRedoc, referencePage } from './reference.js'
import { withSearchableIds } from './searchable.js'
import { guideSearchTerms } from './synonyms.js'

/** Renders all files of the site, by path. */
export async function renderSite(root: string): Promise<Map<string, string>> {
  const contracts = { en: readContract(root, 'en'), 'zh-CN': readContract(root, 'zh-CN') }
  // The four runs of Redocly take most of the time, so they run in parallel.
  const [, english, chinese, documents] = await Promise.all([
    assertFresh(root),
    prerenderRedoc(root, withSearchableIds(contracts.en, 'en')),
    prerenderRedoc(root, withSearchableIds(contracts['zh-CN'], 'zh-CN')),
    readJourneys(root),
  ])
  const prerendered = { en: english, 'zh-CN': chinese }
  const guides = guideNames(root)
  const names = [...guides, 'moving-over', 'discrepancies']
  const read = (language: Language, others: readonly Page[]): Page[] =>
    names.map((name, index) => guidePage(root, name, language, operationsById(contracts[language]), names, others[index]))
  const first = read('en', [])
  const markdown: Record<Language, Page[]> = { en: first, 'zh-CN': read('zh-CN', first) }
  const frame: Site = {
    guides: guides.map((name, index) => {
      const [english, chinese] = [markdown.en[index], markdown['zh-CN'][index]]
      return {
        path: pagePath(name),
        title: { en: english?.title ?? name, 'zh-CN': chinese?.title ?? name },
        words: { en: guideSearchTerms(english?.body ?? ''), 'zh-CN': guideSearchTerms(chinese?.body ?? '') },
      }
    }),
  }
  const files = new Map<string, string>()
  for (const language of languages) {
    const operations = operationsById(contracts[language])
    const pages = [
      homePage(frame, language, operations),
      errorCodesPage(language, operations),
      journeysPage(documents[language], language, operations),
      changelogPage(root, language),
      ...markdown[language],
    ]
    for (const page of pages) files.set(`${languageFolder(language)}${page.path}index.html`, renderPage(frame, page))
    const sections = {
      current: chapterAnchors(prerendered[language]),
      other: chapterAnchors(prerendered[otherLanguage(language)]),
    }
    files.set(
      `${languageFolder(language)}reference/index.html`,
      referencePage(frame, contracts[language], language, prerendered[language], sections),
    )
  }
  return files
}

/** Writes the site to a folder and removes what was there before. */
export function writeSite(files: ReadonlyMap<string, string>, folder: string): void {
  rmSync(folder, { recursive: true, force: true })
  for (const [path, text] of files) {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
}
