import type { OperationId } from '../../../../generated/operations.js'
import type { Probe } from '../../run/probe.js'
import type { SuiteCase } from '../suite-case.js'
import { callOf, effectCase, expectFields, fields, good, list } from './effect.js'

type Fields = Readonly<Record<string, unknown>>

/** What the same thing is called in a list and by itself. */
const otherNames: Readonly<Record<string, string>> = { created_at: 'created', updated_at: 'updated' }

/** Each list beside what shows one of its items: what both tell must be the same. */
export const agreementEffects: readonly SuiteCase[] = [
  effectCase('listNamespaces', 'each organization is as it is shown by itself', ['writes'], async probe => {
    const namespace = probe.session.names.path.namespace ?? ''
    const other = probe.session.names.body.namespace ?? ''
    // Two of them, so that one cannot stand for all.
    await good(probe, callOf(probe, 'createNamespace', { body: { namespace: other } }))
    const query = { namespace: probe.session.run }
    const listed = list(fields((await good(probe, callOf(probe, 'listNamespaces', { query }))).json).namespaces)
    expectNames(probe, listed, [namespace, other])
    expectDistinct(probe, 'id', listed)
    for (const item of listed) {
      const path = { namespace: String(item.name) }
      const shown = fields((await good(probe, callOf(probe, 'showNamespace', { path }))).json)
      expectSame(probe, `The organization ${item.name}`, item, shown)
      const { others_auths } = fields((await good(probe, callOf(probe, 'showNamespaceAuth', { path }))).json)
      const repositories = await repositoriesOf(probe, 'listReposDetails', path)
      expectCount(probe, item, 'access_user_count', list(others_auths).length)
      expectCount(probe, item, 'repo_count', repositories.length)
    }
  }),
  effectCase('listReposDetails', 'each repository is as it is shown by itself', ['writes'], async probe => {
    const { names, target } = probe.session
    const namespace = names.path.namespace ?? ''
    const organization = fields((await good(probe, callOf(probe, 'showNamespace'))).json)
    const listed = await repositoriesOf(probe, 'listReposDetails', { namespace })
    probe.expect(listed.length >= 3, `The list holds ${listed.length} of the repositories that were made.`)
    const all: Fields[] = []
    for (const item of listed) {
      const shown = await expectShown(probe, item, namespace)
      expectFields(probe, `The repository ${item.name}`, shown, {
        ns_id: organization.id,
        creator_name: organization.creator_name,
      })
      all.push(shown)
    }
    expectDistinct(probe, 'id', all)
    expectAlike(probe, ['creator_id', 'domain_id'], all)
    expectAlike(probe, ['domain_name', 'total_range'], listed)
    // Elsewhere the key and the password may belong to two accounts.
    if (target.own && target.user)
      expectFields(probe, 'A repository', fields(listed[0]), { domain_name: target.user.domainName })
  }),
  effectCase('showRepository', 'its account and its creator are those of the caller', ['writes'], async probe => {
    const shown = fields((await good(probe, callOf(probe, 'showRepository'))).json)
    const auth = fields((await good(probe, callOf(probe, 'showNamespaceAuth'))).json)
    const { user_id, user_name } = fields(auth.self_auth)
    const projects = list(fields((await good(probe, callOf(probe, 'keystoneListProjects'))).json).projects)
    const wanted = { creator_id: user_id, creator_name: user_name, domain_id: projects[0]?.domain_id }
    expectFields(probe, 'The repository', shown, wanted)
  }),
  effectCase('listSharedReposDetails', 'each repository is as its owner lists it', ['writes', 'other'], async probe => {
    const { names, target } = probe.session
    const namespace = names.path.namespace ?? ''
    const own = new Map((await repositoriesOf(probe, 'listReposDetails', { namespace })).map(item => [item.name, item]))
    const as = target.other?.credentials ?? ('nobody' as const)
    for (const center of ['self', 'thirdparty'] as const) {
      const options = center === 'self' ? {} : { as }
      const listed = await repositoriesOf(probe, 'listSharedReposDetails', { namespace, center }, options)
      probe.expect(listed.length >= 3, `With ${center}, the list holds ${listed.length} of the repositories that are shared.`)
      for (const item of listed) {
        // These two are about the list and not about the repository.
        const { status, total_range, ...rest } = item
        expectSame(probe, `The repository ${item.name} with ${center}`, rest, fields(own.get(item.name)))
        expectFields(probe, `The repository ${item.name} with ${center}`, item, { status: center === 'thirdparty' })
        await expectShown(probe, item, namespace)
      }
      expectAlike(probe, ['domain_name', 'total_range'], listed)
    }
  }),
]

async function repositoriesOf(
  probe: Probe,
  operation: OperationId,
  query: Readonly<Record<string, string>>,
  options: Parameters<Probe['ask']>[1] = {},
): Promise<Fields[]> {
  return list((await good(probe, callOf(probe, operation, { query }), options)).json)
}

/** Compares an item of a list of repositories with what the repository is by itself. */
async function expectShown(probe: Probe, item: Fields, namespace: string): Promise<Fields> {
  const what = `The repository ${item.name}`
  const path = { namespace, repository: String(item.name) }
  const shown = fields((await good(probe, callOf(probe, 'showRepository', { path }))).json)
  expectSame(probe, what, item, shown)
  expectFields(probe, what, item, { namespace })
  for (const field of ['path', 'internal_path']) {
    const end = `/${namespace}/${item.name}`
    probe.expect(String(item[field]).endsWith(end), `${what}: ${field} is ${item[field]} and does not end with ${end}.`)
  }
  expectCount(probe, item, 'num_images', list(item.tags).length)
  return shown
}

/** Notes each field that both have and that differs. */
function expectSame(probe: Probe, what: string, item: Fields, shown: Fields): void {
  for (const [name, value] of Object.entries(item)) {
    const there = [name, otherNames[name] ?? name].find(name => name in shown)
    if (there === undefined) continue
    const [one, other] = [JSON.stringify(value), JSON.stringify(shown[there])]
    probe.expect(one === other, `${what}: ${name} is ${one} in the list and ${other} by itself.`)
  }
}

function expectNames(probe: Probe, items: readonly Fields[], wanted: readonly string[]): void {
  const names = items.map(({ name }) => String(name)).sort()
  probe.expect(names.join() === [...wanted].sort().join(), `The list holds ${names.join(', ')}, not ${wanted.join(', ')}.`)
}

/** A count, where the list tells it. */
function expectCount(probe: Probe, item: Fields, field: string, wanted: number): void {
  if (item[field] !== undefined) expectFields(probe, `${item.name} in the list`, item, { [field]: wanted })
}

/** Notes a field that two things share and must not. */
export function expectDistinct(probe: Probe, field: string, items: readonly Fields[]): void {
  const values = items.map(item => item[field])
  probe.expect(new Set(values).size === values.length, `Different things have the same ${field}: ${values.join(', ')}.`)
}

/** Notes fields that differ among things that must have them in common. */
export function expectAlike(probe: Probe, names: readonly string[], items: readonly Fields[]): void {
  for (const name of names) {
    const values = [...new Set(items.map(item => item[name]))]
    probe.expect(values.length <= 1, `${name} differs: ${values.join(', ')}.`)
  }
}
