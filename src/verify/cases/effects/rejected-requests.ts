import { type OperationId, operations } from '../../../../generated/operations.js'
import { type Contract, operationEntries } from '../../../openapi/document.js'
import { pathParamNames } from '../../../openapi/path-params.js'
import type { CaseContext } from '../../run/case-context.js'
import { advanceMinute, withFrozenClock } from '../sandbox-control.js'
import { createCase, type SuiteCase } from '../suite-case.js'
import { createBusyRepository } from './busy-repository.js'
import { asObject, asOtherAccount, requestFor } from './effect.js'
import { expectMissing } from './missing-names.js'
import { changedKeys, observe } from './observation.js'

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
    // The repository is shared with the other account, which may only read it.
    context.expectError(request, await context.request(request, asOtherAccount(context)), 403)
    const after = await observe(context, [path.namespace])
    for (const key of changedKeys(before, after))
      context.expect(false, `${operation}, which was rejected, changed ${key} from ${before.get(key)} to ${after.get(key)}.`)
    before = after
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
