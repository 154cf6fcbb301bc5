import type { AuthHeaders, AuthRequest } from './authenticator-types.js'
import type { AccessKeyCredentials, TokenCredentials } from './credentials.js'
import type { Hash } from './hash.js'
import { formatSdkDate, parseSdkDate, signRequest } from './signature.js'

/** Creates the headers of a request from a token or an access key. */
export interface RequestSigner {
  headers(request: AuthRequest, key: TokenCredentials | AccessKeyCredentials): AuthHeaders | Promise<AuthHeaders>
  /**
   * Corrects the clock after the service rejected a signature.
   *
   * @returns whether the clock was the cause
   */
  correctClock(rejected: Readonly<AuthHeaders>, serverTime: number | undefined): boolean
}

/** Returns the host as the runtime sends it. The pattern avoids parsing URLs that are already normalized. */
function hostOf(url: string): string {
  return /^https?:\/\/([a-z0-9.-]+(?::(?!80\/|443\/)\d+)?)\//.exec(url)?.[1] ?? new URL(url).host
}

/** The clock difference that every service tolerates, in milliseconds. A larger one is corrected after a 401. */
const toleratedSkew = 30_000

/** Creates a signer. It loads on demand: a browser should use a token. */
export function createRequestSigner(hash?: Hash): RequestSigner {
  let skew = 0
  // The date of a signature, which is the same for all requests of a second.
  let second = 0
  let date = ''

  const headersFor = (
    request: AuthRequest,
    key: TokenCredentials | AccessKeyCredentials,
  ): AuthHeaders | Promise<AuthHeaders> => {
    if (key.token !== undefined) return { 'x-auth-token': key.token }
    const now = Math.floor((Date.now() + skew) / 1000)
    if (now !== second) {
      second = now
      date = formatSdkDate(now * 1000)
    }
    const headers: AuthHeaders = { 'x-sdk-date': date }
    for (const [name, value] of Object.entries(request.headers ?? {})) if (name.startsWith('x-')) headers[name] ??= value
    if (key.projectId) headers['x-project-id'] ??= key.projectId
    if (key.securityToken) headers['x-security-token'] = key.securityToken
    const { method, url, body } = request
    // `host` is signed too, but the runtime adds it to the request.
    const signed = signRequest({ method, url, body, headers: { host: hostOf(url), ...headers } }, key, hash)
    const add = (authorization: string): AuthHeaders => {
      headers.authorization = authorization
      return headers
    }
    return signed instanceof Promise ? signed.then(add) : add(signed)
  }

  return {
    headers: headersFor,
    correctClock(rejected, serverTime) {
      const signedAt = rejected['x-sdk-date']
      // Compares the rejected date, since a concurrent call may have corrected the clock in the meantime.
      const signedTime = signedAt ? parseSdkDate(signedAt) : Number.NaN
      if (serverTime === undefined || !(Math.abs(serverTime - signedTime) > toleratedSkew)) return false
      skew = serverTime - Date.now()
      return true
    },
  }
}
