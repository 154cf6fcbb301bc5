import type { CallResult, ClientResponse } from './client-response.js'
import type { publicResponse } from './public-response.js'
import type { SwrCall } from './types.js'

/** Adds `withResponse` to the promise of a result. */
export function createCall<Data>(result: Promise<CallResult<Data>>): SwrCall<Data> {
  const data = result.then(({ data }) => data)
  return Object.assign(data, {
    withResponse() {
      // The returned promise rejects too, so this rejection counts as handled.
      data.catch(() => {})
      return result.then(async ({ data, response }) => ({ data, ...(await toPublic(response)) }))
    },
  })
}

/** Creates what a caller receives of a response. A real `Response`, which is slow to create, is created only on request. */
export async function toPublic(response: ClientResponse): Promise<ReturnType<typeof publicResponse>> {
  return (await import('./on-demand.js')).publicResponse(response)
}
