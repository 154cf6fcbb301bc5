import { type OperationId, operations } from '../../../generated/operations.js'
import { pathParamNames } from '../../../src/openapi/path-params.js'
import { type BentService, changeItems, intercept, rejection } from '../bend.js'

const withRepository = (Object.keys(operations) as OperationId[]).filter(operation =>
  pathParamNames(operation).includes('repository'),
)

const rawDollar: BentService[] = withRepository.map(operation => ({
  name: 'does not find a repository whose slash is an unencoded $',
  operation,
  bend: intercept([operation], async ({ request }) => (request.url.includes('$') ? rejection(404) : undefined)),
}))

const rawFilters: BentService[] = (
  ['listNamespaces', 'listReposDetails', 'listSharedReposDetails', 'listRepositoryTags'] as const
).flatMap(operation => [
  {
    name: 'ignores a filter with unencoded colons',
    operation,
    bend: intercept([operation], async ({ request, fetch }) => {
      if (!/filter=[^&]*::/.test(request.url)) return undefined
      const response = await fetch(request)
      return response.ok ? changeItems(response, () => []) : response
    }),
  },
  {
    name: 'rejects a filter with an unencoded |',
    operation,
    bend: intercept([operation], async ({ request }) => (request.url.includes('|') ? rejection(404) : undefined)),
  },
])

const rawSlash: BentService[] = (['listReposDetails', 'listSharedReposDetails'] as const).map(operation => ({
  name: 'matches no name with an unencoded slash',
  operation,
  bend: intercept([operation], async ({ request, fetch }) => {
    const { search } = new URL(request.url)
    if (!/(?:^\?|&)name=[^&]*\//.test(search)) return undefined
    return changeItems(await fetch(request), () => [])
  }),
}))

const encodedLetters: BentService[] = (['showNamespace', 'showRepository', 'listRepositoryTags'] as const).map(operation => ({
  name: 'does not decode letters in the path',
  operation,
  bend: intercept([operation], async ({ request }) =>
    /%[67][0-9a-f]/i.test(new URL(request.url).pathname) ? rejection(404) : undefined,
  ),
}))

/** Services that understand only the usual spelling of an address. */
export const bentRawSpelling: readonly BentService[] = [...rawDollar, ...rawFilters, ...rawSlash, ...encodedLetters]
