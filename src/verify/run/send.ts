import { operations } from '../../../generated/operations.js'
import type { SwrClient } from '../../client/create-swr-client.js'
import type { RawResponse } from '../../errors/error-from-response.js'
import type { Call } from '../cases/contract-cases.js'

/** Sends a call through the client and reads the answer to its end. */
export async function send(
  client: SwrClient,
  call: Call,
  options: { headers?: Record<string, string>; anonymous?: boolean } = {},
): Promise<RawResponse> {
  const { method, url } = operations[call.operation]
  // The values are wrong on purpose, so the types of the operation cannot hold here.
  const request = client.raw.request as unknown as (method: string, path: string, init: object) => Promise<Sent>
  const { response, data, error } = await request(method.toLowerCase(), url, {
    params: { path: call.path, query: call.query },
    headers: options.headers ?? {},
    context: { anonymous: options.anonymous ?? false },
    parseAs: 'text',
    ...('body' in call ? { body: call.body } : {}),
  })
  const text = data ?? (typeof error === 'string' ? error : error === undefined ? '' : JSON.stringify(error))
  return { status: response.status, headers: response.headers, text }
}

interface Sent {
  response: Response
  data?: string
  error?: unknown
}
