import type { OperationId } from '../../../../generated/operations.js'
import type { CaseContext } from '../../run/case-context.js'
import { putImage } from '../sandbox-control.js'
import type { SuiteCase } from '../suite-case.js'
import {
  asObject,
  asObjects,
  asOtherAccount,
  effectCase,
  expectFields,
  expectValues,
  fetchJson,
  requestFor,
  requestOperation,
} from './effect.js'
import { expectTagsInList, isOwnList, listedRepositories } from './observation.js'
import { createOrganization, createRepository, createSharedRepository, type RepositoryNames } from './resources.js'

/** Names of the maximum length that differ only in their last character. */
const longNames = (start: string, length: number): [string, string] => {
  const text = start.padEnd(length - 1, 'abcdefghi-')
  return [`${text.slice(0, -1)}x1`, `${text.slice(0, -1)}x2`]
}

/** Names of the maximum length, and tags that differ only in case. */
export const nameEffects: readonly SuiteCase[] = [
  effectCase('createNamespace', 'supports names of the maximum length', ['writes'], async context => {
    const [namespace, other] = longNames(`${context.session.runId}-`, 64)
    for (const name of [namespace, other]) await createOrganization(context, name)
    for (const name of [namespace, other]) {
      const path = { namespace: name }
      for (const operation of ['showNamespace', 'showNamespaceAuth'] as const)
        expectFields(context, operation, asObject(await fetchJson(context, operation, { path })), { name })
      for (const query of [path, { filter: `namespace::${name}` }, {}]) {
        const { namespaces } = asObject(await fetchJson(context, 'listNamespaces', { query }))
        const found = asObjects(namespaces).some(item => item.name === name)
        context.expect(found, `listNamespaces with ${JSON.stringify(query)} doesn't return ${name}.`)
      }
    }
    await requestOperation(context, 'deleteNamespaces', { path: { namespace } })
    await requestOperation(context, 'showNamespace', { path: { namespace: other } })
  }),
  effectCase('listReposDetails', 'does not match names in upper case', ['writes'], async context => {
    const { namespace = '' } = context.session.names.path
    await expectNothing(context, 'listReposDetails', { namespace, name: 'TEAM/APP' })
    await expectNothing(context, 'listReposDetails', { namespace, name: 'Team' })
  }),
  effectCase('listSharedReposDetails', 'does not match names in upper case', ['writes', 'otherAccount'], async context => {
    const { namespace = '' } = context.session.names.path
    await expectNothing(context, 'listSharedReposDetails', { namespace, center: 'self', name: 'TEAM/APP' })
    await expectNothing(context, 'listSharedReposDetails', { namespace, center: 'self', name: 'Team' })
  }),
  effectCase('keystoneListProjects', 'matches names in their own case', [], async context => {
    const [project] = asObjects(asObject(await fetchJson(context, 'keystoneListProjects')).projects)
    const name = String(project?.name ?? '')
    if (name.toUpperCase() !== name) await expectNothing(context, 'keystoneListProjects', { name: name.toUpperCase() })
    await expectNothing(context, 'keystoneListProjects', { name: name.slice(0, -1) })
  }),
  effectCase('createRepo', 'supports names of the maximum length', ['writes'], async context => {
    const [namespace] = longNames(`${context.session.runId}-`, 64)
    const names = longNames('team/', 128).map(repository => ({ namespace, repository }))
    await createOrganization(context, namespace)
    for (const path of names) await createRepository(context, path, { category: 'linux', description: 'Long' })
    for (const path of names) await expectLongNames(context, path)
    for (const path of names) await requestOperation(context, 'deleteRepo', { path })
  }),
  effectCase('deleteRepoTag', 'supports names of the maximum length', ['images'], async context => {
    const [namespace] = longNames(`${context.session.runId}-`, 64)
    const [repository] = longNames('team/', 128)
    const path = { namespace, repository }
    await createOrganization(context, namespace)
    await createRepository(context, path)
    const tags = longNames('v1-', 128)
    for (const tag of tags) await putImage(context, { ...path, tag })
    await expectTagsInEveryList(context, path, tags)
    await expectTagFilter(context, path, tags[0], [tags[0]])
    await requestOperation(context, 'deleteRepoTag', { path: { ...path, tag: tags[0] } })
    await expectTagsInEveryList(context, path, [tags[1]])
    await requestOperation(context, 'deleteRepoTag', { path: { ...path, tag: tags[1] } })
  }),
  effectCase('deleteRepoTag', 'distinguishes upper and lower case', ['images', 'otherAccount'], async context => {
    const path = { namespace: context.session.names.path.namespace ?? '', repository: 'names/case' }
    await createSharedRepository(context, path)
    const tags = ['rc1', 'RC1', 'Rc1', 'Nightly.Build_2']
    for (const tag of tags) await putImage(context, { ...path, tag })
    await expectTagsInEveryList(context, path, tags)
    for (const tag of tags) await expectTagFilter(context, path, tag, [tag])
    const remaining = [...tags]
    for (const tag of ['RC1', 'Nightly.Build_2', 'Rc1']) {
      await requestOperation(context, 'deleteRepoTag', { path: { ...path, tag } })
      remaining.splice(remaining.indexOf(tag), 1)
      await expectTagsInEveryList(context, path, remaining)
      const request = requestFor(context, 'deleteRepoTag', { path: { ...path, tag } })
      context.expectError(request, await context.request(request), 404)
    }
    await requestOperation(context, 'deleteRepoTag', { path: { ...path, tag: 'rc1' } })
  }),
]

/** Sends plain parameters whose schema allows upper case, which no name contains. */
async function expectNothing(
  context: CaseContext,
  operation: OperationId,
  query: Readonly<Record<string, string>>,
): Promise<void> {
  const body = await fetchJson(context, operation, { query })
  const items = asObjects(Array.isArray(body) ? body : asObject(body).projects)
  context.expect(items.length === 0, `${operation} with ${JSON.stringify(query)} returns ${items.length} items.`)
}

/** Reads a repository back through every operation. */
async function expectLongNames(context: CaseContext, path: RepositoryNames): Promise<void> {
  const { namespace, repository } = path
  const { otherAccount } = context.session.target
  const suffix = `/${namespace}/${repository}`
  await requestOperation(context, 'updateRepo', { path, body: { is_public: false, description: repository } })
  const details = asObject(await fetchJson(context, 'showRepository', { path }))
  expectFields(context, 'showRepository', details, { name: repository, description: repository })
  await requestOperation(context, 'listRepositoryTags', { path })
  if (otherAccount) {
    const share = { ...path, access_domain: otherAccount.name }
    await requestOperation(context, 'createRepoDomains', { path })
    await requestOperation(context, 'updateRepoDomains', { path: share })
    expectFields(context, 'showAccessDomain', asObject(await fetchJson(context, 'showAccessDomain', { path: share })), path)
    const [listed] = asObjects(await fetchJson(context, 'listRepoDomains', { path }))
    expectFields(context, 'listRepoDomains', asObject(listed), path)
    await requestOperation(context, 'showRepository', { path }, asOtherAccount(context))
  }
  for (const [list, items] of Object.entries(await listedRepositories(context, namespace))) {
    const isActive = otherAccount !== undefined || isOwnList(list)
    const found = items.find(item => item.name === repository)
    context.expect(!isActive || found !== undefined, `${list} doesn't return a repository with the longest name.`)
    for (const item of found ? [found, details] : [details])
      for (const field of ['path', 'internal_path'].filter(name => name in item))
        context.expect(String(item[field]).endsWith(suffix), `${list}: expected ${field} to end with ${suffix}.`)
  }
  for (const query of [{ name: repository }, { filter: `name::${repository}` }]) {
    const items = asObjects(await fetchJson(context, 'listReposDetails', { query }))
    expectValues(
      context,
      `listReposDetails with the longest name`,
      items.map(({ name }) => name),
      [repository],
    )
  }
  if (otherAccount)
    await requestOperation(context, 'deleteRepoDomains', { path: { ...path, access_domain: otherAccount.name } })
}

/** Checks the tags of a repository through every operation that lists them. */
async function expectTagsInEveryList(context: CaseContext, path: RepositoryNames, tags: readonly string[]): Promise<void> {
  const items = asObjects(await fetchJson(context, 'listRepositoryTags', { path }))
  expectValues(
    context,
    'listRepositoryTags',
    items.map(({ Tag }) => Tag),
    tags,
  )
  for (const item of items)
    for (const field of ['path', 'internal_path'])
      context.expect(
        String(item[field]).endsWith(`/${path.repository}:${item.Tag}`),
        `listRepositoryTags: expected ${field} to end with the tag ${item.Tag}, received ${item[field]}.`,
      )
  const details = asObject(await fetchJson(context, 'showRepository', { path }))
  expectFields(context, 'showRepository', details, { num_images: tags.length })
  for (const [list, listed] of Object.entries(await listedRepositories(context, path.namespace)))
    for (const item of listed.filter(({ name }) => name === path.repository)) expectTagsInList(context, list, item, tags)
}

async function expectTagFilter(
  context: CaseContext,
  path: RepositoryNames,
  tag: string,
  expected: readonly string[],
): Promise<void> {
  for (const query of [{ tag }, { filter: `tag::${tag}` }]) {
    const items = asObjects(await fetchJson(context, 'listRepositoryTags', { path, query }))
    const found = items.map(({ Tag }) => Tag)
    expectValues(context, `listRepositoryTags with ${JSON.stringify(query)}`, found, expected)
  }
}
