import type { AccountUser } from '../store/entities.js'
import { organizationIn, type RepositoryRef } from './lookup.js'
import { type Action, allowedActions } from './permissions.js'
import { RegistryError } from './registry-error.js'
import { challenge, formatScope } from './scopes.js'
import type { RegistryState } from './state.js'
import type { Claims } from './token.js'
import { noOrganization } from './token-endpoint.js'

/** The caller of a request and the claims of its token. */
export interface Caller {
  user: AccountUser | undefined
  claims: Claims
}

/** The organization and the repository that a request names; they may not exist. */
export interface RepositoryName {
  organization: string
  repository: string
}

/** The caller and the target of a permitted request. */
export interface Authorized {
  caller: Caller
  target: RepositoryRef
}

/** The content of the challenge for a request without a sufficient token. */
interface ChallengeOptions {
  origin: string
  /** The scopes to request. */
  scopes: readonly string[]
}

/**
 * Returns the caller of a request with a valid token.
 *
 * @throws RegistryError with a challenge, when the token is missing or invalid
 */
export function authenticateCaller(request: Request, state: RegistryState, { origin, scopes }: ChallengeOptions): Caller {
  const authorization = request.headers.get('authorization')
  if (authorization === null) throw new RegistryError(401, 'UNAUTHORIZED', 'authentication required', challenge(origin, scopes))
  const [, token] = /^Bearer\s+(\S+)\s*$/i.exec(authorization) ?? []
  // The service doesn't accept a password here, which breaks clients that send it with the first request.
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
 * Checks that a request's token and the user's current permissions allow an action.
 *
 * @param scopes additional scopes to request, if the token doesn't allow the action
 * @throws RegistryError when they don't
 */
export function authorizeAction(
  request: Request,
  name: RepositoryName,
  action: Action,
  state: RegistryState,
  { origin, scopes = [] }: { origin: string; scopes?: readonly string[] },
): Authorized {
  const path = `${name.organization}/${name.repository}`
  const requiredScopes = [formatScope(path, action), ...scopes]
  const caller = authenticateCaller(request, state, { origin, scopes: requiredScopes })
  const { store, clock } = state.context
  const organization = organizationIn(store, caller.claims.region, name.organization)
  if (!organization) throw new RegistryError(404, 'NAME_UNKNOWN', noOrganization)
  if (!allowedActions(caller.user, organization, name.repository, clock.now()).includes(action)) {
    if (!caller.user) throw new RegistryError(401, 'DENIED', 'You may not login yet', challenge(origin, requiredScopes))
    throw new RegistryError(403, 'DENIED', `The user ${caller.user.user.name} may not ${action} ${path}`)
  }
  if (!tokenAllows(caller, path, action))
    throw new RegistryError(
      401,
      'UNAUTHORIZED',
      `The token doesn't include the permission to ${action}.`,
      challenge(origin, requiredScopes, 'insufficient_scope'),
    )
  return { caller, target: { organization, name: name.repository } }
}

/** Returns the repository if the token and the caller's current permissions allow pulling from it. */
export function pullTarget(
  { user, claims }: Caller,
  name: RepositoryName,
  { context }: RegistryState,
): RepositoryRef | undefined {
  const organization = organizationIn(context.store, claims.region, name.organization)
  const isAllowed = organization && allowedActions(user, organization, name.repository, context.clock.now()).includes('pull')
  if (!isAllowed || !tokenAllows({ user, claims }, `${name.organization}/${name.repository}`, 'pull')) return undefined
  return { organization, name: name.repository }
}

/** Replication clients request `push,pull` to delete, so a push token also allows deletion. */
function tokenAllows({ claims }: Caller, path: string, action: Action): boolean {
  const actions = claims.access.find(({ name }) => name === path)?.actions ?? []
  return actions.includes(action) || (action === 'delete' && actions.includes('push'))
}
