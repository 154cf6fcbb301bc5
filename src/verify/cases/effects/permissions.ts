import type { Probe } from '../../run/probe.js'
import { stage } from '../fixtures.js'
import type { SuiteCase } from '../suite-case.js'
import { callOf, effectCase, expectFields, fields, good, list } from './effect.js'
import { peopleEffects } from './users.js'

/** The permissions in an organization, by user. */
async function permissionOf(probe: Probe, namespace: string): Promise<unknown> {
  const { json } = await good(probe, callOf(probe, 'showNamespaceAuth', { path: { namespace } }))
  const { member } = probe.session.target
  return list(fields(json).others_auths).find(({ user_id }) => user_id === member?.userId)?.auth
}

/** What happens when a user is given a permission. */
export const permissionEffects: readonly SuiteCase[] = [
  effectCase('createNamespaceAuth', 'the user is in the list with that permission', ['writes', 'member'], async probe => {
    const call = await stage(probe, 'createNamespaceAuth')
    await good(probe, call)
    const auth = await permissionOf(probe, String(call.path.namespace))
    probe.expect(auth === 1, `The user's permission is ${auth}, not 1.`)
  }),
  effectCase('updateNamespaceAuth', 'the permission is the new one', ['writes', 'member'], async probe => {
    const call = await stage(probe, 'updateNamespaceAuth')
    await good(probe, call)
    const auth = await permissionOf(probe, String(call.path.namespace))
    probe.expect(auth === 7, `The user's permission is ${auth}, not 7.`)
  }),
  effectCase('deleteNamespaceAuth', 'the user is gone from the list', ['writes', 'member'], async probe => {
    const call = await stage(probe, 'deleteNamespaceAuth')
    await good(probe, call)
    const auth = await permissionOf(probe, String(call.path.namespace))
    probe.expect(auth === undefined, `The user still has the permission ${auth}.`)
    probe.refused(call, await probe.ask(call), 404, 'SVCSTG.SWR.4040078')
  }),
  effectCase('showNamespaceAuth', 'the caller is told the own permission', ['writes'], async probe => {
    const { names } = probe.session
    const { json } = await good(probe, callOf(probe, 'showNamespaceAuth'))
    const { name, self_auth } = fields(json)
    probe.expect(name === names.path.namespace, `The organization is called ${name}.`)
    expectFields(probe, 'The own permission', fields(self_auth), { auth: 7 })
  }),
  effectCase(
    'createNamespaceAuth',
    'each permission allows what it should and no more',
    ['writes', 'member', 'memberKey'],
    async probe => {
      const { member } = probe.session.target
      const call = await stage(probe, 'updateNamespaceAuth')
      const namespace = String(call.path.namespace)
      const as = member?.credentials ?? 'nobody'
      const set = (auth: number) =>
        good(probe, { ...call, body: [{ user_id: member?.userId, user_name: member?.userName, auth }] })
      const create = callOf(probe, 'createRepo', { path: { namespace }, body: { repository: 'by/member', is_public: false } })
      const remove = callOf(probe, 'deleteRepo', { path: { namespace, repository: 'by/member' } })
      const show = callOf(probe, 'showNamespace', { path: { namespace } })
      await set(1)
      const reading = await good(probe, show, { as })
      expectFields(probe, 'The organization to a reader', fields(reading.json), { auth: 1 })
      probe.refused(create, await probe.ask(create, { as }), 403)
      await set(3)
      await good(probe, create, { as })
      probe.refused(remove, await probe.ask(remove, { as }), 403)
      await set(7)
      await good(probe, remove, { as })
      await good(probe, callOf(probe, 'deleteNamespaceAuth', { path: { namespace } }))
      probe.refused(show, await probe.ask(show, { as }), 403)
    },
  ),
  ...peopleEffects,
]
