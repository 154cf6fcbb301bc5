import { readFile } from 'node:fs/promises'
import type { OperationId } from '../../../generated/operations.js'
import type { PasswordCredentials } from '../../auth/credentials.js'
import { tokenRequestBody } from '../../auth/password.js'
import { bodyOf, type Input } from './inputs.js'
import { Unaskable } from './nearest.js'

/**
 * The flat parameters of a call, as the client takes them: what `--body` holds, then the single options, which win.
 *
 * @param user who asks for a token where the command line does not say, so that no password need stand in it
 * @throws Unaskable when a value is not of its type, or a required one is missing
 */
export async function parametersOf(
  operation: OperationId,
  inputs: readonly Input[],
  texts: ReadonlyMap<string, string>,
  user: PasswordCredentials | undefined,
  stdin: () => Promise<string>,
): Promise<Record<string, unknown>> {
  const parameters: Record<string, unknown> = {}
  const body = texts.get('body')
  if (body !== undefined) Object.assign(parameters, withBody(operation, await json('body', await bodyText(body, stdin))))
  for (const one of inputs) {
    const text = texts.get(one.name)
    if (text !== undefined) parameters[one.name] = typedValue(one, text)
  }
  if (operation === 'keystoneCreateUserTokenByPassword' && parameters.auth === undefined && user)
    Object.assign(parameters, tokenRequestBody(user))
  const missing = inputs.filter(({ name, required }) => required && parameters[name] === undefined)
  const wants = missing.map(({ name, description }) => `--${name} (${description.replace(/\.$/, '')})`)
  if (bodyOf(operation) === 'array' && body === undefined)
    wants.push('--body (an array as JSON, @FILE, or - for standard input)')
  if (wants.length > 0)
    throw new Unaskable(`${operation} needs ${wants.join(' and ')}. \`huaweicloud-swr call ${operation} --help\` says more.`)
  return parameters
}

function withBody(operation: OperationId, body: unknown): object {
  if (bodyOf(operation) === 'array') {
    if (!Array.isArray(body)) throw new Unaskable(`--body of ${operation} must be an array.`)
    return { body }
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new Unaskable(`--body of ${operation} must be an object.`)
  return body
}

async function bodyText(given: string, stdin: () => Promise<string>): Promise<string> {
  if (given === '-') return stdin()
  if (!given.startsWith('@')) return given
  const file = given.slice(1)
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    const { code = 'unknown reason' } = error as NodeJS.ErrnoException
    throw new Unaskable(`--body: the file ${file} cannot be read (${code}).`)
  }
}

function json(name: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // The parser's words would quote the text, which may hold a password.
    throw new Unaskable(`--${name} is not JSON. In a shell, put it into single quotes: --${name} '…'`)
  }
}

function typedValue({ name, type }: Input, text: string): unknown {
  switch (type) {
    case 'string':
      return text
    case 'integer':
      if (/^-?\d+$/.test(text) && Number.isSafeInteger(Number(text))) return Number(text)
      throw new Unaskable(`--${name} must be a whole number, not ${JSON.stringify(text)}.`)
    case 'boolean':
      if (text === 'true' || text === 'false') return text === 'true'
      throw new Unaskable(`--${name} must be true or false, not ${JSON.stringify(text)}.`)
    case 'json':
      return json(name, text)
  }
}
