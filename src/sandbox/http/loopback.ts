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
export function hostnameOf(url: string): string | undefined {
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
  // Parsing the URL of each request would take longer than many of them.
  if (!decodeAscii(url).includes('_sandbox')) return false
  const parsed = parseUrl(url.startsWith('/') ? `http://${headers.host ?? ''}${url}` : url)
  if (!parsed || !decodeAscii(parsed.pathname).startsWith('/_sandbox')) return false
  return !isLoopback(parsed.hostname) && parsed.hostname !== ownHost
}

/** Decodes a path as the router does, once, so that `/%5fsandbox/` is recognized as well. */
function decodeAscii(path: string): string {
  return path.replace(/%[0-7][0-9a-f]/gi, code => String.fromCharCode(Number.parseInt(code.slice(1), 16)))
}

function parseUrl(url: string): URL | undefined {
  try {
    return new URL(url)
  } catch {
    return undefined
  }
}
