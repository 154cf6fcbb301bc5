import type { components } from '../../../generated/schema.js'
import { ApiError } from '../http/refusal.js'
import { registryOf, type Settings } from '../store/settings.js'
import type { Repository } from '../store/store.js'
import { timestamp } from '../store/time.js'
import { organizationOf, repositoryOf } from './find.js'
import type { Handler } from './handler.js'
import { pageOf } from './list-page.js'
import { listOf } from './repository-lists.js'

type Category = components['schemas']['Category']

/** The registry's host inside the cloud. */
const internalRegistry = '10.125.0.198:20202'

/** Where to pull a repository from. */
export function pathsOf({ name, organization }: Repository, { region }: Settings): { path: string; internal_path: string } {
  return {
    path: `${registryOf(region)}/${organization.name}/${name}`,
    internal_path: `${internalRegistry}/${organization.name}/${name}`,
  }
}

/** A repository as both lists show it. */
export function listed(
  repository: Repository,
  settings: Settings,
  total: number,
  status: boolean,
): components['schemas']['ListedRepository'] {
  const { name, description, size, isPublic, tags, downloads, created, updated, organization } = repository
  return {
    name,
    category: categoryOf(repository),
    description,
    size,
    is_public: isPublic,
    num_images: tags.size,
    num_download: downloads,
    created_at: timestamp(created),
    updated_at: timestamp(updated),
    logo: '',
    url: '',
    ...pathsOf(repository, settings),
    domain_name: organization.account,
    namespace: organization.name,
    tags: [...tags.keys()],
    status,
    total_range: total,
  }
}

/** Every category came in through the contract's schema. */
const categoryOf = ({ category }: Repository): Category => category as Category

export const createRepo: Handler<'createRepo'> = call => {
  const { store, body, caller, settings, now } = call
  const organization = organizationOf(call)
  if (organization.repositories.has(body.repository)) throw new ApiError('SVCSTG.SWR.4090006', `repository: ${body.repository}`)
  if (store.repositoryCount >= settings.maxRepositories) throw new ApiError('SVCSTG.SWR.4000098')
  store.addRepository(organization, {
    id: store.id(),
    name: body.repository,
    category: body.category ?? 'other',
    description: body.description ?? '',
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
  const repository = repositoryOf(call)
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
      ...pathsOf(repository, call.settings),
      created: timestamp(repository.created),
      updated: timestamp(repository.updated),
      domain_id: call.store.accounts.get(organization.account)?.id ?? '',
      priority: 0,
    },
  }
}

export const updateRepo: Handler<'updateRepo'> = call => {
  const { is_public, category, description } = call.body
  call.store.changeRepository(repositoryOf(call), {
    ...(is_public === undefined ? {} : { isPublic: is_public }),
    ...(category === undefined ? {} : { category }),
    ...(description === undefined ? {} : { description }),
    updated: call.now,
  })
  return { status: 201, body: {} }
}

export const deleteRepo: Handler<'deleteRepo'> = call => {
  const repository = repositoryOf(call)
  if (repository.tags.size > 0) throw new ApiError('SVCSTG.SWR.4060012', `repository: ${repository.name}`)
  call.store.removeRepository(repository)
  return { status: 204, body: undefined }
}

export const listReposDetails: Handler<'listReposDetails'> = call => {
  const { query, settings, caller } = call
  const all = listOf(query.get('center') === 'thirdparty' ? 'valid' : 'own', call)
  const { items, total, headers } = pageOf(all, query)
  const foreign = (repository: Repository): boolean => repository.organization.account !== caller.account.name
  return { status: 200, headers, body: items.map(item => listed(item, settings, total, foreign(item))) }
}
