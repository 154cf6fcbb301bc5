import { type OutgoingHttpHeader, type OutgoingHttpHeaders, ServerResponse } from 'node:http'

type SentHeaders = OutgoingHttpHeaders | OutgoingHttpHeader[]

/** The spelling of names, by name in lower case. In names that aren't here, each word begins with a capital letter. */
const spellings = new Map([
  ['etag', 'ETag'],
  ['www-authenticate', 'WWW-Authenticate'],
  ['x-iam-trace-id', 'X-IAM-Trace-Id'],
  // The vendor's Java SDK reads this one in lower case.
  ['x-swr-expireat', 'x-swr-expireat'],
])

/**
 * A response that sends the names of its headers as the reference spells them; a `Headers` object has them in lower case.
 * The vendor's Java SDK reads `X-Swr-Dockerlogin` and `Content-Range` only in this spelling.
 */
export class ServiceResponse extends ServerResponse {
  override writeHead(status: number, reason?: string | SentHeaders, headers?: SentHeaders): this {
    drainUnreadBody(this)
    if (typeof reason === 'string') return super.writeHead(status, reason, spelled(headers))
    return super.writeHead(status, spelled(reason))
  }
}

function spelled(headers: SentHeaders | undefined): SentHeaders | undefined {
  if (headers === undefined || Array.isArray(headers)) return headers
  const result: OutgoingHttpHeaders = {}
  for (const name in headers) result[spellingOf(name)] = headers[name]
  return result
}

/** Returns the spelling of a name in lower case. A server sends few different names, so each is spelled once. */
export function spellingOf(name: string): string {
  let spelling = spellings.get(name)
  if (spelling === undefined) {
    spelling = name.replaceAll(/(?<![^-])[a-z]/g, letter => letter.toUpperCase())
    spellings.set(name, spelling)
  }
  return spelling
}

/**
 * Lets a client finish sending a body when the response is sent before the body was read. A connection that closes meanwhile can
 * lose the response, so it stays open even if the client requested to close it. `@hono/node-server` closes it when the body takes
 * half a second more.
 */
export function drainUnreadBody(response: ServerResponse): void {
  const { req: request, shouldKeepAlive } = response
  if (request.complete || request.destroyed) return
  response.shouldKeepAlive = true
  response.once('finish', () => {
    if (!shouldKeepAlive) request.once('end', () => request.socket.destroySoon())
    // A listener that started to read the body would pause it at its limit.
    request.removeAllListeners('data').resume()
  })
}
