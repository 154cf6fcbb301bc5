import type { SandboxSnapshot } from '../../../src/sandbox/index.js'
import { type Call, changeItems, type Fields, intercept, type Mutant, readState } from '../mutant.js'
import { readQuery } from './paged-lists.js'

type Organization = SandboxSnapshot['organizations'][number]

const toItem = ({ id, name, creatorName, repositories, permissions }: Organization): Fields => ({
  id,
  name,
  creator_name: creatorName,
  auth: 1,
  access_user_count: permissions.length,
  repo_count: repositories.length,
})

/** Changes the list with `mode::visible`. */
function mutateVisible(
  name: string,
  change: (items: Fields[], call: Call, organizations: readonly Organization[]) => readonly Fields[],
): Mutant {
  return {
    name: `with mode::visible, ${name}`,
    operation: 'listNamespaces',
    mutate: intercept(['listNamespaces'], async call => {
      if (readQuery(call.request.url, 'mode') !== 'visible') return undefined
      const { organizations } = await readState(call.fetch)
      const part = readQuery(call.request.url, 'namespace') ?? ''
      const matching = organizations.filter(({ name }) => name.includes(part))
      return changeItems(await call.forward(), items => change(items, call, matching))
    }),
  }
}

/** Adds organizations to a list. */
const add = (items: Fields[], organizations: readonly Organization[]): Fields[] => [
  ...items,
  ...organizations.filter(({ id }) => !items.some(item => item.id === id)).map(toItem),
]

/** Services that list wrong organizations with `mode::visible`. */
export const mutantsOfVisibleOrganizations: readonly Mutant[] = [
  mutateVisible('lists the organizations of all accounts', (items, { caller }, all) =>
    caller === 'partner' ? add(items, all) : items,
  ),
  mutateVisible('lists organizations of other accounts with a public repository', (items, { caller }, all) =>
    caller === 'partner'
      ? add(
          items,
          all.filter(({ repositories }) => repositories.some(({ isPublic }) => isPublic)),
        )
      : items,
  ),
  mutateVisible('lists organizations of other accounts with a shared repository', (items, { caller }, all) =>
    caller === 'partner'
      ? add(
          items,
          all.filter(({ repositories }) => repositories.some(({ shares }) => shares.length > 0)),
        )
      : items,
  ),
  mutateVisible('lists the whole account for a user without permissions', (items, { caller }, all) =>
    caller === 'member'
      ? add(
          items,
          all.filter(({ account }) => account === 'demo'),
        )
      : items,
  ),
  mutateVisible('omits organizations in which a user may only read', items => items.filter(({ auth }) => auth !== 1)),
  mutateVisible('omits the organizations of the other account', (items, { caller }) => (caller === 'partner' ? [] : items)),
  mutateVisible('omits the organizations of a user', (items, { caller }) => (caller === 'member' ? [] : items)),
]
