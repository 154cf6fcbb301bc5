import type { OperationId } from '../../generated/operations.js'

/**
 * Whether a request can be made twice without doing anything twice. A POST can not, except the one for a token: all
 * calls of a user wait for that.
 */
export function changesNothing(method: string, operation: OperationId | undefined): boolean {
  return method !== 'POST' || operation === 'keystoneCreateUserTokenByPassword'
}
