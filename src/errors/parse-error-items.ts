import { isRecord } from './json.js'
import type { ErrorItem } from './swr-error.js'

/**
 * Returns the errors in a body of any format; empty if it isn't an error.
 *
 * It supports the API's formats, several of them in one object, and those of other servers that a client can reach: IAM's
 * object with a code as text, a flat object with `code` and `message`, and the list of a registry.
 *
 * @param depth the maximum nesting; a hostile server may nest without end
 * @param isListed whether the body is in a list of errors, in which a code alone is an error
 */
export function parseErrorItems(body: unknown, depth = 4, isListed = false): ErrorItem[] {
  if (depth === 0) return []
  if (Array.isArray(body)) return body.flatMap(item => parseErrorItems(item, depth - 1, isListed))
  if (!isRecord(body)) return []
  const own = parseErrorObject(body, isListed)
  const nested = [isRecord(body.errors) ? [body.errors] : body.errors, body.error].flatMap(value =>
    parseNested(value, depth - 1),
  )
  if (!own) return nested
  // An object in both formats repeats its error in `errors`, which has the details.
  const same = nested.findIndex(({ code }) => code === own.code)
  return same < 0 ? [own, ...nested] : nested.with(same, { ...own, ...nested[same] })
}

/** Returns the errors in `errors` or `error`: a list, or an object that isn't a single inner error. */
function parseNested(value: unknown, depth: number): ErrorItem[] {
  return Array.isArray(value) || (isRecord(value) && 'errors' in value) ? parseErrorItems(value, depth, true) : []
}

/** Returns the error that the members of an object describe, without those in `errors`. */
function parseErrorObject(body: Readonly<Record<string, unknown>>, isListed: boolean): ErrorItem | undefined {
  const inner = isRecord(body.error) ? body.error : undefined
  const code = firstText(body.errorCode, body.error_code)
  const message = messageOf(body)
  if (code) return createItem(code, message || (inner ? messageOf(inner) : ''), body)
  if (inner && !('errors' in inner)) return createItem(codeOf(inner), messageOf(inner) || firstText(inner.title), inner)
  const flatCode = statuslessCode(body.code)
  // Data may have one of the two fields, but not both.
  return flatCode && (message || body.message === '' || isListed) ? createItem(flatCode, message, body) : undefined
}

function codeOf({ errorCode, error_code, code }: Readonly<Record<string, unknown>>): string {
  return firstText(errorCode, error_code) || statuslessCode(code)
}

function messageOf(body: Readonly<Record<string, unknown>>): string {
  return firstText(body.errorMessage, body.error_msg, body.error_message, body.message, body.msg)
}

function createItem(code: string, message: string, body: Readonly<Record<string, unknown>>): ErrorItem {
  const detail = [body.detail, body.details]
    .flatMap(value => detailTexts(value, code, message))
    .filter(Boolean)
    .join('; ')
  const encoded = firstText(body.encoded_authorization_message)
  return { code, message, ...(detail && { detail }), ...(encoded && { encodedAuthorizationMessage: encoded }) }
}

/** Returns the texts in `detail` or `details` that add information to the error. */
function detailTexts(details: unknown, code: string, message: string): string[] {
  const list = Array.isArray(details) ? details : [details]
  return list.slice(0, maxDetails).map(detail => {
    if (!isRecord(detail)) return firstText(detail) || jsonText(detail)
    const detailCode = firstText(detail.error_code, detail.errorCode, detail.code)
    const text = messageOf(detail) || firstText(detail.detail)
    if (!detailCode && !text) return jsonText(detail)
    const known = [detailCode === code ? '' : detailCode, text === message ? '' : text]
    return known.filter(Boolean).join(' ')
  })
}

/** The maximum number of entries of `details` in an error. */
const maxDetails = 10

/** Returns the first of the values that is a number or a non-empty string, as a string. */
function firstText(...values: readonly unknown[]): string {
  const found = values.find(value => typeof value === 'number' || (typeof value === 'string' && value !== ''))
  return found === undefined ? '' : String(found)
}

/** Returns an object or a list as JSON; an empty string if it is empty or nested too deeply. */
function jsonText(value: unknown): string {
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) return ''
  try {
    return JSON.stringify(value)
  } catch {
    return ''
  }
}

/** Returns a code, but not a status, which IAM repeats as its code. */
function statuslessCode(value: unknown): string {
  const code = firstText(value)
  return /^(?:0|[1-5]\d\d)$/.test(code) ? '' : code
}
