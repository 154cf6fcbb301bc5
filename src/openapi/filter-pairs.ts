/** The result of parsing a filter: its fields, or the first problem. */
export type FilterPairs = { fields: Map<string, string> } | { invalidPair: string }

/** Parses a filter: `key::value` pairs joined by `|`. The last value of a repeated key counts. */
export function parseFilterPairs(text: string): FilterPairs {
  const fields = new Map<string, string>()
  for (const pair of text.split('|')) {
    const separator = pair.indexOf('::')
    if (separator < 1) return { invalidPair: pair }
    fields.set(pair.slice(0, separator), pair.slice(separator + 2))
  }
  return { fields }
}
