import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { guideGroups } from './guides.js'
import { type Language, languageOf, languages, prefixOf } from './languages.js'
import { siteLink } from './links.js'
import { madePages } from './pages.js'
import { siteTexts } from './texts.js'

interface MarkdownPage {
  /** The path on the site, with `.md`. */
  path: string
  title: string
  markdown: string
}

/** Writes each page as Markdown beside its HTML, and `llms.txt` and `llms-full.txt` for each language. */
export async function writeMarkdown(root: string, outDir: string): Promise<void> {
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(outDir, path)), { recursive: true })
    writeFileSync(join(outDir, path), text)
  }
  for (const language of languages) {
    const texts = siteTexts(language)
    const pages = await markdownPages(root, language)
    for (const { path, markdown } of pages) write(path, markdown)
    const prefix = prefixOf(language).slice(1)
    const list = pages.map(({ path, title }) => `- [${title}](${path.slice(prefix.length)})`).join('\n')
    write(`${prefix}llms.txt`, `# ${texts.site}\n\n> ${texts.lead}\n\n${list}\n`)
    write(`${prefix}llms-full.txt`, pages.map(({ markdown }) => markdown).join('\n---\n\n'))
  }
}

/** Returns the pages of a language as plain Markdown, without components and front matter. */
async function markdownPages(root: string, language: Language): Promise<MarkdownPage[]> {
  const prefix = prefixOf(language).slice(1)
  const guides = guideGroups(root, language).flatMap(group => group.guides)
  const sources = [
    ...guides.map(({ name, markdown }) => [`guides/${name}.md`, markdown] as const),
    ...[...(await madePages(root))].filter(([path]) => languageOf(path) === language),
  ]
  return sources.map(([file, source]) => {
    const path = prefix + file.replace(/^pages\//, '').replace('.zh-CN.md', '.md')
    const markdown = plainMarkdown(source, path, language)
    return { path, title: /^# (.+)$/m.exec(markdown)?.[1] ?? path, markdown }
  })
}

function plainMarkdown(source: string, path: string, language: Language): string {
  const up = '../'.repeat(path.split('/').length - 1)
  return source
    .replace(/^---\n.*?\n---\n+/s, '')
    .split(/(^ *```[\s\S]*?^ *```$)/m)
    .map((part, index) => (index % 2 === 1 ? part : plainProse(part, up, language)))
    .join('')
}

function plainProse(text: string, up: string, language: Language): string {
  return text
    .replaceAll(/^\[(?:中文|English)\]\([^)]+\)\n+/gm, '')
    .replaceAll(/ \{#[\w-]+\}$/gm, '')
    .replaceAll(/<Badge text="(\w+)".*?\/>/g, '$1')
    .replace(/^<button.*\n+/m, '')
    .replaceAll(/<\/?(?:TryIt|CodeFilter|span|small|button|div|a|em)\b[^>]*>|^:::.*$/gm, '')
    .replaceAll(/`[^`\n]*`|\]\(([^)\s]+)\)(?:\{download\})?/g, (whole, target: string | undefined) => {
      if (target === undefined || /^(?:https:|#)|\.svg$/.test(target)) return whole
      const address = siteLink(target, language)
      const [page = '', anchor = ''] = address.split(/(?=#)/)
      const file = /\.\w+$/.test(page) && !page.includes('/errors/') ? page : page.replace(/\/$/, '/index').concat('.md')
      return `](${up}${file.slice(1)}${anchor})`
    })
}
