import { type OperationId, type OperationRow, operations } from '../../../../generated/operations.js'
import { type Contract, type OperationEntry, operationEntries } from '../../../openapi/document.js'
import { pathParamNames } from '../../../openapi/path-params.js'
import type { CaseContext } from '../../run/case-context.js'
import { addSandboxData, putImage, withRestoredState } from '../sandbox-control.js'
import type { SuiteCase } from '../suite-case.js'
import { asObject, effectCase, type Fields, fetchJson, requestOperation, signatureTag } from './effect.js'
import { createOrganization, createRepository } from './resources.js'

/** The pages of every list with markers: they follow one another, add up to the list and end without a marker. */
export function markerListEffects(contract: Contract): SuiteCase[] {
  return operationEntries(contract).flatMap(entry => {
    const operation = entry.operation.operationId
    const { query = [] }: OperationRow = operations[operation]
    if (!query.includes('marker')) return []
    const requires = ['writes', 'images', ...(query.includes('shared_by') ? (['otherAccount'] as const) : [])] as const
    return [
      effectCase(operation, 'returns pages that follow their markers', requires, async context => {
        const list = await createList(context, operation)
        await checkPages(context, list)
        await checkManifests(context, list)
        await checkMarkerOrders(context, list, sortColumns(entry))
        await checkDeletion(context, list)
      }),
      ...(pathParamNames(operation).includes('tag')
        ? []
        : [
            effectCase(operation, 'returns more than 100 items on a page', ['isolated', 'otherAccount'], context =>
              withRestoredState(context, () => checkManyMarkers(context, operation)),
            ),
          ]),
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

const markerTagNames = ['c', 'a', 'e', 'b', 'd']

/** Creates what a list contains: tags, tags of the same image with its signature, or repositories. */
async function createList(context: CaseContext, operation: OperationId): Promise<MarkerList> {
  const namespace = context.session.names.body.namespace ?? ''
  const repository = 'markers/app'
  const path = { namespace, repository }
  await createOrganization(context, namespace)
  if (!pathParamNames(operation).includes('repository')) {
    const shared = 'shared_by' in requiredQuery(operation)
    // Each one is followed by one that the filter doesn't select.
    for (const repository of markerTagNames.flatMap(name => [`markers/${name}`, `others/${name}`])) {
      const fields = { category: repository.startsWith('markers/') ? 'linux' : 'database' }
      await createRepository(context, { namespace, repository }, fields)
      if (shared) await requestOperation(context, 'createRepoDomains', { path: { namespace, repository } })
    }
    const query = { ...requiredQuery(operation), namespace, name: 'markers/' }
    return { operation, path: {}, query, expected: markerTagNames.map(name => `${namespace}/markers/${name}`) }
  }
  await createRepository(context, path)
  await putImage(context, { ...path, tag: 'first' })
  if (!pathParamNames(operation).includes('tag')) {
    for (const tag of markerTagNames.flatMap(name => [name, `other-${name}`])) await putImage(context, { ...path, tag })
    const query = { tag: 'other-', with_manifest: true }
    return { operation, path, query, expected: markerTagNames.map(name => `other-${name}`) }
  }
  const first = asObject(await fetchJson(context, 'showRepoTag', { path: { ...path, tag: 'first' } }))
  const tag = signatureTag(first)
  await putImage(context, { ...path, tag })
  for (const destination_tag of markerTagNames)
    await requestOperation(context, 'createRepoTag', { path, body: { source_tag: 'first', destination_tag } })
  return { operation, path: { ...path, tag }, query: {}, expected: ['first', ...markerTagNames] }
}

const requiredQuery = (operation: OperationId): Fields =>
  (operations[operation] as OperationRow).query?.includes('shared_by') ? { shared_by: 'self' } : {}

/** Returns what identifies an item of a list. */
function markerKey(operation: OperationId, item: unknown): string {
  const { itemKey = [] }: OperationRow = operations[operation]
  return typeof item === 'string' ? item : itemKey.map(name => asObject(item)[name]).join('/')
}

/** Requests all pages of one and of two items, and the whole list. */
async function checkPages(context: CaseContext, list: MarkerList): Promise<void> {
  // The whole list fits on a page of its length.
  for (const limit of [undefined, 1, 2, list.expected.length]) {
    const found = (await readPages(context, list, limit)).map(item => markerKey(list.operation, item))
    const [actual, expected] = [found.toSorted().join(', '), list.expected.toSorted().join(', ')]
    context.expect(
      actual === expected,
      `${list.operation} with limit ${limit ?? 'by default'}: expected ${expected}, received ${actual || 'nothing'}.`,
    )
  }
}

/** Deletes the last item of a page, whose position its marker contains: the next page has what follows. */
async function checkDeletion(context: CaseContext, list: MarkerList): Promise<void> {
  const { operation, path, query } = list
  const first = await readPage(context, list, { limit: 2 })
  const [, last] = first.items.map(item => markerName(operation, item))
  const rest = await readPages(context, list, 2)
  const expected = rest.slice(2).map(item => markerName(operation, item))
  const [namespace, repository = ''] = [String(path.namespace ?? query.namespace), path.repository]
  if (repository === '') await requestOperation(context, 'deleteRepo', { path: { namespace, repository: last ?? '' } })
  else await requestOperation(context, 'deleteRepoTag', { path: { ...path, tag: last ?? '' } })
  const { items } = await readPage(context, list, { limit: 10, marker: first.marker })
  const found = items.map(item => markerName(operation, item))
  context.expect(
    found.join() === expected.join(),
    `${operation} after the marker of ${last}, which was deleted: expected ${expected.join()}, received ${found.join()}.`,
  )
}

/** Requests pages of more items than the default. */
async function checkManyMarkers(context: CaseContext, operation: OperationId): Promise<void> {
  const list = await seedItems(context, operation, 120)
  for (const limit of [101, 115, 1000]) {
    const { items } = await readPage(context, list, { limit })
    const expected = Math.min(limit, 120)
    context.expect(
      items.length === expected,
      `${operation} with limit ${limit}: expected ${expected} items, received ${items.length}.`,
    )
  }
  const found = (await readPages(context, list, undefined)).length
  context.expect(found === 120, `${operation} without a limit: the pages have ${found} items instead of 120.`)
}

/** Adds as many items to a list, in one request. */
async function seedItems(context: CaseContext, operation: OperationId, count: number): Promise<MarkerList> {
  const { session } = context
  const namespace = session.names.body.namespace ?? ''
  const numbers = Array.from({ length: count }, (_, index) => `many-${index}`)
  const access_domains = [{ access_domain: session.target.otherAccount?.name, deadline: 'forever' }]
  const images = numbers.map(tag => ({ tag }))
  const repositories = [...numbers.map(repository => ({ repository, access_domains })), { repository: 'tags', images }]
  await addSandboxData(context, { namespaces: [{ namespace, repositories }] })
  const inRepository = pathParamNames(operation).includes('repository')
  return {
    operation,
    path: inRepository ? { namespace, repository: 'tags' } : {},
    query: inRepository ? {} : { ...requiredQuery(operation), namespace, name: 'many-' },
    expected: numbers,
  }
}

/** Returns the name of an item. */
const markerName = (operation: OperationId, item: unknown): string =>
  typeof item === 'string' ? item : String(asObject(item)[operation === 'listRepositoryTag' ? 'tag' : 'name'])

/** Checks that every page has what the query requests. */
async function checkManifests(context: CaseContext, list: MarkerList): Promise<void> {
  if (!('with_manifest' in list.query)) return
  for (const item of await readPages(context, list, 2)) {
    const { tag, manifest } = asObject(item)
    context.expect(manifest !== '', `${list.operation}: the tag ${tag} has no manifest in spite of with_manifest.`)
  }
}

/** Returns the fields that the columns of a list sort by. */
function sortColumns({ parameters }: OperationEntry): Readonly<Record<string, string>> {
  return parameters.find(({ name }) => name === 'order_column')?.['x-sorts-by'] ?? {}
}

/** Requests pages in every order. */
async function checkMarkerOrders(
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

/** Requests one page. */
async function readPage(
  context: CaseContext,
  { operation, path, query }: MarkerList,
  range: Fields,
): Promise<{ items: unknown[]; marker: unknown }> {
  const { items: field = '' }: OperationRow = operations[operation]
  const body = asObject(await fetchJson(context, operation, { path, query: { ...query, ...range } }))
  const items = Array.isArray(body[field]) ? (body[field] as unknown[]) : []
  const { nextMarker, next_marker: marker = nextMarker, has_more } = body
  context.expect(
    has_more === undefined || has_more === (marker !== undefined),
    `${operation}: has_more is ${has_more}, but the next marker is ${marker}.`,
  )
  return { items, marker }
}

async function readPages(context: CaseContext, list: MarkerList, limit: number | undefined): Promise<unknown[]> {
  const { operation, expected } = list
  const found: unknown[] = []
  let marker: unknown
  // A service that repeats its pages would never end.
  for (let page = 0; page <= expected.length; page++) {
    const range = { ...(limit === undefined ? {} : { limit }), ...(marker === undefined ? {} : { marker }) }
    const { items, marker: next } = await readPage(context, list, range)
    context.expect(
      limit === undefined || items.length <= limit,
      `${operation}: the page with limit ${limit} has ${items.length} items.`,
    )
    context.expect(items.length > 0 || marker === undefined, `${operation}: the page after the marker ${marker} is empty.`)
    found.push(...items)
    if (next === undefined) return found
    marker = next
  }
  context.expect(false, `${operation}: the list doesn't end.`)
  return found
}
