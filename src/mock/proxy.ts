import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import { proxy } from 'hono/proxy'
import { type OperationRow, operations } from '../../generated/operations.js'
import { parseJson } from '../errors/json.js'
import { keepConnectionsOpen } from '../http/keep-alive.js'
import { hasLiveAddresses } from '../http/live-addresses.js'
import { ServiceResponse } from '../http/service-response.js'
import { isIamPath } from '../openapi/iam.js'
import { matchRequest } from '../openapi/match-operation.js'
import { InvalidRequestError } from '../openapi/parse-request.js'
import { slashHintForUrl } from '../openapi/slash-hint.js'
import { hasDotSegment, unsupportedMessage } from '../openapi/special-paths.js'
import { checkRequest, hasCredentials, type MatchedRequest, uncheckedRequest } from './checked-request.js'
import {
  dotSegmentError,
  identityError,
  invalidRequestError,
  type MockError,
  missingCredentialsError,
  unknownPathError,
} from './errors.js'
import { withLiveValues } from './live-values.js'
import { checkAsTokenRequest, subjectTokenOf, toCheckResponse } from './token-check.js'

const requestIdHeader = 'X-Request-Id'
const newRequestId = (): string => randomBytes(16).toString('hex')

/**
 * Serves Prism on another port. Requests that the contract doesn't allow receive the errors of the sandbox, others the responses of
 * Prism, with a request ID. Errors that Prism creates itself, such as for a `Prefer` header that matches no response, become errors
 * of this API.
 *
 * @throws the error of listening, for example when the port is taken
 */
export function serveProxy(prismPort: number, port: number): Promise<Server> {
  const app = new Hono<{ Bindings: { incoming: IncomingMessage } }>()
  app.all('*', ({ req, env }) => respond(req.raw, env.incoming.url ?? '', prismPort))
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

/** @param target path and query as they were sent */
async function respond(request: Request, target: string, prismPort: number): Promise<Response> {
  const { method, url, headers } = request
  const { pathname } = new URL(url)
  const requestId = newRequestId()
  const fail = ({ status, body }: MockError): Response => {
    const traceId = isIamPath(pathname) ? { 'X-IAM-Trace-Id': requestId } : {}
    const headers = { 'Content-Type': 'application/json', [requestIdHeader]: requestId, ...traceId }
    return new Response(method === 'HEAD' ? null : JSON.stringify(body), { status, headers })
  }
  // Read in full: a client must be able to finish sending a body that is rejected.
  const body = request.body ? await request.arrayBuffer() : null
  if (hasDotSegment(target)) return fail(dotSegmentError(requestId))
  const ids = { prismPort, requestId }
  const subject = subjectTokenOf(request)
  if (subject !== undefined) {
    const check = checkAsTokenRequest(request, subject)
    const asPost = new Request(url, { method: 'POST', headers: check.headers })
    return toCheckResponse(await forward(check, asPost, ids), method, subject)
  }
  const match = matchRequest(method, pathname)
  if (!match) {
    const unsupported = unsupportedMessage(pathname)
    if (unsupported !== undefined) return fail(identityError(unsupported))
    // The name of a repository with a slash is part of a known path to the caller.
    return fail(slashHintForUrl(url) && !hasCredentials(headers) ? missingCredentialsError() : unknownPathError(url, requestId))
  }
  const row: OperationRow = operations[match.operation]
  if (!row.anonymous && !hasCredentials(headers) && !headers.has('prefer'))
    return fail(missingCredentialsError(match.operation))
  try {
    return await forward({ ...match, url, headers, body }, request, ids)
  } catch (error) {
    if (error instanceof InvalidRequestError) return fail(invalidRequestError(match.operation, error, requestId))
    throw error
  }
}

/** @throws InvalidRequestError when the request is invalid */
async function forward(
  matched: MatchedRequest,
  request: Request,
  { prismPort, requestId: newId }: { prismPort: number; requestId: string },
): Promise<Response> {
  const { method } = request
  const prefer = matched.headers.get('prefer')
  // Prism chooses the response to a request with a preference.
  const sent = prefer === null ? checkRequest(matched) : uncheckedRequest(matched)
  const response = await proxy(`http://127.0.0.1:${prismPort}${sent.target}`, {
    raw: request,
    method,
    body: sent.body,
    redirect: 'manual',
    customFetch: request => fetchFromPrism(request, prefer ?? sent.prefer),
  })
  const headers = new Headers(response.headers)
  const requestId = headers.get(requestIdHeader) ?? newId
  headers.set(requestIdHeader, requestId)
  const { status } = response
  const isLive = hasLiveAddresses(matched.operation) && headers.get('content-type')?.startsWith('application/json')
  if (status < 400 && !isLive) return new Response(response.body, { status, headers })
  const text = await response.text()
  if (status < 400) {
    headers.delete('content-length')
    return new Response(withLiveValues(text, matched), { status, headers })
  }
  const error = toApiError(headers.get('content-type') ?? '', text, requestId)
  if (!error) return new Response(text, { status, headers })
  headers.delete('content-length')
  headers.set('content-type', 'application/json')
  return new Response(JSON.stringify(error), { status, headers })
}

function fetchFromPrism(request: Request, prefer: string | undefined): Promise<Response> {
  if (prefer !== undefined) request.headers.set('prefer', prefer)
  // Node has already sent 100 Continue, and fetch rejects the header.
  request.headers.delete('expect')
  // fetch sets the length of the body itself; a GET has none.
  request.headers.delete('content-length')
  return fetch(request)
}

/** The meaning of Prism's own errors about a body. */
const bodyErrors: ReadonlyMap<unknown, InvalidRequestError> = new Map([
  ['invalid_json', new InvalidRequestError('SVCSTG.SWR.4001018', "the body isn't JSON")],
  ['request_entity_too_large', new InvalidRequestError('SVCSTG.SWR.4131001', '')],
])

/**
 * Returns the error of this API that replaces one of Prism's own, or undefined for a response from the contract.
 *
 * @throws InvalidRequestError when Prism can't read the body
 */
function toApiError(contentType: string, text: string, requestId: string): object | undefined {
  const body = parseJson(text) as PrismError | undefined
  const bodyError = bodyErrors.get(body?.error?.code)
  if (bodyError) throw bodyError
  if (!contentType.includes('problem+json')) return undefined
  const name = body?.type?.split('#').pop() ?? 'ERROR'
  return {
    error_code: `PRISM.${name}`,
    error_msg: [body?.title, body?.detail].filter(Boolean).join('. '),
    request_id: requestId,
  }
}

interface PrismError {
  type?: string
  title?: string
  detail?: string
  error?: { code?: unknown }
}
