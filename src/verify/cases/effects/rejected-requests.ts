import { type OperationId, operations } from '../../../../generated/operations.js'
import { type Contract, operationEntries } from '../../../openapi/document.js'
import { pathParamNames } from '../../../openapi/path-params.js'
import type { CaseContext } from '../../run/case-context.js'
import { advanceMinute, withFrozenClock } from '../sandbox-control.js'
import { createCase, type SuiteCase } from '../suite-case.js'
import { createBusyRepository } from './busy-repository.js'
import { asObject, asOtherAccount, type Fields, fetchJson, requestFor } from './effect.js'
import { expectMissing } from './missing-names.js'
import { changedKeys, observe } from './observation.js'
import { secondUser } from './resources.js'
import { policyOf } from './retention-case.js'

/** Writes that the service rejects, for an invalid value or a missing permission, change nothing of what else they contain. */
export function rejectedRequestEffects(contract: Contract): readonly SuiteCase[] {
  const writes = operationEntries(contract)
    .map(({ operation }) => operation.operationId)
    .filter(operation => operations[operation].method !== 'GET' && pathParamNames(operation).includes('namespace'))
  return [
    createCase({
      group: 'effects',
      title: 'Writes that are rejected change nothing',
      requires: ['service', 'isolated', 'images', 'otherAccount', 'secondUser'],
      run: context => withFrozenClock(context, () => checkWrites(context, writes)),
    }),
  ]
}

async function checkWrites(context: CaseContext, writes: readonly OperationId[]): Promise<void> {
  const path = await createBusyRepository(context, 'rejected/app')
  const { self_auth } = asObject(await fetchJson(context, 'showNamespaceAuth', { path }))
  const bodies = impossibleBodies(
    { ...secondUser(context), auth: 7 },
    self_auth,
    requestFor(context, 'createTrigger', { path }).body,
  )
  await advanceMinute(context)
  let before = await observe(context, [path.namespace])
  await advanceMinute(context)
  for (const operation of writes) {
    const request = requestFor(context, operation, { path })
    for (const body of invalidBodies(request.body)) {
      const invalid = { ...request, body }
      context.expectError(invalid, await context.request(invalid), 400)
    }
    await expectMissing(context, request)
    for (const body of bodiesWithUnknownUser(request.body)) {
      const { status } = await context.request({ ...request, body })
      context.expect(status === 400 || status === 404, `${operation} with an unknown user received the status ${status}.`)
    }
    // Their statuses differ: an unknown region is a 500.
    for (const body of bodies[operation] ?? []) {
      const { status } = await context.request({ ...request, body })
      context.expect(status >= 400, `${operation} with ${JSON.stringify(body)} received the status ${status}.`)
    }
    // The repository is shared with the other account, which may only read it.
    context.expectError(request, await context.request(request, asOtherAccount(context)), 403)
    const after = await observe(context, [path.namespace])
    for (const key of changedKeys(before, after))
      context.expect(false, `${operation}, which was rejected, changed ${key} from ${before.get(key)} to ${after.get(key)}.`)
    before = after
  }
}

/** Returns bodies that are valid, but name what doesn't exist or what can't be changed. */
function impossibleBodies(user: Fields, caller: unknown, trigger: unknown): Readonly<Partial<Record<OperationId, unknown[]>>> {
  const share = { permit: 'read', description: 'Rejected' }
  const target = { remoteRegionId: 'nowhere', remoteNamespace: 'rejected' }
  return {
    createUserRepositoryAuth: [[user, caller]],
    updateUserRepositoryAuth: [[user, caller]],
    createRepoTag: [{ source_tag: 'missing', destination_tag: 'v2', override: true }],
    createTrigger: [{ ...asObject(trigger), trigger_type: 'regular', condition: '(' }],
    createImageSyncRepo: [target],
    deleteImageSyncRepo: [target],
    createManualImageSyncRepo: [{ ...target, imageTag: ['v1'] }],
    // The template of a policy can't be changed.
    updateRetention: [policyOf({ template: 'date_rule', params: { days: '77' }, tag_selectors: [] })],
    updateRepoDomains: [{ ...share, deadline: '2099-02-30T00:00:00Z' }],
    createRepoDomains: [{ ...share, deadline: 'forever', access_domain: 'unknown-account' }],
  }
}

/** Returns bodies with a known user, whom they change, and an unknown one. */
function bodiesWithUnknownUser(body: unknown): unknown[] {
  if (!Array.isArray(body)) return []
  const [item]: unknown[] = body
  const unknown = '0'.repeat(32)
  return typeof item === 'object'
    ? [
        [
          { ...item, auth: 7 },
          { ...item, user_id: unknown, user_name: 'unknown' },
        ],
      ]
    : [[item, unknown]]
}

/** Returns bodies of which one part is invalid: the first or the last field, or the last item. */
function invalidBodies(body: unknown): unknown[] {
  if (Array.isArray(body)) {
    const [item]: unknown[] = body
    return typeof item === 'object'
      ? [
          [
            { ...item, auth: 7 },
            { ...item, auth: 5 },
          ],
        ]
      : [[item, {}]]
  }
  const names = Object.keys(asObject(body))
  return [...new Set([names[0], names.at(-1)])].flatMap(name =>
    name === undefined ? [] : [{ ...asObject(body), [name]: { invalid: true } }],
  )
}
