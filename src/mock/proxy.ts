import { randomBytes } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import { proxy } from 'hono/proxy'
import type { ErrorCode } from '../../generated/error-codes.js'
import { keepConnectionsOpen } from '../openapi/keep-alive.js'
import { ServiceResponse } from '../openapi/service-response.js'
import { slashHintForUrl } from '../openapi/slash-hint.js'
import { hasEmptyParameter } from './empty-parameter.js'
import { hasOtherMethod } from './token-methods.js'

const requestIdHeader = 'X-Request-Id'
const newRequestId = (): string => randomBytes(16).toString('hex')

/**
 * Serves Prism on another port. Responses from the contract pass unchanged; errors that Prism creates itself (an unknown
 * path or method, a body that is not JSON, a `Prefer` header that matches no response) become errors of this API. Every
 * response has a request id.
 *
 * @throws the error of listening, for example when the port is taken
 */
export function serveProxy(prismPort: number, port: number): Promise<Server> {
  const app = new Hono()
  app.all('*', ({ req }) => forward(req.raw, prismPort))
  app.onError((error, context) => {
    const { message } = error.cause instanceof Error ? error.cause : error
    const id = newRequestId()
    const body = { error_code: 'PRISM.GONE', error_msg: `Prism doesn't respond: ${message}`, request_id: id }
    return context.json(body, 502, { [requestIdHeader]: id })
  })
  // The globals belong to the process, which may be a test runner.
  const listener = getRequestListener(app.fetch, { overrideGlobalObjects: false, hostname: '127.0.0.1' })
  const server = createServer({ ServerResponse: ServiceResponse }, listener)
  keepConnectionsOpen(server)
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve(server))
  })
}

async function forward(request: Request, prismPort: number): Promise<Response> {
  const url = new URL(request.url)
  url.host = `127.0.0.1:${prismPort}`
  // The version document of IAM links to itself with a final slash.
  if (url.pathname === '/v3/') url.pathname = '/v3'
  // fetch cannot send TRACE. The contract has no OPTIONS either, so Prism responds to both alike.
  const method = request.method === 'TRACE' ? 'OPTIONS' : request.method
  // Read in full: Prism rejects a body that is too large before its end, and a client must be able to finish sending it.
  const body = request.body ? await request.arrayBuffer() : null
  const customFetch = (request: Request): Promise<Response> =>
    fetchFromPrism(request, hasEmptyParameter(method, url) || hasOtherMethod(url, body))
  const response = await proxy(url, { raw: request, method, body, redirect: 'manual', customFetch })
  const headers = new Headers(response.headers)
  const requestId = headers.get(requestIdHeader) ?? newRequestId()
  headers.set(requestIdHeader, requestId)
  if (response.status < 400) return new Response(response.body, { status: response.status, headers })
  // The gateway doesn't know a path with another method.
  const status = response.status === 405 ? 404 : response.status
  const text = await response.text()
  const error = toApiError(headers.get('content-type') ?? '', text, { status: response.status, url: request.url, requestId })
  if (!error) return new Response(text, { status, headers })
  // Every response of IAM has one.
  if ('error' in error) headers.set('X-IAM-Trace-Id', requestId)
  headers.delete('content-length')
  headers.set('content-type', 'application/json')
  return new Response(method === 'HEAD' ? null : JSON.stringify(error), { status, headers })
}

function fetchFromPrism(request: Request, isInvalid: boolean): Promise<Response> {
  if (isInvalid && !request.headers.has('prefer')) request.headers.set('prefer', 'code=400')
  // Node has already sent 100 Continue, and fetch rejects the header.
  request.headers.delete('expect')
  // fetch sets the length of what it sends, which for GET and HEAD is nothing.
  request.headers.delete('content-length')
  return fetch(request)
}

/** A response of Prism, and the request that caused it. */
interface PrismResponse {
  status: number
  /** The URL of the request. */
  url: string
  requestId: string
}

/** Returns the error of this API that replaces one of Prism's own, or undefined for a response from the contract. */
function toApiError(contentType: string, text: string, { status, url, requestId }: PrismResponse): object | undefined {
  const hint = slashHintForUrl(url)
  const body = parseJson(text)
  if (status === 405) return gatewayError(`This path doesn't support the method.`, requestId)
  if (body === undefined) return undefined
  if (Array.isArray(body)) return hint && status === 400 ? body.map(error => ({ ...error, detail: hint })) : undefined
  if (body?.error?.code === 'invalid_json' && new URL(url).pathname.startsWith('/v3/'))
    return { error: { code: 400, message: "The request isn't valid: the body isn't JSON.", title: 'Bad Request' } }
  if (body?.error?.code === 'invalid_json')
    return [{ errorCode: 'SVCSTG.SWR.4001018' satisfies ErrorCode, errorMessage: "The body isn't JSON", detail: '' }]
  if (!contentType.includes('problem+json')) return undefined
  const name = body?.type?.split('#').pop() ?? 'ERROR'
  if (name === 'NO_PATH_MATCHED_ERROR')
    return gatewayError(['The mock has no such path.', hint && `${hint}.`].filter(Boolean).join(' '), requestId)
  return {
    error_code: `PRISM.${name}`,
    error_msg: [body?.title, body?.detail].filter(Boolean).join('. '),
    request_id: requestId,
  }
}

function gatewayError(message: string, requestId: string): object {
  return { error_msg: message, error_code: 'APIGW.0101' satisfies ErrorCode, request_id: requestId }
}

interface PrismError {
  type?: string
  title?: string
  detail?: string
  error?: { code?: unknown }
}

function parseJson(text: string): PrismError | object[] | undefined {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
