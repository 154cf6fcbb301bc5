import { describeValue } from '../errors/check-options.js'
import { SwrInputError } from '../errors/input-error.js'
import { isRecord } from '../errors/json.js'

/** The headers that the client sets itself, from the credentials and the address. */
const ownHeaders = /^(?:authorization|x-auth-token|x-sdk-date|host|content-length|connection|transfer-encoding)$/

/**
 * Returns the headers that a caller or a hook adds to a request, with lowercase names: those of an object, of `Headers` or of another
 * iterable of pairs. Fields that are `undefined` are omitted.
 *
 * @param owner where they come from, for error messages
 * @throws SwrInputError for a name or value that isn't allowed in a header, and for a header that the client sets itself
 */
export function readHeaders(owner: string, values: unknown): Record<string, string> {
  if (values === undefined) return {}
  if (!isRecord(values)) throw new SwrInputError(`${owner} must be an object of headers, not ${describeValue(values)}.`)
  const headers: Record<string, string> = {}
  for (const [key, value] of isIterable(values) ? values : Object.entries(values)) {
    if (value === undefined) continue
    if (typeof key !== 'string') throw new SwrInputError(`${owner}: ${describeValue(key)} isn't a header name.`)
    const name = key.toLowerCase()
    if (!/^[!#$%&'*+.^_`|~\w-]+$/.test(name)) throw new SwrInputError(`${owner}: ${JSON.stringify(key)} isn't a header name.`)
    if (ownHeaders.test(name)) throw new SwrInputError(`${owner}: the client sets the header \`${name}\` itself.`)
    // The value may be a secret.
    if (typeof value !== 'string' || !/^[\t\x20-\x7e\x80-\xff]*$/.test(value))
      throw new SwrInputError(`${owner}: \`${name}\` must be a string with characters that are allowed in a header.`)
    headers[name] = value.trim()
  }
  return headers
}

function isIterable(values: object): values is Iterable<[unknown, unknown]> {
  return Symbol.iterator in values
}
