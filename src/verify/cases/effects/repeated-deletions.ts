import { type OperationId, type OperationRow, operations } from '../../../../generated/operations.js'
import { type Contract, operationEntries } from '../../../openapi/document.js'
import type { CaseContext } from '../../run/case-context.js'
import type { Requirement } from '../../run/target.js'
import { requiresTag } from '../creations.js'
import { prepareRequest } from '../fixtures.js'
import type { SuiteCase } from '../suite-case.js'
import { effectCase, requestSuccess } from './effect.js'

/** What an operation has deleted isn't there any more: the same request fails. */
export function repeatedDeletionEffects(contract: Contract): SuiteCase[] {
  return operationEntries(contract).flatMap(({ operation: { operationId: operation } }) => {
    const { method }: OperationRow = operations[operation]
    if (method !== 'DELETE') return []
    const requirements: Requirement[] = ['writes', ...(requiresTag(contract, operation) ? (['images'] as const) : [])]
    return [
      effectCase(operation, 'fails for a resource that it has deleted', requirements, context =>
        deleteTwice(context, operation),
      ),
    ]
  })
}

async function deleteTwice(context: CaseContext, operation: OperationId): Promise<void> {
  const request = await prepareRequest(context, operation)
  await requestSuccess(context, request)
  for (const time of ['second', 'third']) {
    const { status } = await context.request(request)
    context.expect(status === 404 || status === 400, `${operation}: the ${time} request received the status ${status}.`)
  }
}
