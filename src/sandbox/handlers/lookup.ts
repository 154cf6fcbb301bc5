import { ApiError } from '../errors.js'
import type { Organization, Repository, Store } from '../store/store.js'

type Path = Readonly<Record<string, string>>

/**
 * The organization that the path names.
 *
 * @throws ApiError when there is none
 */
export function findOrganization({ path, store }: { path: Path; store: Store }): Organization {
  const { namespace = '' } = path
  const organization = store.organizations.get(namespace)
  if (!organization) throw new ApiError('SVCSTG.SWR.4040058', `namespace: ${namespace}`)
  return organization
}

/**
 * The repository that the path names.
 *
 * @throws ApiError when it or its organization is missing
 */
export function findRepository(call: { path: Path; store: Store }): Repository {
  const { repository = '' } = call.path
  const found = findOrganization(call).repositories.get(repository)
  if (!found) throw new ApiError('SVCSTG.SWR.4040010', `repository: ${repository}`)
  return found
}
