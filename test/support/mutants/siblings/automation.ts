import { findRepository } from '../../../../src/sandbox/handlers/lookup.js'
import type { RetentionRule } from '../../../../src/sandbox/store/retention-state.js'
import type { Mutant } from '../../mutant.js'
import { mutateBody, mutateCall, mutateEffect, mutateHandler, perSandbox, rejectedButDone } from '../../mutate-handler.js'
import { existing } from './resources.js'

const firstSeen = perSandbox(() => new Map<number, string>())

const triggers: readonly Mutant[] = [
  mutateCall('createTrigger', 'runs in CCI unless the body says otherwise', call => ({
    body: { ...call.body, trigger_mode: call.body.trigger_mode ?? 'cci' },
  })),
  mutateCall('createTrigger', 'trims the name of the workload', call => ({
    body: { ...call.body, application: call.body.application.trim() },
  })),
  mutateCall('createTrigger', 'stores the last tag of a condition only', call => ({
    body:
      call.body.trigger_type === 'tag' ? { ...call.body, condition: call.body.condition.split(';').at(-1) ?? '' } : call.body,
  })),
  mutateEffect('createTrigger', 'enables the other triggers of the repository', call => {
    for (const trigger of findRepository(call).triggers ?? []) if (trigger.name !== call.body.name) trigger.enabled = true
  }),
  mutateEffect('deleteTrigger', 'clears the history of the other triggers', call => {
    for (const trigger of findRepository(call).triggers ?? []) trigger.history = []
  }),
  rejectedButDone('createTrigger', 'enables a trigger that exists, although it returns 409', 409, call => {
    const trigger = existing(call)?.triggers?.find(({ name }) => name === call.body.name)
    if (trigger) trigger.enabled = !trigger.enabled
  }),
  mutateBody('listTriggersDetails', 'shows the same condition for all', body =>
    body.map(item => ({ ...item, condition: body[0]?.condition ?? '' })),
  ),
  mutateBody('showTrigger', 'shows the time of the last firing as that of its creation', body => ({
    ...body,
    created_at: body.trigger_history?.[0]?.created_at ?? body.created_at,
  })),
]

const retention: readonly Mutant[] = [
  mutateHandler('updateRetention', 'accepts another template', (call, original) => {
    const policy = existing(call)?.retention
    if (policy) policy.rules = policy.rules.map(rule => ({ ...rule, template: call.body.rules[0]?.template ?? rule.template }))
    return original(call)
  }),
  mutateEffect('updateRetention', 'clears the history', call => {
    findRepository(call).retentionLog = []
  }),
  mutateCall('createRetention', 'forgets exceptions by regular expressions', call => ({
    body: {
      ...call.body,
      rules: call.body.rules.map(rule => ({
        ...rule,
        tag_selectors: rule.tag_selectors.filter(({ kind }) => kind === 'label'),
      })) as typeof call.body.rules,
    },
  })),
  mutateEffect('createRetention', 'deletes the oldest tag in any case', call => {
    const repository = findRepository(call)
    const [oldest] = [...repository.tags.values()].sort((a, b) => a.updated - b.updated)
    if (oldest && repository.tags.size > 1) call.region.removeTag(repository, oldest)
  }),
  mutateBody('listRetentions', 'shows the policies of the whole organization', (body, call) => [
    ...body,
    ...[...findRepository(call).organization.repositories.values()]
      .filter(({ name }) => name !== call.path.repository)
      .flatMap(({ retention }) =>
        retention ? [{ id: retention.id, algorithm: 'or' as const, rules: retention.rules as never, scope: '' }] : [],
      ),
  ]),
  mutateBody('listRetentionHistories', 'gives all items the same id', body => ({
    ...body,
    retention_log: body.retention_log.map(item => ({ ...item, id: 1 })),
  })),
  mutateBody('showRetention', 'shows numbers as the default', body => ({
    ...body,
    rules: body.rules.map(
      (rule): RetentionRule => ({
        ...(rule as RetentionRule),
        params: rule.params && 'num' in rule.params ? { num: '10' } : { days: '30' },
      }),
    ) as never,
  })),
]

const synchronization: readonly Mutant[] = [
  mutateBody('showSyncJob', 'never changes the time of an update', body =>
    body.map(job => ({ ...job, updatedAt: job.createdAt })),
  ),
  mutateBody('showSyncJob', 'never changes the first status of a job', (body, call) =>
    body.map(job => {
      const seen = firstSeen(call)
      seen.set(job.id, seen.get(job.id) ?? job.status)
      return { ...job, status: seen.get(job.id) ?? job.status }
    }),
  ),
  mutateBody('showSyncJob', 'gives all jobs the same id', body => body.map(job => ({ ...job, id: 1 }))),
  mutateBody('showSyncJob', 'shows override as false', body => body.map(job => ({ ...job, override: false }))),
  mutateBody('showSyncJob', 'shows the region of the source as the target', (body, call) =>
    body.map(job => ({ ...job, remoteRegionId: call.region.name })),
  ),
  mutateHandler('deleteImageSyncRepo', 'succeeds for a rule that is missing', (call, original) => {
    const { remoteRegionId, remoteNamespace } = call.body
    const rules = existing(call)?.syncRules ?? []
    const isKnown = rules.some(({ region, namespace }) => region === remoteRegionId && namespace === remoteNamespace)
    return existing(call) && !isKnown ? { status: 200, body: {} } : original(call)
  }),
  mutateBody('listImageAutoSyncReposDetails', 'shows the account of another user', body =>
    body.map(rule => ({ ...rule, domainName: `${rule.domainName}2` })),
  ),
  mutateBody('listSyncRegions', 'repeats a region', body => [...body, ...body.slice(0, 1)]),
]

/** Services with defects of triggers, retention and synchronization. */
export const siblingAutomation: readonly Mutant[] = [...triggers, ...retention, ...synchronization]
