import { stableId } from './digest.js'
import type { SandboxSettings } from '../settings.js'
import { boolean, arrayOf, optional, nullable, object, type Validate, string, nonNegativeInteger } from '../validation.js'
import type { AccessKeyState, AccountState } from './snapshot-types.js'

/** A user to be there from the start. */
export interface UserOptions {
  name: string
  /** A secret. */
  password: string
  /** 32 hex digits; made from the names unless given. */
  id?: string
  /** Whether the user manages every organization of the account; so it is unless said otherwise. */
  administrator?: boolean
  accessKeys?: readonly AccessKeyState[]
}

/** An account to be there from the start. */
export interface AccountOptions {
  name: string
  /** 32 hex digits; made from the name unless given. */
  id?: string
  /** How many organizations it may own, `null` for any number; 5, or `organizationQuota` of the sandbox, unless given. */
  organizationQuota?: number | null
  /** Names of its projects; that of the region unless given. */
  projects?: readonly string[]
  users: readonly UserOptions[]
}

const id = optional(string(/^[0-9a-f]{32}$/))

/** What an account to be there must look like. */
export const accountShape: Validate = object<AccountOptions>({
  name: string(/./),
  id,
  organizationQuota: optional(nullable(nonNegativeInteger)),
  projects: optional(arrayOf(string(/./))),
  users: arrayOf(
    object<UserOptions>({
      name: string(/./),
      password: string(/./),
      id,
      administrator: optional(boolean),
      accessKeys: optional(arrayOf(object<AccessKeyState>({ id: string(/^[^,\s]+$/), secret: string(/./) }))),
    }),
  ),
})

/** The accounts that are there unless others are configured. Their secrets are public. */
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

/** An account as the sandbox keeps it. */
export function accountState(options: AccountOptions, settings: SandboxSettings): AccountState {
  const { name, projects = [settings.region], organizationQuota = settings.organizationQuota } = options
  return {
    id: options.id ?? stableId('account', name),
    name,
    organizationQuota,
    projects: projects.map(project => ({ id: stableId('project', name, project), name: project })),
    users: options.users.map(({ administrator = true, accessKeys = [], ...user }) => ({
      id: user.id ?? stableId('user', name, user.name),
      name: user.name,
      password: user.password,
      administrator,
      accessKeys: accessKeys.map(key => ({ ...key })),
    })),
  }
}
