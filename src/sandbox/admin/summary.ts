import type { Service } from '../handlers/handler.js'
import { timestamp } from '../store/time.js'

/** What there is in a sandbox, in short and without secrets. */
export interface Overview {
  now: string
  accounts: {
    name: string
    id: string
    /** `null` means any number. */
    organizationQuota: number | null
    users: { name: string; id: string; administrator: boolean; accessKeys: string[] }[]
  }[]
  organizations: number
  repositories: number
  tokens: number
  logins: number
}

/** Sums up a sandbox. */
export function overview({ store, clock }: Service): Overview {
  return {
    now: timestamp(clock.now()),
    accounts: [...store.accounts.values()].map(({ name, id, organizationQuota, users }) => ({
      name,
      id,
      organizationQuota,
      users: users.map(({ name, id, administrator, accessKeys }) => ({
        name,
        id,
        administrator,
        accessKeys: accessKeys.map(({ id }) => id),
      })),
    })),
    organizations: store.organizations.size,
    repositories: store.repositoryCount,
    tokens: store.tokens.size,
    logins: store.logins.size,
  }
}
