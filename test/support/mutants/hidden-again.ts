import type { OperationId } from '../../../generated/operations.js'
import { type Call, type Caller, changeItems, intercept, type Mutant, readState, sendAs } from '../mutant.js'

/** What once made a repository readable: that it was public, or that it was shared with the other account. */
type Right = 'public' | 'shared'

/** Remembers the repositories that had a right, by the id of the repository. */
function createMemory(right: Right) {
  const opened = new Set<number>()
  return async ({ fetch }: Call): Promise<{ namespace: string; repository: string }[]> => {
    const { organizations } = await readState(fetch)
    return organizations.flatMap(({ name: namespace, repositories }) =>
      repositories.flatMap(({ id, name: repository, isPublic, shares }) => {
        const isOpen = right === 'public' ? isPublic : shares.length > 0
        if (isOpen) opened.add(id)
        return !isOpen && opened.has(id) ? [{ namespace, repository }] : []
      }),
    )
  }
}

const changes = ['createRepo', 'updateRepo', 'createRepoDomains'] as const

/** Bends the responses to a user for repositories whose right has ended. */
function mutateHidden(
  operation: OperationId,
  right: Right,
  caller: Caller,
  respond: (
    call: Call,
    response: Response,
    hidden: { namespace: string; repository: string }[],
  ) => Promise<Response | undefined>,
): NonNullable<Mutant['mutate']> {
  return fetch => {
    const readHidden = createMemory(right)
    return intercept([operation, ...changes], async call => {
      const response = await call.forward()
      const hidden = await readHidden(call)
      if (call.operation !== operation || call.caller !== caller) return response
      return (await respond(call, response, hidden)) ?? response
    })(fetch)
  }
}

const stillReadable: Mutant[] = (['showRepository', 'listRepositoryTags'] as const).flatMap(operation =>
  (
    [
      ['public', 'partner', 'another account reads a repository that is private again'],
      ['public', 'member', 'a user without permission reads a repository that is private again'],
      ['shared', 'partner', 'another account reads a repository after its share was deleted'],
    ] as const
  ).map(([right, caller, name]) => ({
    name,
    operation,
    mutate: mutateHidden(operation, right, caller, async ({ namespace, repository, fetch, request }, response, hidden) =>
      response.status === 403 && hidden.some(one => one.namespace === namespace && one.repository === repository)
        ? sendAs(fetch, 'admin', request)
        : undefined,
    ),
  })),
)

const stillListed: Mutant[] = (
  [['listReposDetails', 'public', 'member', 'lists a repository that is private again for a user without permission']] as const
).map(([operation, right, caller, name]) => ({
  name,
  operation,
  mutate: mutateHidden(operation, right, caller, async ({ fetch, request }, response, hidden) => {
    if (!response.ok) return undefined
    const all = (await (await sendAs(fetch, 'admin', request)).json()) as Record<string, unknown>[]
    return changeItems(response, items => [
      ...items,
      ...all.filter(item => hidden.some(one => one.namespace === item.namespace && one.repository === item.name)),
    ])
  }),
}))

/** Services in which a repository stays visible after it was hidden again. */
export const mutantsOfHiddenAgain: readonly Mutant[] = [...stillReadable, ...stillListed]
