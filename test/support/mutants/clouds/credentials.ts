import { intercept, type Mutant, sendAs } from '../../mutant.js'
import { mutateCall, mutateHandler } from '../../mutate-handler.js'

/** Regions that are mixed up, and credentials that aren't checked. */
export const cloudCredentials: readonly Mutant[] = [
  mutateCall('listReposDetails', 'ignores the region of the project', call => ({
    region: call.store.region(call.settings.region),
  })),
  mutateCall('showNamespace', 'ignores the region of the project', call => ({
    region: call.store.region(call.settings.region),
  })),
  mutateCall('createNamespace', 'ignores the region of the project', call => ({
    region: call.store.region(call.settings.region),
  })),
  mutateCall('showDomainOverview', 'ignores the region of the project', call => ({
    region: call.store.region(call.settings.region),
  })),
  mutateHandler('listNamespaces', 'lists the organizations of all regions', (call, original) => {
    const result = original(call)
    return {
      ...result,
      body: { namespaces: call.store.regions().flatMap(region => original({ ...call, region }).body.namespaces ?? []) },
    }
  }),
  mutateCall('createSecret', 'ignores the region of the project', call => ({
    region: call.store.region(call.settings.region),
    project: undefined,
  })),
  // credentials
  {
    name: 'compares only the beginning of a token',
    operation: 'listReferences',
    mutate: fetch => {
      const known: string[] = []
      return async request => {
        const token = request.headers.get('x-auth-token')
        const match = token && known.find(k => k.slice(0, 40) === token.slice(0, 40))
        const headers = new Headers(request.headers)
        if (match && match !== token) headers.set('x-auth-token', match)
        const response = await fetch(match && match !== token ? new Request(request, { headers }) : request)
        const issued = response.headers.get('x-subject-token')
        if (issued) known.push(issued)
        return response
      }
    },
  },
  { name: 'accepts signatures for six hours', operation: 'listNamespaces', options: { signatureWindow: 6 * 3600_000 } },
  {
    name: 'does not verify signatures',
    operation: 'createManualImageSyncRepo',
    mutate: intercept(['createManualImageSyncRepo'], async call => {
      const response = await call.forward()
      return response.status === 401 && call.request.headers.has('authorization') && !call.request.headers.has('x-auth-token')
        ? sendAs(call.fetch, call.caller, call.request)
        : response
    }),
  },
  {
    name: 'needs no credentials',
    operation: 'listReferences',
    mutate: intercept(['listReferences'], async call => {
      const response = await call.forward()
      return response.status === 401 ? sendAs(call.fetch, 'admin', call.request) : response
    }),
  },
]
