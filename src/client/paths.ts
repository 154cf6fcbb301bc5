import type { OperationId } from '../../generated/operations.js'
import { clientOperation } from '../openapi/client-operation.js'
import { InputProblem } from './input-problem.js'

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
 * @throws InputProblem if a value is missing, or is empty, `.` or `..`: the URL would identify another resource
 */
export function pathParams(operation: OperationId, params: Readonly<Record<string, unknown>>): Record<string, string> {
  const values: Record<string, string> = {}
  for (const { name, slash, isInteger } of clientOperation(operation).pathParams) {
    const param = params[name]
    if (param === undefined) throw new InputProblem('missing', operation, name)
    const value = isInteger && Number.isSafeInteger(param) ? String(param) : param
    if (typeof value !== 'string') throw new InputProblem('pathType', operation, name, value)
    const text = slash ? value.replaceAll('/', slash) : value
    if (isOtherResource(text)) throw new InputProblem('otherResource', operation, name, value)
    values[name] = text
  }
  return values
}

/** Whether a part of a path would make the URL identify another resource: an empty one, `.` and `..`. */
export function isOtherResource(part: string): boolean {
  return part === '' || part === '.' || part === '..'
}
