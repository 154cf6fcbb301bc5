import type { IncomingMessage } from 'node:http'

/** Returns whether only this computer can reach an address or host. */
export function isLoopback(address: string): boolean {
  return address === 'localhost' || address === '::1' || address === '[::1]' || /^(?:::ffff:)?127(?:\.\d+){3}$/.test(address)
}

/**
 * Returns whether a request for the administration uses a host name that isn't this computer's own. A page of another
 * site can resolve its own name to 127.0.0.1 (DNS rebinding) and would then read every secret.
 */
export function isForeignAdminRequest(incoming: IncomingMessage): boolean {
  const url = urlOf(incoming)
  if (!url) return false
  // The router decodes the path once, so `/%5fsandbox/` reaches the administration as well.
  const path = url.pathname.replace(/%[0-7][0-9a-f]/gi, code => String.fromCharCode(Number.parseInt(code.slice(1), 16)))
  return path.startsWith('/_sandbox') && !isLoopback(url.hostname)
}

/** Returns the URL of a request by its request line and `Host`, or `undefined` when they are invalid. */
function urlOf({ url = '', headers: { host = '' } }: IncomingMessage): URL | undefined {
  try {
    return new URL(url.startsWith('/') ? `http://${host}${url}` : url)
  } catch {
    return undefined
  }
}
