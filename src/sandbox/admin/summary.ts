import type { SandboxContext } from '../context.js'
import { formatTimestamp } from '../store/time.js'

/** A summary of a sandbox without secrets. */
export interface SandboxSummary {
  now: string
  accounts: {
    name: string
    id: string
    /** `null` means unlimited. */
    organizationQuota: number | null
    users: { name: string; id: string; administrator: boolean; accessKeys: string[] }[]
  }[]
  organizations: number
  repositories: number
  tokens: number
  logins: number
}

/** Summarizes a sandbox. */
export function summarize({ store, clock }: SandboxContext): SandboxSummary {
  return {
    now: formatTimestamp(clock.now()),
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
    organizations: store.regions().reduce((count, { organizations }) => count + organizations.size, 0),
    repositories: store.repositoryCount,
    tokens: store.tokens.size,
    logins: store.logins.size,
  }
}
