import { ApiError } from '../../../../../src/sandbox/errors.js'
import { findOrganization, findRepository } from '../../../../../src/sandbox/handlers/lookup.js'
import { toPermissionState } from '../../../../../src/sandbox/handlers/permissions.js'
import { type BentService, sendAs } from '../../../bend.js'
import { bentBefore, bentBody, bentCall, bentEffect, bentHandler, perSandbox, refusedButDone } from '../../../bent-handler.js'
import { allows, answersInstead, organizationIn, refuses, repositoryIn, responds, withStatus } from '../cells/responses.js'
import { beginningAlike } from '../cells/triggers.js'
import { otherOrganizations } from '../neighbors.js'

const calls = perSandbox(() => ({ count: 0 }))
const firstLevels = perSandbox(() => new Map<string, 7 | 3 | 1>())
const firstIds = perSandbox(() => new Map<string, number>())

const organizations: readonly BentService[] = [
  refuses(
    'listNamespaces',
    'refuses mode::visible to users without permissions',
    (call, state) =>
      call.caller === 'member' &&
      call.request.url.includes('mode') &&
      !state.organizations.some(({ permissions }) => permissions.some(({ userName }) => userName === 'member')),
  ),
  bentBody('listNamespaces', 'reverses the list with every request', (body, call) => {
    calls(call).count++
    return calls(call).count % 2 === 0 ? { namespaces: body.namespaces.toReversed() } : body
  }),
  responds('createNamespace', 'creates the organization in lower case when it refuses the name', async (call, response) => {
    const { namespace } = (await call.request
      .clone()
      .json()
      .catch(() => ({}))) as { namespace?: unknown }
    if (response.status === 400 && typeof namespace === 'string' && /^[A-Z][A-Z0-9-]+$/i.test(namespace))
      await sendAs(call.fetch, call.caller, call.request, { body: { namespace: namespace.toLowerCase() } })
    return undefined
  }),
  bentBody('showNamespace', 'shows the id 0 while it has no repositories', (body, call) =>
    findOrganization(call).repositories.size === 0 ? { ...body, id: 0 } : body,
  ),
  bentHandler('deleteNamespaces', 'deletes organizations whose repositories have no tags', (call, original) => {
    const organization = call.region.organizations.get(call.path.namespace ?? '')
    const repositories = [...(organization?.repositories.values() ?? [])]
    if (repositories.every(({ tags }) => tags.size === 0)) for (const one of repositories) call.region.removeRepository(one)
    return original(call)
  }),
  bentBody('showNamespaceAuth', 'lists the users of organizations whose names begin alike, too', (body, call) => ({
    ...body,
    others_auths: [
      ...body.others_auths,
      ...otherOrganizations(call)
        .filter(({ name }) => name.startsWith(body.name))
        .flatMap(({ permissions }) => [...permissions.values()])
        .map(({ userId, userName, auth }) => ({ user_id: userId, user_name: userName, auth })),
    ],
  })),
  bentHandler('createNamespaceAuth', 'replaces the permission to read', (call, original) => {
    const organization = call.region.organizations.get(call.path.namespace ?? '')
    for (const { user_id } of call.body)
      if (organization?.permissions.get(user_id)?.auth === 1) call.region.removePermission(organization, user_id)
    return original(call)
  }),
  bentCall('createNamespaceAuth', 'grants all users the permission of the first', call => ({
    body: call.body.map(one => ({ ...one, auth: call.body[0]?.auth ?? one.auth })),
  })),
  answersInstead(
    'updateNamespaceAuth',
    'answers 400 for a user without a permission',
    404,
    'SVCSTG.SWR.4001067',
    (call, state) => Boolean(organizationIn(state, call)),
  ),
  bentBody('listNamespaces', 'shows the first permission that a user had', (body, call) => ({
    namespaces: body.namespaces.map(one => {
      const key = `${one.id} ${call.caller.user.id}`
      const auth = firstLevels(call).get(key) ?? (one.auth as 7 | 3 | 1)
      firstLevels(call).set(key, auth)
      return { ...one, auth }
    }),
  })),
]

const repositories: readonly BentService[] = [
  bentCall('createRepo', 'stores the category only with a description', call => {
    const { category, ...rest } = call.body
    return { body: call.body.description ? call.body : rest }
  }),
  bentBody('showRepository', 'shows the id of the first repository of the name', (body, call) => {
    const key = `${call.path.namespace}/${body.name}`
    const id = firstIds(call).get(key) ?? body.id
    firstIds(call).set(key, id)
    return { ...body, id }
  }),
  bentCall('showRepository', 'finds the organization by the beginning of its name', ({ path, region }) => ({
    path: beginningAlike(path, region),
  })),
  bentHandler('updateRepo', 'keeps shared repositories private', (call, original) => {
    const { is_public, ...rest } = call.body
    const repository = call.region.organizations.get(call.path.namespace ?? '')?.repositories.get(call.path.repository ?? '')
    return original(repository && repository.shares.size > 0 ? { ...call, body: rest } : call)
  }),
  answersInstead(
    'updateRepo',
    'reports a missing repository as a missing organization',
    404,
    'SVCSTG.SWR.4040058',
    (call, state) => organizationIn(state, call) !== undefined,
  ),
  bentHandler('deleteRepo', 'has no effect on public repositories', (call, original) => {
    const repository = call.region.organizations.get(call.path.namespace ?? '')?.repositories.get(call.path.repository ?? '')
    return repository?.isPublic && repository.tags.size === 0 ? { status: 204, body: undefined } : original(call)
  }),
  responds('showUserRepositoryAuth', 'removes the first permission when it refuses a user', async (call, response, state) => {
    const [first] = repositoryIn(state, call)?.permissions ?? []
    if (response.status === 403 && first)
      await sendAs(call.fetch, 'admin', call.request, { method: 'DELETE', body: [first.userId] })
    return undefined
  }),
  allows('updateUserRepositoryAuth', 'is allowed to the account that the repository is shared with', (call, state) =>
    Boolean(call.caller === 'partner' && repositoryIn(state, call)?.shares.length),
  ),
  refusedButDone('deleteUserRepositoryAuth', 'removes the known users beside an unknown one', 404, call => {
    const repository = call.region.organizations.get(call.path.namespace ?? '')?.repositories.get(call.path.repository ?? '')
    for (const id of call.body) if (repository) call.region.removeRepositoryPermission(repository, id)
  }),
  bentHandler('deleteUserRepositoryAuth', 'succeeds if one of the users has a permission', (call, original) => {
    try {
      return original(call)
    } catch (error) {
      const repository = findRepository(call)
      const known = call.body.filter(id => repository.permissions?.some(({ userId }) => userId === id))
      if (!(error instanceof ApiError && error.code === 'SVCSTG.SWR.4040091') || known.length === 0) throw error
      return original({ ...call, body: known })
    }
  }),
  bentBefore(
    'updateUserRepositoryAuth',
    'grants users whom nobody granted a permission',
    () => true,
    call => {
      for (const permission of call.body)
        call.region.setRepositoryPermission(findRepository(call), toPermissionState(permission))
    },
  ),
  bentEffect('createUserRepositoryAuth', 'changes the time of the repository', call => {
    call.region.updateRepository(findRepository(call), { updated: call.now + 120_000 })
  }),
  responds('deleteRepo', 'answers 404 while the repository is shared', async (call, response, state) =>
    response.ok && repositoryIn(state, call)?.shares.length
      ? withStatus(Response.json({ errors: [{ errorCode: 'SVCSTG.SWR.4040010', errorMessage: 'Missing.', detail: '' }] }), 404)
      : undefined,
  ),
]

/** Services with defects of organizations, repositories and their permissions. */
export const secondResources: readonly BentService[] = [...organizations, ...repositories]
