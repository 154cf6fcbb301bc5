import { ApiError } from '../errors.js'
import type { SandboxSettings } from '../settings.js'
import type { Repository } from './entities.js'
import type { Region } from './region.js'

/** Returns the number of repositories of an account in a region. */
export function countRepositories(region: Region, account: string): number {
  let count = 0
  for (const { repositories } of region.ownedBy(account)) count += repositories.size
  return count
}

/**
 * Rejects another repository of an account.
 *
 * @throws ApiError when the account has as many as it may have
 */
export function checkRepositoryQuota(region: Region, account: string, { imageQuotas }: SandboxSettings): void {
  if (imageQuotas && countRepositories(region, account) >= imageQuotas.repositories)
    throw new ApiError('SVCSTG.SWR.4000098', `quota: ${imageQuotas.repositories}`)
}

/**
 * Rejects another tag of a repository.
 *
 * @throws ApiError when the repository has as many as it may have
 */
export function checkTagQuota({ tags }: Pick<Repository, 'tags'>, { imageQuotas }: SandboxSettings): void {
  if (imageQuotas && tags.size >= imageQuotas.tags) throw new ApiError('SVCSTG.SWR.4000099', `quota: ${imageQuotas.tags}`)
}
