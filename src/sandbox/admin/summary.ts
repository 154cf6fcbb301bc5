import type { SandboxContext } from '../context.js'
import { regionsOf } from '../settings.js'
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
  /** What the regions contain: those of the settings, and others that have been used. */
  regions: { name: string; organizations: number; repositories: number }[]
  organizations: number
  repositories: number
  tokens: number
  logins: number
}

/** Summarizes a sandbox. */
export function summarize({ store, clock, settings }: SandboxContext): SandboxSummary {
  const regionNames = new Set([...regionsOf(settings), ...store.regions()].map(({ name }) => name))
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
    regions: [...regionNames].map(name => {
      const { organizations, repositoryCount } = store.region(name)
      return { name, organizations: organizations.size, repositories: repositoryCount }
    }),
    organizations: store.regions().reduce((count, { organizations }) => count + organizations.size, 0),
    repositories: store.repositoryCount,
    tokens: store.tokens.size,
    logins: store.logins.size,
  }
}
