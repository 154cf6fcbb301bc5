import type { ServerResponse } from 'node:http'

/**
 * Lets a client go on sending a body that is answered before it was read. A connection that closes meanwhile can lose the response, so it
 * stays open even if the client asked to close it. `@hono/node-server` closes it when the body takes half a second more.
 */
export function drainUnreadBody(response: ServerResponse): void {
  const { req: request, shouldKeepAlive } = response
  if (request.complete || request.destroyed) return
  response.shouldKeepAlive = true
  response.once('finish', () => {
    if (!shouldKeepAlive) request.once('end', () => request.socket.destroySoon())
    // Whoever began to read the body would pause it when enough has arrived.
    request.removeAllListeners('data').resume()
  })
}
