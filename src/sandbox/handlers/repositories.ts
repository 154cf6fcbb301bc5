import type { components } from '../../../generated/schema.js'
import { ApiError } from '../errors.js'
import { registryHost, type SandboxSettings } from '../settings.js'
import type { Repository } from '../store/entities.js'
import { checkRepositoryQuota } from '../store/quotas.js'
import type { Category } from '../store/snapshot-types.js'
import { formatTimestamp } from '../store/time.js'
import type { Handler } from './handler.js'
import { findOrganization, findRepository } from './lookup.js'
import { paginate } from './pagination.js'
import { listRepositories } from './repository-lists.js'

/** The registry host inside the cloud. */
const internalRegistry = '10.125.0.198:20202'

/** Returns the pull addresses of a repository. */
export function pullPaths(
  { name, organization }: Repository,
  settings: SandboxSettings,
): { path: string; internal_path: string } {
  return {
    path: `${registryHost(organization.region, settings)}/${organization.name}/${name}`,
    internal_path: `${internalRegistry}/${organization.name}/${name}`,
  }
}

type CommonField = keyof components['schemas']['RepositorySummary'] & keyof components['schemas']['ListedRepository']

/** Returns the fields that all lists of repositories have. */
export function listedFields(
  repository: Repository,
): Pick<components['schemas']['ListedRepository'], Exclude<CommonField, 'status'>> {
  const { name, description, size, isPublic, tags, downloads, created, updated, organization } = repository
  return {
    name,
    category: categoryOf(repository),
    description,
    size,
    is_public: isPublic,
    num_images: tags.size,
    num_download: downloads,
    created_at: formatTimestamp(created),
    updated_at: formatTimestamp(updated),
    domain_name: organization.account,
  }
}

/** Returns a repository as both lists represent it. */
export function toListedRepository(
  repository: Repository,
  settings: SandboxSettings,
  total: number,
  status: boolean,
): components['schemas']['ListedRepository'] {
  const { domain_name, ...fields } = listedFields(repository)
  const { organization, tags } = repository
  return {
    ...fields,
    logo: '',
    url: '',
    ...pullPaths(repository, settings),
    domain_name,
    namespace: organization.name,
    tags: [...tags.keys()],
    status,
    total_range: total,
  }
}

/** The contract's schema has validated every category. */
export const categoryOf = ({ category }: Repository): Category => category as Category

export const createRepo: Handler<'createRepo'> = call => {
  const { store, region, body, caller, settings, now } = call
  const organization = findOrganization(call)
  if (organization.repositories.has(body.repository)) throw new ApiError('SVCSTG.SWR.4090006', `repository: ${body.repository}`)
  if (store.repositoryCount >= settings.maxRepositories) throw new ApiError('SVCSTG.SWR.4000098')
  checkRepositoryQuota(region, organization.account, settings)
  region.addRepository(organization, {
    id: store.createId(),
    name: body.repository,
    category: body.category ?? 'other',
    description: body.description ?? '',
    // Private unless set, as on a partner cloud. The reference requires the field.
    isPublic: body.is_public ?? false,
    creatorId: caller.user.id,
    creatorName: caller.user.name,
    downloads: 0,
    created: now,
    updated: now,
  })
  return { status: 201, body: {} }
}

export const showRepository: Handler<'showRepository'> = call => {
  const repository = findRepository(call)
  const { id, name, description, creatorId, creatorName, size, isPublic, tags, downloads, organization } = repository
  return {
    status: 200,
    body: {
      id,
      ns_id: organization.id,
      name,
      category: categoryOf(repository),
      description,
      creator_id: creatorId,
      creator_name: creatorName,
      size,
      is_public: isPublic,
      num_images: tags.size,
      num_download: downloads,
      url: '',
      ...pullPaths(repository, call.settings),
      created: formatTimestamp(repository.created),
      updated: formatTimestamp(repository.updated),
      domain_id: call.store.accounts.get(organization.account)?.id ?? '',
      priority: 0,
    },
  }
}

export const updateRepo: Handler<'updateRepo'> = call => {
  const { is_public, category, description } = call.body
  call.region.updateRepository(findRepository(call), {
    ...(is_public === undefined ? {} : { isPublic: is_public }),
    ...(category === undefined ? {} : { category }),
    ...(description === undefined ? {} : { description }),
    updated: call.now,
  })
  return { status: 201, body: {} }
}

export const deleteRepo: Handler<'deleteRepo'> = call => {
  const repository = findRepository(call)
  if (repository.tags.size > 0) throw new ApiError('SVCSTG.SWR.4060012', `repository: ${repository.name}`)
  call.region.removeRepository(repository)
  return { status: 204, body: undefined }
}

export const listReposDetails: Handler<'listReposDetails'> = call => {
  const { items, total, headers } = paginate(listRepositories('own', call), call.query)
  return { status: 200, headers, body: items.map(item => toListedRepository(item, call.settings, total, false)) }
}
