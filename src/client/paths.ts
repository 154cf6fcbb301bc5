import { type OperationId, type OperationRow, operations } from '../../generated/operations.js'
import { SwrInputError } from '../errors/input-error.js'
import { pathParamNames } from '../openapi/path-params.js'
import { describeValue } from './check-options.js'

/**
 * Converts a repository name to the form required in a URL path: each `/` becomes `$`. The client's methods do this;
 * `raw` doesn't.
 *
 * @example
 * repositoryToPath('team/app') // 'team$app'
 */
export function repositoryToPath(name: string): string {
  return name.replaceAll('/', '$')
}

/**
 * Converts a repository name from a URL path to its usual form: each `$` becomes `/`.
 *
 * @example
 * repositoryFromPath('team$app') // 'team/app'
 */
export function repositoryFromPath(name: string): string {
  return name.replaceAll('$', '/')
}

/**
 * Returns the path values of a call, without percent-encoding.
 *
 * @throws SwrInputError if a value is missing, or is empty, `.` or `..`: the URL would identify another resource
 */
export function pathParams(operation: OperationId, params: Readonly<Record<string, unknown>>): Record<string, string> {
  const { slashAs = {} }: OperationRow = operations[operation]
  const values: Record<string, string> = {}
  for (const name of pathParamNames(operation)) {
    const value = params[name]
    if (value === undefined || value === null)
      throw new SwrInputError(`${operation} requires \`${name}\`. The request was not sent.`)
    if (typeof value !== 'string')
      throw new SwrInputError(
        `${operation}: \`${name}\` must be a string, not ${describeValue(value)}. The request was not sent.`,
      )
    const slash = slashAs[name]
    const text = slash ? value.replaceAll('/', slash) : value
    if (text === '' || text === '.' || text === '..') {
      throw new SwrInputError(
        `${operation}: \`${name}\` is ${JSON.stringify(value)}, which would address another resource. The request was not sent.`,
      )
    }
    values[name] = text
  }
  return values
}
