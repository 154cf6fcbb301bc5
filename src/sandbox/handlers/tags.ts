import { ApiError } from '../errors.js'
import type { Repository } from '../store/entities.js'
import { checkTagQuota } from '../store/quotas.js'
import type { TagState } from '../store/snapshot-types.js'
import type { Handler, HandlerCall } from './handler.js'
import { findRepository } from './lookup.js'
import { toRepositoryTag } from './tag-lists.js'

/**
 * Returns the tag in the path with its repository.
 *
 * @throws ApiError when it doesn't exist
 */
export function findTag(call: Pick<HandlerCall<'showRepoTag'>, 'path' | 'region'>): { repository: Repository; tag: TagState } {
  const repository = findRepository(call)
  const { tag: name = '' } = call.path
  const tag = repository.tags.get(name)
  if (!tag) throw new ApiError('SVCSTG.SWR.4041056', `tag: ${name}`)
  return { repository, tag }
}

export const showRepoTag: Handler<'showRepoTag'> = call => {
  const { repository, tag } = findTag(call)
  return { status: 200, body: toRepositoryTag(tag, repository, call) }
}

export const createRepoTag: Handler<'createRepoTag'> = call => {
  const { store, region, settings, now } = call
  const { source_tag, destination_tag, override = false } = call.body
  const repository = findRepository(call)
  const source = repository.tags.get(source_tag)
  if (!source) throw new ApiError('SVCSTG.SWR.4040048', `source_tag: ${source_tag}`)
  const existing = repository.tags.get(destination_tag)
  if (existing && !override) throw new ApiError('SVCSTG.SWR.4090006', `destination_tag: ${destination_tag}`)
  if (!existing) checkTagQuota(repository, settings)
  if (!Number.isSafeInteger(repository.size - (existing?.size ?? 0) + source.size))
    throw new ApiError('SVCSTG.SWR.4000014', 'size: the total size of the repository is too large')
  region.setTag(repository, {
    ...source,
    id: existing?.id ?? store.createId(),
    name: destination_tag,
    created: existing?.created ?? now,
    updated: now,
  })
  region.updateRepository(repository, { updated: now })
  return { status: 201, body: {} }
}

export const deleteRepoTag: Handler<'deleteRepoTag'> = call => {
  const { repository, tag } = findTag(call)
  call.region.removeTag(repository, tag)
  call.region.updateRepository(repository, { updated: call.now })
  return { status: 204, body: undefined }
}
