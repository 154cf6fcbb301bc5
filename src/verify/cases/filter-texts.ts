import type { Parameter } from '../../openapi/document.js'
import { aroundPattern } from './boundary-values.js'

/** Texts that a `filter` parameter must take, and texts that it must refuse. */
export interface FilterTexts {
  good: string[]
  bad: string[]
}

/**
 * Good and bad texts for a filter, from its own `x-filter`.
 *
 * @param filter the filter parameter of an operation
 * @param others keys that filters of other operations know
 */
export function filterTexts(filter: Parameter, others: readonly string[]): FilterTexts {
  const keys = Object.entries(filter['x-filter'] ?? {})
  const pairs = keys.map(([key, rule]) => {
    const values = rule.enum
      ? { inside: rule.enum, outside: ['', `${rule.enum[0]}x`] }
      : aroundPattern(new RegExp(`^(?:${rule.pattern})$`, 'u'), rule.examples?.[0] ?? '', {})
    return {
      good: values.inside.map(value => `${key}::${value}`),
      // A `|` ends a pair, so a value cannot hold one.
      bad: values.outside.map(value => `${key}::${value}`),
    }
  })
  const [first = ''] = pairs.flatMap(pair => pair.good)
  const everyKey = pairs.map(pair => pair.good[0]).join('|')
  const unknown = ['colour', ...others.filter(key => !keys.some(([known]) => known === key))]
  const broken = [
    '',
    first.replace('::', ':'),
    first.replace('::', '='),
    `${first}|`,
    `|${first}`,
    `${first}||${first}`,
    `${first}, ${first}`,
  ]
  return {
    good: [...pairs.flatMap(pair => pair.good), everyKey],
    bad: [...pairs.flatMap(pair => pair.bad), ...broken, ...unknown.map(key => `${key}::self`), `${first}|colour::red`],
  }
}
