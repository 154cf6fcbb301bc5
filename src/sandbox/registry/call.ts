import type { Authorized } from './access.js'
import type { RegistryPath } from './paths.js'
import type { RegistryState } from './state.js'

/** A permitted request to the registry. */
export interface RegistryCall extends Authorized {
  request: Request
  query: URLSearchParams
  path: RegistryPath
  state: RegistryState
  /** The time of the request, in milliseconds since 1970. */
  now: number
}

/** Handles a request to the registry. */
export type RegistryHandler = (call: RegistryCall) => Response | Promise<Response>

/** Returns the path of a resource of the call's repository, as in `Location`. */
export function locationOf({ path }: RegistryCall, rest: string): string {
  return `/v2/${path.organization}/${path.repository}/${rest}`
}

/** Returns a response without a body. */
export function emptyResponse(status: number, headers: Record<string, string> = {}): Response {
  // An explicit length: some responses without a body would otherwise be sent in chunks.
  return new Response(null, { status, headers: status === 204 ? headers : { 'Content-Length': '0', ...headers } })
}
