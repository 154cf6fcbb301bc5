import { type OperationId, operations } from '../../generated/operations.js'

const known = new Map<OperationId, readonly string[]>()

/** The names of an operation's path parameters, in their order: what stands in braces in its address. */
export function pathParamNames(operation: OperationId): readonly string[] {
  let names = known.get(operation)
  if (!names) {
    names = [...operations[operation].url.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
    known.set(operation, names)
  }
  return names
}
