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

const methodsByLetter: Readonly<Record<string, string>> = { G: 'GET', P: 'POST', U: 'PUT', A: 'PATCH', D: 'DELETE' }
const responseTypes: Readonly<Record<string, ClientOperation['response']>> = {
  n: 'none',
  p: 'optional',
  o: 'object',
  a: 'array',
  t: 'strings',
  d: 'document',
}
let parsed: ReadonlyMap<OperationId, ClientOperation> | undefined

/** Returns the client's table of operations. */
export function clientOperations(): ReadonlyMap<OperationId, ClientOperation> {
  parsed ??= parseTable()
  return parsed
}

/** Returns an operation of the client's table. */
export function clientOperation(operation: OperationId): ClientOperation {
  // The table has all operations.
  return clientOperations().get(operation) as ClientOperation
}

function parseTable(): Map<OperationId, ClientOperation> {
  const rows = new Map<OperationId, ClientOperation>()
  let path = ''
  for (const [
    ,
    operation,
    method = '',
    response = '',
    letters = '',
    common = '',
    rest,
    list,
    items,
    keys,
  ] of operationTable.matchAll(/^(\w+) (.)(.)(\D*)(\d)([^?#\n]*)(?:\?([^#\n]+))?(?:#(?:(\w+):)?(.*))?$/gm)) {
    path = path.split('/', Number(common)).join('/') + rest
    const parts = path.split(/[{}]/)
    const query = list?.split(',') ?? []
    rows.set(operation as OperationId, {
      method: methodsByLetter[method] ?? '',
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
      response: responseTypes[response] ?? 'object',
      body: letters.includes('b') ? 'object' : letters.includes('l') ? 'array' : undefined,
      isSecret: letters.includes('s'),
      isIam: letters.includes('i'),
      isAnonymous: letters.includes('x'),
      isIdempotent: method !== 'P' || letters.includes('r'),
    })
  }
  return rows
}
