import type { DefaultTheme } from 'vitepress'
import { wordsOfCode } from '../../../scripts/docs/codes.js'
import { madePages } from '../../../scripts/docs/pages.js'
import searchWords from '../../../scripts/docs/search-words.json' with { type: 'json' }
import { tokenize } from './theme/tokenize.js'

type SearchOptions = NonNullable<DefaultTheme.LocalSearchOptions>

const pages: Readonly<Record<string, string>> = searchWords.pages

/** The name of a page of an error code, an operation or a workflow. */
const madePage = /^(errors|reference|workflows)\/(?!index$|index#)([^#]+)/

/** The types of VitePress don't list this option of MiniSearch, which VitePress passes on. */
const fields: object = { fields: ['title', 'titles', 'text', 'keywords'] }

/** Returns the words that a section is found by besides its text. */
function keywordsOf({ id, title }: { id: string; title: string }): string {
  const section = id.replace('/#', '/index#').replace(/^\/(?:zh-CN\/)?(?:guides\/)?|\.html|#top$/g, '')
  const [, kind, name = ''] = madePage.exec(section) ?? []
  const own = kind === 'errors' ? wordsOfCode(name) : kind ? `${name} ${title}` : ''
  return `${own} ${pages[section] ?? ''}`
}

/** Returns the options of VitePress's search. Functions that run in the browser too use nothing from outside themselves. */
export function searchOptions(root: string): SearchOptions {
  return {
    miniSearch: {
      options: {
        ...fields,
        tokenize,
        // Words of questions, which every page has.
        processTerm: term =>
          /^(?:an?|the|is|are|can|do|does|how|what|which|who|where|when|why|to|of|in|on|for|with|by|i|my)$/i.test(term)
            ? undefined
            : term.toLowerCase(),
        extractField: (document, field) => (field === 'keywords' ? keywordsOf(document) : document[field]),
      },
      searchOptions: {
        // Two letters in the wrong order are two errors.
        fuzzy: term => (/^\d{7}$|^[a-z]{4,5}$/.test(term) ? 1 : /^[a-z]{6,}$/.test(term) ? 2 : false),
        // A status isn't the beginning of a code.
        prefix: term => !/^\d{3}$/.test(term),
        boost: { title: 4, keywords: 8, text: 2, titles: 1 },
        boostDocument: (id: string, term: string, { title }: { title?: string } = {}) => {
          // Hundreds of codes, operations and entries must not hide the guides, unless the query names them.
          if (/\/(?:errors|reference)\/\w/.test(id))
            return /^\d{4,7}$/.test(term) ? 2 : title?.toLowerCase().includes(term) ? 0.65 : 0.5
          if (/\/(?:(?:discrepancies|migrating|sandbox)\.html|reference\/|errors\/)#(?!top)|\/workflows\//.test(id)) return 0.5
          return /\/guides\//.test(id) ? 1.3 : 1
        },
      },
    },
    // Pages that are made from the contract have no file that VitePress could read.
    async _render(source, env, md) {
      const path: string = env.relativePath ?? ''
      const page = path.replace(/^pages\/|(?:\.zh-CN)?\.md$/g, '')
      // The home page lists the operations, as the reference does.
      if (page === 'index') return ''
      // Highlighting takes most of the time, and the index needs none.
      const text = ((await madePages(root)).get(path) ?? source).replaceAll(
        /^ *```.*\n([\s\S]*?)^ *```$/gm,
        (_, code: string) => {
          return `<pre v-pre>${md.utils.escapeHtml(code.replaceAll('\n\n', '\n'))}</pre>`
        },
      )
      const html = await md.renderAsync(text, env)
      // Without headings, the whole page is one result.
      return madePage.test(page) ? html.replaceAll(/<h([2-6])[\s\S]*?<\/h\1>/g, '') : html
    },
  }
}
