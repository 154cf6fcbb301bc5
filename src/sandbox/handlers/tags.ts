import { ApiError } from '../errors.js'
import type { TagState } from '../store/snapshot-types.js'
import { formatTimestamp } from '../store/time.js'
import { findRepository } from './lookup.js'
import type { Handler } from './handler.js'
import { paginate } from './pagination.js'
import { pullPaths } from './repositories.js'

export const listRepositoryTags: Handler<'listRepositoryTags'> = call => {
  const { query, store } = call
  const repository = findRepository(call)
  const part = query.get('tag') ?? ''
  const all = [...repository.tags.values()].filter(({ name }) => name.includes(part))
  const { items, headers } = paginate(sorted(all, query), query)
  const { path, internal_path } = pullPaths(repository, call.settings)
  const domain_id = store.accounts.get(repository.organization.account)?.id ?? ''
  const body = items.map(tag => ({
    id: tag.id,
    repo_id: repository.id,
    Tag: tag.name,
    image_id: tag.imageId,
    manifest: tag.manifest,
    digest: tag.digest,
    schema: tag.schema,
    path: `${path}:${tag.name}`,
    internal_path: `${internal_path}:${tag.name}`,
    size: tag.size,
    is_trusted: false,
    created: formatTimestamp(tag.created),
    updated: formatTimestamp(tag.updated),
    deleted: null,
    domain_id,
    tag_type: tag.type,
    scanned: false,
  }))
  return { status: 200, headers, body }
}

function sorted(tags: TagState[], query: ReadonlyMap<string, string>): TagState[] {
  // The schema lets no other column through.
  if (query.get('order_column') === undefined) return tags
  return tags.sort((one, other) => one.updated - other.updated || one.id - other.id)
}

export const deleteRepoTag: Handler<'deleteRepoTag'> = call => {
  const repository = findRepository(call)
  const { tag = '' } = call.path
  const found = repository.tags.get(tag)
  if (!found) throw new ApiError('SVCSTG.SWR.4041056', `tag: ${tag}`)
  call.store.removeTag(repository, found)
  call.store.changeRepository(repository, { updated: call.now })
  return { status: 204, body: undefined }
}
