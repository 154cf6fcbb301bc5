import { ApiError } from '../../../../../src/sandbox/errors.js'
import { findRepository } from '../../../../../src/sandbox/handlers/lookup.js'
import type { TagState } from '../../../../../src/sandbox/store/snapshot-types.js'
import { intercept, type Mutant, sendAs } from '../../../mutant.js'
import { mutateBefore, mutateBody, mutateCall, mutateHandler, perSandbox } from '../../../mutate-handler.js'
import {
  allows,
  idOf,
  levelsIn,
  organizationIn,
  rejects,
  repositoryIn,
  responds,
  respondsInstead,
  withHeader,
  withStatus,
} from './responses.js'
import { beginningAlike } from './triggers.js'

type TagCall = Parameters<typeof findRepository>[0]

const tagOf = (call: TagCall, name = call.path.tag ?? ''): TagState | undefined => findRepository(call).tags.get(name)
/** Returns the path with the repository whose name begins with that of the path, if there is none of the name. */
const repositoryBeginning = ({ path, region }: TagCall): Record<string, string> => {
  const { namespace = '', repository = '' } = path
  const { repositories } = region.organizations.get(namespace) ?? {}
  const found = [...(repositories?.keys() ?? [])].find(name => name.startsWith(repository))
  return repositories?.has(repository) || found === undefined ? { ...path } : { ...path, repository: found }
}
const signedOnce = perSandbox(() => new Set<string>())
const deletedTags = perSandbox(() => new Set<string>())

const images: readonly Mutant[] = [
  responds('listRepositoryTags', 'answers an empty list for a missing repository', (call, response, state) =>
    response.status === 404 && organizationIn(state, call) ? Response.json([], { headers: response.headers }) : undefined,
  ),
  responds('listRepositoryTags', 'returns 206 if there are further tags', (_, response) => {
    const [, start, count, total] = /^(\d+)-(\d+)\/(\d+)$/.exec(response.headers.get('content-range') ?? '') ?? []
    return Number(start) + Number(count) < Number(total) ? withStatus(response, 206) : undefined
  }),
  mutateHandler('listRepositoryTags', 'ignores order_column in a filter', (call, original) =>
    original(
      call.url.includes('filter=')
        ? { ...call, query: new Map([...call.query].filter(([key]) => key !== 'order_column')) }
        : call,
    ),
  ),
  {
    name: 'copies the newest tag if no source is named',
    operation: 'createRepoTag',
    mutate: intercept(['createRepoTag'], async ({ request, fetch, caller, forward, namespace, repository }) => {
      const response = await forward()
      const body = (await request
        .clone()
        .json()
        .catch(() => null)) as Record<string, unknown> | null
      if (response.status !== 400 || body === null || 'source_tag' in body) return response
      const url = `http://sandbox/v2/manage/namespaces/${namespace}/repos/${repository?.replaceAll('/', '$')}/tags`
      const [tag] = (await (await sendAs(fetch, 'admin', request, { method: 'GET', url })).json()) as { Tag?: string }[]
      return tag ? sendAs(fetch, caller, request, { body: { ...body, source_tag: tag.Tag } }) : response
    }),
  },
  mutateCall('createRepoTag', 'finds the organization by the beginning of its name', ({ path, region }) => ({
    path: beginningAlike(path, region),
  })),
  rejects('createRepoTag', 'requires the permission to manage for override', async (call, state) => {
    const { override } = (await call.request.clone().json()) as { override?: boolean }
    return override === true && call.caller === 'member' && levelsIn(state, call).organization === 3
  }),
  allows(
    'showRepoTag',
    'is allowed to the creator of the repository after the permission was deleted',
    (call, state) => repositoryIn(state, call)?.creatorId === idOf(state, call.caller),
  ),
  responds('showRepoTag', 'answers as text for signatures', ({ tag = '' }, response) =>
    response.ok && tag.endsWith('.sig') ? withHeader(response, 'content-type', 'text/plain') : undefined,
  ),
  mutateBody('showRepoTag', 'shows the public address in internal_path to other accounts', (body, call) =>
    body.domain_id === call.caller.account.id ? body : { ...body, internal_path: body.path },
  ),
  mutateHandler('deleteRepoTag', 'succeeds for tags that were deleted before', (call, original) => {
    const key = new URL(call.url).pathname
    try {
      const result = original(call)
      deletedTags(call).add(key)
      return result
    } catch (error) {
      if (error instanceof ApiError && error.status === 404 && deletedTags(call).has(key))
        return { status: 204, body: undefined }
      throw error
    }
  }),
  mutateBefore(
    'deleteRepoTag',
    'deletes the tags of the same digest that were created later',
    call => tagOf(call),
    (call, tag) => {
      for (const other of [...findRepository(call).tags.values()])
        if (tag && other.digest === tag.digest && other.id > tag.id) call.region.removeTag(findRepository(call), other)
    },
  ),
  mutateCall('showRepoTagConfig', 'finds the repository by the beginning of its name', call => ({
    path: repositoryBeginning(call),
  })),
  rejects('showRepoTagConfig', 'is refused to users with a permission in the repository only', (call, state) => {
    const { organization, repository } = levelsIn(state, call)
    return call.caller === 'member' && organization === 0 && repository > 0
  }),
]

const copiedImages: Mutant = {
  name: 'has no configuration of copied tags',
  operation: 'showRepoTagConfig',
  mutate: fetch => {
    const copied = new Set<string>()
    return intercept(['createRepoTag', 'showRepoTagConfig'], async call => {
      const response = await call.forward()
      const key = (tag = ''): string => `${call.namespace}/${call.repository}:${tag}`
      if (call.operation === 'createRepoTag' && response.ok)
        copied.add(key(((await call.request.clone().json()) as { destination_tag: string }).destination_tag))
      if (call.operation === 'createRepoTag' || !response.ok || !copied.has(key(call.tag))) return response
      return Response.json(
        { errors: [{ errorCode: 'SVCSTG.SWR.4040113', errorMessage: 'No configuration.', detail: '' }] },
        { status: 404 },
      )
    })(fetch)
  },
}

const lists: readonly Mutant[] = [
  respondsInstead('listRepositoryTag', 'takes %24 for a dollar sign', 200, 'SVCSTG.SWR.4040010', ({ request }) =>
    /%24/.test(request.url),
  ),
  {
    name: 'accepts a limit of 1001',
    operation: 'listRepositoryTag',
    mutate: intercept(['listRepositoryTag'], async ({ request, fetch, caller, forward }) =>
      request.url.includes('limit=1001')
        ? sendAs(fetch, caller, request, { url: request.url.replace('limit=1001', 'limit=1000') })
        : forward(),
    ),
  },
  mutateBody('listRepositoryTag', 'says that there is a next page while the last one is full', (body, call) =>
    body.tags.length === Number(call.query.get('limit') ?? 100) ? { ...body, has_more: true } : body,
  ),
  responds('listRepoAccessories', 'answers an empty list to invalid tags', ({ request }, response) =>
    response.status === 400 && /\/(?:-|%)[^/]*\/accessories/.test(request.url)
      ? Response.json({ total: 0, accessories: null }, { headers: response.headers })
      : undefined,
  ),
  allows('listRepoAccessories', 'is allowed to users with a permission in another repository', (call, state) =>
    (organizationIn(state, call)?.repositories ?? []).some(({ permissions = [] }) =>
      permissions.some(({ userId }) => userId === idOf(state, call.caller)),
    ),
  ),
  mutateBody('listRepoAccessories', 'cuts namespace_name after 20 characters', body => ({
    ...body,
    accessories: body.accessories?.map(one => ({ ...one, namespace_name: one.namespace_name.slice(0, 20) })) ?? null,
  })),
  rejects('listReferences', 'is refused to accounts that the repository is shared with', ({ caller }) => caller === 'partner'),
  mutateHandler('listReferences', 'says has_more when the last page is full', (call, original) => {
    const result = original(call)
    const { tags, has_more } = result.body
    if (has_more || tags.length === 0 || tags.length < Number(call.query.get('limit') ?? 10)) return result
    return { ...result, body: { ...result.body, has_more: true, next_marker: btoa('999999999:0') } }
  }),
  mutateHandler('listReferences', 'says has_more after a signed tag was deleted', (call, original) => {
    const result = original(call)
    const key = new URL(call.url).pathname
    if (result.body.tags.length > 0) signedOnce(call).add(key)
    const isGone = result.body.tags.length === 0 && signedOnce(call).has(key)
    return isGone ? { ...result, body: { ...result.body, has_more: true } } : result
  }),
  mutateBody('listRepositoryTags', 'shows the size of the repository as that of each tag', (body, call) =>
    body.map(tag => ({ ...tag, size: findRepository(call).size })),
  ),
  mutateBody('listRepositoryTag', 'leaves the manifest out of every tag but the first', body => ({
    ...body,
    tags: body.tags.map((tag, index) => (index === 0 ? tag : { ...tag, manifest: '' })),
  })),
]

/** Services with defects of tags and signatures. */
export const cellTags: readonly Mutant[] = [...images, copiedImages, ...lists]
