import { type OperationId, operations } from '../../../generated/operations.js'
import { pathParamNames } from '../../../src/openapi/path-params.js'
import { changeItems, intercept, type Mutant, rejection } from '../mutant.js'

const withRepository = (Object.keys(operations) as OperationId[]).filter(operation =>
  pathParamNames(operation).includes('repository'),
)

const rawDollar: Mutant[] = withRepository.map(operation => ({
  name: 'does not find a repository whose slash is an unencoded $',
  operation,
  mutate: intercept([operation], async ({ request }) => (request.url.includes('$') ? rejection(404) : undefined)),
}))

const rawFilters: Mutant[] = (
  ['listNamespaces', 'listReposDetails', 'listSharedReposDetails', 'listRepositoryTags'] as const
).flatMap(operation => [
  {
    name: 'ignores a filter with unencoded colons',
    operation,
    mutate: intercept([operation], async ({ request, fetch }) => {
      if (!/filter=[^&]*::/.test(request.url)) return undefined
      const response = await fetch(request)
      return response.ok ? changeItems(response, () => []) : response
    }),
  },
  {
    name: 'rejects a filter with an unencoded |',
    operation,
    mutate: intercept([operation], async ({ request }) => (request.url.includes('|') ? rejection(404) : undefined)),
  },
])

const rawSlash: Mutant[] = (['listReposDetails', 'listSharedReposDetails'] as const).map(operation => ({
  name: 'matches no name with an unencoded slash',
  operation,
  mutate: intercept([operation], async ({ request, fetch }) => {
    const { search } = new URL(request.url)
    if (!/(?:^\?|&)name=[^&]*\//.test(search)) return undefined
    return changeItems(await fetch(request), () => [])
  }),
}))

const encodedLetters: Mutant[] = (['showNamespace', 'showRepository', 'listRepositoryTags'] as const).map(operation => ({
  name: 'does not decode letters in the path',
  operation,
  mutate: intercept([operation], async ({ request }) =>
    /%[67][0-9a-f]/i.test(new URL(request.url).pathname) ? rejection(404) : undefined,
  ),
}))

/** Services that understand only the usual spelling of an address. */
export const mutantsOfRawSpelling: readonly Mutant[] = [...rawDollar, ...rawFilters, ...rawSlash, ...encodedLetters]
