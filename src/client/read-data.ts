import { isRecord, parseJson } from '../errors/json.js'
import type { RawResponse } from '../errors/raw-response.js'
import type { ClientOperation } from '../openapi/client-operation.js'

/** What the body of a successful response is; `any` for a request that isn't in the contract. */
export type ResponseKind = ClientOperation['response'] | 'any'

/** Fields that an error may have. Data may have some of them as well. */
const errorFields = ['errors', 'error', 'errorCode', 'error_code', 'code']

/** The data of an ordinary response, or only its parsed body, which is `undefined` if it isn't JSON. */
export type ReadResult = { data: unknown } | { body: unknown }

/** Whether a body is a list of objects, or of strings. */
export function isList(body: unknown, kind: 'array' | 'strings'): boolean {
  return Array.isArray(body) && body.every(kind === 'array' ? isRecord : item => typeof item === 'string')
}

/**
 * Returns the data of an ordinary successful response, and the body of any other, which `parseResponse` handles.
 *
 * @param items the field of the body that must contain a list or `null`
 */
export function readData({ status, text }: RawResponse, kind: ResponseKind, items?: string): ReadResult {
  if (status < 200 || status > 299) return { body: undefined }
  if (text === '' && (kind === 'none' || kind === 'any')) return { data: undefined }
  if (text === '' && kind === 'optional') return { data: {} }
  const body = parseJson(text)
  const isExpected =
    kind === 'any'
      ? body !== undefined
      : kind === 'array' || kind === 'strings'
        ? isList(body, kind)
        : kind !== 'none' && (isRecord(body) ? hasItems(body, items) : kind === 'document' && typeof body === 'string')
  // A gateway may return an error for any operation. In a list, checking the first item is enough.
  const first = Array.isArray(body) ? body[0] : body
  return isExpected && !errorFields.some(name => isRecord(first) && name in first) ? { data: body } : { body }
}

/** Returns whether a body has the field of a list's items. */
export function hasItems(body: Readonly<Record<string, unknown>>, field: string | undefined): boolean {
  return field === undefined || body[field] === null || Array.isArray(body[field])
}
