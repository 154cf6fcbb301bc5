import type { AccountUser } from '../store/entities.js'
import { findOrganization, type Target } from './lookup.js'
import { type Action, allowedActions } from './permissions.js'
import { RegistryError } from './registry-error.js'
import { challenge, formatScope } from './scopes.js'
import type { RegistryState } from './state.js'
import type { Claims } from './token.js'
import { noOrganization } from './token-endpoint.js'

/** Who sends a request, and what its token gives access to. */
export interface Caller {
  user: AccountUser | undefined
  claims: Claims
}

/** What a request is about, before its organization was looked up. */
export interface Name {
  organization: string
  repository: string
}

/** A request that its sender may send. */
export interface Authorized {
  caller: Caller
  target: Target
}

/** What an answer to a request without a sufficient token says. */
interface ChallengeOptions {
  origin: string
  /** The scopes to ask for. */
  scopes: readonly string[]
}

/**
 * Returns the sender of a request with a valid token.
 *
 * @throws RegistryError, with the way to a token, when the token is missing or invalid
 */
export function authenticate(request: Request, state: RegistryState, { origin, scopes }: ChallengeOptions): Caller {
  const authorization = request.headers.get('authorization')
  if (authorization === null) throw new RegistryError(401, 'UNAUTHORIZED', 'authentication required', challenge(origin, scopes))
  const [, token] = /^Bearer\s+(\S+)\s*$/i.exec(authorization) ?? []
  // The service doesn't accept a password here, which breaks clients that send it at once.
  if (token === undefined) throw new RegistryError(401, 'DENIED', 'Authenticate Error', challenge(origin, scopes))
  const claims = state.tokens.read(token, state.context.clock.now())
  const user = claims?.user ? state.context.store.findUser(claims.user.account, claims.user.id) : undefined
  if (!claims || (claims.user && !user))
    throw new RegistryError(
      401,
      'UNAUTHORIZED',
      'The token is invalid or has expired.',
      challenge(origin, scopes, 'invalid_token'),
    )
  return { user, claims }
}

/**
 * Checks that a request's token and the permissions of this moment allow an action.
 *
 * @param scopes further scopes to ask for, if the token doesn't allow the action
 * @throws RegistryError when they don't
 */
export function authorize(
  request: Request,
  name: Name,
  action: Action,
  state: RegistryState,
  { origin, scopes = [] }: { origin: string; scopes?: readonly string[] },
): Authorized {
  const path = `${name.organization}/${name.repository}`
  const asked = [formatScope(path, action), ...scopes]
  const caller = authenticate(request, state, { origin, scopes: asked })
  const { store, clock } = state.context
  const organization = findOrganization(store, caller.claims.region, name.organization)
  if (!organization) throw new RegistryError(404, 'NAME_UNKNOWN', noOrganization)
  if (!allowedActions(caller.user, organization, name.repository, clock.now()).includes(action)) {
    if (!caller.user) throw new RegistryError(401, 'DENIED', 'You may not login yet', challenge(origin, asked))
    throw new RegistryError(403, 'DENIED', `The user ${caller.user.user.name} may not ${action} ${path}`)
  }
  if (!grants(caller, path, action))
    throw new RegistryError(
      401,
      'UNAUTHORIZED',
      `The token doesn't include the permission to ${action}.`,
      challenge(origin, asked, 'insufficient_scope'),
    )
  return { caller, target: { organization, name: name.repository } }
}

/** Returns the repository if the sender of a request may pull from it now, by the token and by the permissions. */
export function pullTarget({ user, claims }: Caller, name: Name, { context }: RegistryState): Target | undefined {
  const organization = findOrganization(context.store, claims.region, name.organization)
  const isAllowed = organization && allowedActions(user, organization, name.repository, context.clock.now()).includes('pull')
  if (!isAllowed || !grants({ user, claims }, `${name.organization}/${name.repository}`, 'pull')) return undefined
  return { organization, name: name.repository }
}

/** Replication asks for `push,pull` to delete, so a token to push is enough for that. */
function grants({ claims }: Caller, path: string, action: Action): boolean {
  const actions = claims.access.find(({ name }) => name === path)?.actions ?? []
  return actions.includes(action) || (action === 'delete' && actions.includes('push'))
}
