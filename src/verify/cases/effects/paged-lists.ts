import { type OperationId, type OperationRow, operations } from '../../../../generated/operations.js'
import type { CaseContext, CaseRequestOptions } from '../../run/case-context.js'
import type { Requirement } from '../../run/target.js'
import { createListItems } from '../fixtures.js'
import { hasOffsets } from '../list-requests.js'
import { addSandboxData, advanceClock, putImage, setClockFrozen } from '../sandbox-control.js'
import { asOtherAccount, requestOperation } from './effect.js'
import { createOrganization, createRepository } from './resources.js'

/** One paged list in one state: the caller, and its query without pages. */
export interface PagedList {
  operation: OperationId
  itemKey: readonly string[]
  path: Readonly<Record<string, string>>
  query: Readonly<Record<string, string>>
  options: CaseRequestOptions
  /** The parameter that selects items by name. */
  nameKey?: string
  /** The number of items that the fixtures guarantee. */
  minimum: number
}

/** The items of a list that these cases create: the requirements, and how each account lists them. */
interface ListFixture {
  requires: readonly Requirement[]
  lists: (context: CaseContext, list: PagedList) => PagedList[]
}

/** Repositories with the number of their tags, so that several have the same number. The order of the texts is another one. */
const tagCounts = { 'pages/e': 0, 'pages/a': 2, 'pages/d': 0, 'pages/b': 10, 'pages/f': 2, 'pages/c': 0, 'pages/g': 0 }
const minimum = Object.keys(tagCounts).length

/** The fixtures of lists that another operation fills. Other lists contain what a POST to their path creates. */
const fixtures: Readonly<Partial<Record<OperationId, ListFixture>>> = {
  listRepositoryTags: {
    requires: ['images'],
    lists: (context, list) => [
      { ...list, path: { namespace: namespaceOf(context), repository: 'pages/tags' }, nameKey: 'tag', minimum },
    ],
  },
  listReposDetails: {
    requires: [],
    lists: (context, list) => [{ ...list, query: repositoriesOf(context), nameKey: 'name', minimum }],
  },
  listSharedReposDetails: {
    requires: ['otherAccount'],
    lists: (context, list) => {
      const named = { ...list, nameKey: 'name', minimum }
      return [
        { ...named, query: { ...repositoriesOf(context), center: 'self' } },
        { ...named, query: { ...repositoriesOf(context), center: 'thirdparty' }, options: asOtherAccount(context) },
      ]
    },
  },
}

const namespaceOf = ({ session }: CaseContext): string => session.names.body.namespace ?? ''
/** A second organization, whose name the filter by the first one matches, too. */
const secondNamespaceOf = (context: CaseContext): string => `${namespaceOf(context)}-2`
const repositoriesOf = (context: CaseContext): Record<string, string> => ({ namespace: namespaceOf(context), name: 'pages/' })

/** A paged list and the fixtures that these cases create for it. */
export interface ListFixtures {
  requires: readonly Requirement[]
  /** Creates a few items and returns the list as every account that sees them requests it. */
  createItems: (context: CaseContext) => Promise<PagedList[]>
  /** Adds more than 1000 items; undefined for lists whose items these cases can't seed. */
  seedItems?: (context: CaseContext) => Promise<PagedList[]>
}

/** Returns the fixtures of an operation; undefined unless it is a list with offsets. */
export function listFixtures(operation: OperationId): ListFixtures | undefined {
  const { itemKey }: OperationRow = operations[operation]
  if (!itemKey || !hasOffsets(operation)) return undefined
  const list: PagedList = { operation, itemKey, path: {}, query: {}, options: {}, minimum: 0 }
  const fixture = fixtures[operation]
  if (!fixture) {
    const createItems = async (context: CaseContext): Promise<PagedList[]> => {
      await createListItems(context, operation)
      return [list]
    }
    return { requires: [], createItems }
  }
  return {
    requires: fixture.requires,
    createItems: async context => {
      await createListedRepositories(context)
      return fixture.lists(context, list)
    },
    seedItems: async context => {
      await seedManyItems(context)
      return fixture.lists(context, list)
    },
  }
}

/** Creates repositories with equal numbers of tags and, in a sandbox, with equal times. */
async function createListedRepositories(context: CaseContext): Promise<void> {
  const { target } = context.session
  const namespace = namespaceOf(context)
  await createOrganization(context, namespace)
  const create = async (repository: string, organization = namespace): Promise<void> => {
    const path = { namespace: organization, repository }
    // In a shared service, nothing is made public.
    const is_public = target.isolated && 'ad'.includes(repository.at(-1) ?? '')
    await createRepository(context, path, { is_public })
    if (target.otherAccount) await requestOperation(context, 'createRepoDomains', { path })
  }
  // Resources that change at the same time have equal values in these columns, too.
  if (target.isolated) await setClockFrozen(context, true)
  try {
    for (const [repository, count] of Object.entries(tagCounts)) {
      await create(repository)
      for (let tag = 0; target.isSandbox && tag < count; tag++)
        // The repository with the most tags isn't the largest.
        await putImage(context, { namespace, repository, tag: `v${tag}` }, { size: 100 - count * count })
    }
    await createOrganization(context, secondNamespaceOf(context))
    for (const repository of ['pages/a0', 'pages/d', 'pages/z']) await create(repository, secondNamespaceOf(context))
    if (target.isSandbox) {
      const repository = 'pages/tags'
      await createRepository(context, { namespace, repository })
      for (const tag of ['c', 'a', 'e', 'b', 'd', 'g', 'f']) await putImage(context, { namespace, repository, tag })
    }
    // Later changes make the order of times differ from that of creation.
    if (target.isolated) await advanceClock(context, 1000)
    for (const repository of ['pages/d', 'pages/a'])
      await requestOperation(context, 'updateRepo', {
        path: { namespace, repository },
        body: { is_public: target.isolated, description: 'Changed' },
      })
    if (target.isSandbox) for (const tag of ['e', 'a']) await putImage(context, { namespace, repository: 'pages/tags', tag })
  } finally {
    if (target.isolated) await setClockFrozen(context, false)
  }
}

/** Adds more items than any page or default contains, in one request. */
async function seedManyItems(context: CaseContext): Promise<void> {
  const partner = context.session.target.otherAccount?.name ?? ''
  const numbers = Array.from({ length: 1001 }, (_, index) => String(index).padStart(4, '0'))
  const repositories = numbers.map(number => ({
    repository: `pages/${number}`,
    access_domains: [{ access_domain: partner, deadline: 'forever' }],
  }))
  const images = numbers.map(number => ({ tag: `v${number}` }))
  await addSandboxData(context, {
    namespaces: [{ namespace: namespaceOf(context), repositories: [...repositories, { repository: 'pages/tags', images }] }],
  })
}
