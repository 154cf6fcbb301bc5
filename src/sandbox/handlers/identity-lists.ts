import type { components } from '../../../generated/schema.js'

/** The links of IAM's resources and lists. */
export type IdentityLinks = components['schemas']['ProjectLinks']

/** Returns the links of a resource or of a list without pages. */
export const linksTo = (self: string): IdentityLinks => ({ self, previous: null, next: null })

/** Returns the address of a list with its filters. */
export function withQuery(url: string, query: ReadonlyMap<string, string>): string {
  return query.size === 0 ? url : `${url}?${new URLSearchParams([...query])}`
}

/** Whether a field has the value of a filter, if there is one. Booleans may be in any case. */
export function matchesFilter(value: string | boolean, filter: string | undefined): boolean {
  return filter === undefined || (typeof value === 'string' ? filter === value : filter.toLowerCase() === String(value))
}
