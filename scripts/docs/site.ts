import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { holdFresh } from '../generate/fresh.js'
import { errorCodesPage } from './catalogue.js'
import { changelogPage } from './changes.js'
import { operationsById, readContract } from './contract.js'
import { withSearchableIds } from './searchable.js'
import { guidePage } from './guides.js'
import { homePage } from './home.js'
import { journeysPage, readJourneys } from './journeys.js'
import { languageFolder, type Language, languages, otherLanguage } from './languages.js'
import { renderPage, type Page, type Site } from './layout.js'
import { guideNames, pagePath } from './pages.js'
import { chapterAnchors, prerenderRedoc, referencePage } from './reference.js'
import { guideSearchTerms } from './synonyms.js'

/** Every file of the site by its path. */
export async function renderSite(root: string): Promise<Map<string, string>> {
  const contracts = { en: readContract(root, 'en'), 'zh-CN': readContract(root, 'zh-CN') }
  // Redocly's four runs take nearly all of the time, so they go side by side.
  const [, english, chinese, documents] = await Promise.all([
    holdFresh(root),
    prerenderRedoc(root, withSearchableIds(contracts.en, 'en')),
    prerenderRedoc(root, withSearchableIds(contracts['zh-CN'], 'zh-CN')),
    readJourneys(root),
  ])
  const made = { en: english, 'zh-CN': chinese }
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
    const sections = { here: chapterAnchors(made[language]), there: chapterAnchors(made[otherLanguage(language)]) }
    files.set(
      `${languageFolder(language)}reference/index.html`,
      referencePage(frame, contracts[language], language, made[language], sections),
    )
  }
  return files
}

/** Writes the site anew. Nothing of an earlier one stays. */
export function writeSite(files: ReadonlyMap<string, string>, folder: string): void {
  rmSync(folder, { recursive: true, force: true })
  for (const [path, text] of files) {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
}
