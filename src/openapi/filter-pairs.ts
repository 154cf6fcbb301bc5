/** A filter taken apart, or what keeps it from being one. */
export type FilterPairs = { fields: Map<string, string> } | { broken: string } | { twice: string }

/** Takes a filter apart: pairs `key::value` joined by `|`, each key once. */
export function parseFilterPairs(text: string): FilterPairs {
  const fields = new Map<string, string>()
  for (const pair of text.split('|')) {
    const at = pair.indexOf('::')
    if (at < 1) return { broken: pair }
    const key = pair.slice(0, at)
    if (fields.has(key)) return { twice: key }
    fields.set(key, pair.slice(at + 2))
  }
  return { fields }
}
