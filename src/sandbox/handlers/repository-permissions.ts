import { ApiError } from '../errors.js'
import { repositoryLevel } from '../store/access.js'
import type { Repository } from '../store/entities.js'
import type { Handler, HandlerCall } from './handler.js'
import { findRepository } from './lookup.js'
import { checkUsers, toGrantedPermission, toPermissionState } from './permissions.js'

export const showUserRepositoryAuth: Handler<'showUserRepositoryAuth'> = call => {
  const repository = findRepository(call)
  const { user } = call.caller
  const level = repositoryLevel(call.caller, repository)
  // Authorization has already rejected callers without a permission.
  const self = { userId: user.id, userName: user.name, auth: level === 0 ? 1 : level } as const
  const others = (repository.permissions ?? []).filter(({ userId }) => userId !== user.id)
  return {
    status: 200,
    body: {
      id: repository.id,
      name: repository.name,
      self_auth: toGrantedPermission(self),
      others_auths: others.map(toGrantedPermission),
    },
  }
}

type RepositoryGrantCall = HandlerCall<'createUserRepositoryAuth' | 'updateUserRepositoryAuth'>

/** Rejects users of other accounts, and callers who grant a permission to themselves. */
function checkOthers(call: RepositoryGrantCall, { organization }: Repository): void {
  checkUsers(call, organization.account)
  const { id } = call.caller.user
  if (call.body.some(({ user_id }) => user_id === id))
    throw new ApiError('SVCSTG.SWR.4001067', `user_id: ${id} is the caller, who can only grant permissions to others`)
}

function expectPermission({ permissions = [] }: Repository, id: string): void {
  if (!permissions.some(({ userId }) => userId === id)) throw new ApiError('SVCSTG.SWR.4040091', `user_id: ${id}`)
}

export const createUserRepositoryAuth: Handler<'createUserRepositoryAuth'> = call => {
  const repository = findRepository(call)
  checkOthers(call, repository)
  for (const permission of call.body) call.region.setRepositoryPermission(repository, toPermissionState(permission))
  return { status: 201, body: {} }
}

export const updateUserRepositoryAuth: Handler<'updateUserRepositoryAuth'> = call => {
  const repository = findRepository(call)
  checkOthers(call, repository)
  for (const { user_id } of call.body) expectPermission(repository, user_id)
  for (const permission of call.body) call.region.setRepositoryPermission(repository, toPermissionState(permission))
  return { status: 201, body: {} }
}

export const deleteUserRepositoryAuth: Handler<'deleteUserRepositoryAuth'> = call => {
  const repository = findRepository(call)
  for (const id of call.body) expectPermission(repository, id)
  for (const id of call.body) call.region.removeRepositoryPermission(repository, id)
  return { status: 204, body: undefined }
}
