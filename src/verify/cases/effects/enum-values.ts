import { type OperationId, operations } from '../../../../generated/operations.js'
import { type Contract, deref, operationEntries, type Schema } from '../../../openapi/document.js'
import { pathParamNames } from '../../../openapi/path-params.js'
import type { CaseContext } from '../../run/case-context.js'
import type { Requirement } from '../../run/target.js'
import { prepareRequest } from '../fixtures.js'
import type { SuiteCase } from '../suite-case.js'
import { asObject, effectCase, expectFields, type Fields, fetchJson, requestFor } from './effect.js'
import { nameIn, readerOf } from './reader-of.js'

/** Every value that a field of a body can have is returned by the operation that shows the resource. */
export function enumValueEffects(contract: Contract): SuiteCase[] {
  return operationEntries(contract).flatMap(({ operation }) => {
    const id = operation.operationId
    const reader = readerOf(id)
    const body = operation.requestBody?.content['application/json']?.schema
    if (!reader || !body) return []
    const requires: Requirement[] = pathParamNames(reader).includes('access_domain') ? ['writes', 'otherAccount'] : ['writes']
    return Object.entries(deref<Schema>(contract, body).properties ?? {}).flatMap(([field, ref]) => {
      const values = deref<Schema>(contract, ref as Schema).enum as readonly string[] | undefined
      return values && values.length > 1
        ? [effectCase(id, `keeps each ${field}`, requires, context => checkValues(context, id, reader, field, values))]
        : []
    })
  })
}

async function checkValues(
  context: CaseContext,
  operation: OperationId,
  reader: OperationId,
  field: string,
  values: readonly string[],
): Promise<void> {
  const prepared = await prepareRequest(context, operation)
  const names: Fields = { ...prepared.path, ...asObject(prepared.body) }
  const path = Object.fromEntries(pathParamNames(reader).map(param => [param, nameIn(names, param)]))
  for (const value of values) {
    const request = { ...prepared, body: { ...asObject(prepared.body), [field]: value } }
    const response = await context.request(request)
    if (response.status >= 300) {
      // A workload of the other kind may need what the account lacks.
      context.addUnsettled(request, response, `rejects the ${field} ${value}.`)
      continue
    }
    expectFields(context, reader, asObject(await fetchJson(context, reader, { path })), { [field]: value })
    const deletion = deletionOf(operation, reader)
    if (deletion) await context.request(requestFor(context, deletion, { path }))
  }
}

/** Returns the operation that deletes what a POST creates; nothing for a change. */
function deletionOf(operation: OperationId, reader: OperationId): OperationId | undefined {
  if (operations[operation].method !== 'POST') return undefined
  const [deletion] =
    Object.entries(operations).find(([, { method, url }]) => method === 'DELETE' && url === operations[reader].url) ?? []
  return deletion as OperationId | undefined
}
