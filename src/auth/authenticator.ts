import type { Credentials, PasswordCredentials, StaticCredentials } from './credentials.js'
import { credentialsFromEnvironment } from './environment.js'
import { defaultHash, type Hash } from './hash.js'
import { sdkDate, signature } from './signature.js'

/** A token with its end, in milliseconds since 1970. */
export interface Token {
  value: string
  expiresAt: number
}

/** What a request shows of itself to be authenticated. */
export interface Outgoing {
  method: string
  url: string
  body?: string | undefined
}

/** Proves who is calling. */
export interface Authenticator {
  /** The headers that a request needs; asked anew for each attempt. */
  headers(request: Outgoing): Promise<Record<string, string>>
  /**
   * Learns from a refusal.
   *
   * @param sent the headers that were refused
   * @param serverTime the `Date` of the answer, in milliseconds
   * @returns whether another attempt has a chance
   */
  refused(sent: Readonly<Record<string, string>>, serverTime: number | undefined): boolean
}

/** A token is renewed this long before its end, in milliseconds. */
const renewEarly = 5 * 60_000
/** A clock that is off by more than this, in milliseconds, is corrected after a refusal. */
const tolerableSkew = 30_000

/**
 * Makes an authenticator.
 *
 * @param credentials what the caller gave; the environment is asked when nothing was given
 * @param fetchToken gets a token for a user from IAM
 */
export function createAuthenticator(
  credentials: Credentials | undefined,
  fetchToken: (credentials: PasswordCredentials) => Promise<Token>,
  hash: Hash = defaultHash(),
): Authenticator {
  const source = credentials ?? (() => credentialsFromEnvironment())
  let current: Promise<StaticCredentials> | undefined
  let token: Promise<Token> | undefined
  let lastToken: string | undefined
  let skew = 0

  const given = (): Promise<StaticCredentials> => {
    if (!current) {
      current = typeof source === 'function' ? Promise.resolve().then(source) : Promise.resolve(source)
      // A failure must not be remembered.
      current.catch(() => {
        current = undefined
      })
    }
    return current
  }
  /** One token for all calls; one request for it however many calls wait. */
  const tokenFor = async (user: PasswordCredentials): Promise<string> => {
    let waiting = token
    if (waiting) {
      const { value, expiresAt } = await waiting
      if (expiresAt - renewEarly > Date.now() + skew) return value
      // Another call may have begun to renew it meanwhile.
      if (token === waiting) token = undefined
    }
    waiting = token ??= fetchToken(user)
    try {
      return (await waiting).value
    } catch (error) {
      if (token === waiting) token = undefined
      throw error
    }
  }

  return {
    async headers(request) {
      const now = await given()
      if ('token' in now || 'username' in now) {
        lastToken = 'token' in now ? now.token : await tokenFor(now)
        return { 'x-auth-token': lastToken }
      }
      const signed: Record<string, string> = { host: new URL(request.url).host, 'x-sdk-date': sdkDate(Date.now() + skew) }
      if (now.projectId) signed['x-project-id'] = now.projectId
      if (now.securityToken) signed['x-security-token'] = now.securityToken
      const authorization = await signature({ ...request, headers: signed }, now, hash)
      // The runtime sets `host` itself, to the same value.
      const { host: _, ...sent } = signed
      return { ...sent, authorization }
    },
    refused(sent, serverTime) {
      if ('authorization' in sent && serverTime !== undefined) {
        const off = serverTime - Date.now()
        if (Math.abs(off - skew) > tolerableSkew) {
          skew = off
          return true
        }
      }
      const refusedToken = sent['x-auth-token']
      if (typeof source !== 'function' && !('username' in source)) return false
      // Another call that was refused with the same token may have renewed it already.
      if (refusedToken === undefined || refusedToken === lastToken) {
        token = undefined
        if (typeof source === 'function') current = undefined
      }
      return true
    },
  }
}
