import type { OperationId } from '../../../../generated/operations.js'
import type { CaseContext } from '../../run/case-context.js'
import { addSandboxData, withRestoredState } from '../sandbox-control.js'
import type { SuiteCase } from '../suite-case.js'
import { asObject, asObjects, effectCase, expectValues, fetchJson, requestFor, requestOperation } from './effect.js'
import { createOrganization, createRepository, type RepositoryNames } from './resources.js'

interface User {
  user_id: string
  user_name: string
}

const users: readonly User[] = ['a', 'b', 'c', 'd'].map(letter => ({
  user_id: letter.repeat(32),
  user_name: `several-${letter}`,
}))

type PermissionScope = 'organization' | 'repository'

/** The operations on permissions in each scope. */
const operationsIn = {
  organization: ['createNamespaceAuth', 'updateNamespaceAuth', 'deleteNamespaceAuth', 'showNamespaceAuth'],
  repository: ['createUserRepositoryAuth', 'updateUserRepositoryAuth', 'deleteUserRepositoryAuth', 'showUserRepositoryAuth'],
} as const

/** Writes that name several users at once. */
export const severalUsersEffects: readonly SuiteCase[] = (['organization', 'repository'] as const).flatMap(scope => {
  const [create, update, remove] = operationsIn[scope]
  return [
    effectCase(create, 'grants the permission of each user', ['isolated'], context =>
      withPermittedUsers(context, async path => {
        await grantAllUsers(context, scope, path)
        await expectLevels(context, scope, path, [1, 3, 7, 1])
      }),
    ),
    effectCase(update, 'changes the permission of each user', ['isolated'], context =>
      withPermittedUsers(context, async path => {
        await grantAllUsers(context, scope, path)
        const [, second, third] = users.map((user, index) => ({ ...user, auth: [3, 7, 1][index] }))
        await requestOperation(context, update, { path, body: [second, third] })
        await expectLevels(context, scope, path, [1, 7, 1, 1])
      }),
    ),
    ...([create, update, remove] as const).map(operation =>
      effectCase(operation, 'changes no user of a list in which one is rejected', ['isolated'], context =>
        withPermittedUsers(context, path => checkPartialLists(context, scope, path, operation)),
      ),
    ),
    effectCase(remove, 'revokes the permissions of these users only', ['isolated'], context =>
      withPermittedUsers(context, async path => {
        await grantAllUsers(context, scope, path)
        const body = users.slice(1, 3).map(({ user_id }) => user_id)
        await requestOperation(context, remove, { path, body })
        await expectLevels(context, scope, path, [1, undefined, undefined, 1])
      }),
    ),
  ]
})

/** Adds the users and an organization for a part of a case. */
function withPermittedUsers(context: CaseContext, run: (path: RepositoryNames) => Promise<void>): Promise<void> {
  return withRestoredState(context, async () => {
    const { domainName } = context.session.target.user ?? {}
    await addSandboxData(context, {
      users: users.map(({ user_id: id, user_name: name }) => ({ account: domainName, id, name, password: 'several' })),
    })
    const namespace = `${context.session.runId}-several`
    const path = { namespace, repository: 'several/app' }
    await createOrganization(context, namespace)
    await createRepository(context, path)
    await run(path)
  })
}

/** Grants permissions to all users in one request. */
async function grantAllUsers(context: CaseContext, scope: PermissionScope, path: RepositoryNames): Promise<void> {
  const body = users.map((user, index) => ({ ...user, auth: [1, 3, 7, 1][index] }))
  await requestOperation(context, operationsIn[scope][0], { path, body })
}

/** Sends lists with a user who makes the service reject them, at every position: the others stay as they are. */
async function checkPartialLists(
  context: CaseContext,
  scope: PermissionScope,
  path: RepositoryNames,
  operation: OperationId,
): Promise<void> {
  const [create, , remove] = operationsIn[scope]
  const [first, second, third] = users.map((user, index) => ({ ...user, auth: [1, 3, 7, 1][index] }))
  await requestOperation(context, create, { path, body: operation === create ? [first] : [second, third] })
  const others = [
    { ...second, auth: 7 },
    { ...third, auth: 1 },
  ]
  const levels = operation === create ? [1] : [undefined, 3, 7]
  // In a repository, another permission presumably replaces the first one.
  const replaces = scope === 'repository' && operation === create
  const known = { ...first, auth: 7 }
  for (const rejected of [...(replaces ? [] : [known]), { user_id: '0'.repeat(32), user_name: 'unknown', auth: 7 }])
    for (const position of [0, 1, 2]) {
      const list = others.toSpliced(position, 0, rejected)
      const body = operation === remove ? list.map(({ user_id }) => user_id) : list
      const request = requestFor(context, operation, { path, body })
      const response = await context.request(request)
      if (rejected === known) context.expectError(request, response, operation === create ? 409 : 404)
      const { status } = response
      context.expect([400, 404, 409].includes(status), `${operation} with ${rejected.user_name} received the status ${status}.`)
      await expectLevels(context, scope, path, levels)
    }
}

async function expectLevels(
  context: CaseContext,
  scope: PermissionScope,
  path: RepositoryNames,
  levels: readonly (number | undefined)[],
): Promise<void> {
  const { others_auths } = asObject(await fetchJson(context, operationsIn[scope][3], { path }))
  const listed = asObjects(others_auths).filter(({ user_name }) => String(user_name).startsWith('several-'))
  const found = listed.map(({ user_id, user_name, auth }) => `${user_id} ${user_name} ${auth}`)
  const expected = users.flatMap(({ user_id, user_name }, index) =>
    levels[index] === undefined ? [] : [`${user_id} ${user_name} ${levels[index]}`],
  )
  expectValues(context, `The permissions in the ${scope}`, found, expected)
  // In a repository, the service keeps the order of the requests.
  if (scope === 'repository')
    context.expect(found.join() === expected.join(), `Expected the order ${expected.join(', ')}, received ${found.join(', ')}.`)
}
