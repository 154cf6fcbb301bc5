import type { OperationId } from '../../generated/operations.js'
import { clientOperation } from '../openapi/client-operation.js'

/**
 * Whether sending a request twice has the same effect as sending it once.
 *
 * A POST isn't idempotent, except for the token request: it changes nothing, and every call of a user depends on it.
 */
export function isIdempotent(method: string, operation: OperationId | undefined): boolean {
  return method !== 'POST' || (operation !== undefined && clientOperation(operation).isIdempotent)
}

/** The system error codes that mean that the connection was never established. */
const connectErrorCodes = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
])

/** Whether a connection failed so early that the service can't have processed the request. */
export function neverReachedService(error: unknown): boolean {
  return connectErrorCodes.has(systemErrorCode(error))
}

/** Whether a connection failed because of the certificate of the server, which another attempt doesn't change. */
export function hasInvalidCertificate(error: unknown): boolean {
  return /CERT|^UNABLE_TO_/.test(systemErrorCode(error))
}

/** The error of the system that made a connection fail. */
export interface SystemError {
  code: string
  /** Where the connection was to: the service, or a proxy. */
  address?: unknown
  port?: unknown
}

/** Returns the system error of a failed connection from the chain of causes, if there is one. */
export function systemError(error: unknown): SystemError | undefined {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth += 1) {
    if (hasCode(cause)) return cause
    if (cause instanceof AggregateError && cause.errors.length > 0) return systemError(cause.errors[0])
  }
  return undefined
}

function hasCode(error: Error): error is Error & SystemError {
  return 'code' in error && typeof error.code === 'string'
}

/** Returns the code of the system error; empty if there is none. */
export function systemErrorCode(error: unknown): string {
  return systemError(error)?.code ?? ''
}
