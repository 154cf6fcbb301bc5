import { isRecord } from '../errors/json.js'
import { replaceLiveOrigins } from '../http/live-addresses.js'
import { type AddressedRequest, originOf } from '../http/origin.js'
import { formatMicroseconds } from '../http/token-errors.js'

const tokenLifetime = 24 * 60 * 60 * 1000

/**
 * Replaces what is fixed in the examples of the contract: addresses become those by which the mock was called, and tokens are valid
 * from now on. `nocatalog` in the query removes the catalog from a token, and `name` selects a project.
 *
 * @param text the body of a response
 */
export function withLiveValues(text: string, call: AddressedRequest): string {
  const body: unknown = JSON.parse(replaceLiveOrigins(text, originOf(call)))
  if (isRecord(body) && isRecord(body.token)) updateToken(body.token, call)
  if (isRecord(body) && Array.isArray(body.projects)) body.projects = selectProjects(body.projects, call)
  return JSON.stringify(body)
}

/** Returns the project with the name in the query. SDKs require exactly one, so any unknown name returns the first one. */
function selectProjects(projects: unknown[], { url }: AddressedRequest): unknown[] {
  const name = new URL(url).searchParams.get('name')
  if (name === null) return projects
  const found = projects.filter(project => isRecord(project) && project.name === name)
  return found.length > 0 ? found : projects.slice(0, 1)
}

function updateToken(token: Record<string, unknown>, { url }: AddressedRequest): void {
  const now = Date.now()
  token.issued_at = formatMicroseconds(now)
  token.expires_at = formatMicroseconds(now + tokenLifetime)
  if (new URL(url).searchParams.has('nocatalog')) Reflect.deleteProperty(token, 'catalog')
}
