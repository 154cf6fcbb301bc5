import type { ClientResponse } from './client-response.js'
import type { publicResponse } from './public-response.js'

/** Creates what a caller receives of a response. A real `Response`, which is slow to create, is created only on request. */
export async function toPublic(response: ClientResponse): Promise<ReturnType<typeof publicResponse>> {
  return (await import('./on-demand.js')).publicResponse(response)
}
