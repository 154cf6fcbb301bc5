/**
 * Parses a file of sections with `key = value` or `key: value` lines. Keys are in lower case, as in Python's `configparser`, with
 * which the vendor's SDK reads its profiles. Quotes around a value are removed, as by the Go SDK.
 */
export function parseIni(text: string): Map<string, Map<string, string>> {
  const sections = new Map<string, Map<string, string>>()
  let section: Map<string, string> | undefined
  for (const line of text.split(/\r\n|[\n\r]/)) {
    const content = line.trim()
    if (content === '' || /^[#;]/.test(content)) continue
    const name = /^\[(.+)\]/.exec(content)?.[1]
    if (name !== undefined) {
      section = sections.get(name) ?? new Map()
      sections.set(name, section)
      continue
    }
    const end = content.search(/[=:]/)
    const key = content.slice(0, Math.max(end, 0)).trim()
    const value = content.slice(end + 1).trim()
    if (key !== '') section?.set(key.toLowerCase(), value.replace(/^(["'])(.*)\1$/, '$2'))
  }
  return sections
}
