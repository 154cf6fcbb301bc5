import type { OperationId } from '../../../generated/operations.js'
import type { Handler } from './handler.js'
import { keystoneCreateUserTokenByPassword, keystoneListProjects } from './identity.js'
import { createSecret } from './logins.js'
import { createNamespace, deleteNamespaces, listNamespaces, showNamespace } from './organizations.js'
import { createNamespaceAuth, deleteNamespaceAuth, showNamespaceAuth, updateNamespaceAuth } from './permissions.js'
import { createRepo, deleteRepo, listReposDetails, showRepository, updateRepo } from './repositories.js'
import {
  createRepoDomains,
  deleteRepoDomains,
  listRepoDomains,
  listSharedReposDetails,
  showAccessDomain,
  updateRepoDomains,
} from './shares.js'
import { deleteRepoTag, listRepositoryTags } from './tags.js'
import { listApiVersions, showApiVersion } from './versions.js'

/** The handler of each operation. */
export const handlers: { readonly [Op in OperationId]: Handler<Op> } = {
  createNamespace,
  createNamespaceAuth,
  createRepo,
  createRepoDomains,
  createSecret,
  deleteNamespaceAuth,
  deleteNamespaces,
  deleteRepo,
  deleteRepoDomains,
  deleteRepoTag,
  keystoneCreateUserTokenByPassword,
  keystoneListProjects,
  listApiVersions,
  listNamespaces,
  listRepoDomains,
  listRepositoryTags,
  listReposDetails,
  listSharedReposDetails,
  showAccessDomain,
  showApiVersion,
  showNamespace,
  showNamespaceAuth,
  showRepository,
  updateNamespaceAuth,
  updateRepo,
  updateRepoDomains,
}
