import type { ParsedResponse } from '../../run/case-context.js'
import type { SuiteCase } from '../suite-case.js'
import { expectDistinct, expectEqualValues } from './consistency.js'
import { asObject, asObjects, dateOf, effectCase, fetchJson, requestOperation } from './effect.js'

/** Temporary logins for the registry, and the projects that they are for. */
export const loginEffects: readonly SuiteCase[] = [
  effectCase(
    'createSecret',
    'returns a login for one registry and region that expires in the future',
    ['writes'],
    async context => {
      const response = await requestOperation(context, 'createSecret')
      const { registry, registries, username } = readLogin(response)
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
      const day = 86_400_000
      context.expect(
        expiresAt === null || Date.parse(expiresAt) <= now + 2 * day,
        `The login expires at ${expiresAt}, which isn't temporary.`,
      )
    },
  ),
  effectCase('createSecret', 'returns a login for the requested project', ['writes'], async context => {
    const { target } = context.session
    const projects = asObjects(asObject(await fetchJson(context, 'keystoneListProjects')).projects)
    // Not every project has a registry, but the project of the run has one.
    const name = String(target.user?.projectName ?? projects[0]?.name)
    const defaultLogin = readLogin(await requestOperation(context, 'createSecret'))
    const { username, registry, registries } = readLogin(
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

/** Reads the login from header and body. */
function readLogin({ headers, json }: ParsedResponse): {
  registry: string | undefined
  registries: string[]
  username: string
} {
  const [, username = '', registry] =
    /^docker login -u (\S+) -p \S+(?: (\S+))?$/.exec(headers.get('x-swr-dockerlogin') ?? '') ?? []
  return { registry, registries: Object.keys(asObject(asObject(json).auths)), username }
}
