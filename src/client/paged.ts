import { type OperationId, operations } from '../../generated/operations.js'
import type { PagedOperation } from './types.js'

/** Returns whether an operation returns a paginated list. */
export function isPaged(operation: OperationId): operation is PagedOperation {
  return 'itemKey' in operations[operation]
}
