import { printable } from '../text.js'

/** A piece of HTML. `html` makes them, so that no text of a report gets into a page without being escaped. */
export interface Markup {
  readonly markup: string
}

/** What may stand in a template. */
export type Part = Markup | string | number | readonly Part[]

/** A piece of HTML, in which every text is escaped. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { markup: strings.map((text, index) => (index === 0 ? text : written(parts[index - 1] ?? '') + text)).join('') }
}

/** A name with places where it may break, before its capitals and after its marks. */
export function breakable(name: string): Markup {
  const pieces = name.split(/(?<=[a-z])(?=[A-Z])|(?<=[/.:])/)
  return html`${pieces.map((piece, index) => (index === 0 ? piece : html`<wbr>${piece}`))}`
}

function written(part: Part): string {
  if (typeof part === 'string') return escaped(part)
  if (typeof part === 'number') return String(part)
  return 'markup' in part ? part.markup : part.map(written).join('')
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function escaped(text: string): string {
  return printable(text).replace(/[&<>"']/g, character => entities[character] ?? character)
}
