import { findOrganization, findRepository } from '../../../../src/sandbox/handlers/lookup.js'
import { toPermissionState } from '../../../../src/sandbox/handlers/permissions.js'
import { permissionLevel } from '../../../../src/sandbox/store/access.js'
import type { PermissionEntry } from '../../../../src/sandbox/store/snapshot-types.js'
import type { Mutant } from '../../mutant.js'
import {
  mutateBefore,
  mutateBody,
  mutateCall,
  mutateEffect,
  mutateHandler,
  mutateTogether,
  perSandbox,
} from '../../mutate-handler.js'
import { otherOrganizations, otherRepositories } from './neighbors.js'

/** The permissions that were removed with an organization or a repository, by its path. */
const leftBehind = perSandbox(() => new Map<string, PermissionEntry[]>())

const organizations: readonly Mutant[] = [
  mutateHandler('updateNamespaceAuth', 'never lowers a permission', (call, original) => {
    const before = new Map(call.region.organizations.get(call.path.namespace ?? '')?.permissions)
    const result = original(call)
    for (const { user_id, auth } of call.body) {
      const entry = before.get(user_id)
      if (entry && entry.auth > auth) call.region.setPermission(findOrganization(call), entry)
    }
    return result
  }),
  mutateBefore(
    'updateNamespaceAuth',
    'removes the users whom the body does not name, except the caller',
    call => [...findOrganization(call).permissions.keys()],
    (call, ids) => {
      const named = new Set([...call.body.map(({ user_id }) => user_id), call.caller.user.id])
      for (const id of ids) if (!named.has(id)) call.region.removePermission(findOrganization(call), id)
    },
  ),
  mutateEffect('updateNamespaceAuth', 'changes the permission in the other organizations as well', call => {
    for (const other of otherOrganizations(call))
      for (const permission of call.body)
        if (other.permissions.has(permission.user_id)) call.region.setPermission(other, toPermissionState(permission))
  }),
  mutateEffect('createNamespaceAuth', 'grants the permission in organizations whose names begin alike', call => {
    for (const other of otherOrganizations(call))
      if (other.name.startsWith(findOrganization(call).name))
        for (const permission of call.body) call.region.setPermission(other, toPermissionState(permission))
  }),
  mutateEffect('deleteNamespaceAuth', 'removes the permission in organizations whose names begin alike', call => {
    for (const other of otherOrganizations(call))
      if (other.name.startsWith(findOrganization(call).name))
        for (const id of call.body) call.region.removePermission(other, id)
  }),
  mutateBefore(
    'deleteNamespaceAuth',
    'leaves removed users the permission to read',
    call => call.body.flatMap(id => findOrganization(call).permissions.get(id) ?? []),
    (call, entries) => {
      for (const entry of entries) call.region.setPermission(findOrganization(call), { ...entry, auth: 1 })
    },
  ),
  mutateTogether(
    'deleteNamespaces',
    'leaves its permissions to the next organization of its name',
    mutateBefore(
      'deleteNamespaces',
      '',
      call => [...findOrganization(call).permissions.values()],
      (call, entries) => leftBehind(call).set(call.path.namespace ?? '', entries),
    ),
    mutateEffect('createNamespace', '', call => {
      const organization = findOrganization({ ...call, path: { namespace: call.body.namespace } })
      for (const entry of leftBehind(call).get(organization.name) ?? []) call.region.setPermission(organization, entry)
    }),
  ),
  mutateBody('showNamespaceAuth', 'shows the permission to manage in self_auth, whoever calls', body => ({
    ...body,
    self_auth: { ...body.self_auth, auth: 7 },
  })),
  mutateBody('showNamespace', 'shows the permission to manage, whoever calls', body => ({ ...body, auth: 7 })),
  mutateBody('listNamespaces', 'shows the permission to manage, whoever calls', body => ({
    namespaces: body.namespaces.map(namespace => ({ ...namespace, auth: 7 })),
  })),
  mutateBody('showNamespaceAuth', 'shows the creator in self_auth, whoever calls', (body, call) => {
    const creator = call.caller.account.users[0]
    return creator ? { ...body, self_auth: { ...body.self_auth, user_id: creator.id, user_name: creator.name } } : body
  }),
  mutateHandler('listNamespaces', 'lists with mode=visible only those with a permission on a repository', (call, original) => {
    const result = original(call)
    if (call.query.get('mode') !== 'visible' || call.caller.user.administrator) return result
    const isVisible = (name: string): boolean =>
      [...(call.region.organizations.get(name)?.repositories.values() ?? [])].some(({ permissions }) =>
        permissions?.some(({ userId }) => userId === call.caller.user.id),
      )
    return { ...result, body: { namespaces: result.body.namespaces.filter(({ name }) => isVisible(name)) } }
  }),
  mutateCall('listNamespaces', 'always lists as with mode=visible', call => ({
    query: new Map([...call.query, ['mode', 'visible']]),
  })),
  mutateHandler('listNamespaces', 'ignores mode if there is a name as well', (call, original) =>
    original(
      call.query.has('namespace') ? { ...call, query: new Map([...call.query].filter(([key]) => key !== 'mode')) } : call,
    ),
  ),
]

const repositories: readonly Mutant[] = [
  mutateEffect('createUserRepositoryAuth', 'grants the permission in the whole organization', call => {
    for (const permission of call.body) call.region.setPermission(findOrganization(call), toPermissionState(permission))
  }),
  mutateEffect('createUserRepositoryAuth', 'grants the permission in every repository of the organization', call => {
    for (const other of otherRepositories(call))
      for (const permission of call.body) call.region.setRepositoryPermission(other, toPermissionState(permission))
  }),
  mutateHandler('createUserRepositoryAuth', 'keeps the lower one if a user has a permission already', (call, original) => {
    const before = call.region.organizations.get(call.path.namespace ?? '')?.repositories.get(call.path.repository ?? '')
    const entries = [...(before?.permissions ?? [])]
    const result = original(call)
    for (const { user_id, auth } of call.body) {
      const entry = entries.find(({ userId }) => userId === user_id)
      if (entry && entry.auth < auth) call.region.setRepositoryPermission(findRepository(call), entry)
    }
    return result
  }),
  mutateBefore(
    'updateUserRepositoryAuth',
    'never lowers a permission',
    call => [...(findRepository(call).permissions ?? [])],
    (call, entries) => {
      for (const { user_id, auth } of call.body) {
        const entry = entries.find(({ userId }) => userId === user_id)
        if (entry && entry.auth > auth) call.region.setRepositoryPermission(findRepository(call), entry)
      }
    },
  ),
  mutateEffect('updateUserRepositoryAuth', 'changes the permission in the organization, too', call => {
    const organization = findOrganization(call)
    for (const permission of call.body)
      if (organization.permissions.has(permission.user_id))
        call.region.setPermission(organization, toPermissionState(permission))
  }),
  mutateEffect('deleteUserRepositoryAuth', 'removes the permission in the organization, too', call => {
    for (const id of call.body) call.region.removePermission(findOrganization(call), id)
  }),
  mutateEffect('deleteUserRepositoryAuth', 'removes the permission in every repository of the organization', call => {
    for (const other of otherRepositories(call)) for (const id of call.body) call.region.removeRepositoryPermission(other, id)
  }),
  mutateEffect('deleteNamespaceAuth', 'leaves the permission in each repository', call => {
    for (const { name } of findOrganization(call).repositories.values())
      for (const id of call.body) {
        const user = call.store.findUserById(id)?.user
        const repository = findOrganization(call).repositories.get(name)
        if (user && repository) call.region.setRepositoryPermission(repository, { userId: id, userName: user.name, auth: 1 })
      }
  }),
  mutateBody('showUserRepositoryAuth', 'shows only the permission in the organization in self_auth', (body, call) => ({
    ...body,
    self_auth: { ...body.self_auth, auth: permissionLevel(call.caller, findOrganization(call)) || 1 },
  })),
  mutateBody('showUserRepositoryAuth', 'lists the newest permission first', body => ({
    ...body,
    others_auths: body.others_auths?.toReversed() ?? null,
  })),
  mutateBody('showUserRepositoryAuth', 'lists the users of the organization, too', (body, call) => ({
    ...body,
    others_auths: [
      ...(body.others_auths ?? []),
      ...[...findOrganization(call).permissions.values()].map(({ userId, userName, auth }) => ({
        user_id: userId,
        user_name: userName,
        auth,
      })),
    ],
  })),
  mutateTogether(
    'deleteRepo',
    'leaves its permissions to the next repository of its name',
    mutateBefore(
      'deleteRepo',
      '',
      call => [...(findRepository(call).permissions ?? [])],
      (call, entries) => leftBehind(call).set(`${call.path.namespace}/${call.path.repository}`, entries),
    ),
    mutateEffect('createRepo', '', call => {
      const { repository: name } = call.body
      const repository = findRepository({ ...call, path: { ...call.path, repository: name } })
      for (const entry of leftBehind(call).get(`${call.path.namespace}/${name}`) ?? [])
        call.region.setRepositoryPermission(repository, entry)
    }),
  ),
]

/** Services whose rights go further than they were granted, or stay after they were revoked. */
export const freshRights: readonly Mutant[] = [...organizations, ...repositories]
