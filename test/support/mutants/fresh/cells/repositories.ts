import { findOrganization, findRepository } from '../../../../../src/sandbox/handlers/lookup.js'
import { toPermissionState } from '../../../../../src/sandbox/handlers/permissions.js'
import type { Repository } from '../../../../../src/sandbox/store/entities.js'
import { formatTimestamp } from '../../../../../src/sandbox/store/time.js'
import { intercept, type Mutant, readState, sendAs } from '../../../mutant.js'
import { mutateBefore, mutateBody, mutateCall, mutateEffect, mutateHandler, rejectedButDone } from '../../../mutate-handler.js'
import { otherRepositories } from '../neighbors.js'
import { allows, levelsIn, rejects, repositoryIn, responds, respondsInstead, withHeader, withStatus } from './responses.js'

/** Returns the repositories of the same name in the organizations of all accounts. */
export function namesakesOf(call: Parameters<typeof findRepository>[0]): Repository[] {
  const { name, organization } = findRepository(call)
  return [...call.region.organizations.values()].flatMap(other =>
    other === organization ? [] : (other.repositories.get(name) ?? []),
  )
}

const repositories: readonly Mutant[] = [
  rejects('createRepo', 'is refused with X-Project-Id', ({ request }) => request.headers.has('x-project-id')),
  mutateEffect('createRepo', 'makes repositories whose names begin alike as public as the new one', call => {
    for (const other of findOrganization(call).repositories.values())
      if (other.name.startsWith(call.body.repository))
        call.region.updateRepository(other, { isPublic: call.body.is_public ?? false })
  }),
  mutateCall('createRepo', 'cuts names after 100 characters', call => ({
    body: { ...call.body, repository: call.body.repository.slice(0, 100).replace(/[^a-z0-9]+$/, '') },
  })),
  mutateBody('showRepository', 'shows the creation as updated while there is no image', body =>
    body.num_images === 0 ? { ...body, updated: body.created } : body,
  ),
  responds('showRepository', 'counts a download when it rejects a user', async (call, response) => {
    if (response.status === 403 && call.namespace && call.repository) {
      const { namespace, repository } = call
      await call.fetch(
        new Request('http://sandbox/_sandbox/images/pulled', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ namespace, repository }),
        }),
      )
    }
    return undefined
  }),
  {
    name: 'finds repositories in any case',
    operation: 'showRepository',
    mutate: intercept(['showRepository'], async ({ request, fetch, caller, forward }) => {
      const response = await forward()
      const { pathname } = new URL(request.url)
      if (response.ok || pathname === pathname.toLowerCase()) return response
      const found = await sendAs(fetch, caller, request, { url: `http://sandbox${pathname.toLowerCase()}` })
      return found.ok ? found : response
    }),
  },
  responds('updateRepo', 'changes the description although it rejects the body', async (call, response, state) => {
    const repository = repositoryIn(state, call)
    if (response.status !== 400 || !repository) return undefined
    await sendAs(call.fetch, 'admin', call.request, { body: { is_public: repository.isPublic, description: 'refused' } })
    return undefined
  }),
  mutateCall('updateRepo', 'keeps the description instead of an empty one', call => {
    const { description, ...rest } = call.body
    return { body: description === '' ? rest : call.body }
  }),
  mutateEffect('updateRepo', 'changes repositories of the same name of other accounts', call => {
    const { isPublic, category, description } = findRepository(call)
    for (const other of namesakesOf(call))
      if (other.organization.account !== findOrganization(call).account)
        call.region.updateRepository(other, { isPublic, category, description })
  }),
  {
    name: 'empties the description when it rejects a user',
    operation: 'deleteRepo',
    mutate: intercept(['deleteRepo'], async call => {
      const repository = repositoryIn(await readState(call.fetch), call)
      const response = await call.forward()
      if (response.status === 403 && repository)
        await sendAs(call.fetch, 'admin', call.request, {
          method: 'PATCH',
          body: { is_public: repository.isPublic, description: '' },
        })
      return response
    }),
  },
  responds('deleteRepo', 'returns 200 for public repositories', (call, response, state) =>
    response.ok && repositoryIn(state, call)?.isPublic ? withStatus(response, 200, {}) : undefined,
  ),
]

const permissions: readonly Mutant[] = [
  mutateBody('showUserRepositoryAuth', 'shows administrators the permission to read', (body, call) =>
    call.caller.user.administrator ? { ...body, self_auth: { ...body.self_auth, auth: 1 } } : body,
  ),
  respondsInstead(
    'showUserRepositoryAuth',
    'does not find repositories with the longest name',
    200,
    'SVCSTG.SWR.4040010',
    ({ repository = '' }) => repository.length >= 128,
  ),
  mutateBody('showUserRepositoryAuth', 'shows the name of the creator for all users', (body, call) => ({
    ...body,
    others_auths: body.others_auths?.map(one => ({ ...one, user_name: findRepository(call).creatorName })) ?? null,
  })),
  responds('createUserRepositoryAuth', 'answers as text when a user has a permission already', (call, response, state) =>
    response.ok && repositoryIn(state, call)?.permissions?.length
      ? withHeader(response, 'content-type', 'text/plain')
      : undefined,
  ),
  rejects('createUserRepositoryAuth', 'is refused to users who may edit the organization only', (call, state) => {
    const { organization, repository } = levelsIn(state, call)
    return call.caller === 'member' && organization === 3 && repository === 0
  }),
  mutateEffect('createUserRepositoryAuth', 'grants the permission in repositories of the same name elsewhere', call => {
    for (const other of namesakesOf(call))
      for (const permission of call.body) call.region.setRepositoryPermission(other, toPermissionState(permission))
  }),
  responds('updateUserRepositoryAuth', 'returns 200 when nothing changes', async (call, response, state) => {
    if (!response.ok) return undefined
    const body = (await call.request.clone().json()) as { user_id: string; auth: number }[]
    const before = repositoryIn(state, call)?.permissions ?? []
    const isSame = body.every(one => before.some(({ userId, auth }) => userId === one.user_id && auth === one.auth))
    return isSame ? withStatus(response, 200) : undefined
  }),
  rejects('updateUserRepositoryAuth', 'is refused to users who may manage the repository only', (call, state) => {
    const { organization, repository } = levelsIn(state, call)
    return call.caller === 'member' && organization === 0 && repository === 7
  }),
  mutateHandler('updateUserRepositoryAuth', 'stores the permission to edit in place of that to manage', (call, original) =>
    original({ ...call, body: call.body.map(one => ({ ...one, auth: one.auth === 7 ? 3 : one.auth })) }),
  ),
  responds('deleteUserRepositoryAuth', 'returns 200 with the users that are left', (_, response) =>
    response.ok ? withStatus(response, 200, []) : undefined,
  ),
  respondsInstead(
    'deleteUserRepositoryAuth',
    'reports a missing repository as a missing organization',
    404,
    'SVCSTG.SWR.4040058',
    (call, state) => repositoryIn(state, call) === undefined,
  ),
  allows(
    'deleteUserRepositoryAuth',
    'is allowed to users who may only edit the repository',
    (call, state) => levelsIn(state, call).repository === 3,
  ),
  mutateBefore(
    'deleteUserRepositoryAuth',
    'removes the permission of the first user instead',
    call => [...(findRepository(call).permissions ?? [])],
    (call, entries) => {
      const repository = findRepository(call)
      const [first] = entries
      if (!first || call.body.includes(first.userId)) return
      for (const entry of entries) call.region.setRepositoryPermission(repository, entry)
      call.region.removeRepositoryPermission(repository, first.userId)
    },
  ),
  mutateEffect('deleteUserRepositoryAuth', 'closes the repository that begins alike to the users, too', call => {
    for (const other of otherRepositories(call))
      if (other.name.startsWith(findRepository(call).name))
        for (const id of call.body) call.region.removeRepositoryPermission(other, id)
  }),
  rejectedButDone('createUserRepositoryAuth', 'grants what is right in a body that it rejects', 400, call => {
    const repository = call.region.organizations.get(call.path.namespace ?? '')?.repositories.get(call.path.repository ?? '')
    for (const permission of call.body)
      if (repository && call.store.findUser(repository.organization.account, permission.user_id))
        call.region.setRepositoryPermission(repository, toPermissionState(permission))
  }),
  mutateBody('showRepository', 'shows who called first as the creator', (body, call) => ({
    ...body,
    creator_id: call.caller.user.administrator ? body.creator_id : call.caller.user.id,
  })),
  mutateBody('showRepository', 'shows no time of update to other accounts', (body, call) =>
    call.caller.account.id === body.domain_id ? body : { ...body, updated: formatTimestamp(findRepository(call).created) },
  ),
]

/** Services with defects of repositories and their permissions. */
export const cellRepositories: readonly Mutant[] = [...repositories, ...permissions]
