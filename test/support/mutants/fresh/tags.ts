import { findRepository } from '../../../../src/sandbox/handlers/lookup.js'
import type { TagState } from '../../../../src/sandbox/store/snapshot-types.js'
import type { Mutant } from '../../mutant.js'
import {
  mutateBefore,
  mutateBody,
  mutateCall,
  mutateEffect,
  mutateHandler,
  mutateTogether,
  rejectedButDone,
} from '../../mutate-handler.js'

type TagCall = Parameters<typeof findRepository>[0]

const tagsOf = (call: TagCall): Map<string, TagState> => findRepository(call).tags
/** Returns the tag of the path without regard to case. */
const anyCase = (call: TagCall): string => {
  const { tag = '' } = call.path
  const names = [
    ...(call.region.organizations
      .get(call.path.namespace ?? '')
      ?.repositories.get(call.path.repository ?? '')
      ?.tags.keys() ?? []),
  ]
  return names.includes(tag) ? tag : (names.find(name => name.toLowerCase() === tag.toLowerCase()) ?? tag)
}
const beginning = (call: TagCall): string => {
  const { tag = '' } = call.path
  const names = [
    ...(call.region.organizations
      .get(call.path.namespace ?? '')
      ?.repositories.get(call.path.repository ?? '')
      ?.tags.keys() ?? []),
  ]
  return names.includes(tag) ? tag : (names.find(name => name.startsWith(tag)) ?? tag)
}

/** Services with defects of tags, copies of tags and signatures. */
export const freshTags: readonly Mutant[] = [
  mutateCall('showRepoTag', 'finds tags without regard to case', call => ({ path: { ...call.path, tag: anyCase(call) } })),
  mutateCall('deleteRepoTag', 'deletes tags without regard to case', call => ({ path: { ...call.path, tag: anyCase(call) } })),
  mutateCall('showRepoTagConfig', 'finds tags whose names begin alike', call => ({
    path: { ...call.path, tag: beginning(call) },
  })),
  mutateCall('deleteRepoTag', 'deletes a tag whose name begins alike if there is none of the name', call => ({
    path: { ...call.path, tag: beginning(call) },
  })),
  mutateEffect('deleteRepoTag', 'deletes the tags whose names begin alike', call => {
    for (const tag of [...tagsOf(call).values()])
      if (tag.name.startsWith(call.path.tag ?? '')) call.region.removeTag(findRepository(call), tag)
  }),
  mutateEffect('createRepoTag', 'moves the tag', call => {
    const source = tagsOf(call).get(call.body.source_tag)
    if (source && call.body.source_tag !== call.body.destination_tag) call.region.removeTag(findRepository(call), source)
  }),
  mutateHandler('createRepoTag', 'copies the newest image in place of the source', (call, original) => {
    const newest = [
      ...(call.region.organizations
        .get(call.path.namespace ?? '')
        ?.repositories.get(call.path.repository ?? '')
        ?.tags.values() ?? []),
    ].reduce<TagState | undefined>((latest, tag) => (latest && latest.updated >= tag.updated ? latest : tag), undefined)
    const result = original(call)
    const copy = tagsOf(call).get(call.body.destination_tag)
    if (copy && newest)
      call.region.setTag(findRepository(call), { ...newest, id: copy.id, name: copy.name, updated: copy.updated })
    return result
  }),
  rejectedButDone('createRepoTag', 'replaces a tag that exists, although it returns 409', 409, call => {
    const { source_tag, destination_tag } = call.body
    const [source, old] = [tagsOf(call).get(source_tag), tagsOf(call).get(destination_tag)]
    if (source && old) call.region.setTag(findRepository(call), { ...source, id: old.id, name: old.name })
  }),
  mutateEffect('createRepoTag', 'adds the size of the replaced tag to that of the repository', call => {
    const copy = tagsOf(call).get(call.body.destination_tag)
    if (copy && call.body.override) findRepository(call).size += copy.size
  }),
  mutateEffect('createRepoTag', 'changes the source tag to the time of the copy', call => {
    const source = tagsOf(call).get(call.body.source_tag)
    if (source) call.region.setTag(findRepository(call), { ...source, created: call.now, updated: call.now })
  }),
  mutateCall('createRepoTag', 'always replaces a tag that exists', call => ({ body: { ...call.body, override: true } })),
  mutateHandler('createRepoTag', 'writes the name of the copy in lower case', (call, original) =>
    original({ ...call, body: { ...call.body, destination_tag: call.body.destination_tag.toLowerCase() } }),
  ),
  mutateBefore(
    'deleteRepoTag',
    'does not subtract the size of the tag from that of the repository',
    call => tagsOf(call).get(call.path.tag ?? '')?.size ?? 0,
    (call, size) => {
      findRepository(call).size += size
    },
  ),
  mutateEffect('deleteRepoTag', 'removes the description of the repository', call => {
    call.region.updateRepository(findRepository(call), { description: '' })
  }),
  mutateEffect('deleteRepoTag', 'deletes the repository with its last tag', call => {
    const repository = findRepository(call)
    if (repository.tags.size === 0) call.region.removeRepository(repository)
  }),
  mutateBody('listRepositoryTags', 'shows the account of the caller as the owner', (body, call) =>
    body.map(tag => ({ ...tag, domain_id: call.caller.account.id })),
  ),
  mutateBody('showRepoTag', 'shows the account of the caller as the owner', (body, call) => ({
    ...body,
    domain_id: call.caller.account.id,
  })),
  mutateBody('listRepositoryTags', 'shows the id of the organization as that of the repository', (body, call) =>
    body.map(tag => ({ ...tag, repo_id: findRepository(call).organization.id })),
  ),
  mutateBody('listRepositoryTag', 'writes $ for the slashes of the repository in paths', (body, call) => {
    const { name } = findRepository(call)
    return { ...body, tags: body.tags.map(tag => ({ ...tag, path: tag.path.replace(name, name.replaceAll('/', '$')) })) }
  }),
  mutateBody('showRepoTag', 'shows an address by digest in path', body => ({
    ...body,
    path: body.path.replace(/:[^:/]*$/, `@${body.digest}`),
  })),
  mutateBody('showRepoTag', 'shows the time of creation as that of the update', body => ({ ...body, updated: body.created })),
  mutateBody('listRepositoryTag', 'shows signatures as images', body => ({
    ...body,
    tags: body.tags.map(tag => ({ ...tag, tag_type: tag.tag_type === 2 ? 0 : tag.tag_type })),
  })),
  mutateBody(
    'showRepoTagConfig',
    'returns the manifest',
    (body, call) => tagsOf(call).get(call.path.tag ?? '')?.manifest ?? body,
  ),
  mutateBody(
    'showRepoTagConfig',
    'returns the configuration of the first tag',
    (body, call) => [...tagsOf(call).values()].find(({ config }) => config !== undefined)?.config ?? body,
  ),
  mutateTogether(
    'listRepoAccessories',
    'still lists signatures that were deleted',
    (() => {
      const known = new WeakMap<object, Map<string, readonly object[]>>()
      return mutateBody('listRepoAccessories', '', (body, call) => {
        const lists = known.get(call.store) ?? new Map<string, readonly object[]>()
        known.set(call.store, lists)
        const key = new URL(call.url).pathname
        const before = (lists.get(key) ?? []) as NonNullable<typeof body.accessories>
        const now = body.accessories ?? []
        const all = [...now, ...before.filter(({ id }) => !now.some(item => item.id === id))]
        lists.set(key, all)
        return { total: all.length, accessories: all.length > 0 ? all : null }
      })
    })(),
  ),
  mutateBody('listRepoAccessories', 'lists all signatures of the repository', (body, call) => {
    const all = [...tagsOf(call).values()].filter(({ name }) => name.endsWith('.sig'))
    const [first] = body.accessories ?? []
    if (!first) return body
    return {
      total: all.length,
      accessories: all.map(tag => ({ ...first, id: tag.id, sig_tag: tag.name, sig_digest: tag.digest })),
    }
  }),
  mutateBody('listRepoAccessories', 'shows the tag of the path as the signature', (body, call) => ({
    ...body,
    accessories: body.accessories?.map(item => ({ ...item, sig_tag: call.path.tag ?? '' })) ?? null,
  })),
  mutateBody('listReferences', 'lists the signature itself', (body, call) => ({
    ...body,
    tags: [...body.tags, call.path.tag ?? ''],
  })),
]
