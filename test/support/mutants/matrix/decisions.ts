import type { OperationId } from '../../../../generated/operations.js'
import type { OrganizationState, RepositoryState } from '../../../../src/sandbox/store/snapshot-types.js'
import { type Call, type Caller, intercept, type Mutant, readState, rejection, restoreState, sendAs } from '../../mutant.js'

/** What a decision about a request depends on. */
interface Situation {
  caller: Caller
  userId: string | undefined
  organization: OrganizationState | undefined
  repository: RepositoryState | undefined
}

async function situationOf({ fetch, caller, namespace, repository }: Call): Promise<Situation> {
  const { organizations, accounts } = await readState(fetch)
  const organization = organizations.find(({ name }) => name === namespace)
  const userId = accounts.flatMap(({ users }) => users).find(({ name }) => name === caller)?.id
  return { caller, userId, organization, repository: organization?.repositories.find(({ name }) => name === repository) }
}

/** A service that accepts rejected requests in some situations. */
export const allow = (operation: OperationId, name: string, isAllowed: (situation: Situation) => boolean): Mutant => ({
  name,
  operation,
  mutate: intercept([operation], async call => {
    const response = await call.forward()
    if (response.status !== 403 || !isAllowed(await situationOf(call))) return response
    return sendAs(call.fetch, 'admin', call.request)
  }),
})

/** A service that rejects accepted requests in some situations. */
export const deny = (operation: OperationId, name: string, isDenied: (situation: Situation) => boolean): Mutant => ({
  name,
  operation,
  mutate: intercept([operation], async call => {
    const state = await readState(call.fetch)
    const response = await call.forward()
    if (!response.ok || !isDenied(await situationOf(call))) return response
    await restoreState(call.fetch, state)
    return rejection(403)
  }),
})
