import type { TryTexts } from '../../../../scripts/docs/texts.js'
import type { TryRequest } from '../../../../scripts/docs/try-request.js'
import { type SentRequest, toCurl } from '../../../../src/errors/to-curl.js'

/** What the reader filled in, by the name of the parameter. */
export type Values = Readonly<Record<string, string>>

/** The answer of the sandbox. */
export interface Answer {
  status: number
  duration: number
  headers: string
  body: string
  /** The error codes in the body. */
  codes: string[]
}

/** Returns why a request can't be sent as it is filled in, or undefined. */
export function problemOf({ parameters }: TryRequest, values: Values, texts: TryTexts): string | undefined {
  const filled = (name: string): boolean => (values[name] ?? '') !== ''
  const missing = parameters.filter(one => one.in === 'path' && !filled(one.name)).map(({ name }) => name)
  if (missing.length > 0) return `${texts.missing}${missing.join(', ')}`
  const query = parameters.filter(one => one.in === 'query' && filled(one.name)).map(({ name }) => name)
  if (query.includes('filter') && query.length > 1) return texts.filterAlone
  const pairs = [
    ['offset', 'limit'],
    ['order_column', 'order_type'],
  ] as const
  const half = pairs.find(
    pair => pair.every(name => parameters.some(one => one.name === name)) && pair.filter(filled).length === 1,
  )
  return half && `${texts.pair}${half.join(', ')}`
}

/** Returns the request with only what was filled in. */
export function requestOf(address: string, request: TryRequest, values: Values, body: string, token: string): SentRequest {
  const value = (name: string): string => values[name] ?? ''
  const path = request.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const slash = request.parameters.find(one => one.name === name)?.slash
    return encodeURIComponent(slash ? value(name).replaceAll('/', slash) : value(name)).replaceAll('%24', '$')
  })
  const filled = request.parameters.filter(({ name }) => value(name) !== '')
  const query = new URLSearchParams(filled.filter(one => one.in === 'query').map(({ name }) => [name, value(name)]))
  return {
    method: request.method,
    url: `${address.replace(/\/+$/, '')}${path}${query.size > 0 ? `?${query}` : ''}`,
    headers: {
      ...(request.token && token !== '' ? { 'X-Auth-Token': token } : {}),
      ...Object.fromEntries(filled.filter(one => one.in === 'header').map(({ name }) => [name, value(name)])),
      ...(body === '' ? {} : { 'Content-Type': 'application/json' }),
    },
    ...(body === '' ? {} : { body }),
  }
}

/** Returns a request as a curl command that runs as it is. */
export const commandOf = (request: SentRequest): string => toCurl(request, { showSecrets: true })

/** Sends a request, and returns the answer. */
export async function send({ method, url, headers, body }: SentRequest): Promise<Answer> {
  const started = performance.now()
  const response = await fetch(url, { method, headers, ...(body === undefined ? {} : { body }) })
  const text = await response.text()
  return {
    status: response.status,
    duration: Math.round(performance.now() - started),
    headers: [...response.headers].map(([name, value]) => `${name}: ${value}`).join('\n'),
    body: formatted(text),
    codes: [...new Set([...text.matchAll(/"error_?[cC]ode":"([^"]+)"/g)].map(([, code = '']) => code))],
  }
}

function formatted(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    return text
  }
}

/**
 * Gets a token of the sandbox for the administrator of a demo account.
 *
 * @throws Error with the status when the sandbox gives none
 */
export async function signIn(address: string, account: string): Promise<string> {
  const user = { name: 'admin', password: 'sandbox', domain: { name: account } }
  const auth = { identity: { methods: ['password'], password: { user } }, scope: { project: { name: 'my-kualalumpur-1' } } }
  const response = await fetch(`${address.replace(/\/+$/, '')}/v3/auth/tokens`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ auth }),
  })
  const token = response.headers.get('x-subject-token')
  if (!token) throw new Error(String(response.status))
  return token
}
