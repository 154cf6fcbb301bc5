// Generated from openapi/ by `npm run generate`. Do not edit.

import type { OperationId } from './operations.js'

/** The permission in an organization that each operation requires: 1 read, 3 edit, 7 manage. Other operations need only credentials. */
export const permissions: Readonly<Partial<Record<OperationId, 1 | 3 | 7>>> = {
  showNamespace: 1,
  deleteNamespaces: 7,
  showNamespaceAuth: 1,
  createNamespaceAuth: 7,
  updateNamespaceAuth: 7,
  deleteNamespaceAuth: 7,
  createRepo: 3,
  showRepository: 1,
  updateRepo: 3,
  deleteRepo: 7,
  listRepositoryTags: 1,
  deleteRepoTag: 7,
  listRepoDomains: 1,
  createRepoDomains: 7,
  showAccessDomain: 1,
  updateRepoDomains: 7,
  deleteRepoDomains: 7,
}
