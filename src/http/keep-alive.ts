import type { Server } from 'node:http'

/** How long a connection stays open between two requests, in milliseconds. */
const keepAliveTimeout = 75_000

/**
 * Keeps idle connections of a server open as long as SDKs of this API expect: they reuse connections for a minute, and don't repeat
 * a POST that was sent on a closed one.
 */
export function keepConnectionsOpen(server: Server): void {
  server.keepAliveTimeout = keepAliveTimeout
  // A client must be able to send its headers as long as the connection lives.
  server.headersTimeout = keepAliveTimeout + 5000
}
