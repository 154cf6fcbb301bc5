import { captureCaller } from './caller-stack.js'
import { createCall } from './create-call.js'
import type { MethodSettings } from './method-settings.js'
import type { FetchOptions, RequestOptions } from './request-options.js'
import type { SwrCall } from './types.js'

/** The methods of a client for requests of any kind. */
export interface RequestMethods {
  request<Data>(method: string, path: string, options?: RequestOptions): SwrCall<Data>
  fetch(input: Request | URL | string, init?: FetchOptions): Promise<Response>
}

/** Creates the methods for requests of any kind. Their code loads on demand. */
export function createRequestMethods(settings: MethodSettings): RequestMethods {
  const load = (): Promise<Pick<typeof import('./on-demand.js'), 'sendRequest' | 'signedFetch'>> => import('./on-demand.js')
  const request: RequestMethods['request'] = (method, path, options) => {
    const caller = captureCaller(request)
    return createCall(load().then(({ sendRequest }) => sendRequest(method, path, options, settings, caller)))
  }
  return {
    request,
    fetch: async (input, init) => (await load()).signedFetch(input, init ?? undefined, settings),
  }
}
