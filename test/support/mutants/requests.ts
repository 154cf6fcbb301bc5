import { type OperationId, type OperationRow, operations } from '../../../generated/operations.js'
import { validators } from '../../../generated/validators.js'
import { pathParamNames } from '../../../src/openapi/path-params.js'
import { bypassStatus, changeQuery, changeRequest, changeResponse, createToken, type Fetch, type Mutant } from '../mutant.js'
import { operationOf } from '../sandbox.js'

const all = Object.keys(operations) as OperationId[]
const rowOf = (operation: OperationId): OperationRow => operations[operation]
const goodStatus = (operation: OperationId): number =>
  Number(Object.keys(validators[operation].responses).find(status => status.startsWith('2')))

const filtered = all.filter(operation => rowOf(operation).query?.includes('filter'))

const acceptsInvalid: Mutant[] = all
  .filter(operation => '400' in validators[operation].responses && goodStatus(operation) !== 200)
  .map(operation => ({
    name: 'accepts invalid requests',
    operation,
    mutate: changeResponse(operation, response =>
      response.status === 400
        ? new Response(goodStatus(operation) === 204 ? null : '{}', {
            status: goodStatus(operation),
            headers: { 'Content-Type': 'application/json' },
          })
        : undefined,
    ),
  }))

const noEffect: Mutant[] = all
  .filter(operation => ['POST', 'PATCH', 'DELETE'].includes(rowOf(operation).method))
  .filter(operation => !rowOf(operation).safe)
  .map(operation => ({
    name: 'returns success without any effect',
    operation,
    mutate: changeRequest(
      operation,
      () =>
        new Response(goodStatus(operation) === 204 ? null : '{}', {
          status: goodStatus(operation),
          headers: { 'Content-Type': 'application/json' },
        }),
    ),
  }))

const missingAccessControl: Mutant[] = [
  ...all
    .filter(operation => !('anonymous' in operations[operation]))
    .map(operation => ({
      name: 'accepts requests without valid credentials',
      operation,
      mutate: bypassStatus(operation, 401),
    })),
  ...all
    .filter(operation => pathParamNames(operation).includes('namespace'))
    .map(operation => ({ name: 'enforces no permissions', operation, mutate: bypassStatus(operation, 403) })),
  {
    name: 'accepts expired tokens',
    operation: 'listNamespaces',
    mutate: changeRequest('keystoneCreateUserTokenByPassword', request => {
      const headers = new Headers(request.headers)
      headers.delete('x-sandbox-fault')
      return new Request(request, { headers })
    }),
  },
]

const ignoredFilter: Mutant[] = filtered.map(operation => ({
  name: 'ignores the filter',
  operation,
  mutate:
    (fetch: Fetch): Fetch =>
    async request => {
      if (operationOf(request) !== operation || !request.url.includes('filter=')) return fetch(request)
      const checked = await fetch(request.clone())
      if (!checked.ok) return checked
      const token = await createToken(fetch)
      const bare = changeQuery(request, query => {
        const center = /center::\w+/.exec(query.get('filter') ?? '')?.[0]
        query.delete('filter')
        if (center) query.set('center', center.slice('center::'.length))
      })
      return fetch(new Request(bare, { headers: { ...Object.fromEntries(bare.headers), 'x-auth-token': token } }))
    },
}))

const wrongSettings: Mutant[] = [
  { name: 'enforces no quota', operation: 'createNamespace', options: { organizationQuota: 1000 } },
  {
    name: 'accepts signatures with any timestamp',
    operation: 'listNamespaces',
    options: { signatureWindow: 365 * 86_400_000 },
  },
  { name: 'rejects signatures older than one minute', operation: 'listNamespaces', options: { signatureWindow: 60_000 } },
  { name: 'never locks an access key', operation: 'listNamespaces', options: { failuresBeforeLock: 1000 } },
  { name: 'locks an access key permanently', operation: 'listNamespaces', options: { lockTime: 365 * 86_400_000 } },
  { name: 'accepts bodies of any size', operation: 'createRepo', options: { maxBodyBytes: 100 * 2 ** 20 } },
]

/** Services that accept what they must reject, or do nothing. */
export const mutantsOfRequests: readonly Mutant[] = [
  ...acceptsInvalid,
  ...noEffect,
  ...missingAccessControl,
  ...ignoredFilter,
  ...wrongSettings,
]
