import type { OperationId } from '../../generated/operations.js'
import type { ClientResponse } from './client-response.js'
import type { RetryOptions, TimeoutOptions } from './options.js'
import type { RunningCall } from './running-call.js'

/** The data about a request that isn't part of it. */
export interface RequestContext {
  operation?: OperationId | undefined
  /** Sends the request without credentials. */
  anonymous?: boolean | undefined
  retry?: RetryOptions | undefined
  timeout?: TimeoutOptions | undefined
}

/** A request before authentication. */
export interface ClientRequest {
  method: string
  url: string
  headers: Readonly<Record<string, string>>
  body?: string | undefined
  signal?: AbortSignal | undefined
  context: RequestContext
}

/** Sends requests. */
export interface RequestSender {
  /** Runs a call within its timeout and the signal of its caller. Hooks belong inside, since they may hang. */
  run<T>(request: ClientRequest, run: (call: RunningCall) => Promise<T>): Promise<T>
  /** Sends a request and resolves to the response of the last attempt, regardless of its status. */
  send(request: ClientRequest, call: RunningCall): Promise<ClientResponse>
}
