import { parseJson } from './json.js'
import { isSecretName, redactBody, redacted, secretField } from './redact.js'
import { createSecretFinder, type SecretFinder, type SecretRange } from './secret-ranges.js'

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
  const headerSecrets = Object.entries(headers).flatMap(([name, value]) => (isSecretName(name) ? [value] : []))
  const signatures = headerSecrets.flatMap(value => /Signature=(\w+)/.exec(value)?.[1] ?? [])
  const bodySecrets = [...body.matchAll(secretField)].map(([, , value = '']): string => {
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
