import { type OperationId, type OperationRow, operations } from '../../generated/operations.js'
import { pathParamNames } from './path-params.js'
import { compareRoutes } from './route-order.js'

/** Partner clouds serve the operations on shares under a second path as well. */
const [sharePath, sharePathOfPartners] = ['/repositories/{repository}/access-domains', '/repos/{repository}/access-domains']

/** Clients of OpenStack also request the version document with a final slash, as its own link has it. */
const versionPath = /^\/v3$/

/** Returns the paths of an operation: that of the contract first, then those that clients use as well. */
export function pathsOf(url: string): string[] {
  return [...new Set([url, url.replace(sharePath, sharePathOfPartners), url.replace(versionPath, '$&/')])]
}

const all = (Object.entries(operations) as [OperationId, OperationRow][]).map(([operation, row]) => ({ operation, ...row }))

/** The fixed segments that can follow a repository in a path, such as `tags`. None of them is a tag in that position. */
const reserved = [...new Set(all.flatMap(({ url }) => /\/repos\/\{repository\}\/([^/{]+)/.exec(url)?.[1] ?? []))].join('|')

function pathPattern(url: string, repository = '([^/]+)'): RegExp {
  const unreserved = url.replace('{repository}/{', `{repository}/(?!(?:${reserved})/){`)
  return new RegExp(`^${unreserved.replace('{repository}', repository).replaceAll(/\{\w+\}/g, '([^/]+)')}$`)
}

/** In path order; paths whose repository has unescaped slashes come last. */
const routes = [
  ...all
    .sort(compareRoutes)
    .flatMap(({ operation, method, url }) => pathsOf(url).map(path => ({ operation, method, path: pathPattern(path) }))),
  ...all
    .filter(({ rawSlash }) => rawSlash)
    .map(({ operation, method, url }) => ({ operation, method, path: pathPattern(url, '(.+)') })),
]

/**
 * Returns the operation of a request.
 *
 * @param pathname the path as sent, percent-encoded
 */
export function matchOperation(method: string, pathname: string): OperationId | undefined {
  return routes.find(route => route.method === method && route.path.test(pathname))?.operation
}

/** An operation, and the path parameters of a request to it. */
export interface OperationMatch {
  operation: OperationId
  /** The parameters, decoded. The slashes of a repository's name are still replaced. */
  path: Record<string, string>
}

/**
 * Returns the operation of a request with its path parameters. Some operations have unescaped slashes in the name of the
 * repository, which a known client sends.
 *
 * @param pathname the path as sent, percent-encoded
 */
export function matchRequest(method: string, pathname: string): OperationMatch | undefined {
  for (const route of routes) {
    const values = route.method === method ? route.path.exec(pathname)?.slice(1) : undefined
    if (!values) continue
    const { operation } = route
    const { slashAs }: OperationRow = operations[operation]
    const path = pathParamNames(operation).map((name, index) => {
      const value = values[index] ?? ''
      return [name, decodeSegment(value.replaceAll('/', slashAs?.[name] ?? '/'))] as const
    })
    return { operation, path: Object.fromEntries(path) }
  }
  return undefined
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    // Bytes that aren't UTF-8 aren't a valid name.
    return segment
  }
}
