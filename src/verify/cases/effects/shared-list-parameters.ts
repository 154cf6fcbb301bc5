import { type OperationId, type OperationRow, operations } from '../../../../generated/operations.js'
import { type Contract, deref, findOperation, type ResponseObject, type Schema } from '../../../openapi/document.js'
import type { CaseContext, CaseRequestOptions } from '../../run/case-context.js'
import type { SuiteCase } from '../suite-case.js'
import { asObjects, asOtherAccount, effectCase, type Fields, fetchJson, requestOperation } from './effect.js'
import { createOrganization, createSharedRepository } from './resources.js'

const list = 'listSharedReposDetails'

/**
 * Each plain parameter of the list of shared repositories that is named like a field of its items, but isn't a key of the filter.
 */
export function sharedListParameterEffects(contract: Contract): SuiteCase[] {
  const plain = plainFilters(contract, list)
  // For the owner, no edition defines the status of a repository with several shares.
  const plainForOwner = plain.filter(name => name !== 'status')
  return plain.map(parameter =>
    effectCase(list, `returns only matching items for ${parameter}`, ['writes', 'otherAccount'], async context => {
      const namespace = `${context.session.runId}-listed`
      await createOrganization(context, namespace)
      for (const repository of ['listed/active', 'listed/other', 'listed/expired'])
        await createSharedRepository(context, { namespace, repository })
      const path = { namespace, repository: 'listed/expired' }
      const body = { permit: 'read', deadline: '2020-01-01T00:00:00Z' }
      await requestOperation(context, 'updateRepoDomains', { path, body })
      await checkParameter(context, parameter, plain, { namespace, center: 'thirdparty' }, asOtherAccount(context))
      if (plainForOwner.includes(parameter))
        await checkParameter(context, parameter, plainForOwner, { namespace, center: 'self' }, {})
    }),
  )
}

/** Returns the query parameters of a list that name a field of its items and that its filter lacks. */
function plainFilters(contract: Contract, operation: OperationId): string[] {
  const { parameters, operation: declared } = findOperation(contract, operation)
  const filter = parameters.find(parameter => parameter['x-filter'])?.['x-filter'] ?? {}
  const response = deref<ResponseObject>(contract, declared.responses['200'] ?? {})
  const items = deref<Schema>(contract, response.content?.['application/json']?.schema ?? {}).items
  const { properties = {} } = deref<Schema>(contract, (items ?? {}) as Schema)
  const { query = [] }: OperationRow = operations[operation]
  return query.filter(name => name in (properties as object) && !(name in filter))
}

/** Compares the items for each value of a plain parameter, and for values that no item has, with those of the whole list. */
async function checkParameter(
  context: CaseContext,
  parameter: string,
  plain: readonly string[],
  scope: Readonly<Record<'namespace' | 'center', string>>,
  options: CaseRequestOptions,
): Promise<void> {
  const fetchItems = async (more: Fields): Promise<Fields[]> =>
    asObjects(await fetchJson(context, list, { query: { ...scope, offset: '0', limit: '1000', ...more } }, options))
  const all = await fetchItems({})
  const found = [...new Set(all.map(item => String(item[parameter])))]
  const values = found.flatMap(value =>
    /^(?:true|false)$/.test(value) ? ['true', 'false'] : [value, value.slice(0, -1), `${value}x`],
  )
  // The parameter applies beside the filter by name, and beside each other parameter.
  const beside = plain.filter(name => name !== parameter)
  const pairs = beside.flatMap(name => [...new Set(all.map(item => String(item[name])))].map(value => ({ [name]: value })))
  for (const value of new Set(values))
    for (const more of [{}, { name: 'listed/' }, ...pairs]) {
      const query: Readonly<Record<string, string>> = { ...more, [parameter]: value }
      const isMatch = (item: Fields): boolean => plain.every(name => (query[name] ?? String(item[name])) === String(item[name]))
      const expected = all.filter(isMatch).map(({ name }) => name)
      const actual = (await fetchItems(query)).map(({ name }) => name)
      context.expect(
        JSON.stringify(actual) === JSON.stringify(expected),
        `${list} with center=${scope.center} and ${JSON.stringify(query)}: expected ${expected.join(', ') || 'nothing'}, received ${actual.join(', ') || 'nothing'}.`,
      )
    }
}
