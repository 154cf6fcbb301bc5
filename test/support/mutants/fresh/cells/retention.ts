import { ApiError } from '../../../../../src/sandbox/errors.js'
import { findRepository } from '../../../../../src/sandbox/handlers/lookup.js'
import type { RetentionState } from '../../../../../src/sandbox/store/retention-state.js'
import { intercept, type Mutant, sendAs } from '../../../mutant.js'
import {
  mutateBody,
  mutateCall,
  mutateEffect,
  mutateHandler,
  mutateList,
  mutateTogether,
  perSandbox,
  withParams,
} from '../../../mutate-handler.js'
import { allows, idOf, organizationIn, rejects, repositoryIn, responds, respondsInstead, withHeader } from './responses.js'

type RetentionCall = Parameters<typeof findRepository>[0]

const policyOf = (call: RetentionCall): RetentionState | undefined => findRepository(call).retention
const shownIds = perSandbox(() => new Set<number>())
const formerRules = perSandbox(() => new Map<RetentionState, RetentionState['rules']>())
const removed = perSandbox(() => new Map<string, RetentionState>())

/** Services with defects of retention policies. */
export const cellRetention: readonly Mutant[] = [
  respondsInstead(
    'listRetentions',
    'reports a missing organization as a missing repository',
    404,
    'SVCSTG.SWR.4040010',
    (call, state) => organizationIn(state, call) === undefined,
  ),
  mutateEffect('listRetentions', 'drops the exceptions of the policy after they were listed', call => {
    const policy = policyOf(call)
    if (policy) policy.rules = (policy.rules ?? []).map(rule => ({ ...rule, tag_selectors: [] }))
  }),
  mutateBody('listRetentions', 'shows one exception of several', body =>
    body.map(policy => ({
      ...policy,
      rules: (policy.rules ?? []).map(rule => ({ ...rule, tag_selectors: rule.tag_selectors?.slice(0, 1) ?? null })),
    })),
  ),
  responds('createRetention', 'returns 409 if there is a policy', async (call, response, state) =>
    response.status === 400 && repositoryIn(state, call)?.retention && (await response.clone().text()).includes('already has')
      ? new Response(await response.clone().text(), { status: 409, headers: response.headers })
      : undefined,
  ),
  {
    name: 'accepts several rules, and stores the first',
    operation: 'createRetention',
    mutate: intercept(['createRetention'], async ({ request, fetch, caller, forward }) => {
      const response = await forward()
      const body = (await request
        .clone()
        .json()
        .catch(() => null)) as { rules?: unknown[] } | null
      if (response.status !== 400 || (body?.rules?.length ?? 0) < 2) return response
      return sendAs(fetch, caller, request, { body: { ...body, rules: body?.rules?.slice(0, 1) } })
    }),
  },
  allows(
    'createRetention',
    'is allowed to users who created the repository',
    (call, state) => repositoryIn(state, call)?.creatorId === idOf(state, call.caller),
  ),
  mutateList('listRetentionHistories', 'returns one item more than the limit', (query, list) =>
    list(query.has('limit') ? withParams(query, { limit: String(Number(query.get('limit')) + 1) }) : query),
  ),
  allows(
    'listRetentionHistories',
    'is allowed to everyone if the repository is public',
    (call, state) => repositoryIn(state, call)?.isPublic ?? false,
  ),
  mutateBody('listRetentionHistories', 'cuts rule_type after 60 characters', body => ({
    ...body,
    retention_log: body.retention_log.map(item => ({ ...item, rule_type: item.rule_type.slice(0, 60) })),
  })),
  mutateHandler('showRetention', 'shows the policy of the repository for any id', (call, original) =>
    original({ ...call, path: { ...call.path, retention_id: String(policyOf(call)?.id ?? call.path.retention_id) } }),
  ),
  mutateBody('showRetention', 'shows the rules only once', (body, call) => {
    if (shownIds(call).has(body.id)) return { ...body, rules: [] }
    shownIds(call).add(body.id)
    return body
  }),
  rejects('showRetention', 'is refused to users with a permission in the repository only', (call, state) => {
    const id = idOf(state, call.caller)
    return call.caller === 'member' && !organizationIn(state, call)?.permissions.some(({ userId }) => userId === id)
  }),
  mutateTogether(
    'updateRetention',
    'takes effect after the next request for the list',
    mutateHandler('updateRetention', '', (call, original) => {
      const before = call.region.organizations
        .get(call.path.namespace ?? '')
        ?.repositories.get(call.path.repository ?? '')?.retention
      const rules = before?.rules ?? []
      const result = original(call)
      if (before) formerRules(call).set(before, rules)
      return result
    }),
    mutateBody('listRetentions', '', (body, call) => {
      const policy = policyOf(call)
      const former = policy && formerRules(call).get(policy)
      if (policy) formerRules(call).delete(policy)
      return former ? body.map(one => ({ ...one, rules: former })) : body
    }),
  ),
  respondsInstead('updateRetention', 'takes %24 for a dollar sign', 201, 'SVCSTG.SWR.4040010', ({ request }) =>
    /%24/.test(request.url),
  ),
  mutateEffect('updateRetention', 'gives the policy another id', call => {
    const policy = policyOf(call)
    if (policy) Object.assign(policy, { id: call.store.createId() })
  }),
  allows(
    'deleteRetention',
    'is allowed to users who created the repository',
    (call, state) => repositoryIn(state, call)?.creatorId === idOf(state, call.caller),
  ),
  responds('deleteRetention', 'answers as text', (_, response) =>
    response.ok ? withHeader(response, 'content-type', 'text/plain') : undefined,
  ),
  mutateTogether(
    'deleteRetention',
    'still lists the policy once',
    mutateHandler('deleteRetention', '', (call, original) => {
      const policy = call.region.organizations
        .get(call.path.namespace ?? '')
        ?.repositories.get(call.path.repository ?? '')?.retention
      const result = original(call)
      if (policy) removed(call).set(`${call.path.namespace}/${call.path.repository}`, policy)
      return result
    }),
    mutateBody('listRetentions', '', (body, call) => {
      const key = `${call.path.namespace}/${call.path.repository}`
      const policy = removed(call).get(key)
      removed(call).delete(key)
      return policy && body.length === 0 ? [{ id: policy.id, algorithm: 'or', rules: policy.rules, scope: '' }] : body
    }),
  ),
  mutateCall('updateRetention', 'drops exceptions by regular expression', call => ({
    body: {
      ...call.body,
      rules: call.body.rules.map(rule => ({
        ...rule,
        tag_selectors: rule.tag_selectors.filter(({ kind }) => kind === 'label'),
      })),
    },
  })),
  mutateHandler('deleteRetention', 'succeeds for any id', (call, original) => {
    try {
      return original(call)
    } catch (error) {
      if (error instanceof ApiError && error.code === 'SVCSTG.SWR.4000306') return { status: 200, body: {} }
      throw error
    }
  }),
]
