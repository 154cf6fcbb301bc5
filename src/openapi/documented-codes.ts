import { type Contract, deref, type Example, type Operation, type ResponseObject } from './document.js'

const codesByOperation = new WeakMap<Operation, Map<string, string[]>>()

/**
 * Returns the error codes that an operation returns with a status: those it lists, or those in the examples of the response. They are
 * read once.
 */
export function documentedCodes(contract: Contract, operation: Operation, status: string): string[] {
  const known = codesByOperation.get(operation) ?? new Map<string, string[]>()
  codesByOperation.set(operation, known)
  const codes = known.get(status) ?? readCodes(contract, operation, status)
  known.set(status, codes)
  return codes
}

function readCodes(contract: Contract, operation: Operation, status: string): string[] {
  const response = operation.responses[status]
  if (!response) return []
  const listed = operation['x-error-codes']?.[status]
  if (listed) return listed
  const { content } = deref<ResponseObject>(contract, response)
  return codesIn(
    Object.values(content?.['application/json']?.examples ?? {}).map(example => deref<Example>(contract, example).value),
  )
}

/** Returns the error codes in a body, in any of the error formats. */
export function codesIn(body: unknown): string[] {
  const fields = (JSON.stringify(body) ?? '').matchAll(/"error_?[cC]ode":"([^"]+)"/g)
  return [...new Set([...fields].map(([, code = '']) => code))]
}
