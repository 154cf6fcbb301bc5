import type { components } from '../../../generated/schema.js'
import type { SandboxContext } from '../context.js'
import type { Repository } from './entities.js'
import { isPattern, matchesPattern, patternSize } from './safe-pattern.js'
import type { TriggerState } from './trigger-state.js'

/** The body that creates a trigger. */
export type TriggerRequest = components['schemas']['CreateTriggerRequest']

/** A trigger keeps its newest firings. */
const maxFirings = 100

/** Returns the trigger that a request describes, without firings. */
export function toTriggerState(body: TriggerRequest, creatorName: string, created: number): TriggerState {
  return {
    name: body.name,
    type: body.trigger_type,
    condition: body.condition,
    enabled: body.enable === 'true',
    appType: body.app_type,
    application: body.application,
    mode: body.trigger_mode ?? 'cce',
    clusterId: body.cluster_id ?? '',
    clusterName: body.cluster_name ?? '',
    clusterNamespace: body.cluster_ns,
    container: body.container ?? '',
    creatorName,
    created,
    history: [],
  }
}

/** Returns the trigger of a repository with a name. */
export function findTrigger({ triggers = [] }: Repository, name: string): TriggerState | undefined {
  return triggers.find(trigger => trigger.name === name)
}

/** The steps of the conditions of a repository together, which are taken for each character of a pushed tag. */
const maxSteps = 10_000

/** Returns whether the conditions of a repository stay small enough with another trigger: a push checks all of them. */
export function hasRoomFor({ type, condition }: TriggerState, { triggers = [] }: Repository): boolean {
  const conditions = triggers.filter(trigger => trigger.type === 'regular').map(trigger => trigger.condition)
  const steps = conditions.reduce((sum, text) => sum + patternSize(text), 0)
  return type !== 'regular' || steps + patternSize(condition) <= maxSteps
}

/** Adds a trigger to a repository. */
export function addTrigger(repository: Repository, trigger: TriggerState): void {
  repository.triggers ??= []
  repository.triggers.push(trigger)
}

/** Removes a trigger with its history. */
export function removeTrigger(repository: Repository, { name }: TriggerState): void {
  repository.triggers = repository.triggers?.filter(trigger => trigger.name !== name)
}

/** Returns the validation error of the condition or the cluster of a trigger, or `undefined`. */
export function conditionProblem({ type, condition, mode, clusterId, clusterName }: TriggerState): string | undefined {
  if (type === 'tag' && condition.split(';').some(tag => tag === '')) return 'condition: tags are separated by ;'
  if (type === 'regular' && !isPattern(condition)) return 'condition: not a regular expression'
  if (mode === 'cce' && clusterId === '' && clusterName === '') return 'cluster_id: missing'
  return undefined
}

/** The fields of a trigger that name a workload. */
type Workload = Pick<TriggerState, 'clusterNamespace' | 'application'>

/** Returns whether a workload exists: every one does, unless the settings list them. */
export function workloadExists(
  { clusterNamespace, application }: Workload,
  { settings: { workloads } }: Pick<SandboxContext, 'settings'>,
): boolean {
  return workloads === null || workloads.includes(`${clusterNamespace}/${application}`)
}

/** Records a firing in each enabled trigger of a repository whose condition the pushed tag meets. */
export function fireTriggers(
  { triggers = [] }: Repository,
  tag: string,
  context: Pick<SandboxContext, 'settings' | 'clock'>,
): void {
  for (const trigger of triggers) {
    if (!trigger.enabled || !meetsCondition(trigger, tag)) continue
    const exists = workloadExists(trigger, context)
    const detail = exists ? '' : `The workload ${trigger.application} in ${trigger.clusterNamespace} doesn't exist.`
    trigger.history.unshift({ tag, result: exists ? 'success' : 'failed', detail, created: context.clock.now() })
    trigger.history.splice(maxFirings)
  }
}

function meetsCondition({ type, condition }: TriggerState, tag: string): boolean {
  if (type === 'all') return true
  return type === 'tag' ? condition.split(';').includes(tag) : matchesPattern(condition, tag)
}
