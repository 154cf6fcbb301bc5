import { type OperationId, type OperationRow, operations } from '../../../../generated/operations.js'
import type { CaseContext } from '../../run/case-context.js'
import { asObject, asObjects, type Fields, fetchJson, requestOperation } from './effect.js'

type Listed = readonly [list: OperationId, items: readonly Fields[]]

/**
 * Reads a resource through the operations that list it.
 *
 * @param reader the operation that shows it
 * @param path the names of the resource
 * @returns for each list its items, of which one is the resource
 */
export async function listItems(
  context: CaseContext,
  reader: OperationId,
  path: Readonly<Record<string, string>>,
): Promise<Listed[]> {
  if (reader === 'showRepository') return listsOfRepository(context, path)
  const url = operations[reader].url.replace(/\/\{\w+\}$/, '')
  const lists = (Object.keys(operations) as OperationId[]).filter(id => {
    const row: OperationRow = operations[id]
    return row.method === 'GET' && row.url === url && url !== operations[reader].url
  })
  return Promise.all(lists.map(async list => [list, itemsOf(await fetchJson(context, list, { path }))] as const))
}

/** Shares the repository with the other account, so that every list contains it. */
async function listsOfRepository(context: CaseContext, path: Readonly<Record<string, string>>): Promise<Listed[]> {
  const { namespace = '' } = path
  const lists: [OperationId, Fields][] = [
    ['listReposDetails', { offset: 0 }],
    ['listRepoDetails', {}],
  ]
  if (context.session.target.otherAccount) {
    await requestOperation(context, 'createRepoDomains', { path })
    lists.push(['listSharedReposDetails', { center: 'self', offset: 0 }], ['listSharedRepoDetails', { shared_by: 'self' }])
  }
  return Promise.all(
    lists.map(async ([list, query]) => {
      const body = await fetchJson(context, list, { query: { ...query, namespace, limit: 1000 } })
      return [list, itemsOf(body)] as const
    }),
  )
}

/** Returns the items of a list, which is a response body or a field of one. */
export function itemsOf(body: unknown): Fields[] {
  return asObjects(Array.isArray(body) ? body : Object.values(asObject(body)).find(Array.isArray))
}
