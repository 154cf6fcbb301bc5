import type { OperationId } from '../../../generated/operations.js'
import { validators } from '../../../generated/validators.js'
import type { RawResponse } from '../../errors/raw-response.js'
import { type Contract, deref, findOperation, type Header, type ResponseObject } from '../../openapi/document.js'
import type { BodyDifferences } from './body-differences.js'

/** Headers of HTTP, browsers, connections, proxies and firewalls, which an API contract doesn't declare. */
const transportHeaders = new Set([
  'accept-ranges',
  'age',
  'allow',
  'alt-svc',
  'cache-control',
  'clear-site-data',
  'connection',
  'date',
  'document-policy',
  'eagleid',
  'etag',
  'expect-ct',
  'expires',
  'feature-policy',
  'keep-alive',
  'last-modified',
  'link',
  'nel',
  'origin-agent-cluster',
  'p3p',
  'permissions-policy',
  'pragma',
  'priority',
  'proxy-connection',
  'proxy-status',
  'referrer-policy',
  'report-to',
  'reporting-endpoints',
  'retry-after',
  'server',
  'server-timing',
  'set-cookie',
  'strict-transport-security',
  'timing-allow-origin',
  'traceparent',
  'tracestate',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'vary',
  'via',
  'warning',
  'www-authenticate',
  'x-content-type-options',
  'x-correlation-id',
  'x-dns-prefetch-control',
  'x-download-options',
  'x-frame-options',
  'x-iam-trace-id',
  'x-iinfo',
  'x-permitted-cross-domain-policies',
  'x-powered-by',
  'x-response-time',
  'x-robots-tag',
  'x-runtime',
  // A sandbox reports unknown parameters in it, which the run lists as unsettled.
  'x-sandbox-warning',
  'x-served-by',
  'x-timer',
  'x-trace-id',
  'x-ua-compatible',
  'x-xss-protection',
])
/** Families of such headers: of CORS, of contents, of browser policies, of rate limits, and of gateways, networks and proxies. */
const transportHeaderFamilies =
  /^(?:access-control-|akamai-|cdn-|cf-|content-(?!range$)|cross-origin-|ratelimit|sec-|surrogate-|x-(?:akamai-|amz-cf-|amzn-|apig-|azure-|b3-|cache|cdn|envoy-|forwarded-|hcs-|kong-|proxy-|ratelimit|varnish|waf))/

/** The headers of the contract. Others are added by a gateway, or are new. */
const contractHeaders = new Set(
  Object.values(validators).flatMap(({ responses }) => Object.values(responses).flatMap(({ headers }) => Object.keys(headers))),
)

function isTransportHeader(name: string): boolean {
  return transportHeaders.has(name) || transportHeaderFamilies.test(name)
}

/** A difference that isn't a violation, or only under `--strict`. */
export interface Drift {
  sentence: string
  /** Whether it is a violation under `--strict`. */
  isStrict: boolean
}

/**
 * Returns the differences between a response and the contract that aren't violations: undeclared headers and fields, and
 * optional headers that are missing.
 *
 * @param differences the differences of the body
 * @param ignoredHeaders headers that the target adds on its own, in lower case
 */
export function findDrift(
  contract: Contract,
  operation: OperationId,
  response: RawResponse,
  { undeclared }: BodyDifferences,
  ignoredHeaders: readonly string[] = [],
): Drift[] {
  const { status, headers } = response
  const declared = validators[operation].responses[status]
  if (!declared) return []
  const found: Drift[] = []
  const add = (difference: string, isStrict = true): void => {
    found.push({ sentence: `${operation} ${status}: ${difference}`, isStrict })
  }
  for (const [name] of headers) {
    if (!(name in declared.headers) && !isTransportHeader(name) && !ignoredHeaders.includes(name))
      add(`the header ${name} isn't declared.`, contractHeaders.has(name))
  }
  const documented = documentedResponse(contract, operation, status)
  for (const [name, node] of Object.entries(documented?.headers ?? {})) {
    const { required, 'x-conditional': conditional } = deref<Header>(contract, node)
    if (!required && !conditional && !headers.has(name)) add(`the optional header ${name} is missing.`)
  }
  for (const field of undeclared) add(`the field ${field} isn't declared.`)
  return found
}

function documentedResponse(contract: Contract, operation: OperationId, status: number): ResponseObject | undefined {
  const response = findOperation(contract, operation).operation.responses[status]
  return response && deref<ResponseObject>(contract, response)
}
