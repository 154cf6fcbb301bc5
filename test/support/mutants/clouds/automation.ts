import type { RetentionRule } from '../../../../src/sandbox/store/retention-state.js'
import type { Mutant } from '../../mutant.js'
import { mutateBefore, mutateEffect, mutateHandler } from '../../mutate-handler.js'
import { organizationOf, repositoryOf } from './resource.js'

/** Runs a policy with another rule than the one it stores. */
function runsAs(name: string, change: (rule: RetentionRule) => RetentionRule): Mutant {
  return mutateHandler('createRetention', name, (call, original) => {
    const result = original({ ...call, body: { ...call.body, rules: call.body.rules.map(change) } })
    const retention = repositoryOf(call)?.retention
    if (retention) retention.rules = call.body.rules
    return result
  })
}

/** Retention, synchronization and who did something. */
export const cloudAutomation: readonly Mutant[] = [
  runsAs('keeps one tag more', rule => ({
    ...rule,
    params: { ...rule.params, ...(rule.params.num ? { num: String(Number(rule.params.num) + 1) } : {}) },
  })),
  runsAs('deletes one tag more', rule => ({
    ...rule,
    params: { ...rule.params, ...(rule.params.num ? { num: String(Math.max(1, Number(rule.params.num) - 1)) } : {}) },
  })),
  runsAs('reads a label as the beginning of a tag', rule => ({
    ...rule,
    tag_selectors: rule.tag_selectors.map(s =>
      s.kind === 'label' ? { kind: 'regexp' as const, pattern: `^${s.pattern.replaceAll('.', '\\.')}` } : s,
    ),
  })),
  runsAs('ignores all selectors but the first', rule => ({ ...rule, tag_selectors: rule.tag_selectors.slice(0, 1) })),
  runsAs('reads a regular expression as a label', rule => ({
    ...rule,
    tag_selectors: rule.tag_selectors.map(s => ({ ...s, kind: 'label' as const })),
  })),
  mutateHandler('createRetention', 'counts the exceptions', (call, original) => {
    const [rule] = call.body.rules
    const repository = repositoryOf(call)
    if (!rule?.params.num || !repository) return original(call)
    const exceptions = [...repository.tags.keys()].filter(name =>
      rule.tag_selectors.some(({ kind, pattern }) => (kind === 'label' ? name === pattern : new RegExp(pattern).test(name))),
    ).length
    const result = original({
      ...call,
      body: { ...call.body, rules: [{ ...rule, params: { num: String(Math.max(1, Number(rule.params.num) - exceptions)) } }] },
    })
    if (repository.retention) repository.retention.rules = call.body.rules
    return result
  }),
  mutateEffect('createRetention', 'records only the first tag that it deletes', call => {
    const repository = repositoryOf(call)
    if (repository?.retentionLog) repository.retentionLog = repository.retentionLog.slice(0, 1)
  }),
  mutateEffect('deleteRetention', 'deletes the history', call => {
    const repository = repositoryOf(call)
    if (repository) repository.retentionLog = []
  }),
  mutateHandler('listRetentionHistories', 'has the current rule', (call, original) => {
    const { body, ...result } = original(call)
    const rule = repositoryOf(call)?.retention?.rules[0]
    return {
      ...result,
      body: {
        ...body,
        retention_log: body.retention_log.map(item => (rule ? { ...item, rule_type: JSON.stringify(rule) } : item)),
      },
    }
  }),
  mutateBefore(
    'deleteRetention',
    'deletes the tags that the rule selects',
    call => repositoryOf(call)?.tags,
    (call, tags) => {
      const repository = repositoryOf(call)
      const [oldest] = [...(tags?.values() ?? [])]
      if (repository && oldest) call.region.removeTag(repository, oldest)
    },
  ),
  // who did it
  mutateHandler('createManualImageSyncRepo', 'records an administrator as the operator', (call, original) =>
    original({ ...call, caller: { ...call.caller, user: call.caller.account.users[0] ?? call.caller.user } }),
  ),
  mutateHandler('createTrigger', 'records the creator of the organization', (call, original) => {
    const result = original(call)
    const trigger = repositoryOf(call)?.triggers?.at(-1)
    if (trigger) trigger.creatorName = organizationOf(call)?.creatorName ?? ''
    return result
  }),
  mutateEffect('createRepo', 'records the creator of the organization', call => {
    const organization = organizationOf(call)
    const repository = organization?.repositories.get(call.body.repository)
    const creator = call.caller.account.users.find(({ name }) => name === organization?.creatorName)
    if (repository && creator) Object.assign(repository, { creatorId: creator.id, creatorName: creator.name })
  }),
  mutateEffect('createRepoDomains', 'records the creator of the repository', call => {
    const repository = repositoryOf(call)
    const share = repository?.shares.get(call.body.access_domain)
    if (repository && share) Object.assign(share, { creatorId: repository.creatorId, creatorName: repository.creatorName })
  }),
  mutateHandler('createManualImageSyncRepo', 'makes a job for the first tag only', (call, original) =>
    original({ ...call, body: { ...call.body, imageTag: call.body.imageTag.slice(0, 1) } }),
  ),
  mutateHandler('createManualImageSyncRepo', 'leaves a rule behind', (call, original) => {
    const result = original(call)
    const repository = repositoryOf(call)
    const { remoteRegionId: region, remoteNamespace: namespace } = call.body
    if (repository)
      repository.syncRules = [
        ...(repository.syncRules ?? []),
        { id: call.store.createId(), region, namespace, auto: true, override: false, created: call.now },
      ]
    return result
  }),
  mutateHandler('createImageSyncRepo', 'copies existing tags at once', (call, original) => {
    const result = original(call)
    const repository = repositoryOf(call)
    const { remoteRegionId: region, remoteNamespace: namespace } = call.body
    if (repository && repository.tags.size > 0)
      repository.syncJobs = [
        ...(repository.syncJobs ?? []),
        {
          id: call.store.createId(),
          region,
          namespace,
          tag: [...repository.tags.keys()][0] ?? '',
          override: false,
          operatorId: call.caller.user.id,
          operatorName: call.caller.user.name,
          outcome: 'failed',
          created: call.now,
          updated: call.now,
        },
      ]
    return result
  }),
  mutateEffect('createRepoTag', 'moves the source tag', call => {
    const repository = repositoryOf(call)
    const source = repository?.tags.get(call.body.source_tag)
    if (repository && source) call.region.removeTag(repository, source)
  }),
  mutateEffect('createRepoTag', 'changes the time of the source tag', call => {
    const repository = repositoryOf(call)
    const source = repository?.tags.get(call.body.source_tag)
    if (repository && source) call.region.setTag(repository, { ...source, updated: call.now })
  }),
  mutateEffect('createRepoTag', 'counts a download', call => {
    const repository = repositoryOf(call)
    if (repository) repository.downloads++
  }),
]
