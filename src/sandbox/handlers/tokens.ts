import type { components } from '../../../generated/schema.js'
import type { AccountFilter } from '../../openapi/token-request.js'
import { IdentityError } from '../errors.js'
import type { AccountUser } from '../store/entities.js'
import { findToken } from '../store/find-token.js'
import type { AccountState, ProjectState, TokenState } from '../store/snapshot-types.js'
import type { Store } from '../store/store.js'
import type { Variant } from '../variants/variant.js'
import type { Handler, HandlerCall } from './handler.js'
import { tokenDetails } from './token-details.js'

type TokenCall = HandlerCall<'keystoneCreateUserTokenByPassword'>
type Auth = components['schemas']['TokenRequest']['auth']

/** Who requests a token, and until when an earlier token of the user is valid. */
interface Identity extends AccountUser {
  expires?: number
}

/** The scope of a token: a project or an account. A token without either is for IAM only. */
interface TokenScope {
  project?: ProjectState
  isAccount?: boolean
}

export const keystoneCreateUserTokenByPassword: Handler<'keystoneCreateUserTokenByPassword'> = call => {
  const { store, settings, random, now, body } = call
  const { expires = now + settings.tokenLifetime, ...owner } = identify(call)
  const { account, user } = owner
  const { project, isAccount } = findScope(body.auth.scope, account, accountTest(call.variants))
  const token: TokenState = {
    value: `SANDBOX${random.hex(64)}`,
    account: account.name,
    userId: user.id,
    ...(project && { projectId: project.id }),
    ...(isAccount && { isAccount }),
    methods: body.auth.identity.methods,
    issued: now,
    expires,
    callsLeft: null,
  }
  store.addToken(token, settings.maxSecrets, now)
  return { status: 201, headers: { 'X-Subject-Token': token.value }, body: tokenDetails(token, owner, call) }
}

/**
 * Returns the user of the request, by password or by token; by both if the request names both methods. The request has been
 * validated.
 */
function identify(call: TokenCall): Identity {
  const { methods, password, token } = call.body.auth.identity
  const byToken = token && methods.includes('token') ? identifyByToken(token.id, call) : undefined
  const byPassword = password && methods.includes('password') ? identifyByPassword(password.user, call) : undefined
  if (byToken && byPassword && byToken.user !== byPassword.user)
    throw new IdentityError(401, 'The token and the password belong to different users.')
  const identity = byToken ?? byPassword
  if (!identity) throw new IdentityError(400, "The request isn't valid: auth.identity.methods is empty.")
  return identity
}

function identifyByToken(value: string, { store, now }: TokenCall): Identity {
  const found = findToken(value, store, now)
  if (found.problem !== undefined) throw new IdentityError(401, `The token is invalid: ${found.problem}.`)
  // As in Keystone, a token that follows from another one doesn't live longer.
  return { ...found.owner, expires: found.token.expires }
}

function identifyByPassword(
  { id, name, password, domain }: NonNullable<Auth['identity']['password']>['user'],
  { store, variants }: TokenCall,
): Identity {
  const isAccount = accountTest(variants)
  const found = id === undefined ? findByName(name, domain, store, isAccount) : store.findUserById(id)
  const isWrong = found?.user.password !== password || (name !== undefined && found.user.name !== name)
  if (!found || isWrong || (domain && !isAccount(domain, found.account)))
    throw new IdentityError(401, 'The account name, user name or password is incorrect.')
  return found
}

function findByName(
  name: string | undefined,
  domain: AccountFilter | undefined,
  store: Store,
  isAccount: AccountTest,
): AccountUser | undefined {
  if (name === undefined || !domain) return undefined
  for (const account of store.accounts.values()) {
    if (!isAccount(domain, account)) continue
    const user = store.findUserByName(account.name, name)
    return user && { account, user }
  }
  return undefined
}

/** Returns whether an account has the ID and the name of a filter. */
type AccountTest = (filter: AccountFilter, account: AccountState) => boolean

/** Compares names case-insensitively if the service returns them in lower case. */
function accountTest(variants: ReadonlySet<Variant>): AccountTest {
  const fold = (name: string): string => (variants.has('lower-case-accounts') ? name.toLowerCase() : name)
  return ({ id, name }, account) =>
    (id === undefined || id === account.id) && (name === undefined || fold(name) === fold(account.name))
}

function findScope(scope: Auth['scope'], account: AccountState, isAccount: AccountTest): TokenScope {
  const { project: requested, domain } = scope ?? {}
  if (requested && (requested.id !== undefined || requested.name !== undefined)) {
    const { id, name } = requested
    const project = account.projects.find(
      project => (id === undefined || id === project.id) && (name === undefined || name === project.name),
    )
    if (!project || !isAccount(requested.domain ?? {}, account))
      throw new IdentityError(403, `The account ${account.name} has no such project: ${(name ?? id)?.slice(0, 100)}.`)
    return { project }
  }
  // Some clients name only the account of the project: a token for the account.
  const accountFilter = domain ?? requested?.domain
  if (!accountFilter) return {}
  if (!isAccount(accountFilter, account)) throw new IdentityError(403, "The user doesn't belong to this account.")
  return { isAccount: true }
}
