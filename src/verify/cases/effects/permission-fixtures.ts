import { type OperationId, operations } from '../../../../generated/operations.js'
import type { CaseContext } from '../../run/case-context.js'
import { asObject, asObjects, asSecondUser, expectFields, type Fields, fetchJson, requestOperation } from './effect.js'
import { type RepositoryNames, secondUser } from './resources.js'

/** Permissions in ascending order: none, read, write, manage. */
export const permissionLevels = [0, 1, 3, 7] as const
export type Level = (typeof permissionLevels)[number]

/** Whether an operation is about permissions in a repository, which callers can't grant to themselves. */
export const grantsToOthers = (operation: OperationId): boolean => operation.endsWith('UserRepositoryAuth')

/** Returns a permission of the owner as a request body. */
export async function ownerPermission(context: CaseContext, { namespace }: RepositoryNames): Promise<Fields[]> {
  const { self_auth } = asObject(await fetchJson(context, 'showNamespaceAuth', { path: { namespace } }))
  return [{ ...asObject(self_auth), auth: 3 }]
}

/** Returns the body of a request of the second user about the permission of the owner; nothing for other operations. */
export async function bodyAboutOwner(
  context: CaseContext,
  operation: OperationId,
  path: RepositoryNames,
): Promise<{ body?: unknown }> {
  if (!grantsToOthers(operation) || operations[operation].method === 'GET') return {}
  const permission = await ownerPermission(context, path)
  return { body: operations[operation].method === 'DELETE' ? permission.map(({ user_id }) => user_id) : permission }
}

/** Grants the owner a permission in a repository as the second user, so that an operation can change or delete it. */
export async function createPermissionOfOwner(context: CaseContext, path: RepositoryNames): Promise<void> {
  const body = await ownerPermission(context, path)
  await requestOperation(context, 'createUserRepositoryAuth', { path, body }, asSecondUser(context))
}

/** Grants the user a permission and checks that no other permission changes. */
export async function grantPermission(context: CaseContext, namespace: string, auth: Level): Promise<void> {
  if (auth === 0) return revokePermission(context, namespace)
  const user = secondUser(context)
  const before = await listPermissions(context, namespace)
  const hasPermission = before.some(({ user_id }) => user_id === user.user_id)
  const operation = hasPermission ? 'updateNamespaceAuth' : 'createNamespaceAuth'
  await requestOperation(context, operation, { path: { namespace }, body: [{ ...user, auth }] })
  const after = await listPermissions(context, namespace)
  const found = after.find(({ user_id }) => user_id === user.user_id)
  expectFields(context, `The permission ${auth} in the list`, asObject(found), { ...user, auth })
  const others = (all: typeof after): string => JSON.stringify(all.filter(({ user_id }) => user_id !== user.user_id))
  context.expect(others(after) === others(before), 'The permission of another user has changed, too.')
}

async function revokePermission(context: CaseContext, namespace: string): Promise<void> {
  const { user_id } = secondUser(context)
  const permissions = await listPermissions(context, namespace)
  if (!permissions.some(permission => permission.user_id === user_id)) return
  await requestOperation(context, 'deleteNamespaceAuth', { path: { namespace }, body: [user_id] })
}

async function listPermissions(context: CaseContext, namespace: string): Promise<Fields[]> {
  return asObjects(asObject(await fetchJson(context, 'showNamespaceAuth', { path: { namespace } })).others_auths)
}
