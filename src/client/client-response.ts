import type { ErrorContext } from '../errors/swr-error.js'
import type { publicResponse } from './public-response.js'
import type { TransportResponse } from './transport.js'

/** A response with its request, which contains secrets. */
export interface ClientResponse extends TransportResponse {
  /** The request of the last attempt. */
  readonly context: ErrorContext
}

let loading: Promise<typeof import('./public-response.js')> | undefined

/** Creates what a caller receives of a response. A real `Response`, which is slow to create, is created only on request. */
export async function toPublic(response: ClientResponse): Promise<ReturnType<typeof publicResponse>> {
  loading ??= import('./public-response.js')
  return (await loading).publicResponse(response)
}
