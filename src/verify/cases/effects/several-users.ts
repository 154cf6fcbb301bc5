import type { CaseContext } from '../../run/case-context.js'
import { addSandboxData, withRestoredState } from '../sandbox-control.js'
import type { SuiteCase } from '../suite-case.js'
import { asObject, asObjects, effectCase, expectValues, fetchJson, requestOperation } from './effect.js'
import { createOrganization, createRepository, type RepositoryNames } from './resources.js'

interface User {
  user_id: string
  user_name: string
}

const users: readonly User[] = ['a', 'b', 'c', 'd'].map(letter => ({
  user_id: letter.repeat(32),
  user_name: `several-${letter}`,
}))

/** The operations on the permissions of an organization, and of a repository. */
const kinds = [
  {
    create: 'createNamespaceAuth',
    update: 'updateNamespaceAuth',
    revoke: 'deleteNamespaceAuth',
    show: 'showNamespaceAuth',
  },
  {
    create: 'createUserRepositoryAuth',
    update: 'updateUserRepositoryAuth',
    revoke: 'deleteUserRepositoryAuth',
    show: 'showUserRepositoryAuth',
  },
] as const
type Kind = (typeof kinds)[number]

/** Writes that name several users at once. */
export const severalUsersEffects: readonly SuiteCase[] = kinds.flatMap(kind => [
  effectCase(kind.create, 'grants the permission of each user', ['isolated'], context =>
    withUsers(context, async path => {
      await grant(context, kind, path)
      await expectLevels(context, kind, path, [1, 3, 7, 1])
    }),
  ),
  effectCase(kind.update, 'changes the permission of each user', ['isolated'], context =>
    withUsers(context, async path => {
      await grant(context, kind, path)
      const [first, second, third] = users.map((user, index) => ({ ...user, auth: [3, 7, 1][index] }))
      await requestOperation(context, kind.update, { path, body: [first, second, third] })
      await expectLevels(context, kind, path, [3, 7, 1, 1])
    }),
  ),
  effectCase(kind.revoke, 'revokes the permissions of these users only', ['isolated'], context =>
    withUsers(context, async path => {
      await grant(context, kind, path)
      const body = users.slice(0, 3).map(({ user_id }) => user_id)
      await requestOperation(context, kind.revoke, { path, body })
      await expectLevels(context, kind, path, [undefined, undefined, undefined, 1])
    }),
  ),
])

/** Adds the users, an organization and a repository for a part of a case. */
function withUsers(context: CaseContext, run: (path: RepositoryNames) => Promise<void>): Promise<void> {
  return withRestoredState(context, async () => {
    const { domainName } = context.session.target.user ?? {}
    await addSandboxData(context, {
      users: users.map(({ user_id: id, user_name: name }) => ({ account: domainName, id, name, password: 'several' })),
    })
    const namespace = `${context.session.runId}-several`
    await createOrganization(context, namespace)
    const path = { namespace, repository: 'several/app' }
    await createRepository(context, path)
    await run(path)
  })
}

/** Grants permissions to all users in one request. */
async function grant(context: CaseContext, { create }: Kind, path: RepositoryNames): Promise<void> {
  const body = users.map((user, index) => ({ ...user, auth: [1, 3, 7, 1][index] }))
  await requestOperation(context, create, { path, body })
}

async function expectLevels(
  context: CaseContext,
  { show }: Kind,
  path: RepositoryNames,
  levels: readonly (number | undefined)[],
): Promise<void> {
  const { others_auths } = asObject(await fetchJson(context, show, { path }))
  const listed = asObjects(others_auths).filter(({ user_name }) => String(user_name).startsWith('several-'))
  expectValues(
    context,
    'The permissions',
    listed.map(({ user_id, user_name, auth }) => `${user_id} ${user_name} ${auth}`),
    users.flatMap(({ user_id, user_name }, index) =>
      levels[index] === undefined ? [] : [`${user_id} ${user_name} ${levels[index]}`],
    ),
  )
}
