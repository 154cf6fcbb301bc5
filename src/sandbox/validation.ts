/** Returns the validation error of a value, or `undefined` when it is valid. `path` names the value in the message. */
export type Validate = (value: unknown, path: string) => string | undefined

/** Accepts a string, optionally only one that matches a pattern. */
export const string =
  (pattern?: RegExp): Validate =>
  (value, path) =>
    typeof value === 'string' && (pattern?.test(value) ?? true)
      ? undefined
      : `${path} must be a string${pattern ? ` that matches /${pattern.source}/` : ''}`

/** Accepts a safe integer that isn't negative. */
export const nonNegativeInteger: Validate = (value, path) =>
  Number.isSafeInteger(value) && Number(value) >= 0 ? undefined : `${path} must be a non-negative integer`

/** Accepts a safe integer from `min` to `max`. */
export const integer =
  (min: number, max: number): Validate =>
  (value, path) =>
    Number.isSafeInteger(value) && Number(value) >= min && Number(value) <= max
      ? undefined
      : `${path} must be an integer from ${min} to ${max}`

/** Accepts `true` and `false`. */
export const boolean: Validate = (value, path) => (typeof value === 'boolean' ? undefined : `${path} must be true or false`)

/** Accepts only the values listed. */
export const oneOf =
  (...values: readonly unknown[]): Validate =>
  (value, path) =>
    values.includes(value) ? undefined : `${path} must be one of ${values.join(', ')}`

/** Accepts `null` as well. */
export const nullable =
  (validate: Validate): Validate =>
  (value, path) =>
    value === null ? undefined : validate(value, path)

/** Accepts `undefined` as well, so that a field may be missing. */
export const optional =
  (validate: Validate): Validate =>
  (value, path) =>
    value === undefined ? undefined : validate(value, path)

/** Accepts an array whose items are all valid. */
export const arrayOf =
  (validate: Validate): Validate =>
  (value, path) => {
    if (!Array.isArray(value)) return `${path} must be an array`
    for (const [index, item] of value.entries()) {
      const problem = validate(item, `${path}[${index}]`)
      if (problem) return problem
    }
    return undefined
  }

/** Accepts an object with these fields and no others. The type parameter makes the compiler require a validator for each field. */
export const object =
  <T>(fields: { readonly [Key in keyof T]-?: Validate }): Validate =>
  (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return `${path} must be an object`
    const validators = Object.entries<Validate>(fields)
    const known = new Set(validators.map(([name]) => name))
    for (const name of Object.keys(value)) if (!known.has(name)) return `${path} has the unknown field ${JSON.stringify(name)}`
    const values = new Map(Object.entries(value))
    for (const [name, validate] of validators) {
      const problem = validate(values.get(name), `${path}.${name}`)
      if (problem) return problem
    }
    return undefined
  }
