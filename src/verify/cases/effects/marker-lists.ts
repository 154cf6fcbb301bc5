import { type OperationId, type OperationRow, operations } from '../../../../generated/operations.js'
import { type Contract, type OperationEntry, operationEntries } from '../../../openapi/document.js'
import { pathParamNames } from '../../../openapi/path-params.js'
import type { CaseContext } from '../../run/case-context.js'
import { putImage } from '../sandbox-control.js'
import type { SuiteCase } from '../suite-case.js'
import { asObject, effectCase, type Fields, fetchJson, requestOperation } from './effect.js'
import { createOrganization, createRepository } from './resources.js'

/** The pages of every list with markers: they follow one another, add up to the list and end without a marker. */
export function markerListEffects(contract: Contract): SuiteCase[] {
  return operationEntries(contract).flatMap(entry => {
    const operation = entry.operation.operationId as OperationId
    const { query = [] }: OperationRow = operations[operation]
    if (!query.includes('marker')) return []
    const requires = ['writes', 'images', ...(query.includes('shared_by') ? (['otherAccount'] as const) : [])] as const
    return [
      effectCase(operation, 'returns pages that follow their markers', requires, async context => {
        const list = await createList(context, operation)
        await checkPages(context, list)
        await checkOrders(context, list, sortColumns(entry))
      }),
    ]
  })
}

interface MarkerList {
  operation: OperationId
  path: Readonly<Record<string, string>>
  query: Fields
  /** The keys of all items in any order. */
  expected: readonly string[]
}

const names = ['c', 'a', 'e', 'b', 'd']
const digestOf = (tag: Fields): string => String(tag.digest)

/** Creates what a list contains: tags, tags of the same image with its signature, or repositories. */
async function createList(context: CaseContext, operation: OperationId): Promise<MarkerList> {
  const namespace = context.session.names.body.namespace ?? ''
  const repository = 'markers/app'
  const path = { namespace, repository }
  await createOrganization(context, namespace)
  if (!pathParamNames(operation).includes('repository')) {
    const shared = 'shared_by' in requiredQuery(operation)
    for (const name of names) {
      await createRepository(context, { namespace, repository: `markers/${name}` })
      if (shared) await requestOperation(context, 'createRepoDomains', { path: { namespace, repository: `markers/${name}` } })
    }
    const query = { ...requiredQuery(operation), namespace, name: 'markers/' }
    return { operation, path: {}, query, expected: names.map(name => `${namespace}/markers/${name}`) }
  }
  await createRepository(context, path)
  await putImage(context, { ...path, tag: 'first' })
  if (!pathParamNames(operation).includes('tag')) {
    for (const tag of names) await putImage(context, { ...path, tag })
    return { operation, path, query: {}, expected: ['first', ...names] }
  }
  const first = asObject(await fetchJson(context, 'showRepoTag', { path: { ...path, tag: 'first' } }))
  const tag = `${digestOf(first).replace(':', '-')}.sig`
  await putImage(context, { ...path, tag })
  for (const destination_tag of names)
    await requestOperation(context, 'createRepoTag', { path, body: { source_tag: 'first', destination_tag } })
  return { operation, path: { ...path, tag }, query: {}, expected: ['first', ...names] }
}

const requiredQuery = (operation: OperationId): Fields =>
  (operations[operation] as OperationRow).query?.includes('shared_by') ? { shared_by: 'self' } : {}

/** Returns what identifies an item of a list. */
function keyOf(operation: OperationId, item: unknown): string {
  const { itemKey = [] }: OperationRow = operations[operation]
  return typeof item === 'string' ? item : itemKey.map(name => asObject(item)[name]).join('/')
}

/** Requests all pages of one and of two items, and the whole list. */
async function checkPages(context: CaseContext, list: MarkerList): Promise<void> {
  for (const limit of [undefined, 1, 2]) {
    const found = (await readPages(context, list, limit)).map(item => keyOf(list.operation, item))
    const [actual, expected] = [found.toSorted().join(', '), list.expected.toSorted().join(', ')]
    context.expect(
      actual === expected,
      `${list.operation} with limit ${limit ?? 'by default'}: expected ${expected}, received ${actual || 'nothing'}.`,
    )
  }
}

/** Returns the fields that the columns of a list sort by. */
function sortColumns({ parameters }: OperationEntry): Readonly<Record<string, string>> {
  return parameters.find(({ name }) => name === 'order_column')?.['x-sorts-by'] ?? {}
}

/** Requests pages in every order. */
async function checkOrders(
  context: CaseContext,
  { query, ...list }: MarkerList,
  columns: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [order_column, field] of Object.entries(columns)) {
    for (const order_type of ['asc', 'desc']) {
      const items = await readPages(context, { ...list, query: { ...query, order_column, order_type } }, 2)
      const values = items.map(item => String(asObject(item)[field]))
      const sorted = order_type === 'asc' ? values.toSorted() : values.toSorted().reverse()
      context.expect(
        values.length === list.expected.length && values.join() === sorted.join(),
        `${list.operation} by ${order_column}, ${order_type}: expected ${sorted.join(', ')}, received ${values.join(', ')}.`,
      )
    }
  }
}

async function readPages(
  context: CaseContext,
  { operation, path, query, expected }: MarkerList,
  limit: number | undefined,
): Promise<unknown[]> {
  const { items: field = '' }: OperationRow = operations[operation]
  const found: unknown[] = []
  let marker: unknown
  // A service that repeats its pages would never end.
  for (let page = 0; page <= expected.length; page++) {
    const range = { ...(limit === undefined ? {} : { limit }), ...(marker === undefined ? {} : { marker }) }
    const body = asObject(await fetchJson(context, operation, { path, query: { ...query, ...range } }))
    const items = Array.isArray(body[field]) ? (body[field] as unknown[]) : []
    context.expect(
      limit === undefined || items.length <= limit,
      `${operation}: the page with limit ${limit} has ${items.length} items.`,
    )
    found.push(...items)
    const { nextMarker, next_marker = nextMarker, has_more } = body
    context.expect(
      has_more === undefined || has_more === (next_marker !== undefined),
      `${operation}: has_more is ${has_more}, but the next marker is ${next_marker}.`,
    )
    if (next_marker === undefined) return found
    marker = next_marker
  }
  context.expect(false, `${operation}: the list doesn't end.`)
  return found
}
