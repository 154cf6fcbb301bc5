import { type OperationId, type OperationRow, operations } from '../../generated/operations.js'

const routes = (Object.entries(operations) as [OperationId, OperationRow][])
  .map(([operation, { method, url }]) => ({
    operation,
    method,
    path: new RegExp(`^${url.replaceAll(/\{\w+\}/g, '[^/]+')}$`),
    url,
  }))
  // A path without parameters takes precedence.
  .sort((route, other) => Number(route.url.includes('{')) - Number(other.url.includes('{')))

/**
 * Returns the operation of a request.
 *
 * @param pathname the path as sent, percent-encoded
 */
export function matchOperation(method: string, pathname: string): OperationId | undefined {
  return routes.find(route => route.method === method && route.path.test(pathname))?.operation
}
