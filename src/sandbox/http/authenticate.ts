import { defaultHash } from '../../auth/hashes.js'
import { signRequest } from '../../auth/signature.js'
import type { SandboxContext } from '../handlers/handler.js'
import { sha256 } from '../store/digest.js'
import type { AccountUser } from '../store/store.js'
import { ApiError } from '../errors.js'

/** What authentication looks at. */
export interface Arrived {
  method: string
  /** The address as it came. */
  url: string
  headers: Headers
  /** The body as it came; empty when it was not read. */
  body: Uint8Array
}

const hash = defaultHash()

/** Whether the request is signed, which makes its body count for authentication. */
export function isSigned(headers: Headers): boolean {
  return headers.get('x-auth-token') === null && headers.get('authorization') !== null
}

/**
 * Finds out who is calling: by the token where there is one, else by the signature.
 *
 * @throws ApiError when there is neither, or when it is not good
 */
export function authenticate(arrived: Arrived, service: SandboxContext): AccountUser | Promise<AccountUser> {
  const token = arrived.headers.get('x-auth-token')
  if (token !== null) return byToken(token, service)
  const authorization = arrived.headers.get('authorization')
  if (authorization !== null) return bySignature(authorization, arrived, service)
  throw new ApiError('SVCSTG.S2I.4019000')
}

function byToken(value: string, { store, clock }: SandboxContext): AccountUser {
  const token = store.tokens.get(value)
  const member = token && token.expires > clock.now() ? store.findUser(token.account, token.userId) : undefined
  if (!token || !member || token.callsLeft === 0) throw new ApiError('SVCSTG.SWR.4010000')
  if (token.callsLeft !== null) token.callsLeft--
  return member
}

async function bySignature(authorization: string, arrived: Arrived, service: SandboxContext): Promise<AccountUser> {
  const { store, clock, settings } = service
  const parts = /^SDK-HMAC-SHA256 Access=([^,\s]+),\s*SignedHeaders=([^,\s]+),\s*Signature=([0-9a-f]{64})$/.exec(authorization)
  const [, accessKeyId = '', names = '', given = ''] = parts ?? []
  const holder = store.findAccessKey(accessKeyId)
  if (!holder) throw new ApiError('APIGW.0301')
  if ((store.keyFailures.get(accessKeyId)?.lockedUntil ?? 0) > clock.now()) throw new ApiError('APIGW.0301')

  const headers = signedHeaders(names.split(';'), arrived)
  const date = sdkTime(headers?.['x-sdk-date'])
  const inTime = date !== undefined && Math.abs(date - clock.now()) <= settings.signatureWindow
  if (headers && inTime) {
    const { method, url, body } = arrived
    const key = { accessKeyId, secretAccessKey: holder.secret }
    const expected = await signRequest({ method, url, headers, bodyHash: sha256(body) }, key, hash)
    if (expected.endsWith(`Signature=${given}`)) {
      store.keyFailures.delete(accessKeyId)
      return { account: holder.account, user: holder.user }
    }
  }
  fail(accessKeyId, service)
  throw new ApiError('APIGW.0301')
}

/** The headers that were signed; undefined when one did not arrive. */
function signedHeaders(names: readonly string[], { headers, url }: Arrived): Record<string, string> | undefined {
  const signed = new Map<string, string>()
  for (const name of names) {
    // `host` is no header of a Request that never went over a wire.
    const value = name === 'host' ? (headers.get('host') ?? new URL(url).host) : isHeaderName(name) ? headers.get(name) : null
    if (value === null) return undefined
    signed.set(name, value)
  }
  return Object.fromEntries(signed)
}

function isHeaderName(name: string): boolean {
  return /^[a-z0-9!#$%&'*+.^_`|~-]+$/.test(name)
}

/** The moment of an `X-Sdk-Date`. */
function sdkTime(date: string | undefined): number | undefined {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(date ?? '')
  if (!parts) return undefined
  const [, year, month, day, hour, minute, second] = parts
  const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
  return Number.isNaN(time) ? undefined : time
}

/** Counts a failed signature; enough of them in a row lock the key. */
function fail(accessKeyId: string, { store, clock, settings }: SandboxContext): void {
  const failures = (store.keyFailures.get(accessKeyId)?.failures ?? 0) + 1
  const locked = failures >= settings.failuresBeforeLock
  store.keyFailures.set(accessKeyId, {
    failures: locked ? 0 : failures,
    lockedUntil: locked ? clock.now() + settings.lockTime : 0,
  })
}
