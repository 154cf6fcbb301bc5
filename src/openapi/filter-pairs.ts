/** The result of parsing a filter: its fields, or the first problem. */
export type FilterPairs = { fields: Map<string, string> } | { invalidPair: string } | { duplicateKey: string }

/** Parses a filter: `key::value` pairs joined by `|`, with unique keys. */
export function parseFilterPairs(text: string): FilterPairs {
  const fields = new Map<string, string>()
  for (const pair of text.split('|')) {
    const separator = pair.indexOf('::')
    if (separator < 1) return { invalidPair: pair }
    const key = pair.slice(0, separator)
    if (fields.has(key)) return { duplicateKey: key }
    fields.set(key, pair.slice(separator + 2))
  }
  return { fields }
}
