import createClient, { type Client, defaultPathSerializer } from 'openapi-fetch'
import type { paths } from '../../generated/schema.js'
import { SwrInputError } from '../errors/input-error.js'
import type { SwrClient } from './create-swr-client.js'
import { isOtherResource } from './paths.js'

/** A client of openapi-fetch for this API: typed by path and method. */
export type RawClient = Client<paths>

/**
 * Creates a client of openapi-fetch that sends its requests through a client of this package, with the same authentication,
 * retries and timeouts.
 *
 * It returns errors instead of throwing them and doesn't encode the slashes of repository names. Calls of IAM require
 * `baseUrl: swr.iamEndpoint`.
 *
 * @example
 * const raw = createRawClient(swr)
 * const { data } = await raw.GET('/v2/manage/namespaces/{namespace}', { params: { path: { namespace: 'group' } } })
 */
export function createRawClient(swr: Pick<SwrClient, 'endpoint' | 'fetch'>): RawClient {
  return createClient<paths>({ baseUrl: swr.endpoint, pathSerializer: serializePath, fetch: request => swr.fetch(request) })
}

/**
 * Replaces the parameters of a path with their values.
 *
 * @throws SwrInputError if a value is empty, `.` or `..`: the URL would identify another resource
 */
function serializePath(path: string, values: Record<string, unknown>): string {
  for (const [name, value] of Object.entries(values))
    if (isOtherResource(String(value)))
      throw new SwrInputError(
        `\`${name}\` is ${JSON.stringify(value)}, which would address another resource. The request was not sent.`,
      )
  return defaultPathSerializer(path, values)
}
