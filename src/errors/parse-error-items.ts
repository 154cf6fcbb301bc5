import { isRecord } from './json.js'
import type { ErrorItem } from './swr-error.js'

/**
 * Returns the errors in a body, whatever its format; empty if it isn't an error.
 *
 * It supports the API's formats, several of them in one object, and those of other servers that a client can reach: IAM's
 * object with a code as text, a flat object with `code` and `message`, and the list of a registry.
 *
 * @param depth the maximum nesting; a hostile server may nest without end
 */
export function parseErrorItems(body: unknown, depth = 4): ErrorItem[] {
  if (depth === 0) return []
  if (Array.isArray(body)) return body.flatMap(item => parseErrorItems(item, depth - 1))
  if (!isRecord(body)) return []
  const own = parseErrorObject(body)
  const nested = Array.isArray(body.errors) ? parseErrorItems(body.errors, depth - 1) : []
  if (!own) return nested
  // An object in both formats repeats its error in `errors`, which has the details.
  const same = nested.findIndex(({ code }) => code === own.code)
  return same < 0 ? [own, ...nested] : nested.with(same, { ...own, ...nested[same] })
}

/** Returns the error that the members of an object describe, without those in `errors`. */
function parseErrorObject(body: Readonly<Record<string, unknown>>): ErrorItem | undefined {
  const inner = isRecord(body.error) ? body.error : undefined
  const code = firstText(body.errorCode, body.error_code)
  const message = firstText(body.errorMessage, body.error_msg)
  if (code) return createItem(code, message || firstText(inner?.message), body)
  if (inner) return createItem(textCode(inner.code), firstText(inner.message, inner.title), inner)
  const flatCode = textCode(body.code)
  // Data may have one of the two fields, but not both.
  return flatCode && typeof body.message === 'string' ? createItem(flatCode, body.message, body) : undefined
}

function createItem(code: string, message: string, body: Readonly<Record<string, unknown>>): ErrorItem {
  const detail = [firstText(body.detail), ...detailTexts(body.details, code, message)].filter(Boolean).join('; ')
  const encoded = firstText(body.encoded_authorization_message)
  return { code, message, ...(detail && { detail }), ...(encoded && { encodedAuthorizationMessage: encoded }) }
}

/** Returns the texts in `details` that say more than the error itself. */
function detailTexts(details: unknown, code: string, message: string): string[] {
  const list = Array.isArray(details) ? details : [details]
  return list.slice(0, maxDetails).map(detail => {
    if (!isRecord(detail)) return firstText(detail)
    const detailCode = firstText(detail.error_code, detail.errorCode, detail.code)
    const text = firstText(detail.error_msg, detail.errorMessage, detail.message, detail.detail)
    const known = [detailCode === code ? '' : detailCode, text === message ? '' : text]
    return known.filter(Boolean).join(' ')
  })
}

/** How many entries of `details` become part of an error. */
const maxDetails = 10

/** Returns the first of the values that is a number or a non-empty string, as a string. */
function firstText(...values: readonly unknown[]): string {
  const found = values.find(value => typeof value === 'number' || (typeof value === 'string' && value !== ''))
  return found === undefined ? '' : String(found)
}

/** Returns a code, but not one that only repeats the status, as IAM sends it. */
function textCode(value: unknown): string {
  return typeof value === 'string' && !/^\d+$/.test(value) ? value : ''
}
