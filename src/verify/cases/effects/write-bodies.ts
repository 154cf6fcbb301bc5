import type { OperationId } from '../../../../generated/operations.js'
import type { CaseContext } from '../../run/case-context.js'
import { secondUser } from './resources.js'
import { keep, policyOf } from './retention-case.js'

/** The bodies of writes that a repository with resources of every kind accepts, where the examples of the contract don't fit. */
const writeBodies = (user: { user_id: string; user_name: string }): Readonly<Partial<Record<OperationId, unknown>>> => ({
  updateRepo: { is_public: true, category: 'arm', description: 'Agreed' },
  updateNamespaceAuth: [{ ...user, auth: 3 }],
  deleteNamespaceAuth: [user.user_id],
  updateUserRepositoryAuth: [{ ...user, auth: 3 }],
  deleteUserRepositoryAuth: [user.user_id],
  updateTrigger: { enable: 'true' },
  // The deadline has passed.
  updateRepoDomains: { permit: 'read', deadline: '2020-01-01T00:00:00Z', description: 'Over' },
  createRepoTag: { source_tag: 'v2', destination_tag: 'V1', override: true },
  createRetention: policyOf(keep('1000')),
  updateRetention: policyOf(keep('1000')),
})

/** Returns the body of a write that the repository accepts; nothing where the example of the contract fits. */
export function acceptedBody(context: CaseContext, operation: OperationId): { body?: unknown } {
  const body = writeBodies(secondUser(context))[operation]
  return body === undefined ? {} : { body }
}
