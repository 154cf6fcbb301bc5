import { type Call, intercept, type Mutant, sendAs } from '../mutant.js'

type Change = readonly [name: string, change: (items: readonly unknown[]) => readonly unknown[]]

/** What a service does with a list of users. */
const changes: readonly Change[] = [
  ['the first user', items => items.slice(0, 1)],
  ['the last user', items => items.slice(-1)],
  ['the first two users', items => items.slice(0, 2)],
  ['every second user', items => items.filter((_, index) => index % 2 === 0)],
]

const handle = async ({ request, fetch, caller }: Call, change: Change[1]): Promise<Response | undefined> => {
  const items = (await request.clone().json()) as unknown[]
  return items.length < 2 ? undefined : sendAs(fetch, caller, request, { body: change(items) })
}

const ofRepository = ['createUserRepositoryAuth', 'updateUserRepositoryAuth', 'deleteUserRepositoryAuth'] as const

/** Services that handle some of the users in a request. */
export const mutantsOfSeveralUsers: readonly Mutant[] = (
  ['createNamespaceAuth', 'updateNamespaceAuth', 'deleteNamespaceAuth', ...ofRepository] as const
).flatMap((operation): Mutant[] => [
  ...changes.map(([name, change]) => ({
    name: `handles only ${name}`,
    operation,
    mutate: intercept([operation], call => handle(call, change)),
  })),
  {
    name: 'rejects more than one user',
    operation,
    mutate: intercept([operation], async ({ request }) => {
      const items = (await request.clone().json()) as unknown[]
      const error = { errorCode: 'SVCSTG.SWR.4001091', errorMessage: 'Too many users.', detail: '' }
      return items.length < 2 ? undefined : Response.json({ errors: [error] }, { status: 400 })
    }),
  },
  ...(operation.startsWith('delete')
    ? []
    : [
        {
          name: 'grants every user the level of the first',
          operation,
          mutate: intercept([operation], call =>
            handle(call, items => items.map(item => ({ ...(item as object), auth: (items[0] as { auth: number }).auth }))),
          ),
        },
      ]),
])
