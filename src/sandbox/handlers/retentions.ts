import type { components } from '../../../generated/schema.js'
import { ApiError } from '../errors.js'
import type { Repository } from '../store/entities.js'
import { checkRules, checkWork } from '../store/retention-rules.js'
import type { RetentionState } from '../store/retention-state.js'
import { recentHistory, runRetention } from '../store/retentions.js'
import { formatTimestamp } from '../store/time.js'
import type { Handler } from './handler.js'
import { findRepository } from './lookup.js'
import { paginate } from './pagination.js'

function toRetention({ id, rules }: RetentionState): components['schemas']['Retention'] {
  return { id, algorithm: 'or', rules, scope: '' }
}

/**
 * Returns the repository and the policy in the path.
 *
 * @throws ApiError when one of them doesn't exist
 */
function findPolicy(call: Parameters<typeof findRepository>[0]): { repository: Repository; retention: RetentionState } {
  const repository = findRepository(call)
  const { retention } = repository
  const id = call.path.retention_id ?? ''
  if (!retention || retention.id !== Number(id)) throw new ApiError('SVCSTG.SWR.4000306', `retention_id: ${id}`)
  return { repository, retention }
}

export const createRetention: Handler<'createRetention'> = call => {
  const { store, region, now } = call
  const { rules } = call.body
  checkRules(rules)
  const repository = findRepository(call)
  if (repository.retention) throw new ApiError('SVCSTG.SWR.4000014', 'the repository already has a retention policy')
  checkWork(rules, repository)
  const id = store.createId()
  repository.retention = { id, rules, lastRun: now }
  runRetention(repository, store, now)
  region.schedule.change(repository)
  return { status: 201, body: { id } }
}

export const listRetentions: Handler<'listRetentions'> = call => {
  const { retention } = findRepository(call)
  return { status: 200, body: retention ? [toRetention(retention)] : [] }
}

export const showRetention: Handler<'showRetention'> = call => ({ status: 200, body: toRetention(findPolicy(call).retention) })

export const updateRetention: Handler<'updateRetention'> = call => {
  const { rules } = call.body
  checkRules(rules)
  const { repository, retention } = findPolicy(call)
  const [before, after] = [retention.rules[0]?.template, rules[0]?.template]
  if (before && after && before !== after)
    throw new ApiError('SVCSTG.SWR.4000014', `rules.0.template can't be changed from ${before}`)
  checkWork(rules, repository)
  // A changed policy takes effect in its next run.
  retention.rules = rules
  call.region.schedule.change(repository)
  return { status: 201, body: {} }
}

export const deleteRetention: Handler<'deleteRetention'> = call => {
  const { repository } = findPolicy(call)
  repository.retention = undefined
  call.region.schedule.change(repository)
  return { status: 200, body: {} }
}

export const listRetentionHistories: Handler<'listRetentionHistories'> = call => {
  const repository = findRepository(call)
  const { items, total, headers } = paginate(recentHistory(repository, call.now).reverse(), call.query)
  const retention_log = items.map(({ id, policy, tag, rule, created }) => ({
    id,
    retention_id: policy,
    namespace: repository.organization.name,
    repo: repository.name,
    tag,
    created_at: formatTimestamp(created),
    rule_type: rule,
  }))
  return { status: 200, headers, body: { retention_log, total } }
}
