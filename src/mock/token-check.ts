import { tokenOperation } from '../openapi/iam.js'
import type { TokenRequest } from '../openapi/token-request.js'
import { hasCredentials, type MatchedRequest } from './checked-request.js'

/**
 * Returns the token that a request checks: GET or HEAD `/v3/auth/tokens` with a token in `X-Subject-Token`, which clients of
 * OpenStack send. The contract doesn't contain the operation. Returns `undefined` for other requests.
 */
export function subjectTokenOf({ method, url, headers }: Request): string | undefined {
  const isCheck = ['GET', 'HEAD'].includes(method) && new URL(url).pathname === '/v3/auth/tokens'
  return isCheck ? (headers.get('x-subject-token') ?? undefined) : undefined
}

/** Returns the token request whose response is the response to a token check. */
export function checkAsTokenRequest({ url, headers }: Request, subject: string): MatchedRequest {
  const body: TokenRequest = { auth: { identity: { methods: ['token'], token: { id: subject } } } }
  const sent = new Headers(headers)
  sent.set('content-type', 'application/json')
  if (!sent.has('prefer')) sent.set('prefer', hasCredentials(headers) ? 'example=token' : 'code=401, example=tokenInvalid')
  return {
    operation: tokenOperation,
    path: {},
    url,
    headers: sent,
    body: new TextEncoder().encode(JSON.stringify(body)).buffer,
  }
}

/** Returns the response to a check of a token, from the response to the request for one. */
export function toCheckResponse({ status, headers: sent, body }: Response, method: string, subject: string): Response {
  const headers = new Headers(sent)
  if (status === 201) headers.set('x-subject-token', subject)
  return new Response(method === 'HEAD' ? null : body, { status: status === 201 ? 200 : status, headers })
}
