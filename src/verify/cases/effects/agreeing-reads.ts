import { type OperationId, operations } from '../../../../generated/operations.js'
import { type Contract, operationEntries } from '../../../openapi/document.js'
import { pathParamNames } from '../../../openapi/path-params.js'
import type { CaseContext } from '../../run/case-context.js'
import { putImage, withFrozenClock } from '../sandbox-control.js'
import { createCase, type SuiteCase } from '../suite-case.js'
import { expectAgreement } from './agreement.js'
import { createBusyRepository } from './busy-repository.js'
import { fetchJson, requestOperation } from './effect.js'
import { itemsOf } from './listing.js'
import { createOrganization } from './resources.js'
import { acceptedBody } from './write-bodies.js'

/** All operations that show a part of a repository agree, whatever happened before. */
export function agreeingReadEffects(contract: Contract): readonly SuiteCase[] {
  const writes = operationEntries(contract)
    .map(({ operation }) => operation.operationId)
    .filter(operation => pathParamNames(operation).includes('repository') && operation !== 'deleteRepo')
  const using = (method: string): OperationId[] => writes.filter(operation => operations[operation].method === method)
  return [
    createCase({
      group: 'effects',
      title: 'All reads of a repository agree after every write',
      requires: ['service', 'isolated', 'images', 'otherAccount', 'secondUser'],
      run: context =>
        withFrozenClock(context, () =>
          checkWrites(context, [...using('PATCH'), 'createRepoTag', ...using('DELETE'), ...using('POST')]),
        ),
    }),
  ]
}

async function checkWrites(context: CaseContext, writes: readonly OperationId[]): Promise<void> {
  const path = await createBusyRepository(context, 'agreeing/app')
  // An organization without repositories, which counts as well.
  await createOrganization(context, `${context.session.runId}-empty`)
  await expectAgreement(context, path)
  // A name in upper case, another image with the name of the first one in another case, and a manifest list.
  await putImage(context, { ...path, tag: 'V1' })
  await putImage(context, { ...path, tag: 'multi' }, { architectures: ['amd64', 'arm64'] })
  await expectAgreement(context, path)
  for (const operation of writes) {
    await requestOperation(context, operation, { path, ...acceptedBody(context, operation) })
    await expectAgreement(context, path)
  }
  for (let number = 0; number < 10; number++) await putImage(context, { ...path, tag: `more-${number}` })
  await expectAgreement(context, path)
  for (const { Tag } of itemsOf(await fetchJson(context, 'listRepositoryTags', { path }))) {
    await requestOperation(context, 'deleteRepoTag', { path: { ...path, tag: String(Tag) } })
    await expectAgreement(context, path)
  }
}
