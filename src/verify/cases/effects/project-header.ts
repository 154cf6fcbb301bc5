import { type OperationId, type OperationRow, operations } from '../../../../generated/operations.js'
import { type Contract, operationEntries } from '../../../openapi/document.js'
import { pathParamNames } from '../../../openapi/path-params.js'
import type { CaseContext } from '../../run/case-context.js'
import { successStatus } from '../../run/documented.js'
import type { Requirement } from '../../run/target.js'
import { requiresTag } from '../creations.js'
import { prepareRequest } from '../fixtures.js'
import { changesAccount, type SuiteCase } from '../suite-case.js'
import { asObject, asObjects, effectCase, fetchJson } from './effect.js'

/** Every operation with `X-Project-Id` accepts the id of a project of the account. */
export function projectHeaderEffects(contract: Contract): SuiteCase[] {
  return operationEntries(contract).flatMap(({ operation: { operationId: operation }, parameters }) => {
    const { anonymous }: OperationRow = operations[operation]
    if (anonymous || changesAccount(operation) || !parameters.some(({ name }) => name === 'X-Project-Id')) return []
    const requirements: Requirement[] = ['isolated']
    if (requiresTag(contract, operation)) requirements.push('images')
    if (pathParamNames(operation).includes('access_domain')) requirements.push('otherAccount')
    return [
      effectCase(operation, 'accepts X-Project-Id with a project of the account', requirements, context =>
        sendHeader(context, operation),
      ),
    ]
  })
}

async function sendHeader(context: CaseContext, operation: OperationId): Promise<void> {
  const { target, contract } = context.session
  const projects = asObjects(asObject(await fetchJson(context, 'keystoneListProjects')).projects)
  const { id } = projects.find(({ name }) => name === target.user?.projectName) ?? projects[0] ?? {}
  const request = await prepareRequest(context, operation)
  const response = await context.request(request, { headers: { 'X-Project-Id': String(id) } })
  context.expectStatus(request, response, successStatus(contract, operation))
}
