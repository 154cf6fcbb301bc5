import { type OperationId, type OperationRow, operations } from '../../../../generated/operations.js'
import type { Fields } from './effect.js'

/** Returns the operation that shows what a write creates or changes. */
export function readerOf(operation: OperationId): OperationId | undefined {
  const { method, url }: OperationRow = operations[operation]
  const shows = (otherUrl: string): boolean =>
    method === 'POST'
      ? otherUrl.startsWith(`${url}/{`) && otherUrl.endsWith('}') && !otherUrl.slice(url.length + 1).includes('/')
      : otherUrl === url
  const [reader] = Object.entries(operations).find(([, row]) => row.method === 'GET' && shows(row.url)) ?? []
  return method === 'GET' || method === 'DELETE' ? undefined : (reader as OperationId | undefined)
}

/**
 * Returns the name of a resource for a path.
 *
 * @param names the parameters of a request: those of its path, and the fields of its body
 */
export function nameIn(names: Fields, param: string): string {
  // In bodies, some resources have a `name`, such as triggers.
  return String(names[param] ?? names.name).replaceAll('$', '/')
}
