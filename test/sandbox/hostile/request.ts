import { Buffer } from 'node:buffer'

/** A request that tries to keep the sandbox busy. */
export interface HostileRequest {
  name: string
  /** The request in the parts in which it is sent. `{token}` in the first part stands for a valid token. */
  parts: readonly (string | Buffer)[]
  /** The status of the response. Without it, any error will do, and so will a closed connection. */
  status?: number
}

export const megabytes12: number = 12 * 2 ** 20
export const access: string = '/v2/manage/namespaces/shop/access'
export const repos: string = '/v2/manage/namespaces/shop/repos'
export const shares: string = '/v2/manage/namespaces/shop/repositories/search/access-domains'
export const organizations: string = '/v2/manage/namespaces'
export const tokens: string = '/v3/auth/tokens'
export const userId: string = 'e'.repeat(32)

export const head = (method: string, path: string, ...headers: string[]): string =>
  [`${method} ${path} HTTP/1.1`, 'Host: sandbox', 'X-Auth-Token: {token}', 'Connection: close', ...headers, '', ''].join('\r\n')

export function withBody(name: string, method: string, path: string, body: string | Buffer, status = 400): HostileRequest {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body
  const headers = ['Content-Type: application/json', `Content-Length: ${bytes.length}`]
  return { name, parts: [head(method, path, ...headers), bytes], status }
}

export const withoutBody = (name: string, path: string, status?: number, ...headers: string[]): HostileRequest => ({
  name,
  parts: [head('GET', path, ...headers)],
  ...(status === undefined ? {} : { status }),
})

export const listOf = (item: string, length: number): string => `[${`${item},`.repeat(length - 1)}${item}]`
/** Repeats a text up to a number of bytes. */
export const filled = (text: string, bytes: number): string => text.repeat(Math.floor(bytes / Buffer.byteLength(text)))
export const field = (name: string, value: string): string => `{"${name}":"${value}"}`
export const permission = (id: string): string => `{"user_id":"${id}","user_name":"x","auth":1}`
export const hex = (index: number): string => index.toString(16).padStart(32, '0')
