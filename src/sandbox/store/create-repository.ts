import type { SandboxContext } from '../context.js'
import { ApiError } from '../errors.js'
import type { Organization, Repository } from './entities.js'
import { checkRepositoryQuota } from './quotas.js'

/** The user who creates a repository. */
export interface Creator {
  id: string
  name: string
}

/**
 * Creates a private repository, as a push does.
 *
 * @param created the time, in milliseconds since 1970
 * @param creator the user who pushes; by default the first one of the account
 * @throws ApiError when the sandbox is full
 */
export function createRepository(
  organization: Organization,
  name: string,
  { store, settings }: SandboxContext,
  created: number,
  creator?: Creator,
): Repository {
  if (store.repositoryCount >= settings.maxRepositories) throw new ApiError('SVCSTG.SWR.4000098')
  checkRepositoryQuota(store.region(organization.region), organization.account, settings)
  const account = store.accounts.get(organization.account)
  const owner = creator ?? account?.users[0]
  return store.region(organization.region).addRepository(organization, {
    id: store.createId(),
    name,
    category: 'other',
    description: '',
    isPublic: false,
    creatorId: owner?.id ?? account?.id ?? '',
    creatorName: owner?.name ?? '',
    downloads: 0,
    created,
    updated: created,
  })
}
