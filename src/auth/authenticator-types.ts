import type { WaitingCall } from './shared-result.js'

/** The parts of a request that authentication requires. */
export interface AuthRequest {
  method: string
  url: string
  body?: string | undefined
  /** The headers of the request. Those whose name begins with `x-` are signed. */
  headers?: Readonly<Record<string, string>>
}

/** The headers that authenticate a request. */
export type AuthHeaders = Record<string, string>

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
