// A request in three forms: as a curl command, as a command of this package, and as a call of the client.
import { inspect } from 'node:util'
import { type OperationId, type OperationRow, operations } from '../../../generated/operations.js'
import { type ExampleCall, exampleOptions } from '../../../src/cli/call/example.js'
import { parseFilter } from '../../../src/client/filter.js'
import { pathParams } from '../../../src/client/paths.js'
import { shellQuote } from '../../../src/errors/to-curl.js'

/** A request. Its values can contain variables, as `~NAME~`. */
export interface Call extends ExampleCall {
  operation: OperationId
}

/** A longer body has several lines. */
const maxBodyWidth = 80

/** Returns the URL of a request without its query. */
export function urlOf({ operation, path }: Call, base: string): string {
  const values = pathParams(operation, path)
  return base + operations[operation].url.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ''))
}

/** Returns a request as a curl command, with the variable of the token and with further options at the start. */
export function curlOf(call: Call, base: string, token: string | undefined, ...options: string[]): string {
  const { method }: OperationRow = operations[call.operation]
  const text = call.body === undefined ? undefined : JSON.stringify(call.body)
  const pairs = Object.entries(call.query).map(([name, value]) => `--data-urlencode ${shellWord(`${name}=${value}`)}`)
  const send = method === (text === undefined ? 'GET' : 'POST') ? [] : [`-X ${method}`]
  const lines = [
    ['curl', ...options, ...send, ...(pairs.length > 0 ? ['-G'] : []), shellWord(urlOf(call, base))].join(' '),
    ...(token === undefined ? [] : [`-H "X-Auth-Token: $${token}"`]),
    ...pairs,
    ...(text === undefined ? [] : [`-H 'Content-Type: application/json'`]),
  ]
  const command = (...more: string[]): string => [...lines, ...more].join(' \\\n  ')
  if (text === undefined) return command()
  const long = JSON.stringify(call.body, null, 2)
  if (!hasVariable(text)) return command(`-d ${shellQuote(text.length > maxBodyWidth ? long : text)}`)
  // A password must not appear in the shell history or the process list.
  return `${command('-d @- << END')}\n${shellVariables(text.length > maxBodyWidth ? long : text)}\nEND`
}

/** Returns a request as a command of this package. */
export function commandOf({ operation, ...call }: Call): string {
  return `npx huaweicloud-swr call ${operation} ${exampleOptions(call, shellWord)}`.trimEnd()
}

const hasVariable = (text: string): boolean => /~\w+~/.test(text)

const shellVariables = (text: string): string =>
  text.replaceAll(/~(\w+)~(\w?)/g, (_, name: string, next: string) => (next ? `\${${name}}${next}` : `$${name}`))

/** Returns a value as one word of a shell. */
export function shellWord(value: string): string {
  if (!hasVariable(value)) return /^[\w./:@%-]+$/.test(value) ? value : shellQuote(value)
  return /["\\`$]/.test(value) ? shellQuote(value).replaceAll(/~(\w+)~/g, `'"$$$1"'`) : `"${shellVariables(value)}"`
}

/** Returns a request as a call of the client. */
export function clientCallOf({ operation, path, query: { filter, ...plain }, body }: Call, client = 'swr'): string {
  const { integers = [] }: OperationRow = operations[operation]
  const numberOrText = (value: string): string | number => (/^\d+$/.test(value) ? Number(value) : value)
  const names = Object.entries(path).map(([name, value]) => [name, integers.includes(name) ? numberOrText(value) : value])
  const query = Object.entries(plain).map(([name, value]) => [name, numberOrText(value)])
  const params = {
    ...Object.fromEntries([...names, ...query]),
    ...(filter && { filter: parseFilter(filter) }),
    ...(Array.isArray(body) ? { body } : (body as object | undefined)),
  }
  return `${client}.${operation}(${Object.keys(params).length > 0 ? typescriptOf(params) : ''})`
}

/** Returns a value as TypeScript. */
export function typescriptOf(value: unknown): string {
  return inspect(value, { depth: null, compact: 9, breakLength: 90 })
    .replaceAll(/'~(\w+)~'/g, (_, name: string) => typescriptName(name))
    .replaceAll(/'([^'\n]*~\w+~[^'\n]*)'/g, (_, text: string) => {
      return `\`${text.replaceAll(/~(\w+)~/g, (_, name: string) => `\${${typescriptName(name)}}`)}\``
    })
}

/** Returns the TypeScript name of a variable: that of the environment has capitals, others are in camel case. */
export const typescriptName = (name: string): string =>
  /[a-z]/.test(name) ? name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase()) : name
