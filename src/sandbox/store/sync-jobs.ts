import type { SandboxContext } from '../context.js'
import type { SandboxSettings } from '../settings.js'
import type { Repository } from './entities.js'
import type { SyncJobState, SyncTarget } from './sync-state.js'

/** The maximum number of jobs of a repository; the oldest are dropped first. */
const maxJobs = 10_000

/** The user who pushes a tag or starts a job. */
export interface Operator {
  id: string
  name: string
}

/** Adds an open job. It ends as the clock advances. */
export function addSyncJob(
  repository: Repository,
  { region, namespace, override, tag }: SyncTarget & Pick<SyncJobState, 'override' | 'tag'>,
  { id: operatorId, name: operatorName }: Operator,
  { store, clock }: Pick<SandboxContext, 'store' | 'clock'>,
): void {
  const created = clock.now()
  const job = {
    region,
    namespace,
    tag,
    override,
    operatorId,
    operatorName,
    outcome: 'open',
    created,
    updated: created,
  } as const
  repository.syncJobs = [...(repository.syncJobs ?? []).slice(1 - maxJobs), { id: store.createId(), ...job }]
  store.region(repository.organization.region).schedule.change(repository)
}

/** Adds a job for each rule of a repository that copies pushed tags. */
export function syncPushedTag(repository: Repository, tag: string, operator: Operator, context: SandboxContext): void {
  for (const rule of repository.syncRules ?? []) if (rule.auto) addSyncJob(repository, { ...rule, tag }, operator, context)
}

/** Returns when the first open job of a repository ends. */
export function nextSyncEnd({ syncJobs = [] }: Repository, { syncDuration }: SandboxSettings): number {
  return syncJobs.reduce(
    (earliest, { outcome, created }) => (outcome === 'open' ? Math.min(earliest, created + syncDuration) : earliest),
    Number.POSITIVE_INFINITY,
  )
}
