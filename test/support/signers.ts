import { createHash, createHmac } from 'node:crypto'
import { demoKey } from './sandbox.js'

/** How a client of another language signs, written from its description and independent of `src/auth/`. */
export interface Signer {
  /** The canonical path of a path as sent. */
  path?: (path: string) => string
  /** The canonical query of a query as sent, without its question mark. */
  query?: (query: string) => string
  /** The value of a header as signed. */
  header?: (value: string) => string
  /** The hash of the body as signed. */
  bodyHash?: string
  /** Region and service of the older form, and its day unless it is that of `X-Sdk-Date`. */
  scope?: { region: string; service: string; day?: string }
  key?: { accessKeyId: string; secretAccessKey: string }
}

/** A request to sign. */
export interface UnsignedRequest {
  method?: string
  /** Path and query as sent. */
  target: string
  /** Signed headers in addition to `host` and `x-sdk-date`, as sent. */
  headers?: Record<string, string>
  body?: string
}

const sha256 = (data: string): string => createHash('sha256').update(data).digest('hex')
const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest()

/** Percent-encodes everything but unreserved characters. */
export function encode(text: string): string {
  return [...Buffer.from(text)]
    .map(byte => String.fromCharCode(byte))
    .map(char => (/[\w.~-]/.test(char) ? char : `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`))
    .join('')
}

/** Decodes the whole path, splits it at its slashes, and encodes each segment. */
export function wholePath(path: string): string {
  return withSlash(unquote(path).split('/').map(encode).join('/'))
}

/** Decodes percent-encoding as Python does: bytes that aren't UTF-8 become replacement characters. */
function unquote(text: string): string {
  const bytes = text.replace(/%([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString()
}

/** Appends a slash to a path that doesn't end with one. */
export function withSlash(path: string): string {
  return path.endsWith('/') ? path : `${path}/`
}

/** Sorts the parameters by encoded name and value. */
export function encodedOrder(query: string): string {
  return [...new URLSearchParams(query)]
    .map(([name, value]) => [encode(name), encode(value)].join('\0'))
    .sort()
    .map(pair => pair.replace('\0', '='))
    .join('&')
}

/** Signs a request, and returns its headers. `date` is that of `X-Sdk-Date`. */
export function signHeaders(
  { method = 'GET', target, headers = {}, body = '' }: UnsignedRequest,
  host: string,
  date: string,
  signer: Signer = {},
): Record<string, string> {
  const { path = wholePath, query = encodedOrder, header = value => value, scope, key = demoKey } = signer
  const [pathname = '', search = ''] = target.split('?')
  const sent: Record<string, string> = { ...headers, 'x-sdk-date': date }
  const signed: Record<string, string> = { ...sent, host }
  const names = Object.keys(signed).sort()
  const canonical = [
    method,
    path(pathname),
    query(search),
    ...names.map(name => `${name}:${header(signed[name] ?? '')}`),
    '',
    names.join(';'),
    signer.bodyHash ?? sha256(body),
  ].join('\n')
  const { accessKeyId, secretAccessKey } = key
  const day = scope?.day ?? date.slice(0, 8)
  const scopeText = scope && `${day}/${scope.region}/${scope.service}/sdk_request`
  const text = ['SDK-HMAC-SHA256', date, ...(scopeText ? [scopeText] : []), sha256(canonical)].join('\n')
  const signingKey = scope
    ? hmac(hmac(hmac(hmac(`SDK${secretAccessKey}`, day), scope.region), scope.service), 'sdk_request')
    : secretAccessKey
  const credential = scopeText ? `Credential=${accessKeyId}/${scopeText}` : `Access=${accessKeyId}`
  const signature = hmac(signingKey, text).toString('hex')
  return { ...sent, authorization: `SDK-HMAC-SHA256 ${credential}, SignedHeaders=${names.join(';')}, Signature=${signature}` }
}

/** Returns a signed request to a sandbox in process. */
export function signedRequest(
  sandbox: { clock: { now: () => number } },
  request: UnsignedRequest,
  signer: Signer = {},
): Request {
  const { method = 'GET', target, body } = request
  const headers = signHeaders(request, 'sandbox', sdkDate(sandbox.clock.now()), signer)
  return new Request(`http://sandbox${target}`, { method, headers, ...(body === undefined ? {} : { body }) })
}

/** Formats a time as `X-Sdk-Date`. */
export function sdkDate(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
}
