import type { OperationId } from '../../../../generated/operations.js'
import { intercept, type Mutant, sendAs } from '../../mutant.js'

/** Executes a forbidden request as the administrator, and still returns 403. */
const executesForbidden = (operation: OperationId): Mutant => ({
  name: 'executes the requests that it rejects with 403',
  operation,
  mutate: intercept([operation], async ({ fetch, request, forward }) => {
    const response = await forward()
    if (response.status === 403) await sendAs(fetch, 'admin', request)
    return response
  }),
})

/** Writes that are executed although they are rejected. */
export const forbiddenButDone: readonly Mutant[] = (
  [
    'deleteNamespaces',
    'createRepo',
    'updateRepo',
    'deleteRepo',
    'deleteRepoTag',
    'createRepoDomains',
    'deleteRepoDomains',
    'updateNamespaceAuth',
    'createTrigger',
    'createRetention',
    'createImageSyncRepo',
  ] as const
).map(executesForbidden)
