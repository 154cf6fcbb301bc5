import type { OperationId } from '../../../../generated/operations.js'
import { repositoryPermissions } from '../../../../generated/permissions.js'
import { type Contract, operationEntries } from '../../../openapi/document.js'
import { pathParamNames } from '../../../openapi/path-params.js'
import type { CaseContext, CaseRequestOptions } from '../../run/case-context.js'
import type { OperationRequest } from '../../run/send.js'
import type { Requirement } from '../../run/target.js'
import { requiresTag } from '../creations.js'
import { putImage } from '../sandbox-control.js'
import type { SuiteCase } from '../suite-case.js'
import {
  asObjects,
  asOtherAccount,
  asSecondUser,
  effectCase,
  fetchJson,
  requestFor,
  requestOperation,
  requestSuccess,
} from './effect.js'
import { readsSharedRepository } from './other-readers.js'
import {
  bodyAboutOwner,
  createPermissionOfOwner,
  grantPermission,
  grantsToOthers,
  permissionLevels,
} from './permission-fixtures.js'
import { reverts } from './permission-levels.js'
import { createReferences } from './references.js'
import { createOrganization, type RepositoryNames, secondUser } from './resources.js'

/**
 * Who may call an operation follows from the permissions in its organization and repository alone: not from who created something,
 * what the caller may do elsewhere, or that the repository is public or shared, unless the operation reads it.
 */
export function callerEffects(contract: Contract): SuiteCase[] {
  return operationEntries(contract).flatMap(({ operation: { operationId: operation, 'x-permission': level } }) => {
    if (level === undefined) return []
    const requirements: Requirement[] = ['isolated', 'secondUser', 'secondUserKey', 'otherAccount']
    if (requiresTag(contract, operation)) requirements.push('images')
    return [
      effectCase(operation, 'depends only on the permissions in the organization and the repository', requirements, context =>
        checkCallers(context, operation, level),
      ),
    ]
  })
}

async function checkCallers(context: CaseContext, operation: OperationId, level: number): Promise<void> {
  const namespace = context.session.names.body.namespace ?? ''
  const path: RepositoryNames = { namespace, repository: 'callers/app' }
  const other = { namespace, repository: 'callers/other' }
  const user = secondUser(context)
  const options = asSecondUser(context)
  await createOrganization(context, namespace)
  await grantPermission(context, namespace, 7)
  // The user creates the repository and what the operation is about, and may manage another repository.
  for (const { repository } of [path, other])
    await requestOperation(context, 'createRepo', { path, body: { repository, is_public: false } }, options)
  if (requiresTag(context.session.contract, operation))
    await putImage(context, { ...path, tag: context.session.names.path.tag ?? '' })
  const inRepository = pathParamNames(operation).includes('repository')
  const ids = inRepository && !grantsToOthers(operation) ? await createReferences(context, operation, path, options) : {}
  if (grantsToOthers(operation) && operation !== 'createUserRepositoryAuth') await createPermissionOfOwner(context, path)
  await requestOperation(context, 'createUserRepositoryAuth', { path: other, body: [{ ...user, auth: 7 }] })
  const body = await bodyAboutOwner(context, operation, path)
  const request = requestFor(context, operation, { path: { ...path, ...ids }, ...body })
  await grantPermission(context, namespace, 0)
  context.expectError(request, await context.request(request, options), 403)
  if (!inRepository) return
  const required = repositoryPermissions[operation] ?? level
  const grant = (auth: number): Promise<unknown> =>
    requestOperation(context, 'createUserRepositoryAuth', { path, body: [{ ...user, auth }] })
  for (const auth of permissionLevels.filter(candidate => candidate > 0 && candidate < required)) {
    await grant(auth)
    context.expectError(request, await context.request(request, options), 403)
  }
  if (required > 1) await requestOperation(context, 'deleteUserRepositoryAuth', { path, body: [user.user_id] })
  await checkReaders(context, request, path)
  await grant(required)
  await requestSuccess(context, request, options)
  // What the permission allowed ends with it.
  for (const auth of permissionLevels.filter(candidate => candidate < required).reverse()) {
    await reverts[operation]?.(context, path)
    if (readsSharedRepository(operation)) await requestOperation(context, 'updateRepo', { path, body: { is_public: false } })
    await grant(required)
    if (auth > 0) await grant(auth)
    else await requestOperation(context, 'deleteUserRepositoryAuth', { path, body: [user.user_id] })
    context.expectError(request, await context.request(request, options), 403)
  }
}

/** Sharing a repository and making it public lets others read it and its tags, and nothing else. It stays public. */
async function checkReaders(context: CaseContext, request: OperationRequest, path: RepositoryNames): Promise<void> {
  const expectReader = async (when: string, options: CaseRequestOptions): Promise<void> => {
    const { operation } = request
    const response = await context.request(request, options)
    if (readsSharedRepository(operation))
      context.expect(response.status === 200, `${operation} ${when}: expected the status 200, received ${response.status}.`)
    else context.expectError(request, response, 403)
  }
  const isShared = asObjects(await fetchJson(context, 'listRepoDomains', { path })).length > 0
  if (!isShared) await requestOperation(context, 'createRepoDomains', { path })
  await expectReader('of a shared repository', asOtherAccount(context))
  // A share is for the other account alone.
  context.expectError(request, await context.request(request, asSecondUser(context)), 403)
  const access_domain = context.session.target.otherAccount?.name ?? ''
  if (!isShared) await requestOperation(context, 'deleteRepoDomains', { path: { ...path, access_domain } })
  await requestOperation(context, 'updateRepo', { path, body: { is_public: true } })
  for (const options of [asSecondUser(context), asOtherAccount(context)]) await expectReader('of a public repository', options)
}
