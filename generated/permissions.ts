// Generated from openapi/ by `npm run generate`. Do not edit.

import type { OperationId } from './operations.js'

/**
 * The permission in an organization that each operation requires: 1 read, 3 edit, 7 manage. Other operations need only credentials.
 */
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
  showUserRepositoryAuth: 1,
  createUserRepositoryAuth: 3,
  updateUserRepositoryAuth: 3,
  deleteUserRepositoryAuth: 3,
  listTriggersDetails: 1,
  createTrigger: 3,
  showTrigger: 1,
  updateTrigger: 3,
  deleteTrigger: 3,
  listRepositoryTags: 1,
  createRepoTag: 3,
  showRepoTag: 1,
  deleteRepoTag: 7,
  listRetentions: 1,
  createRetention: 7,
  listRetentionHistories: 1,
  showRetention: 1,
  updateRetention: 7,
  deleteRetention: 7,
  listImageAutoSyncReposDetails: 1,
  createImageSyncRepo: 7,
  deleteImageSyncRepo: 7,
  createManualImageSyncRepo: 7,
  showSyncJob: 1,
  showRepoTagConfig: 1,
  listRepositoryTag: 1,
  listRepoAccessories: 1,
  listReferences: 1,
  listRepoDomains: 1,
  createRepoDomains: 7,
  showAccessDomain: 1,
  updateRepoDomains: 7,
  deleteRepoDomains: 7,
}

/** The permission in a repository that an operation requires instead, where it differs. */
export const repositoryPermissions: typeof permissions = {
  createUserRepositoryAuth: 7,
  updateUserRepositoryAuth: 7,
  deleteUserRepositoryAuth: 7,
}
