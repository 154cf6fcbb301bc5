import { type OperationRow, operations } from '../../../generated/operations.js'
import { timeOfRun } from '../cases/names.js'

const rows: readonly OperationRow[] = Object.values(operations)
/** Ends of the addresses of requests that change nothing that anybody would miss. */
const harmless = rows.flatMap(({ safe: harmless, method, url }) => (harmless ? [`${method} ${url}`] : []))
/** Ends of the addresses of requests that name in their body what they make; images are put into a sandbox. */
const making = [
  ...rows.flatMap(({ creates: makes, method, url }) => (makes && !url.includes('{namespace}') ? [`${method} ${url}`] : [])),
  'POST /_sandbox/images',
]

/**
 * The last look at a request to somebody's service, whatever part of a run sends it: it may change nothing but what
 * carries the prefix of a run.
 *
 * @returns why it must not be sent, if it must not
 */
export function blocked(method: string, url: string, body: string): string | undefined {
  if (method === 'GET') return undefined
  const { pathname } = new URL(url)
  // Before the path there may be one of a gateway.
  const isOneOf = (known: readonly string[]): boolean =>
    known.some(one => one.startsWith(`${method} `) && pathname.endsWith(one.slice(method.length + 1)))
  const inPath = /\/v2\/manage\/namespaces\/([^/]+)/.exec(pathname)?.[1]
  if (inPath === undefined && isOneOf(harmless)) return undefined
  const name = inPath ?? (isOneOf(making) ? namespaceIn(body) : undefined)
  return name !== undefined && timeOfRun(name) !== undefined
    ? undefined
    : `${method} ${pathname} would change something that does not carry the prefix of a run.`
}

function namespaceIn(body: string): string | undefined {
  try {
    const { namespace } = JSON.parse(body) as { namespace?: unknown }
    return typeof namespace === 'string' ? namespace : undefined
  } catch {
    return undefined
  }
}
