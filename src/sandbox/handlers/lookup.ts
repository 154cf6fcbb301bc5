import { ApiError } from '../errors.js'
import type { Organization, Repository } from '../store/entities.js'
import type { Region } from '../store/region.js'

interface PathCall {
  path: Readonly<Record<string, string>>
  region: Region
}

/**
 * Returns the organization in the path.
 *
 * @throws ApiError when it doesn't exist
 */
export function findOrganization({ path, region }: PathCall): Organization {
  const { namespace = '' } = path
  const organization = region.organizations.get(namespace)
  if (!organization) throw new ApiError('SVCSTG.SWR.4040058', `namespace: ${namespace}`)
  return organization
}

/**
 * Returns the repository in the path.
 *
 * @throws ApiError when it or its organization doesn't exist
 */
export function findRepository(call: PathCall): Repository {
  const { repository: name = '' } = call.path
  const repository = findOrganization(call).repositories.get(name)
  if (!repository) throw new ApiError('SVCSTG.SWR.4040010', `repository: ${name}`)
  return repository
}
