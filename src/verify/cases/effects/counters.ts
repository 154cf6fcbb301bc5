import type { CaseContext, CaseRequestOptions } from '../../run/case-context.js'
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
  sumOf,
} from './effect.js'
import { expectTagsInList, isOwnList, listedRepositories } from './observation.js'
import {
  createOrganization,
  createSharedRepository,
  listedOrganization,
  type RepositoryNames,
  secondUser,
} from './resources.js'

/** Everything that counts something, after each creation and each deletion. */
export const counterEffects: readonly SuiteCase[] = [
  effectCase('deleteRepoTag', 'updates every counter', ['images', 'otherAccount'], async context => {
    const path = { namespace: context.session.names.path.namespace ?? '', repository: 'counters/tags' }
    await createSharedRepository(context, path)
    const tags: string[] = []
    for (const tag of ['a', 'b', 'c']) {
      await putImage(context, { ...path, tag })
      await expectImages(context, path, [...tags, tag])
      tags.push(tag)
    }
    for (const tag of ['b', 'a', 'c']) {
      tags.splice(tags.indexOf(tag), 1)
      await requestOperation(context, 'deleteRepoTag', { path: { ...path, tag } })
      await expectImages(context, path, tags)
    }
    await putImage(context, { ...path, tag: 'a' })
    await expectImages(context, path, ['a'])
  }),
  effectCase('deleteRepo', 'updates every counter', ['writes', 'otherAccount'], async context => {
    const namespace = context.session.names.body.namespace ?? ''
    await createOrganization(context, namespace)
    const names: string[] = []
    for (const name of ['one/app', 'two/app', 'three/app']) {
      await createSharedRepository(context, { namespace, repository: name })
      names.push(name)
      await expectRepositories(context, namespace, names, names)
    }
    const unshared = [...names]
    for (const name of ['two/app', 'one/app']) {
      const path = { namespace, repository: name }
      unshared.splice(unshared.indexOf(name), 1)
      await requestOperation(context, 'deleteRepoDomains', { path })
      await expectRepositories(context, namespace, names, unshared)
      names.splice(names.indexOf(name), 1)
      await requestOperation(context, 'deleteRepo', { path })
      await expectRepositories(context, namespace, names, unshared)
    }
  }),
  effectCase('deleteNamespaceAuth', 'updates the number of users', ['writes', 'secondUser'], async context => {
    const path = { namespace: context.session.names.body.namespace ?? '' }
    const user = secondUser(context)
    await createOrganization(context, path.namespace)
    for (let round = 0; round < 2; round++) {
      await requestOperation(context, 'createNamespaceAuth', { path, body: [{ ...user, auth: 1 }] })
      await expectUsers(context, path, 2)
      await requestOperation(context, 'deleteNamespaceAuth', { path, body: [user.user_id] })
      await expectUsers(context, path, 1)
    }
  }),
]

/**
 * Checks the number, the names and the total size of a repository's images in every operation.
 *
 * @param callers who can read it: the owner, and the other account while it is shared
 */
export async function expectImages(
  context: CaseContext,
  path: RepositoryNames,
  tags: readonly string[],
  callers: readonly CaseRequestOptions[] = [{}, asOtherAccount(context)],
): Promise<void> {
  for (const options of callers) {
    const request = requestFor(context, 'listRepositoryTags', { path, query: { offset: 0, limit: 10 } })
    const response = await context.request(request, options)
    context.expectStatus(request, response, 200)
    const items = asObjects(response.json)
    expectValues(
      context,
      'listRepositoryTags',
      items.map(({ Tag }) => Tag),
      tags,
    )
    expectTotal(context, 'listRepositoryTags', response.headers, tags.length)
    const size = sumOf(items, 'size')
    const details = asObject(await fetchJson(context, 'showRepository', { path }, options))
    expectFields(context, 'showRepository', details, { num_images: tags.length, size })
    for (const [list, all] of Object.entries(await listedRepositories(context, path.namespace))) {
      if (callers.length === 1 && !isOwnList(list)) continue
      const item = asObject(all.find(({ name }) => name === path.repository))
      expectFields(context, list, item, { size })
      expectTagsInList(context, list, item, tags)
    }
  }
}

/** Checks the number of repositories, and of shared ones, in every list. */
async function expectRepositories(
  context: CaseContext,
  namespace: string,
  names: readonly string[],
  shared: readonly string[],
): Promise<void> {
  const organization = await listedOrganization(context, namespace)
  if (organization.repo_count !== undefined) expectFields(context, 'listNamespaces', organization, { repo_count: names.length })
  const lists = [
    ['listReposDetails', {}, {}, names],
    ['listSharedReposDetails', { center: 'self' }, {}, shared],
    ['listSharedReposDetails', { center: 'thirdparty' }, asOtherAccount(context), shared],
  ] as const
  for (const [operation, fields, options, expected] of lists) {
    const request = requestFor(context, operation, { query: { ...fields, namespace, offset: 0, limit: 10 } })
    const response = await context.request(request, options)
    context.expectStatus(request, response, 200)
    const items = asObjects(response.json)
    expectValues(
      context,
      operation,
      items.map(({ name }) => name),
      expected,
    )
    expectTotal(context, operation, response.headers, expected.length)
    for (const item of items)
      if (item.total_range !== undefined) expectFields(context, operation, item, { total_range: expected.length })
  }
}

function expectTotal(context: CaseContext, operation: string, headers: Headers, expected: number): void {
  const range = headers.get('content-range') ?? 'none'
  context.expect(
    range.endsWith(`/${expected}`),
    `${operation}: expected a Content-Range with the total ${expected}, received ${range}.`,
  )
}

async function expectUsers(context: CaseContext, path: { namespace: string }, count: number): Promise<void> {
  const { others_auths } = asObject(await fetchJson(context, 'showNamespaceAuth', { path }))
  context.expect(asObjects(others_auths).length === count, `showNamespaceAuth doesn't return ${count} users.`)
  const listed = await listedOrganization(context, path.namespace)
  if (listed.access_user_count !== undefined) expectFields(context, 'listNamespaces', listed, { access_user_count: count })
}
