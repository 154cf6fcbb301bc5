import { ApiError } from '../errors.js'
import type { Repository } from './entities.js'
import { checkRules } from './retention-rules.js'
import type { RetentionRule } from './retention-state.js'

/** Returns one predicate for each invariant that the retention policy and the synchronization of a repository violate. */
export function ruleViolations(repository: Repository): string[] {
  return [...retentionViolations(repository), ...syncViolations(repository)]
}

/** Returns the IDs of what belongs to retention and synchronization. */
export function ruleIds({ retention, retentionLog = [], syncRules = [], syncJobs = [] }: Repository): number[] {
  return [...(retention ? [retention] : []), ...retentionLog, ...syncRules, ...syncJobs].map(({ id }) => id)
}

function retentionViolations({ retention, retentionLog = [] }: Repository): string[] {
  const violations: string[] = []
  if ((retention?.rules.length ?? 0) > 1) violations.push('has a retention policy with several rules')
  if (retention && !isUsable(retention.rules)) violations.push('has a retention policy with an invalid rule')
  if (!isSorted(retentionLog)) violations.push("has a retention history that isn't sorted")
  return violations
}

function isUsable(rules: readonly RetentionRule[]): boolean {
  try {
    checkRules(rules)
    return true
  } catch (error) {
    if (error instanceof ApiError) return false
    throw error
  }
}

function syncViolations({ syncRules = [], syncJobs = [] }: Repository): string[] {
  const violations: string[] = []
  const targets = syncRules.map(({ region, namespace }) => `${region}/${namespace}`)
  if (new Set(targets).size < targets.length) violations.push('has two synchronization rules with one target')
  if (!isSorted(syncJobs)) violations.push("has synchronization jobs that aren't sorted")
  for (const { outcome, created, updated } of syncJobs)
    if (outcome === 'open' && created !== updated) violations.push('has an open synchronization job that was changed')
  return violations
}

/** IDs ascend with time. */
function isSorted(items: readonly { id: number }[]): boolean {
  return items.every(({ id }, index) => id > (items[index - 1]?.id ?? -1))
}
