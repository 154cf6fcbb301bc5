import { type OperationId, type OperationRow, operations } from '../../../generated/operations.js'

/** What no POST at the path before the parameter creates by its name: images make tags, and every case has the others. */
const otherParams: ReadonlySet<string> = new Set(['namespace', 'repository', 'tag', 'api_version', 'user_id'])

/**
 * Returns the operation that creates what an operation reads or changes: the POST at the path before its last parameter, or for a
 * write without such a parameter at the same path.
 */
export function creatorOf(operation: OperationId): OperationId | undefined {
  const { method, url }: OperationRow = operations[operation]
  if (method === 'POST') return undefined
  const [, parent, param = ''] = /^(.*)\/\{(\w+)\}$/.exec(url) ?? []
  if (otherParams.has(param) || (parent === undefined && method === 'GET')) return undefined
  const [creator] = Object.entries(operations).find(([, row]) => row.method === 'POST' && row.url === (parent ?? url)) ?? []
  return creator as OperationId | undefined
}
