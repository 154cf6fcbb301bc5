import { redactBody, redactHeaders } from './redact.js'

/** A request as it was sent. */
export interface SentRequest {
  method: string
  url: string
  headers: Readonly<Record<string, string>>
  body?: string | undefined
}

/**
 * Returns a request as a curl command for a POSIX shell.
 *
 * @param options `showSecrets` includes tokens, signatures and passwords, which are redacted by default
 *
 * @example
 * toCurl({ method: 'GET', url: 'http://127.0.0.1:4010/v2', headers: { 'x-auth-token': 'secret' } })
 * // curl 'http://127.0.0.1:4010/v2' -H 'x-auth-token: ***'
 */
export function toCurl(
  { method, url, headers, body }: SentRequest,
  options: { showSecrets?: boolean | undefined } = {},
): string {
  const { showSecrets = false } = options
  const parts = [
    'curl',
    ...(method === 'GET' ? [] : ['-X', method]),
    shellQuote(url),
    ...Object.entries(showSecrets ? headers : redactHeaders(headers)).flatMap(([name, value]) => [
      '-H',
      shellQuote(`${name}: ${value}`),
    ]),
    ...(body ? ['--data-raw', shellQuote(showSecrets ? body : redactBody(body))] : []),
  ]
  return parts.join(' ')
}

/** Quotes a string for a POSIX shell. */
export const shellQuote = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`
