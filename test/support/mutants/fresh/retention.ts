import { findRepository } from '../../../../src/sandbox/handlers/lookup.js'
import type { Repository } from '../../../../src/sandbox/store/entities.js'
import type { RetentionRule } from '../../../../src/sandbox/store/retention-state.js'
import { runRetention } from '../../../../src/sandbox/store/retentions.js'
import type { Mutant } from '../../mutant.js'
import { mutateBefore, mutateBody, mutateCall, mutateEffect, mutateHandler } from '../../mutate-handler.js'

type RetentionCall = Parameters<typeof findRepository>[0]

const repositoriesIn = ({ region }: RetentionCall): Repository[] =>
  [...region.organizations.values()].flatMap(({ repositories }) => [...repositories.values()])

/** Runs a new policy with other rules than it shows. */
const runsWith = (name: string, change: (rule: RetentionRule) => RetentionRule): Mutant =>
  mutateHandler('createRetention', name, (call, original) => {
    const result = original({
      ...call,
      body: { ...call.body, rules: call.body.rules.map(rule => change(rule)) as typeof call.body.rules },
    })
    const { retention, retentionLog } = findRepository(call)
    if (retention) retention.rules = call.body.rules
    for (const entry of retentionLog ?? []) if (entry.policy === retention?.id) entry.rule = JSON.stringify(call.body.rules[0])
    return result
  })

const added = (text: string | undefined, by: number): string => String(Math.max(1, Number(text) + by))

/** Returns the path of the repository that has the policy of the path, wherever it is. */
const ownerOf = (call: RetentionCall & { path: Readonly<Record<string, string>> }): Record<string, string> => {
  const owner = repositoriesIn(call).find(({ retention }) => String(retention?.id) === call.path.retention_id)
  return owner ? { ...call.path, namespace: owner.organization.name, repository: owner.name } : { ...call.path }
}

/** Services with defects of retention. */
export const freshRetention: readonly Mutant[] = [
  runsWith('keeps one tag more than the rule says', rule =>
    rule.template === 'tag_rule' ? { ...rule, params: { num: added(rule.params.num, 1) } } : rule,
  ),
  runsWith('deletes tags one day too early', rule =>
    rule.template === 'date_rule' ? { ...rule, params: { days: added(rule.params.days, -1) } } : rule,
  ),
  runsWith('deletes tags one day too late', rule =>
    rule.template === 'date_rule' ? { ...rule, params: { days: added(rule.params.days, 1) } } : rule,
  ),
  runsWith('takes the first exception only', rule => ({ ...rule, tag_selectors: rule.tag_selectors.slice(0, 1) })),
  runsWith('takes the last exception only', rule => ({ ...rule, tag_selectors: rule.tag_selectors.slice(-1) })),
  runsWith('takes a label for a regular expression', rule => ({
    ...rule,
    tag_selectors: rule.tag_selectors.map(({ pattern }) => ({ kind: 'regexp', pattern })),
  })),
  runsWith('takes a regular expression for a label', rule => ({
    ...rule,
    tag_selectors: rule.tag_selectors.map(({ pattern }) => ({ kind: 'label', pattern })),
  })),
  runsWith('ignores exceptions of a rule by number', rule =>
    rule.template === 'tag_rule' ? { ...rule, tag_selectors: [] } : rule,
  ),
  runsWith('ignores exceptions of a rule by date', rule =>
    rule.template === 'date_rule' ? { ...rule, tag_selectors: [] } : rule,
  ),
  runsWith('counts exceptions among the tags that it keeps', rule =>
    rule.template === 'tag_rule' ? { ...rule, params: { num: added(rule.params.num, -rule.tag_selectors.length) } } : rule,
  ),
  mutateHandler('createRetention', 'replaces the policy that exists', (call, original) => {
    const repository = call.region.organizations.get(call.path.namespace ?? '')?.repositories.get(call.path.repository ?? '')
    if (repository) repository.retention = undefined
    return original(call)
  }),
  mutateEffect('createRetention', 'runs the policies of all repositories of the organization', call => {
    for (const repository of findRepository(call).organization.repositories.values())
      runRetention(repository, call.store, call.now)
  }),
  mutateEffect('createRetention', 'records only one of the tags that it deletes', call => {
    const repository = findRepository(call)
    const { retentionLog, retention } = repository
    const own = retentionLog?.filter(({ policy }) => policy === retention?.id) ?? []
    repository.retentionLog = retentionLog?.filter(entry => !own.includes(entry) || entry === own[0])
  }),
  mutateCall('showRetention', 'finds the policies of other repositories', call => ({ path: ownerOf(call) })),
  mutateCall('updateRetention', 'changes the policies of other repositories', call => ({ path: ownerOf(call) })),
  mutateCall('deleteRetention', 'deletes the policies of other repositories', call => ({ path: ownerOf(call) })),
  mutateEffect('deleteRetention', 'deletes the policies of all repositories of the organization', call => {
    for (const repository of findRepository(call).organization.repositories.values()) repository.retention = undefined
  }),
  mutateBefore(
    'updateRetention',
    'keeps the exceptions of the rule',
    call => findRepository(call).retention?.rules[0]?.tag_selectors ?? [],
    (call, tag_selectors) => {
      const { retention } = findRepository(call)
      if (retention) retention.rules = retention.rules.map(rule => ({ ...rule, tag_selectors }))
    },
  ),
  mutateBefore(
    'updateRetention',
    'keeps the number of the rule',
    call => findRepository(call).retention?.rules[0]?.params ?? {},
    (call, params) => {
      const { retention } = findRepository(call)
      if (retention) retention.rules = retention.rules.map(rule => ({ ...rule, params }))
    },
  ),
  mutateEffect('updateRetention', 'gives the policy another id', call => {
    const { retention } = findRepository(call)
    if (retention) retention.id = call.store.createId()
  }),
  mutateBody('listRetentionHistories', 'shows the present rule of the policy in old items', (body, call) => {
    const [rule] = findRepository(call).retention?.rules ?? []
    return {
      ...body,
      retention_log: body.retention_log.map(item => ({ ...item, rule_type: rule ? JSON.stringify(rule) : item.rule_type })),
    }
  }),
  mutateBody('listRetentionHistories', 'writes $ for the slashes of the repository', body => ({
    ...body,
    retention_log: body.retention_log.map(item => ({ ...item, repo: item.repo.replaceAll('/', '$') })),
  })),
  mutateBody('listRetentionHistories', 'shows the rule as the name of its template', body => ({
    ...body,
    retention_log: body.retention_log.map(item => ({
      ...item,
      rule_type: item.rule_type.includes('date_rule') ? 'date_rule' : 'tag_rule',
    })),
  })),
  mutateHandler('listRetentionHistories', 'lists those of all repositories of the organization', (call, original) => {
    const result = original(call)
    const { organization, name } = findRepository(call)
    if (call.query.size > 0) return result
    const others = [...organization.repositories.values()].filter(other => other.name !== name)
    const items = others.flatMap(
      other => original({ ...call, path: { ...call.path, repository: other.name } }).body.retention_log,
    )
    const retention_log = [...result.body.retention_log, ...items]
    return { ...result, body: { retention_log, total: retention_log.length } }
  }),
]
