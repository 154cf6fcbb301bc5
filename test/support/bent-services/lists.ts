import type { OperationId } from '../../../generated/operations.js'
import { type BentService, changeJson, changeQuery, changeResponse, createToken, type Fetch, type Fields } from '../bend.js'
import { operationOf } from '../sandbox.js'

/** A list of all that stays as it was when it was first asked for. */
const stale: BentService = {
  name: 'keeps the list of all organizations for ever',
  operation: 'listNamespaces',
  bend: fetch => {
    const kept = new Map<string, Response>()
    return async request => {
      if (operationOf(request) !== 'listNamespaces' || new URL(request.url).search !== '') return fetch(request)
      const answer = await fetch(request)
      const caller =
        request.headers.get('x-auth-token') ?? /Access=[^,]+/.exec(request.headers.get('authorization') ?? '')?.[0] ?? ''
      if (answer.ok && !kept.has(caller)) kept.set(caller, answer.clone())
      return (answer.ok && kept.get(caller)?.clone()) || answer
    }
  },
}

/** Changes what a list is asked for; sent with a token, since a signature covers the query. */
function asking(operation: OperationId, change: (query: URLSearchParams) => void) {
  return (fetch: Fetch): Fetch =>
    async request => {
      if (operationOf(request) !== operation) return fetch(request)
      const checked = await fetch(request.clone())
      const bare = changeQuery(request, change)
      if (!checked.ok || bare.url === request.url) return checked
      const headers = { ...Object.fromEntries(request.headers), 'x-auth-token': await createToken(fetch) }
      return fetch(new Request(bare, { headers }))
    }
}

/** Drops from a list what a key finds only by a part of its value. */
const exact: BentService[] = (
  [
    ['listNamespaces', 'namespace'],
    ['listReposDetails', 'namespace'],
    ['listReposDetails', 'name'],
    ['listSharedReposDetails', 'namespace'],
    ['listSharedReposDetails', 'name'],
  ] as const
).flatMap(([operation, key]) =>
  (['in a filter', 'as a parameter'] as const).map(where => ({
    name: `matches the whole ${key} ${where}`,
    operation,
    bend: changeResponse(operation, (answer, text, url) => {
      const query = new URL(url).searchParams
      const filter = new RegExp(`(?:^|\\|)${key}::([^|]*)`).exec(query.get('filter') ?? '')?.[1]
      const value = where === 'in a filter' ? filter : (query.get(key) ?? undefined)
      if (value === undefined) return undefined
      const field = operation === 'listNamespaces' ? 'name' : key
      const only = (items: unknown): Fields[] => (items as Fields[]).filter(item => item[field] === value)
      return changeJson(answer, text, body =>
        Array.isArray(body) ? only(body) : { namespaces: only((body as Fields).namespaces) },
      )
    }),
  })),
)

const paging: BentService[] = (['listReposDetails', 'listSharedReposDetails', 'listRepositoryTags'] as const).flatMap(
  operation => {
    const page = (query: URLSearchParams): [number, number] => [Number(query.get('offset')), Number(query.get('limit'))]
    return [
      {
        name: 'lets pages of several overlap',
        operation,
        bend: (fetch: Fetch) => {
          const shifted = asking(operation, query => {
            const [offset, limit] = page(query)
            if (limit > 1 && limit < 10 && offset > 0) query.set('offset', String(offset - 1))
          })(fetch)
          return changeResponse(operation, (answer, text, url) => {
            const headers = new Headers(answer.headers)
            const range = headers.get('content-range')
            if (!range || !answer.ok) return undefined
            headers.set('content-range', range.replace(/^\d+/, new URL(url).searchParams.get('offset') ?? '0'))
            return new Response(text, { status: answer.status, headers })
          })(shifted)
        },
      },
      {
        name: 'never gives more than two',
        operation,
        bend: asking(operation, query => {
          if (page(query)[1] > 2) query.set('limit', '2')
        }),
      },
      {
        name: 'gives one where two are asked for',
        operation,
        bend: asking(operation, query => {
          if (page(query)[1] === 2) query.set('limit', '1')
        }),
      },
    ]
  },
)

/** Services whose lists leave out, repeat or keep what they must not. */
export const bentLists: readonly BentService[] = [stale, ...exact, ...paging]
