import type { OperationId } from '../../generated/operations.js'
import { clientOperation } from '../openapi/client-operation.js'
import type { RequestParts } from './call-params.js'
import type { ClientRequest } from './client-request.js'
import { unknownIamError } from './endpoints.js'
import { InputProblem } from './input-problem.js'
import type { CallOptions } from './options.js'

/** The URLs that requests go to. */
export interface BaseUrls {
  endpoint: string
  iamEndpoint: string | undefined
}

/** Creates the request of an operation. */
export function createRequest(
  operation: OperationId,
  { path, query, body }: RequestParts,
  { signal, retry, timeout }: CallOptions,
  headers: CheckedHeaders | undefined,
  urls: BaseUrls,
): ClientRequest {
  const { method, segments, pathParams, isIam, isAnonymous } = clientOperation(operation)
  let url = baseUrl(urls, isIam) + segments[0]
  try {
    pathParams.forEach(({ name }, index) => {
      url += encodeURIComponent(path[name] ?? '') + segments[index + 1]
    })
    url += queryString(Object.entries(query))
  } catch {
    // A lone surrogate such as '\ud800' can't be percent-encoded.
    throw new InputProblem('surrogate', operation)
  }
  const text = body === undefined ? undefined : stringifyBody(operation, body)
  return {
    method,
    url,
    headers: requestHeaders(headers, text !== undefined),
    body: text,
    signal,
    context: { operation, anonymous: isAnonymous, retry, timeout },
  }
}

/** Returns the URL of the service or of IAM. */
export function baseUrl({ endpoint, iamEndpoint }: BaseUrls, isIam: boolean): string {
  const base = isIam ? iamEndpoint : endpoint
  if (base === undefined) throw unknownIamError(endpoint)
  return base
}

/** Returns a query with its question mark; an empty string without parameters. */
export function queryString(query: Iterable<readonly [name: string, value: unknown]>): string {
  let text = ''
  for (const [name, value] of query)
    if (value !== undefined) text += `${text ? '&' : '?'}${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`
  return text
}

/** Headers that can be sent. */
export type CheckedHeaders = Readonly<Record<string, string>>

const jsonHeaders: CheckedHeaders = { 'content-type': 'application/json' }
const noHeaders: CheckedHeaders = {}

/** Returns the headers of a request: those of the call, which were read before, and the type of its body. */
export function requestHeaders(headers: CheckedHeaders | undefined, hasBody: boolean): CheckedHeaders {
  const own = hasBody ? jsonHeaders : noHeaders
  return headers ? { ...own, ...headers } : own
}

/** Converts a body to JSON, which fails for a cycle, a BigInt and endless nesting. */
export function stringifyBody(operation: string, body: unknown): string {
  try {
    return JSON.stringify(body)
  } catch {
    throw new InputProblem('noJson', operation)
  }
}
