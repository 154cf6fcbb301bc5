import { type BentService, intercept, sendAs } from '../../bend.js'
import { bentCall, bentHandler } from '../../bent-handler.js'

/** Regions that are mixed up, and credentials that aren't checked. */
export const cloudCredentials: readonly BentService[] = [
  bentCall('listReposDetails', 'ignores the region of the project', call => ({
    region: call.store.region(call.settings.region),
  })),
  bentCall('showNamespace', 'ignores the region of the project', call => ({ region: call.store.region(call.settings.region) })),
  bentCall('createNamespace', 'ignores the region of the project', call => ({
    region: call.store.region(call.settings.region),
  })),
  bentCall('showDomainOverview', 'ignores the region of the project', call => ({
    region: call.store.region(call.settings.region),
  })),
  bentHandler('listNamespaces', 'lists the organizations of all regions', (call, original) => {
    const result = original(call)
    return {
      ...result,
      body: { namespaces: call.store.regions().flatMap(region => original({ ...call, region }).body.namespaces ?? []) },
    }
  }),
  bentCall('createSecret', 'ignores the region of the project', call => ({
    region: call.store.region(call.settings.region),
    project: undefined,
  })),
  // credentials
  {
    name: 'compares only the beginning of a token',
    operation: 'listReferences',
    bend: fetch => {
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
    bend: intercept(['createManualImageSyncRepo'], async call => {
      const response = await call.forward()
      return response.status === 401 && call.request.headers.has('authorization') && !call.request.headers.has('x-auth-token')
        ? sendAs(call.fetch, call.caller, call.request)
        : response
    }),
  },
  {
    name: 'needs no credentials',
    operation: 'listReferences',
    bend: intercept(['listReferences'], async call => {
      const response = await call.forward()
      return response.status === 401 ? sendAs(call.fetch, 'admin', call.request) : response
    }),
  },
]
