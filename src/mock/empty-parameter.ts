import { type OperationRow, operations } from '../../generated/operations.js'

const rows: readonly OperationRow[] = Object.values(operations)

/** The parameters that have an effect without a value. */
const flags: ReadonlySet<string> = new Set(['nocatalog'])

/** Returns whether a parameter of the request's operation has no value. Prism takes it for one that is missing. */
export function hasEmptyParameter(method: string, { pathname, searchParams }: URL): boolean {
  const empty = [...searchParams].flatMap(([name, value]) => (value === '' && !flags.has(name) ? name : []))
  if (empty.length === 0) return false
  const row = rows.find(row => row.method === method && matches(row.url, pathname))
  return row?.query?.some(name => empty.includes(name)) ?? false
}

function matches(template: string, pathname: string): boolean {
  const [parts, segments] = [template.split('/'), pathname.split('/')]
  return parts.length === segments.length && parts.every((part, index) => part.startsWith('{') || part === segments[index])
}
