import { type OperationId, operations } from '../../../../generated/operations.js'
import { permissions, repositoryPermissions } from '../../../../generated/permissions.js'
import { pathParamNames } from '../../../../src/openapi/path-params.js'
import { intercept, type Mutant, sendAs } from '../../mutant.js'
import { mutateHandler } from '../../mutate-handler.js'

const ofRepositories = (Object.keys(operations) as OperationId[]).filter(operation =>
  pathParamNames(operation).includes('repository'),
)

const keepsPermission = (operation: OperationId): Mutant => ({
  name: 'allows what the user was once permitted to do in the repository',
  operation,
  mutate: fetch => {
    const highest = new Map<string, number>()
    const required = repositoryPermissions[operation] ?? permissions[operation] ?? 1
    const grants = ['createUserRepositoryAuth', 'updateUserRepositoryAuth'] as const
    return intercept([operation, ...grants], async call => {
      const path = `${call.namespace}/${call.repository}`
      const granted = grants.some(grant => grant === call.operation) ? await call.request.clone().text() : ''
      const response = await call.forward()
      if (response.ok && granted !== '')
        for (const { auth } of JSON.parse(granted) as { auth: number }[])
          highest.set(path, Math.max(auth, highest.get(path) ?? 0))
      const isKept = call.operation === operation && call.caller === 'member' && (highest.get(path) ?? 0) >= required
      return response.status === 403 && isKept ? sendAs(call.fetch, 'admin', call.request) : response
    })(fetch)
  },
})

const listsOthers = (['listReposDetails', 'listRepoDetails'] as const).flatMap(list =>
  (['name', 'category', 'is_public'] as const).map(key =>
    mutateHandler(list, `lists what the user may not read when it is filtered by ${key}`, (call, original) => {
      const { caller } = call
      return original(
        call.query.has(key) ? { ...call, caller: { ...caller, user: { ...caller.user, administrator: true } } } : call,
      )
    }),
  ),
)

/** Services in which a permission of a repository doesn't end, or doesn't limit every list. */
export const endingPermissions: readonly Mutant[] = [...ofRepositories.map(keepsPermission), ...listsOthers]
