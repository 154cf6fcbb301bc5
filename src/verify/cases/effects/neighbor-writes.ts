import type { OperationId } from '../../../../generated/operations.js'
import type { CaseContext } from '../../run/case-context.js'
import { deleteSingletons } from '../singletons.js'
import { asObject, expectFields, fetchJson, requestFor, requestOperation } from './effect.js'
import { type RepositoryNames, secondUser } from './resources.js'
import { policyOf } from './retention-case.js'

/** The repository that writes change, and the tags of each repository. */
export const changedRepository = 'near/app'
export const neighborTags: readonly string[] = ['v1', 'v1.0', 'v', 'V1', 'rc-v1']

/** How to test a write of one operation. The defaults fit a write that changes nothing but what its path names. */
interface Write {
  /** Deletes what would make the operation fail, for its own resource or for a neighbor that a defect affects. */
  prepare?: ((context: CaseContext, path: RepositoryNames) => Promise<unknown>) | undefined
  /** The body of a write to the changed resource; by default, the example. */
  body?: (context: CaseContext, namespace: string) => unknown
  /** What the operation may change: its own resource, and what counts it. */
  allowedChanges?: ((namespace: string) => RegExp[]) | undefined
  /** The fields that may change in the changed repository. */
  changedFields?: readonly string[]
  /** Whether the organization must be empty: one with repositories can't be deleted. */
  inEmptyOrganization?: true
  /** Checks the changed resource after the write. */
  check?: (context: CaseContext, path: RepositoryNames) => Promise<void>
}

const reads = (names: string, ...operations: string[]): RegExp => new RegExp(`^(?:${operations.join('|')}) ${names}$`)
const sharedLists = ['listSharedReposDetails center::\\w+', 'listSharedRepoDetails shared_by::\\w+']
const changedLists = ['listReposDetails', 'listRepoDetails', ...sharedLists]

const changesOrganization = (namespace: string): RegExp[] => [reads(namespace, '\\w+')]
export const changesPermissions = (namespace: string): RegExp[] => [reads(namespace, 'listNamespaces', 'showNamespaceAuth')]
export const changesShares = (namespace: string): RegExp[] => [
  reads(`${namespace} ${changedRepository}`, 'listRepoDomains', ...sharedLists),
]
const changesRepositories = (namespace: string): RegExp[] => [
  reads(`${namespace} ${changedRepository}`, '\\w+', ...changedLists),
  reads(namespace, 'listNamespaces'),
]

/** The fields of a repository that depend on its tags. */
const fieldsOfTags = ['num_images', 'size', 'tags', 'updated', 'updated_at']
const changesTags = (namespace: string): RegExp[] => [
  reads(`${namespace} ${changedRepository}`, 'showRepository', 'listRepositoryTags', ...changedLists),
]

/** An operation changes only what one read of the repository returns. */
const changesInRepository =
  (read: string): Write['allowedChanges'] =>
  namespace => [reads(`${namespace} ${changedRepository}`, read)]

async function deleteTags(context: CaseContext, path: RepositoryNames): Promise<void> {
  if (!context.session.target.isSandbox) return
  for (const tag of neighborTags) await requestOperation(context, 'deleteRepoTag', { path: { ...path, tag } })
}

/** Deletes the rule that an operation can create only once. */
const deleteRules =
  (operation: OperationId) =>
  (context: CaseContext, path: RepositoryNames): Promise<void> =>
    deleteSingletons(context, requestFor(context, operation, { path }))

/** The writes that differ from the defaults. */
export const writes: Readonly<Partial<Record<OperationId, Write>>> = {
  createNamespace: {
    prepare: async (context, path) => void (await requestOperation(context, 'deleteNamespaces', { path })),
    body: (_, namespace) => ({ namespace }),
    allowedChanges: changesOrganization,
    inEmptyOrganization: true,
  },
  deleteNamespaces: { allowedChanges: changesOrganization, inEmptyOrganization: true },
  createNamespaceAuth: {
    prepare: async (context, path) =>
      void (await requestOperation(context, 'deleteNamespaceAuth', { path, body: [secondUser(context).user_id] })),
  },
  updateNamespaceAuth: { body: context => [{ ...secondUser(context), auth: 3 }] },
  createRepo: {
    prepare: async (context, path) => {
      await deleteTags(context, path)
      await requestOperation(context, 'deleteRepo', { path })
    },
    // In a shared service, nothing is made public.
    body: ({ session }) => ({
      repository: changedRepository,
      is_public: session.target.isolated,
      category: 'lang',
      description: 'New',
    }),
    allowedChanges: changesRepositories,
  },
  updateRepo: {
    body: ({ session }) => ({ is_public: session.target.isolated, category: 'lang', description: 'Changed' }),
    allowedChanges: namespace => [reads(`${namespace} ${changedRepository}`, 'showRepository', ...changedLists)],
    changedFields: ['category', 'description', 'is_public', 'updated', 'updated_at'],
    check: expectOmittedFields,
  },
  deleteRepo: { prepare: deleteTags, allowedChanges: changesRepositories },
  createUserRepositoryAuth: {
    prepare: async (context, path) => {
      const body = [secondUser(context).user_id]
      await requestOperation(context, 'deleteUserRepositoryAuth', { path, body })
    },
    allowedChanges: changesInRepository('showUserRepositoryAuth'),
  },
  updateUserRepositoryAuth: {
    body: context => [{ ...secondUser(context), auth: 7 }],
    allowedChanges: changesInRepository('showUserRepositoryAuth'),
  },
  deleteUserRepositoryAuth: { allowedChanges: changesInRepository('showUserRepositoryAuth') },
  createTrigger: {
    prepare: async (context, path) => {
      const { body } = requestFor(context, 'createTrigger', { path })
      await requestOperation(context, 'deleteTrigger', { path: { ...path, trigger: String(asObject(body).name) } })
    },
    allowedChanges: changesInRepository('listTriggersDetails'),
  },
  updateTrigger: { allowedChanges: changesInRepository('listTriggersDetails') },
  deleteTrigger: { allowedChanges: changesInRepository('listTriggersDetails') },
  createRepoTag: { allowedChanges: changesTags, changedFields: fieldsOfTags },
  deleteRepoTag: { allowedChanges: changesTags, changedFields: fieldsOfTags },
  createRetention: { prepare: deleteRules('createRetention'), allowedChanges: changesInRepository('listRetentions') },
  updateRetention: {
    body: () => policyOf({ template: 'date_rule', params: { days: '99' }, tag_selectors: [] }),
    allowedChanges: changesInRepository('listRetentions'),
  },
  deleteRetention: { allowedChanges: changesInRepository('listRetentions') },
  createImageSyncRepo: {
    prepare: deleteRules('createImageSyncRepo'),
    allowedChanges: changesInRepository('listImageAutoSyncReposDetails'),
  },
  deleteImageSyncRepo: { allowedChanges: changesInRepository('listImageAutoSyncReposDetails') },
  createManualImageSyncRepo: { allowedChanges: changesInRepository('showSyncJob') },
  createRepoDomains: {
    prepare: async (context, path) => {
      const access_domain = context.session.target.otherAccount?.name ?? ''
      await requestOperation(context, 'deleteRepoDomains', { path: { ...path, access_domain } })
    },
  },
}

/** Fields that a PATCH omits keep their values, alone and together. */
async function expectOmittedFields(context: CaseContext, path: RepositoryNames): Promise<void> {
  const values = { is_public: false, category: 'lang', description: 'Changed' }
  const changes: Partial<typeof values>[] = [{}, { category: 'linux' }, { description: 'Changed again' }, { description: '' }]
  for (const change of changes) {
    Object.assign(values, change)
    await requestOperation(context, 'updateRepo', { path, body: { is_public: false, ...change } })
    const details = asObject(await fetchJson(context, 'showRepository', { path }))
    expectFields(context, `After a change of ${Object.keys(change)[0] ?? 'nothing'}`, details, values)
  }
}
