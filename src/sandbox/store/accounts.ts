import { regionsOf, type SandboxSettings } from '../settings.js'
import { arrayOf, boolean, nonNegativeInteger, nullable, object, optional, string, type Validate } from '../validation.js'
import { stableId } from './digest.js'
import type { AccessKeyState, AccountState, UserState } from './snapshot-types.js'
import { parseTimestamp, utcTime } from './time.js'

/** An access key to create. */
export interface AccessKeyOptions {
  id: string
  /** A secret. */
  secret: string
  /** A secret that makes the key temporary: its requests require it as `X-Security-Token`. */
  securityToken?: string | undefined
  /** When a temporary key expires, UTC. It doesn't by default. */
  expires?: string | undefined
}

/** A user to create. */
export interface UserOptions {
  name: string
  /** A secret. */
  password: string
  /** 32 hexadecimal digits. Derived from the names by default. */
  id?: string | undefined
  /** Whether the user manages every organization of the account. Defaults to `true`. */
  administrator?: boolean | undefined
  accessKeys?: readonly AccessKeyOptions[] | undefined
}

/** A user to add to an account. */
export interface AccountUserOptions extends UserOptions {
  /** The account. Defaults to `demo`. */
  account?: string | undefined
}

/** An account to create. */
export interface AccountOptions {
  name: string
  /** 32 hexadecimal digits. Derived from the name by default. */
  id?: string | undefined
  /** The maximum number of organizations; `null` means unlimited. Defaults to the sandbox's `organizationQuota`. */
  organizationQuota?: number | null | undefined
  /** Names of the account's projects: `<region>`, or `<region>_<name>` for a sub-project. Defaults to the regions and `projects` of the sandbox. */
  projects?: readonly string[] | undefined
  users: readonly UserOptions[]
  /** Whether SWR may act for the account on clusters, which triggers require. Defaults to `false`. */
  agency?: boolean | undefined
}

/** Accepts the ID of an account, project or user. */
export const iamId: Validate = string(/^[0-9a-f]{32}$/)

/** Accepts a name that requests can contain: well-formed Unicode, without control characters. */
export const iamName: Validate = (value, path) =>
  typeof value === 'string' && /^[^\p{Cc}\p{Cs}]+$/u.test(value) ? undefined : `${path} must be text without control characters`

/** Accepts the name of an account, which is a segment of paths: `.` and `..` would be resolved. */
export const accountName: Validate = (value, path) =>
  iamName(value, path) ?? (value === '.' || value === '..' ? `${path} must not be ${value}` : undefined)

/** Accepts the name of a project, which is part of a header and of a host name. IAM has the same rule. */
export const projectName: Validate = string(/^[A-Za-z0-9_-]{1,64}$/)

/** Accepts the ID of an access key, which is part of a header. */
export const accessKeyId: Validate = string(/^[!-+\--~]+$/)

/** Accepts a security token, which is a header. */
export const securityToken: Validate = string(/^[!-~]+$/)

/** Accepts a key that a validator accepts and that, if it expires, is temporary. */
export const consistentKey =
  (validate: Validate): Validate =>
  (value, path) =>
    validate(value, path) ??
    (expiresWithoutToken(value) ? `${path}.expires requires securityToken: other keys don't expire` : undefined)

function expiresWithoutToken(key: unknown): boolean {
  const { securityToken, expires } = key as Partial<AccessKeyOptions>
  return expires !== undefined && securityToken === undefined
}

const accessKeyOptions = consistentKey(
  object<AccessKeyOptions>({
    id: accessKeyId,
    secret: iamName,
    securityToken: optional(securityToken),
    expires: optional(utcTime),
  }),
)

/** The validators of a user's fields. */
const userFields: { readonly [Name in keyof UserOptions]-?: Validate } = {
  name: iamName,
  password: iamName,
  id: optional(iamId),
  administrator: optional(boolean),
  accessKeys: optional(arrayOf(accessKeyOptions)),
}

/** Accepts `UserOptions`. */
export const userOptions: Validate = object<UserOptions>(userFields)

/** Accepts `AccountUserOptions`. */
export const accountUserOptions: Validate = object<AccountUserOptions>({ ...userFields, account: optional(string()) })

/** Accepts `AccountOptions`. */
export const accountOptions: Validate = object<AccountOptions>({
  name: accountName,
  id: optional(iamId),
  organizationQuota: optional(nullable(nonNegativeInteger)),
  projects: optional(arrayOf(projectName)),
  users: arrayOf(userOptions),
  agency: optional(boolean),
})

/** The accounts of a sandbox by default. Their secrets are public. */
export const defaultAccounts: readonly AccountOptions[] = [
  {
    name: 'demo',
    users: [{ name: 'admin', password: 'sandbox', accessKeys: [{ id: 'SANDBOXDEMOAK', secret: 'sandbox-demo-sk' }] }],
  },
  {
    name: 'partner',
    users: [{ name: 'admin', password: 'sandbox', accessKeys: [{ id: 'SANDBOXPARTNERAK', secret: 'sandbox-partner-sk' }] }],
  },
]

/** Creates the state of an account from its options. */
export function createAccount(options: AccountOptions, settings: SandboxSettings): AccountState {
  const {
    name,
    projects = [...regionsOf(settings).map(region => region.name), ...settings.projects],
    organizationQuota = settings.organizationQuota,
  } = options
  return {
    id: options.id ?? stableId('account', name),
    name,
    organizationQuota,
    projects: projects.map(project => ({ id: stableId('project', name, project), name: project })),
    users: options.users.map(user => createUser(name, user)),
    ...(options.agency ? { agency: true } : {}),
  }
}

/** Creates the state of a user from its options. */
export function createUser(accountName: string, { administrator = true, accessKeys = [], ...user }: UserOptions): UserState {
  return {
    id: user.id ?? stableId('user', accountName, user.name),
    name: user.name,
    password: user.password,
    administrator,
    accessKeys: accessKeys.map(createAccessKey),
  }
}

/** Creates the state of an access key from its options. */
export function createAccessKey({ expires, securityToken, ...key }: AccessKeyOptions): AccessKeyState {
  const time = expires === undefined ? undefined : parseTimestamp(expires)
  return {
    ...key,
    ...(securityToken === undefined ? {} : { securityToken }),
    ...(time === undefined ? {} : { expires: time }),
  }
}

/** Returns one sentence for each duplicate name, ID or access key in accounts. */
export function duplicatesInAccounts(accounts: Iterable<AccountState>): string[] {
  const found: string[] = []
  const seen = new Map<string, Set<string>>()
  const expectUnique = (kind: string, value: string, message: string): void => {
    const values = seen.get(kind) ?? new Set()
    seen.set(kind, values)
    if (values.has(value)) found.push(message)
    values.add(value)
  }
  for (const { name, id, projects, users } of accounts) {
    // The names of accounts are compared case-insensitively.
    expectUnique('account', name.toLowerCase(), `Duplicate account ${name}.`)
    expectUnique('account id', id, `The ID of account ${name} is already in use.`)
    for (const project of projects) {
      expectUnique(`project of ${name}`, project.name, `Account ${name} has a duplicate project ${project.name}.`)
      expectUnique('project id', project.id, `The ID of project ${project.name} of account ${name} is already in use.`)
    }
    for (const user of users) {
      expectUnique(`user of ${name}`, user.name, `Account ${name} has a duplicate user ${user.name}.`)
      expectUnique('user id', user.id, `The ID of user ${user.name} is already in use.`)
      for (const key of user.accessKeys) expectUnique('key', key.id, `Duplicate access key ${key.id}.`)
    }
  }
  return found
}

/**
 * Rejects accounts with duplicates.
 *
 * @throws TypeError with the first duplicate
 */
export function rejectDuplicateAccounts(accounts: Iterable<AccountState>): void {
  const [problem] = duplicatesInAccounts(accounts)
  if (problem) throw new TypeError(`Invalid accounts: ${problem}`)
}
