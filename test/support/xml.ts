/** An element of an XML file. */
export interface XmlElement {
  name: string
  attributes: Record<string, string>
  children: XmlElement[]
  text: string
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Reads the XML that a report is made of, and throws where it is not well formed. Comments and CDATA are not known. */
export function parseXml(xml: string): XmlElement {
  // Spaces apart, XML 1.0 forbids control characters.
  if (/(?![\t\n\r\u007f-\u009f])\p{Cc}|[\ufffe\uffff]/u.test(xml)) throw new Error('A character that XML does not allow.')
  const rest = xml.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '')
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  let end = 0
  for (const match of rest.matchAll(/<(\/?)([\w-]+)((?:\s+[\w-]+="[^"<]*")*)\s*(\/?)>/g)) {
    const [all, closing, name = '', attributes = '', empty] = match
    const parent = open.at(-1) ?? root
    parent.text += decoded(rest.slice(end, match.index))
    end = match.index + all.length
    if (closing) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing.`)
      continue
    }
    const pairs = [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(
      ([, key = '', value = '']) => [key, decoded(value)] as const,
    )
    const element: XmlElement = { name, attributes: Object.fromEntries(pairs), children: [], text: '' }
    if (pairs.length !== Object.keys(element.attributes).length) throw new Error(`${name} has an attribute twice.`)
    parent.children.push(element)
    if (!empty) open.push(element)
  }
  const [first] = root.children
  if (open.length !== 1 || root.children.length !== 1 || !first || rest.slice(end).trim() !== '')
    throw new Error('Not one element.')
  return first
}

/** All elements of a name, at any depth. */
export function elements(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap(child => [...(child.name === name ? [child] : []), ...elements(child, name)])
}

function decoded(text: string): string {
  if (/<|&(?!(?:amp|lt|gt|quot|apos|#\d+);)/.test(text)) throw new Error(`Not escaped: ${text.slice(0, 80)}`)
  return text.replace(/&(?:(\w+)|#(\d+));/g, (all, name: string, code: string) =>
    code ? String.fromCodePoint(Number(code)) : (entities[name] ?? all),
  )
}
