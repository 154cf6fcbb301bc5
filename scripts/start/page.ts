import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'

/** Serves one HTML file on 127.0.0.1. */
export function servePage(file: string, port: number): Promise<Server> {
  const page = readFileSync(file)
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1')
    if (pathname === '/') response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page)
    else response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Only / is here.\n')
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve(server))
  })
}
