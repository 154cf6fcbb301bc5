import { type OperationId, operations } from '../../../generated/operations.js'
import type { SwrClient } from '../../client/create-swr-client.js'
import type { RawResponse } from '../../errors/raw-response.js'

/** What a request contains besides its method and path. */
interface RawOptions {
  headers?: Record<string, string>
  /** Sends the request without credentials. */
  anonymous?: boolean
  /** The body, which is sent as JSON. */
  body?: unknown
}

/** Sends the request of an operation through the client and reads the response. */
export function sendOperation(
  client: SwrClient,
  request: OperationRequest,
  options: { headers?: Record<string, string>; anonymous?: boolean; url?: string } = {},
): Promise<RawResponse> {
  const { method, url } = operations[request.operation]
  return sendRaw(client, method, options.url ?? requestPath(url, request), {
    headers: { ...request.headers, ...options.headers },
    anonymous: options.anonymous ?? false,
    ...('body' in request ? { body: request.body } : {}),
  })
}

/** Returns the path and the query of a request. */
export function requestPath(url: string, { path, query }: OperationRequest): string {
  const pathname = url.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(path[name])))
  const pairs = Object.entries(query)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
  return pairs.length > 0 ? `${pathname}?${pairs.join('&')}` : pathname
}

/** Sends a request that may violate the contract on purpose, which the client's methods don't allow. */
export async function sendRaw(
  client: SwrClient,
  method: string,
  path: string,
  { headers, anonymous = false, body }: RawOptions = {},
): Promise<RawResponse> {
  const all = new Headers(headers)
  if (body !== undefined && !all.has('content-type')) all.set('content-type', 'application/json')
  const json = body === undefined ? {} : { body: JSON.stringify(body) }
  const response = await client.fetch(client.endpoint + path, { method, headers: all, anonymous, ...json })
  return { status: response.status, headers: response.headers, text: await response.text() }
}

/** The request of an operation before it is serialized. */
export interface OperationRequest {
  operation: OperationId
  path: Record<string, unknown>
  query: Record<string, unknown>
  headers?: Record<string, string>
  /** Omitted: the request has no body. */
  body?: unknown
}
