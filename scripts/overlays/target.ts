/** A step of a target: the name of a field, or the list item with a field of this value. */
type Step = { field: string } | { where: string; value: string }

const stepPattern = /\.([A-Za-z_]\w*)|\['([^']+)'\]|\[\?@\.(\w+) ?== ?'([^']+)'\]/y

/**
 * Parses the subset of JSONPath that overlays use here: `.name`, `['any/name']` and `[?@.name=='value']`. Returns undefined for
 * other JSONPath, which is excluded on purpose: a target selects one node, and readers see which.
 */
function parseTarget(target: string): Step[] | undefined {
  if (!target.startsWith('$')) return undefined
  const steps: Step[] = []
  stepPattern.lastIndex = 1
  while (stepPattern.lastIndex < target.length) {
    const [, dotted, quoted, where, value] = stepPattern.exec(target) ?? []
    if (where !== undefined && value !== undefined) steps.push({ where, value })
    else if ((dotted ?? quoted) !== undefined) steps.push({ field: dotted ?? quoted ?? '' })
    else return undefined
  }
  return steps
}

/** Returns the keys that lead to each match of a target; undefined when the target isn't in the supported subset. */
export function resolveTarget(document: unknown, target: string): string[][] | undefined {
  let matches: { keys: string[]; node: unknown }[] = [{ keys: [], node: document }]
  const steps = parseTarget(target)
  if (!steps) return undefined
  for (const step of steps) {
    matches = matches.flatMap(({ keys, node }) =>
      Object.entries(isObject(node) ? node : {})
        .filter(([key, child]) => ('field' in step ? key === step.field : isObject(child) && child[step.where] === step.value))
        .map(([key, child]) => ({ keys: [...keys, key], node: child })),
    )
  }
  return matches.map(({ keys }) => keys)
}

/** Formats a location as JSONPath. */
export function formatLocation(keys: readonly string[]): string {
  const parts = keys.map(key => (/^[A-Za-z_]\w*$/.test(key) ? `.${key}` : /^\d+$/.test(key) ? `[${key}]` : `['${key}']`))
  return `$${parts.join('')}`
}

/** The value at a location; undefined when nothing is there. */
export const valueAt = (document: unknown, keys: readonly string[]): unknown =>
  keys.reduce((node, key) => (isObject(node) ? node[key] : undefined), document)

/** Whether a value is an object or a list. */
export const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
