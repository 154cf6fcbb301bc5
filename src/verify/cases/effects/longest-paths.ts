import { type OperationId, type OperationRow, operations } from '../../../../generated/operations.js'
import { type Contract, operationEntries } from '../../../openapi/document.js'
import { pathParamNames } from '../../../openapi/path-params.js'
import type { CaseContext } from '../../run/case-context.js'
import type { Requirement } from '../../run/target.js'
import { creatorOf, requiresTag } from '../creations.js'
import { prepareRequest } from '../fixtures.js'
import { putImage } from '../sandbox-control.js'
import type { SuiteCase } from '../suite-case.js'
import { fillRepository } from './busy-repository.js'
import { effectCase, requestOperation, requestSuccess } from './effect.js'

/** The maximum lengths of the names in paths. */
const maxLengths = { namespace: 64, repository: 128, tag: 128 } as const
/** A response that contains as many characters of a name contains all of it. */
const recognized = 22

/** Every operation about an organization or a repository works, and returns whole names, when all of them have the longest names. */
export function longestPathEffects(contract: Contract): SuiteCase[] {
  return operationEntries(contract).flatMap(({ operation: { operationId: operation } }) => {
    if (!pathParamNames(operation).includes('namespace')) return []
    const requirements: Requirement[] = ['writes', ...(requiresTag(contract, operation) ? (['images'] as const) : [])]
    return [
      effectCase(operation, 'works with the longest names', requirements, context => checkLongestPath(context, operation)),
    ]
  })
}

async function checkLongestPath(context: CaseContext, operation: OperationId): Promise<void> {
  const { runId } = context.session
  const namespace = `${runId}-${'longest-'.repeat(8)}`.slice(0, maxLengths.namespace - 1).concat('x')
  const repository = `${'longest/name-'.repeat(10)}`.slice(0, maxLengths.repository - 1).concat('x')
  const tag = 'Long_Tag-'
    .repeat(15)
    .slice(0, maxLengths.tag - 1)
    .concat('x')
  const params = pathParamNames(operation)
  const request = await prepareRequest(context, operation, {
    namespace,
    repository,
    ...(params.includes('tag') ? { tag } : {}),
  })
  const row: OperationRow = operations[operation]
  const { isSandbox, isolated } = context.session.target
  const fills = isSandbox && row.method === 'GET' && params.includes('repository') && !params.includes('tag')
  // A list has something to return.
  if (fills && isolated && creatorOf(operation) === undefined) {
    await requestOperation(context, 'createRepoDomains', { path: { namespace, repository } })
    await fillRepository(context, { namespace, repository })
  }
  if (fills) await putImage(context, { namespace, repository, tag })
  const { json } = await requestSuccess(context, request)
  if (row.method !== 'GET') return
  for (const name of [namespace, repository, tag])
    for (const text of textsIn(json).filter(text => text.includes(name.slice(0, recognized))))
      context.expect(text.includes(name), `${operation} returns ${text} with a part of the name ${name}.`)
}

/** Returns all texts in a value. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
