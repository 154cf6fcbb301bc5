import type { IncomingMessage } from 'node:http'

/** Returns whether only this computer can reach an address or host. */
export function isLoopback(address: string): boolean {
  return (
    ['localhost', '::1', '[::1]'].includes(address) ||
    // IPv4 addresses, also in IPv6, which URLs write in hexadecimal.
    /^(?:::ffff:)?127(?:\.\d+){3}$/.test(address) ||
    /^\[::ffff:7f[0-9a-f]{2}:[0-9a-f]{1,4}\]$/.test(address)
  )
}

/** Returns the host name of a URL in its normal form, or `undefined` when the URL is invalid. */
export function hostOf(url: string): string | undefined {
  return parseUrl(url)?.hostname
}

/**
 * Returns whether a request for the administration uses a host name that is neither this computer's own nor the one that
 * the server reports. A page of another site can resolve its own name to 127.0.0.1 (DNS rebinding) and would then read
 * every secret.
 */
export function isForeignAdminRequest(
  { url = '', headers }: Pick<IncomingMessage, 'url' | 'headers'>,
  ownHost: string | undefined,
): boolean {
  const parsed = parseUrl(url.startsWith('/') ? `http://${headers.host ?? ''}${url}` : url)
  if (!parsed) return false
  // The router decodes the path once, so `/%5fsandbox/` reaches the administration as well.
  const path = parsed.pathname.replace(/%[0-7][0-9a-f]/gi, code => String.fromCharCode(Number.parseInt(code.slice(1), 16)))
  return path.startsWith('/_sandbox') && !isLoopback(parsed.hostname) && parsed.hostname !== ownHost
}

function parseUrl(url: string): URL | undefined {
  try {
    return new URL(url)
  } catch {
    return undefined
  }
}
