import { defaultPathSerializer } from 'openapi-fetch'
import { SwrInputError } from '../errors/input-error.js'
import type { Fetch } from './attempt.js'
import { LeanRequest } from './lean-request.js'
import type { ClientResponse } from './received-response.js'
import type { CallContext } from './transport.js'

/** The `fetch` of the raw client, whose middlewares see real requests and answers. */
export function rawFetch(transport: (request: LeanRequest) => Promise<ClientResponse>): Fetch {
  return async request => {
    const { url, method, headers, signal } = request
    const body = request.body ? await request.text() : ''
    // openapi-fetch hands on every option of the call.
    const { context = {} } = request as { context?: CallContext }
    return (await transport(new LeanRequest(url, { method, headers, signal, context, ...(body && { body }) }))).toResponse()
  }
}

/**
 * The path with its values.
 *
 * @throws SwrInputError for a value that is empty, `.` or `..`: it would reach another resource
 */
export function safePath(path: string, values: Record<string, unknown>): string {
  for (const [name, value] of Object.entries(values))
    if (value === '' || value === '.' || value === '..')
      throw new SwrInputError(`\`${name}\` is ${JSON.stringify(value)}, which would reach another resource. Nothing was sent.`)
  return defaultPathSerializer(path, values)
}
