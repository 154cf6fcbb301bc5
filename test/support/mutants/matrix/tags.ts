import { ApiError } from '../../../../src/sandbox/errors.js'
import { findRepository } from '../../../../src/sandbox/handlers/lookup.js'
import { findTag } from '../../../../src/sandbox/handlers/tags.js'
import type { Repository } from '../../../../src/sandbox/store/entities.js'
import type { TagState } from '../../../../src/sandbox/store/snapshot-types.js'
import type { Mutant } from '../../mutant.js'
import {
  mutateBefore,
  mutateBody,
  mutateCall,
  mutateEffect,
  mutateHandler,
  mutateQuery,
  perSandbox,
} from '../../mutate-handler.js'

/** Looks a tag up without regard to case, as a database with a wrong collation does. */
const ignoringCase = (repository: Repository, name: string): TagState | undefined =>
  [...repository.tags.values()].find(tag => tag.name.toLowerCase() === name.toLowerCase())

const stale = perSandbox(() => new Map<Repository, number>())

function keepsOfReplacedTag(field: 'imageId' | 'manifest', name: string): Mutant {
  return mutateHandler('createRepoTag', name, (call, original) => {
    const repository = findRepository(call)
    const old = repository.tags.get(call.body.destination_tag)
    const result = original(call)
    const tag = repository.tags.get(call.body.destination_tag)
    if (old && tag) call.region.setTag(repository, { ...tag, [field]: old[field] })
    return result
  })
}

/** Services with defects of tags and signatures. */
export const matrixTags: readonly Mutant[] = [
  keepsOfReplacedTag('imageId', 'keeps the image id of a replaced tag'),
  keepsOfReplacedTag('manifest', 'keeps the manifest of a replaced tag'),
  mutateHandler('createRepoTag', 'adds the size of a replaced tag without subtracting the old one', (call, original) => {
    const repository = findRepository(call)
    const old = repository.tags.get(call.body.destination_tag)
    const result = original(call)
    if (old) repository.size += old.size
    return result
  }),
  mutateEffect('createRepoTag', 'updates the time of the source tag', call => {
    const repository = findRepository(call)
    const source = repository.tags.get(call.body.source_tag)
    if (source) call.region.setTag(repository, { ...source, updated: call.now })
  }),
  mutateEffect('deleteRepoTag', 'deletes the repository with its last tag', call => {
    const repository = findRepository(call)
    if (repository.tags.size === 0) call.region.removeRepository(repository)
  }),
  mutateBefore(
    'deleteRepoTag',
    'deletes the signatures of the image, which other tags still have',
    call => {
      const { repository, tag } = findTag(call)
      const isShared = [...repository.tags.values()].some(other => other.name !== tag.name && other.digest === tag.digest)
      return { repository, signature: isShared ? repository.tags.get(`${tag.digest.replace(':', '-')}.sig`) : undefined }
    },
    (call, { repository, signature }) => {
      if (signature) call.region.removeTag(repository, signature)
    },
  ),
  mutateHandler(
    'listRepoDetails',
    'does not decrease the number of images of a repository that still has some',
    (call, original) => {
      const result = original(call)
      const repos = result.body.repos.map(item => {
        const repository = call.region.organizations.get(item.namespace_name)?.repositories.get(item.name)
        if (!repository || repository.tags.size === 0) return item
        const highest = Math.max(item.num_images, stale(call).get(repository) ?? 0)
        stale(call).set(repository, highest)
        return { ...item, num_images: highest }
      })
      return { ...result, body: { ...result.body, repos } }
    },
  ),
  mutateBody('showRepository', 'counts images with the same digest once', (body, call) => ({
    ...body,
    num_images: new Set([...findRepository(call).tags.values()].map(({ digest }) => digest)).size,
  })),
  mutateBody('listReposDetails', 'does not count signatures as images', (body, call) =>
    body.map(item => {
      const tags = call.region.organizations.get(item.namespace)?.repositories.get(item.name)?.tags.keys() ?? []
      return { ...item, num_images: [...tags].filter(name => !name.endsWith('.sig')).length }
    }),
  ),
  mutateHandler('listReposDetails', 'lists the tags of a repository without signatures', (call, original) => {
    const result = original(call)
    return {
      ...result,
      body: result.body.map(item => ({ ...item, tags: (item.tags ?? []).filter(name => !name.endsWith('.sig')) })),
    }
  }),
  mutateQuery('listRepositoryTags', 'lower-cases the filter tag', query => ({ tag: query.get('tag')?.toLowerCase() })),
  mutateQuery('listRepositoryTag', 'lower-cases the filter tag', query => ({ tag: query.get('tag')?.toLowerCase() })),
  ...(['showRepoTag', 'showRepoTagConfig', 'listRepoAccessories', 'listReferences'] as const).map(operation =>
    mutateCall(operation, 'finds tags in another case', call => ({
      path: { ...call.path, tag: ignoringCase(findRepository(call), call.path.tag ?? '')?.name ?? call.path.tag ?? '' },
    })),
  ),
  mutateHandler('deleteRepoTag', 'deletes a tag in another case when there is none in this one', (call, original) => {
    const repository = findRepository(call)
    const tag = repository.tags.get(call.path.tag ?? '') ?? ignoringCase(repository, call.path.tag ?? '')
    return original({ ...call, path: { ...call.path, tag: tag?.name ?? '' } })
  }),
  mutateHandler('createRepoTag', 'rejects a destination that exists in another case', (call, original) => {
    const repository = findRepository(call)
    const existing = ignoringCase(repository, call.body.destination_tag)
    if (existing && !call.body.override && !repository.tags.has(call.body.destination_tag))
      throw new ApiError('SVCSTG.SWR.4090006', `destination_tag: ${existing.name}`)
    return original(call)
  }),
  mutateHandler('createRepoTag', 'replaces a destination that exists in another case', (call, original) => {
    const repository = findRepository(call)
    const existing = ignoringCase(repository, call.body.destination_tag)
    const result = original(call)
    if (existing && existing.name !== call.body.destination_tag && existing.name !== call.body.source_tag)
      call.region.removeTag(repository, existing)
    return result
  }),
  mutateHandler('listRepositoryTag', 'starts every page but the first in ascending order', (call, original) =>
    original(call.query.has('marker') ? { ...call, query: new Map([...call.query, ['order_type', 'asc']]) } : call),
  ),
  mutateHandler('listRepositoryTag', 'returns manifests on the first page only', (call, original) =>
    original(call.query.has('marker') ? { ...call, query: new Map([...call.query, ['with_manifest', 'false']]) } : call),
  ),
  mutateHandler('listRepositoryTag', 'forgets the filter on later pages', (call, original) =>
    original(call.query.has('marker') ? { ...call, query: new Map([...call.query].filter(([key]) => key !== 'tag')) } : call),
  ),
  mutateHandler('listRepositoryTag', 'announces another page after a full last one', (call, original) => {
    const result = original(call)
    const { limit = '100' } = Object.fromEntries(call.query)
    return { ...result, body: { ...result.body, has_more: result.body.tags.length === Number(limit) } }
  }),
  mutateHandler('showRepoTagConfig', 'returns the configuration of the newest tag', (call, original) => {
    const newest = [...findTag(call).repository.tags.values()]
      .filter(({ imageId }) => imageId !== '')
      .sort((a, b) => b.id - a.id)[0]
    return original(newest ? { ...call, path: { ...call.path, tag: newest.name } } : call)
  }),
  mutateHandler('showRepoTag', 'returns the paths of the first tag with the same digest', (call, original) => {
    const { repository, tag } = findTag(call)
    const first = [...repository.tags.values()].find(({ digest }) => digest === tag.digest) ?? tag
    const { path, internal_path } = original({ ...call, path: { ...call.path, tag: first.name } }).body
    const result = original(call)
    return { ...result, body: { ...result.body, path, internal_path } }
  }),
  mutateBody('listRepoAccessories', 'returns the number of items on the page as the total', body => ({
    ...body,
    total: body.accessories?.length ?? 0,
  })),
  mutateHandler('listRepoAccessories', 'lists the signatures of all images of the repository', (call, original) => {
    const { repository } = findTag(call)
    const result = original(call)
    const names = [...new Map([...repository.tags.values()].map(tag => [tag.digest, tag.name])).values()]
    const accessories = names.flatMap(tag => original({ ...call, path: { ...call.path, tag } }).body.accessories ?? [])
    return {
      ...result,
      body: accessories.length > 0 ? { total: accessories.length, accessories } : { total: 0, accessories: null },
    }
  }),
  mutateBody('listReferences', 'lists each digest once', (body, call) => {
    const { repository } = findTag(call)
    const seen = new Set<string>()
    const tags = (body.tags ?? []).filter(name => {
      const digest = repository.tags.get(name)?.digest ?? ''
      return !seen.has(digest) && seen.add(digest)
    })
    return { ...body, tags }
  }),
  mutateBody('listReferences', 'returns the tag itself when it is no signature', (body, call) =>
    /^sha256-/.test(call.path.tag ?? '') ? body : { ...body, tags: [call.path.tag ?? ''] },
  ),
  mutateBody('listReferences', 'includes the signature itself', (body, call) =>
    body.has_more || !/^sha256-/.test(call.path.tag ?? '')
      ? body
      : { ...body, tags: [...(body.tags ?? []), call.path.tag ?? ''] },
  ),
  mutateHandler('listRepositoryTags', 'sorts by the time of the last change whatever the column', (call, original) =>
    original(
      call.query.has('order_column') ? { ...call, query: new Map([...call.query, ['order_column', 'updated_at']]) } : call,
    ),
  ),
]
