import { ApiError } from '../../../../../src/sandbox/errors.js'
import { findRepository } from '../../../../../src/sandbox/handlers/lookup.js'
import type { TagState } from '../../../../../src/sandbox/store/snapshot-types.js'
import { type BentService, intercept, sendAs } from '../../../bend.js'
import { bentBefore, bentBody, bentEffect, bentHandler, bentQuery, perSandbox } from '../../../bent-handler.js'
import { allows, answersInstead, levelsIn, organizationIn, refuses, repositoryIn, responds } from '../cells/responses.js'
import { otherRepositories } from '../neighbors.js'

const deleted = perSandbox(() => new Map<string, TagState>())
const overridden = perSandbox(() => new Set<string>())
const copied = perSandbox(() => new Set<number>())
const keyOf = ({ path }: { path: Readonly<Record<string, string>> }, tag = path.tag): string =>
  `${path.namespace}/${path.repository}:${tag}`

const tags: readonly BentService[] = [
  bentBody('listRepositoryTags', 'shows no internal_path of signatures', body =>
    body.map(tag => (tag.tag_type === 2 ? { ...tag, internal_path: '' } : tag)),
  ),
  responds('listRepositoryTags', 'answers 404 to users who may not read', (call, response, state) =>
    response.status === 403 && repositoryIn(state, call)
      ? Response.json(
          { errors: [{ errorCode: 'SVCSTG.SWR.4040010', errorMessage: 'Missing.', detail: '' }] },
          { status: 404, headers: response.headers },
        )
      : undefined,
  ),
  {
    name: 'copies tags that were deleted',
    operation: 'createRepoTag',
    bend: fetch =>
      [
        bentBefore(
          'deleteRepoTag',
          '',
          call => findRepository(call).tags.get(call.path.tag ?? ''),
          (call, tag) => {
            if (tag) deleted(call).set(keyOf(call), tag)
          },
        ),
        bentHandler('createRepoTag', '', (call, original) => {
          try {
            return original(call)
          } catch (error) {
            const tag = deleted(call).get(keyOf(call, call.body.source_tag))
            if (!(error instanceof ApiError && error.code === 'SVCSTG.SWR.4040048') || !tag) throw error
            call.region.setTag(findRepository(call), { ...tag, id: call.store.createId(), name: call.body.destination_tag })
            return { status: 201, body: {} }
          }
        }),
      ].reduce((bent, service) => service.bend?.(bent) ?? bent, fetch),
  },
  bentHandler('createRepoTag', 'replaces a tag only once', (call, original) => {
    const key = keyOf(call, call.body.destination_tag)
    if (!call.body.override) return original(call)
    if (overridden(call).has(key) && findRepository(call).tags.has(call.body.source_tag)) return { status: 201, body: {} }
    const result = original(call)
    overridden(call).add(key)
    return result
  }),
  bentBody('showRepoTag', 'cuts image_id after 64 characters', body => ({ ...body, image_id: body.image_id.slice(0, 64) })),
  bentEffect('deleteRepoTag', 'deletes the tag in repositories whose names begin alike', call => {
    for (const other of otherRepositories(call)) {
      const tag = other.tags.get(call.path.tag ?? '')
      if (tag && other.name.startsWith(findRepository(call).name)) call.region.removeTag(other, tag)
    }
  }),
  bentHandler('createRepoTag', 'gives the copy the digest of the tag that it replaces', (call, original) => {
    const repository = call.region.organizations.get(call.path.namespace ?? '')?.repositories.get(call.path.repository ?? '')
    const before = repository?.tags.get(call.body.destination_tag)
    const result = original(call)
    const after = repository?.tags.get(call.body.destination_tag)
    if (repository && before && after) call.region.setTag(repository, { ...after, digest: before.digest })
    if (after) copied(call).add(after.id)
    return result
  }),
]

const signatures: readonly BentService[] = [
  refuses('listRepositoryTag', 'is refused to users with both permissions', (call, state) => {
    const { organization, repository } = levelsIn(state, call)
    return organization > 0 && repository > 0 && call.caller === 'member'
  }),
  bentEffect('listRepositoryTag', 'changes the time of the tags that it lists', call => {
    for (const tag of [...findRepository(call).tags.values()])
      call.region.setTag(findRepository(call), { ...tag, updated: tag.updated + 60_000 })
  }),
  responds('listRepoAccessories', 'lists nothing for a missing tag', (call, response, state) =>
    response.status === 404 && repositoryIn(state, call)
      ? Response.json({ total: 0, accessories: null }, { headers: response.headers })
      : undefined,
  ),
  bentBody('listRepoAccessories', 'shows the last part of the name of the repository', body => ({
    ...body,
    accessories: body.accessories?.map(one => ({ ...one, repo_name: one.repo_name.replace(/^.*\//, '') })) ?? null,
  })),
  allows('listReferences', 'is allowed to every user of the account', ({ caller }) => caller === 'member'),
  answersInstead(
    'listReferences',
    'reports a missing tag as a missing organization',
    404,
    'SVCSTG.SWR.4040058',
    (call, state) => Boolean(organizationIn(state, call)),
  ),
]

const shares: readonly BentService[] = [
  bentBody('listRepoDomains', 'is empty to users that are no administrators', (body, call) =>
    call.caller.user.administrator ? body : [],
  ),
  {
    name: 'takes the deadline as a number',
    operation: 'createRepoDomains',
    bend: intercept(['createRepoDomains'], async ({ request, fetch, caller, forward }) => {
      const response = await forward()
      const body = (await request
        .clone()
        .json()
        .catch(() => null)) as { deadline?: unknown } | null
      return response.status === 400 && typeof body?.deadline === 'number'
        ? sendAs(fetch, caller, request, { body: { ...body, deadline: 'forever' } })
        : response
    }),
  },
  bentHandler('showAccessDomain', 'finds the share of a repository whose name begins alike', (call, original) => {
    const result = original(call)
    if (result.body.exist) return result
    const { name } = findRepository(call)
    const other = otherRepositories(call).find(one => one.name.startsWith(name) && one.shares.size > 0)
    return other ? original({ ...call, path: { ...call.path, repository: other.name } }) : result
  }),
  refuses(
    'updateRepoDomains',
    'is refused to users that are no administrators',
    (call, state) => call.caller === 'member' && repositoryIn(state, call) !== undefined,
  ),
  bentHandler('deleteRepoDomains', 'succeeds for accounts without a share', (call, original) => {
    try {
      return original(call)
    } catch (error) {
      if (error instanceof ApiError && error.code === 'SVCSTG.SWR.4040091') return { status: 204, body: undefined }
      throw error
    }
  }),
]

const lists: readonly BentService[] = [
  bentQuery('listReposDetails', 'ignores the category other', query =>
    query.get('category') === 'other' ? { category: undefined } : {},
  ),
  bentQuery('listRepoDetails', 'ignores the category beside a name', query =>
    query.has('name') ? { category: undefined } : {},
  ),
  bentBody('listSharedReposDetails', 'shows every share as active', body => body.map(one => ({ ...one, status: true }))),
  bentHandler('listSharedRepoDetails', 'finds repositories by the beginning of their names', (call, original) => {
    const result = original(call)
    const name = call.query.get('name') ?? ''
    return { ...result, body: { ...result.body, repos: result.body.repos.filter(one => one.name.startsWith(name)) } }
  }),
]

/** Services with defects of images, signatures, shares and lists. */
export const secondImages: readonly BentService[] = [...tags, ...signatures, ...shares, ...lists]
