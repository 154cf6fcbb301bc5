import { type OperationId, type OperationRow, operations } from '../../generated/operations.js'
import { SwrInputError } from '../errors/input-error.js'
import { pathParamNames } from '../openapi/path-params.js'

/**
 * A repository's name as a path wants it: each `/` becomes `$`.
 *
 * @example
 * repositoryToPath('team/app') // 'team$app'
 */
export function repositoryToPath(name: string): string {
  return name.replaceAll('/', '$')
}

/**
 * A repository's name from a path: each `$` becomes `/`.
 *
 * @example
 * repositoryFromPath('team$app') // 'team/app'
 */
export function repositoryFromPath(name: string): string {
  return name.replaceAll('$', '/')
}

/**
 * The path values of a call, ready to be sent.
 *
 * @throws SwrInputError for a value that is missing, empty, `.` or `..`: it would reach another resource
 */
export function pathParams(operation: OperationId, given: Readonly<Record<string, unknown>>): Record<string, string> {
  const { slashAs = {} }: OperationRow = operations[operation]
  const values: Record<string, string> = {}
  for (const name of pathParamNames(operation)) {
    const value = given[name]
    if (value === undefined || value === null) throw new SwrInputError(`${operation} needs \`${name}\`. Nothing was sent.`)
    if (typeof value !== 'string')
      throw new SwrInputError(`${operation}: \`${name}\` must be a string, not ${typeof value}. Nothing was sent.`)
    const slash = slashAs[name]
    const text = slash ? value.replaceAll('/', slash) : value
    if (text === '' || text === '.' || text === '..') {
      throw new SwrInputError(
        `${operation}: \`${name}\` is ${JSON.stringify(value)}, which would reach another resource. Nothing was sent.`,
      )
    }
    values[name] = text
  }
  return values
}
