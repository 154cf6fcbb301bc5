import { SwrInputError } from '../errors/input-error.js'
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

/** A token, and when to get another, in milliseconds since 1970 by the clock of this computer. */
export interface Token {
  value: string
  renewAt: number
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
  headers(request: Outgoing): Record<string, string> | Promise<Record<string, string>>
  /**
   * Learns from a refusal.
   *
   * @param sent the headers that were refused
   * @param serverTime the `Date` of the answer, in milliseconds
   * @returns whether another attempt has a chance
   */
  refused(sent: Readonly<Record<string, string>>, serverTime: number | undefined): boolean
  /**
   * Forgets credentials that have not come, so that the next call asks anew.
   *
   * @param asked when the call that gives up began to wait, in milliseconds since 1970
   */
  abandon(asked: number): void
}

/** The host as the runtime writes it; most addresses are in that form already. */
function hostOf(url: string): string {
  return /^https?:\/\/([a-z0-9.-]+(?::(?!80\/|443\/)\d+)?)\//.exec(url)?.[1] ?? new URL(url).host
}

/** A promise that many wait for, and its value once it is there. */
interface Held<T> {
  promise: Promise<T>
  /** When it was asked for. */
  since: number
  value?: T
}

/** Holds a promise; a failure is not remembered. */
function hold<T>(promise: Promise<T>, forget: (held: Held<T>) => void): Held<T> {
  const held: Held<T> = { promise, since: Date.now() }
  promise.then(
    value => {
      held.value = value
    },
    () => forget(held),
  )
  return held
}

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
  const given = credentials === undefined ? () => credentialsFromEnvironment() : credentials
  const source = typeof given === 'function' ? given : checked(given)
  let held: Held<StaticCredentials> | undefined
  let token: Held<Token> | undefined
  let skew = 0

  const current = (): Promise<StaticCredentials> => {
    held ??= hold(
      Promise.resolve().then(async () => (typeof source === 'function' ? checked(await source()) : source)),
      failed => {
        if (held === failed) held = undefined
      },
    )
    return held.promise
  }
  /** One token for all calls; one request for it however many calls wait. */
  const tokenFor = async (user: PasswordCredentials): Promise<string> => {
    if (token?.value && token.value.renewAt <= Date.now()) token = undefined
    token ??= hold(fetchToken(user), failed => {
      if (token === failed) token = undefined
    })
    return (await token.promise).value
  }

  const prove = (
    request: Outgoing,
    now: TokenCredentials | AccessKeyCredentials,
  ): Record<string, string> | Promise<Record<string, string>> => {
    if (now.token !== undefined) return { 'x-auth-token': now.token }
    const sent: Record<string, string> = { 'x-sdk-date': formatSdkDate(Date.now() + skew) }
    if (now.projectId) sent['x-project-id'] = now.projectId
    if (now.securityToken) sent['x-security-token'] = now.securityToken
    // The runtime sends `host` by itself.
    const signed = signRequest({ ...request, headers: { ...sent, host: hostOf(request.url) } }, now, hash)
    return signed instanceof Promise
      ? signed.then(authorization => ({ ...sent, authorization }))
      : { ...sent, authorization: signed }
  }

  return {
    headers(request) {
      // Nothing to wait for means no promise, which would cost more than a signature.
      if (typeof source !== 'function' && source.username === undefined) return prove(request, source)
      return current().then(now =>
        now.username !== undefined ? tokenFor(now).then(value => ({ 'x-auth-token': value })) : prove(request, now),
      )
    },
    refused(sent, serverTime) {
      const signedAt = sent['x-sdk-date']
      // What counts is the date that was refused: another call may have corrected the clock meanwhile.
      if (signedAt && serverTime !== undefined && Math.abs(serverTime - parseSdkDate(signedAt)) > tolerableSkew) {
        skew = serverTime - Date.now()
        return true
      }
      if (typeof source !== 'function' && source.username === undefined) return false
      // Another call that was refused with the same token may have renewed it already; what is new stays.
      const refusedToken = sent['x-auth-token']
      if (refusedToken === undefined || token?.value?.value === refusedToken) token = undefined
      const credentials = held?.value
      const stale = credentials && wasSent(credentials, sent)
      if (typeof source === 'function' && stale) held = undefined
      return true
    },
    abandon(asked) {
      // What was asked for later is not what this call waited for.
      if (held && held.value === undefined && held.since <= asked) held = undefined
    },
  }
}

/** Whether these credentials, and not newer ones, were in a request. */
function wasSent(credentials: StaticCredentials, sent: Readonly<Record<string, string>>): boolean {
  if (credentials.token !== undefined) return credentials.token === sent['x-auth-token']
  if (credentials.username !== undefined) return true
  return sent.authorization?.includes(`Access=${credentials.accessKeyId},`) ?? false
}

/** What goes into a header. */
const inHeaders = ['token', 'accessKeyId', 'secretAccessKey', 'securityToken', 'projectId']

/**
 * Credentials whose fields are filled: an empty one would be refused by the service, in words that say less. Space around
 * them, as at the end of a file, is left out.
 */
function checked(credentials: StaticCredentials): StaticCredentials {
  // Callers in JavaScript can leave out what the types require, so each field is looked up as if nothing were known of it.
  const given: unknown = credentials
  if (typeof given !== 'object' || given === null) throw new SwrInputError(`The credentials are ${String(given)}.`)
  const fields: Record<string, unknown> = { ...given }
  for (const name of inHeaders) {
    const value = fields[name]
    if (typeof value !== 'string') continue
    fields[name] = value.trim()
    // What refuses it later would quote it.
    if (/[^\t\x20-\x7e]/.test(value.trim()))
      throw new SwrInputError(`The credentials have a \`${name}\` with a character that no header may have. Nothing was sent.`)
  }
  const required =
    fields.username !== undefined
      ? ['username', 'password', 'domainName', 'projectName']
      : fields.token !== undefined
        ? ['token']
        : ['accessKeyId', 'secretAccessKey']
  const missing = required.filter(name => typeof fields[name] !== 'string' || fields[name] === '')
  if (missing.length > 0) throw new SwrInputError(`The credentials lack ${missing.join(' and ')}.`)
  // Each field that its kind wants was looked at just now.
  return fields as unknown as StaticCredentials
}
