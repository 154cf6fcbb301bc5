import { type OperationId, operations } from '../../../../generated/operations.js'
import { type Contract, operationEntries } from '../../../openapi/document.js'
import { pathParamNames } from '../../../openapi/path-params.js'
import type { CaseContext } from '../../run/case-context.js'
import { requiresTag } from '../creations.js'
import { prepareRequest } from '../fixtures.js'
import { putImage, withRestoredState } from '../sandbox-control.js'
import type { SuiteCase } from '../suite-case.js'
import { asOtherAccount, effectCase, fetchJson, requestOperation, requestSuccess } from './effect.js'
import { readsOfRepository } from './observation.js'
import { createOrganization, type RepositoryNames } from './resources.js'

/** What a repository has of its own, besides images and permissions. */
const createOperations = ['createTrigger', 'createRetention', 'createImageSyncRepo'] as const

/** A write changes nothing in a repository of the same name that belongs to another account. */
export function foreignNamesakeEffects(contract: Contract): SuiteCase[] {
  return operationEntries(contract).flatMap(({ operation: { operationId: operation } }) => {
    const isWrite = operations[operation].method !== 'GET' && pathParamNames(operation).includes('repository')
    if (!isWrite) return []
    const images = requiresTag(contract, operation) ? (['images'] as const) : []
    return [
      effectCase(
        operation,
        'changes nothing in another account',
        ['isolated', 'otherAccount', 'secondUser', ...images],
        context => withRestoredState(context, () => checkForeign(context, operation)),
      ),
    ]
  })
}

async function checkForeign(context: CaseContext, operation: OperationId): Promise<void> {
  const { runId, names, target } = context.session
  const other = asOtherAccount(context)
  const foreign: RepositoryNames = { namespace: `${runId}-foreign`, repository: 'foreign/app' }
  await createOrganization(context, foreign.namespace, other)
  const body = { repository: foreign.repository, category: 'linux', description: 'Of another account', is_public: false }
  await requestOperation(context, 'createRepo', { path: foreign, body }, other)
  for (const creating of createOperations) await requestOperation(context, creating, { path: foreign }, other)
  const share = { access_domain: target.user?.domainName ?? '', permit: 'read', deadline: 'forever' }
  await requestOperation(context, 'createRepoDomains', { path: foreign, body: share }, other)
  if (target.isSandbox) await putImage(context, { ...foreign, tag: names.path.tag ?? '' })
  const request = await prepareRequest(context, operation, { repository: foreign.repository })
  const read = async (): Promise<string> => {
    const responses: unknown[] = []
    for (const [reader] of readsOfRepository)
      responses.push([reader, await fetchJson(context, reader, { path: foreign }, other)])
    return JSON.stringify(responses)
  }
  const before = await read()
  await requestSuccess(context, request)
  const after = await read()
  context.expect(before === after, `${operation} changed a repository of another account from ${before} to ${after}.`)
}
