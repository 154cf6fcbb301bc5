import type {
  AccessKeyCredentials,
  Credentials,
  PasswordCredentials,
  StaticCredentials,
  TokenCredentials,
} from './credentials.js'
import { credentialsFromEnvironment } from './environment.js'
import type { Hash } from './hash.js'
import { defaultHash } from './hashes.js'
import { formatSdkDate, parseSdkDate, signRequest } from './signature.js'
import { validateCredentials } from './validate-credentials.js'

/** An IAM token. */
export interface Token {
  value: string
  /** When to renew it, in milliseconds since 1970 by the local clock. */
  renewAt: number
}

/** The parts of a request that authentication requires. */
export interface AuthRequest {
  method: string
  url: string
  body?: string | undefined
}

type AuthHeaders = Record<string, string>

/** Authenticates requests. */
export interface Authenticator {
  /** Returns the headers that authenticate a request. Call it for each attempt. */
  headers(request: AuthRequest): AuthHeaders | Promise<AuthHeaders>
  /**
   * Discards what the service rejected with status 401: the credentials, the token or the clock's offset.
   *
   * @param rejected the headers of the rejected request
   * @param serverTime the `Date` of the response, in milliseconds since 1970
   * @returns whether another attempt may succeed
   */
  renew(rejected: Readonly<AuthHeaders>, serverTime: number | undefined): boolean
  /**
   * Discards a pending call of the credentials function, so that the next request calls it again.
   *
   * @param since when the caller that gives up began to wait, in milliseconds since 1970
   */
  abandon(since: number): void
}

/** Returns the host as the runtime sends it. The pattern avoids parsing URLs that are already normalized. */
function hostOf(url: string): string {
  return /^https?:\/\/([a-z0-9.-]+(?::(?!80\/|443\/)\d+)?)\//.exec(url)?.[1] ?? new URL(url).host
}

/** A promise that several requests share. */
interface SharedPromise<T> {
  promise: Promise<T>
  /** When it was created, in milliseconds since 1970. */
  since: number
  /** The result, once it is available. */
  value?: T
}

/** Shares a promise. `onFailure` must discard it, so that a failure isn't cached. */
function share<T>(promise: Promise<T>, onFailure: (failed: SharedPromise<T>) => void): SharedPromise<T> {
  const shared: SharedPromise<T> = { promise, since: Date.now() }
  promise.then(
    value => {
      shared.value = value
    },
    () => onFailure(shared),
  )
  return shared
}

/** The clock difference that services tolerate for sure, in milliseconds. A larger one is corrected after a 401. */
const toleratedSkew = 30_000

/**
 * Creates an authenticator.
 *
 * @param credentials default: those in the environment variables
 * @param fetchToken requests an IAM token for a user
 */
export function createAuthenticator(
  credentials: Credentials | undefined,
  fetchToken: (user: PasswordCredentials) => Promise<Token>,
  hash: Hash = defaultHash(),
): Authenticator {
  const option = credentials === undefined ? () => credentialsFromEnvironment() : credentials
  const source = typeof option === 'function' ? option : validateCredentials(option)
  let current: SharedPromise<StaticCredentials> | undefined
  let token: SharedPromise<Token> | undefined
  let skew = 0

  const currentCredentials = (): Promise<StaticCredentials> => {
    current ??= share(
      Promise.resolve().then(async () => (typeof source === 'function' ? validateCredentials(await source()) : source)),
      failed => {
        if (current === failed) current = undefined
      },
    )
    return current.promise
  }
  /** Returns a valid token. Concurrent calls share one token request. */
  const tokenFor = async (user: PasswordCredentials): Promise<string> => {
    if (token?.value && token.value.renewAt <= Date.now()) token = undefined
    token ??= share(fetchToken(user), failed => {
      if (token === failed) token = undefined
    })
    return (await token.promise).value
  }

  const headersFor = (
    request: AuthRequest,
    key: TokenCredentials | AccessKeyCredentials,
  ): AuthHeaders | Promise<AuthHeaders> => {
    if (key.token !== undefined) return { 'x-auth-token': key.token }
    const headers: AuthHeaders = { 'x-sdk-date': formatSdkDate(Date.now() + skew) }
    if (key.projectId) headers['x-project-id'] = key.projectId
    if (key.securityToken) headers['x-security-token'] = key.securityToken
    // `host` is signed too, but the runtime adds it to the request.
    const signed = signRequest({ ...request, headers: { ...headers, host: hostOf(request.url) } }, key, hash)
    return signed instanceof Promise
      ? signed.then(authorization => ({ ...headers, authorization }))
      : { ...headers, authorization: signed }
  }

  return {
    headers(request) {
      // Without a promise where none is necessary: it would take longer than the signature.
      if (typeof source !== 'function' && source.username === undefined) return headersFor(request, source)
      return currentCredentials().then(now =>
        now.username !== undefined ? tokenFor(now).then(value => ({ 'x-auth-token': value })) : headersFor(request, now),
      )
    },
    renew(rejected, serverTime) {
      const signedAt = rejected['x-sdk-date']
      // Compares the rejected date, since a concurrent call may have corrected the clock in the meantime.
      if (signedAt && serverTime !== undefined && Math.abs(serverTime - parseSdkDate(signedAt)) > toleratedSkew) {
        skew = serverTime - Date.now()
        return true
      }
      if (typeof source !== 'function' && source.username === undefined) return false
      // Keeps a token that a concurrent call has already renewed.
      const rejectedToken = rejected['x-auth-token']
      if (rejectedToken === undefined || token?.value?.value === rejectedToken) token = undefined
      if (typeof source === 'function' && current?.value && matchesHeaders(current.value, rejected)) current = undefined
      return true
    },
    abandon(since) {
      // Keeps a call that began after the caller began to wait.
      if (current && current.value === undefined && current.since <= since) current = undefined
    },
  }
}

/** Whether the headers were created from these credentials and not from older ones. */
function matchesHeaders(credentials: StaticCredentials, headers: Readonly<AuthHeaders>): boolean {
  if (credentials.token !== undefined) return credentials.token === headers['x-auth-token']
  if (credentials.username !== undefined) return true
  return headers.authorization?.includes(`Access=${credentials.accessKeyId},`) ?? false
}
