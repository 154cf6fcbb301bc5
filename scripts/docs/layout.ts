import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { escaped } from './html.js'
import { folderOf, type Language, otherThan } from './languages.js'
import { linkTo, mainPages } from './pages.js'
import { textsIn } from './texts.js'

/** What every page needs to know of the site. */
export interface Site {
  guides: { place: string; title: Readonly<Record<Language, string>>; words: Readonly<Record<Language, string>> }[]
}

/** A page before it gets its frame. */
export interface Page {
  language: Language
  /** The folder below the language's own: `errors/`, or nothing for the home page. */
  place: string
  title: string
  /** HTML with the page's only h1. */
  body: string
  /** The sections to jump to. */
  sections?: { id: string; title: string }[]
  /** The names of all headings below the first level, in order. */
  ids?: string[]
}

const assets = join(import.meta.dirname, 'assets')
/** A file of the pages' own styles and scripts. */
export const asset = (name: string): string => readFileSync(join(assets, name), 'utf8').trim()
// In this order: what comes later wins.
const [frame, text, parts, media] = ['frame.css', 'text.css', 'parts.css', 'media.css'].map(asset)
const style = [frame, text, parts, media].join('\n')
/** For a page that holds somebody else's markup: only what is in `scope` is set as text. */
export const styleWithin = (scope: string): string => `${frame}\n@scope (${scope}) {\n${text}\n${parts}\n}\n${media}`
const script = asset('page.js')

/** Runs before anything is painted. The key is Redoc's own, so that the reference follows. */
const themeFirst = `try{const m=localStorage.getItem('redoc.colorMode');if(m==='light'||m==='dark')document.documentElement.classList.add(m)}catch{}`

/** The whole of a page, as one file without anything from elsewhere. */
export function framed(site: Site, page: Page): string {
  return `${head(page, `<script>${themeFirst}</script>`)}
<body>
${header(page)}
<div class="columns">
${menu(site, page)}
<main id="content" tabindex="-1">
${page.body}
</main>
${toc(page)}
</div>
<footer>${escaped(textsIn(page.language).credit)}</footer>
<script>${script}</script>
</body>
</html>
`
}

/** The beginning of a page up to its body. */
export function head({ language, title, place }: Page, more: string, css: string = style): string {
  const texts = textsIn(language)
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(place === '' ? texts.siteLong : `${title} · ${texts.site}`)}</title>
<meta name="description" content="${escaped(place === '' ? texts.lead : `${title} · ${texts.siteLong}`)}">
<link rel="icon" href="data:,">
<style>${css}</style>
${more}
</head>`
}

/** The bar on top. A link to try operations shows only where something can answer: the server marks the page then. */
export function header(page: Page): string {
  const { language, place } = page
  const texts = textsIn(language)
  const other = otherThan(language)
  return `<a class="skip" href="#content">${escaped(texts.skip)}</a>
<header class="bar">
<a class="brand" href="${linkTo(page, '')}">${escaped(texts.site)}</a>
<nav aria-label="${escaped(texts.pages)}">
<a href="${linkTo(page, 'reference/')}"${current(place, 'reference/')}>${escaped(texts.reference)}</a>
<a href="${linkTo(page, 'errors/')}"${current(place, 'errors/')}>${escaped(texts.errors)}</a>
<a class="try" href="/${folderOf(language)}try/">${escaped(texts.tryIt)}</a>
</nav>
<div class="tools">
<a class="language" hreflang="${other}" lang="${other}" href="${linkTo(page, place, other)}" title="${escaped(texts.otherLanguage)}">${escaped(texts.otherLanguageShort)}</a>
<button class="theme" type="button" aria-label="${escaped(texts.theme)}" title="${escaped(texts.theme)}" hidden>◐</button>
</div>
</header>`
}

const current = (place: string, here: string): string => (place === here ? ' aria-current="page"' : '')

/** All pages of the site. */
export function menu(site: Site, page: Page): string {
  const texts = textsIn(page.language)
  const item = (place: string, title: string): string =>
    `<li><a href="${linkTo(page, place)}"${current(page.place, place)}>${escaped(title)}</a></li>`
  return `<details class="menu" open>
<summary>${escaped(texts.menu)}</summary>
<nav aria-label="${escaped(texts.menu)}">
<ul>
${item('', texts.home)}
${item(...(mainPages(texts)[0] ?? ['', '']))}
</ul>
<p>${escaped(texts.guides)}</p>
<ul>
${site.guides.map(({ place, title }) => item(place, title[page.language])).join('\n')}
</ul>
<p>${escaped(texts.more)}</p>
<ul>
${mainPages(texts)
  .slice(1)
  .map(([place, title]) => item(place, title))
  .join('\n')}
</ul>
</nav>
</details>`
}

function toc({ language, sections = [] }: Page): string {
  if (sections.length < 2) return ''
  const title = escaped(textsIn(language).onThisPage)
  return `<nav class="toc" aria-label="${title}">
<p>${title}</p>
<ul>
${sections.map(({ id, title }) => `<li><a href="#${id}">${escaped(title)}</a></li>`).join('\n')}
</ul>
</nav>`
}
