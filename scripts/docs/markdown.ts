import { Marked, type Token, type Tokens } from 'marked'
import { escapeHtml, slug } from './html.js'

/** Markdown rendered to HTML. */
export interface Rendered {
  html: string
  /** The plain text of the only first-level heading. */
  title: string
  /** All headings below the first level, in order. */
  headings: { level: number; id: string; title: string }[]
}

/** Options for rendering Markdown. */
export interface RenderOptions {
  /** Returns the target of a link on the page. Throws if the target doesn't exist. */
  link: (target: string) => string
  /** Returns the content of an SVG file, which is inlined into the page. */
  drawing?: (file: string) => string
  /** The accessible name of heading links. */
  anchor: string
  /** Ids of the headings below the first level, in order. Passing those of the English page makes anchors equal in both languages. */
  ids?: readonly string[]
}

/** Renders Markdown to HTML. */
export function renderMarkdown(markdown: string, { link, drawing, anchor, ids }: RenderOptions): Rendered {
  const headings: Rendered['headings'] = []
  const usedIds = new Set<string>()
  let title = ''
  const uniqueId = (base: string): string => {
    let id = base
    for (let number = 2; usedIds.has(id); number++) id = `${base}-${number}`
    usedIds.add(id)
    return id
  }
  const marked = new Marked({ gfm: true })
  marked.use({
    renderer: {
      heading({ tokens, depth }: Tokens.Heading): string {
        const text = plainText(tokens)
        const html = this.parser.parseInline(tokens)
        if (depth === 1) {
          title = text
          return `<h1>${html}</h1>\n`
        }
        const id = uniqueId(ids?.[headings.length] ?? slug(text))
        headings.push({ level: depth, id, title: text })
        return `<h${depth} id="${id}">${html} <a class="anchor" href="#${id}" aria-label="${escapeHtml(anchor)}">#</a></h${depth}>\n`
      },
      link({ href, tokens }: Tokens.Link): string {
        const target = link(href)
        const rel = target.startsWith('https:') ? ' rel="noopener"' : ''
        return `<a href="${escapeHtml(target)}"${rel}>${this.parser.parseInline(tokens)}</a>`
      },
      image({ href }: Tokens.Image): string {
        if (!drawing) throw new Error(`The page contains the image ${href}, but images aren't supported here.`)
        return scrollable(drawing(href))
      },
      code({ text, lang = '' }: Tokens.Code): string {
        return codeBlock(text, lang.split(' ')[0] ?? '')
      },
      table({ header, rows, align }: Tokens.Table): string {
        const cell = ({ tokens }: Tokens.TableCell, name: string, index: number): string =>
          `<${name}${align[index] ? ` style="text-align:${align[index]}"` : ''}>${this.parser.parseInline(tokens)}</${name}>`
        const row = (cells: readonly Tokens.TableCell[], name: string): string =>
          `<tr>${cells.map((one, index) => cell(one, name, index)).join('')}</tr>`
        return scrollable(
          `<table><thead>${row(header, 'th')}</thead><tbody>\n${rows.map(cells => row(cells, 'td')).join('\n')}\n</tbody></table>`,
        )
      },
    },
  })
  const html = joinChineseLines(marked.parse(markdown, { async: false }))
  return { html, title, headings }
}

/** Removes line breaks between Chinese characters, which browsers render as spaces. Code is unchanged. */
function joinChineseLines(html: string): string {
  return html
    .split(/(<pre[\s\S]*?<\/pre>)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replaceAll(/([，。；：！？、”）》一-鿿])\n(?=[“（《一-鿿])/g, '$1')))
    .join('')
}

/** Wraps a wide table or drawing in a container that scrolls, so that the page doesn't. */
export function scrollable(content: string): string {
  return `<div class="table" tabindex="0" role="group">${content}</div>\n`
}

/** Renders a code block with dimmed comments. The block scrolls, so it's focusable. */
export function codeBlock(code: string, language: string): string {
  const comment = /^(?:[jt]s|go|java)$/.test(language)
    ? /(^|\s)(\/\/ .*)$/gm
    : /^(?:sh|python)$/.test(language)
      ? /(^|\s)(# .*)$/gm
      : undefined
  const html = escapeHtml(code)
  return `<pre tabindex="0"><code${language ? ` class="language-${language}"` : ''}>${comment ? html.replaceAll(comment, '$1<i>$2</i>') : html}</code></pre>\n`
}

/** Renders inline Markdown. */
export function renderInline(markdown: string, link: RenderOptions['link']): string {
  const marked = new Marked({ gfm: true })
  marked.use({
    renderer: {
      link({ href, tokens }: Tokens.Link): string {
        return `<a href="${escapeHtml(link(href))}">${this.parser.parseInline(tokens)}</a>`
      },
    },
  })
  return marked.parseInline(markdown, { async: false })
}

/** Returns the text of Markdown tokens without markup. */
function plainText(tokens: readonly Token[]): string {
  return tokens
    .map(token => ('tokens' in token && token.tokens ? plainText(token.tokens) : 'text' in token ? token.text : ''))
    .join('')
}
