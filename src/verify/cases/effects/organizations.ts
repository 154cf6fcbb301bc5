import { stage } from '../fixtures.js'
import type { SuiteCase } from '../suite-case.js'
import { agreementEffects } from './agreement.js'
import { callOf, effectCase, expectFields, fields, good, list } from './effect.js'

/** What happens to organizations. */
export const organizationEffects: readonly SuiteCase[] = [
  effectCase('createNamespace', 'the organization can be seen and belongs to the caller', ['writes'], async probe => {
    const namespace = probe.session.names.body.namespace ?? ''
    // Asked before as well, so that a list that was kept is found out.
    await good(probe, callOf(probe, 'listNamespaces'))
    await good(probe, callOf(probe, 'createNamespace'))
    const shown = await good(probe, callOf(probe, 'showNamespace', { path: { namespace } }))
    expectFields(probe, 'The new organization', fields(shown.json), { name: namespace, auth: 7 })
    // A list of all may be another one than a list that is asked for a name.
    for (const query of [{ namespace }, {}]) {
      const listed = await good(probe, callOf(probe, 'listNamespaces', { query }))
      const found = list(fields(listed.json).namespaces).find(({ name }) => name === namespace)
      expectFields(probe, 'The new organization in the list', fields(found), { name: namespace, id: fields(shown.json).id })
    }
  }),
  effectCase('deleteNamespaces', 'the organization is gone', ['writes'], async probe => {
    const call = await stage(probe, 'deleteNamespaces')
    await good(probe, call)
    const path = { namespace: String(call.path.namespace) }
    probe.refused({ operation: 'showNamespace' }, await probe.ask(callOf(probe, 'showNamespace', { path })), 404)
    for (const query of [path, {}]) {
      const listed = await good(probe, callOf(probe, 'listNamespaces', { query }))
      const found = list(fields(listed.json).namespaces).some(({ name }) => name === path.namespace)
      probe.expect(!found, 'The deleted organization is still in the list.')
    }
  }),
  effectCase('listNamespaces', 'a part of a name finds the organization, another name does not', ['writes'], async probe => {
    const { run, names } = probe.session
    const namesIn = async (query: Record<string, string>): Promise<unknown[]> => {
      const { json } = await good(probe, callOf(probe, 'listNamespaces', { query }))
      return list(fields(json).namespaces).map(({ name }) => name)
    }
    const part = run.slice(2)
    for (const query of [
      { namespace: part },
      { filter: `namespace::${part}` },
      { filter: `namespace::${part}|mode::visible` },
    ]) {
      const found = await namesIn(query)
      probe.expect(found.includes(names.path.namespace), `With ${JSON.stringify(query)} the organization is not found.`)
      const others = found.filter(name => !String(name).includes(part))
      probe.expect(others.length === 0, `With ${JSON.stringify(query)} came ${others.join(', ')}.`)
    }
    const none = await namesIn({ filter: `namespace::${run}-none` })
    probe.expect(none.length === 0, `A name that is nobody's finds ${none.join(', ')}.`)
    const both = await namesIn({ filter: `namespace::${part}`, namespace: `${run}-none` })
    probe.expect(both.includes(names.path.namespace), 'A plain parameter beside a filter was not ignored.')
  }),
  effectCase('listNamespaces', 'another account sees nothing of it', ['writes', 'other'], async probe => {
    const { names, target } = probe.session
    const as = target.other?.credentials ?? 'nobody'
    const { json } = await good(probe, callOf(probe, 'listNamespaces', { query: { namespace: names.path.namespace } }), { as })
    probe.expect(
      list(fields(json).namespaces).length === 0,
      'Another account sees an organization that it has nothing to do with.',
    )
  }),
  effectCase('createNamespace', 'a name that another account has is refused', ['writes', 'other', 'own'], async probe => {
    const call = callOf(probe, 'createNamespace', { body: { namespace: probe.session.names.path.namespace } })
    probe.refused(call, await probe.ask(call, { as: probe.session.target.other?.credentials ?? 'nobody' }), 409)
  }),
  effectCase('createNamespace', 'the quota of organizations ends it', ['own'], async probe => {
    const { run } = probe.session
    for (let index = 0; index < 20; index++) {
      const call = callOf(probe, 'createNamespace', { body: { namespace: `${run}-q${index}` } })
      const reply = await probe.ask(call)
      if (reply.status === 201) continue
      return probe.refused(call, reply, 400, 'SVCSTG.SWR.4000097')
    }
    probe.expect(false, 'Twenty organizations were created without reaching a quota.')
  }),
  ...agreementEffects,
]
