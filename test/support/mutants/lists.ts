import type { OperationId } from '../../../generated/operations.js'
import { changeJson, changeQuery, changeResponse, createToken, type Fetch, type Fields, type Mutant } from '../mutant.js'
import { operationOf } from '../sandbox.js'

/** A complete list that is cached permanently. */
const staleCache: Mutant = {
  name: 'caches the complete list permanently',
  operation: 'listNamespaces',
  mutate: fetch => {
    const cache = new Map<string, Response>()
    return async request => {
      if (operationOf(request) !== 'listNamespaces' || new URL(request.url).search !== '') return fetch(request)
      const response = await fetch(request)
      const caller =
        request.headers.get('x-auth-token') ?? /Access=[^,]+/.exec(request.headers.get('authorization') ?? '')?.[0] ?? ''
      if (response.ok && !cache.has(caller)) cache.set(caller, response.clone())
      return (response.ok && cache.get(caller)?.clone()) || response
    }
  },
}

/** Changes the query of a list; uses a token, since a signature covers the query. */
function changeListQuery(operation: OperationId, change: (query: URLSearchParams) => void) {
  return (fetch: Fetch): Fetch =>
    async request => {
      if (operationOf(request) !== operation) return fetch(request)
      const checked = await fetch(request.clone())
      const changed = changeQuery(request, change)
      if (!checked.ok || changed.url === request.url) return checked
      const headers = { ...Object.fromEntries(request.headers), 'x-auth-token': await createToken(fetch) }
      return fetch(new Request(changed, { headers }))
    }
}

/** Lists that match the whole value where the contract requires a substring. */
const exactMatch: Mutant[] = (
  [
    ['listNamespaces', 'namespace'],
    ['listReposDetails', 'namespace'],
    ['listReposDetails', 'name'],
    ['listSharedReposDetails', 'namespace'],
    ['listSharedReposDetails', 'name'],
  ] as const
).flatMap(([operation, key]) =>
  (['in a filter', 'as a parameter'] as const).map(where => ({
    name: `matches only the whole ${key} ${where}`,
    operation,
    mutate: changeResponse(operation, (response, text, url) => {
      const query = new URL(url).searchParams
      const filter = new RegExp(`(?:^|\\|)${key}::([^|]*)`).exec(query.get('filter') ?? '')?.[1]
      const value = where === 'in a filter' ? filter : (query.get(key) ?? undefined)
      if (value === undefined) return undefined
      const field = operation === 'listNamespaces' ? 'name' : key
      const keepMatches = (items: unknown): Fields[] => (items as Fields[]).filter(item => item[field] === value)
      return changeJson(response, text, body =>
        Array.isArray(body) ? keepMatches(body) : { namespaces: keepMatches((body as Fields).namespaces) },
      )
    }),
  })),
)

const wrongPagination: Mutant[] = (['listReposDetails', 'listSharedReposDetails', 'listRepositoryTags'] as const).flatMap(
  operation => {
    const readPage = (query: URLSearchParams): [number, number] => [Number(query.get('offset')), Number(query.get('limit'))]
    return [
      {
        name: 'returns overlapping pages',
        operation,
        mutate: (fetch: Fetch) => {
          const shifted = changeListQuery(operation, query => {
            const [offset, limit] = readPage(query)
            if (limit > 1 && limit < 10 && offset > 0) query.set('offset', String(offset - 1))
          })(fetch)
          return changeResponse(operation, (response, text, url) => {
            const headers = new Headers(response.headers)
            const range = headers.get('content-range')
            if (!range || !response.ok) return undefined
            headers.set('content-range', range.replace(/^\d+/, new URL(url).searchParams.get('offset') ?? '0'))
            return new Response(text, { status: response.status, headers })
          })(shifted)
        },
      },
      {
        name: 'returns at most two items',
        operation,
        mutate: changeListQuery(operation, query => {
          if (readPage(query)[1] > 2) query.set('limit', '2')
        }),
      },
      {
        name: 'returns one item for a limit of two',
        operation,
        mutate: changeListQuery(operation, query => {
          if (readPage(query)[1] === 2) query.set('limit', '1')
        }),
      },
    ]
  },
)

/** Services whose lists omit items or return duplicate or outdated ones. */
export const mutantsOfLists: readonly Mutant[] = [staleCache, ...exactMatch, ...wrongPagination]
