import type { Probe } from '../../run/probe.js'
import { stage } from '../fixtures.js'
import type { SuiteCase } from '../suite-case.js'
import { callOf, effectCase, expectFields, fields, good, list } from './effect.js'

const path = (call: { path: Record<string, unknown> }): Record<string, string> => ({
  namespace: String(call.path.namespace),
  repository: String(call.path.repository).replaceAll('$', '/'),
})

/** The repositories that a list of shared ones has, by name. */
async function shared(
  probe: Probe,
  center: 'self' | 'thirdparty',
  as?: 'other',
): Promise<Map<unknown, Record<string, unknown>>> {
  const { names, target } = probe.session
  const query = { filter: `center::${center}|namespace::${names.path.namespace}` }
  const options = as ? { as: target.other?.credentials ?? ('nobody' as const) } : {}
  const { json } = await good(probe, callOf(probe, 'listSharedReposDetails', { query }), options)
  return new Map(list(json).map(item => [item.name, item]))
}

/** What happens when a repository is shared with another account. */
export const sharingEffects: readonly SuiteCase[] = [
  effectCase('createRepoDomains', 'both accounts see the sharing', ['writes', 'other'], async probe => {
    const { names, target } = probe.session
    const call = await stage(probe, 'createRepoDomains')
    const { repository } = path(call)
    const body = {
      access_domain: names.body.access_domain,
      permit: 'read',
      deadline: 'forever',
      description: 'Shared by a check',
    }
    await good(probe, { ...call, body })
    const shown = await good(probe, callOf(probe, 'showAccessDomain', { path: path(call) }))
    expectFields(probe, 'The sharing', fields(shown.json), {
      exist: true,
      ...body,
      repository,
      namespace: names.path.namespace,
    })
    const listed = list((await good(probe, callOf(probe, 'listRepoDomains', { path: path(call) }))).json)
    probe.expect(listed.length === 1, `The list of accounts has ${listed.length} entries.`)
    expectFields(probe, 'The sharing in the list', fields(listed[0]), body)
    probe.expect((await shared(probe, 'self')).has(repository), 'The owner does not see it among what is shared.')
    probe.expect((await shared(probe, 'thirdparty', 'other')).has(repository), 'The other account does not see it.')
    await good(probe, callOf(probe, 'showRepository', { path: path(call) }), { as: target.other?.credentials ?? 'nobody' })
  }),
  effectCase('updateRepoDomains', 'the sharing is as the request says', ['writes', 'other'], async probe => {
    const call = await stage(probe, 'updateRepoDomains')
    const body = { permit: 'read', deadline: '2099-12-31T00:00:00Z', description: 'Changed by a check' }
    await good(probe, { ...call, body })
    const shown = fields((await good(probe, callOf(probe, 'showAccessDomain', { path: path(call) }))).json)
    expectFields(probe, 'The changed sharing', shown, { exist: true, permit: 'read', description: body.description })
    const day = String(shown.deadline).slice(0, 10)
    probe.expect(day === '2099-12-31', `The deadline is ${shown.deadline}, not ${body.deadline}.`)
  }),
  effectCase('updateRepoDomains', 'a deadline in the past ends the sharing', ['writes', 'other'], async probe => {
    const { target } = probe.session
    const as = target.other?.credentials ?? 'nobody'
    const call = await stage(probe, 'updateRepoDomains')
    const { repository } = path(call)
    const show = callOf(probe, 'showRepository', { path: path(call) })
    await good(probe, show, { as })
    expectFields(probe, 'The sharing', fields((await shared(probe, 'thirdparty', 'other')).get(repository)), { status: true })
    await good(probe, { ...call, body: { permit: 'read', deadline: '2020-01-01T00:00:00Z' } })
    probe.refused(show, await probe.ask(show, { as }), 403)
    // A sharing that has ended may still be listed, but says so.
    const status = (await shared(probe, 'thirdparty', 'other')).get(repository)?.status ?? false
    probe.expect(status === false, 'The other account is told that a sharing goes on that has ended.')
  }),
  effectCase('deleteRepoDomains', 'nobody sees the sharing any more', ['writes', 'other'], async probe => {
    const call = await stage(probe, 'deleteRepoDomains')
    const { repository } = path(call)
    await good(probe, call)
    const { json } = await good(probe, callOf(probe, 'showAccessDomain', { path: path(call) }))
    expectFields(probe, 'The sharing that was taken back', fields(json), { exist: false })
    const listed = list((await good(probe, callOf(probe, 'listRepoDomains', { path: path(call) }))).json)
    probe.expect(listed.length === 0, 'The account is still in the list.')
    probe.expect(!(await shared(probe, 'self')).has(repository), 'The owner still sees it among what is shared.')
    probe.expect(!(await shared(probe, 'thirdparty', 'other')).has(repository), 'The other account still sees it.')
    probe.refused(call, await probe.ask(call), 404, 'SVCSTG.SWR.4040091')
  }),
  effectCase('createRepoDomains', 'an account that does not exist is refused', ['writes', 'other'], async probe => {
    const { run } = probe.session
    const call = await stage(probe, 'createRepoDomains')
    const body = { ...(call.body as object), access_domain: `${run}-nobody` }
    probe.refused(call, await probe.ask({ ...call, body }), 400, 'SVCSTG.SWR.4001090')
  }),
  effectCase('listRepoDomains', 'each sharing is as it is shown by itself', ['writes', 'other'], async probe => {
    const call = await stage(probe, 'updateRepoDomains')
    const { namespace, repository } = path(call)
    const auth = fields((await good(probe, callOf(probe, 'showNamespaceAuth'))).json)
    const { user_id: creator_id, user_name: creator_name } = fields(auth.self_auth)
    const wanted = { namespace, repository, access_domain: call.path.access_domain, creator_id, creator_name }
    for (const [deadline, status] of [
      ['forever', true],
      ['2020-01-01T00:00:00Z', false],
    ] as const) {
      // Without a description, the old one does not stay.
      await good(probe, { ...call, body: { permit: 'read', deadline } })
      const listed = list((await good(probe, callOf(probe, 'listRepoDomains', { path: path(call) }))).json)
      const shown = fields((await good(probe, callOf(probe, 'showAccessDomain', { path: path(call) }))).json)
      expectFields(probe, 'The sharing', shown, { ...wanted, status, description: '' })
      expectFields(probe, 'The sharing in the list', fields(listed[0]), { ...shown, exist: undefined })
    }
  }),
]
