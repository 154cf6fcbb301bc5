import type { SuiteCase } from '../suite-case.js'
import { callOf, effectCase, expectFields, fields, good, list } from './effect.js'

/** Whom the answers name, and whether they agree on it. */
export const peopleEffects: readonly SuiteCase[] = [
  effectCase('showNamespaceAuth', 'the caller is the one who made the organization', ['writes'], async probe => {
    const { target } = probe.session
    const shown = fields((await good(probe, callOf(probe, 'showNamespaceAuth'))).json)
    const self = fields(shown.self_auth)
    const others = list(shown.others_auths)
    const organization = fields((await good(probe, callOf(probe, 'showNamespace'))).json)
    expectFields(probe, 'The permissions', shown, { id: organization.id, creator_name: organization.creator_name })
    probe.expect(
      self.user_name === shown.creator_name,
      `The caller is called ${self.user_name}, and the creator, who is the same, ${shown.creator_name}.`,
    )
    const entry = others.filter(({ user_id }) => user_id === self.user_id)
    probe.expect(entry.length === 1, `The caller is ${entry.length} times in the list.`)
    expectFields(probe, 'The caller in the list', fields(entry[0]), self)
    // Elsewhere the key and the password may belong to two users.
    if (target.own && target.user) expectFields(probe, 'The caller', self, { user_name: target.user.username })
  }),
  effectCase('showNamespaceAuth', 'each user is told the own permission', ['writes', 'member', 'memberKey'], async probe => {
    const { names, target } = probe.session
    const path = { namespace: names.body.namespace ?? '' }
    const user = { user_id: target.member?.userId, user_name: target.member?.userName }
    await good(probe, callOf(probe, 'createNamespace', { body: path }))
    const owner = fields((await good(probe, callOf(probe, 'showNamespaceAuth', { path }))).json)
    await good(probe, callOf(probe, 'createNamespaceAuth', { path, body: [{ ...user, auth: 3 }] }))
    const as = target.member?.credentials ?? 'nobody'
    const shown = fields((await good(probe, callOf(probe, 'showNamespaceAuth', { path }), { as })).json)
    expectFields(probe, 'The member', fields(shown.self_auth), { ...user, auth: 3 })
    expectFields(probe, 'The permissions as the member sees them', shown, { id: owner.id, creator_name: owner.creator_name })
    const named = list(shown.others_auths).map(({ user_name }) => String(user_name))
    const wanted = [String(fields(owner.self_auth).user_name), String(user.user_name)]
    probe.expect(named.sort().join() === wanted.sort().join(), `The list names ${named.join(', ')}.`)
    for (const auth of [3, 1]) {
      await good(probe, callOf(probe, 'updateNamespaceAuth', { path, body: [{ ...user, auth }] }))
      const wanted = { auth, name: path.namespace, creator_name: owner.creator_name }
      const alone = await good(probe, callOf(probe, 'showNamespace', { path }), { as })
      expectFields(probe, 'The organization', fields(alone.json), wanted)
      const inList = await good(probe, callOf(probe, 'listNamespaces', { query: path }), { as })
      expectFields(probe, 'The organization in the list', fields(list(fields(inList.json).namespaces)[0]), wanted)
    }
  }),
]
