import type { components } from '../../../generated/schema.js'
import type { Repository } from '../store/entities.js'
import { tagType } from '../store/signatures.js'
import type { TagState } from '../store/snapshot-types.js'
import { formatTimestamp } from '../store/time.js'
import type { Handler, HandlerCall } from './handler.js'
import { findRepository } from './lookup.js'
import { comparePositions, decodeMarker, encodeMarker, type Position, pageAfter } from './markers.js'
import { compareStrings, paginate } from './pagination.js'
import { pullPaths } from './repositories.js'

type TagCall = Pick<HandlerCall<'listRepositoryTags'>, 'store' | 'settings'>

/** Returns a tag as all operations represent it that return tags. */
export function toRepositoryTag(
  tag: TagState,
  repository: Repository,
  { store, settings }: TagCall,
): components['schemas']['RepositoryTag'] {
  const { path, internal_path } = pullPaths(repository, settings)
  return {
    id: tag.id,
    repo_id: repository.id,
    tag: tag.name,
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
    domain_id: store.accounts.get(repository.organization.account)?.id ?? '',
    tag_type: tagType(tag),
  }
}

export const listRepositoryTags: Handler<'listRepositoryTags'> = call => {
  const { query } = call
  const repository = findRepository(call)
  const { items, headers } = paginate(sortTags(findTags(repository, query), query), query)
  const body = items.map(item => {
    const { tag, ...fields } = toRepositoryTag(item, repository, call)
    return { ...fields, Tag: tag, deleted: null, scanned: false }
  })
  return { status: 200, headers, body }
}

function findTags({ tags }: Repository, query: ReadonlyMap<string, string>): TagState[] {
  const part = query.get('tag') ?? ''
  return [...tags.values()].filter(({ name }) => name.includes(part))
}

function sortTags(tags: TagState[], query: ReadonlyMap<string, string>): TagState[] {
  const column = query.get('order_column')
  if (column === undefined) return tags
  if (column === 'tag') return tags.sort((a, b) => compareStrings(a.name, b.name))
  return tags.sort((a, b) => a.updated - b.updated || a.id - b.id)
}

/** The sort columns of the list with markers. By default, tags are in the order of their IDs. */
const tagColumns: Readonly<Record<string, { type: 'string' | 'number'; keyOf: (tag: TagState) => string | number }>> = {
  tag: { type: 'string', keyOf: ({ name }) => name },
  updated_at: { type: 'number', keyOf: ({ updated }) => updated },
}
const byId = { type: 'number', keyOf: (): number => 0 } as const

export const listRepositoryTag: Handler<'listRepositoryTag'> = call => {
  const { query } = call
  const repository = findRepository(call)
  const { type, keyOf } = tagColumns[query.get('order_column') ?? ''] ?? byId
  const sign = query.get('order_type') === 'desc' && query.has('order_column') ? -1 : 1
  const compare = (a: Position, b: Position): number => sign * comparePositions(a, b)
  const positionOf = (tag: TagState): Position => [keyOf(tag), tag.id]
  const tags = findTags(repository, query).sort((a, b) => compare(positionOf(a), positionOf(b)))
  const after = decodeMarker(query.get('marker'), type)
  const { items, last } = pageAfter(tags, after, Number(query.get('limit') ?? 100), positionOf, compare)
  const withManifest = query.get('with_manifest') === 'true'
  return {
    status: 200,
    body: {
      tags: items.map(item => {
        const tag = toRepositoryTag(item, repository, call)
        return withManifest ? tag : { ...tag, manifest: '' }
      }),
      ...(last ? { nextMarker: encodeMarker(last) } : {}),
      has_more: last !== undefined,
    },
  }
}
