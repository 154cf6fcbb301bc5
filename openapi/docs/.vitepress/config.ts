import { join } from 'node:path'
import { type DefaultTheme, defineConfig } from 'vitepress'
import manifest from '../../../package.json' with { type: 'json' }
import { operationGroups, readContractIn } from '../../../scripts/docs/contract.js'
import { guideGroups } from '../../../scripts/docs/guides.js'
import chineseLabels from '../../../scripts/docs/labels.zh-CN.json' with { type: 'json' }
import { sitePath, writeMarkdown } from '../../../scripts/docs/markdown-files.js'
import { type Language, prefixOf, siteTexts } from '../../../scripts/docs/site.js'
import { highlightWithoutLimit, siteMarkdown } from './markdown.js'
import { searchOptions } from './search.js'
import { correctTheme } from './theme-corrections.js'

const repository = manifest.repository.url.replace(/^git\+|\.git$/g, '')
const root = join(import.meta.dirname, '../../..')

/**
 * The page for unknown addresses is shown at any of them, so its script finds the root of the site: the parent of the first known
 * folder.
 */
const rootOfUnknown = String.raw`document.write('<base href="' + /^.*?\/(?=(zh-CN|guides|reference|errors|workflows)\/)|^.*\//.exec(location.pathname)[0] + '">')`

function themeOf(language: Language): DefaultTheme.Config {
  const texts = siteTexts(language)
  const entry = (text: string, path: string): { text: string; link: string } => ({ text, link: prefixOf(language) + path })
  const guides = guideGroups(root, language).map(({ title, guides }) => ({
    text: title,
    collapsed: false,
    items: guides.map(({ name, title }) => entry(title, `guides/${name.replace('.zh-CN', '')}`)),
  }))
  const operations = operationGroups(readContractIn(root, language), language).map(({ title, entries }) => ({
    text: title,
    collapsed: true,
    items: entries.map(({ operation }) => entry(operation.summary, `reference/${operation.operationId}`)),
  }))
  const reference = entry(texts.reference, 'reference/')
  const errors = entry(texts.errors, 'errors/')
  const workflows = entry(texts.workflows, 'workflows')
  return {
    siteTitle: texts.short,
    nav: [reference, errors, workflows].map(item => ({ ...item, activeMatch: item.link })),
    sidebar: [
      entry(texts.home, ''),
      ...guides,
      { ...reference, items: operations },
      { text: texts.more, items: [errors, workflows, entry(texts.changes, 'changes')] },
    ],
    ...(language === 'en' ? {} : chineseLabels.theme),
    notFound: { title: texts.notFound, quote: texts.notFoundHint, linkText: texts.home, linkLabel: texts.home },
    outline: { level: [2, 3], label: texts.onThisPage },
    editLink: { pattern: `${repository}/edit/main/openapi/docs/:path`, text: texts.editPage },
  }
}

const localeOf = (language: Language, label: string) => {
  const { site: title, lead: description } = siteTexts(language)
  return { label, lang: language, title, description, themeConfig: themeOf(language) }
}

export default defineConfig({
  // Every page works under any address, and on any static server.
  base: './',
  cacheDir: '../../node_modules/.cache/vitepress',
  head: [
    ['link', { rel: 'icon', href: 'data:,' }],
    ['noscript', {}, '<style>.vp-code-group div[class*="language-"]{display:block!important}</style>'],
  ],
  transformHtml: (html, file) =>
    file.endsWith('404.html') ? html.replace(/(?<=<script>)(.*?)location/, `${rootOfUnknown};$1document.baseURI`) : undefined,
  rewrites: sitePath,
  // The links of the navigation would load a page each.
  router: { prefetchLinks: false },
  markdown: { config: siteMarkdown(root), shikiSetup: highlightWithoutLimit },
  locales: {
    root: localeOf('en', 'English'),
    'zh-CN': { ...localeOf('zh-CN', '简体中文'), markdown: chineseLabels.markdown },
  },
  themeConfig: {
    search: {
      provider: 'local',
      options: { ...searchOptions(root), locales: { 'zh-CN': { translations: chineseLabels.search } } },
    },
  },
  vite: { plugins: [correctTheme()], build: { chunkSizeWarningLimit: 2000 } },
  buildEnd: ({ outDir }) => writeMarkdown(root, outDir),
})
