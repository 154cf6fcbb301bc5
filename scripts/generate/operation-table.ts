import type { OperationRow } from '../../generated/operations.js'
import { header } from './header.js'

/** The letters that stand for the type of a response's body. */
const responseLetters = { none: 'n', optional: 'p', object: 'o', array: 'a', strings: 't', document: 'd' } as const
/** The letters that stand for the type of a request's body. */
const bodyLetters = { object: 'b', array: 'l' } as const

/**
 * `generated/operation-table.ts`: what the client needs of each operation to send it, as one short text that
 * `src/openapi/client-operation.ts` parses.
 *
 * A bundle contains this table, so it has no field names, and nothing that the client doesn't need.
 */
export function operationTableSource(rows: readonly (readonly [operation: string, row: OperationRow])[]): string {
  return `${header}
/**
 * The operations as the client needs them: method, letters, path, query parameters after \`?\`, and the fields that identify
 * an item of a paginated list after \`#\`, with the field of the body that contains the items before \`:\`.
 *
 * The letters are the response (\`n\` none, \`p\` may be empty, \`o\` object, \`a\` array, \`t\` array of strings, \`d\` object or
 * string), the request body (\`b\` object, \`l\` list), \`i\` for IAM, \`x\` without credentials, \`r\` for a POST that may be
 * repeated, and \`s\` for a credential. \`$\` after a path parameter replaces its slashes, and \`*\` means that it is an integer.
 */
export const operationTable = {
${rows.map(([operation, row]) => `  ${operation}: '${encodeRow(operation, row)}',`).join('\n')}
} as const
`
}

function encodeRow(operation: string, row: OperationRow): string {
  const {
    method,
    url,
    service,
    anonymous,
    safe,
    query = [],
    slashAs = {},
    integers = [],
    body,
    itemKey,
    items,
    response,
    ...others
  } = row
  const { secret, creates: _creates, rawSlash: _rawSlash, ...unknown } = others
  // Without this check, a new fact would be missing from the client.
  if (Object.keys(unknown).length > 0)
    throw new Error(`The client's table of operations doesn't encode ${Object.keys(unknown).join(', ')} of ${operation}.`)
  const letters = [
    responseLetters[response],
    body && bodyLetters[body],
    service && 'i',
    anonymous && 'x',
    method === 'POST' && safe && anonymous && 'r',
    secret && 's',
  ]
  const path = url.replaceAll(
    /\{(\w+)\}/g,
    (_, name: string) => `{${name}${slashAs[name] ?? ''}${integers.includes(name) ? '*' : ''}}`,
  )
  const lists = (query.length > 0 ? `?${query.join()}` : '') + (itemKey ? `#${items ? `${items}:` : ''}${itemKey.join()}` : '')
  return `${method} ${letters.filter(Boolean).join('')} ${path}${lists}`
}
