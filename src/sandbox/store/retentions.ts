import type { SandboxSettings } from '../settings.js'
import type { Repository } from './entities.js'
import type { RetentionLogEntry, RetentionRule } from './retention-state.js'
import { matchesPattern } from './safe-pattern.js'
import type { TagState } from './snapshot-types.js'
import type { Store } from './store.js'
import { addMonths, day } from './time.js'

/** The number of months for which the history of a repository is kept. */
const historyMonths = 3
/** The maximum number of items of a history; the oldest are dropped first. */
const maxHistory = 10_000

/** Returns the tags that a rule may delete: those that no exception matches. */
function candidates({ tag_selectors }: RetentionRule, { tags }: Repository): TagState[] {
  const labels = new Set(tag_selectors.flatMap(({ kind, pattern }) => (kind === 'label' ? [pattern] : [])))
  const patterns = tag_selectors.flatMap(({ kind, pattern }) => (kind === 'regexp' ? [pattern] : []))
  return [...tags.values()].filter(({ name }) => !labels.has(name) && !patterns.some(pattern => matchesPattern(pattern, name)))
}

/** Returns when a tag is older than a `date_rule` permits. */
const endOf = ({ updated }: TagState, { params }: RetentionRule): number => updated + Number(params.days) * day + 1

/** Returns the tags that a rule deletes at a time, the oldest first. */
function expiredTags(rule: RetentionRule, repository: Repository, time: number): TagState[] {
  const tags = candidates(rule, repository).sort((a, b) => a.updated - b.updated || a.id - b.id)
  if (rule.template === 'date_rule') return tags.filter(tag => endOf(tag, rule) <= time)
  return tags.slice(0, Math.max(0, tags.length - Number(rule.params.num)))
}

/** Runs the policy of a repository: deletes tags and records them. Returns the number of deleted tags. */
export function runRetention(repository: Repository, store: Store, time: number): number {
  const { retention, organization } = repository
  if (!retention) return 0
  const region = store.region(organization.region)
  const expired = retention.rules.flatMap(rule => expiredTags(rule, repository, time).map(tag => ({ rule, tag })))
  const log = recentHistory(repository, time)
  for (const { rule, tag } of expired) {
    region.removeTag(repository, tag)
    log.push({ id: store.createId(), policy: retention.id, tag: tag.name, rule: JSON.stringify(rule), created: time })
  }
  if (expired.length > 0) {
    repository.retentionLog = log.slice(-maxHistory)
    region.updateRepository(repository, { updated: time })
  }
  retention.lastRun = time
  return expired.length
}

/** Returns when the policy of a repository deletes something next, by its own schedule. */
export function nextRetention(repository: Repository, { retentionInterval }: SandboxSettings): number {
  const { rules, lastRun = 0 } = repository.retention ?? { rules: [] }
  const [rule] = rules
  if (!rule || retentionInterval === null) return Number.POSITIVE_INFINITY
  const tags = candidates(rule, repository)
  if (rule.template === 'tag_rule')
    return tags.length > Number(rule.params.num) ? lastRun + retentionInterval : Number.POSITIVE_INFINITY
  const end = tags.reduce((earliest, tag) => Math.min(earliest, endOf(tag, rule)), Number.POSITIVE_INFINITY)
  return lastRun + Math.max(1, Math.ceil((end - lastRun) / retentionInterval)) * retentionInterval
}

/** Returns the history of a repository, oldest first, without items that are older than three months. */
export function recentHistory({ retentionLog = [] }: Repository, now: number): RetentionLogEntry[] {
  return retentionLog.filter(({ created }) => addMonths(created, historyMonths) > now)
}
