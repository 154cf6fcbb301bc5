import type { OperationId } from '../../../../generated/operations.js'
import type { CaseContext, CaseRequestOptions } from '../../run/case-context.js'
import type { SuiteCase } from '../suite-case.js'
import {
  asObject,
  asObjects,
  asOtherAccount,
  effectCase,
  expectFields,
  expectValues,
  type Fields,
  fetchJson,
} from './effect.js'
import { createOrganization } from './resources.js'

/** Fields of lists that have other names in single resources. */
const detailFieldNames: Readonly<Record<string, string>> = { created_at: 'created', updated_at: 'updated' }

/** Lists must return the same values as the operations that return one of their items. */
export const consistencyEffects: readonly SuiteCase[] = [
  effectCase('listNamespaces', 'lists the same values as showNamespace', ['writes'], async context => {
    const namespace = context.session.names.path.namespace ?? ''
    const other = context.session.names.body.namespace ?? ''
    // Two organizations, so that a value can't be a constant.
    await createOrganization(context, other)
    const query = { namespace: context.session.runId }
    const listed = asObjects(asObject(await fetchJson(context, 'listNamespaces', { query })).namespaces)
    expectValues(
      context,
      'The list',
      listed.map(({ name }) => name),
      [namespace, other],
    )
    expectDistinct(context, 'id', listed)
    for (const item of listed) {
      const path = { namespace: String(item.name) }
      const details = asObject(await fetchJson(context, 'showNamespace', { path }))
      expectSameFields(context, `The organization ${item.name}`, item, details)
      const { others_auths } = asObject(await fetchJson(context, 'showNamespaceAuth', { path }))
      const repositories = await fetchRepositories(context, 'listReposDetails', path)
      expectCount(context, item, 'access_user_count', asObjects(others_auths).length)
      expectCount(context, item, 'repo_count', repositories.length)
    }
  }),
  effectCase('listReposDetails', 'lists the same values as showRepository', ['writes'], async context => {
    const { names, target } = context.session
    const namespace = names.path.namespace ?? ''
    const organization = asObject(await fetchJson(context, 'showNamespace'))
    const listed = await fetchRepositories(context, 'listReposDetails', { namespace })
    context.expect(listed.length >= 3, `The list contains only ${listed.length} of the created repositories.`)
    const all: Fields[] = []
    for (const item of listed) {
      const details = await expectSameAsDetails(context, item, namespace)
      expectFields(context, `The repository ${item.name}`, details, {
        ns_id: organization.id,
        creator_name: organization.creator_name,
      })
      all.push(details)
    }
    expectDistinct(context, 'id', all)
    expectEqualValues(context, ['creator_id', 'domain_id'], all)
    expectEqualValues(context, ['domain_name', 'total_range'], listed)
    // At other targets, the key and the password may belong to different accounts.
    if (target.isolated && target.user)
      expectFields(context, 'A repository', asObject(listed[0]), { domain_name: target.user.domainName })
  }),
  effectCase('showRepository', 'returns the account and the user of the caller', ['writes'], async context => {
    const details = asObject(await fetchJson(context, 'showRepository'))
    const auth = asObject(await fetchJson(context, 'showNamespaceAuth'))
    const { user_id, user_name } = asObject(auth.self_auth)
    const projects = asObjects(asObject(await fetchJson(context, 'keystoneListProjects')).projects)
    const expected = { creator_id: user_id, creator_name: user_name, domain_id: projects[0]?.domain_id }
    expectFields(context, 'The repository', details, expected)
  }),
  effectCase(
    'listSharedReposDetails',
    'lists the same values as listReposDetails',
    ['writes', 'otherAccount'],
    async context => {
      const namespace = context.session.names.path.namespace ?? ''
      const own = new Map((await fetchRepositories(context, 'listReposDetails', { namespace })).map(item => [item.name, item]))
      for (const center of ['self', 'thirdparty'] as const) {
        const options = center === 'self' ? {} : asOtherAccount(context)
        const listed = await fetchRepositories(context, 'listSharedReposDetails', { namespace, center }, options)
        context.expect(
          listed.length >= 3,
          `With ${center}, the list contains only ${listed.length} of the shared repositories.`,
        )
        for (const item of listed) {
          // Only lists of shared repositories have these two values.
          const { status, total_range, ...rest } = item
          expectSameFields(context, `The repository ${item.name} with ${center}`, rest, asObject(own.get(item.name)))
          expectFields(context, `The repository ${item.name} with ${center}`, item, { status: center === 'thirdparty' })
          await expectSameAsDetails(context, item, namespace)
        }
        expectEqualValues(context, ['domain_name', 'total_range'], listed)
      }
    },
  ),
]

async function fetchRepositories(
  context: CaseContext,
  operation: OperationId,
  query: Readonly<Record<string, string>>,
  options: CaseRequestOptions = {},
): Promise<Fields[]> {
  return asObjects(await fetchJson(context, operation, { query }, options))
}

/** Compares an item of a list with the repository itself, which it returns. */
async function expectSameAsDetails(context: CaseContext, item: Fields, namespace: string): Promise<Fields> {
  const subject = `The repository ${item.name}`
  const path = { namespace, repository: String(item.name) }
  const details = asObject(await fetchJson(context, 'showRepository', { path }))
  expectSameFields(context, subject, item, details)
  expectFields(context, subject, item, { namespace })
  for (const field of ['path', 'internal_path']) {
    const suffix = `/${namespace}/${item.name}`
    context.expect(
      String(item[field]).endsWith(suffix),
      `${subject}: expected ${field} to end with ${suffix}, received ${item[field]}.`,
    )
  }
  expectCount(context, item, 'num_images', asObjects(item.tags).length)
  return details
}

/** Adds a problem for each common field with different values. */
export function expectSameFields(context: CaseContext, subject: string, item: Fields, details: Fields): void {
  for (const [name, value] of Object.entries(item)) {
    const detailName = [name, detailFieldNames[name] ?? name].find(name => name in details)
    if (detailName === undefined) continue
    const [inList, inDetails] = [JSON.stringify(value), JSON.stringify(details[detailName])]
    context.expect(inList === inDetails, `${subject}: ${name} is ${inList} in the list, but ${inDetails} in the resource.`)
  }
}

/** Checks a count if the list contains it. */
function expectCount(context: CaseContext, item: Fields, field: string, expected: number): void {
  if (item[field] !== undefined) expectFields(context, `${item.name} in the list`, item, { [field]: expected })
}

/** Adds a problem when two items have the same value of a field. */
export function expectDistinct(context: CaseContext, field: string, items: readonly Fields[]): void {
  const values = items.map(item => item[field])
  context.expect(new Set(values).size === values.length, `Expected distinct values of ${field}, received ${values.join(', ')}.`)
}

/** Adds a problem for each field that is not the same in all items. */
export function expectEqualValues(context: CaseContext, names: readonly string[], items: readonly Fields[]): void {
  for (const name of names) {
    const values = [...new Set(items.map(item => item[name]))]
    context.expect(values.length <= 1, `Expected one value of ${name}, received ${values.join(', ')}.`)
  }
}
