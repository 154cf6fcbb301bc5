import type { OperationId } from '../../../../generated/operations.js'
import { findOrganization, findRepository } from '../../../../src/sandbox/handlers/lookup.js'
import type { PermissionEntry } from '../../../../src/sandbox/store/snapshot-types.js'
import type { Mutant } from '../../mutant.js'
import {
  mutateBody,
  mutateCall,
  mutateEffect,
  mutateHandler,
  mutateTogether,
  perSandbox,
  rejectedButDone,
} from '../../mutate-handler.js'
import { otherOrganizations, otherRepositories } from '../fresh/neighbors.js'
import { allow, deny } from './decisions.js'

/** The permissions that were removed from organizations, by user and organization. */
const removed = perSandbox(() => new Map<string, PermissionEntry>())
/** Keeps what `deleteNamespaceAuth` removes in a list, as a cache that is never invalidated. */
function staleList(operation: 'listNamespaces' | 'listReposDetails' | 'listRepoDetails', name: string): Mutant {
  return mutateTogether(
    operation,
    name,
    mutateHandler('deleteNamespaceAuth', '', (call, original) => {
      const { name: namespace, permissions } = findOrganization(call)
      const before = new Map(permissions)
      const result = original(call)
      for (const id of call.body) {
        const entry = before.get(id)
        if (entry) removed(call).set(`${id} ${namespace}`, entry)
      }
      return result
    }),
    mutateHandler(operation, '', (call, original) => {
      const restored: (() => void)[] = []
      for (const [key, entry] of removed(call)) {
        const organization = call.region.organizations.get(key.split(' ')[1] ?? '')
        if (!organization || organization.permissions.has(entry.userId) || entry.userId !== call.caller.user.id) continue
        call.region.setPermission(organization, entry)
        restored.push(() => call.region.removePermission(organization, entry.userId))
      }
      const result = original(call as never)
      for (const restore of restored) restore()
      return result as never
    }),
  )
}

/** Operations about the settings of a repository, which an account that may only pull images has no permission for. */
const settingsOfRepository: readonly OperationId[] = [
  'showUserRepositoryAuth',
  'listTriggersDetails',
  'listRetentions',
  'listRetentionHistories',
  'listImageAutoSyncReposDetails',
  'listRepoDomains',
]

/** Operations that read images, which end with a share and with a public repository. */
const readsOfImages: readonly OperationId[] = [
  'showRepoTagConfig',
  'listRepoAccessories',
  'listReferences',
  'listRepositoryTag',
]

/** Services with defects of permissions. */
export const matrixRights: readonly Mutant[] = [
  staleList('listNamespaces', 'lists organizations in which the caller no longer has a permission'),
  staleList('listReposDetails', 'lists repositories of organizations in which the caller no longer has a permission'),
  staleList('listRepoDetails', 'lists repositories of organizations in which the caller no longer has a permission'),
  // "Removes the permissions of users": of each one in the body, in this organization only.
  mutateEffect('deleteUserRepositoryAuth', 'removes the permissions in all repositories of the organization', call => {
    for (const other of otherRepositories(call)) for (const id of call.body) call.region.removeRepositoryPermission(other, id)
  }),
  mutateEffect('deleteNamespaceAuth', 'removes the permissions in organizations whose names begin alike', call => {
    const { name } = findOrganization(call)
    for (const other of otherOrganizations(call))
      if (other.name.startsWith(name)) for (const id of call.body) call.region.removePermission(other, id)
  }),
  mutateEffect('createNamespaceAuth', 'grants the permission in organizations whose names begin alike', call => {
    const { name, permissions } = findOrganization(call)
    for (const other of otherOrganizations(call))
      for (const { user_id } of call.body) {
        const entry = permissions.get(user_id)
        if (entry && other.name.startsWith(name)) call.region.setPermission(other, entry)
      }
  }),
  mutateHandler('createNamespaceAuth', 'grants all users the permission of the last one', (call, original) => {
    const auth = call.body.at(-1)?.auth ?? 1
    return original({ ...call, body: call.body.map(entry => ({ ...entry, auth })) })
  }),
  mutateCall('updateUserRepositoryAuth', 'changes only the first user of the body', call => ({ body: call.body.slice(0, 1) })),
  mutateHandler('updateNamespaceAuth', 'only raises permissions', (call, original) => {
    const before = new Map(findOrganization(call).permissions)
    const result = original(call)
    const organization = findOrganization(call)
    for (const { user_id } of call.body) {
      const [old, current] = [before.get(user_id), organization.permissions.get(user_id)]
      if (old && current && old.auth > current.auth) call.region.setPermission(organization, old)
    }
    return result
  }),
  rejectedButDone('deleteNamespaceAuth', 'removes the known users although it returns 404', 404, call => {
    const organization = call.region.organizations.get(call.path.namespace ?? '')
    if (organization) for (const id of call.body) call.region.removePermission(organization, id)
  }),
  rejectedButDone('createNamespaceAuth', 'grants the new users permissions although it returns 409', 409, call => {
    const organization = findOrganization(call)
    for (const { user_id: userId, user_name: userName, auth } of call.body)
      if (!organization.permissions.has(userId)) call.region.setPermission(organization, { userId, userName, auth })
  }),
  rejectedButDone('updateUserRepositoryAuth', 'changes the known users although it returns 404', 404, call => {
    const repository = call.region.organizations.get(call.path.namespace ?? '')?.repositories.get(call.path.repository ?? '')
    for (const { user_id: userId, user_name: userName, auth } of call.body)
      if (repository?.permissions?.some(entry => entry.userId === userId))
        call.region.setRepositoryPermission(repository, { userId, userName, auth })
  }),
  mutateBody('showNamespaceAuth', 'returns the first of the other permissions as that of the caller', body => ({
    ...body,
    self_auth: { ...body.self_auth, auth: body.others_auths[0]?.auth ?? body.self_auth.auth },
  })),
  mutateBody('showUserRepositoryAuth', 'lists the users of the organization as well', (body, call) => {
    const known = new Set(body.others_auths.map(({ user_id }) => user_id))
    const inherited = [...findOrganization(call).permissions.values()].filter(({ userId }) => !known.has(userId))
    const others = inherited.map(({ userId, userName, auth }) => ({ user_id: userId, user_name: userName, auth }))
    return { ...body, others_auths: [...body.others_auths, ...others.filter(({ user_id }) => user_id !== call.caller.user.id)] }
  }),
  mutateBody('showUserRepositoryAuth', 'lists the effective permissions instead of those in the repository', (body, call) => {
    const { permissions } = findOrganization(call)
    const effective = (id: string, auth: 1 | 3 | 7): 1 | 3 | 7 => {
      const inherited = permissions.get(id)?.auth ?? 1
      return inherited > auth ? inherited : auth
    }
    return {
      ...body,
      others_auths: body.others_auths.map(entry => ({
        ...entry,
        auth: effective(entry.user_id, entry.auth as 1 | 3 | 7) as never,
      })),
    }
  }),
  mutateBody('showNamespace', 'shows the manage permission to the creator, whatever was granted later', (body, call) =>
    body.creator_name === call.caller.user.name ? { ...body, auth: 7 } : body,
  ),
  mutateBody('listNamespaces', 'shows the read permission in every organization but the own ones', (body, call) => ({
    ...body,
    namespaces: body.namespaces.map(item => (item.creator_name === call.caller.user.name ? item : { ...item, auth: 1 })),
  })),
  // A public repository or a share allows reading the images, not the settings.
  ...settingsOfRepository.map(operation =>
    allow(operation, 'shows settings of a public repository to every user', ({ repository }) => repository?.isPublic === true),
  ),
  ...settingsOfRepository.map(operation =>
    allow(
      operation,
      'shows settings of a shared repository to the other account',
      ({ repository, caller }) => caller === 'partner' && repository?.shares.some(({ deadline }) => deadline === null) === true,
    ),
  ),
  ...readsOfImages.map(operation =>
    allow(
      operation,
      'returns images of a share after its deadline',
      ({ repository, caller }) =>
        caller === 'partner' && repository?.shares.some(({ account }) => account === 'partner') === true,
    ),
  ),
  // A permission in the repository alone suffices.
  ...(['updateRepo', 'createRepoTag', 'showSyncJob', 'deleteRetention', 'updateTrigger'] as const).map(operation =>
    deny(
      operation,
      'requires a permission in the organization',
      ({ organization, caller, userId }) =>
        caller === 'member' && !organization?.permissions.some(entry => entry.userId === userId),
    ),
  ),
  mutateEffect('updateRepo', 'resets the permissions in a repository that becomes private', call => {
    const repository = findRepository(call)
    if (!repository.isPublic)
      for (const { userId } of [...(repository.permissions ?? [])]) call.region.removeRepositoryPermission(repository, userId)
  }),
]
