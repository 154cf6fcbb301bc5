import { Marked, type Token, type Tokens } from 'marked'
import { escapeHtml, slug } from './html.js'

/** A piece of Markdown as HTML. */
export interface Rendered {
  html: string
  /** The text of its only heading of the first level, without marks. */
  title: string
  /** All headings below the first level, in order. */
  headings: { level: number; id: string; title: string }[]
}

/** How Markdown becomes HTML. */
export interface RenderOptions {
  /** Where a link leads on the page. Throws when it leads nowhere. */
  link: (target: string) => string
  /** The text of a drawing (SVG) that the page shows; it becomes a part of the page, which stays one file. */
  drawing?: (file: string) => string
  /** What the link signs of headings are called. */
  anchor: string
  /** Names for the headings below the first level, in order: those of the English page, so that both languages have the same places. */
  ids?: readonly string[]
}

/** Renders a page. */
export function renderMarkdown(markdown: string, { link, drawing, anchor, ids }: RenderOptions): Rendered {
  const headings: Rendered['headings'] = []
  const taken = new Set<string>()
  let title = ''
  const free = (wanted: string): string => {
    let id = wanted
    for (let number = 2; taken.has(id); number++) id = `${wanted}-${number}`
    taken.add(id)
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
        const id = free(ids?.[headings.length] ?? slug(text))
        headings.push({ level: depth, id, title: text })
        return `<h${depth} id="${id}">${html} <a class="anchor" href="#${id}" aria-label="${escapeHtml(anchor)}">#</a></h${depth}>\n`
      },
      link({ href, tokens }: Tokens.Link): string {
        const target = link(href)
        const away = target.startsWith('https:') ? ' rel="noopener"' : ''
        return `<a href="${escapeHtml(target)}"${away}>${this.parser.parseInline(tokens)}</a>`
      },
      image({ href }: Tokens.Image): string {
        if (!drawing) throw new Error(`A page shows ${href}, and nothing here reads drawings.`)
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

/** Without the ends of lines between Chinese characters, which a browser would show as spaces. Code keeps its lines. */
function joinChineseLines(html: string): string {
  return html
    .split(/(<pre[\s\S]*?<\/pre>)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replaceAll(/([，。；：！？、”）》一-鿿])\n(?=[“（《一-鿿])/g, '$1')))
    .join('')
}

/** A table or a drawing that scrolls within its own frame, so that the page never does. */
export function scrollable(wide: string): string {
  return `<div class="table" tabindex="0" role="group">${wide}</div>\n`
}

/** Code with its remarks set back. Scrolls, so the keyboard must reach it. */
export function codeBlock(code: string, language: string): string {
  const sign = language === 'ts' || language === 'js' ? /(^|\s)(\/\/ .*)$/gm : language === 'sh' ? /(^|\s)(# .*)$/gm : undefined
  const html = escapeHtml(code)
  return `<pre tabindex="0"><code${language ? ` class="language-${language}"` : ''}>${sign ? html.replaceAll(sign, '$1<i>$2</i>') : html}</code></pre>\n`
}

/** A short text with Markdown's marks within a line only. */
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

/** The words of a piece of Markdown, without its marks. */
function plainText(tokens: readonly Token[]): string {
  return tokens
    .map(token => ('tokens' in token && token.tokens ? plainText(token.tokens) : 'text' in token ? token.text : ''))
    .join('')
}
