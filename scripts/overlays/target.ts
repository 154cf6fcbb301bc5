const step = /\.([A-Za-z_]\w*)|\['([^']+)'\]|\[\?@\.(\w+) ?== ?'([^']+)'\]/y

/**
 * Returns the keys that lead to each match of a target in the subset of JSONPath that overlays use here: `.name`, `['any/name']` and
 * `[?@.name=='value']`. Returns undefined for other JSONPath, which is excluded on purpose: a target selects one node, and readers
 * see which.
 */
export function resolveTarget(document: unknown, target: string): string[][] | undefined {
  if (!target.startsWith('$')) return undefined
  let matches: string[][] = [[]]
  for (step.lastIndex = 1; step.lastIndex < target.length; ) {
    const [matched, dotted, quoted, where = '', value] = step.exec(target) ?? []
    if (matched === undefined) return undefined
    const field = dotted ?? quoted
    const fits = (key: string, child: unknown): boolean =>
      field === undefined ? isObjectOrArray(child) && child[where] === value : key === field
    matches = matches.flatMap(keys => {
      const node = valueAt(document, keys)
      const children = Object.entries(isObjectOrArray(node) ? node : {})
      return children.filter(([key, child]) => fits(key, child)).map(([key]) => [...keys, key])
    })
  }
  return matches
}

/** Formats a location as JSONPath. */
export function formatLocation(keys: readonly string[]): string {
  const parts = keys.map(key => (/^[A-Za-z_]\w*$/.test(key) ? `.${key}` : /^\d+$/.test(key) ? `[${key}]` : `['${key}']`))
  return `$${parts.join('')}`
}

/** The value at a location; undefined when nothing is there. */
export const valueAt = (document: unknown, keys: readonly string[]): unknown =>
  keys.reduce((node, key) => (isObjectOrArray(node) ? node[key] : undefined), document)

export type JsonObject = Record<string, unknown>

/** Whether a value is an object or a list. */
export const isObjectOrArray = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null
