import { type OperationId, type OperationRow, operations } from '../../../generated/operations.js'
import { type Contract, deref, type Example } from '../../openapi/document.js'
import { showsSecret } from './answer.js'
import { entryOf, isPaged } from './inputs.js'

/** What an example tells an operation, in the client's words: flat parameters, slashes as they are, an array as `body`. */
export interface ExampleCall {
  path: Readonly<Record<string, string>>
  query: Readonly<Record<string, string>>
  /** Left out: no body is sent. */
  body?: unknown
}

/** Whether an example names a moment, which is past by the time somebody copies it. */
export function hasMoment(value: unknown): boolean {
  return /\d{4}-\d\d-\d\dT/.test(JSON.stringify(value))
}

/** A call of an operation, from the examples of the contract: what must be given, and a filter where there is one. */
export function exampleCall(contract: Contract, operation: OperationId): ExampleCall {
  const entry = entryOf(contract, operation)
  const path = entry.parameters
    .filter(({ in: place }) => place === 'path')
    .map(({ name, example, 'x-slash-as': slash }) => [name, slash ? String(example).replaceAll(slash, '/') : String(example)])
  const query = entry.parameters.filter(parameter => parameter['x-filter']).map(({ name, example }) => [name, String(example)])
  const bodies = Object.values(entry.operation.requestBody?.content['application/json']?.examples ?? {}).map(
    example => deref<Example>(contract, example).value,
  )
  const body = bodies.find(value => !hasMoment(value)) ?? bodies[0]
  return { path: Object.fromEntries(path), query: Object.fromEntries(query), ...(body === undefined ? {} : { body }) }
}

/** A filter without what iterating adds by itself. */
export function withoutRange(filter: string): string {
  return filter
    .split('|')
    .filter(pair => !/^(?:offset|limit)::/.test(pair))
    .join('|')
}

/** The call of an example as a command, for a POSIX shell. */
export function exampleCommand(contract: Contract, operation: OperationId, region = 'my-kualalumpur-1'): string {
  const { path, query, body } = exampleCall(contract, operation)
  const row: OperationRow = operations[operation]
  const filter = query.filter === undefined ? {} : { filter: isPaged(operation) ? withoutRange(query.filter) : query.filter }
  // Who asks for a token, and with which password, is said by the environment.
  const fields = row.anonymous ? {} : row.body === 'array' ? { body } : ((body ?? {}) as object)
  const options = Object.entries({ ...path, ...filter, ...fields }).map(
    ([name, value]) => `--${name} ${quoted(typeof value === 'string' ? value : JSON.stringify(value))}`,
  )
  const words = [
    ...options,
    ...(isPaged(operation) ? ['--all'] : []),
    // Without it, the answer is of no use.
    ...(showsSecret(operation) ? ['--show-secrets'] : []),
    `--region ${region}`,
  ]
  return `npx huaweicloud-swr call ${operation} ${wrapped(words)}`
}

/** Options, on further lines where one would be too long. */
function wrapped(words: readonly string[]): string {
  const line = words.join(' ')
  return line.length <= 80 ? line : `\\\n  ${words.join(' \\\n  ')}`
}

function quoted(text: string): string {
  return /^[\w./:@-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`
}
