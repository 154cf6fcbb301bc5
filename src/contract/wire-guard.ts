import { timeOfRun } from './names.js'

/** Requests that are no GET and change nothing that anybody would miss: they give credentials that end by themselves. */
const harmless = ['POST /v3/auth/tokens', 'POST /v2/manage/utils/secret']

/**
 * The last look at a request to somebody's service, whatever part of a run sends it: it may change nothing but what
 * carries the prefix of a run.
 *
 * @returns why it must not be sent, if it must not
 */
export function blocked(method: string, url: string, body: string): string | undefined {
  if (method === 'GET') return undefined
  const { pathname } = new URL(url)
  if (harmless.some(known => `${method} ${pathname}`.endsWith(known))) return undefined
  const inPath = /\/v2\/manage\/namespaces\/([^/]+)/.exec(pathname)?.[1]
  const creates = method === 'POST' && /(?:\/v2\/manage\/namespaces|\/_sandbox\/images)$/.test(pathname)
  const name = inPath ?? (creates ? namespaceIn(body) : undefined)
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
