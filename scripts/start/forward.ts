import { type IncomingMessage, type ServerResponse, request as send } from 'node:http'

/** Forwards a request to another local server, and returns its response. */
export function forwardRequest(request: IncomingMessage, response: ServerResponse, server: string, path: string): void {
  const target = new URL(server)
  const { host: _, connection: __, ...headers } = request.headers
  const forwarded = send(
    { host: target.hostname, port: target.port, method: request.method, path, headers: { ...headers, host: target.host } },
    upstream => {
      response.writeHead(upstream.statusCode ?? 502, upstream.headers)
      upstream.pipe(response)
    },
  )
  forwarded.on('error', () => {
    if (!response.headersSent) response.writeHead(502, { 'content-type': 'text/plain; charset=utf-8' })
    response.end("The sandbox isn't responding. 沙箱没有响应。\n")
  })
  request.pipe(forwarded)
}
