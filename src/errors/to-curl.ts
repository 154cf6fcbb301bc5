import { redactBody, redactHeaders } from './redact.js'

/** A request as it was sent. */
export interface SentRequest {
  method: string
  url: string
  headers: Readonly<Record<string, string>>
  body?: string | undefined
}

/**
 * A request as a curl command for a POSIX shell.
 *
 * @param request the request
 * @param options `showSecrets` leaves tokens, signatures and passwords in; they are masked otherwise
 *
 * @example
 * toCurl({ method: 'GET', url: 'http://127.0.0.1:4010/v2', headers: { 'x-auth-token': 'secret' } })
 * // curl 'http://127.0.0.1:4010/v2' -H 'x-auth-token: ***'
 */
export function toCurl({ method, url, headers, body }: SentRequest, options: { showSecrets?: boolean } = {}): string {
  const shown = options.showSecrets ? headers : redactHeaders(headers)
  const parts = [
    'curl',
    ...(method === 'GET' ? [] : ['-X', method]),
    quoted(url),
    ...Object.entries(shown).flatMap(([name, value]) => ['-H', quoted(`${name}: ${value}`)]),
    ...(body ? ['--data-raw', quoted(options.showSecrets ? body : redactBody(body))] : []),
  ]
  return parts.join(' ')
}

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`
