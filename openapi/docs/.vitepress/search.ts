import type { DefaultTheme } from 'vitepress'
import { madePages } from '../../../scripts/docs/pages.js'
import { keywords, wordsOfCode } from '../../../scripts/docs/search-words.js'

type SearchOptions = NonNullable<DefaultTheme.LocalSearchOptions>

const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** The types of VitePress don't list this option of MiniSearch, which VitePress passes on. */
const fields: object = { fields: ['title', 'titles', 'text', 'keywords'] }

/** Marks hidden words in the text of a section. */
const [start, end] = ['⟦', '⟧']

/** Returns the options of VitePress's search. Functions run in the browser too, so they use nothing from outside themselves. */
export function searchOptions(root: string): SearchOptions {
  return {
    miniSearch: {
      options: {
        ...fields,
        // Chinese has no spaces, so its words are pairs of characters.
        tokenize: text =>
          text.match(/\p{Script=Han}+|[\p{L}\p{N}]+/gu)?.flatMap(word => {
            if (!/^\p{Script=Han}{2}/u.test(word)) return word.match(/\p{Script=Han}|[^\p{Script=Han}]+/gu) ?? []
            const letters = [...word]
            return letters.slice(1).map((letter, at) => `${letters[at]}${letter}`)
          }) ?? [],
        extractField: (document, field) => {
          if (field !== 'text' && field !== 'keywords') return document[field]
          const hidden = /⟦(.*?)⟧/g
          const text = String(document.text)
          return field === 'keywords'
            ? [...text.matchAll(hidden)].map(([, words]) => words).join(' ')
            : text.replaceAll(hidden, '')
        },
      },
      searchOptions: {
        fuzzy: 0.2,
        prefix: true,
        boost: { title: 4, keywords: 8, text: 2, titles: 1 },
        boostDocument: (id: string, term: string) => {
          if (/\/errors\/\w+\./.test(id)) return /^(?:svcstg|apigw|\d{7})$/.test(term) ? 2 : 0.5
          // Hundreds of entries and operations must not hide the guides.
          if (/\/(?:discrepancies|moving-over|sandbox)\.html#(?!top)|\/(?:reference|workflows)\//.test(id)) return 0.5
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
      const text = (await madePages(root)).get(path) ?? source
      // Highlighting takes most of the time, and the index needs none.
      const plain = text.replaceAll(
        /^ *```.*\n([\s\S]*?)^ *```$/gm,
        (_, code: string) => `<pre v-pre>${escapeHtml(code.replaceAll('\n\n', '\n'))}</pre>`,
      )
      const html = await md.renderAsync(plain, env)
      const hide = (words: string): string => `<p>${start}${words}${end}</p>`
      const [, kind, name = ''] = /^(errors|reference|workflows)\/(?!index$)(.+)$/.exec(page) ?? []
      // Without headings, the whole page is one result.
      const marked = kind
        ? html
            .replace('</h1>', `</h1>${hide(kind === 'errors' ? wordsOfCode(name) : name)}`)
            .replaceAll(/<h([2-6])[\s\S]*?<\/h\1>/g, '')
        : html
      return Object.entries(keywords)
        .filter(([target]) => target.split('#')[0] === page)
        .reduce((all, [target, words]) => {
          const id = target.split('#')[1]
          return all.replace(id ? new RegExp(`<h\\d id="${id}".*?</h\\d>`, 's') : /<\/h1>/, found => found + hide(words))
        }, marked)
    },
  }
}
