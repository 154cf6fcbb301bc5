import { type OperationRow, operations } from '../../../generated/operations.js'
import { runStartTime } from './run-names.js'

const rows: readonly OperationRow[] = Object.values(operations)
/** Endpoints that change nothing although their method is not GET. */
const safeEndpoints = rows.flatMap(({ safe, method, url }) => (safe ? [`${method} ${url}`] : []))
/** Endpoints whose body names the new organization. Images are created through a sandbox's administration. */
const creatingEndpoints = [
  ...rows.flatMap(({ creates, method, url }) => (creates && !url.includes('{namespace}') ? [`${method} ${url}`] : [])),
  'POST /_sandbox/images',
]

/**
 * The last check before a request is sent to a shared service, whichever part of a run sends it: only resources with the
 * prefix of a run may change.
 *
 * @returns why the request must not be sent; undefined when it may
 */
export function blockReason(method: string, url: string, body: string): string | undefined {
  if (method === 'GET') return undefined
  const { pathname } = new URL(url)
  // A gateway may add its own path before the API's.
  const matches = (endpoints: readonly string[]): boolean =>
    endpoints.some(endpoint => endpoint.startsWith(`${method} `) && pathname.endsWith(endpoint.slice(method.length + 1)))
  const inPath =
    /\/v2\/manage\/namespaces\/([^/]+)/.exec(pathname)?.[1] ??
    /^\/v2\/([^/]+)\/.+\/(?:blobs\/uploads|manifests)\//.exec(pathname)?.[1]
  if (inPath === undefined && matches(safeEndpoints)) return undefined
  const name = inPath === undefined ? (matches(creatingEndpoints) ? namespaceIn(body) : undefined) : decodeName(inPath)
  return name !== undefined && runStartTime(name) !== undefined
    ? undefined
    : `${method} ${pathname} would change a resource without the prefix of a run.`
}

/** Decodes a name in a path. A service decodes it as well, so that an escaped name is the same one; undefined if it has a slash. */
function decodeName(text: string): string | undefined {
  try {
    const name = decodeURIComponent(text)
    return name.includes('/') ? undefined : name
  } catch {
    return undefined
  }
}

function namespaceIn(body: string): string | undefined {
  try {
    const { namespace } = JSON.parse(body) as { namespace?: unknown }
    return typeof namespace === 'string' ? namespace : undefined
  } catch {
    return undefined
  }
}
