import type {
  AccessKeyCredentials,
  Credentials,
  PasswordCredentials,
  StaticCredentials,
  TokenCredentials,
} from './credentials.js'
import { findDefaultCredentials } from './default-credentials.js'
import { type Expiring, expiring, type Lifetime } from './expiring.js'
import type { Hash } from './hash.js'
import { createSharedResult, type SharedResult, type WaitingCall } from './shared-result.js'
import { validateCredentials } from './validate-credentials.js'

/** The parts of a request that authentication requires. */
export interface AuthRequest {
  method: string
  url: string
  body?: string | undefined
}

type AuthHeaders = Record<string, string>

/** Authenticates requests. */
export interface Authenticator {
  /**
   * Returns the headers that authenticate a request. Call it for each attempt.
   *
   * @param call limits how long a credentials function or IAM may take
   */
  headers(request: AuthRequest, call: WaitingCall): AuthHeaders | Promise<AuthHeaders>
  /**
   * Discards what the service rejected with status 401: the credentials, the token or the clock's offset.
   *
   * @param rejected the headers of the rejected request
   * @param serverTime the `Date` of the response, in milliseconds since 1970
   * @returns whether another attempt may succeed
   */
  renew(rejected: Readonly<AuthHeaders>, serverTime: number | undefined): boolean
}

/** Returns the host as the runtime sends it. The pattern avoids parsing URLs that are already normalized. */
function hostOf(url: string): string {
  return /^https?:\/\/([a-z0-9.-]+(?::(?!80\/|443\/)\d+)?)\//.exec(url)?.[1] ?? new URL(url).host
}

/** How long a renewal that failed or hangs is not repeated while the old token is still valid, in milliseconds. */
const renewalPause = 30_000
/** How long a call waits at most for a renewal while the old token is still valid, in milliseconds. */
const renewalPatience = 5000

/** The clock difference that services tolerate for sure, in milliseconds. A larger one is corrected after a 401. */
const toleratedSkew = 30_000

/**
 * Creates an authenticator.
 *
 * @param credentials default: see `findDefaultCredentials`
 * @param fetchToken requests an IAM token for a user
 * @param hash default: node:crypto, or WebCrypto in other runtimes
 */
export function createAuthenticator(
  credentials: Credentials | undefined,
  fetchToken: (user: PasswordCredentials) => Promise<Lifetime<string>>,
  hash?: Hash,
): Authenticator {
  const option = credentials ?? findDefaultCredentials()
  const source = typeof option === 'function' ? option : validateCredentials(option)
  const credentialsCache = createSharedResult<Expiring<StaticCredentials>>()
  const tokenCache = createSharedResult<Expiring<string>>()
  let signer: typeof import('./signature.js') | undefined
  let skew = 0

  /** Returns a valid value. Concurrent calls share one request, and a call before the expiry doesn't fail if a renewal does. */
  const current = async <T>(
    cache: SharedResult<Expiring<T>>,
    load: () => Promise<Lifetime<T>>,
    call: WaitingCall,
  ): Promise<T> => {
    const request = async (): Promise<Expiring<T>> => expiring(await load())
    const latest = cache.value
    if (!latest || Date.now() >= latest.expiresAt) {
      cache.discard()
      return (await cache.get(request, call)).value
    }
    if (Date.now() >= latest.renewAt) {
      // Other calls don't wait for this renewal, and this one waits only for a moment.
      latest.renewAt = Date.now() + renewalPause
      const patience = Math.min(renewalPatience, call.remaining / 4)
      return ((await call.wait(cache.replace(request, patience))) ?? latest).value
    }
    return latest.value
  }

  const currentCredentials = (
    load: () => StaticCredentials | Promise<StaticCredentials>,
    call: WaitingCall,
  ): Promise<StaticCredentials> =>
    current(
      credentialsCache,
      async () => {
        const value = validateCredentials(await load())
        return { value, lifetime: (value.expiresAt?.getTime() ?? Number.POSITIVE_INFINITY) - Date.now() }
      },
      call,
    )

  const headersFor = (
    request: AuthRequest,
    key: TokenCredentials | AccessKeyCredentials,
  ): AuthHeaders | Promise<AuthHeaders> => {
    if (key.token !== undefined) return { 'x-auth-token': key.token }
    // Loads on demand: a browser should use a token.
    if (!signer)
      return import('./signature.js').then(loaded => {
        signer = loaded
        return headersFor(request, key)
      })
    const headers: AuthHeaders = { 'x-sdk-date': signer.formatSdkDate(Date.now() + skew) }
    if (key.projectId) headers['x-project-id'] = key.projectId
    if (key.securityToken) headers['x-security-token'] = key.securityToken
    // `host` is signed too, but the runtime adds it to the request.
    const signed = signer.signRequest({ ...request, headers: { ...headers, host: hostOf(request.url) } }, key, hash)
    return signed instanceof Promise
      ? signed.then(authorization => ({ ...headers, authorization }))
      : { ...headers, authorization: signed }
  }

  return {
    headers(request, call) {
      // Without a promise where none is necessary: it would take longer than the signature.
      if (typeof source !== 'function' && source.username === undefined) return headersFor(request, source)
      return (async () => {
        const credentials = typeof source === 'function' ? await currentCredentials(source, call) : source
        if (credentials.username === undefined) return headersFor(request, credentials)
        return { 'x-auth-token': await current(tokenCache, () => fetchToken(credentials), call) }
      })()
    },
    renew(rejected, serverTime) {
      const signedAt = rejected['x-sdk-date']
      // Compares the rejected date, since a concurrent call may have corrected the clock in the meantime.
      const signedTime = signedAt && signer ? signer.parseSdkDate(signedAt) : Number.NaN
      if (serverTime !== undefined && Math.abs(serverTime - signedTime) > toleratedSkew) {
        skew = serverTime - Date.now()
        return true
      }
      if (typeof source !== 'function' && source.username === undefined) return false
      // Keeps what a concurrent call has already renewed.
      const rejectedToken = rejected['x-auth-token']
      const isLatest = rejectedToken === undefined || tokenCache.value?.value === rejectedToken
      if (isLatest) tokenCache.discard()
      const credentials = credentialsCache.value?.value
      if (credentials && (credentials.username === undefined ? matchesHeaders(credentials, rejected) : isLatest))
        credentialsCache.discard()
      return true
    },
  }
}

/** Whether the headers were created from these credentials and not from older ones. */
function matchesHeaders(credentials: TokenCredentials | AccessKeyCredentials, headers: Readonly<AuthHeaders>): boolean {
  if (credentials.token !== undefined) return credentials.token === headers['x-auth-token']
  return headers.authorization?.includes(`Access=${credentials.accessKeyId},`) ?? false
}
