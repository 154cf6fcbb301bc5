import type { OperationRow } from '../../generated/operations.js'
import { header } from './header.js'

/** The letters that stand for a method, for the type of a response's body and for that of a request's body. */
const methodLetters: Readonly<Record<string, string>> = { GET: 'G', POST: 'P', PUT: 'U', PATCH: 'A', DELETE: 'D' }
const responseLetters = { none: 'n', optional: 'p', object: 'o', array: 'a', strings: 't', document: 'd' } as const
const bodyLetters = { object: 'b', array: 'l' } as const

/**
 * `generated/operation-table.ts`: what the client needs of each operation to send it, as one short text that
 * `src/openapi/client-operation.ts` parses.
 *
 * A bundle contains this table, so it has no field names, and nothing that the client doesn't need.
 */
export function operationTableSource(rows: readonly (readonly [operation: string, row: OperationRow])[]): string {
  let previous = ''
  const lines = rows.map(([operation, row]) => {
    const line = encodeRow(operation, row, previous)
    previous = encodeTemplate(row)
    return line
  })
  return `${header}
/**
 * The operations as the client needs them, one a line: name, letters, path, query parameters after \`?\`, and the fields that
 * identify an item of a paginated list after \`#\`, with the field of the body that contains the items before \`:\`.
 *
 * The letters are the method (\`G\`, \`P\`, \`U\`, \`D\`, and \`A\` for PATCH), the response (\`n\` none, \`p\` may be empty, \`o\` object,
 * \`a\` array, \`t\` array of strings, \`d\` object or string), the request body (\`b\` object, \`l\` list), \`i\` for IAM, \`x\` without
 * credentials, \`r\` for a POST that may be repeated, and \`s\` for a credential.
 *
 * A path begins with as many parts of the path before it as the number says. \`$\` after a path parameter replaces its slashes, and
 * \`*\` means that it is an integer.
 */
export const operationTable: string = \`
${lines.join('\n')}
\`
`
}

function encodeRow(operation: string, row: OperationRow, previousPath: string): string {
  const {
    method,
    url: _url,
    service,
    anonymous,
    safe,
    query = [],
    slashAs: _slashAs,
    integers: _integers,
    body,
    itemKey,
    items,
    response,
    ...others
  } = row
  const { secret, creates: _creates, rawSlash: _rawSlash, ...unknown } = others
  const methodLetter = methodLetters[method]
  // Without this check, a new fact would be missing from the client.
  if (Object.keys(unknown).length > 0 || !methodLetter)
    throw new Error(
      `The client's table of operations doesn't encode ${methodLetter ? Object.keys(unknown).join(', ') : method} of ${operation}.`,
    )
  const letters = [
    methodLetter,
    responseLetters[response],
    body && bodyLetters[body],
    service && 'i',
    anonymous && 'x',
    method === 'POST' && safe && anonymous && 'r',
    secret && 's',
  ]
  const lists = (query.length > 0 ? `?${query.join()}` : '') + (itemKey ? `#${items ? `${items}:` : ''}${itemKey.join()}` : '')
  return `${operation} ${letters.filter(Boolean).join('')}${relativePath(encodeTemplate(row), previousPath)}${lists}`
}

/** Returns the path of an operation with the properties of its parameters. */
function encodeTemplate({ url, slashAs = {}, integers = [] }: OperationRow): string {
  return url.replaceAll(
    /\{(\w+)\}/g,
    (_, name: string) => `{${name}${slashAs[name] ?? ''}${integers.includes(name) ? '*' : ''}}`,
  )
}

/** Returns the number of parts that two paths have in common, and the rest of the first one. */
function relativePath(path: string, previous: string): string {
  const parts = path.split('/')
  const others = previous.split('/')
  const different = parts.findIndex((part, index) => part !== others[index])
  const common = Math.min(different < 0 ? parts.length : different, 9)
  return common + path.slice(parts.slice(0, common).join('/').length)
}
