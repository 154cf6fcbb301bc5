import type { OperationId } from '../../../../generated/operations.js'
import type { CaseContext } from '../../run/case-context.js'
import { idIn } from '../creations.js'
import { advanceMinute, putImage, withFrozenClock } from '../sandbox-control.js'
import { createCase, type SuiteCase } from '../suite-case.js'
import { asObject, asSecondUser, fetchJson, requestFor, requestOperation } from './effect.js'
import { createOrganization, createRepository, type RepositoryNames, secondUser } from './resources.js'
import { keep, policyOf } from './retention-case.js'

/** A resource that is deleted and created again, with other values. */
interface Resource {
  create: OperationId
  remove: OperationId
  /** What shows it, by operation. */
  readers: readonly OperationId[]
  /** The bodies of the first creation, with every field, and of the second one, without those that are optional. */
  bodies: (context: CaseContext) => readonly [unknown, unknown]
  /** The body of the deletion. */
  removed?: (context: CaseContext) => unknown
}

const resources: readonly Resource[] = [
  {
    create: 'createRepoDomains',
    remove: 'deleteRepoDomains',
    readers: ['showAccessDomain', 'listRepoDomains'],
    bodies: ({ session }) => {
      const share = { access_domain: session.target.otherAccount?.name, permit: 'read' }
      return [
        { ...share, deadline: '2020-01-01T00:00:00Z', description: 'The first share' },
        { ...share, deadline: 'forever' },
      ]
    },
  },
  {
    create: 'createTrigger',
    remove: 'deleteTrigger',
    readers: ['showTrigger', 'listTriggersDetails'],
    bodies: context => {
      const { cluster_name: _, container: __, trigger_mode: ___, ...body } = asObject(requestFor(context, 'createTrigger').body)
      return [
        { ...body, cluster_name: 'first', container: 'first', trigger_mode: 'cce', enable: 'false' },
        { ...body, cluster_id: 'cluster', trigger_type: 'all', condition: '.*', enable: 'true' },
      ]
    },
  },
  {
    create: 'createUserRepositoryAuth',
    remove: 'deleteUserRepositoryAuth',
    readers: ['showUserRepositoryAuth'],
    bodies: context => [[{ ...secondUser(context), auth: 7 }], [{ ...secondUser(context), auth: 1 }]],
    removed: context => [secondUser(context).user_id],
  },
  {
    create: 'createRepoTag',
    remove: 'deleteRepoTag',
    readers: ['showRepoTag', 'listRepositoryTags'],
    bodies: () => [
      { source_tag: 'v1', destination_tag: 'copy', override: true },
      { source_tag: 'v2', destination_tag: 'copy' },
    ],
  },
  {
    create: 'createRetention',
    remove: 'deleteRetention',
    readers: ['listRetentions'],
    bodies: () => [policyOf(keep('7', { kind: 'label', pattern: 'first' })), policyOf(keep('9'))],
  },
  {
    create: 'createImageSyncRepo',
    remove: 'deleteImageSyncRepo',
    readers: ['listImageAutoSyncReposDetails'],
    bodies: context => {
      const { remoteRegionId, remoteNamespace } = asObject(requestFor(context, 'createImageSyncRepo').body)
      return [
        { remoteRegionId, remoteNamespace, syncAuto: true, override: true },
        { remoteRegionId, remoteNamespace, syncAuto: true },
      ]
    },
    removed: context => requestFor(context, 'deleteImageSyncRepo').body,
  },
]

/** What is deleted and created again is like what is created for the first time: it has nothing of its predecessor. */
export const createdAgainEffects: readonly SuiteCase[] = resources.map(resource =>
  createCase({
    group: 'effects',
    operation: resource.create,
    title: `${resource.create}: restores nothing of a deleted resource with the same name`,
    requires: ['service', 'isolated', 'images', 'otherAccount', 'secondUser', 'secondUserKey'],
    run: context => withFrozenClock(context, () => checkAgain(context, resource)),
  }),
)

async function checkAgain(context: CaseContext, resource: Resource): Promise<void> {
  const { create, remove, bodies, removed } = resource
  const { names } = context.session
  const namespace = names.body.namespace ?? ''
  const [path, fresh] = ['again/app', 'fresh/app'].map(repository => ({ ...names.path, namespace, repository, tag: 'copy' }))
  if (!path || !fresh) return
  await createOrganization(context, namespace)
  await requestOperation(context, 'createNamespaceAuth', { path, body: [{ ...secondUser(context), auth: 7 }] })
  for (const repository of [path, fresh]) {
    await createRepository(context, repository)
    for (const tag of ['v1', 'v2'])
      await putImage(context, { ...repository, tag }, { architectures: tag === 'v1' ? ['arm64'] : ['amd64'] })
  }
  const [first, second] = bodies(context)
  // Its creator is another user, who grants nothing to themselves.
  const options = create === 'createUserRepositoryAuth' ? {} : asSecondUser(context)
  const created = await requestOperation(context, create, { path, body: first }, options)
  const ids = { trigger: String(asObject(first).name), retention_id: idIn(created) }
  await requestOperation(context, remove, { path: { ...path, ...ids }, ...(removed ? { body: removed(context) } : {}) })
  await advanceMinute(context)
  for (const repository of [path, fresh]) await requestOperation(context, create, { path: repository, body: second })
  for (const reader of resource.readers) {
    const [again, expected] = [await read(context, reader, path, ids), await read(context, reader, fresh, ids)]
    context.expect(
      again === expected,
      `${reader} returns ${again} after ${remove} and ${create}, but ${expected} after ${create} alone.`,
    )
  }
}

/** What differs from one repository to another: IDs, and the images. */
const differingFields = /^(?:id|repo_id|image_id|digest|manifest|size)$/

/** Reads a resource, without what differs from one repository to another. */
async function read(
  context: CaseContext,
  reader: OperationId,
  path: RepositoryNames,
  { trigger }: { trigger: string },
): Promise<string> {
  const shown = await fetchJson(context, reader, { path: { ...path, trigger } })
  const text = JSON.stringify(shown, (name, value: unknown) => (differingFields.test(name) ? undefined : value))
  return text.replaceAll(path.repository, 'REPOSITORY')
}
