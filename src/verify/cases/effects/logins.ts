import type { Reply } from '../../run/probe.js'
import type { SuiteCase } from '../suite-case.js'
import { expectAlike, expectDistinct } from './agreement.js'
import { callOf, effectCase, fields, good, list } from './effect.js'

/** What a login for a registry and a list of projects say. */
export const loginEffects: readonly SuiteCase[] = [
  effectCase('createSecret', 'the login is for one registry, names its region and ends later', ['writes'], async probe => {
    const reply = await good(probe, callOf(probe, 'createSecret'))
    const { registry, registries, username } = loginOf(reply)
    probe.expect(registries.length === 1, `The body has logins for ${registries.length} registries.`)
    const told = registry === undefined || registry === registries[0]
    probe.expect(told, `The header names the registry ${registry}, the body ${registries.join(', ')}.`)
    probe.expect(/^[^@\s]+@[^@\s]+$/.test(username), `The user name ${username} is not a region, @ and a key.`)
    const end = reply.headers.get('x-swr-expireat')
    const now = Date.parse(reply.headers.get('date') ?? '')
    probe.expect(end === null || Date.parse(end) > now, `The login ends ${end}, before the answer came.`)
    const day = 86_400_000
    probe.expect(end === null || Date.parse(end) <= now + 2 * day, `The login ends ${end}, which is not temporary.`)
  }),
  effectCase('createSecret', 'the login is for the project that is named', ['writes'], async probe => {
    const { target } = probe.session
    const projects = list(fields((await good(probe, callOf(probe, 'keystoneListProjects'))).json).projects)
    // Not every project has a registry; the one that the run works in has.
    const name = String(target.user?.projectName ?? projects[0]?.name)
    const plain = loginOf(await good(probe, callOf(probe, 'createSecret')))
    const { username, registry, registries } = loginOf(
      await good(probe, callOf(probe, 'createSecret', { query: { projectname: name } })),
    )
    probe.expect(username.startsWith(`${name}@`), `The login for the project ${name} is of ${username.split('@')[0]}.`)
    probe.expect(registries.length === 1, `The body has logins for ${registries.length} registries.`)
    probe.expect(registry === undefined || registry === registries[0], 'Header and body name different registries.')
    const sameRegion = plain.username.startsWith(`${name}@`)
    probe.expect(
      !sameRegion || plain.registries[0] === registries[0],
      `The registry is ${registries[0]} with the project's name and ${plain.registries[0]} without.`,
    )
  }),
  effectCase('keystoneListProjects', 'the projects are those of one account', [], async probe => {
    const { target } = probe.session
    const projects = list(fields((await good(probe, callOf(probe, 'keystoneListProjects'))).json).projects)
    expectAlike(probe, ['domain_id'], projects)
    expectDistinct(probe, 'id', projects)
    expectDistinct(probe, 'name', projects)
    if (!target.user) return
    const used = projects.find(({ name }) => name === target.user?.projectName)
    probe.expect(used?.enabled === true, `The project ${target.user.projectName}, which tokens are for, is not enabled.`)
  }),
]

/** A login as header and body tell it. */
function loginOf({ headers, json }: Reply): { registry: string | undefined; registries: string[]; username: string } {
  const [, username = '', registry] =
    /^docker login -u (\S+) -p \S+(?: (\S+))?$/.exec(headers.get('x-swr-dockerlogin') ?? '') ?? []
  return { registry, registries: Object.keys(fields(fields(json).auths)), username }
}
