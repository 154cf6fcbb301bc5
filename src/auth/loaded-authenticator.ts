import type { LoadedCredentials } from './authenticator.js'
import type { Authenticator, AuthHeaders } from './authenticator-types.js'
import type { AccessKeyCredentials, PasswordCredentials, StaticCredentials, TokenCredentials } from './credentials.js'
import { findDefaultCredentials } from './default-credentials.js'
import { type Expiring, expiring, type Lifetime } from './expiring.js'
import { createRequestSigner } from './request-signer.js'
import { createSharedResult, type SharedResult, type WaitingCall } from './shared-result.js'
import { validateCredentials } from './validate-credentials.js'

/** The delay before a failed or pending renewal is repeated while the old token is still valid, in milliseconds. */
const renewalPause = 30_000
/** The maximum time that a call waits for a renewal while the old token is still valid, in milliseconds. */
const maxRenewalWait = 5000

/**
 * Creates the authenticator of an access key, or of credentials that change: a password, whose tokens expire, or a function.
 *
 * @param credentials default: see `findDefaultCredentials`
 * @param fetchToken requests an IAM token for a user
 */
export function createLoadedAuthenticator(
  credentials: LoadedCredentials,
  fetchToken: (user: PasswordCredentials) => Promise<Lifetime<string>>,
): Authenticator {
  const signer = createRequestSigner()
  if (typeof credentials === 'object' && credentials.username === undefined)
    return { headers: request => signer.headers(request, credentials), renew: signer.correctClock }
  const source = credentials ?? findDefaultCredentials()
  const credentialsCache = createSharedResult<Expiring<StaticCredentials>>()
  const tokenCache = createSharedResult<Expiring<string>>()

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
      const maxWait = Math.min(maxRenewalWait, call.remaining / 4)
      return ((await call.wait(cache.replace(request, maxWait))) ?? latest).value
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

  return {
    async headers(request, call) {
      const credentials = typeof source === 'function' ? await currentCredentials(source, call) : source
      if (credentials.username === undefined) return signer.headers(request, credentials)
      return { 'x-auth-token': await current(tokenCache, () => fetchToken(credentials), call) }
    },
    renew(rejected, serverTime) {
      if (signer.correctClock(rejected, serverTime)) return true
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
