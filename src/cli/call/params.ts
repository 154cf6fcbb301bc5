import type { OperationId } from '../../../generated/operations.js'
import type { PasswordCredentials } from '../../auth/credentials.js'
import { tokenRequestBody } from '../../auth/password.js'
import { tokenOperation } from '../../openapi/iam.js'
import { readTextFile } from '../files.js'
import { helpHint, UsageError } from '../usage.js'
import { bodyType, type InputField } from './fields.js'

/** Where parameters come from besides the command line. */
export interface ParamSources {
  user: PasswordCredentials | undefined
  readStdin: () => Promise<string>
}

/** The params of a call, which the client checks. */
export type Params = Record<string, unknown>

/** Default parameters from the user in the environment, so that the command line contains no password. */
const defaultParams: Partial<Record<OperationId, (user: PasswordCredentials) => object>> = {
  [tokenOperation]: tokenRequestBody,
}

/**
 * Returns the params of a call as the client accepts them. A single option takes precedence over the same field of `--body`.
 *
 * @throws UsageError when a value is invalid or a required one is missing
 */
export async function readParams(
  operation: OperationId,
  fields: readonly InputField[],
  values: ReadonlyMap<string, string>,
  { user, readStdin }: ParamSources,
): Promise<Params> {
  const params: Params = {}
  const body = values.get('body')
  if (body !== undefined) Object.assign(params, bodyParams(operation, parseJsonOption('body', await readBody(body, readStdin))))
  for (const field of fields) {
    const text = values.get(field.name)
    if (text !== undefined) params[field.name] = parseValue(field, text)
  }
  const withDefaults = user ? { ...defaultParams[operation]?.(user), ...params } : params
  requireParams(operation, fields, withDefaults)
  return withDefaults
}

function requireParams(operation: OperationId, fields: readonly InputField[], params: Params): void {
  const missing = fields
    .filter(({ name, required }) => required && params[name] === undefined)
    .map(({ name, description }) => `--${name} (${description.replace(/\.$/, '')})`)
  if (bodyType(operation) === 'array' && params.body === undefined)
    missing.push('--body (an array as JSON, @FILE, or - for standard input)')
  if (missing.length > 0)
    throw new UsageError(`${operation} requires ${missing.join(' and ')}. ${helpHint(`call ${operation}`)}`)
}

function bodyParams(operation: OperationId, body: unknown): object {
  if (bodyType(operation) === 'array') {
    if (!Array.isArray(body)) throw new UsageError(`--body of ${operation} must be an array.`)
    return { body }
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new UsageError(`--body of ${operation} must be an object.`)
  return body
}

async function readBody(value: string, readStdin: () => Promise<string>): Promise<string> {
  if (value === '-') return readStdin()
  return value.startsWith('@') ? readTextFile('body', value.slice(1)) : value
}

function parseJsonOption(option: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // The parser's message would quote the text, which may contain a password.
    throw new UsageError(`--${option} isn't valid JSON. In a shell, put it in single quotes: --${option} '…'`)
  }
}

function parseValue({ name, type }: InputField, text: string): unknown {
  switch (type) {
    case 'string':
      return text
    case 'integer':
      if (/^-?\d+$/.test(text) && Number.isSafeInteger(Number(text))) return Number(text)
      throw new UsageError(`--${name} must be an integer, not ${JSON.stringify(text)}.`)
    case 'boolean':
      if (text === 'true' || text === 'false') return text === 'true'
      throw new UsageError(
        `--${name} must be true or false, not ${JSON.stringify(text)}. Write --${name} or --${name} true, or --${name} false.`,
      )
    case 'json':
      return parseJsonOption(name, text)
  }
}
