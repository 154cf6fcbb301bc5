import { operations } from '../../../generated/operations.js'
import type { SwrClient } from '../../client/create-swr-client.js'
import type { RawResponse } from '../../errors/raw-response.js'
import type { OperationRequest } from './operation-request.js'

/** Sends the request of an operation through the client and reads the response. */
export function sendRequest(
  client: SwrClient,
  request: OperationRequest,
  options: { headers?: Record<string, string>; anonymous?: boolean; url?: string } = {},
): Promise<RawResponse> {
  const { method, url } = operations[request.operation]
  return sendRaw(client, method, options.url ?? url, {
    params: options.url === undefined ? { path: request.path, query: request.query } : {},
    headers: { ...request.headers, ...options.headers },
    context: { anonymous: options.anonymous ?? false },
    ...('body' in request ? { body: request.body } : {}),
  })
}

/** The part of openapi-fetch's result that a text response fills. */
interface RawResult {
  response: Response
  data?: string
  error?: unknown
}

/** Sends a request that may violate the contract on purpose, which the client's types don't allow. */
export async function sendRaw(client: SwrClient, method: string, path: string, init: object): Promise<RawResponse> {
  const sent: Promise<RawResult> = Reflect.apply(client.raw.request, client.raw, [
    method.toLowerCase(),
    path,
    { ...init, parseAs: 'text' },
  ])
  const { response, data, error } = await sent
  const text = data ?? (typeof error === 'string' ? error : error === undefined ? '' : JSON.stringify(error))
  return { status: response.status, headers: response.headers, text }
}
