import { operationTable } from '../../generated/operation-table.js'
import type { OperationId } from '../../generated/operations.js'

/** How the client sends an operation and reads its response. */
export interface ClientOperation {
  method: string
  /** The path around its parameters: one text more than there are parameters. */
  segments: readonly string[]
  /** The path parameters in the order of the URL, each with the replacement of its slashes. */
  pathParams: readonly { name: string; slash: string | undefined; isInteger: boolean }[]
  /** The names of the query parameters. */
  query: readonly string[]
  /** The fields that identify an item; only of a paginated list. */
  keyFields: readonly string[] | undefined
  /** The field of the body that contains the items of a paginated list; `undefined` if the body is the list. */
  items: string | undefined
  /** Whether the pages of a list start at markers, not at offsets. */
  hasMarkers: boolean
  /** The type of a successful response's body. A document is an object or a string with its JSON. */
  response: 'none' | 'optional' | 'object' | 'array' | 'strings' | 'document'
  /** Whether a successful response is a credential. */
  isSecret: boolean
  /** The type of the request body. */
  body: 'array' | 'object' | undefined
  /** Whether IAM serves the operation. */
  isIam: boolean
  /** Whether the request has no credentials. */
  isAnonymous: boolean
  /** Whether sending the request twice has the same effect as sending it once. */
  isIdempotent: boolean
}

const responseTypes: Readonly<Record<string, ClientOperation['response']>> = {
  n: 'none',
  p: 'optional',
  o: 'object',
  a: 'array',
  t: 'strings',
  d: 'document',
}
const parsed = new Map<OperationId, ClientOperation>()

/** Returns an operation of the client's table. It is parsed once. */
export function clientOperation(operation: OperationId): ClientOperation {
  let row = parsed.get(operation)
  if (!row) {
    row = parseRow(operationTable[operation])
    parsed.set(operation, row)
  }
  return row
}

function parseRow(text: string): ClientOperation {
  const [method = '', letters = '', target = ''] = text.split(' ')
  const [, path = '', list, items, keys] = /^([^?#]+)(?:\?([^#]+))?(?:#(?:(\w+):)?(.*))?$/.exec(target) ?? []
  const parts = path.split(/[{}]/)
  const query = list?.split(',') ?? []
  return {
    method,
    segments: parts.filter((_, index) => index % 2 === 0),
    pathParams: parts
      .filter((_, index) => index % 2 === 1)
      .map(text => ({
        name: text.replace(/\W$/, ''),
        slash: text.endsWith('$') ? '$' : undefined,
        isInteger: text.endsWith('*'),
      })),
    query,
    keyFields: keys?.split(',').filter(Boolean),
    items,
    hasMarkers: query.includes('marker'),
    response: responseTypes[letters[0] ?? ''] ?? 'object',
    body: letters.includes('b') ? 'object' : letters.includes('l') ? 'array' : undefined,
    isSecret: letters.includes('s'),
    isIam: letters.includes('i'),
    isAnonymous: letters.includes('x'),
    isIdempotent: method !== 'POST' || letters.includes('r'),
  }
}
