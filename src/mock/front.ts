import { createServer, type Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import { proxy } from 'hono/proxy'
import type { ErrorCode } from '../../generated/error-codes.js'

/**
 * Serves Prism on another port. Responses from the contract pass unchanged; errors that Prism creates itself (an unknown
 * path, a body that is not JSON, a `Prefer` header that matches no response) become errors of this API.
 *
 * @throws the error of listening, for example when the port is taken
 */
export function serveFront(prismPort: number, port: number): Promise<Server> {
  const app = new Hono()
  app.all('*', ({ req }) => forward(req.raw, prismPort))
  app.onError((error, context) => {
    const { message } = error.cause instanceof Error ? error.cause : error
    return context.json({ error_code: 'PRISM.GONE', error_msg: `Prism does not respond: ${message}` }, 502)
  })
  // The globals belong to the process, which may be a test runner.
  const server = createServer(getRequestListener(app.fetch, { overrideGlobalObjects: false, hostname: '127.0.0.1' }))
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve(server))
  })
}

async function forward(request: Request, prismPort: number): Promise<Response> {
  const url = new URL(request.url)
  url.host = `127.0.0.1:${prismPort}`
  // fetch cannot send TRACE. The contract has no OPTIONS either, so Prism responds to both alike.
  const method = request.method === 'TRACE' ? 'OPTIONS' : request.method
  // Read in full: Prism rejects a body that is too large before its end, and a client must be able to finish sending it.
  const body = request.body ? await request.arrayBuffer() : null
  const response = await proxy(url, { raw: request, method, body, redirect: 'manual', customFetch: fetchFromPrism })
  if (response.status < 400) return response
  const { status, headers } = response
  const text = await response.text()
  const error = toApiError(headers.get('content-type') ?? '', text)
  if (!error) return new Response(text, { status, headers })
  headers.delete('content-length')
  headers.set('content-type', 'application/json')
  return new Response(JSON.stringify(error), { status, headers })
}

function fetchFromPrism(request: Request): Promise<Response> {
  // Node has already sent 100 Continue, and fetch rejects the header.
  request.headers.delete('expect')
  // fetch sets the length of what it sends, which for GET and HEAD is nothing.
  request.headers.delete('content-length')
  return fetch(request)
}

/** Returns the error of this API that replaces one of Prism's own, or undefined for a response from the contract. */
export function toApiError(contentType: string, text: string): object | undefined {
  let body: { type?: string; title?: string; detail?: string; error?: { code?: unknown } }
  try {
    body = JSON.parse(text)
  } catch {
    return undefined
  }
  if (body?.error?.code === 'invalid_json')
    return [{ errorCode: 'SVCSTG.SWR.4001018' satisfies ErrorCode, errorMessage: 'The body is not JSON', detail: '' }]
  if (!contentType.includes('problem+json')) return undefined
  const name = body.type?.split('#').pop() ?? 'ERROR'
  const code = name === 'NO_PATH_MATCHED_ERROR' ? ('APIGW.0101' satisfies ErrorCode) : `PRISM.${name}`
  return { error_code: code, error_msg: [body.title, body.detail].filter(Boolean).join('. ') }
}
