import type { SandboxContext } from '../context.js'
import { unknownRegion } from '../known-regions.js'
import { regionName } from '../regions.js'
import { regionsOf } from '../settings.js'
import type { Repository } from '../store/entities.js'
import { checkRules } from '../store/retention-rules.js'
import type { RetentionRule } from '../store/retention-state.js'
import type { Operator } from '../store/sync-jobs.js'
import type { SyncOutcome, SyncTarget } from '../store/sync-state.js'
import { utcTime } from '../store/time.js'
import { arrayOf, boolean, object, oneOf, optional, string, type Validate } from '../validation.js'
import { parseTime } from './seed-extras.js'

/** The validation error of a part of a seed. */
export class SeedProblem extends Error {}

/** The retention policy of a seed. It has a schedule since its creation, so an older one is due. */
export interface SeedRetention {
  rules: readonly RetentionRule[]
  /** The creation time, UTC. Defaults to the repository's. */
  created?: string | undefined
}

/** A tag of a seed that the retention policy deleted. */
export interface SeedDeletedTag {
  tag: string
  /** The time of the deletion, UTC. Defaults to the repository's creation time. */
  created?: string | undefined
}

/** The target of a synchronization of a seed. Fields are named as in the API. */
export interface SeedSyncTarget {
  /** The region. Defaults to the last one of the sandbox. */
  remoteRegionId?: string | undefined
  remoteNamespace: string
  override?: boolean | undefined
  /** The creation time, UTC. Defaults to the repository's. */
  created?: string | undefined
}

/** A rule of synchronization of a seed. */
export interface SeedSyncRule extends SeedSyncTarget {
  /** Whether pushes are copied. Defaults to `true`. */
  syncAuto?: boolean | undefined
}

/** A job of synchronization of a seed. */
export interface SeedSyncJob extends SeedSyncTarget {
  tag: string
  /** How it ended, or `waiting`. Defaults to `success`. */
  status?: Exclude<SyncOutcome, 'open'> | 'waiting' | undefined
}

/** The triggers, retention policy and synchronization of a repository of a seed. */
export interface SeedRules {
  retention?: SeedRetention | undefined
  /** Tags that the policy in `retention` deleted, the oldest deletion first. */
  retention_histories?: readonly SeedDeletedTag[] | undefined
  sync_repos?: readonly SeedSyncRule[] | undefined
  /** The oldest first. */
  sync_jobs?: readonly SeedSyncJob[] | undefined
}

const target = {
  remoteRegionId: optional(regionName),
  remoteNamespace: string(/./),
  override: optional(boolean),
  created: optional(utcTime),
}

/** The validators of `SeedRules`. */
export const seedRules: { readonly [Name in keyof SeedRules]-?: Validate } = {
  // The body of the operation that creates the policy is validated by the contract's schema.
  retention: optional(object<SeedRetention>({ rules: arrayOf(() => undefined), created: optional(utcTime) })),
  retention_histories: optional(arrayOf(object<SeedDeletedTag>({ tag: string(/./), created: optional(utcTime) }))),
  sync_repos: optional(arrayOf(object<SeedSyncRule>({ ...target, syncAuto: optional(boolean) }))),
  sync_jobs: optional(
    arrayOf(
      object<SeedSyncJob>({
        ...target,
        tag: string(/./),
        status: optional(oneOf('waiting', 'success', 'failed', 'existed', 'timeout', 'cancel')),
      }),
    ),
  ),
}

/**
 * Adds the retention policy and the synchronization of a seed to its repository.
 *
 * @throws SeedProblem when a region is unknown, two rules have one target, or the history has no policy
 * @throws ApiError when the policy is invalid
 */
export function addRules(
  repository: Repository,
  { retention, retention_histories = [], sync_repos = [], sync_jobs = [] }: SeedRules,
  operator: Operator,
  context: SandboxContext,
): void {
  const { store } = context
  const timeOf = (text: string | undefined): number => parseTime(text, repository.created)
  if (retention) {
    checkRules(retention.rules)
    repository.retention = {
      id: store.createId(),
      rules: structuredClone([...retention.rules]),
      lastRun: timeOf(retention.created),
    }
  }
  const { id: policy, rules: [rule] = [] } = repository.retention ?? {}
  if (retention_histories.length > 0) {
    if (policy === undefined || !rule) throw new SeedProblem('retention_histories requires a retention policy with a rule')
    repository.retentionLog = retention_histories.map(({ tag, created }) => ({
      id: store.createId(),
      policy,
      tag,
      rule: JSON.stringify(rule),
      created: timeOf(created),
    }))
  }
  if (sync_repos.length > 0)
    repository.syncRules = sync_repos.map(({ syncAuto: auto = true, override = false, created, ...options }) => ({
      id: store.createId(),
      ...toSyncTarget(options, context),
      auto,
      override,
      created: timeOf(created),
    }))
  const targets = (repository.syncRules ?? []).map(({ region, namespace }) => `${region}/${namespace}`)
  const duplicate = targets.find((name, index) => targets.indexOf(name) < index)
  if (duplicate !== undefined) {
    const { name, organization } = repository
    throw new SeedProblem(`duplicate synchronization rule in repository ${organization.name}/${name}: ${duplicate}`)
  }
  if (sync_jobs.length > 0)
    repository.syncJobs = sync_jobs.map(({ tag, status = 'success', override = false, created, ...options }) => ({
      id: store.createId(),
      ...toSyncTarget(options, context),
      tag,
      override,
      operatorId: operator.id,
      operatorName: operator.name,
      outcome: status === 'waiting' ? 'open' : status,
      created: timeOf(created),
      updated: timeOf(created),
    }))
  store.region(repository.organization.region).schedule.change(repository)
}

function toSyncTarget(
  { remoteRegionId, remoteNamespace: namespace }: SeedSyncTarget,
  { store, settings }: SandboxContext,
): SyncTarget {
  const region = remoteRegionId ?? regionsOf(settings).at(-1)?.name ?? settings.region
  const problem = unknownRegion(region, settings, store.accounts.values())
  if (problem) throw new SeedProblem(problem)
  return { region, namespace }
}
