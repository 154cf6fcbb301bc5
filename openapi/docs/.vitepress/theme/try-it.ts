import type { TryRequest } from '../../../../scripts/docs/try-request.js'
import type { SentRequest } from '../../../../src/errors/to-curl.js'

/** What the reader filled in, by the name of the parameter. */
export type Values = Readonly<Record<string, string>>

/** Why a request can't be sent as it is filled in: a text of the panel, and the parameters that it is about. */
export interface Problem {
  text: 'missing' | 'filterAlone' | 'pair'
  names: string
}

/** Parameters that work only together. */
const pairs = [
  ['offset', 'limit'],
  ['order_column', 'order_type'],
] as const

/** Returns why a request can't be sent as it is filled in, or undefined. */
export function problemOf({ parameters }: TryRequest, values: Values): Problem | undefined {
  const isFilled = (name: string): boolean => (values[name] ?? '') !== ''
  const namesIn = (location: string): string[] => parameters.filter(one => one.in === location).map(({ name }) => name)
  const missing = namesIn('path').filter(name => !isFilled(name))
  if (missing.length > 0) return { text: 'missing', names: missing.join(', ') }
  const query = namesIn('query').filter(isFilled)
  if (query.includes('filter') && query.length > 1) return { text: 'filterAlone', names: '' }
  const half = pairs.find(pair => pair.every(name => namesIn('query').includes(name)) && pair.filter(isFilled).length === 1)
  return half && { text: 'pair', names: half.join(', ') }
}

/** Returns the request with only what was filled in. */
export function requestOf(address: string, request: TryRequest, values: Values, body: string, token: string): SentRequest {
  const filled = request.parameters.map(one => ({ ...one, value: values[one.name] ?? '' })).filter(({ value }) => value !== '')
  const pairsIn = (location: string): string[][] =>
    filled.filter(one => one.in === location).map(({ name, value }) => [name, value])
  const path = request.path.replaceAll(/\{(\w+)\}/g, (_, key: string) => {
    const { value = '', slash = '/' } = filled.find(({ name }) => name === key) ?? {}
    return encodeURIComponent(value.replaceAll('/', slash)).replaceAll('%24', '$')
  })
  const query = new URLSearchParams(pairsIn('query'))
  return {
    method: request.method,
    url: `${address.replace(/\/+$/, '')}${path}${query.size > 0 ? `?${query}` : ''}`,
    headers: {
      ...(request.token && token !== '' ? { 'X-Auth-Token': token } : {}),
      ...Object.fromEntries(pairsIn('header')),
      ...(body === '' ? {} : { 'Content-Type': 'application/json' }),
    },
    ...(body === '' ? {} : { body }),
  }
}

/** The response of the sandbox. */
export interface Answer {
  status: number
  duration: number
  headers: string
  body: string
  /** The error codes in the body. */
  codes: Set<string>
}

/** Sends a request, and returns the response. */
export async function send({ url, ...request }: SentRequest): Promise<Answer> {
  const started = performance.now()
  const response = await fetch(url, request as RequestInit)
  const text = await response.text()
  return {
    status: response.status,
    duration: Math.round(performance.now() - started),
    headers: [...response.headers].map(([name, value]) => `${name}: ${value}`).join('\n'),
    body: formatted(text),
    codes: new Set([...text.matchAll(/"error_?[cC]ode":"([^"]+)"/g)].map(([, code = '']) => code)),
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
 * @throws Error with the status when the sandbox returns none
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
