/** Tells what is wrong with a value, or nothing. */
export type Validate = (value: unknown, place: string) => string | undefined

/** A text, kept to an expression where one is given. */
export const string =
  (expression?: RegExp): Validate =>
  (value, place) =>
    typeof value === 'string' && (expression?.test(value) ?? true)
      ? undefined
      : `${place} is not the text that it must be${expression ? ` (${expression.source})` : ''}`

/** A whole number from 0 on. */
export const nonNegativeInteger: Validate = (value, place) =>
  Number.isSafeInteger(value) && Number(value) >= 0 ? undefined : `${place} is no whole number from 0 on`

/** A whole number within bounds. */
export const integer =
  (least: number, most: number): Validate =>
  (value, place) =>
    Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most
      ? undefined
      : `${place} is no whole number from ${least} to ${most}`

/** True or false. */
export const boolean: Validate = (value, place) =>
  typeof value === 'boolean' ? undefined : `${place} is neither true nor false`

/** One of some values. */
export const oneOf =
  (...values: readonly unknown[]): Validate =>
  (value, place) =>
    values.includes(value) ? undefined : `${place} is none of ${values.join(', ')}`

/** A value that may be null. */
export const nullable =
  (check: Validate): Validate =>
  (value, place) =>
    value === null ? undefined : check(value, place)

/** A value that may be left out. */
export const optional =
  (check: Validate): Validate =>
  (value, place) =>
    value === undefined ? undefined : check(value, place)

/** A list of like things. */
export const arrayOf =
  (check: Validate): Validate =>
  (value, place) => {
    if (!Array.isArray(value)) return `${place} is no list`
    for (const [index, item] of value.entries()) {
      const problem = check(item, `${place}[${index}]`)
      if (problem) return problem
    }
    return undefined
  }

/** An object with exactly these fields; the type parameter makes the compiler ask for every one of them. */
export const object =
  <T>(fields: { readonly [Key in keyof T]-?: Validate }): Validate =>
  (value, place) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return `${place} is no object`
    const checks = Object.entries<Validate>(fields)
    const known = new Set(checks.map(([name]) => name))
    for (const name of Object.keys(value))
      if (!known.has(name)) return `${place} has a field ${JSON.stringify(name)} that is not known`
    const given = new Map(Object.entries(value))
    for (const [name, check] of checks) {
      const problem = check(given.get(name), `${place}.${name}`)
      if (problem) return problem
    }
    return undefined
  }
