import type { IncomingMessage, ServerResponse } from 'node:http'

/** How long browsers remember the response to a preflight, in seconds. */
const maxAge = '600'

/**
 * Checks the origins from which pages may call a server.
 *
 * @throws TypeError when one is neither `*` nor the origin of a URL, such as `http://127.0.0.1:4011`
 */
export function checkOrigins(origins: readonly string[]): void {
  for (const origin of origins)
    if (origin !== '*' && (!URL.canParse(origin) || new URL(origin).origin !== origin))
      throw new TypeError(`${JSON.stringify(origin)} isn't an origin. Write scheme, host and port as in http://127.0.0.1:4011.`)
}

/**
 * Adds the headers that let a page of an allowed origin call the server and read all headers of the response. Responses to other
 * pages don't have them, so browsers block them.
 *
 * @returns whether the request was a preflight, which has its response now
 */
export function allowOrigin(incoming: IncomingMessage, outgoing: ServerResponse, origins: readonly string[]): boolean {
  const { origin, 'access-control-request-method': method } = incoming.headers
  if (origins.length === 0) return false
  outgoing.setHeader('Vary', 'Origin')
  if (origin === undefined || !(origins.includes(origin) || origins.includes('*'))) return false
  outgoing.setHeader('Access-Control-Allow-Origin', origin)
  outgoing.setHeader('Access-Control-Expose-Headers', '*')
  if (incoming.method !== 'OPTIONS' || method === undefined) return false
  outgoing.writeHead(204, {
    'Access-Control-Allow-Methods': method,
    'Access-Control-Allow-Headers': incoming.headers['access-control-request-headers'] ?? '*',
    'Access-Control-Max-Age': maxAge,
    // Browsers send a preflight before a page of another network calls this computer.
    ...(incoming.headers['access-control-request-private-network'] ? { 'Access-Control-Allow-Private-Network': 'true' } : {}),
  })
  outgoing.end()
  return true
}
