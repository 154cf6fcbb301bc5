import { type IncomingMessage, type ServerResponse, request as send } from 'node:http'

/** Hands a request on to another server on this computer, and its answer back. */
export function forwardRequest(request: IncomingMessage, response: ServerResponse, server: string, path: string): void {
  const target = new URL(server)
  const { host: _, connection: __, ...headers } = request.headers
  const onward = send(
    { host: target.hostname, port: target.port, method: request.method, path, headers: { ...headers, host: target.host } },
    answer => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    },
  )
  onward.on('error', () => {
    if (!response.headersSent) response.writeHead(502, { 'content-type': 'text/plain; charset=utf-8' })
    response.end('The sandbox does not answer. 沙箱没有响应。\n')
  })
  request.pipe(onward)
}
