import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Pair } from './pair.js'

const folders = ['', 'openapi/docs']

/** The pages that there are in both languages, piece by piece where both have as many pieces, and section by section elsewhere. */
export function pairsOfPages(root: string): Pair[] {
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

/** The pieces of a page beside those of its translation. */
export function pairsOfPage(file: string, english: string, chinese: string): Pair[] {
  const others = sections(chinese)
  return sections(english).flatMap((section, index) => {
    const other = others[index] ?? ['']
    const place = `${file}, “${other[0]}”`
    if (section.length !== other.length) return [{ place, english: section.join('\n\n'), chinese: other.join('\n\n') }]
    return section.map((piece, at) => ({ place, english: piece, chinese: other[at] ?? '' }))
  })
}

/** The sections of a page, each as its heading, paragraphs, items, rows and pieces of code. */
function sections(markdown: string): string[][] {
  const found: string[][] = []
  for (const piece of pieces(markdown)) {
    if (piece.startsWith('#') || found.length === 0) found.push([])
    found.at(-1)?.push(piece)
  }
  return found
}

const pieces = (markdown: string): string[] =>
  markdown
    .split(/(^ *```[\s\S]*?^ *```$)/m)
    .flatMap(part => (/^ *```/.test(part) ? [part] : part.split(/\n{2,}|\n(?=\s*(?:- |\d+\. |\|))/)))
    .map(piece => piece.trim())
    .filter(piece => piece !== '')
