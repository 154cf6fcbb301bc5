import { decodeUtf8, isJson } from '../../openapi/json-type.js'
import { isTooComplex, readBytes } from '../http/body.js'
import { ownTurn } from '../http/own-turn.js'
import type { SandboxSettings } from '../settings.js'
import { AdminError, badRequest } from './admin-error.js'
import { manifestTexts } from './count-entries.js'

/** The longest body of most endpoints, in bytes. Parsing more would keep other requests waiting. */
const maxSmallBody = 2 ** 20

/** Returns the maximum size of the body of an endpoint, in bytes: that of the API for a seed, and for an image with its manifest. */
export function bodyLimit(
  endpoint: string,
  { maxBodyBytes, maxAdministrationBytes }: Pick<SandboxSettings, 'maxBodyBytes' | 'maxAdministrationBytes'>,
): number {
  if (endpoint === 'restore') return maxAdministrationBytes
  return Math.min(maxAdministrationBytes, /^(?:seed|images)$/.test(endpoint) ? maxBodyBytes : maxSmallBody)
}

/** Reads a JSON body. Requiring its content type keeps other sites out: browsers send it across origins only after a preflight. */
export async function readJsonBody(request: Request, maxBytes: number): Promise<unknown> {
  if (!isJson(request.headers.get('content-type')))
    throw new AdminError(415, 'Send a JSON body, such as {}, with Content-Type: application/json.')
  const bytes = await readBytes(request, maxBytes)
  if (bytes === undefined) throw new AdminError(413, 'The body is too large.')
  const text = decodeUtf8(bytes)
  if (text === undefined) return badRequest("The body isn't valid UTF-8.")
  const isLarge = bytes.length > maxSmallBody
  limitComplexity(text)
  // Between two slow steps, other requests are handled.
  if (isLarge) await ownTurn()
  const body = parse(text || '{}')
  if (isLarge) await ownTurn()
  limitComplexity(manifestTexts(body))
  return body
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return badRequest("The body isn't valid JSON.")
  }
}

function limitComplexity(text: string): void {
  if (isTooComplex(text)) throw new AdminError(413, 'The body has too many parts. Send it in several requests.')
}
