import type { IncomingMessage } from 'node:http'

/** Whether an address, or the host of one, is one that only this computer reaches. */
export function isLoopback(address: string): boolean {
  return address === 'localhost' || address === '::1' || address === '[::1]' || /^(?:::ffff:)?127(?:\.\d+){3}$/.test(address)
}

/**
 * Whether a request for the administration comes under a name that is not this computer's own. A page of another site can
 * let its own name lead to 127.0.0.1 (DNS rebinding) and would then read every secret; the name in the request gives it away.
 */
export function isForeignAdminRequest(incoming: IncomingMessage): boolean {
  const target = targetOf(incoming)
  if (!target) return false
  // The router decodes the path once, so `/%5fsandbox/` leads there as well.
  const path = target.pathname.replace(/%[0-7][0-9a-f]/gi, code => String.fromCharCode(Number.parseInt(code.slice(1), 16)))
  if (!path.startsWith('/_sandbox')) return false
  const { hostname } = target
  return !isLoopback(hostname)
}

/** Where a request goes, as it says itself; undefined when it cannot be told. */
function targetOf({ url = '', headers: { host = '' } }: IncomingMessage): URL | undefined {
  try {
    return new URL(url.startsWith('/') ? `http://${host}${url}` : url)
  } catch {
    return undefined
  }
}
