import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { escapeHtml } from './html.js'
import { type Language, languageFolder, otherLanguage } from './languages.js'
import { linkTo, mainPages } from './pages.js'
import { siteTexts } from './texts.js'

/** The parts of the site that every page links to. */
export interface Site {
  guides: { path: string; title: Readonly<Record<Language, string>>; words: Readonly<Record<Language, string>> }[]
}

/** A page without the layout. */
export interface Page {
  language: Language
  /** The path relative to the language's folder, such as `errors/`; empty for the home page. */
  path: string
  title: string
  /** HTML with the only h1 of the page. */
  body: string
  /** The sections in the table of contents. */
  sections?: { id: string; title: string }[]
  /** The ids of all headings below the first level, in order. */
  ids?: string[]
}

const assets = join(import.meta.dirname, 'assets')
/** Reads a stylesheet or script of the site. */
export const readAsset = (name: string): string => readFileSync(join(assets, name), 'utf8').trim()
// The order matters: later rules override earlier ones.
const [frame, text, parts, media] = ['frame.css', 'text.css', 'parts.css', 'media.css'].map(readAsset)
const style = [frame, text, parts, media].join('\n')
/** Returns styles for pages with third-party markup, with text styles limited to `scope`. */
export const scopedStyle = (scope: string): string => `${frame}\n@scope (${scope}) {\n${text}\n${parts}\n}\n${media}`
const script = readAsset('page.js')

/** Sets the theme before the first paint. The storage key is Redoc's, so the reference uses the same theme. */
const earlyThemeScript = `try{const m=localStorage.getItem('redoc.colorMode');if(m==='light'||m==='dark')document.documentElement.classList.add(m)}catch{}`

/** Renders a page as a single, self-contained file. */
export function renderPage(site: Site, page: Page): string {
  return `${renderHead(page, `<script>${earlyThemeScript}</script>`)}
<body>
${renderHeader(page)}
<div class="columns">
${renderMenu(site, page)}
<main id="content" tabindex="-1">
${page.body}
</main>
${renderToc(page)}
</div>
<footer>${escapeHtml(siteTexts(page.language).credit)}</footer>
<script>${script}</script>
</body>
</html>
`
}

/** Renders the document up to the body. */
export function renderHead({ language, title, path }: Page, more: string, css: string = style): string {
  const texts = siteTexts(language)
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(path === '' ? texts.siteLong : `${title} · ${texts.site}`)}</title>
<meta name="description" content="${escapeHtml(path === '' ? texts.lead : `${title} · ${texts.siteLong}`)}">
<link rel="icon" href="data:,">
<style>${css}</style>
${more}
</head>`
}

/** Renders the top bar. The “Try it” link is visible only when `npm start` serves the page. */
export function renderHeader(page: Page): string {
  const { language, path } = page
  const texts = siteTexts(language)
  const other = otherLanguage(language)
  return `<a class="skip" href="#content">${escapeHtml(texts.skip)}</a>
<header class="bar">
<a class="brand" href="${linkTo(page, '')}">${escapeHtml(texts.site)}</a>
<nav aria-label="${escapeHtml(texts.pages)}">
<a href="${linkTo(page, 'reference/')}"${ariaCurrent(path, 'reference/')}>${escapeHtml(texts.reference)}</a>
<a href="${linkTo(page, 'errors/')}"${ariaCurrent(path, 'errors/')}>${escapeHtml(texts.errors)}</a>
<a class="try" href="/${languageFolder(language)}try/">${escapeHtml(texts.tryIt)}</a>
</nav>
<div class="tools">
<a class="language" hreflang="${other}" lang="${other}" href="${linkTo(page, path, other)}" title="${escapeHtml(texts.otherLanguage)}">${escapeHtml(texts.otherLanguageShort)}</a>
<button class="theme" type="button" aria-label="${escapeHtml(texts.theme)}" title="${escapeHtml(texts.theme)}" hidden>◐</button>
</div>
</header>`
}

const ariaCurrent = (path: string, target: string): string => (path === target ? ' aria-current="page"' : '')

/** Renders the menu with all pages of the site. */
export function renderMenu(site: Site, page: Page): string {
  const texts = siteTexts(page.language)
  const item = (path: string, title: string): string =>
    `<li><a href="${linkTo(page, path)}"${ariaCurrent(page.path, path)}>${escapeHtml(title)}</a></li>`
  return `<details class="menu" open>
<summary>${escapeHtml(texts.menu)}</summary>
<nav aria-label="${escapeHtml(texts.menu)}">
<ul>
${item('', texts.home)}
${item(...(mainPages(texts)[0] ?? ['', '']))}
</ul>
<p>${escapeHtml(texts.guides)}</p>
<ul>
${site.guides.map(({ path, title }) => item(path, title[page.language])).join('\n')}
</ul>
<p>${escapeHtml(texts.more)}</p>
<ul>
${mainPages(texts)
  .slice(1)
  .map(([path, title]) => item(path, title))
  .join('\n')}
</ul>
</nav>
</details>`
}

function renderToc({ language, sections = [] }: Page): string {
  if (sections.length < 2) return ''
  const title = escapeHtml(siteTexts(language).onThisPage)
  return `<nav class="toc" aria-label="${title}">
<p>${title}</p>
<ul>
${sections.map(({ id, title }) => `<li><a href="#${id}">${escapeHtml(title)}</a></li>`).join('\n')}
</ul>
</nav>`
}
