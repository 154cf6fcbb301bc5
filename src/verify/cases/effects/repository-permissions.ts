import type { CaseContext } from '../../run/case-context.js'
import { prepareRequest } from '../fixtures.js'
import type { SuiteCase } from '../suite-case.js'
import {
  asObject,
  asObjects,
  asSecondUser,
  effectCase,
  expectFields,
  expectValues,
  type Fields,
  fetchJson,
  pathNames,
  requestFor,
  requestOperation,
  requestSuccess,
} from './effect.js'
import { expectInOwnLists, expectReadable } from './observation.js'
import { createOrganization, createRepository, type RepositoryNames, secondUser } from './resources.js'

/** The permissions in a repository as the owner sees them. */
async function grantedIn(context: CaseContext, path: RepositoryNames): Promise<Fields[]> {
  return asObjects(asObject(await fetchJson(context, 'showUserRepositoryAuth', { path })).others_auths)
}

/** Grants the second user a permission in a repository. */
const grantAccess = (context: CaseContext, path: RepositoryNames, auth: number): Promise<unknown> =>
  requestOperation(context, 'createUserRepositoryAuth', { path, body: [{ ...secondUser(context), auth }] })

/** Creates an organization with two repositories. */
async function createTwoRepositories(context: CaseContext): Promise<{ path: RepositoryNames; other: RepositoryNames }> {
  const namespace = context.session.names.body.namespace ?? ''
  const [path, other] = [
    { namespace, repository: 'granted/app' },
    { namespace, repository: 'granted/other' },
  ]
  await createOrganization(context, namespace)
  for (const names of [path, other]) await createRepository(context, names)
  return { path, other }
}

/** Checks what the second user may do in a repository with a permission. */
async function expectLevel(context: CaseContext, path: RepositoryNames, level: number, when: string): Promise<void> {
  const options = asSecondUser(context)
  await expectReadable(context, path, level > 0, when, options)
  if (level > 0) {
    const { self_auth } = asObject(await fetchJson(context, 'showUserRepositoryAuth', { path }, options))
    expectFields(context, `The permission of the caller ${when}`, asObject(self_auth), { ...secondUser(context), auth: level })
  }
  const update = requestFor(context, 'updateRepo', { path, body: { is_public: false } })
  if (level >= 3) await requestSuccess(context, update, options)
  else context.expectError(update, await context.request(update, options), 403)
  const share = requestFor(context, 'deleteRepoDomains', { path: { ...path, access_domain: 'unknown' } })
  const { status } = await context.request(share, options)
  context.expect(
    (status !== 403) === level >= 7,
    `${when}: a permission of ${level} returned ${status} for a managing operation.`,
  )
}

const asMember = ['writes', 'secondUser', 'secondUserKey'] as const

/** The effects of permissions in single repositories. */
export const repositoryPermissionEffects: readonly SuiteCase[] = [
  effectCase('createUserRepositoryAuth', 'lists the user once, without the caller', ['writes', 'secondUser'], async context => {
    const request = await prepareRequest(context, 'createUserRepositoryAuth')
    await requestSuccess(context, request)
    const path = pathNames(request)
    const details = asObject(await fetchJson(context, 'showUserRepositoryAuth', { path }))
    expectFields(context, 'The permissions', details, { name: path.repository })
    const granted = asObjects(details.others_auths)
    expectValues(
      context,
      'The users with a permission',
      granted.map(({ user_id }) => user_id),
      [secondUser(context).user_id],
    )
    expectFields(context, 'The permission', asObject(granted[0]), { ...secondUser(context), auth: 3 })
    context.expect(asObject(details.self_auth).auth === 7, 'The owner of the repository has no permission to manage it.')
  }),
  effectCase('updateUserRepositoryAuth', 'changes the permission', ['writes', 'secondUser'], async context => {
    const request = await prepareRequest(context, 'updateUserRepositoryAuth')
    await requestSuccess(context, request)
    const granted = await grantedIn(context, pathNames(request))
    context.expect(granted.length === 1, `Expected one permission, received ${granted.length}.`)
    expectFields(context, 'The permission', asObject(granted[0]), { ...secondUser(context), auth: 7 })
  }),
  effectCase('deleteUserRepositoryAuth', 'revokes the permission', ['writes', 'secondUser'], async context => {
    const request = await prepareRequest(context, 'deleteUserRepositoryAuth')
    await requestSuccess(context, request)
    const granted = await grantedIn(context, pathNames(request))
    context.expect(granted.length === 0, `The repository still has ${granted.length} permissions.`)
    context.expectError(request, await context.request(request), 404)
  }),
  effectCase('createUserRepositoryAuth', 'applies to this repository alone, in every list', asMember, async context => {
    const { path, other } = await createTwoRepositories(context)
    const options = asSecondUser(context)
    await grantAccess(context, path, 1)
    await expectReadable(context, path, true, 'with a permission in the repository', options)
    await expectReadable(context, other, false, 'with a permission in another repository', options)
    await expectInOwnLists(context, path, true, 'with a permission in it', options)
    await expectInOwnLists(context, other, false, 'with a permission in another one', options)
    const expectVisible = async (visible: readonly string[]): Promise<void> => {
      for (const [query, expected] of [
        [{}, []],
        [{ filter: 'mode::visible' }, visible],
        [{ filter: `mode::visible|namespace::${path.namespace}` }, visible],
        [{ namespace: path.namespace }, []],
      ] as const) {
        const { namespaces } = asObject(await fetchJson(context, 'listNamespaces', { query }, options))
        const found = asObjects(namespaces).flatMap(({ name }) => (name === path.namespace ? [name] : []))
        expectValues(context, `The organizations with ${JSON.stringify(query)}`, found, expected)
      }
    }
    await expectVisible([path.namespace])
    const show = requestFor(context, 'showNamespace', { path })
    context.expectError(show, await context.request(show, options), 403)
    await requestOperation(context, 'deleteUserRepositoryAuth', { path, body: [secondUser(context).user_id] })
    await expectReadable(context, path, false, 'after the permission was revoked', options)
    await expectInOwnLists(context, path, false, 'after the permission was revoked', options)
    await expectVisible([])
  }),
  effectCase('updateUserRepositoryAuth', 'combines with the organization to the higher permission', asMember, async context => {
    const { path, other } = await createTwoRepositories(context)
    const user = secondUser(context)
    const inOrganization = (auth: number): Promise<unknown> =>
      requestOperation(context, 'updateNamespaceAuth', { path, body: [{ ...user, auth }] })
    await requestOperation(context, 'createNamespaceAuth', { path, body: [{ ...user, auth: 1 }] })
    for (const [organization, repository] of [
      [1, 3],
      [3, 1],
      [1, 7],
      [7, 1],
    ] as const) {
      await inOrganization(organization)
      await grantAccess(context, path, repository)
      const when = `with permission ${organization} in the organization and ${repository} in the repository`
      await expectLevel(context, path, Math.max(organization, repository), when)
      await expectLevel(context, other, organization, `with permission ${organization} in the organization`)
    }
    await requestOperation(context, 'deleteNamespaceAuth', { path, body: [user.user_id] })
    await expectLevel(context, path, 1, 'with permission 1 in the repository alone')
    await requestOperation(context, 'deleteUserRepositoryAuth', { path, body: [user.user_id] })
    await expectLevel(context, path, 0, 'without a permission')
  }),
  effectCase('updateUserRepositoryAuth', 'takes effect immediately when it is raised and lowered', asMember, async context => {
    const { path } = await createTwoRepositories(context)
    await grantAccess(context, path, 1)
    for (const auth of [3, 7, 3, 1]) {
      await requestOperation(context, 'updateUserRepositoryAuth', { path, body: [{ ...secondUser(context), auth }] })
      await expectLevel(context, path, auth, `after a change to permission ${auth}`)
    }
  }),
  effectCase('createUserRepositoryAuth', 'rejects a grant to the caller', asMember, async context => {
    const { path } = await createTwoRepositories(context)
    await grantAccess(context, path, 7)
    const body = [{ ...secondUser(context), auth: 7 }]
    const request = requestFor(context, 'createUserRepositoryAuth', { path, body })
    context.expectError(request, await context.request(request, asSecondUser(context)), 400)
  }),
  effectCase('createUserRepositoryAuth', 'ends with the repository', asMember, async context => {
    const { path } = await createTwoRepositories(context)
    await grantAccess(context, path, 7)
    const old = asObject(await fetchJson(context, 'showRepository', { path }))
    await requestOperation(context, 'deleteRepo', { path })
    await createRepository(context, path)
    const details = asObject(await fetchJson(context, 'showRepository', { path }))
    expectFields(context, 'The repository that was created again', details, { num_download: 0, num_images: 0 })
    const isNew = Date.parse(String(details.created)) >= Date.parse(String(old.created)) && details.id !== old.id
    context.expect(isNew, `The repository that was created again has the id ${details.id} of ${details.created}.`)
    const granted = await grantedIn(context, path)
    context.expect(granted.length === 0, 'The permission is still there after the repository was deleted and created again.')
    await expectReadable(context, path, false, 'after the repository was created again', asSecondUser(context))
  }),
]
