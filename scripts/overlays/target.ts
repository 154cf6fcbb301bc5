/** A step of a target: the name of a field, or the item of a list whose field has a value. */
type Step = { field: string } | { where: string; is: string }

const step = /\.([A-Za-z_]\w*)|\['([^']+)'\]|\[\?@\.(\w+)=='([^']+)'\]/y

/**
 * The steps of a target, or nothing when it is not written in the part of JSONPath that overlays use here: `.name`,
 * `['any/name']` and `[?@.name=='value']`. The rest of JSONPath is left out on purpose: a target names one node, and a
 * reader sees which.
 */
function steps(target: string): Step[] | undefined {
  if (!target.startsWith('$')) return undefined
  const found: Step[] = []
  step.lastIndex = 1
  while (step.lastIndex < target.length) {
    const [, dotted, quoted, where, is] = step.exec(target) ?? []
    if (where !== undefined && is !== undefined) found.push({ where, is })
    else if ((dotted ?? quoted) !== undefined) found.push({ field: dotted ?? quoted ?? '' })
    else return undefined
  }
  return found
}

/** The places that a target names, each as the keys that lead there; nothing when it is not a target that overlays use here. */
export function placesOf(document: unknown, target: string): string[][] | undefined {
  let places: { keys: string[]; node: unknown }[] = [{ keys: [], node: document }]
  const path = steps(target)
  if (!path) return undefined
  for (const step of path) {
    places = places.flatMap(({ keys, node }) =>
      Object.entries(isObject(node) ? node : {})
        .filter(([key, value]) => ('field' in step ? key === step.field : isObject(value) && value[step.where] === step.is))
        .map(([key, value]) => ({ keys: [...keys, key], node: value })),
    )
  }
  return places.map(({ keys }) => keys)
}

/** A place as people write it, as JSONPath. */
export function written(keys: readonly string[]): string {
  const parts = keys.map(key => (/^[A-Za-z_]\w*$/.test(key) ? `.${key}` : /^\d+$/.test(key) ? `[${key}]` : `['${key}']`))
  return `$${parts.join('')}`
}

/** Whether a value is an object or a list. */
export const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
