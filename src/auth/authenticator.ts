import type { Authenticator } from './authenticator-types.js'
import type { ChangingCredentials } from './changing-authenticator.js'
import type { Credentials } from './credentials.js'
import type { Hash } from './hash.js'
import { createRequestSigner, type RequestSigner } from './request-signer.js'
import { validateCredentials } from './validate-credentials.js'

/** Creates the authenticator of credentials that change. */
export type CreateChanging = (credentials: ChangingCredentials | undefined, signer: RequestSigner) => Authenticator

/**
 * Creates an authenticator.
 *
 * @param credentials default: those that `findDefaultCredentials` finds
 * @param loadChanging loads what only a password, a function and the default credentials need
 * @param hash default: node:crypto, or WebCrypto in other runtimes
 */
export function createAuthenticator(
  credentials: Credentials | undefined,
  loadChanging: () => Promise<CreateChanging>,
  hash?: Hash,
): Authenticator {
  const signer = createRequestSigner(hash)
  const source = typeof credentials === 'object' ? validateCredentials(credentials) : credentials
  // Without a promise where none is necessary: it would take longer than the signature.
  if (typeof source === 'object' && source.username === undefined)
    return { headers: request => signer.headers(request, source), renew: signer.correctClock }
  let changing: Authenticator | undefined
  return {
    async headers(request, call) {
      const create = changing ? undefined : await loadChanging()
      changing ??= create?.(source, signer)
      return changing?.headers(request, call) ?? {}
    },
    renew: (rejected, serverTime) => changing?.renew(rejected, serverTime) ?? false,
  }
}
