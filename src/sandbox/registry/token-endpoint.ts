import { originOf } from '../../http/origin.js'
import { regionOfHost } from '../handlers/region-of-host.js'
import { regionsOf, registryHost, type SandboxSettings } from '../settings.js'
import { findMember, type Member } from './logins.js'
import { organizationIn } from './lookup.js'
import { splitName } from './paths.js'
import { type Action, allowedActions } from './permissions.js'
import { RegistryError } from './registry-error.js'
import { parseScopes, type Scope } from './scopes.js'
import type { RegistryState } from './state.js'
import type { Grant } from './token.js'

/** The maximum lifetime of a token, in milliseconds. A token expires no later than its login. */
const registryTokenLifetime = 900_000

/** The message for an organization that doesn't exist. A push never creates one. */
export const noOrganization = 'Image organization does not exist'

const notLoggedIn = 'You may not login yet'

/**
 * Issues a token. Each scope is reduced to the actions that the user may perform now. If no scope has any left, the request is
 * rejected.
 *
 * @throws RegistryError when the login is invalid, or no requested action is allowed
 */
export function issueToken(request: Request, url: URL, state: RegistryState): { token: string } {
  const { context, tokens } = state
  const now = context.clock.now()
  const member = authenticateLogin(request, state, now)
  const { scopes, others } = parseScopes(url.searchParams.getAll('scope'))
  const region = member?.region ?? regionOfCall(request, context.settings)
  const access: Grant[] = []
  const denials: string[] = []
  for (const scope of scopes) {
    const granted = grantActions(scope, member, region, state, now)
    if (typeof granted === 'string') denials.push(granted)
    else access.push({ type: 'repository', name: scope.name, actions: granted })
  }
  const [denial = !member && (others || scopes.length === 0) ? notLoggedIn : undefined] = denials
  if (access.length === 0 && denial !== undefined) throw new RegistryError(401, 'DENIED', denial)
  const user = member ? { account: member.user.account.name, id: member.user.user.id } : null
  const end = Math.min(now + registryTokenLifetime, member?.expires ?? Number.POSITIVE_INFINITY)
  return { token: tokens.sign({ user, region, access, exp: Math.floor(end / 1000) }) }
}

/** Returns the region of a request without a login: that of the requested host, otherwise the default one. */
function regionOfCall(request: Request, settings: SandboxSettings): string {
  const { host } = new URL(originOf(request))
  const called = regionsOf(settings).filter(({ name }) => registryHost(name, settings) === host)
  // Without a placeholder, every region has the same registry.
  return regionOfHost(request, settings) ?? (called.length === 1 ? called[0]?.name : undefined) ?? settings.region
}

/** Returns the user of the login, or `undefined` without one. */
function authenticateLogin(request: Request, { context }: RegistryState, now: number): Member | undefined {
  const authorization = request.headers.get('authorization')
  if (authorization === null) return undefined
  const [, encoded = ''] = /^Basic\s+(\S+)\s*$/i.exec(authorization) ?? []
  const login = Buffer.from(encoded, 'base64').toString()
  const colon = login.indexOf(':')
  const member = findMember(context.store, login.slice(0, Math.max(colon, 0)), login.slice(colon + 1), now)
  if (!member) throw new RegistryError(401, 'DENIED', 'Authenticate Error')
  return member
}

/** Returns the allowed actions of a scope, or the reason for denial. */
function grantActions(
  scope: Scope,
  member: Member | undefined,
  region: string,
  state: RegistryState,
  now: number,
): Action[] | string {
  let name: { organization: string; repository: string }
  try {
    name = splitName(scope.name)
  } catch (error) {
    if (error instanceof RegistryError) return error.message
    throw error
  }
  if (name.organization === 'manage') return reservedOrganization
  const organization = organizationIn(state.context.store, region, name.organization)
  if (!organization) return noOrganization
  const allowed = allowedActions(member?.user, organization, name.repository, now)
  const granted = allowed.filter(action => scope.actions.has(action) || scope.actions.has('*'))
  // A scope without actions only requires a login.
  if (granted.length > 0 || (member && scope.actions.size === 0)) return granted
  return member ? `The user ${member.user.user.name} may not ${[...scope.actions].join(' or ')} ${scope.name}` : notLoggedIn
}

/** The message for the organization whose paths belong to the management API. */
export const reservedOrganization =
  'The organization manage has no registry: paths under /v2/manage/ belong to the management API. Use another organization.'
