import { type OperationId, type OperationRow, operations } from '../../../generated/operations.js'
import { validators } from '../../../generated/validators.js'
import { findOperation, type OperationEntry } from '../../openapi/document.js'
import { pathParamNames } from '../../openapi/path-params.js'
import type { CaseContext, ParsedResponse } from '../run/case-context.js'
import type { OperationRequest } from '../run/send.js'
import type { Requirement } from '../run/target.js'
import { validRequest } from './contract-cases.js'
import { itemsOf } from './effects/listing.js'
import { createListItems } from './fixtures.js'
import { createCase, type SuiteCase } from './suite-case.js'

export type Item = Readonly<Record<string, unknown>>
type ListQuery = Record<string, unknown>

export function listCase(
  entry: OperationEntry,
  title: string,
  run: (context: CaseContext, request: OperationRequest) => Promise<void>,
): SuiteCase {
  const operation = entry.operation.operationId
  const requires: Requirement[] = [
    'service',
    ...(pathParamNames(operation).includes('repository') ? (['images'] as const) : []),
    ...(listsShared(operation) ? (['otherAccount', 'writes'] as const) : []),
  ]
  return createCase({
    group: 'lists',
    operation,
    title: `${operation} ${title}`,
    requires,
    run: async context => {
      const { contract, names } = context.session
      await createListItems(context, operation)
      return run(context, validRequest(contract, findOperation(contract, operation), names))
    },
  })
}

/** Whether an operation lists shared repositories, which `center` divides into own and foreign ones. */
export function listsShared(operation: OperationId): boolean {
  const { query = [] }: OperationRow = operations[operation]
  return query.includes('center')
}

/** Whether an operation lists the fixtures of a run: the repositories of an organization, or the images of a repository. */
export function listsFixtures(operation: OperationId): boolean {
  const { query = [] }: OperationRow = operations[operation]
  return query.includes('namespace') || pathParamNames(operation).includes('repository')
}

/** Returns the query that limits a list to the fixtures of the run; a read-only run lists everything. */
export function fixtureQuery(context: CaseContext, { operation }: OperationRequest): Record<string, string> {
  const { target, names } = context.session
  const { query = [] }: OperationRow = operations[operation]
  const center: Record<string, string> = listsShared(operation) ? { center: 'self' } : {}
  return target.allowWrites && query.includes('namespace') ? { ...center, namespace: names.path.namespace ?? '' } : center
}

/** Whether a list has pages with offsets, which its responses state in a header. */
export const hasOffsets = (operation: OperationId): boolean =>
  'content-range' in (validators[operation].responses[200]?.headers ?? {})

/** Whether a list has plain parameters for pages; other lists only have them in the filter. */
export function hasPlainPages(operation: OperationId): boolean {
  const { query = [] }: OperationRow = operations[operation]
  return query.includes('limit')
}

/** Returns a query as the operation accepts it. */
function toPageQuery(operation: OperationId, query: ListQuery): ListQuery {
  return hasPlainPages(operation) || 'filter' in query ? query : { filter: serializeFilter(query) }
}

export async function requestItems(
  context: CaseContext,
  request: OperationRequest,
  query: ListQuery,
): Promise<{ items: Item[]; response: ParsedResponse }> {
  const response = await context.request({ ...request, query: toPageQuery(request.operation, query) })
  context.expectStatus(request, response, 200)
  return { items: itemsOf(response.json), response }
}

/** Writes the fields of a filter. */
export const serializeFilter = (fields: Readonly<Record<string, unknown>>): string =>
  Object.entries(fields)
    .map(([key, value]) => `${key}::${value}`)
    .join('|')
