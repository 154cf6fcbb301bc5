import { type OperationId, type OperationRow, operations } from '../../../../generated/operations.js'
import { type Contract, operationEntries } from '../../../openapi/document.js'
import { pathParamNames } from '../../../openapi/path-params.js'
import type { CaseContext, CaseRequestOptions } from '../../run/case-context.js'
import type { OperationRequest } from '../../run/send.js'
import { advanceMinute, withFrozenClock } from '../sandbox-control.js'
import { createCase, type SuiteCase } from '../suite-case.js'
import { createBusyRepository } from './busy-repository.js'
import { asOtherAccount, asSecondUser, requestFor, requestOperation, requestSuccess } from './effect.js'
import { expectMissing } from './missing-names.js'
import { expectUnchanged } from './observation.js'
import type { RepositoryNames } from './resources.js'

/** Fields about the caller. */
const ownFields = new Set(['auth', 'self_auth', 'others_auths'])
/** Reads that depend on the user: those of IAM about users. */
const dependsOnUser: ReadonlySet<OperationId> = new Set(['keystoneListUsers', 'showUser'] as const)

/** Reads change nothing, return the same again, and the same to every user who may send them. */
export function readEffects(contract: Contract): readonly SuiteCase[] {
  const reads = operationEntries(contract)
    .map(({ operation }) => operation.operationId)
    .filter(operation => operations[operation].method === 'GET')
  return [
    createCase({
      group: 'effects',
      title: 'Reads change nothing and return the same again, also to another user',
      requires: ['service', 'isolated', 'images', 'otherAccount', 'secondUser', 'secondUserKey'],
      run: context => withFrozenClock(context, () => checkReads(context, reads)),
    }),
    createCase({
      group: 'effects',
      title: 'Reads that are rejected change nothing',
      requires: ['service', 'isolated', 'images', 'otherAccount', 'secondUser', 'secondUserKey'],
      run: context => withFrozenClock(context, () => checkRejectedReads(context, reads)),
    }),
  ]
}

async function checkReads(context: CaseContext, reads: readonly OperationId[]): Promise<void> {
  const path = await createBusyRepository(context, 'reads/app')
  await advanceMinute(context)
  await expectUnchanged(context, [path.namespace], async () => {
    await advanceMinute(context)
    for (const operation of reads) {
      const request = readOf(context, operation, path)
      const read = async (options: CaseRequestOptions = {}): Promise<string> =>
        withoutOwnFields((await requestSuccess(context, request, options)).json)
      const [first, again] = [await read(), await read()]
      context.expect(first === again, `${operation} returned ${first}, and then ${again}.`)
      // A copied tag is read like its source.
      if (pathParamNames(operation).includes('tag'))
        await requestSuccess(context, { ...request, path: { ...request.path, tag: 'v2' } })
      if (dependsOnUser.has(operation)) continue
      const other = await read(asSecondUser(context))
      context.expect(first === other, `${operation} returns ${first} to the owner, but ${other} to another user.`)
    }
    return 'One of the reads'
  })
}

/** Sends each read about an organization as an account that may not read it, and for a name that doesn't exist. */
async function checkRejectedReads(context: CaseContext, reads: readonly OperationId[]): Promise<void> {
  const path = await createBusyRepository(context, 'reads/app')
  const access_domain = context.session.target.otherAccount?.name ?? ''
  await requestOperation(context, 'deleteRepoDomains', { path: { ...path, access_domain } })
  await advanceMinute(context)
  await expectUnchanged(context, [path.namespace], async () => {
    await advanceMinute(context)
    for (const operation of reads) {
      const params = pathParamNames(operation)
      if (!params.includes('namespace')) continue
      const request = readOf(context, operation, path)
      context.expectError(request, await context.request(request, asOtherAccount(context)), 403)
      await expectMissing(context, request)
    }
    return 'One of the rejected reads'
  })
}

/** Returns a read of a repository, or of everything in its organization. */
function readOf(context: CaseContext, operation: OperationId, path: RepositoryNames): OperationRequest {
  const { query = [] }: OperationRow = operations[operation]
  const isList = pathParamNames(operation).length === 0 && query.includes('namespace')
  return requestFor(context, operation, { path, query: isList ? { namespace: path.namespace } : {} })
}

/** Returns a body as text, without fields about the caller. */
function withoutOwnFields(json: unknown): string {
  return JSON.stringify(json, (name, value: unknown) => (ownFields.has(name) ? undefined : value))
}
