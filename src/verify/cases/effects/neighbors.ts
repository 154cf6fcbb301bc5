import { type OperationId, type OperationRow, operations } from '../../../../generated/operations.js'
import { type Contract, operationEntries } from '../../../openapi/document.js'
import { pathParamNames } from '../../../openapi/path-params.js'
import type { CaseContext } from '../../run/case-context.js'
import type { Requirement } from '../../run/target.js'
import { putImage } from '../sandbox-control.js'
import type { SuiteCase } from '../suite-case.js'
import { asObject, asSecondUser, effectCase, fetchJson, requestFor, requestOperation, requestSuccess } from './effect.js'
import { changedKeys, observe } from './observation.js'
import { createOrganization, createRepository, type RepositoryNames, secondUser } from './resources.js'

/** Repositories whose names begin alike; the one in the middle is changed. */
const repositories = ['near/ap', 'near/app', 'near/app/x', 'near/app2']
const tags = ['v1', 'v1.0', 'v', 'V1']
const changed = 'near/app'

/** Each write must change only its own resource: not one whose name begins alike, and not what its request leaves out. */
export function neighborEffects(contract: Contract): SuiteCase[] {
  return operationEntries(contract).flatMap(entry => {
    const operation = entry.operation.operationId as OperationId
    const row: OperationRow = operations[operation]
    const params = pathParamNames(operation)
    if (row.service || row.safe) return []
    const requirements: Requirement[] = [
      'writes',
      'otherAccount',
      'secondUser',
      ...(params.includes('tag') ? (['images'] as const) : []),
    ]
    const level = entry.operation['x-permission']
    return [
      ...(row.method === 'GET'
        ? []
        : [effectCase(operation, 'changes only its own resource', requirements, context => checkWrite(context, operation))]),
      ...(level === undefined
        ? []
        : [
            effectCase(
              operation,
              'requires the permission in its own organization',
              [...requirements, 'secondUserKey'],
              context => checkPermission(context, operation),
            ),
          ]),
    ]
  })
}

const organizationsOf = ({ session }: CaseContext): { own: string; neighbors: string[] } => ({
  own: `${session.runId}-n1`,
  neighbors: [`${session.runId}-n`, `${session.runId}-n12`],
})

/** Creates organizations whose names begin alike, each with a permission; one contains repositories. */
async function createNeighbors(context: CaseContext): Promise<string[]> {
  const { own, neighbors } = organizationsOf(context)
  const user = secondUser(context)
  for (const namespace of [...neighbors, own]) {
    await createOrganization(context, namespace)
    const auth = namespace === own ? 1 : 7
    await requestOperation(context, 'createNamespaceAuth', { path: { namespace }, body: [{ ...user, auth }] })
  }
  return [...neighbors, own]
}

async function createRepositories(context: CaseContext, namespace: string): Promise<void> {
  for (const repository of repositories) {
    const path = { namespace, repository }
    await createRepository(context, path, { category: 'database', description: `The repository ${repository}` })
    if (context.session.target.isSandbox) for (const tag of tags) await putImage(context, { ...path, tag })
    await requestOperation(context, 'createRepoDomains', { path })
  }
}

/** Deletes what would make an operation fail, for its own resource or for a neighbor that a defect affects. */
async function prepareWrite(context: CaseContext, operation: OperationId, path: RepositoryNames): Promise<void> {
  const { otherAccount, isSandbox } = context.session.target
  const share = { ...path, access_domain: otherAccount?.name ?? '' }
  if (operation === 'createRepoDomains') await requestOperation(context, 'deleteRepoDomains', { path: share })
  if (operation === 'createNamespaceAuth')
    await requestOperation(context, 'deleteNamespaceAuth', { path, body: [secondUser(context).user_id] })
  if (isSandbox && (operation === 'deleteRepo' || operation === 'createRepo'))
    for (const tag of tags) await requestOperation(context, 'deleteRepoTag', { path: { ...path, tag } })
  if (operation === 'createRepo') await requestOperation(context, 'deleteRepo', { path })
  if (operation === 'createNamespace') await requestOperation(context, 'deleteNamespaces', { path })
}

async function checkWrite(context: CaseContext, operation: OperationId): Promise<void> {
  const { own } = organizationsOf(context)
  const namespaces = await createNeighbors(context)
  // An organization with repositories can't be deleted.
  if (!['createNamespace', 'deleteNamespaces'].includes(operation)) await createRepositories(context, own)
  const path = { namespace: own, repository: changed }
  await prepareWrite(context, operation, path)
  // The write would succeed for every neighbor, too.
  const isCreated = ['createNamespace', 'createRepo'].includes(operation)
  for (const repository of isCreated || !hasRepository(operation) ? [] : repositories)
    if (repository !== changed) await prepareWrite(context, operation, { namespace: own, repository })
  for (const namespace of operation === 'createNamespaceAuth' ? namespaces : [])
    if (namespace !== own) await prepareWrite(context, operation, { namespace, repository: changed })
  const before = await observe(context, namespaces)
  await requestSuccess(context, requestFor(context, operation, { path, ...bodyOf(context, operation, own) }))
  const after = await observe(context, namespaces)
  const allowed = allowedChanges(operation, own)
  for (const key of changedKeys(before, after)) {
    const isAllowed = allowed.some(pattern => pattern.test(key))
    context.expect(isAllowed, `${operation} changed ${key} from ${before.get(key)} to ${after.get(key)}.`)
  }
  if (operation === 'updateRepo') await expectLeftOutFields(context, path)
}

const hasRepository = (operation: OperationId): boolean => pathParamNames(operation).includes('repository')

/** Returns the body of a write to the changed resource; by default, the example. */
function bodyOf(context: CaseContext, operation: OperationId, namespace: string): { body?: unknown } {
  if (operation === 'updateNamespaceAuth') return { body: [{ ...secondUser(context), auth: 3 }] }
  if (operation === 'createNamespace') return { body: { namespace } }
  if (operation === 'createRepo') return { body: { repository: changed, is_public: false } }
  if (operation === 'updateRepo') return { body: { is_public: false } }
  return {}
}

/** Returns what an operation may change: its own resource, and what counts it. */
function allowedChanges(operation: OperationId, namespace: string): RegExp[] {
  const params = pathParamNames(operation)
  const own = (names: string, ...reads: string[]): RegExp => new RegExp(`^(?:${reads.join('|')}) ${names}$`)
  const lists = ['listReposDetails', 'listSharedReposDetails center::\\w+', 'listReposDetails center::\\w+']
  const repository = `${namespace} ${changed}`
  if (operation === 'createNamespace' || operation === 'deleteNamespaces') return [own(namespace, '\\w+')]
  if (!params.includes('repository') && operation !== 'createRepo')
    return [own(namespace, 'listNamespaces', 'showNamespaceAuth')]
  if (operation === 'createRepo' || operation === 'deleteRepo')
    return [own(repository, '\\w+', ...lists), own(namespace, 'listNamespaces')]
  if (operation === 'deleteRepoTag') return [own(repository, 'showRepository', 'listRepositoryTags', ...lists)]
  if (operation === 'updateRepo') return [own(repository, 'showRepository', ...lists)]
  return [own(repository, 'listRepoDomains', ...lists.slice(1))]
}

/** A user with all permissions in organizations whose names begin alike may do nothing in this one. */
async function checkPermission(context: CaseContext, operation: OperationId): Promise<void> {
  const { own } = organizationsOf(context)
  await createNeighbors(context)
  const path = { namespace: own, repository: changed }
  await requestOperation(context, 'deleteNamespaceAuth', { path, body: [secondUser(context).user_id] })
  if (pathParamNames(operation).includes('repository')) await createRepository(context, path)
  const request = requestFor(context, operation, { path, ...bodyOf(context, operation, own) })
  context.expectError(request, await context.request(request, asSecondUser(context)), 403)
}

/** Fields that a PATCH leaves out keep their values, alone and together. */
async function expectLeftOutFields(context: CaseContext, path: RepositoryNames): Promise<void> {
  const values = { is_public: false, category: 'database', description: `The repository ${changed}` }
  const changes: Partial<typeof values>[] = [{}, { category: 'linux' }, { description: 'Changed' }, { description: '' }]
  for (const change of changes) {
    Object.assign(values, change)
    await requestOperation(context, 'updateRepo', { path, body: { is_public: false, ...change } })
    const shown = asObject(await fetchJson(context, 'showRepository', { path }))
    for (const [name, value] of Object.entries(values))
      context.expect(
        shown[name] === value,
        `After a change of ${Object.keys(change)[0] ?? 'nothing'}: expected ${name} to be ${JSON.stringify(value)}, received ${JSON.stringify(shown[name])}.`,
      )
  }
}
