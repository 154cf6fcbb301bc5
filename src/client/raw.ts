import { defaultPathSerializer } from 'openapi-fetch'
import { type OperationRow, operations } from '../../generated/operations.js'
import { SwrInputError } from '../errors/input-error.js'
import { toPublic } from './client-response.js'
import type { RequestContext, RequestSender } from './request-sender.js'

/** The paths of IAM, up to their first parameter. */
const iamPaths = Object.values(operations).flatMap(({ url, service }: OperationRow) =>
  service === 'iam' ? url.split('{', 1) : [],
)

/** Returns the `fetch` of the raw client, whose middleware sees real requests and responses. */
export function rawFetch(
  sender: RequestSender,
  endpoint: string,
  iamEndpoint: string | undefined,
): (request: Request) => Promise<Response> {
  return async request => {
    const { url, method, signal } = request
    // The body of such a request may contain a password.
    const [address = ''] = url.split('?', 1)
    const isIam = (path: string): boolean =>
      path.endsWith('/') ? address.startsWith(endpoint + path) : address === endpoint + path
    if (iamEndpoint !== endpoint && iamPaths.some(isIam))
      throw new SwrInputError(
        `${method} ${url} is an operation of IAM: pass \`baseUrl: swr.iamEndpoint\`. The request was not sent.`,
      )
    const headers = Object.fromEntries(request.headers)
    const body = request.body ? await request.text() : ''
    // openapi-fetch copies unknown options of a call to the request.
    const { context = {} } = request as { context?: RequestContext }
    const rawRequest = { url, method, headers, signal, context, ...(body && { body }) }
    const response = await sender.run(rawRequest, call => sender.send(rawRequest, call))
    return (await toPublic(response)).response
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
