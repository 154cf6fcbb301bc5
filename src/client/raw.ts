import { defaultPathSerializer } from 'openapi-fetch'
import { SwrInputError } from '../errors/input-error.js'
import type { RequestContext, RequestSender } from './request-sender.js'

/** Returns the `fetch` of the raw client, whose middleware sees real requests and responses. */
export function rawFetch(sender: RequestSender): (request: Request) => Promise<Response> {
  return async request => {
    const { url, method, signal } = request
    const headers = Object.fromEntries(request.headers)
    const body = request.body ? await request.text() : ''
    // openapi-fetch copies unknown options of a call to the request.
    const { context = {} } = request as { context?: RequestContext }
    const rawRequest = { url, method, headers, signal, context, ...(body && { body }) }
    const response = await sender.run(rawRequest, call => sender.send(rawRequest, call))
    return (await response.toPublic()).response
  }
}

/**
 * Replaces the parameters of a path with their values.
 *
 * @throws SwrInputError if a value is empty, `.` or `..`: the URL would identify another resource
 */
export function serializePath(path: string, values: Record<string, unknown>): string {
  for (const [name, value] of Object.entries(values))
    if (value === '' || value === '.' || value === '..')
      throw new SwrInputError(
        `\`${name}\` is ${JSON.stringify(value)}, which would address another resource. The request was not sent.`,
      )
  return defaultPathSerializer(path, values)
}
