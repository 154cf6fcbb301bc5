import type { SandboxContext } from '../context.js'
import { unknownRegion } from '../known-regions.js'
import { regionName } from '../regions.js'
import { regionsOf } from '../settings.js'
import type { Repository } from '../store/entities.js'
import { checkRules, checkWork } from '../store/retention-rules.js'
import type { RetentionRule } from '../store/retention-state.js'
import type { Operator } from '../store/sync-jobs.js'
import type { SyncOutcome, SyncTarget } from '../store/sync-state.js'
import { utcTime } from '../store/time.js'
import { arrayOf, boolean, object, oneOf, optional, string, type Validate } from '../validation.js'
import { addPart, addParts, parseTime, SeedProblem, validateBody } from './seed-parts.js'

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
 * @throws TypeError with the location of the invalid part: a policy that is invalid or too expensive, a history without a policy, an
 * unknown region, or two rules with one target
 */
export function addRules(
  repository: Repository,
  { retention, retention_histories = [], sync_repos = [], sync_jobs = [] }: SeedRules,
  location: string,
  operator: Operator,
  context: SandboxContext,
): void {
  const { store } = context
  const timeOf = (text: string | undefined): number => parseTime(text, repository.created)
  if (retention) {
    addPart(`${location}.retention`, () => {
      validateBody('createRetention', { algorithm: 'or', rules: retention.rules })
      checkRules(retention.rules)
      checkWork(retention.rules, repository)
    })
    repository.retention = {
      id: store.createId(),
      rules: structuredClone([...retention.rules]),
      lastRun: timeOf(retention.created),
    }
  }
  if (retention_histories.length > 0)
    repository.retentionLog = addPart(`${location}.retention_histories`, () => {
      const { id: policy, rules: [rule] = [] } = repository.retention ?? {}
      if (policy === undefined || !rule) throw new SeedProblem('retention_histories requires a retention policy with a rule')
      return retention_histories.map(({ tag, created }) => ({
        id: store.createId(),
        policy,
        tag,
        rule: JSON.stringify(rule),
        created: timeOf(created),
      }))
    })
  const targets = new Set<string>()
  if (sync_repos.length > 0)
    repository.syncRules = addParts(`${location}.sync_repos`, sync_repos, rule => {
      const { syncAuto: auto = true, override = false, created, ...options } = rule
      const target = toSyncTarget(options, context)
      const name = `${target.region}/${target.namespace}`
      const path = `${repository.organization.name}/${repository.name}`
      if (targets.has(name)) throw new SeedProblem(`duplicate synchronization rule in repository ${path}: ${name}`)
      targets.add(name)
      return { id: store.createId(), ...target, auto, override, created: timeOf(created) }
    })
  if (sync_jobs.length > 0)
    repository.syncJobs = addParts(`${location}.sync_jobs`, sync_jobs, job => {
      const { tag, status = 'success', override = false, created, ...options } = job
      return {
        id: store.createId(),
        ...toSyncTarget(options, context),
        tag,
        override,
        operatorId: operator.id,
        operatorName: operator.name,
        outcome: status === 'waiting' ? 'open' : status,
        created: timeOf(created),
        updated: timeOf(created),
      }
    })
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
