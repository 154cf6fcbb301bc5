import { isRecord } from '../../errors/json.js'

/** The fields that occur in one format of errors only, by format. All of them are required there. */
const formatFields: Readonly<Record<string, readonly string[]>> = {
  ServiceError: ['errorCode', 'errorMessage'],
  GatewayError: ['error_code', 'error_msg'],
  WrappedErrors: ['errors'],
  IdentityError: ['error'],
}

/** The only two formats that one body has, which is the newest format. */
const newest = 'GatewayError,WrappedErrors'

/**
 * Checks what the schema of errors accepts although no service sends it: a body that mixes two formats. The schema lists the formats with
 * `anyOf`, which also accepts a body with a complete format and a part of another one.
 *
 * @returns a sentence about the problem; undefined if there is none
 */
export function findMixedFormats(body: unknown): string | undefined {
  if (Array.isArray(body)) {
    const found = body.map(item => findMixedFormats(item) ?? foreignFormat(item)).find(problem => problem !== undefined)
    return found && `In the list of errors: ${found}`
  }
  if (!isRecord(body)) return undefined
  const begun = Object.keys(formatFields).filter(name => formatFields[name]?.some(field => field in body))
  const missing = begun.flatMap(name => formatFields[name] ?? []).filter(field => !(field in body))
  if (begun.length > 1 && begun.join() !== newest) return `The error mixes the formats ${begun.join(' and ')}.`
  return begun.length > 1 && missing.length > 0 ? `The error has no ${missing.join(' and no ')}.` : undefined
}

/** The list has errors of the service only. */
function foreignFormat(item: unknown): string | undefined {
  if (!isRecord(item)) return undefined
  const foreign = Object.entries(formatFields).find(
    ([name, fields]) => name !== 'ServiceError' && fields.some(field => field in item),
  )
  return foreign && `an error has a field of the format ${foreign[0]}.`
}
