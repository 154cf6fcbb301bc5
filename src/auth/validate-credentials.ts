import { SwrInputError } from '../errors/input-error.js'
import type { StaticCredentials } from './credentials.js'

/** The fields that become part of a header. */
const headerFields = ['token', 'accessKeyId', 'secretAccessKey', 'securityToken', 'projectId']

/**
 * Returns credentials without leading and trailing whitespace, such as the newline at the end of a file.
 *
 * @throws SwrInputError if a field is missing, empty, or contains a character that isn't allowed in a header
 */
export function validateCredentials(credentials: StaticCredentials): StaticCredentials {
  if (typeof credentials !== 'object' || credentials === null)
    throw new SwrInputError(`The credentials must be an object, not ${String(credentials)}.`)
  const input: Record<string, unknown> = { ...credentials }
  const trimmed: Record<string, string> = {}
  for (const name of headerFields) {
    const value = input[name]
    if (typeof value !== 'string') continue
    trimmed[name] = value.trim()
    // Without this check, the runtime throws an error that quotes the value.
    if (/[^\t\x20-\x7e]/.test(value.trim()))
      throw new SwrInputError(
        `The credentials contain a \`${name}\` with a character that isn't allowed in headers. The request was not sent.`,
      )
  }
  const validated = { ...credentials, ...trimmed }
  const fields: Record<string, unknown> = validated
  const missing = requiredFields(fields).filter(name => typeof fields[name] !== 'string' || fields[name] === '')
  if (missing.length > 0) throw new SwrInputError(`The credentials require ${missing.join(' and ')}.`)
  return validated
}

function requiredFields({ username, token }: Readonly<Record<string, unknown>>): string[] {
  if (username !== undefined) return ['username', 'password', 'domainName', 'projectName']
  return token === undefined ? ['accessKeyId', 'secretAccessKey'] : ['token']
}
