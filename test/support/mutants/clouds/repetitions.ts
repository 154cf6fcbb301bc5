import { ApiError } from '../../../../src/sandbox/errors.js'
import type { Mutant } from '../../mutant.js'
import { mutateHandler, rejectedButDone } from '../../mutate-handler.js'
import { organizationOf, type ResourceCall, repositoryOf } from './resource.js'

/** Accepts a request that the sandbox rejects with a status. */
function accepts<Op extends Parameters<typeof mutateHandler>[0]>(
  operation: Op,
  name: string,
  rejected: number,
  status: 200 | 201 | 204,
  effect?: (call: ResourceCall & { body: unknown }) => void,
): Mutant {
  return mutateHandler(operation, name, ((call: ResourceCall & { body: unknown }, original: (call: unknown) => unknown) => {
    try {
      return original(call)
    } catch (error) {
      if (!(error instanceof ApiError) || error.status !== rejected || !repositoryOrOrganization(call)) throw error
      effect?.(call)
      return { status, body: status === 204 ? undefined : {} }
    }
  }) as never)
}
const repositoryOrOrganization = (call: ResourceCall): boolean =>
  call.path.repository === undefined ? true : repositoryOf(call) !== undefined
type Grant = { user_id: string; user_name: string; auth: 1 | 3 | 7 }
const grantNamespace = (call: ResourceCall & { body: readonly Grant[] }, known: (id: string) => boolean) => {
  const organization = organizationOf(call)
  if (organization)
    for (const { user_id, user_name, auth } of call.body)
      if (known(user_id)) call.region.setPermission(organization, { userId: user_id, userName: user_name, auth })
}

/** Requests that are accepted again, and requests that are rejected but done. */
export const cloudRepetitions: readonly Mutant[] = [
  // idempotency
  accepts('deleteTrigger', 'accepts a second deletion', 404, 204),
  accepts('deleteRepoDomains', 'accepts a second deletion', 404, 204),
  accepts('createRepoDomains', 'replaces a share', 409, 201),
  accepts('deleteImageSyncRepo', 'accepts a second deletion', 400, 200),
  accepts('createNamespaceAuth', 'replaces a permission', 409, 201, call => grantNamespace(call as never, () => true)),
  accepts('createAgency', 'accepts a second agency', 409, 204),
  accepts('deleteRetention', 'accepts a second deletion', 400, 200),
  accepts('deleteUserRepositoryAuth', 'accepts a second deletion', 404, 204),
  accepts('deleteRepoTag', 'accepts a second deletion', 404, 204),
  accepts('updateRepoDomains', 'accepts the update of a missing share', 404, 201),
  accepts('updateNamespaceAuth', 'grants a permission that is missing', 404, 201, call =>
    grantNamespace(call as never, () => true),
  ),
  accepts('createImageSyncRepo', 'accepts a duplicate', 400, 200),
  // rejected, but done
  rejectedButDone('createNamespaceAuth', 'grants the valid users of a rejected list', 400, call => {
    if (organizationOf(call))
      grantNamespace(
        call,
        id => call.store.findUser(call.caller.account.name, id) !== undefined && !organizationOf(call)?.permissions.has(id),
      )
  }),
  rejectedButDone('updateNamespaceAuth', 'updates the valid users of a rejected list', 400, call =>
    grantNamespace(call, id => organizationOf(call)?.permissions.has(id) ?? false),
  ),
  rejectedButDone('deleteNamespaceAuth', 'revokes the permissions of a rejected list', 404, call => {
    const organization = organizationOf(call)
    if (organization) for (const id of call.body) call.region.removePermission(organization, id)
  }),
  rejectedButDone('createUserRepositoryAuth', 'grants the valid users of a rejected list', 400, call => {
    const repository = repositoryOf(call)
    if (repository)
      for (const { user_id, user_name, auth } of call.body)
        if (user_id !== call.caller.user.id && call.store.findUser(call.caller.account.name, user_id))
          call.region.setRepositoryPermission(repository, { userId: user_id, userName: user_name, auth })
  }),
  rejectedButDone('deleteUserRepositoryAuth', 'revokes the permissions of a rejected list', 404, call => {
    const repository = repositoryOf(call)
    if (repository) for (const id of call.body) call.region.removeRepositoryPermission(repository, id)
  }),
  rejectedButDone('createRepoTag', 'replaces the tag of a rejected request', 409, call => {
    const repository = repositoryOf(call)
    const source = repository?.tags.get(call.body.source_tag)
    const old = repository?.tags.get(call.body.destination_tag)
    if (repository && source && old)
      call.region.setTag(repository, { ...source, id: old.id, name: old.name, created: old.created, updated: call.now })
  }),
  rejectedButDone('updateRetention', 'stores the parameters of a rejected rule', 400, call => {
    const retention = repositoryOf(call)?.retention
    if (retention && call.body.rules[0]) retention.rules = call.body.rules
  }),
  rejectedButDone('createTrigger', 'enables the existing trigger of a rejected request', 409, call => {
    const trigger = repositoryOf(call)?.triggers?.find(({ name }) => name === call.body.name)
    if (trigger)
      Object.assign(trigger, {
        enabled: call.body.enable === 'true',
        condition: call.body.condition,
        type: call.body.trigger_type,
        application: call.body.application,
      })
  }),
  rejectedButDone('createRepo', 'overwrites the existing repository of a rejected request', 409, call => {
    const repository = organizationOf(call)?.repositories.get(call.body.repository)
    if (repository)
      call.region.updateRepository(repository, {
        description: call.body.description ?? '',
        isPublic: call.body.is_public ?? false,
      })
  }),
  rejectedButDone('createRepoDomains', 'changes the deadline of the share of a rejected request', 409, call => {
    const repository = repositoryOf(call)
    const share = repository?.shares.get(call.body.access_domain)
    if (repository && share)
      call.region.setShare(repository, { ...share, description: call.body.description ?? '', deadline: null })
  }),
  rejectedButDone('createNamespace', 'resets the permissions of the existing organization', 409, call => {
    const organization = call.region.organizations.get(call.body.namespace)
    if (organization?.account === call.caller.account.name)
      for (const id of [...organization.permissions.keys()])
        if (id !== call.caller.user.id) call.region.removePermission(organization, id)
  }),
  rejectedButDone('createRetention', 'replaces the policy of a rejected request', 400, call => {
    const retention = repositoryOf(call)?.retention
    if (retention) retention.rules = call.body.rules
  }),
]
