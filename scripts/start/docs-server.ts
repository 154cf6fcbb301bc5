import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { contentType, resolveFile } from './static.js'

/** Options of the documentation server. */
export interface DocsServerOptions {
  /** The folder with the built site. */
  folder: string
  /** Returns the address of the sandbox that “Try it” calls. */
  sandbox: () => string
  /** The port; 0 means any free port. */
  port: number
}

/** Serves the documentation on 127.0.0.1. Its pages get the address of the sandbox. */
export function serveDocs({ folder, sandbox, port }: DocsServerOptions): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1')
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return send(request, response, 405, 'text/plain; charset=utf-8', 'Only GET and HEAD are supported.\n')
    const file = resolveFile(folder, pathname)
    if (file?.redirect) return response.writeHead(302, { location: file.redirect }).end()
    const path = file?.path ?? join(folder, '404.html')
    const type = contentType(path)
    const content = readFileSync(path)
    const page = type.startsWith('text/html')
      ? content.toString().replace('<html ', `<html data-sandbox="${sandbox()}" `)
      : content
    send(request, response, file ? 200 : 404, type, page)
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve(server))
  })
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  type: string,
  content: string | Buffer,
): void {
  response.writeHead(status, {
    'content-type': type,
    'content-length': Buffer.byteLength(content),
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-cache',
  })
  response.end(request.method === 'HEAD' ? undefined : content)
}
