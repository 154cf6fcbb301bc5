import { SwrInputError } from '../errors/input-error.js'
import type { StaticCredentials } from './credentials.js'

/** The fields of each kind of credentials: those that are required, and those that are optional. */
const credentialKinds = [
  { required: ['username', 'password', 'domainName', 'projectName'], optional: [] },
  { required: ['token'], optional: ['expiresAt'] },
  { required: ['accessKeyId', 'secretAccessKey'], optional: ['securityToken', 'projectId', 'expiresAt'] },
] as const

/** The fields that become part of a header. */
const headerFields = ['token', 'accessKeyId', 'secretAccessKey', 'securityToken', 'projectId']

/**
 * Returns credentials without leading and trailing whitespace, such as the newline at the end of a file.
 *
 * @throws SwrInputError if a field is missing, empty, unknown or of the wrong type, or contains a character that isn't allowed in
 * a header
 */
export function validateCredentials(credentials: StaticCredentials): StaticCredentials {
  if (typeof credentials !== 'object' || credentials === null || Array.isArray(credentials))
    throw new SwrInputError(
      `The credentials must be an object, not ${typeName(credentials)}.${typeof credentials === 'function' ? ' Call it, as in fromEnvironment().' : ''}`,
    )
  const fields: Record<string, unknown> = { ...credentials }
  const { required, optional } =
    credentialKinds.find(({ required: [name] }) => fields[name] !== undefined) ?? credentialKinds[2]
  const known: readonly string[] = [...required, ...optional]
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined) continue
    if (!known.includes(name))
      throw new SwrInputError(
        `Unknown field \`${name}\` in credentials with \`${required[0]}\`. Supported fields: ${known.join(', ')}.`,
      )
    if (name === 'expiresAt') {
      if (value instanceof Date && !Number.isNaN(value.getTime())) continue
      throw new SwrInputError('The `expiresAt` of the credentials must be a valid Date.')
    }
    if (typeof value !== 'string')
      throw new SwrInputError(`The \`${name}\` of the credentials must be a string, not ${typeName(value)}.`)
    if (!headerFields.includes(name)) continue
    fields[name] = value.trim()
    // Without this check, the runtime throws an error that quotes the value.
    if (/[^\t\x20-\x7e]/.test(value.trim()))
      throw new SwrInputError(
        `The credentials contain a \`${name}\` with a character that isn't allowed in headers. The request was not sent.`,
      )
  }
  const missing = required.filter(name => !fields[name])
  if (missing.length > 0) throw new SwrInputError(`The credentials require ${missing.join(' and ')}.`)
  return { ...credentials, ...fields }
}

/** Returns the type of a value in words. The value itself may be a secret. */
function typeName(value: unknown): string {
  if (value === null || value === undefined) return String(value)
  return Array.isArray(value) ? 'an array' : `${typeof value === 'object' ? 'an' : 'a'} ${typeof value}`
}
