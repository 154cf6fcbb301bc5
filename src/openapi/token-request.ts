import type { components } from '../../generated/schema.js'

/** The body of a request for a token. */
export type TokenRequest = components['schemas']['TokenRequest']
/** An account in a token request. */
export type AccountFilter = components['schemas']['IamAccountFilter']

/** Removes the fields of a token request that are `null`, which some clients send for unset fields, and the scope `unscoped`. */
export function removeUnset(body: unknown): void {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return
  for (const [name, value] of Object.entries(body)) {
    if (value === null || (name === 'scope' && value === 'unscoped')) Reflect.deleteProperty(body, name)
    else removeUnset(value)
  }
}

/** The purposes of IAM's other methods. */
const otherMethods: ReadonlyMap<string, string> = new Map([
  ['assume_role', ' (agencies)'],
  ['hw_assume_role', ' (agencies)'],
  ['mapped', ' (federation)'],
  ['saml2', ' (federation)'],
  ['openid', ' (federation)'],
  ['hw_ak_sk', ' (access keys)'],
])

/** Returns the validation error of a token request that has the right types. The contract's schema doesn't express these rules. */
export function tokenRequestProblem({ auth: { identity, scope } }: TokenRequest): string | undefined {
  const { methods, password, token } = identity
  const other = methods.find(method => method !== 'password' && method !== 'token')
  if (other !== undefined)
    return `the authentication method ${other.slice(0, 100)}${otherMethods.get(other) ?? ''} isn't implemented. Use password or token, or sign requests with an access key`
  const missing = methods.find(method => (method === 'token' ? !token : !password))
  if (missing !== undefined) return `auth.identity.${missing} is missing`
  const user = methods.includes('password') ? password?.user : undefined
  if (user && user.id === undefined) {
    if (user.name === undefined) return 'the user has neither id nor name'
    if (!isSet(user.domain)) return 'a user with a name requires the account as domain, with id or name'
  }
  const otherScope = Object.keys(scope ?? {}).find(name => name !== 'project' && name !== 'domain')
  if (otherScope !== undefined && !scope?.project && !scope?.domain)
    return `the scope ${otherScope.slice(0, 100)} isn't implemented. Use project, domain or none`
  return isScope(scope) ? undefined : 'auth.scope requires the id or name of a project or account'
}

/** Some clients name only the account of the project. */
function isScope({ project, domain }: NonNullable<TokenRequest['auth']['scope']> = {}): boolean {
  return (!project && !domain) || isSet(project) || isSet(domain ?? project?.domain)
}

function isSet(filter: AccountFilter | undefined): boolean {
  return filter?.id !== undefined || filter?.name !== undefined
}
