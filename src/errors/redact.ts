import { parseJson } from './json.js'
import { createSecretFinder, type SecretFinder, type SecretRange } from './secret-ranges.js'

/** The replacement for a secret. */
export const redacted = '***'

const secretHeaders = new Set([
  'authorization',
  'cookie',
  'set-cookie',
  'proxy-authorization',
  'x-auth-token',
  'x-security-token',
  'x-subject-token',
  'x-swr-dockerlogin',
])

/**
 * Returns headers as a plain object with their secrets redacted.
 *
 * @param redactValue redacts the values of all other headers
 */
export function redactHeaders(
  headers: Iterable<readonly [string, string]> | Readonly<Record<string, string>>,
  redactValue = (value: string): string => value,
): Record<string, string> {
  const entries = Symbol.iterator in headers ? [...headers] : Object.entries(headers)
  return Object.fromEntries(
    entries.map(([name, value]) => [name, secretHeaders.has(name.toLowerCase()) ? redacted : redactValue(value)]),
  )
}

/** Redacts the passwords in JSON, which may be truncated, and in `docker login` commands. */
export function redactBody(body: string): string {
  const text = body
    .replace(/("(?:password|auth|secret)"\s*:\s*)"(?:[^"\\]|\\.)*"?/g, `$1"${redacted}"`)
    .replace(/("(?:password|auth|secret)\\+"\s*:\s*\\+")[^"\\]*/g, `$1${redacted}`)
  return redactDockerLogins(text)
}

/** Redacts the passwords in `docker login` commands, in one pass: a search from each command to its password is quadratic. */
function redactDockerLogins(text: string): string {
  let inCommand = false
  return text.replace(
    /(\bdocker login\b)|\n|([^\S\n](?:-p|--password)[\s=])[^\s"'<\\]+/gi,
    (match: string, command?: string, option?: string) => {
      if (option !== undefined) return inCommand ? option + redacted : match
      inCommand = command !== undefined
      return match
    },
  )
}

const tokenHeaders = 'x-auth-token|x-security-token|x-subject-token|x-swr-dockerlogin'

/**
 * Redacts everything that looks like a secret, whatever the request contained: signatures, tokens, passwords and logins.
 *
 * Use it as a second line of defence for text that a service may have echoed in an unexpected form.
 */
export function redactText(text: string): string {
  return redactBody(text)
    .replace(/\b(Signature=)[\w%+/=-]+/gi, `$1${redacted}`)
    .replace(/\b((?:proxy-)?authorization\\*["']?\s*[:=]\s*\\*["']?(?:Basic|Bearer)\s+)[^\s"'\\]+/gi, `$1${redacted}`)
    .replace(
      new RegExp(`\\b((?:${tokenHeaders})\\\\*["']?\\s*[:=]\\s*\\\\*["']?)(?!docker login)[^\\s"'\\\\,;]+`, 'gi'),
      `$1${redacted}`,
    )
}

/** The longest text that is redacted. No error message quotes more, and a hostile server may send any amount. */
const maxRedactedLength = 1_000_000

/**
 * Returns a function that redacts the secrets of a request in any text, for servers that echo a request. It takes time
 * proportional to the length of the text, and truncates a text of more than a million characters.
 */
export function createRedactor(request: {
  headers: Readonly<Record<string, string>>
  body?: string | undefined
}): (text: string) => string {
  let find: SecretFinder | undefined
  return text => {
    find ??= createSecretFinder(secretsOf(request))
    const isTruncated = text.length > maxRedactedLength
    const start = isTruncated ? text.slice(0, maxRedactedLength) : text
    return redactBody(redactRanges(start, find(start, isTruncated))) + (isTruncated ? '…' : '')
  }
}

function secretsOf({ headers, body = '' }: Parameters<typeof createRedactor>[0]): string[] {
  const headerSecrets = Object.entries(headers).flatMap(([name, value]) =>
    secretHeaders.has(name.toLowerCase()) ? [value] : [],
  )
  const signatures = headerSecrets.flatMap(value => /Signature=(\w+)/.exec(value)?.[1] ?? [])
  const bodySecrets = [...body.matchAll(/"(?:password|secret)"\s*:\s*"((?:[^"\\]|\\.)*)"/g)].map(([, value = '']): string => {
    const parsed = parseJson(`"${value}"`)
    return typeof parsed === 'string' ? parsed : value
  })
  return [...headerSecrets, ...signatures, ...bodySecrets]
}

/** Replaces the ranges of a text, which may overlap. */
function redactRanges(text: string, ranges: readonly SecretRange[]): string {
  let result = ''
  let end = 0
  for (const range of [...ranges].sort((one, other) => one.start - other.start)) {
    if (range.end <= end) continue
    if (range.start >= end) result += text.slice(end, range.start) + redacted
    end = range.end
  }
  return result + text.slice(end)
}
