import { createHash, createHmac } from 'node:crypto'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const encode = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, char => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)

/** Returns the query as golangsdk sends it with an access key: sorted and encoded. */
export function encodedQuery(query: string): string {
  const pairs = query.split('&').map(pair => {
    const [, name = '', value = ''] = /^([^=]*)=?(.*)$/s.exec(pair) ?? []
    return `${encode(decodeURIComponent(name))}=${encode(decodeURIComponent(value))}`
  })
  return pairs.sort().join('&')
}

/** Signs all headers of a request, as golangsdk does. Written apart from the client's signature, so that it can disagree. */
export function sign(
  request: { method: string; url: URL; headers: Record<string, string>; body: string },
  { ak, sk }: { ak: string; sk: string },
): Record<string, string> {
  const date = new Date().toISOString().replace(/[-:]|\.\d+/g, '')
  const headers = { ...request.headers, Host: request.url.host, 'X-Sdk-Date': date }
  const signed = Object.entries(headers)
    .map(([name, value]) => [name.toLowerCase(), value.trim()] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const path = decodeURIComponent(request.url.pathname).split('/').map(encode).join('/')
  const canonical = [
    request.method,
    path.endsWith('/') ? path : `${path}/`,
    request.url.search.slice(1),
    ...signed.map(([name, value]) => `${name}:${value}`),
    '',
    signed.map(([name]) => name).join(';'),
    sha256(request.body),
  ].join('\n')
  const signature = createHmac('sha256', sk)
    .update(`SDK-HMAC-SHA256\n${date}\n${sha256(canonical)}`)
    .digest('hex')
  const { Host: _, ...sent } = headers
  const names = signed.map(([name]) => name).join(';')
  return { ...sent, Authorization: `SDK-HMAC-SHA256 Access=${ak}, SignedHeaders=${names}, Signature=${signature}` }
}
