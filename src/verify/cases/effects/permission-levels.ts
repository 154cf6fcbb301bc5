import { type OperationId, operations } from '../../../../generated/operations.js'
import {
  type Contract,
  deref,
  type OperationEntry,
  operationEntries,
  type Ref,
  type Schema,
} from '../../../openapi/document.js'
import { pathParamNames } from '../../../openapi/path-params.js'
import type { CaseContext, ParsedResponse } from '../../run/case-context.js'
import type { OperationRequest } from '../../run/send.js'
import type { Requirement } from '../../run/target.js'
import { requiresTag } from '../creations.js'
import { putImage } from '../sandbox-control.js'
import { deleteSingletons } from '../singletons.js'
import type { SuiteCase } from '../suite-case.js'
import { asObject, asSecondUser, effectCase, requestFor } from './effect.js'
import { expectUnchanged } from './observation.js'
import {
  bodyAboutOwner,
  createPermissionOfOwner,
  grantPermission,
  grantsToOthers,
  type Level,
  ownerPermission,
  permissionLevels,
} from './permission-fixtures.js'
import { createReferences } from './references.js'
import { createOrganization, createRepository, type RepositoryNames } from './resources.js'

/** Each operation as a user with every permission from none to the required one. */
export function permissionLevelEffects(contract: Contract): SuiteCase[] {
  return operationEntries(contract).flatMap(entry => {
    const level = entry.operation['x-permission']
    return level === undefined ? [] : [levelEffect(entry, contract, level)]
  })
}

function levelEffect(
  { operation: { operationId: operation, requestBody } }: OperationEntry,
  contract: Contract,
  level: Level,
): SuiteCase {
  const params = pathParamNames(operation)
  const schema = requestBody?.content['application/json']?.schema
  const { properties = {} } = schema ? deref<{ properties?: Record<string, Schema> }>(contract, schema as Ref) : {}
  const flags = Object.entries(properties).flatMap(([name, { type }]) => (type === 'boolean' ? [name] : []))
  const namesAccount = params.includes('access_domain') || 'access_domain' in properties
  const requirements: Requirement[] = [
    'writes',
    'secondUser',
    'secondUserKey',
    ...(requiresTag(contract, operation) ? (['images'] as const) : []),
    ...(namesAccount ? (['otherAccount'] as const) : []),
  ]
  const title = `requires permission ${level}`
  return effectCase(operation, title, requirements, context => tryLevels(context, operation, level, flags))
}

/** Sends the request with ascending, then with descending permissions; only the highest one must be sufficient. */
async function tryLevels(context: CaseContext, operation: OperationId, level: Level, flags: readonly string[]): Promise<void> {
  const { names } = context.session
  const path = { namespace: names.body.namespace ?? '', repository: 'levels/app' }
  const ids = await createFixtures(context, operation, path)
  const request = requestFor(context, operation, {
    path: { ...path, ...ids },
    ...(await bodyAboutOwner(context, operation, path)),
  })
  for (const granted of permissionLevels.filter(candidate => candidate <= level)) {
    await grantPermission(context, path.namespace, granted)
    const send = async (): Promise<string> => {
      const response = await context.request(request, asSecondUser(context))
      if (granted < level) context.expectError(request, response, 403)
      else expectPermitted(context, request, response)
      return `${operation}, which is forbidden with permission ${granted},`
    }
    // The highest permission that isn't sufficient is the one that most defects allow.
    const isHighest = granted === permissionLevels.filter(candidate => candidate < level).at(-1)
    if (isHighest && operations[operation].method !== 'GET') await expectUnchanged(context, [path.namespace], send)
    else await send()
  }
  // The flags of a request require no other permission. In a shared service, nothing is made public.
  for (const flag of context.session.target.isolated ? flags : []) {
    const { status } = await context.request(
      { ...request, body: { ...asObject(request.body), [flag]: true } },
      asSecondUser(context),
    )
    context.expect(status !== 403, `${operation} with ${flag} is forbidden with the permission ${level}.`)
  }
  for (const granted of permissionLevels.filter(candidate => candidate < level).reverse()) {
    await reverts[operation]?.(context, path)
    await grantPermission(context, path.namespace, level)
    await grantPermission(context, path.namespace, granted)
    context.expectError(request, await context.request(request, asSecondUser(context)), 403)
  }
}

type Revert = (context: CaseContext, path: RepositoryNames) => Promise<unknown>

/** Sends an operation that reverts a write. It fails unless the user was allowed to send the write. */
const revertWith =
  (operation: OperationId, bodyOf: (path: RepositoryNames) => unknown = () => undefined): Revert =>
  (context, path) =>
    context.request(requestFor(context, operation, { path, body: bodyOf(path) }))

/** Deletes what the operation can create only once. */
function deleteSingletonsOf(operation: OperationId): Revert {
  return (context, path) => deleteSingletons(context, requestFor(context, operation, { path }))
}

/** Reverts the write of an operation, so that only the permission can be why the same request is rejected. */
export const reverts: Readonly<Partial<Record<OperationId, Revert>>> = {
  createImageSyncRepo: revertWith('deleteImageSyncRepo'),
  createRepo: revertWith('deleteRepo'),
  createRepoTag: (context, path) => context.request(requestFor(context, 'deleteRepoTag', { path: { ...path, tag: 'stable' } })),
  createRepoDomains: revertWith('deleteRepoDomains'),
  deleteRepo: revertWith('createRepo', ({ repository }) => ({ repository, is_public: false })),
  deleteRepoDomains: revertWith('createRepoDomains'),
  createTrigger: (context, path) =>
    context.request(requestFor(context, 'deleteTrigger', { path: { ...path, trigger: 'deploy-web' } })),
  deleteTrigger: revertWith('createTrigger'),
  deleteUserRepositoryAuth: async (context, path) => {
    const body = await ownerPermission(context, path)
    return context.request(requestFor(context, 'createUserRepositoryAuth', { path, body }), asSecondUser(context))
  },
  deleteRepoTag: (context, path) => putImage(context, { ...path, tag: context.session.names.path.tag ?? '' }),
  createRetention: deleteSingletonsOf('createRetention'),
  deleteImageSyncRepo: revertWith('createImageSyncRepo'),
  deleteRetention: revertWith('createRetention'),
  deleteNamespaces: revertWith('createNamespace', ({ namespace }) => ({ namespace })),
}

/** Creates the resources that the request names, and returns the IDs that the service assigned. */
async function createFixtures(
  context: CaseContext,
  operation: OperationId,
  path: RepositoryNames,
): Promise<Record<string, string>> {
  const params = pathParamNames(operation)
  await createOrganization(context, path.namespace)
  if (!params.includes('repository')) return {}
  await createRepository(context, path)
  if (requiresTag(context.session.contract, operation))
    await putImage(context, { ...path, tag: context.session.names.path.tag ?? '' })
  // The permission of another user in the repository doesn't affect the caller. The second user grants it to the owner, who
  // can't grant a permission to itself.
  if (operation !== 'createUserRepositoryAuth') {
    await grantPermission(context, path.namespace, 7)
    await createPermissionOfOwner(context, path)
    await grantPermission(context, path.namespace, 0)
  }
  return grantsToOthers(operation) ? {} : createReferences(context, operation, path)
}

/** Statuses of an operation that is permitted and fails for another reason: the user already has a permission. */
const statusesWhenPermitted: Readonly<Partial<Record<OperationId, number>>> = { createNamespaceAuth: 409 }

function expectPermitted(context: CaseContext, request: OperationRequest, response: ParsedResponse): void {
  const { operation } = request
  const expected = statusesWhenPermitted[operation]
  if (expected !== undefined) context.expectError(request, response, expected)
  else if (response.status >= 300)
    context.expect(
      false,
      `${operation}: a user with the required permission received status ${response.status}: ${response.text.slice(0, 200)}`,
    )
}
