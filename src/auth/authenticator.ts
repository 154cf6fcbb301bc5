import type { Authenticator } from './authenticator-types.js'
import type { AccessKeyCredentials, Credentials, PasswordCredentials, StaticCredentials } from './credentials.js'
import { validateCredentials } from './validate-credentials.js'

/** Credentials that require more than a header: a signature or a request. */
export type LoadedCredentials =
  | AccessKeyCredentials
  | PasswordCredentials
  | (() => StaticCredentials | Promise<StaticCredentials>)
  | undefined

/**
 * Creates an authenticator.
 *
 * @param credentials default: those that `findDefaultCredentials` finds
 * @param load creates the authenticator of any credentials but a token, with code that loads on demand
 */
export function createAuthenticator(
  credentials: Credentials | undefined,
  load: (credentials: LoadedCredentials) => Promise<Authenticator>,
): Authenticator {
  const source = typeof credentials === 'object' ? validateCredentials(credentials) : credentials
  if (typeof source === 'object' && source.token !== undefined) {
    const headers = { 'x-auth-token': source.token }
    return { headers: () => headers, renew: () => false }
  }
  let loaded: Authenticator | undefined
  return {
    // Without a promise where none is necessary: it would take longer than the signature.
    headers: (request, call) =>
      loaded
        ? loaded.headers(request, call)
        : load(source).then(created => {
            loaded ??= created
            return loaded.headers(request, call)
          }),
    renew: (rejected, serverTime) => loaded?.renew(rejected, serverTime) ?? false,
  }
}
