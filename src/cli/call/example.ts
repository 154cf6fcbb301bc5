import { type OperationId, type OperationRow, operations } from '../../../generated/operations.js'
import { isPaged } from '../../client/paged.js'
import { shellQuote } from '../../errors/to-curl.js'
import { type Contract, deref, type Example, findOperation } from '../../openapi/document.js'
import { returnsSecret } from './output.js'

/** An example call of an operation, as the client's params group it: names with `/`, a body that is an array or object. */
export interface ExampleCall {
  path: Readonly<Record<string, string>>
  query: Readonly<Record<string, string>>
  /** Undefined when no body is sent. */
  body?: unknown
}

/** Returns whether an example contains a timestamp, which may be in the past when a reader copies it. */
export function hasTimestamp(value: unknown): boolean {
  return /\d{4}-\d\d-\d\dT/.test(JSON.stringify(value))
}

/** Returns a call of an operation from the examples of the contract: the path parameters, the filter, the required query and the body. */
export function exampleCall(contract: Contract, operation: OperationId): ExampleCall {
  const entry = findOperation(contract, operation)
  const path = entry.parameters
    .filter(parameter => parameter.in === 'path')
    .map(({ name, example, 'x-slash-as': slash }) => [name, slash ? String(example).replaceAll(slash, '/') : String(example)])
  const query = entry.parameters
    .filter(parameter => parameter['x-filter'] || (parameter.in === 'query' && parameter.required))
    .map(({ name, example }) => [name, String(example)])
  const bodies = Object.values(entry.operation.requestBody?.content['application/json']?.examples ?? {}).map(
    example => deref<Example>(contract, example).value,
  )
  const body = bodies.find(value => !hasTimestamp(value)) ?? bodies[0]
  return { path: Object.fromEntries(path), query: Object.fromEntries(query), ...(body === undefined ? {} : { body }) }
}

/** Removes `offset` and `limit` from a filter; iterating over a list adds them. */
export function withoutPagination(filter: string): string {
  return filter
    .split('|')
    .filter(pair => !/^(?:offset|limit)::/.test(pair))
    .join('|')
}

/** Returns the example call of an operation as a command for a POSIX shell. */
export function exampleCommand(contract: Contract, operation: OperationId, region = 'my-kualalumpur-1'): string {
  const { path, query, body } = exampleCall(contract, operation)
  const row: OperationRow = operations[operation]
  const { filter: text = '', ...plain } = query
  const filterText = isPaged(operation) ? withoutPagination(text) : text
  const filter = filterText === '' ? {} : { filter: filterText }
  // User name and password of a token request come from the environment.
  const call = { path, query: { ...plain, ...filter }, ...(row.anonymous || body === undefined ? {} : { body }) }
  const options = [
    ...(isPaged(operation) ? ['--all'] : []),
    // A redacted credential is useless.
    ...(returnsSecret(operation) ? ['--show-secrets'] : []),
    `--region ${region}`,
  ]
  return `npx huaweicloud-swr call ${operation} ${exampleOptions(call, quoteValue, options)}`
}

/** Returns the options of a call, and further ones: on one line, or with one option per line when that would be too long. */
export function exampleOptions(
  { path, query, body }: ExampleCall,
  quote: (value: string) => string,
  further: readonly string[] = [],
): string {
  const fields = Array.isArray(body) ? { body } : (body as object | undefined)
  const inputs = Object.entries({ ...path, ...query, ...fields }).map(
    ([name, value]) => `--${name} ${quote(typeof value === 'string' ? value : JSON.stringify(value))}`,
  )
  const options = [...inputs, ...further]
  const line = options.join(' ')
  return line.length <= 80 ? line : `\\\n  ${options.join(' \\\n  ')}`
}

/** Quotes a value unless it is one plain word. */
const quoteValue = (text: string): string => (/^[\w./:@-]+$/.test(text) ? text : shellQuote(text))
