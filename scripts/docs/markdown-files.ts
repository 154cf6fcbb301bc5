import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { guideGroups } from './guides.js'
import { madePages } from './pages.js'
import { type Language, languageOf, languages, prefixOf, siteLink, siteTexts } from './site.js'

/** Returns the path on the site of a source file. */
export function sitePath(file: string): string {
  const path = file.replace(/\.zh-CN\.md$/, '.md').replace(/^pages\//, '')
  return prefixOf(languageOf(file)).slice(1) + (file.includes('/') ? path : `guides/${path}`)
}

/** Writes each page as Markdown beside its HTML, and `llms.txt` and `llms-full.txt` for each language. */
export async function writeMarkdown(root: string, outDir: string): Promise<void> {
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(outDir, path)), { recursive: true })
    writeFileSync(join(outDir, path), text)
  }
  const made = [...(await madePages(root))]
  for (const language of languages) {
    const { site, lead } = siteTexts(language)
    const prefix = prefixOf(language).slice(1)
    const guides = guideGroups(root, language).flatMap(group => group.guides)
    const sources = [
      ...guides.map(({ name, markdown }) => [`${name}.md`, markdown] as const),
      ...made.filter(([file]) => languageOf(file) === language),
    ]
    const pages = sources.map(([file, source]) => [sitePath(file), plainMarkdown(source, sitePath(file), language)] as const)
    for (const page of pages) write(...page)
    const list = pages.map(([path, text]) => `- [${/^# (.+)$/m.exec(text)?.[1] ?? path}](${path.slice(prefix.length)})`)
    write(`${prefix}llms.txt`, `# ${site}\n\n> ${lead}\n\n${list.join('\n')}\n`)
    write(`${prefix}llms-full.txt`, pages.map(([, text]) => text).join('\n---\n\n'))
  }
}

/** Returns a page as plain Markdown, without front matter and components. */
function plainMarkdown(source: string, path: string, language: Language): string {
  const up = '../'.repeat(path.split('/').length - 1)
  const linkTo = (target: string): string => {
    const [page = '', anchor = ''] = siteLink(target, language).split(/(?=#)/)
    const file = /\.\w+$/.test(page) && !page.includes('/errors/') ? page : `${page.replace(/\/$/, '/index')}.md`
    return up + file.slice(1) + anchor
  }
  return source
    .replace(/^---\n.*?\n---\n+/s, '')
    .split(/(^ *```[\s\S]*?^ *```$)/m)
    .map((part, index) => (index % 2 === 1 ? part : plainProse(part, linkTo)))
    .join('')
}

function plainProse(text: string, linkTo: (target: string) => string): string {
  return text
    .replaceAll(/^\[(?:中文|English)\]\([^)]+\)\n+|^<button.*\n+|^ *<\/?details.*\n*| \{#[\w-]+\}$|^:::.*$/gm, '')
    .replaceAll(/<Badge text="(\w+)".*?\/>/g, '$1')
    .replaceAll(/<\/?(?:TryIt|CodeFilter|span|small|div|a|em)\b[^>]*>/g, '')
    .replaceAll(/`[^`\n]*`|\]\(([^)\s]+)\)(?:\{download\})?/g, (whole, target: string | undefined) => {
      return target === undefined || /^(?:https:|#)|\.svg$/.test(target) ? whole : `](${linkTo(target)})`
    })
}
