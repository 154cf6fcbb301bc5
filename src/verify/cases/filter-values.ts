import type { Parameter } from '../../openapi/document.js'
import { patternValues } from './boundary-values.js'

/** Values of a `filter` parameter that must be accepted, and values that must be rejected. */
export interface FilterValues {
  valid: string[]
  invalid: string[]
}

/**
 * Creates valid and invalid values for a filter from its `x-filter`.
 *
 * @param filter the filter parameter of an operation
 * @param otherKeys keys that filters of other operations accept
 */
export function filterValues(filter: Parameter, otherKeys: readonly string[]): FilterValues {
  const keys = Object.entries(filter['x-filter'] ?? {})
  const pairs = keys.map(([key, rule]) => {
    const values = rule.enum
      ? { valid: rule.enum, invalid: ['', `${rule.enum[0]}x`] }
      : patternValues(new RegExp(`^(?:${rule.pattern})$`, 'u'), rule.examples?.[0] ?? '', {})
    return {
      valid: values.valid.map(value => `${key}::${value}`),
      invalid: values.invalid.map(value => `${key}::${value}`),
    }
  })
  const [first = ''] = pairs.flatMap(pair => pair.valid)
  const required = keys.flatMap(([key, rule], index) => (rule.required ? [{ key, pair: pairs[index]?.valid[0] ?? '' }] : []))
  const withRequired = (pair: string): string =>
    [pair, ...required.flatMap(other => (pair.startsWith(`${other.key}::`) ? [] : [other.pair]))].join('|')
  const allKeys = pairs.map(pair => pair.valid[0]).join('|')
  const unknownKeys = ['color', ...otherKeys.filter(key => !keys.some(([known]) => known === key))]
  const malformed = [
    '',
    first.replace('::', ':'),
    first.replace('::', '='),
    `${first}|`,
    `|${first}`,
    `${first}||${first}`,
    `${first}, ${first}`,
  ]
  return {
    valid: [...pairs.flatMap(pair => pair.valid.map(withRequired)), allKeys],
    invalid: [
      ...pairs.flatMap(pair => pair.invalid),
      ...malformed,
      ...unknownKeys.map(key => `${key}::self`),
      `${first}|color::red`,
    ],
  }
}
