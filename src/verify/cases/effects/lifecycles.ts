import type { CaseContext } from '../../run/case-context.js'
import { withFrozenClock } from '../sandbox-control.js'
import { createCase, type SuiteCase } from '../suite-case.js'
import { fillRepository } from './busy-repository.js'
import { asObject, asObjects, fetchJson, requestFor, requestOperation } from './effect.js'
import { itemsOf } from './listing.js'
import { observe } from './observation.js'
import { createOrganization, createSharedRepository, type RepositoryNames, secondUser } from './resources.js'

/** The differences between two repositories with the same content. */
const identity = new Set(['id', 'created', 'updated', 'created_at', 'updated_at'])

/** An emptied repository equals a new one, and so does one that is created with the name of a deleted one. */
export const lifecycleEffects: readonly SuiteCase[] = [
  createCase({
    group: 'effects',
    title: 'An emptied repository and a recreated one equal a new one',
    requires: ['service', 'isolated', 'images', 'otherAccount', 'secondUser'],
    run: context => withFrozenClock(context, () => checkLifecycle(context)),
  }),
]

async function checkLifecycle(context: CaseContext): Promise<void> {
  const namespace = context.session.names.body.namespace ?? ''
  await createOrganization(context, namespace)
  const path = { ...context.session.names.path, namespace, repository: 'cycle/app' }
  const other = { ...path, repository: 'cycle/new' }
  const former = { category: 'lang', description: 'The first one' }
  const values = { category: 'linux', description: 'The second one', is_public: true }
  await createSharedRepository(context, path, former)
  const empty = await observeRepository(context, path)
  await emptyRepository(context, await fillRepository(context, path))
  // Jobs and deletions stay in their histories.
  const histories = ['showSyncJob', 'listRetentionHistories']
  expectSame(context, 'The emptied repository', empty, await observeRepository(context, path), key => !histories.includes(key))
  await requestOperation(context, 'deleteRepo', { path })
  await createSharedRepository(context, path, values)
  await createSharedRepository(context, other, values)
  const again = await observeRepository(context, path)
  expectSame(context, 'The repository that was created again', await observeRepository(context, other), again)
}

/** Returns what the owner sees of a repository, by operation, without what is different in another one. */
async function observeRepository(
  context: CaseContext,
  { namespace, repository }: RepositoryNames,
): Promise<Map<string, string>> {
  const seen = new Map<string, string>()
  for (const [key, text] of await observe(context, [namespace])) {
    if (!key.endsWith(` ${namespace} ${repository}`)) continue
    const value = JSON.stringify(JSON.parse(text), (name, part: unknown) => (identity.has(name) ? undefined : part))
    seen.set(key.slice(0, key.indexOf(` ${namespace}`)), value.replaceAll(repository, 'REPOSITORY'))
  }
  return seen
}

function expectSame(
  context: CaseContext,
  subject: string,
  expected: ReadonlyMap<string, string>,
  actual: ReadonlyMap<string, string>,
  isCompared: (key: string) => boolean = () => true,
): void {
  for (const key of new Set([...expected.keys(), ...actual.keys()]))
    if (isCompared(key))
      context.expect(
        expected.get(key) === actual.get(key),
        `${subject}: ${key} returns ${actual.get(key)} instead of ${expected.get(key)}.`,
      )
}

/** Deletes everything in a repository except its share. */
async function emptyRepository(context: CaseContext, path: RepositoryNames): Promise<void> {
  for (const operation of ['deleteTrigger', 'deleteRetention', 'deleteImageSyncRepo'] as const)
    await requestOperation(context, operation, { path })
  await requestOperation(context, 'deleteUserRepositoryAuth', { path, body: [secondUser(context).user_id] })
  const tags = itemsOf(await fetchJson(context, 'listRepositoryTags', { path })).map(({ Tag }) => String(Tag))
  const signature = tags.find(tag => tag.endsWith('.sig')) ?? ''
  // The signature comes last, so that it signs nothing in between.
  for (const tag of [...tags.filter(tag => tag !== signature), signature]) {
    const signed = requestFor(context, 'listReferences', { path: { ...path, tag: signature } })
    const { json } = await context.request(signed)
    const { tags: names, has_more } = asObject(json)
    context.expect(has_more === false, `listReferences reports a next page of ${JSON.stringify(names)}.`)
    await requestOperation(context, 'deleteRepoTag', { path: { ...path, tag } })
  }
  const page = asObject(await fetchJson(context, 'listRepositoryTag', { path }))
  context.expect(asObjects(page.tags).length === 0, 'listRepositoryTag returns tags of an emptied repository.')
}
