import type { OperationId } from '../../generated/operations.js'

/**
 * Whether a request can be made twice without doing anything twice. A POST can not, except the one for a token: all
 * calls of a user wait for that.
 */
export function isIdempotent(method: string, operation: OperationId | undefined): boolean {
  return method !== 'POST' || operation === 'keystoneCreateUserTokenByPassword'
}

/** Failures after which the server cannot have acted: it was never reached. */
const unreached = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT'])

/** Whether a connection failed so early that the service cannot have acted. */
export function neverReachedService(error: unknown): boolean {
  return unreached.has(systemErrorCode(error))
}

/** The system's code for a failed connection, wherever in the chain of causes it stands. */
export function systemErrorCode(error: unknown): string {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth += 1) {
    if ('code' in cause && typeof cause.code === 'string') return cause.code
    if (cause instanceof AggregateError && cause.errors.length > 0) return systemErrorCode(cause.errors[0])
  }
  return ''
}
