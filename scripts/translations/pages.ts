import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TranslationPair } from './pairs.js'

const folders = ['', 'openapi/docs']

/** Pairs the blocks of each Markdown page that exists in both languages. */
export function pairsOfPages(root: string): TranslationPair[] {
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

/** Pairs the blocks of a page with those of its translation. A section with a different number of blocks is one pair. */
export function pairsOfPage(file: string, english: string, chinese: string): TranslationPair[] {
  const translations = sectionsOf(chinese)
  return sectionsOf(english).flatMap((section, index) => {
    const translation = translations[index] ?? ['']
    const location = `“${translation[0]}”`
    if (section.length !== translation.length)
      return [{ file, location, english: section.join('\n\n'), chinese: translation.join('\n\n') }]
    return section.map((block, at) => ({ file, location, english: block, chinese: translation[at] ?? '' }))
  })
}

/** The sections of a page, each a list of blocks: its heading, paragraphs, list items, table rows and code blocks. */
function sectionsOf(markdown: string): string[][] {
  const sections: string[][] = []
  for (const block of blocksOf(markdown)) {
    if (block.startsWith('#') || sections.length === 0) sections.push([])
    sections.at(-1)?.push(block)
  }
  return sections
}

const blocksOf = (markdown: string): string[] =>
  markdown
    .split(/(^ *```[\s\S]*?^ *```$)/m)
    .flatMap(part => (/^ *```/.test(part) ? [part] : part.split(/\n{2,}|\n(?=\s*(?:- |\d+\. |\|))/)))
    .map(block => block.trim())
    .filter(block => block !== '')
