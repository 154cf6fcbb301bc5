import { type OperationId, type OperationRow, operations } from '../../generated/operations.js'

/** Returns the names of the query parameters that the contract doesn't contain. */
export function unknownParameters(operation: OperationId, url: string): string[] {
  const known = knownParameters(operation)
  return [...new Set(parameterNames(url))].filter(name => !known.includes(name))
}

/** Returns the names of the contract's query parameters that a URL contains several times. Only the first value counts. */
export function repeatedParameters(operation: OperationId, url: string): string[] {
  const names = parameterNames(url)
  return knownParameters(operation).filter(name => names.indexOf(name) !== names.lastIndexOf(name))
}

const knownParameters = (operation: OperationId): readonly string[] => (operations[operation] as OperationRow).query ?? []

function parameterNames(url: string): string[] {
  const start = url.indexOf('?')
  return start < 0 ? [] : [...new URLSearchParams(url.slice(start)).keys()]
}
