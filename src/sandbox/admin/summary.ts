import type { SandboxContext } from '../context.js'
import { regionsOf } from '../settings.js'
import type { Store } from '../store/store.js'
import { formatTimestamp } from '../store/time.js'

/** A summary of a sandbox without secrets. */
export interface SandboxSummary {
  now: string
  accounts: {
    name: string
    id: string
    /** `null` means unlimited. */
    organizationQuota: number | null
    /** Whether the agency exists that allows SWR to act on CCE and CCI. */
    agency: boolean
    users: { name: string; id: string; administrator: boolean; accessKeys: string[] }[]
  }[]
  /** What the regions contain: those of the settings, and others that have been used. */
  regions: { name: string; organizations: number; repositories: number }[]
  organizations: number
  repositories: number
  /** Permissions of users in single repositories. */
  repositoryPermissions: number
  triggers: number
  /** Retention policies. */
  retentions: number
  /** Rules of synchronization, including those that aren't listed. */
  syncRules: number
  /** Jobs of synchronization, including those that have ended. */
  syncJobs: number
  tokens: number
  logins: number
}

/** Summarizes a sandbox. */
export function summarize({ store, clock, settings }: SandboxContext): SandboxSummary {
  const regionNames = new Set([...regionsOf(settings), ...store.regions()].map(({ name }) => name))
  return {
    now: formatTimestamp(clock.now()),
    accounts: [...store.accounts.values()].map(({ name, id, organizationQuota, agency = false, users }) => ({
      name,
      id,
      organizationQuota,
      agency,
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
    ...countExtras(store),
    tokens: store.tokens.size,
    logins: store.logins.size,
  }
}

type Extras = Pick<SandboxSummary, 'repositoryPermissions' | 'triggers' | 'retentions' | 'syncRules' | 'syncJobs'>

/** Counts what repositories have beyond tags and shares. */
function countExtras(store: Store): Extras {
  const counts = { repositoryPermissions: 0, triggers: 0, retentions: 0, syncRules: 0, syncJobs: 0 }
  for (const { organizations } of store.regions())
    for (const { repositories } of organizations.values())
      for (const { permissions = [], triggers = [], retention, syncRules = [], syncJobs = [] } of repositories.values()) {
        counts.repositoryPermissions += permissions.length
        counts.triggers += triggers.length
        counts.retentions += retention ? 1 : 0
        counts.syncRules += syncRules.length
        counts.syncJobs += syncJobs.length
      }
  return counts
}
