import type { components } from '../../../generated/schema.js'

/** The links of IAM's resources and lists. */
export type IdentityLinks = components['schemas']['ProjectLinks']

/** Returns the links of a resource or of a list without pages. */
export const linksTo = (self: string): IdentityLinks => ({ self, previous: null, next: null })

/** Returns the address of a list with its filters. */
export function withQuery(url: string, query: ReadonlyMap<string, string>): string {
  return query.size === 0 ? url : `${url}?${new URLSearchParams([...query])}`
}
