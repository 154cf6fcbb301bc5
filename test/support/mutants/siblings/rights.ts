import type { OperationId } from '../../../../generated/operations.js'
import { findOrganization, findRepository } from '../../../../src/sandbox/handlers/lookup.js'
import { toPermissionState } from '../../../../src/sandbox/handlers/permissions.js'
import { hasRepositoryPermission } from '../../../../src/sandbox/store/access.js'
import { type Caller, intercept, type Mutant, sendAs } from '../../mutant.js'
import {
  mutateBefore,
  mutateBody,
  mutateCall,
  mutateEffect,
  mutateHandler,
  mutateTogether,
  perSandbox,
} from '../../mutate-handler.js'

/** Once a caller was allowed to call an operation on a path, the service always allows it. */
const remembersAccess = (operation: OperationId, caller: Caller): Mutant => ({
  name: `always allows what it once allowed to the ${caller}`,
  operation,
  mutate: fetch => {
    const allowed = new Set<string>()
    return intercept([operation], async call => {
      const path = `${call.namespace}/${call.repository}`
      const response = await call.forward()
      if (call.caller !== caller) return response
      if (response.ok) allowed.add(path)
      return response.status === 403 && allowed.has(path) ? sendAs(call.fetch, 'admin', call.request) : response
    })(fetch)
  },
})

const leftBehind = perSandbox(() => new Map<string, object>())

/** Services whose rights stay, spread or show what isn't theirs. */
export const siblingRights: readonly Mutant[] = [
  ...(
    [
      'createTrigger',
      'updateRepo',
      'createRepo',
      'listRetentions',
      'showTrigger',
      'showUserRepositoryAuth',
      'listRepoDomains',
    ] as const
  ).map(operation => remembersAccess(operation, 'member')),
  ...(['showRepoTag', 'listRepositoryTag', 'showRepoTagConfig', 'listRepoAccessories', 'listReferences'] as const).map(
    operation => remembersAccess(operation, 'partner'),
  ),
  mutateEffect('updateNamespaceAuth', 'changes the permissions in its repositories as well', call => {
    for (const repository of findOrganization(call).repositories.values())
      for (const permission of call.body)
        if (repository.permissions?.some(({ userId }) => userId === permission.user_id))
          call.region.setRepositoryPermission(repository, toPermissionState(permission))
  }),
  mutateEffect('createNamespaceAuth', 'grants the permission in each repository of its own as well', call => {
    for (const repository of findOrganization(call).repositories.values())
      for (const permission of call.body) call.region.setRepositoryPermission(repository, toPermissionState(permission))
  }),
  mutateCall('listNamespaces', 'shows the user of the account with the most rights', call => ({
    caller: { ...call.caller, user: { ...call.caller.user, administrator: true } },
  })),
  mutateHandler(
    'listReposDetails',
    'lists all repositories of an organization in which the user may read one',
    (call, original) => {
      const isVisible = [...call.region.ownedBy(call.caller.account.name)].some(one =>
        hasRepositoryPermission(call.caller, one),
      )
      return original(
        isVisible ? { ...call, caller: { ...call.caller, user: { ...call.caller.user, administrator: true } } } : call,
      )
    },
  ),
  mutateHandler('listRepoDetails', 'lists all repositories of the account', (call, original) =>
    original({ ...call, caller: { ...call.caller, user: { ...call.caller.user, administrator: true } } }),
  ),
  mutateHandler('listSharedRepoDetails', 'lists what every account shares', (call, original) => {
    if (call.query.get('shared_by') !== 'self') return original(call)
    const owner = [...call.store.accounts.values()].find(({ name }) => call.region.ownedBy(name).size > 0)
    return original(owner ? { ...call, caller: { account: owner, user: owner.users[0] ?? call.caller.user } } : call)
  }),
  mutateTogether(
    'deleteRepo',
    'leaves its triggers, policies and rules to the next repository of its name',
    mutateBefore(
      'deleteRepo',
      '',
      call => {
        const { triggers, retention, syncRules, syncJobs, retentionLog } = findRepository(call)
        return { triggers, retention, syncRules, syncJobs, retentionLog }
      },
      (call, extras) => leftBehind(call).set(`${call.path.namespace}/${call.path.repository}`, extras),
    ),
    mutateEffect('createRepo', '', call => {
      const { repository } = call.body
      const created = findRepository({ ...call, path: { ...call.path, repository } })
      Object.assign(created, leftBehind(call).get(`${call.path.namespace}/${repository}`))
    }),
  ),
  mutateTogether(
    'deleteRepo',
    'leaves its number of downloads and its time of creation to the next repository of its name',
    mutateBefore(
      'deleteRepo',
      '',
      call => ({ downloads: findRepository(call).downloads + 1, created: findRepository(call).created - 120_000 }),
      (call, extras) => leftBehind(call).set(`${call.path.namespace}/${call.path.repository}`, extras),
    ),
    mutateEffect('createRepo', '', call => {
      const { repository } = call.body
      const created = findRepository({ ...call, path: { ...call.path, repository } })
      Object.assign(created, leftBehind(call).get(`${call.path.namespace}/${repository}`))
    }),
  ),
  mutateBody('showNamespaceAuth', 'lists only the caller', (body, call) => ({
    ...body,
    others_auths: body.others_auths.filter(({ user_id }) => user_id === call.caller.user.id),
  })),
  mutateBody('showUserRepositoryAuth', 'shows the id of the organization', (body, call) => ({
    ...body,
    name: findOrganization(call).name,
  })),
  mutateEffect('createRepoTag', 'makes the repository public', call => {
    call.region.updateRepository(findRepository(call), { isPublic: true })
  }),
  mutateEffect('createRepoDomains', 'makes the repository public', call => {
    call.region.updateRepository(findRepository(call), { isPublic: true })
  }),
  mutateEffect('updateUserRepositoryAuth', 'removes the shares of the repository', call => {
    const repository = findRepository(call)
    for (const share of [...repository.shares.values()]) call.region.removeShare(repository, share)
  }),
  mutateEffect('createUserRepositoryAuth', 'reverses the order of those who have a permission', call => {
    findRepository(call).permissions?.reverse()
  }),
]
