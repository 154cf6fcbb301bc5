import { defaultHash } from '../../auth/hashes.js'
import { parseSdkDate, signRequest } from '../../auth/signature.js'
import type { SandboxContext } from '../context.js'
import { ApiError } from '../errors.js'
import { sha256 } from '../store/digest.js'
import type { AccountUser } from '../store/entities.js'

/** The parts of a request that authentication verifies. */
export interface ReceivedRequest {
  method: string
  /** The URL as sent. */
  url: string
  headers: Headers
  /** The body as sent; empty when the body was not read. */
  body: Uint8Array
}

const hash = defaultHash()

/** Returns whether a request is authenticated by its signature, which covers the body. */
export function isSigned(headers: Headers): boolean {
  return headers.get('x-auth-token') === null && headers.get('authorization') !== null
}

/**
 * Returns the caller of a request, by its token if it has one, else by its signature.
 *
 * @throws ApiError when the credentials are missing or invalid
 */
export function authenticate(request: ReceivedRequest, context: SandboxContext): AccountUser | Promise<AccountUser> {
  const token = request.headers.get('x-auth-token')
  if (token !== null) return authenticateToken(token, context)
  const authorization = request.headers.get('authorization')
  if (authorization !== null) return verifySignature(authorization, request, context)
  throw new ApiError('SVCSTG.S2I.4019000')
}

function authenticateToken(value: string, { store, clock }: SandboxContext): AccountUser {
  const token = store.tokens.get(value)
  const user = token && token.expires > clock.now() ? store.findUser(token.account, token.userId) : undefined
  if (!token || !user || token.callsLeft === 0) throw new ApiError('SVCSTG.SWR.4010000')
  if (token.callsLeft !== null) token.callsLeft--
  return user
}

async function verifySignature(authorization: string, request: ReceivedRequest, context: SandboxContext): Promise<AccountUser> {
  const { store, clock, settings } = context
  const parts = /^SDK-HMAC-SHA256 Access=([^,\s]+),\s*SignedHeaders=([^,\s]+),\s*Signature=([0-9a-f]{64})$/.exec(authorization)
  const [, accessKeyId = '', headerNames = '', signature = ''] = parts ?? []
  const owner = store.findAccessKey(accessKeyId)
  if (!owner) throw new ApiError('APIGW.0301')
  if ((store.keyFailures.get(accessKeyId)?.lockedUntil ?? 0) > clock.now()) throw new ApiError('APIGW.0301')

  const headers = readSignedHeaders(headerNames.split(';'), request)
  if (headers && isRecent(headers['x-sdk-date'], clock.now(), settings.signatureWindow)) {
    const { method, url, body } = request
    const key = { accessKeyId, secretAccessKey: owner.secret }
    const expected = await signRequest({ method, url, headers, bodyHash: sha256(body) }, key, hash)
    if (expected.endsWith(`Signature=${signature}`)) {
      store.keyFailures.delete(accessKeyId)
      return { account: owner.account, user: owner.user }
    }
  }
  recordFailure(accessKeyId, context)
  throw new ApiError('APIGW.0301')
}

/** Returns the signed headers, or `undefined` when the request lacks one of them. */
function readSignedHeaders(names: readonly string[], { headers, url }: ReceivedRequest): Record<string, string> | undefined {
  const signed = new Map<string, string>()
  for (const name of names) {
    // A Request that was never sent over HTTP has no `host` header.
    const value = name === 'host' ? (headers.get('host') ?? new URL(url).host) : isHeaderName(name) ? headers.get(name) : null
    if (value === null) return undefined
    signed.set(name, value)
  }
  return Object.fromEntries(signed)
}

function isHeaderName(name: string): boolean {
  return /^[a-z0-9!#$%&'*+.^_`|~-]+$/.test(name)
}

function isRecent(sdkDate: string | undefined, now: number, window: number): boolean {
  return sdkDate !== undefined && /^\d{8}T\d{6}Z$/.test(sdkDate) && Math.abs(parseSdkDate(sdkDate) - now) <= window
}

/** Counts a failed signature. Too many in a row lock the key. */
function recordFailure(accessKeyId: string, { store, clock, settings }: SandboxContext): void {
  const failures = (store.keyFailures.get(accessKeyId)?.failures ?? 0) + 1
  const locked = failures >= settings.failuresBeforeLock
  store.keyFailures.set(accessKeyId, {
    failures: locked ? 0 : failures,
    lockedUntil: locked ? clock.now() + settings.lockTime : 0,
  })
}
