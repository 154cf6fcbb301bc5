import type { SandboxContext } from '../context.js'
import type { Repository } from './entities.js'
import { matchesPattern } from './safe-pattern.js'
import type { TriggerState } from './trigger-state.js'

/** A trigger keeps its newest firings. */
const maxFirings = 100

/** The fields of a trigger that name a workload. */
type Workload = Pick<TriggerState, 'clusterNamespace' | 'application'>

/** Returns whether a workload exists: every one does, unless the settings list them. */
function workloadExists(
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
