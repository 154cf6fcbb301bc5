import type { components } from '../../../generated/schema.js'
import { permissionLevel } from '../http/authorize.js'
import { ApiError } from '../errors.js'
import type { PermissionState } from '../store/snapshot-types.js'
import { findOrganization } from './lookup.js'
import type { Handler, HandlerCall } from './handler.js'

type Permission = components['schemas']['UserPermission']
type Granted = components['schemas']['GrantedPermission']

const shown = ({ userId, userName, auth }: PermissionState): Granted => ({ user_id: userId, user_name: userName, auth })

export const showNamespaceAuth: Handler<'showNamespaceAuth'> = call => {
  const organization = findOrganization(call)
  const { user } = call.caller
  const auth = permissionLevel(call.caller, organization)
  // Without any permission, the call was refused before.
  const self = { userId: user.id, userName: user.name, auth: auth === 0 ? 1 : auth } as const
  return {
    status: 200,
    body: {
      id: organization.id,
      name: organization.name,
      creator_name: organization.creatorName,
      self_auth: shown(self),
      others_auths: [...organization.permissions.values()].map(shown),
    },
  }
}

/** Refuses users that are named twice, or that the organization's account does not have. */
function checkUsers({ store, body }: HandlerCall<'createNamespaceAuth' | 'updateNamespaceAuth'>, account: string): void {
  checkOnce(body.map(({ user_id }) => user_id))
  for (const { user_id, user_name } of body) {
    if (store.findUser(account, user_id)?.user.name !== user_name) throw new ApiError('SVCSTG.SWR.4001067', `user_id: ${user_id}`)
  }
}

function checkOnce(ids: readonly string[]): void {
  if (new Set(ids).size < ids.length) throw new ApiError('SVCSTG.SWR.4000014', 'a user is named twice')
}

const granted = ({ user_id, user_name, auth }: Permission): PermissionState => ({ userId: user_id, userName: user_name, auth })

export const createNamespaceAuth: Handler<'createNamespaceAuth'> = call => {
  const organization = findOrganization(call)
  checkUsers(call, organization.account)
  for (const { user_id, user_name } of call.body)
    if (organization.permissions.has(user_id)) throw new ApiError('SVCSTG.SWR.4090076', `user_name: ${user_name}`)
  for (const permission of call.body) call.store.setPermission(organization, granted(permission))
  return { status: 201, body: {} }
}

export const updateNamespaceAuth: Handler<'updateNamespaceAuth'> = call => {
  const organization = findOrganization(call)
  checkUsers(call, organization.account)
  for (const { user_id, user_name } of call.body)
    if (!organization.permissions.has(user_id)) throw new ApiError('SVCSTG.SWR.4040078', `user_name: ${user_name}`)
  for (const permission of call.body) call.store.setPermission(organization, granted(permission))
  return { status: 201, body: {} }
}

export const deleteNamespaceAuth: Handler<'deleteNamespaceAuth'> = call => {
  const organization = findOrganization(call)
  checkOnce(call.body)
  for (const id of call.body) if (!organization.permissions.has(id)) throw new ApiError('SVCSTG.SWR.4040078', `user_id: ${id}`)
  for (const id of call.body) call.store.removePermission(organization, id)
  return { status: 204, body: undefined }
}
