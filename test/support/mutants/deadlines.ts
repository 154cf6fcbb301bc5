import type { SandboxSnapshot } from '../../../src/sandbox/index.js'
import { changeJson, type Fields, intercept, type Mutant, readState, rejection, sendAs } from '../mutant.js'

const day = 86_400_000

/** Returns how many days ago the deadline of a share was; undefined without a share or a deadline. */
function daysSinceDeadline(state: SandboxSnapshot, namespace: unknown, repository: unknown): number | undefined {
  const share = state.organizations.find(({ name }) => name === namespace)?.repositories.find(({ name }) => name === repository)
    ?.shares[0]
  if (!share || share.deadline === null) return undefined
  const now = state.clock.frozenAt ?? Date.now() + state.clock.offset
  return Math.floor(now / day) - Math.floor(share.deadline / day)
}

const mistakes = [
  { mistake: 'ends a share one day early', days: -1, active: false },
  { mistake: 'ends a share on the day of its deadline', days: 0, active: false },
  { mistake: 'ends a share one day late', days: 1, active: true },
] as const

const wrongAccess: Mutant[] = (['showRepository', 'listRepositoryTags'] as const).flatMap(operation =>
  mistakes.map(({ mistake, days, active }) => ({
    name: mistake,
    operation,
    mutate: intercept([operation], async ({ request, fetch, caller, namespace, repository }) => {
      if (caller !== 'partner' || daysSinceDeadline(await readState(fetch), namespace, repository) !== days) return undefined
      return active ? sendAs(fetch, 'admin', request) : rejection(403)
    }),
  })),
)

const wrongStatus: Mutant[] = (['listSharedReposDetails', 'showAccessDomain', 'listRepoDomains'] as const).flatMap(operation =>
  mistakes.map(({ mistake, days, active }) => ({
    name: `${mistake}, in its status`,
    operation,
    mutate: intercept([operation], async ({ fetch, forward, caller }) => {
      const state = await readState(fetch)
      const change = (fields: Fields): Fields =>
        daysSinceDeadline(state, fields.namespace, fields.repository ?? fields.name) === days
          ? { ...fields, status: active }
          : fields
      const response = await forward()
      if (operation === 'listSharedReposDetails' && caller !== 'partner') return response
      return changeJson(response, await response.clone().text(), body =>
        Array.isArray(body) ? body.map(item => change(item as Fields)) : change(body as Fields),
      )
    }),
  })),
)

/** Services that end a share on another day than its deadline, in one operation each. */
export const mutantsOfDeadlines: readonly Mutant[] = [...wrongAccess, ...wrongStatus]
