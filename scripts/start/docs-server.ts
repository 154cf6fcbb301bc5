import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { forwardRequest } from './forward.js'
import { contentType, resolveFile } from './static.js'
import { tryFile } from './try/files.js'

/** Options of the documentation server. */
export interface DocsServerOptions {
  /** The folder with the built site. */
  folder: string
  /** The URL of the sandbox, which is available under `/api`. */
  sandbox: string
  /** The port; 0 means any free port. */
  port: number
}

/**
 * Serves the documentation on 127.0.0.1, together with the “Try it” pages, which aren't part of the built site. The sandbox is
 * proxied under `/api`, so that pages can call it from the same origin.
 */
export function serveDocs({ folder, sandbox, port }: DocsServerOptions): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1')
    if (request.url?.startsWith('/api/')) return forwardRequest(request, response, sandbox, request.url.slice('/api'.length))
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return send(request, response, 405, 'text/plain; charset=utf-8', 'Only GET and HEAD are supported.\n')
    const tryPage = tryFile(process.cwd(), pathname)
    if (tryPage) return send(request, response, 200, contentType(tryPage.name), tryPage.content)
    const file = resolveFile(folder, pathname)
    if (file === undefined) return send(request, response, 404, 'text/html; charset=utf-8', notFoundPage)
    if (file.redirect) return response.writeHead(302, { location: file.redirect }).end()
    const content = readFileSync(file.path)
    const type = contentType(file.path)
    send(request, response, 200, type, type.startsWith('text/html') ? enableTryIt(content.toString()) : content)
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

/** Makes the “Try it” links of a page visible. */
function enableTryIt(page: string): string {
  return page.replace('<html ', '<html data-try ')
}

const notFoundPage = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Not found · 找不到页面</title><style>:root{color-scheme:light dark}body{font:1rem/1.6 system-ui,sans-serif;margin:3rem auto;max-width:40rem;padding:0 1.25rem}</style></head>
<body><h1>Not found</h1><p>This page doesn't exist. <a href="/">Go to the home page</a></p>
<p lang="zh-CN">找不到该页面。<a href="/zh-CN/">返回首页</a></p></body></html>
`
