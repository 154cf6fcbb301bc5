import { ApiError } from '../../../../src/sandbox/errors.js'
import { findRepository } from '../../../../src/sandbox/handlers/lookup.js'
import type { Repository } from '../../../../src/sandbox/store/entities.js'
import type { SyncRuleState } from '../../../../src/sandbox/store/sync-state.js'
import { findTrigger } from '../../../../src/sandbox/store/triggers.js'
import type { Mutant } from '../../mutant.js'
import { mutateBody, mutateCall, mutateEffect, mutateHandler, perSandbox, rejectedButDone } from '../../mutate-handler.js'
import { otherRepositories } from '../fresh/neighbors.js'

const firstListed = perSandbox(() => new Map<string, string>())

const rulesOf = (repository: Repository): SyncRuleState[] => repository.syncRules ?? []

/** Services with defects of triggers, retention and synchronization. */
export const matrixAutomation: readonly Mutant[] = [
  mutateHandler('createTrigger', 'rejects names that another repository of the organization uses', (call, original) => {
    for (const other of otherRepositories(call))
      if (findTrigger(other, call.body.name)) throw new ApiError('SVCSTG.SWR.4090006')
    return original(call)
  }),
  mutateHandler('createTrigger', 'rejects a name that exists in another case', (call, original) => {
    const { triggers = [] } = findRepository(call)
    const name = call.body.name.toLowerCase()
    if (triggers.some(other => other.name.toLowerCase() === name)) throw new ApiError('SVCSTG.SWR.4090006')
    return original(call)
  }),
  mutateCall('showTrigger', 'finds triggers in another case', call => {
    const name = (call.path.trigger ?? '').toLowerCase()
    const found = findRepository(call).triggers?.find(trigger => trigger.name.toLowerCase() === name)
    return { path: { ...call.path, trigger: found?.name ?? name } }
  }),
  mutateHandler('listTriggersDetails', 'does not show changes of enable', (call, original) => {
    const result = original(call)
    const { id } = findRepository(call)
    const body = result.body.map(trigger => {
      const key = `${id} ${trigger.name} ${trigger.created_at}`
      const enable = firstListed(call).get(key) ?? trigger.enable
      firstListed(call).set(key, enable)
      return { ...trigger, enable }
    })
    return { ...result, body }
  }),
  mutateHandler('deleteTrigger', 'deletes triggers whose names begin alike', (call, original) => {
    const result = original(call)
    const repository = findRepository(call)
    repository.triggers = repository.triggers?.filter(({ name }) => !name.startsWith(call.path.trigger ?? ''))
    return result
  }),
  mutateEffect('updateTrigger', 'resets the history', call => {
    const trigger = findTrigger(findRepository(call), call.path.trigger ?? '')
    if (trigger) trigger.history = []
  }),
  mutateEffect('updateTrigger', 'makes who changes a trigger its creator', call => {
    const trigger = findTrigger(findRepository(call), call.path.trigger ?? '')
    if (trigger) trigger.creatorName = call.caller.user.name
  }),
  mutateEffect('updateTrigger', 'changes all triggers of the repository', call => {
    for (const trigger of findRepository(call).triggers ?? []) trigger.enabled = call.body.enable === 'true'
  }),
  rejectedButDone('createTrigger', 'replaces the condition of a trigger although it returns 409', 409, call => {
    const trigger = findTrigger(findRepository(call), call.body.name)
    if (trigger) trigger.condition = call.body.condition
  }),
  mutateCall('createTrigger', 'forgets the cluster id of a request with a cluster name', ({ body }) => ({
    body: { ...body, ...(body.cluster_name ? { cluster_id: '' } : {}) },
  })),
  mutateCall('createTrigger', 'names the container after the application by default', ({ body }) => ({
    body: { ...body, container: body.container || body.application },
  })),
  mutateBody('showTrigger', 'fires for the first tag of a condition only', body => ({
    ...body,
    trigger_history: body.trigger_history.filter(
      ({ tag }) => body.trigger_type !== 'tag' || tag === body.condition.split(';')[0],
    ),
  })),
  mutateBody('showTrigger', 'fires for each tag once', body => ({
    ...body,
    trigger_history: body.trigger_history.filter(({ tag }, index, all) => all.findIndex(other => other.tag === tag) === index),
  })),
  // Retention.
  ...(['showRetention', 'updateRetention', 'deleteRetention'] as const).map(operation =>
    mutateHandler(operation, 'finds the policy of another repository by its id', (call, original) => {
      const id = Number(call.path.retention_id)
      const owner = otherRepositories(call).find(({ retention }) => retention?.id === id)
      return original((owner ? { ...call, path: { ...call.path, repository: owner.name } } : call) as never) as never
    }),
  ),
  mutateHandler('listRetentionHistories', 'lists the history of the whole organization', (call, original) => {
    const result = original(call)
    const log = otherRepositories(call).flatMap(
      ({ name }) => original({ ...call, path: { ...call.path, repository: name } }).body.retention_log,
    )
    return { ...result, body: { total: result.body.total + log.length, retention_log: [...result.body.retention_log, ...log] } }
  }),
  mutateBody('listRetentionHistories', 'returns the number of items on the page as the total', body => ({
    ...body,
    total: body.retention_log.length,
  })),
  mutateBody('listRetentionHistories', 'shows the present rule', (body, call) => {
    const [rule] = findRepository(call).retention?.rules ?? []
    return {
      ...body,
      retention_log: body.retention_log.map(item => (rule ? { ...item, rule_type: JSON.stringify(rule) } : item)),
    }
  }),
  mutateBody('listRetentionHistories', 'returns the id of the item as that of the policy', body => ({
    ...body,
    retention_log: body.retention_log.map(item => ({ ...item, retention_id: item.id })),
  })),
  mutateBody('listRetentionHistories', 'spells slashes of names as $', body => ({
    ...body,
    retention_log: body.retention_log.map(item => ({ ...item, repo: item.repo.replaceAll('/', '$') })),
  })),
  mutateHandler('updateRetention', 'adds the selectors to the old ones', (call, original) => {
    const old = findRepository(call).retention?.rules[0]?.tag_selectors ?? []
    const [rule] = call.body.rules
    const tag_selectors = [...old, ...(rule?.tag_selectors ?? [])]
    return original(rule ? { ...call, body: { ...call.body, rules: [{ ...rule, tag_selectors }] } } : call)
  }),
  mutateHandler('updateRetention', 'keeps the selectors when the new ones are empty', (call, original) => {
    const old = findRepository(call).retention?.rules[0]?.tag_selectors ?? []
    const [rule] = call.body.rules
    return original(
      rule && rule.tag_selectors.length === 0
        ? { ...call, body: { ...call.body, rules: [{ ...rule, tag_selectors: [...old] }] } }
        : call,
    )
  }),
  ...(['first', 'last'] as const).map(which =>
    mutateHandler('createRetention', `uses only the ${which} selector`, (call, original) => {
      const rules = call.body.rules.map(rule => ({
        ...rule,
        tag_selectors: which === 'first' ? rule.tag_selectors.slice(0, 1) : rule.tag_selectors.slice(-1),
      }))
      const result = original({ ...call, body: { ...call.body, rules } })
      const { retention } = findRepository(call)
      if (retention) retention.rules = call.body.rules
      return result
    }),
  ),
  mutateHandler('createRetention', 'reads labels as prefixes', (call, original) => {
    const rules = call.body.rules.map(rule => ({
      ...rule,
      tag_selectors: rule.tag_selectors.map(({ kind, pattern }) =>
        kind === 'label' ? { kind: 'regexp' as const, pattern: `^${pattern.replaceAll('.', '\\.')}` } : { kind, pattern },
      ),
    }))
    const result = original({ ...call, body: { ...call.body, rules } })
    const { retention } = findRepository(call)
    if (retention) retention.rules = call.body.rules
    return result
  }),
  // Synchronization.
  mutateHandler('createImageSyncRepo', 'treats another region with the same organization as a duplicate', (call, original) => {
    const { remoteNamespace, remoteRegionId } = call.body
    if (
      rulesOf(findRepository(call)).some(
        rule => rule.auto && rule.namespace === remoteNamespace && rule.region !== remoteRegionId,
      )
    )
      throw new ApiError('SVCSTG.SWR.4000014', 'duplicate sync repo')
    return original(call)
  }),
  mutateHandler('createImageSyncRepo', 'treats a rule of another repository as a duplicate', (call, original) => {
    const { remoteNamespace, remoteRegionId } = call.body
    for (const other of otherRepositories(call))
      if (rulesOf(other).some(rule => rule.namespace === remoteNamespace && rule.region === remoteRegionId))
        throw new ApiError('SVCSTG.SWR.4000014', 'duplicate sync repo')
    return original(call)
  }),
  mutateHandler('deleteImageSyncRepo', 'deletes the rules for the organization in every region', (call, original) => {
    const result = original(call)
    const repository = findRepository(call)
    repository.syncRules = rulesOf(repository).filter(({ namespace }) => namespace !== call.body.remoteNamespace)
    return result
  }),
  mutateHandler('deleteImageSyncRepo', 'deletes the rules for the region in every organization', (call, original) => {
    const result = original(call)
    const repository = findRepository(call)
    repository.syncRules = rulesOf(repository).filter(({ region }) => region !== call.body.remoteRegionId)
    return result
  }),
  mutateHandler('deleteImageSyncRepo', 'deletes the same rules of other repositories', (call, original) => {
    const result = original(call)
    const { remoteNamespace, remoteRegionId } = call.body
    for (const other of otherRepositories(call))
      other.syncRules = rulesOf(other).filter(
        ({ namespace, region }) => namespace !== remoteNamespace || region !== remoteRegionId,
      )
    return result
  }),
  mutateBody('listImageAutoSyncReposDetails', 'shows override in syncAuto', body =>
    body.map(rule => ({ ...rule, syncAuto: rule.override, override: rule.syncAuto })),
  ),
  mutateCall('createImageSyncRepo', 'replaces images by default', ({ body }) => ({
    body: { ...body, override: body.override ?? true },
  })),
  mutateEffect('createManualImageSyncRepo', 'leaves a rule behind', call => {
    const repository = findRepository(call)
    const { remoteRegionId: region, remoteNamespace: namespace, override = false } = call.body
    const rule = { id: call.store.createId(), region, namespace, override, auto: true, created: call.now }
    if (!rulesOf(repository).some(other => other.region === region && other.namespace === namespace))
      repository.syncRules = [...rulesOf(repository), rule]
  }),
  mutateBody('showSyncJob', 'shows the creator of the repository as the operator', (body, call) => {
    const { creatorId, creatorName } = findRepository(call)
    return body.map(job => ({ ...job, syncOperatorId: creatorId, syncOperatorName: creatorName }))
  }),
  mutateHandler('showSyncJob', 'lists the jobs of the whole organization', (call, original) => {
    const result = original(call)
    const jobs = otherRepositories(call).flatMap(
      ({ name }) => original({ ...call, path: { ...call.path, repository: name } }).body,
    )
    return { ...result, body: [...result.body, ...jobs].slice(0, Number(call.query.get('limit'))) }
  }),
  mutateBody('showSyncJob', 'shows failed jobs as successful', body =>
    body.map(job => (job.status === 'failed' ? { ...job, status: 'success' } : job)),
  ),
  mutateBody('showSyncJob', 'shows the time of creation as that of the last change', body =>
    body.map(job => ({ ...job, updatedAt: job.createdAt })),
  ),
  mutateHandler('createManualImageSyncRepo', 'returns the accepted tags', (call, original) => ({
    ...original(call),
    body: [...call.body.imageTag],
  })),
]
