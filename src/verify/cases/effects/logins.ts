import { DockerLogin } from '../../../client/docker-login.js'
import type { ParsedResponse } from '../../run/case-context.js'
import type { SuiteCase } from '../suite-case.js'
import { expectDistinct, expectEqualValues } from './consistency.js'
import { asObject, asObjects, dateOf, day, effectCase, fetchJson, requestFor, requestOperation } from './effect.js'

/** Temporary logins for the registry, and the projects that they are for. */
export const loginEffects: readonly SuiteCase[] = [
  effectCase(
    'createSecret',
    'returns a login for one registry and region that expires in the future',
    ['writes'],
    async context => {
      const response = await requestOperation(context, 'createSecret')
      const { registry, registries, username } = loginFields(response)
      context.expect(registries.length === 1, `The body contains logins for ${registries.length} registries.`)
      context.expect(
        registry === undefined || registry === registries[0],
        `The header names the registry ${registry}, but the body ${registries.join(', ')}.`,
      )
      context.expect(/^[^@\s]+@[^@\s]+$/.test(username), `The user name ${username} isn't in the format REGION@KEY.`)
      const expiresAt = response.headers.get('x-swr-expireat')
      const now = dateOf(response)
      context.expect(
        expiresAt === null || Date.parse(expiresAt) > now,
        `The login expired at ${expiresAt}, before the response.`,
      )
      context.expect(
        expiresAt === null || Date.parse(expiresAt) <= now + 2 * day,
        `The login expires at ${expiresAt}, which isn't temporary.`,
      )
    },
  ),
  effectCase('createAuthorizationToken', 'returns the same login in header and body', ['writes'], async context => {
    const response = await requestOperation(context, 'createAuthorizationToken')
    const { headers, json } = response
    const login = DockerLogin.fromResponse(headers, asObject(json))
    const [, user, password] = /^docker login -u (\S+) -p (\S+)/.exec(headers.get('x-swr-dockerlogin') ?? '') ?? []
    context.expect(user === login?.username && password === login?.password, 'Header and body contain different logins.')
    context.expect(user?.startsWith('bearertoken@') === true, 'The user of the login has another name than bearertoken@KEY.')
    const expiresAt = headers.get('x-swr-expireat')
    context.expect(
      expiresAt === null || Date.parse(expiresAt) > dateOf(response),
      `The login expired at ${expiresAt}, before the response.`,
    )
  }),
  effectCase('createSecret', 'returns a login for the requested time', ['writes'], async context => {
    const usual = lifetimeOf(await requestOperation(context, 'createSecret'))
    for (const duration_seconds of [900, 3600, 86_400]) {
      const request = requestFor(context, 'createSecret', { query: { duration_seconds } })
      const response = await context.request(request)
      const lifetime = lifetimeOf(response)
      // A later edition adds the parameter, and newer ones disagree.
      if (response.status === 400) {
        context.addUnsettled(request, response, 'rejects duration_seconds.')
        continue
      }
      context.expectStatus(request, response, 200)
      if (isAbout(lifetime, usual) && !isAbout(usual, duration_seconds))
        context.addUnsettled(request, response, 'ignores duration_seconds.')
      else
        context.expect(
          isAbout(lifetime, duration_seconds),
          `With duration_seconds=${duration_seconds}, the login is valid for ${lifetime} seconds.`,
        )
    }
  }),
  effectCase('createSecret', 'returns a login for the requested project', ['writes'], async context => {
    const { target } = context.session
    const projects = asObjects(asObject(await fetchJson(context, 'keystoneListProjects')).projects)
    // Not every project has a registry, but the project of the run has one.
    const own = String(target.user?.projectName ?? projects[0]?.name)
    const defaultLogin = loginFields(await requestOperation(context, 'createSecret'))
    for (const name of target.isolated ? projects.map(project => String(project.name)) : [own]) {
      const { username, registry, registries } = loginFields(
        await requestOperation(context, 'createSecret', { query: { projectname: name } }),
      )
      context.expect(username.startsWith(`${name}@`), `The login for the project ${name} is for ${username.split('@')[0]}.`)
      context.expect(registries.length === 1, `The body contains logins for ${registries.length} registries.`)
      context.expect(registry === undefined || registry === registries[0], 'Header and body name different registries.')
      const sameRegion = defaultLogin.username.startsWith(`${name}@`)
      context.expect(
        !sameRegion || defaultLogin.registries[0] === registries[0],
        `The registry is ${registries[0]} with the project name, but ${defaultLogin.registries[0]} without it.`,
      )
    }
  }),
  effectCase('keystoneListProjects', 'returns the projects of one account', [], async context => {
    const { target } = context.session
    const projects = asObjects(asObject(await fetchJson(context, 'keystoneListProjects')).projects)
    expectEqualValues(context, ['domain_id'], projects)
    expectDistinct(context, 'id', projects)
    expectDistinct(context, 'name', projects)
    if (!target.user) return
    const used = projects.find(({ name }) => name === target.user?.projectName)
    context.expect(used?.enabled === true, `The project ${target.user.projectName} of the tokens isn't enabled.`)
  }),
]

/** Returns how long a login is valid, in seconds; NaN if the response doesn't state it. */
function lifetimeOf(response: ParsedResponse): number {
  return (Date.parse(response.headers.get('x-swr-expireat') ?? '') - dateOf(response)) / 1000
}

/** Whether two times are the same, apart from rounding and the time that a response takes; a time that isn't stated may be any. */
const isAbout = (one: number, other: number): boolean => Number.isNaN(one) || Math.abs(one - other) < 60

/** Reads the login from header and body. */
function loginFields({ headers, json }: ParsedResponse): {
  registry: string | undefined
  registries: string[]
  username: string
} {
  const [, username = '', registry] =
    /^docker login -u (\S+) -p \S+(?: (\S+))?$/.exec(headers.get('x-swr-dockerlogin') ?? '') ?? []
  return { registry, registries: Object.keys(asObject(asObject(json).auths)), username }
}
