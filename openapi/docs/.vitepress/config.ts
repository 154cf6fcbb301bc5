import { join } from 'node:path'
import { type DefaultTheme, defineConfig } from 'vitepress'
import { operationGroups, readContract } from '../../../scripts/docs/contract.js'
import { guideGroups } from '../../../scripts/docs/guides.js'
import { chineseLabels } from '../../../scripts/docs/labels.js'
import { type Language, languageOf, prefixOf } from '../../../scripts/docs/languages.js'
import { writeMarkdown } from '../../../scripts/docs/markdown-files.js'
import { siteTexts } from '../../../scripts/docs/texts.js'
import { highlightWithoutLimit, siteMarkdown } from './markdown.js'
import { searchOptions } from './search.js'
import { correctTheme } from './theme-corrections.js'

const root = join(import.meta.dirname, '../../..')

/** Returns the path on the site of a source file. */
export function sitePath(file: string): string {
  const path = file.replace(/\.zh-CN\.md$/, '.md').replace(/^pages\//, '')
  const page = file.includes('/') ? path : `guides/${path}`
  return prefixOf(languageOf(file)).slice(1) + page
}

function themeOf(language: Language): DefaultTheme.Config {
  const texts = siteTexts(language)
  const link = (path: string): string => prefixOf(language) + path
  return {
    siteTitle: texts.short,
    nav: [
      { text: texts.reference, link: link('reference/'), activeMatch: '/reference/' },
      { text: texts.errors, link: link('errors/'), activeMatch: '/errors/' },
      { text: texts.workflows, link: link('workflows'), activeMatch: '/workflows' },
    ],
    sidebar: [
      { text: texts.home, link: link('') },
      ...guideGroups(root, language).map(({ title, guides }) => ({
        text: title,
        collapsed: false,
        items: guides.map(({ name, title }) => ({ text: title, link: link(`guides/${name.replace('.zh-CN', '')}`) })),
      })),
      {
        text: texts.reference,
        link: link('reference/'),
        items: operationGroups(readContract(root, language)).map(({ name, entries }) => ({
          text: name,
          collapsed: true,
          items: entries.map(({ operation: { summary, operationId } }) => ({
            text: summary,
            link: link(`reference/${operationId}`),
          })),
        })),
      },
      {
        text: texts.more,
        items: [
          { text: texts.errors, link: link('errors/') },
          { text: texts.workflows, link: link('workflows') },
          { text: texts.changes, link: link('changes') },
        ],
      },
    ],
    ...(language === 'en' ? { notFound: { linkLabel: 'Take me home' } } : chineseLabels.theme),
    outline: { level: [2, 3], label: language === 'en' ? 'On this page' : chineseLabels.theme.outline.label },
  }
}

export default defineConfig({
  // Every page works under any address, and without a server that knows the site.
  base: './',
  cacheDir: '../../node_modules/.cache/vitepress',
  title: siteTexts('en').site,
  head: [
    ['link', { rel: 'icon', href: 'data:,' }],
    ['noscript', {}, '<style>.vp-code-group div[class*="language-"]{display:block!important}</style>'],
  ],
  rewrites: sitePath,
  // The links of the navigation would load a page each.
  router: { prefetchLinks: false },
  markdown: { config: siteMarkdown(root), shikiSetup: highlightWithoutLimit },
  locales: {
    root: { label: 'English', lang: 'en', description: siteTexts('en').lead, themeConfig: themeOf('en') },
    'zh-CN': {
      label: '简体中文',
      lang: 'zh-CN',
      title: siteTexts('zh-CN').site,
      description: siteTexts('zh-CN').lead,
      themeConfig: themeOf('zh-CN'),
      markdown: chineseLabels.markdown,
    },
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
