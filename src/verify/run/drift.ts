import type { OperationId } from '../../../generated/operations.js'
import { validators } from '../../../generated/validators.js'
import type { RawResponse } from '../../errors/raw-response.js'
import { type Contract, deref, findOperation, type Header, type ResponseObject } from '../../openapi/document.js'
import type { BodyDifferences } from './body-differences.js'

/** Headers of HTTP, browsers, connections, proxies and firewalls, which an API contract doesn't declare. */
const transportHeaders = new Set([
  'accept-ranges',
  'age',
  'alt-svc',
  'cache-control',
  'connection',
  'date',
  'etag',
  'expect-ct',
  'expires',
  'keep-alive',
  'last-modified',
  'nel',
  'origin-agent-cluster',
  'p3p',
  'permissions-policy',
  'pragma',
  'proxy-connection',
  'referrer-policy',
  'report-to',
  'reporting-endpoints',
  'server',
  'server-timing',
  'set-cookie',
  'strict-transport-security',
  'timing-allow-origin',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'vary',
  'via',
  'x-content-type-options',
  'x-dns-prefetch-control',
  'x-download-options',
  'x-frame-options',
  'x-permitted-cross-domain-policies',
  'x-powered-by',
  'x-robots-tag',
  // A sandbox reports unknown parameters in it, which the run lists as unsettled.
  'x-sandbox-warning',
  'x-served-by',
  'x-ua-compatible',
  'x-xss-protection',
])
/** Families of such headers: of CORS, of contents, of browser policies, and of content delivery networks and proxies. */
const transportHeaderFamilies =
  /^(?:access-control-|content-(?!range$)|cross-origin-|sec-|cf-|x-amz-cf-|x-b3-|x-cache|x-cdn|x-envoy-|x-forwarded-|x-proxy-|x-varnish|x-waf)/

function isTransportHeader(name: string): boolean {
  return transportHeaders.has(name) || transportHeaderFamilies.test(name)
}

/**
 * Returns the differences between a response and the contract that aren't violations: undeclared headers and fields, and
 * optional headers that are missing.
 *
 * @param differences the differences of the body
 * @param ignoredHeaders headers that the target adds on its own, in lower case
 * @returns one sentence for each difference
 */
export function findDrift(
  contract: Contract,
  operation: OperationId,
  response: RawResponse,
  { undeclared }: BodyDifferences,
  ignoredHeaders: readonly string[] = [],
): string[] {
  const { status, headers } = response
  const declared = validators[operation].responses[status]
  if (!declared) return []
  const found: string[] = []
  for (const [name] of headers) {
    if (!(name in declared.headers) && !isTransportHeader(name) && !ignoredHeaders.includes(name))
      found.push(`${operation} ${status}: the header ${name} is not declared.`)
  }
  const documented = documentedResponse(contract, operation, status)
  for (const [name, node] of Object.entries(documented?.headers ?? {})) {
    const { required, 'x-conditional': conditional } = deref<Header>(contract, node)
    if (!required && !conditional && !headers.has(name))
      found.push(`${operation} ${status}: the optional header ${name} is missing.`)
  }
  for (const field of undeclared) found.push(`${operation} ${status}: the field ${field} is not declared.`)
  return found
}

function documentedResponse(contract: Contract, operation: OperationId, status: number): ResponseObject | undefined {
  const response = findOperation(contract, operation).operation.responses[status]
  return response && deref<ResponseObject>(contract, response)
}
