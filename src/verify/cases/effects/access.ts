import { DockerLogin } from '../../../client/docker-login.js'
import type { SuiteCase } from '../suite-case.js'
import { expectDistinct } from './consistency.js'
import {
  asObject,
  asObjects,
  dateOf,
  effectCase,
  expectFields,
  fetchJson,
  minute,
  requestFor,
  requestOperation,
} from './effect.js'
import { loginEffects } from './logins.js'

/** The effects of the operations for versions, logins, tokens and projects. */
export const accessEffects: readonly SuiteCase[] = [
  effectCase('listApiVersions', 'lists the same values as showApiVersion', [], async context => {
    const versions = asObjects(asObject(await fetchJson(context, 'listApiVersions')).versions)
    context.expect(versions.length > 0, 'The list of versions is empty.')
    expectDistinct(context, 'id', versions)
    for (const version of versions) {
      const response = await requestOperation(context, 'showApiVersion', { path: { api_version: String(version.id) } })
      const details = JSON.stringify(asObject(response.json).version)
      const listed = JSON.stringify(version)
      context.expect(details === listed, `The version ${version.id} is ${details}, but ${listed} in the list.`)
      const { href } = asObject(version.links)
      context.expect(String(href).endsWith(`/${version.id}`), `The version ${version.id} has the address ${href}.`)
    }
  }),
  effectCase('showApiVersion', 'rejects an unknown version', [], async context => {
    for (const api_version of ['v999', ...(context.session.target.isolated ? ['V2', 'v2.0', 'v'] : [])]) {
      const request = requestFor(context, 'showApiVersion', { path: { api_version } })
      context.expectError(request, await context.request(request), 404)
    }
  }),
  effectCase('createSecret', 'returns the same login in header and body', ['writes'], async context => {
    const { headers, json } = await requestOperation(context, 'createSecret')
    const login = DockerLogin.fromResponse(headers, asObject(json))
    const inHeader = /^docker login -u (\S+) -p (\S+)/.exec(headers.get('x-swr-dockerlogin') ?? '')
    context.expect(inHeader !== null, 'X-Swr-Dockerlogin contains no command `docker login -u … -p …`.')
    context.expect(login !== undefined, 'The body contains no login.')
    context.expect(
      inHeader?.[1] === login?.username && inHeader?.[2] === login?.password,
      'Header and body contain different logins.',
    )
  }),
  effectCase(
    'keystoneCreateUserTokenByPassword',
    'returns a valid token that expires in the future',
    ['password'],
    async context => {
      const response = await requestOperation(
        context,
        'keystoneCreateUserTokenByPassword',
        {},
        {
          as: 'anonymous',
        },
      )
      const token = response.headers.get('x-subject-token') ?? ''
      await requestOperation(context, 'listNamespaces', {}, { as: { token } })
      const { expires_at, user } = asObject(asObject(response.json).token)
      const { username } = context.session.target.user ?? {}
      if (username !== undefined) expectFields(context, 'The user of the token', asObject(user), { name: username })
      context.expect(
        // The date of a response has whole seconds.
        Date.parse(String(expires_at)) > dateOf(response) + minute,
        `Expected the token to expire after the response, received the time ${expires_at}.`,
      )
    },
  ),
  // Wrong passwords lock a user, so only a sandbox gets them.
  effectCase('keystoneCreateUserTokenByPassword', 'rejects a wrong password', ['password', 'isolated'], async context => {
    const request = requestFor(context, 'keystoneCreateUserTokenByPassword')
    const { auth } = asObject(request.body)
    const { identity, ...scope } = asObject(auth)
    const user = asObject(asObject(asObject(identity).password).user)
    for (const password of ['', 'sandbox ', 'SANDBOX', `${user.password}0`]) {
      const body = { auth: { ...scope, identity: { ...asObject(identity), password: { user: { ...user, password } } } } }
      const { status } = await context.request({ ...request, body }, { as: 'anonymous' })
      context.expect(status === 401 || (password === '' && status === 400), `A wrong password received status ${status}.`)
    }
  }),
  effectCase('keystoneCreateUserTokenByPassword', 'rejects a project of another account', ['password'], async context => {
    const request = requestFor(context, 'keystoneCreateUserTokenByPassword')
    const auth = asObject(asObject(request.body).auth)
    const body = { auth: { ...auth, scope: { project: { name: `${context.session.runId}-none` } } } }
    context.expectError(request, await context.request({ ...request, body }, { as: 'anonymous' }), 403)
  }),
  effectCase('keystoneListProjects', 'filters projects by the exact name', [], async context => {
    const all = asObjects(asObject(await fetchJson(context, 'keystoneListProjects')).projects)
    const name = String(all[0]?.name ?? '')
    context.expect(name !== '', 'The list of projects is empty.')
    const found = asObjects(asObject(await fetchJson(context, 'keystoneListProjects', { query: { name } })).projects)
    context.expect(found.length === 1 && found[0]?.name === name, `The name ${name} returns ${found.length} projects.`)
    const none = await requestOperation(context, 'keystoneListProjects', { query: { name: `${context.session.runId}-none` } })
    context.expect(asObjects(asObject(none.json).projects).length === 0, 'An unknown name returns a project.')
  }),
  ...loginEffects,
]
