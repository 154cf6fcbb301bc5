import type { ServerResponse } from 'node:http'

/**
 * Lets a client finish sending a body when the response is sent before the body was read. A connection that closes meanwhile can lose
 * the response, so it stays open even if the client asked to close it. `@hono/node-server` closes it when the body takes half a second
 * more.
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
