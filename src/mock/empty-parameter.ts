import { type OperationRow, operations } from '../../generated/operations.js'
import { matchOperation } from '../openapi/match-operation.js'

/** The parameters that have an effect without a value. */
const flags: ReadonlySet<string> = new Set(['nocatalog'])

/** Returns whether a parameter of the request's operation has no value. Prism takes it for one that is missing. */
export function hasEmptyParameter(method: string, { pathname, searchParams }: URL): boolean {
  const empty = [...searchParams].flatMap(([name, value]) => (value === '' && !flags.has(name) ? name : []))
  if (empty.length === 0) return false
  const operation = matchOperation(method, pathname)
  const row: OperationRow | undefined = operation && operations[operation]
  return row?.query?.some(name => empty.includes(name)) ?? false
}
