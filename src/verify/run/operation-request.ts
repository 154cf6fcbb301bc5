import type { OperationId } from '../../../generated/operations.js'

/** The request of an operation before it is serialized. */
export interface OperationRequest {
  operation: OperationId
  path: Record<string, unknown>
  query: Record<string, unknown>
  headers?: Record<string, string>
  /** Omitted: the request has no body. */
  body?: unknown
}
