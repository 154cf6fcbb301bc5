/** An element of an XML file. */
export interface XmlElement {
  name: string
  attributes: Record<string, string>
  children: XmlElement[]
  text: string
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Parses the XML of a report and throws when it is not well-formed. Doesn't support comments and CDATA. */
export function parseXml(xml: string): XmlElement {
  // XML 1.0 forbids control characters other than white space.
  if (/(?![\t\n\r\u007f-\u009f])\p{Cc}|[\ufffe\uffff]/u.test(xml))
    throw new Error('The text contains a character that XML forbids.')
  const rest = xml.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '')
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  let end = 0
  for (const match of rest.matchAll(/<(\/?)([\w-]+)((?:\s+[\w-]+="[^"<]*")*)\s*(\/?)>/g)) {
    const [all, closing, name = '', attributes = '', empty] = match
    const parent = open.at(-1) ?? root
    parent.text += decodeEntities(rest.slice(end, match.index))
    end = match.index + all.length
    if (closing) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes no element.`)
      continue
    }
    const pairs = [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(
      ([, key = '', value = '']) => [key, decodeEntities(value)] as const,
    )
    const element: XmlElement = { name, attributes: Object.fromEntries(pairs), children: [], text: '' }
    if (pairs.length !== Object.keys(element.attributes).length) throw new Error(`${name} has a duplicate attribute.`)
    parent.children.push(element)
    if (!empty) open.push(element)
  }
  const [first] = root.children
  if (open.length !== 1 || root.children.length !== 1 || !first || rest.slice(end).trim() !== '')
    throw new Error('Expected exactly one root element.')
  return first
}

/** Returns all elements with a name, at any depth. */
export function elements(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap(child => [...(child.name === name ? [child] : []), ...elements(child, name)])
}

function decodeEntities(text: string): string {
  if (/<|&(?!(?:amp|lt|gt|quot|apos|#\d+);)/.test(text)) throw new Error(`Unescaped text: ${text.slice(0, 80)}`)
  return text.replace(/&(?:(\w+)|#(\d+));/g, (all, name: string, code: string) =>
    code ? String.fromCodePoint(Number(code)) : (entities[name] ?? all),
  )
}
