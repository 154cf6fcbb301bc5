import { DockerLogin } from '../../../client/docker-login.js'
import type { SuiteCase } from '../suite-case.js'
import { callOf, effectCase, expectFields, fields, good, list } from './effect.js'
import { loginEffects } from './logins.js'

/** What the answers about versions, logins, tokens and projects must agree on. */
export const accessEffects: readonly SuiteCase[] = [
  effectCase('listApiVersions', 'each version is shown alike by itself', [], async probe => {
    const listed = list(fields((await good(probe, callOf(probe, 'listApiVersions'))).json).versions)
    probe.expect(listed.length > 0, 'There is no version.')
    for (const version of listed) {
      const shown = await good(probe, callOf(probe, 'showApiVersion', { path: { api_version: String(version.id) } }))
      const { id, status } = fields(fields(shown.json).version)
      expectFields(probe, `The version ${version.id}`, { id, status }, { id: version.id, status: version.status })
    }
  }),
  effectCase('showApiVersion', 'a version that does not exist is refused', [], async probe => {
    const call = callOf(probe, 'showApiVersion', { path: { api_version: 'v999' } })
    probe.refused(call, await probe.ask(call), 404)
  }),
  effectCase('createSecret', 'header and body give one and the same login', ['writes'], async probe => {
    const { headers, json } = await good(probe, callOf(probe, 'createSecret'))
    const login = DockerLogin.fromResponse(headers, fields(json))
    const inHeader = /^docker login -u (\S+) -p (\S+)/.exec(headers.get('x-swr-dockerlogin') ?? '')
    probe.expect(inHeader !== null, 'X-Swr-Dockerlogin holds no command `docker login -u … -p …`.')
    probe.expect(login !== undefined, 'The body holds no login.')
    probe.expect(
      inHeader?.[1] === login?.username && inHeader?.[2] === login?.password,
      'Header and body give different logins.',
    )
  }),
  effectCase('keystoneCreateUserTokenByPassword', 'the token works and ends later', ['password'], async probe => {
    const reply = await good(probe, callOf(probe, 'keystoneCreateUserTokenByPassword'), { as: 'nobody' })
    const token = reply.headers.get('x-subject-token') ?? ''
    await good(probe, callOf(probe, 'listNamespaces'), { as: { token } })
    const end = Date.parse(String(fields(fields(reply.json).token).expires_at))
    const now = Date.parse(reply.headers.get('date') ?? '')
    probe.expect(end > now, `The token ends ${new Date(end).toISOString()}, before the answer came.`)
  }),
  effectCase(
    'keystoneCreateUserTokenByPassword',
    'a project that the account does not have is refused',
    ['password'],
    async probe => {
      const call = callOf(probe, 'keystoneCreateUserTokenByPassword')
      const auth = fields(fields(call.body).auth)
      const body = { auth: { ...auth, scope: { project: { name: `${probe.session.run}-none` } } } }
      probe.refused(call, await probe.ask({ ...call, body }, { as: 'nobody' }), 403)
    },
  ),
  effectCase('keystoneListProjects', 'a project is found by its name, and only that', [], async probe => {
    const all = list(fields((await good(probe, callOf(probe, 'keystoneListProjects'))).json).projects)
    const name = String(all[0]?.name ?? '')
    probe.expect(name !== '', 'There is no project.')
    const found = list(fields((await good(probe, callOf(probe, 'keystoneListProjects', { query: { name } }))).json).projects)
    probe.expect(found.length === 1 && found[0]?.name === name, `The name ${name} finds ${found.length} projects.`)
    const none = await good(probe, callOf(probe, 'keystoneListProjects', { query: { name: `${probe.session.run}-none` } }))
    probe.expect(list(fields(none.json).projects).length === 0, 'A name that is no project finds one.')
  }),
  ...loginEffects,
]
