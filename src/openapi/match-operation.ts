import { type OperationId, type OperationRow, operations } from '../../generated/operations.js'
import { compareRoutes } from './route-order.js'

const all = (Object.entries(operations) as [OperationId, OperationRow][]).map(([operation, row]) => ({ operation, ...row }))

const pattern = (url: string): RegExp => new RegExp(`^${url.replaceAll(/\{\w+\}/g, '[^/]+')}$`)

/** In path order; paths whose repository has unescaped slashes come last. */
const routes = [
  ...all.sort(compareRoutes).map(({ operation, method, url }) => ({ operation, method, path: pattern(url) })),
  ...all
    .filter(({ rawSlash }) => rawSlash)
    .map(({ operation, method, url }) => ({ operation, method, path: pattern(url.replace('{repository}', '.+')) })),
]

/**
 * Returns the operation of a request.
 *
 * @param pathname the path as sent, percent-encoded
 */
export function matchOperation(method: string, pathname: string): OperationId | undefined {
  return routes.find(route => route.method === method && route.path.test(pathname))?.operation
}
