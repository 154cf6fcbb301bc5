import type { SuiteCase } from '../suite-case.js'
import {
  asObject,
  asObjects,
  asSecondUser,
  effectCase,
  expectFields,
  expectValues,
  fetchJson,
  requestOperation,
} from './effect.js'
import { createOrganization, secondUser } from './resources.js'

/** Consistency of the users in responses. */
export const userEffects: readonly SuiteCase[] = [
  effectCase('showNamespaceAuth', 'returns the caller as the creator', ['writes'], async context => {
    const { target } = context.session
    const details = asObject(await fetchJson(context, 'showNamespaceAuth'))
    const self = asObject(details.self_auth)
    const others = asObjects(details.others_auths)
    const organization = asObject(await fetchJson(context, 'showNamespace'))
    expectFields(context, 'The permissions', details, { id: organization.id, creator_name: organization.creator_name })
    context.expect(
      self.user_name === details.creator_name,
      `The name of the caller is ${self.user_name}, but the name of the creator, who is the same user, is ${details.creator_name}.`,
    )
    const entries = others.filter(({ user_id }) => user_id === self.user_id)
    context.expect(entries.length === 1, `Expected the caller once in the list, received ${entries.length} entries.`)
    expectFields(context, 'The caller in the list', asObject(entries[0]), self)
    // At other targets, the key and the password may belong to different users.
    if (target.isolated && target.user) expectFields(context, 'The caller', self, { user_name: target.user.username })
  }),
  effectCase(
    'showNamespaceAuth',
    'returns the permission of each user',
    ['writes', 'secondUser', 'secondUserKey'],
    async context => {
      const path = { namespace: context.session.names.body.namespace ?? '' }
      const user = secondUser(context)
      await createOrganization(context, path.namespace)
      const owner = asObject(await fetchJson(context, 'showNamespaceAuth', { path }))
      await requestOperation(context, 'createNamespaceAuth', { path, body: [{ ...user, auth: 3 }] })
      const options = asSecondUser(context)
      const details = asObject(await fetchJson(context, 'showNamespaceAuth', { path }, options))
      expectFields(context, 'The second user', asObject(details.self_auth), { ...user, auth: 3 })
      expectFields(context, 'The permissions for the second user', details, {
        id: owner.id,
        creator_name: owner.creator_name,
      })
      const userNames = [String(asObject(owner.self_auth).user_name), String(user.user_name)]
      expectValues(
        context,
        'The users in the list',
        asObjects(details.others_auths).map(({ user_name }) => user_name),
        userNames,
      )
      for (const auth of [3, 1]) {
        await requestOperation(context, 'updateNamespaceAuth', { path, body: [{ ...user, auth }] })
        const expected = { auth, name: path.namespace, creator_name: owner.creator_name }
        const organization = await requestOperation(context, 'showNamespace', { path }, options)
        expectFields(context, 'The organization', asObject(organization.json), expected)
        const listed = await requestOperation(context, 'listNamespaces', { query: path }, options)
        expectFields(
          context,
          'The organization in the list',
          asObject(asObjects(asObject(listed.json).namespaces)[0]),
          expected,
        )
      }
    },
  ),
]
