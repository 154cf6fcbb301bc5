/** Request data that identifies the server's address. */
export interface AddressedRequest {
  /** The URL as sent, whose host is the `Host` header. */
  url: string
  headers: Headers
}

/**
 * Returns scheme and host by which the caller reaches a server, so that the addresses in its responses work for the caller. A
 * proxy in front of the server states them in `X-Forwarded-Proto` and `X-Forwarded-Host`.
 */
export function originOf({ url, headers }: AddressedRequest): string {
  const { protocol, host } = addressOf(url)
  const forwardedProtocol = firstOf(headers.get('x-forwarded-proto'))
  const forwardedHost = firstOf(headers.get('x-forwarded-host'))
  const scheme = /^https?$/.test(forwardedProtocol) ? forwardedProtocol : protocol.slice(0, -1)
  return `${scheme}://${isHost(forwardedHost) ? forwardedHost : host}`
}

/** The last address. Most requests use the same one, and parsing it is slow. */
let last = { text: '', protocol: '', host: '' }

function addressOf(url: string): typeof last {
  const end = url.indexOf('/', url.indexOf('//') + 2)
  const text = end < 0 ? url : url.slice(0, end)
  if (text !== last.text) {
    const { protocol, host } = new URL(text)
    last = { text, protocol, host }
  }
  return last
}

/** Whether a text is a host with or without a port. A URL also rejects ports and addresses that cannot exist. */
function isHost(text: string): boolean {
  return /^[\w.-]+(?::\d+)?$|^\[[\da-fA-F:]+\](?::\d+)?$/.test(text) && URL.canParse(`http://${text}`)
}

/** Returns the first value of a header, which the proxy nearest to the caller has set. */
function firstOf(header: string | null): string {
  return header?.split(',')[0]?.trim() ?? ''
}
