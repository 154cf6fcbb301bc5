import type { OperationId } from '../../generated/operations.js'
import { type OperationChecks, type Problem, validators } from '../../generated/validators.js'
import type { RawResponse } from '../errors/raw-response.js'

/**
 * Validates a response against the contract. Unknown headers and fields are allowed, since a newer service may send more.
 *
 * @returns one sentence for each problem; empty if the response conforms to the contract
 *
 * @example
 * responseProblems('showNamespace', { status: 203, headers: new Headers(), text: '' })
 * // ['The contract declares no status 203 for showNamespace.']
 */
export function responseProblems(operation: OperationId, response: RawResponse): string[] {
  const { responses, laterStatuses } = validators[operation]
  const expected = responses[laterStatuses?.[response.status] ?? response.status]
  if (!expected) return [`The contract declares no status ${response.status} for ${operation}.`]
  const found: string[] = []
  for (const [name, { required, check }] of Object.entries(expected.headers)) {
    const value = response.headers.get(name)
    if (value === null) {
      if (required) found.push(`The header ${name} is missing.`)
    } else if (!check(value)) {
      found.push(`The header ${name} violates its schema: ${joinProblems(check.errors)}.`)
    }
  }
  return [...found, ...bodyProblems(response, expected)]
}

function bodyProblems(
  { status, headers, text }: RawResponse,
  { body: check, bodyOptional }: OperationChecks['responses'][string],
): string[] {
  // The service sends an empty object in place of some documented bodies that are empty. A 204 can't have one.
  if (!check)
    return text === '' || (text === '{}' && status !== 204)
      ? []
      : [`The contract declares no body for status ${status}, but the body has ${text.length} characters.`]
  if (text === '' && bodyOptional) return []
  const type = headers.get('content-type') ?? 'missing'
  if (!/^application\/json\b/i.test(type)) return [`The content type is ${type} instead of application/json.`]
  const charset = /;\s*charset="?([^\s";]+)/i.exec(type)?.[1] ?? 'utf-8'
  // JSON must be UTF-8 (RFC 8259, section 8.1).
  if (!/^utf-?8$/i.test(charset)) return [`The charset of the content type is ${charset} instead of UTF-8.`]
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    return [`The body isn't JSON: ${JSON.stringify(text.slice(0, 80))}.`]
  }
  return check(body) ? [] : [`The body violates its schema: ${joinProblems(check.errors)}.`]
}

/** How many problems of a value are reported. A hostile response may have any number. */
const maxProblems = 10

function joinProblems(errors: Problem[] | null | undefined): string {
  const problems = (errors ?? []).map(({ instancePath, message = '' }) => `${instancePath || 'the value'} ${message}`)
  return problems.length > maxProblems ? `${problems.slice(0, maxProblems).join('; ')}; and more` : problems.join('; ')
}
