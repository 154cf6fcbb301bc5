import { type OperationId, type OperationRow, operations } from '../../../../generated/operations.js'
import { type Contract, operationEntries } from '../../../openapi/document.js'
import { isIam } from '../../../openapi/iam.js'
import { pathParamNames } from '../../../openapi/path-params.js'
import type { CaseContext } from '../../run/case-context.js'
import { successStatus } from '../../run/documented.js'
import type { Requirement } from '../../run/target.js'
import { requiresTag } from '../creations.js'
import { prepareRequest } from '../fixtures.js'
import { requirementsOf, type SuiteCase } from '../suite-case.js'
import { effectCase } from './effect.js'

/** The other type of a body that the reference lists at every operation. */
const withCharset = 'application/json;charset=utf-8'

/** Every operation with a body accepts it with both types. */
export function contentTypeEffects(contract: Contract): SuiteCase[] {
  return operationEntries(contract).flatMap(({ operation: { operationId: operation } }) => {
    const { body }: OperationRow = operations[operation]
    if (body === undefined || isIam(operation)) return []
    const params = pathParamNames(operation)
    const names: string[] = ['createRepoDomains', ...(params.includes('access_domain') ? [operation] : [])]
    const requirements: Requirement[] = [
      ...requirementsOf(operation),
      ...(requiresTag(contract, operation) ? (['images'] as const) : []),
      ...(names.includes(operation) ? (['otherAccount'] as const) : []),
      ...(/Auth$/.test(operation) ? (['secondUser'] as const) : []),
    ]
    return [
      effectCase(operation, `accepts a body of the type ${withCharset}`, requirements, context => sendBody(context, operation)),
    ]
  })
}

async function sendBody(context: CaseContext, operation: OperationId): Promise<void> {
  const request = await prepareRequest(context, operation)
  const response = await context.request(request, { headers: { 'Content-Type': withCharset } })
  context.expectStatus(request, response, successStatus(context.session.contract, operation))
}
