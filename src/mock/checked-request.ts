import { type OperationRow, operations } from '../../generated/operations.js'
import { isIam, tokenOperation } from '../openapi/iam.js'
import { decodeUtf8 } from '../openapi/json-type.js'
import type { OperationMatch } from '../openapi/match-operation.js'
import { InvalidRequestError, maxBodyBytes, parseBody, parsePath, parseQuery } from '../openapi/parse-request.js'
import type { TokenRequest } from '../openapi/token-request.js'

/** A request of an operation of the contract. */
export interface MatchedRequest extends OperationMatch {
  url: string
  headers: Headers
  body: ArrayBuffer | null
}

/** Whether a request has a token or a signature, valid or not. An empty token doesn't count. */
export function hasCredentials(headers: Headers): boolean {
  return headers.get('x-auth-token') ? true : headers.has('authorization')
}

/** What Prism receives of a request. */
export interface PrismRequest {
  /** The path and the query. */
  target: string
  body: string | ArrayBuffer | null
  /** The value of `Prefer` that selects the response, unless the client sends one. */
  prefer?: string
}

/**
 * Checks a request as the sandbox does, and returns it in the form that Prism accepts: Prism rejects some requests that are valid, ends
 * at a path that it can't decode, and reports every problem with the same code.
 *
 * @throws InvalidRequestError when the request is invalid
 */
export function checkRequest(request: MatchedRequest): PrismRequest {
  const { operation, url, headers, body } = request
  const text = decodeUtf8(new Uint8Array(body ?? []))
  parsePath(operation, request.path)
  parseQuery(operation, url)
  const row: OperationRow = operations[operation]
  if (row.body && body && body.byteLength > maxBodyBytes) throw new InvalidRequestError('SVCSTG.SWR.4131001', '')
  const parsed = parseBody(operation, headers.get('content-type'), text)
  const isToken = operation === tokenOperation
  return {
    target: requestTarget(request),
    body: parsed === undefined ? body : JSON.stringify(parsed),
    // The body has been checked.
    ...(isToken && { prefer: preferredExample(parsed as TokenRequest) }),
  }
}

/** Returns the value of `Prefer` that selects the example for the scope of a token request. */
function preferredExample({ auth: { scope } }: TokenRequest): string {
  const { project, domain } = scope ?? {}
  if (project?.id !== undefined || project?.name !== undefined) return 'example=token'
  // Some clients name only the account of the project: a token for the account.
  return domain || project?.domain ? 'example=account' : 'example=unscoped'
}

/** Returns a request in the form that Prism accepts, without a check. */
export function uncheckedRequest(request: MatchedRequest): PrismRequest {
  return { target: requestTarget(request), body: request.body }
}

/** Returns the path and the query: of duplicate parameters the first one, and none without a value. */
function requestTarget({ operation, path, url }: MatchedRequest): string {
  const row: OperationRow = operations[operation]
  const pathname = row.url.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? ''))
  const sent = new URL(url).searchParams
  const query = new URLSearchParams()
  for (const name of row.query ?? []) {
    const value = sent.get(name)
    // Clients in Python send `True` to IAM.
    if (value) query.set(name, isIam(operation) && /^(?:true|false)$/i.test(value) ? value.toLowerCase() : value)
  }
  return query.size > 0 ? `${pathname}?${query}` : pathname
}
