import type { OperationId } from '../../../generated/operations.js'
import { type Fields, intercept, type Mutant, sendAs } from '../mutant.js'

/** Returns the values of a query, plain or in the filter. */
function valuesOf(url: URL): Map<string, string> {
  const filter = url.searchParams.get('filter')
  return new Map(filter === null ? url.searchParams : filter.split('|').map(pair => pair.split('::') as [string, string]))
}

/** Returns a URL without a key, plain or in the filter. */
function withoutKey(url: URL, key: string): string {
  const filter = url.searchParams.get('filter')
  if (filter === null) url.searchParams.delete(key)
  else
    url.searchParams.set(
      'filter',
      filter
        .split('|')
        .filter(pair => !pair.startsWith(`${key}::`))
        .join('|'),
    )
  return url.href
}

/** A list whose filter also finds items with the value in another field. */
function alsoMatches(list: OperationId, key: string, field: string, onlyPlain = false): Mutant {
  return {
    name: `finds ${key} in the ${field}, too${onlyPlain ? ', if it is a plain parameter' : ''}`,
    operation: list,
    mutate: intercept([list], async ({ request, fetch, caller }) => {
      const url = new URL(request.url)
      const value = valuesOf(url).get(key)
      if (value === undefined || (onlyPlain && url.searchParams.has('filter'))) return undefined
      const found = await sendAs(fetch, caller, request, {})
      const more = await sendAs(fetch, caller, request, { url: withoutKey(url, key) })
      if (found.status !== 200 || more.status !== 200) return found
      const [body, all] = [await found.json(), await more.json()] as [unknown, unknown]
      const name = Array.isArray(body)
        ? undefined
        : Object.keys(body as Fields).find(one => Array.isArray((body as Fields)[one]))
      const itemsIn = (one: unknown): Fields[] => (name === undefined ? one : (one as Fields)[name]) as Fields[]
      const known = itemsIn(body)
      const isKnown = (item: Fields): boolean => known.some(one => JSON.stringify(one) === JSON.stringify(item))
      const added = itemsIn(all).filter(item => String(item[field]).includes(value) && !isKnown(item))
      const items = [...known, ...added]
      const headers = new Headers(found.headers)
      headers.delete('content-length')
      if (headers.has('content-range')) headers.set('content-range', `0-${items.length - 1}/${items.length}`)
      return Response.json(name === undefined ? items : { ...(body as Fields), [name]: items }, { headers })
    }),
  }
}

/** Services whose filters also compare other fields. */
export const mutantsOfOwnFields: readonly Mutant[] = [
  ...(['listReposDetails', 'listRepoDetails'] as const).flatMap(list => [
    alsoMatches(list, 'category', 'name'),
    alsoMatches(list, 'category', 'description'),
    alsoMatches(list, 'is_public', 'name'),
    alsoMatches(list, 'is_public', 'description'),
    alsoMatches(list, 'name', 'category'),
    alsoMatches(list, 'name', 'description'),
    alsoMatches(list, 'namespace', 'name'),
  ]),
  alsoMatches('listReposDetails', 'name', 'path'),
  alsoMatches('listRepoDetails', 'name', 'namespace_name'),
  alsoMatches('listReposDetails', 'category', 'name', true),
  ...(['listSharedReposDetails', 'listSharedRepoDetails'] as const).flatMap(list => [
    alsoMatches(list, 'name', 'category'),
    alsoMatches(list, 'namespace', 'name'),
  ]),
  alsoMatches('listSharedReposDetails', 'name', 'path'),
  alsoMatches('listSharedReposDetails', 'namespace', 'path'),
  alsoMatches('listSharedRepoDetails', 'name', 'namespace_name'),
  ...(['listRepositoryTags', 'listRepositoryTag'] as const).flatMap(list => [
    alsoMatches(list, 'tag', 'digest'),
    alsoMatches(list, 'tag', 'image_id'),
    alsoMatches(list, 'tag', 'path'),
  ]),
]
