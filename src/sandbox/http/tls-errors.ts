import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import type { TLSSocket } from 'node:tls'

const message = 'This port serves HTTPS. Use an address that begins with https://'

const response = [
  'HTTP/1.1 400 Bad Request',
  'Content-Type: application/json',
  'Connection: close',
  '',
  JSON.stringify({ error: `${message}.` }),
].join('\r\n')

/**
 * Logs clients that fail to connect to an HTTPS server, usually since they don't trust the certificate, which their own message may
 * not report. One that sends HTTP receives a response that explains the mistake.
 */
export function reportTlsErrors(server: Server, log: ((line: string) => void) | undefined): void {
  server.on('tlsClientError', ({ code, message: reason }: NodeJS.ErrnoException, socket: TLSSocket) => {
    if (code !== 'ERR_SSL_HTTP_REQUEST') return log?.(`TLS handshake failed: ${reason}`)
    log?.(`HTTP request to the HTTPS port 400. ${message}.`)
    // Node doesn't document access to the connection below TLS. Without it, the client only sees that the connection ends.
    const { _parent: connection } = socket as TLSSocket & { _parent?: Socket }
    if (connection && !connection.destroyed) connection.end(response)
  })
}
