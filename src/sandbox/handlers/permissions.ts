import type { components } from '../../../generated/schema.js'
import { ApiError } from '../errors.js'
import { permissionLevel } from '../store/access.js'
import type { PermissionEntry } from '../store/snapshot-types.js'
import type { Handler, HandlerCall } from './handler.js'
import { findOrganization } from './lookup.js'

type UserPermission = components['schemas']['UserPermission']
type GrantedPermission = components['schemas']['GrantedPermission']

/** Returns a permission as responses represent it. */
export const toGrantedPermission = ({ userId, userName, auth }: PermissionEntry): GrantedPermission => ({
  user_id: userId,
  user_name: userName,
  auth,
})

/** Returns the permission that a request grants. */
export const toPermissionState = ({ user_id, user_name, auth }: UserPermission): PermissionEntry => ({
  userId: user_id,
  userName: user_name,
  auth,
})

export const showNamespaceAuth: Handler<'showNamespaceAuth'> = call => {
  const organization = findOrganization(call)
  const { user } = call.caller
  const level = permissionLevel(call.caller, organization)
  // Authorization has already rejected callers without a permission.
  const self = { userId: user.id, userName: user.name, auth: level === 0 ? 1 : level } as const
  return {
    status: 200,
    body: {
      id: organization.id,
      name: organization.name,
      creator_name: organization.creatorName,
      self_auth: toGrantedPermission(self),
      others_auths: [...organization.permissions.values()].map(toGrantedPermission),
    },
  }
}

type GrantCall = HandlerCall<
  'createNamespaceAuth' | 'updateNamespaceAuth' | 'createUserRepositoryAuth' | 'updateUserRepositoryAuth'
>

/** Rejects users who are listed twice, or don't belong to the organization's account. */
export function checkUsers({ store, body }: Pick<GrantCall, 'store' | 'body'>, account: string): void {
  const seen = new Set<string>()
  for (const { user_id, user_name } of body) {
    if (seen.has(user_id)) throw new ApiError('SVCSTG.SWR.4000014', `user_id: ${user_id} is listed twice`)
    seen.add(user_id)
    const name = store.findUser(account, user_id)?.user.name
    if (name === undefined) throw new ApiError('SVCSTG.SWR.4001067', `user_id: ${user_id} is unknown`)
    if (name !== user_name) throw new ApiError('SVCSTG.SWR.4001067', `user_name: the user ${user_id} has another name`)
  }
}

export const createNamespaceAuth: Handler<'createNamespaceAuth'> = call => {
  const organization = findOrganization(call)
  checkUsers(call, organization.account)
  for (const { user_id, user_name } of call.body)
    if (organization.permissions.has(user_id)) throw new ApiError('SVCSTG.SWR.4090076', `user_name: ${user_name}`)
  for (const permission of call.body) call.region.setPermission(organization, toPermissionState(permission))
  return { status: 201, body: {} }
}

export const updateNamespaceAuth: Handler<'updateNamespaceAuth'> = call => {
  const organization = findOrganization(call)
  checkUsers(call, organization.account)
  for (const { user_id, user_name } of call.body)
    if (!organization.permissions.has(user_id)) throw new ApiError('SVCSTG.SWR.4040078', `user_name: ${user_name}`)
  for (const permission of call.body) call.region.setPermission(organization, toPermissionState(permission))
  return { status: 201, body: {} }
}

export const deleteNamespaceAuth: Handler<'deleteNamespaceAuth'> = call => {
  const organization = findOrganization(call)
  for (const id of call.body) if (!organization.permissions.has(id)) throw new ApiError('SVCSTG.SWR.4040078', `user_id: ${id}`)
  for (const id of call.body) call.region.removePermission(organization, id)
  return { status: 204, body: undefined }
}
