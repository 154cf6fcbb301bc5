import { type OperationId, operations } from '../../generated/operations.js'

const cache = new Map<OperationId, readonly string[]>()

/** Returns the names of an operation's path parameters, in the order of its URL. */
export function pathParamNames(operation: OperationId): readonly string[] {
  let names = cache.get(operation)
  if (!names) {
    names = [...operations[operation].url.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
    cache.set(operation, names)
  }
  return names
}
