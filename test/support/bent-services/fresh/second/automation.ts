import { ApiError } from '../../../../../src/sandbox/errors.js'
import { findRepository } from '../../../../../src/sandbox/handlers/lookup.js'
import type { SyncRuleState } from '../../../../../src/sandbox/store/sync-state.js'
import { type BentService, intercept } from '../../../bend.js'
import { bentBody, bentCall, bentEffect, bentHandler, perSandbox } from '../../../bent-handler.js'
import { allows, idOf, levelsIn, organizationIn, refuses, repositoryIn, responds, withStatus } from '../cells/responses.js'

const firstRules = perSandbox(() => new Map<number, string>())
const formerPolicies = perSandbox(() => new Map<string, unknown>())
const formerRules = perSandbox(() => new Map<string, SyncRuleState[]>())
const policies = perSandbox(() => ({ count: 0 }))
const nameOf = ({ path }: { path: Readonly<Record<string, string>> }): string => `${path.namespace}/${path.repository}`

const triggers: readonly BentService[] = [
  allows('listTriggersDetails', 'is allowed to every user of the account while there are none', (call, state) =>
    Boolean(call.caller === 'member' && !repositoryIn(state, call)?.triggers?.length),
  ),
  bentEffect('createTrigger', 'makes the repository public', call => {
    call.region.updateRepository(findRepository(call), { isPublic: true })
  }),
  bentCall('createTrigger', 'sorts the tags of a condition', call => ({
    body: { ...call.body, condition: call.body.condition.split(';').sort().join(';') },
  })),
  bentBody('showTrigger', 'shows the first workload of the repository in its history', (body, call) => ({
    ...body,
    trigger_history:
      body.trigger_history?.map(one => ({ ...one, application: findRepository(call).triggers?.[0]?.application ?? '' })) ??
      null,
  })),
  refuses('showTrigger', 'is refused to users who may only read, if it is disabled', (call, state) => {
    const trigger = repositoryIn(state, call)?.triggers?.find(({ name }) => call.request.url.endsWith(`/${name}`))
    return call.caller === 'member' && levelsIn(state, call).organization === 1 && trigger?.enabled === false
  }),
  ...(['updateTrigger', 'deleteTrigger'] as const).map(operation =>
    responds(operation, 'pretends to succeed for users who may only read', (call, response, state) =>
      response.status === 403 && levelsIn(state, call).organization === 1
        ? withStatus(response, operation === 'deleteTrigger' ? 204 : 201, {})
        : undefined,
    ),
  ),
]

const retention: readonly BentService[] = [
  bentBody('listRetentions', 'shows the first exceptions of a policy', (body, call) =>
    body.map(policy => {
      const rules = firstRules(call).get(policy.id) ?? JSON.stringify(policy.rules)
      firstRules(call).set(policy.id, rules)
      return { ...policy, rules: JSON.parse(rules) }
    }),
  ),
  bentHandler('createRetention', 'returns the id as text from the second policy on', (call, original) => {
    const result = original(call)
    policies(call).count++
    return policies(call).count < 2 ? result : { ...result, body: { id: String(result.body.id) as never } }
  }),
  bentHandler('createRetention', 'stores the rules of the deleted policy', (call, original) => {
    const former = formerPolicies(call).get(nameOf(call)) as typeof call.body | undefined
    const result = original(former ? { ...call, body: former } : call)
    formerPolicies(call).set(nameOf(call), call.body)
    return result
  }),
  bentHandler('showRetention', 'shows an empty policy if there is none', (call, original) => {
    try {
      return original(call)
    } catch (error) {
      if (!(error instanceof ApiError && error.code === 'SVCSTG.SWR.4000306') || findRepository(call).retention) throw error
      return { status: 200, body: { id: Number(call.path.retention_id), algorithm: 'or', rules: [], scope: '' } }
    }
  }),
  bentHandler('updateRetention', 'takes effect with the next update', (call, original) => {
    const key = `${nameOf(call)}/${call.path.retention_id}`
    const before = formerPolicies(call).get(key) as typeof call.body | undefined
    const policy = call.region.organizations
      .get(call.path.namespace ?? '')
      ?.repositories.get(call.path.repository ?? '')?.retention
    const rules = before?.rules ?? policy?.rules
    const result = original(call)
    formerPolicies(call).set(key, call.body)
    const changed = findRepository(call).retention
    if (changed && rules) changed.rules = rules as typeof changed.rules
    return result
  }),
]

const synchronization: readonly BentService[] = [
  refuses('listImageAutoSyncReposDetails', 'is refused to users with a permission in the repository only', (call, state) => {
    const { organization, repository } = levelsIn(state, call)
    return call.caller === 'member' && organization === 0 && repository > 0
  }),
  responds(
    'listImageAutoSyncReposDetails',
    'answers an empty list in organizations without repositories',
    (call, response, state) =>
      response.status === 404 && organizationIn(state, call)?.repositories.length === 0
        ? Response.json([], { headers: response.headers })
        : undefined,
  ),
  bentHandler('createImageSyncRepo', 'creates a second rule if override differs', (call, original) => {
    const repository = call.region.organizations.get(call.path.namespace ?? '')?.repositories.get(call.path.repository ?? '')
    const { remoteRegionId, remoteNamespace, override = false } = call.body
    const kept = repository?.syncRules?.filter(
      rule => rule.region === remoteRegionId && rule.namespace === remoteNamespace && rule.override !== override,
    )
    if (repository?.syncRules && kept?.length) repository.syncRules = repository.syncRules.filter(rule => !kept.includes(rule))
    const result = original(call)
    if (repository && kept?.length) repository.syncRules = [...kept, ...(repository.syncRules ?? [])]
    return result
  }),
  bentEffect('createImageSyncRepo', 'changes override in all rules', call => {
    for (const rule of findRepository(call).syncRules ?? []) rule.override = call.body.override ?? false
  }),
  bentHandler('deleteImageSyncRepo', 'restores the rule when another one is deleted', (call, original) => {
    const repository = call.region.organizations.get(call.path.namespace ?? '')?.repositories.get(call.path.repository ?? '')
    const before = repository?.syncRules ?? []
    const result = original(call)
    const former = formerRules(call).get(nameOf(call)) ?? []
    formerRules(call).set(
      nameOf(call),
      before.filter(rule => !repository?.syncRules?.includes(rule)),
    )
    if (repository) repository.syncRules = [...(repository.syncRules ?? []), ...former]
    return result
  }),
  bentCall('deleteImageSyncRepo', 'finds the rule by its organization alone', call => {
    const { syncRules = [] } =
      call.region.organizations.get(call.path.namespace ?? '')?.repositories.get(call.path.repository ?? '') ?? {}
    const found = syncRules.find(({ namespace }) => namespace === call.body.remoteNamespace)
    return { body: { ...call.body, remoteRegionId: found?.region ?? call.body.remoteRegionId } }
  }),
  allows(
    'createManualImageSyncRepo',
    'is allowed to users who may edit what they created',
    (call, state) =>
      levelsIn(state, call).organization === 3 && repositoryIn(state, call)?.creatorId === idOf(state, call.caller),
  ),
  {
    name: 'needs no filter',
    operation: 'showSyncJob',
    bend: intercept(['showSyncJob'], async ({ forward }) => {
      const response = await forward()
      return response.status === 400 ? Response.json([], { headers: response.headers }) : response
    }),
  },
]

/** Services with defects of triggers, policies and synchronization. */
export const secondAutomation: readonly BentService[] = [...triggers, ...retention, ...synchronization]
