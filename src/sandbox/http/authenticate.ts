import { type Authorization, authorizationProblem, parseAuthorization } from '../../auth/authorization.js'
import { formatSdkDate, parseSdkDate } from '../../auth/signature.js'
import { type ReceivedRequest, readSignedHeaders, verifySignature } from '../../auth/verify-signature.js'
import { isSecretName, redacted } from '../../errors/redact.js'
import { credentialsPrefix, tokenErrors } from '../../http/token-errors.js'
import type { SandboxContext } from '../context.js'
import { ApiError } from '../errors.js'
import type { AccessKeyOwner, AccountUser } from '../store/entities.js'
import { findToken } from '../store/find-token.js'
import { formatTimestamp } from '../store/time.js'
import { redactQuery } from './request-log.js'

/** Returns the token of a request. An empty header is treated as missing. */
function authToken(headers: Headers): string | undefined {
  return headers.get('x-auth-token') || undefined
}

/** Returns whether a request is authenticated by its signature, which covers the body. */
export function isSigned(headers: Headers): boolean {
  return authToken(headers) === undefined && headers.get('authorization') !== null
}

/**
 * Returns the caller of a request, by its token if it has one, else by its signature.
 *
 * @throws ApiError when the credentials are missing or invalid
 */
export function authenticate(request: ReceivedRequest, context: SandboxContext): AccountUser {
  const token = authToken(request.headers)
  if (token !== undefined) return authenticateToken(token, context)
  const authorization = request.headers.get('authorization')
  if (authorization !== null) return authenticateSignature(authorization, request, context)
  throw new ApiError('SVCSTG.S2I.4019000', tokenErrors.missing)
}

function authenticateToken(value: string, { store, clock }: SandboxContext): AccountUser {
  const found = findToken(value, store, clock.now())
  if (found.problem !== undefined) throw new ApiError('SVCSTG.SWR.4010000', found.problem)
  if (found.token.callsLeft !== null) found.token.callsLeft--
  return found.owner
}

/** Rejects a signature with the gateway's message for this cause. */
function rejectCredentials(cause: string, note = ''): never {
  throw new ApiError('APIGW.0301', credentialsPrefix + cause, note)
}

function authenticateSignature(header: string, request: ReceivedRequest, context: SandboxContext): AccountUser {
  const { store, clock } = context
  const authorization = parseAuthorization(header)
  if (!authorization)
    return rejectCredentials(
      `verify aksk signature fail, ${authorizationProblem(header)}`,
      '  Authorization has neither form of a signature.',
    )
  const { accessKeyId } = authorization
  const owner = store.findAccessKey(accessKeyId)
  if (!owner)
    return rejectCredentials(unknownKey(accessKeyId), '  The sandbox has no such access key. GET /_sandbox/state lists them.')
  if ((store.keyFailures.get(accessKeyId)?.lockedUntil ?? 0) > clock.now())
    return rejectCredentials('AK access failed to reach the limit,forbidden.', `  The access key ${accessKeyId} is locked.`)
  checkSecurityToken(owner, request.headers, clock.now())
  checkSignature(authorization, request, owner, context)
  store.keyFailures.delete(accessKeyId)
  return { account: owner.account, user: owner.user }
}

const unknownKey = (accessKeyId: string): string => `Get secretKey failed,ak:${accessKeyId.slice(0, 128)},err:ak not exist`

/** Requires the security token of a temporary key, and rejects one that is invented. */
function checkSecurityToken({ key }: AccessKeyOwner, headers: Headers, now: number): void {
  const token = headers.get('x-security-token') ?? ''
  if (key.securityToken === undefined && token === '') return
  if (key.securityToken === undefined)
    rejectCredentials(tokenErrors.unknown, `  ${key.id} isn't temporary and has no X-Security-Token.`)
  // The gateway looks for a permanent key then.
  if (token === '') rejectCredentials(unknownKey(key.id), `  The temporary key ${key.id} requires its X-Security-Token.`)
  if (token !== key.securityToken) rejectCredentials(tokenErrors.unknown, `  X-Security-Token isn't the one of ${key.id}.`)
  if (key.expires !== undefined && key.expires <= now)
    rejectCredentials(tokenErrors.expired(formatTimestamp(key.expires)), `  The temporary key ${key.id} has expired.`)
}

/** Verifies the date and the signature. Only a wrong signature counts as a failure of the key. */
function checkSignature(
  authorization: Authorization,
  request: ReceivedRequest,
  { key }: AccessKeyOwner,
  context: SandboxContext,
): void {
  const headers = signedHeadersOf(authorization, request)
  const date = headers['x-sdk-date'] ?? ''
  const now = context.clock.now()
  if (!isRecent(date, now, context.settings.signatureWindow))
    rejectCredentials(
      `calc aksk signature fail:signature expired, signature time:${date.slice(0, 32)},server time:${formatSdkDate(now)}`,
      '  X-Sdk-Date is invalid, or differs too much from the clock of the sandbox.',
    )
  if (authorization.scope && authorization.scope.date !== date.slice(0, 8))
    rejectCredentials('verify aksk signature fail, the date of Credential differs from X-Sdk-Date')
  const result = verifySignature(request, headers, authorization, key.secret)
  if (result.valid) return
  recordFailure(key.id, context)
  rejectCredentials(
    'verify aksk signature fail',
    `  Expected this canonical request, signed with the secret key of ${key.id}:\n${quote(result.canonicalRequest)}`,
  )
}

function signedHeadersOf({ signedHeaders }: Authorization, request: ReceivedRequest): Record<string, string> {
  const headers = readSignedHeaders(signedHeaders, request)
  return typeof headers === 'string' ? rejectCredentials(`verify aksk signature fail, ${headers}`, `  ${headers}.`) : headers
}

/** Indents a canonical request, and redacts the headers that contain secrets. */
function quote(canonicalRequest: string): string {
  const lines = canonicalRequest.split('\n').map((line, index) => {
    const [name = '', value] = line.split(':', 2)
    // The third line is the query. Method, path, names and hash contain no colon.
    if (value === undefined) return `    ${index === 2 ? redactQuery(line) : line}`
    return `    ${isSecretName(name) ? `${name}:${redacted}` : line}`
  })
  return lines.join('\n')
}

function isRecent(sdkDate: string, now: number, window: number): boolean {
  const time = /^\d{8}T\d{6}Z$/.test(sdkDate) ? parseSdkDate(sdkDate) : Number.NaN
  // A date that doesn't exist is either invalid, or parsed as another one.
  return !Number.isNaN(time) && formatSdkDate(time) === sdkDate && Math.abs(time - now) <= window
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
