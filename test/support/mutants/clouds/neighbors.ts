import type { Organization } from '../../../../src/sandbox/store/entities.js'
import type { RepositoryExtras } from '../../../../src/sandbox/store/snapshot-types.js'
import type { Mutant } from '../../mutant.js'
import { mutateBefore, mutateEffect, mutateHandler, perSandbox } from '../../mutate-handler.js'
import { organizationOf, type ResourceCall, repositoryOf } from './resource.js'

const copyOf = (call: ResourceCall) => {
  const { permissions, triggers, retention, syncRules, shares, description } = repositoryOf(call) ?? {}
  return {
    key: `${call.path.namespace}/${call.path.repository}`,
    permissions,
    triggers,
    retention,
    syncRules,
    shares: [...(shares?.values() ?? [])],
    description,
  }
}
type Copy = ReturnType<typeof copyOf>

/** A deletion that leaves something behind, which a new repository of the same name has. */
function leftBehind(what: keyof RepositoryExtras | 'shares', text: string): Mutant {
  const copies = perSandbox(() => new Map<string, Copy>())
  const remove = mutateBefore('deleteRepo', '', copyOf, (call, copy) => copies(call).set(copy.key, copy))
  const create = mutateEffect('createRepo', '', call => {
    const copy = copies(call).get(`${call.path.namespace}/${call.body.repository}`)
    const repository = organizationOf(call)?.repositories.get(call.body.repository)
    if (!copy || !repository) return
    if (what === 'shares') for (const share of copy.shares) call.region.setShare(repository, share)
    else Object.assign(repository, { [what]: (copy as Record<string, unknown>)[what] })
    for (const { userId } of repository.permissions ?? []) call.region.listCache.invalidate(userId)
  })
  return { name: text, operation: 'deleteRepo', mutate: fetch => create.mutate?.(remove.mutate?.(fetch) ?? fetch) ?? fetch }
}

const leftPermissions = perSandbox(() => new Map<string, Organization['permissions']>())

/** Deletions that leave something behind, and writes that affect other resources. */
export const cloudNeighbors: readonly Mutant[] = [
  leftBehind('permissions', 'leaves permissions to a new repository'),
  leftBehind('triggers', 'leaves triggers to a new repository'),
  leftBehind('retention', 'leaves the retention policy to a new repository'),
  leftBehind('syncRules', 'leaves rules of synchronization to a new repository'),
  leftBehind('shares', 'leaves shares to a new repository'),
  (() => {
    const remove = mutateBefore(
      'deleteNamespaces',
      '',
      call => organizationOf(call)?.permissions,
      (call, permissions) => permissions && leftPermissions(call).set(call.path.namespace ?? '', permissions),
    )
    const create = mutateEffect('createNamespace', '', call => {
      const organization = call.region.organizations.get(call.body.namespace)
      for (const permission of leftPermissions(call).get(call.body.namespace)?.values() ?? [])
        if (organization) call.region.setPermission(organization, permission)
    })
    return {
      name: 'leaves permissions to a new organization',
      operation: 'deleteNamespaces',
      mutate: fetch => create.mutate?.(remove.mutate?.(fetch) ?? fetch) ?? fetch,
    } satisfies Mutant
  })(),
  mutateBefore(
    'deleteRepoTag',
    'deletes all tags of the image',
    call => repositoryOf(call)?.tags.get(call.path.tag ?? '')?.digest,
    (call, digest) => {
      const repository = repositoryOf(call)
      for (const tag of [...(repository?.tags.values() ?? [])])
        if (repository && tag.digest === digest) call.region.removeTag(repository, tag)
    },
  ),
  mutateEffect('deleteTrigger', 'deletes triggers whose names begin with the name', call => {
    const repository = repositoryOf(call)
    if (repository?.triggers)
      repository.triggers = repository.triggers.filter(({ name }) => !name.startsWith(call.path.trigger ?? ''))
  }),
  mutateHandler('showRetention', 'finds the policy of another repository', (call, original) => {
    try {
      return original(call)
    } catch (error) {
      for (const { repositories } of call.region.organizations.values())
        for (const { retention } of repositories.values())
          if (retention?.id === Number(call.path.retention_id))
            return { status: 200, body: { id: retention.id, algorithm: 'or', rules: retention.rules, scope: '' } }
      throw error
    }
  }),
  mutateHandler('deleteRetention', 'deletes the policy of another repository', (call, original) => {
    try {
      return original(call)
    } catch (error) {
      for (const { repositories } of call.region.organizations.values())
        for (const repository of repositories.values())
          if (repository.retention?.id === Number(call.path.retention_id)) {
            repository.retention = undefined
            return { status: 200, body: {} }
          }
      throw error
    }
  }),
  mutateEffect('deleteImageSyncRepo', 'deletes all rules of the region', call => {
    const repository = repositoryOf(call)
    if (repository?.syncRules)
      repository.syncRules = repository.syncRules.filter(({ region }) => region !== call.body.remoteRegionId)
  }),
  mutateEffect('deleteUserRepositoryAuth', 'revokes the permission in the organization', call => {
    const organization = organizationOf(call)
    if (organization) for (const id of call.body) call.region.removePermission(organization, id)
  }),
  mutateEffect('deleteRepo', 'deletes repositories below it', call => {
    for (const repository of [...(organizationOf(call)?.repositories.values() ?? [])])
      if (repository.name.startsWith(`${call.path.repository}/`)) call.region.removeRepository(repository)
  }),
  mutateEffect('deleteNamespaceAuth', 'revokes permissions in all organizations', call => {
    for (const organization of call.region.ownedBy(call.caller.account.name))
      for (const id of call.body) call.region.removePermission(organization, id)
  }),
  mutateEffect('updateNamespaceAuth', 'changes permissions in all organizations', call => {
    for (const organization of call.region.ownedBy(call.caller.account.name))
      for (const { user_id, user_name, auth } of call.body)
        if (organization.permissions.has(user_id))
          call.region.setPermission(organization, { userId: user_id, userName: user_name, auth })
  }),
  mutateEffect('updateNamespaceAuth', 'removes the users that it does not name', call => {
    const organization = organizationOf(call)
    if (organization)
      for (const id of [...organization.permissions.keys()])
        if (!call.body.some(({ user_id }) => user_id === id)) call.region.removePermission(organization, id)
  }),
  mutateEffect('createNamespaceAuth', 'removes the users that it does not name', call => {
    const organization = organizationOf(call)
    if (organization)
      for (const id of [...organization.permissions.keys()])
        if (!call.body.some(({ user_id }) => user_id === id)) call.region.removePermission(organization, id)
  }),
  mutateEffect('createUserRepositoryAuth', 'grants permissions in all repositories of the organization', call => {
    for (const repository of organizationOf(call)?.repositories.values() ?? [])
      for (const { user_id, user_name, auth } of call.body)
        call.region.setRepositoryPermission(repository, { userId: user_id, userName: user_name, auth })
  }),
  mutateEffect('createUserRepositoryAuth', 'grants the organization', call => {
    const organization = organizationOf(call)
    if (organization)
      for (const { user_id, user_name, auth } of call.body)
        call.region.setPermission(organization, { userId: user_id, userName: user_name, auth })
  }),
  mutateEffect('deleteRepoDomains', 'hides the repository of the organization with the same name', call => {
    for (const organization of call.region.ownedBy(call.caller.account.name)) {
      const other = organization.repositories.get(call.path.repository ?? '')
      const share = other?.shares.get(call.path.access_domain ?? '')
      if (other && share) call.region.removeShare(other, share)
    }
  }),
  mutateEffect('updateRepo', 'changes the repositories of the same name in other organizations', call => {
    for (const organization of call.region.ownedBy(call.caller.account.name)) {
      const other = organization.repositories.get(call.path.repository ?? '')
      if (other && call.body.description !== undefined)
        call.region.updateRepository(other, { description: call.body.description })
    }
  }),
  mutateEffect('createRetention', 'replaces the policies of all repositories of the organization', call => {
    for (const repository of organizationOf(call)?.repositories.values() ?? []) {
      const mine = repositoryOf(call)?.retention
      if (repository !== repositoryOf(call) && repository.retention && mine)
        repository.retention = { ...repository.retention, rules: mine.rules }
    }
  }),
  mutateEffect('updateTrigger', 'changes triggers of the same name in other repositories', call => {
    for (const { triggers = [] } of organizationOf(call)?.repositories.values() ?? [])
      for (const trigger of triggers) if (trigger.name === call.path.trigger) trigger.enabled = call.body.enable === 'true'
  }),
  mutateEffect('deleteTrigger', 'deletes triggers of the same name in other repositories', call => {
    for (const repository of organizationOf(call)?.repositories.values() ?? [])
      if (repository.triggers) repository.triggers = repository.triggers.filter(({ name }) => name !== call.path.trigger)
  }),
]
