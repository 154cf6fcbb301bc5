import type { CaseContext } from '../../run/case-context.js'
import { addSandboxData, withRestoredState } from '../sandbox-control.js'
import type { SuiteCase } from '../suite-case.js'
import { asObject, asObjects, effectCase, expectValues, fetchJson, requestOperation } from './effect.js'
import { createOrganization } from './resources.js'

interface User {
  user_id: string
  user_name: string
}

const users: readonly User[] = ['a', 'b', 'c', 'd'].map(letter => ({
  user_id: letter.repeat(32),
  user_name: `several-${letter}`,
}))

/** Writes that name several users at once. */
export const severalUsersEffects: readonly SuiteCase[] = [
  effectCase('createNamespaceAuth', 'grants the permission of each user', ['isolated'], context =>
    withUsers(context, async namespace => {
      await grant(context, namespace)
      await expectLevels(context, namespace, [1, 3, 7, 1])
    }),
  ),
  effectCase('updateNamespaceAuth', 'changes the permission of each user', ['isolated'], context =>
    withUsers(context, async namespace => {
      await grant(context, namespace)
      const [first, second, third] = users.map((user, index) => ({ ...user, auth: [3, 7, 1][index] }))
      await requestOperation(context, 'updateNamespaceAuth', { path: { namespace }, body: [first, second, third] })
      await expectLevels(context, namespace, [3, 7, 1, 1])
    }),
  ),
  effectCase('deleteNamespaceAuth', 'revokes the permissions of these users only', ['isolated'], context =>
    withUsers(context, async namespace => {
      await grant(context, namespace)
      const body = users.slice(0, 3).map(({ user_id }) => user_id)
      await requestOperation(context, 'deleteNamespaceAuth', { path: { namespace }, body })
      await expectLevels(context, namespace, [undefined, undefined, undefined, 1])
    }),
  ),
]

/** Adds the users and an organization for a part of a case. */
function withUsers(context: CaseContext, run: (namespace: string) => Promise<void>): Promise<void> {
  return withRestoredState(context, async () => {
    const { domainName } = context.session.target.user ?? {}
    await addSandboxData(context, {
      users: users.map(({ user_id: id, user_name: name }) => ({ account: domainName, id, name, password: 'several' })),
    })
    const namespace = `${context.session.runId}-several`
    await createOrganization(context, namespace)
    await run(namespace)
  })
}

/** Grants permissions to all users in one request. */
async function grant(context: CaseContext, namespace: string): Promise<void> {
  const body = users.map((user, index) => ({ ...user, auth: [1, 3, 7, 1][index] }))
  await requestOperation(context, 'createNamespaceAuth', { path: { namespace }, body })
}

async function expectLevels(context: CaseContext, namespace: string, levels: readonly (number | undefined)[]): Promise<void> {
  const { others_auths } = asObject(await fetchJson(context, 'showNamespaceAuth', { path: { namespace } }))
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
