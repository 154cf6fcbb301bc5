import { ApiError } from '../errors.js'
import type { TagState } from '../store/snapshot-types.js'
import { formatTimestamp } from '../store/time.js'
import type { Handler } from './handler.js'
import { findRepository } from './lookup.js'
import { compareStrings, paginate } from './pagination.js'
import { pullPaths } from './repositories.js'

export const listRepositoryTags: Handler<'listRepositoryTags'> = call => {
  const { query, store } = call
  const repository = findRepository(call)
  const part = query.get('tag') ?? ''
  const tags = [...repository.tags.values()].filter(({ name }) => name.includes(part))
  const { items, headers } = paginate(sortTags(tags, query), query)
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

function sortTags(tags: TagState[], query: ReadonlyMap<string, string>): TagState[] {
  const column = query.get('order_column')
  if (column === undefined) return tags
  if (column === 'tag') return tags.sort((a, b) => compareStrings(a.name, b.name))
  return tags.sort((a, b) => a.updated - b.updated || a.id - b.id)
}

export const deleteRepoTag: Handler<'deleteRepoTag'> = call => {
  const repository = findRepository(call)
  const { tag: name = '' } = call.path
  const tag = repository.tags.get(name)
  if (!tag) throw new ApiError('SVCSTG.SWR.4041056', `tag: ${name}`)
  call.region.removeTag(repository, tag)
  call.region.updateRepository(repository, { updated: call.now })
  return { status: 204, body: undefined }
}
