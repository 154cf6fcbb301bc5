import type { ErrorContext } from '../errors/swr-error.js'
import type { TransportResponse } from './transport.js'

/** A response with its request, which contains secrets. */
export interface ClientResponse {
  readonly received: TransportResponse
  /** The request of the last attempt. */
  readonly context: ErrorContext
}

/** The data of a call and the response that contained it. */
export interface CallResult<Data = unknown> {
  data: Data
  response: ClientResponse
}
