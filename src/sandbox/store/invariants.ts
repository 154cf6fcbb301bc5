import { requestValidators } from '../../../generated/request-validators.js'
import { duplicatesInAccounts } from './accounts.js'
import type { Organization, Repository } from './entities.js'
import { extrasViolations } from './extras-invariants.js'
import type { Region } from './region.js'
import { ruleIds } from './rule-invariants.js'
import type { Store } from './store.js'

type Expect = (condition: boolean, violation: string) => void
type ExpectNewId = (id: number, owner: string) => void

/** Checks counts, references, names and uniqueness in a store, and returns one sentence for each invariant violation. */
export function checkInvariants(store: Store): string[] {
  const violations: string[] = []
  const expect: Expect = (condition, violation) => {
    if (!condition) violations.push(violation)
  }
  const ids = new Set<number>()
  const expectNewId: ExpectNewId = (id, owner) => {
    expect(!ids.has(id), `${owner} has a duplicate ID.`)
    expect(id < store.nextId, `${owner} has an ID that will be assigned again.`)
    ids.add(id)
  }

  for (const region of store.regions()) checkRegion(store, region, expect, expectNewId)
  checkAccounts(store, expect)
  return violations
}

function checkRegion(store: Store, region: Region, expect: Expect, expectNewId: ExpectNewId): void {
  for (const [key, organization] of region.organizations)
    checkOrganization({ store, region }, key, organization, expect, expectNewId)
  const repositories = [...region.organizations.values()].flatMap(({ repositories }) => [...repositories.values()])
  expect(repositories.length === region.repositoryCount, 'The number of repositories is wrong.')
  expect(region.listCache.isConsistent(repositories), 'A cached list is out of date.')
  for (const name of store.accounts.keys()) checkIndexes(region, name, expect)
}

/** The state that the organizations of a region are checked against. */
interface CheckContext {
  store: Store
  region: Region
}

function checkOrganization(
  { store, region }: CheckContext,
  key: string,
  organization: Organization,
  expect: Expect,
  expectNewId: ExpectNewId,
): void {
  const { id, name, account, permissions, repositories, joinedNames } = organization
  const subject = `Organization ${key}`
  expect(organization.region === region.name, `${subject} is stored in another region.`)
  expectNewId(id, subject)
  expect(name === key, `${subject} is stored under another name.`)
  expect(requestValidators.createNamespace.body?.({ namespace: key }) ?? true, `${subject} has an invalid name.`)
  expect(region.ownedBy(account).has(organization), `${subject} is missing from the index of its account.`)
  expect(store.accounts.has(account), `${subject} belongs to an unknown account.`)
  // The permissions of a deleted user stay.
  for (const { userId, userName } of permissions.values())
    expect(
      (store.findUser(account, userId)?.user.name ?? userName) === userName,
      `${subject} has a permission for a user with another name.`,
    )
  const names = [...repositories.keys()].join('\n')
  expect((joinedNames ?? names) === names, `${subject} has an outdated search index.`)
  for (const [key, repository] of repositories) {
    expect(repository.name === key, `Repository ${name}/${key} is stored under another name.`)
    checkRepository({ store, region }, organization, repository, expect, expectNewId)
  }
}

function checkRepository(
  { store, region }: CheckContext,
  organization: Organization,
  repository: Repository,
  expect: Expect,
  expectNewId: ExpectNewId,
): void {
  const { name, id, category, isPublic, tags, shares, size } = repository
  const subject = `Repository ${organization.name}/${name}`
  expectNewId(id, subject)
  expect(repository.organization === organization, `${subject} refers to another organization.`)
  expect(
    requestValidators.createRepo.body?.({ repository: name, is_public: isPublic, category }) ?? true,
    `${subject} has an invalid name or category.`,
  )
  for (const id of ruleIds(repository)) expectNewId(id, subject)
  expect(region.schedule.isConsistent(repository), `${subject} has open jobs, but isn't scheduled.`)
  expect(region.pushed.has(repository) === (repository.manifests !== undefined), `${subject} isn't indexed by its manifests.`)
  let total = 0
  for (const [key, tag] of tags) {
    expectNewId(tag.id, `${subject}:${key}`)
    expect(tag.name === key, `${subject}:${key} is stored under another name.`)
    expect(requestValidators.deleteRepoTag.parameters.tag?.check(key) ?? true, `${subject}:${key} is an invalid tag.`)
    expect(
      tag.mediaType === undefined || repository.manifests?.get(tag.digest) !== undefined,
      `${subject}:${key} lacks its manifest.`,
    )
    total += tag.size
  }
  expect(total === size, `${subject} doesn't have the total size of its tags.`)
  for (const violation of repository.manifests?.violations(tags.values()) ?? []) expect(false, `${subject} ${violation}.`)
  for (const violation of extrasViolations(repository, store)) expect(false, `${subject} ${violation}.`)
  expect(Number.isSafeInteger(total), `${subject} has a size that isn't a safe integer.`)
  for (const [account, share] of shares) {
    expect(share.account === account, `${subject} has a share that is stored under another account.`)
    expect(store.accounts.has(account), `${subject} is shared with the unknown account ${account}.`)
    expect(account !== organization.account, `${subject} is shared with its own account.`)
    expect(
      region.sharedWith.in(account, organization).has(repository),
      `${subject} is missing from the shares with ${account}.`,
    )
    expect(
      region.sharedBy.in(organization.account, organization).has(repository),
      `${subject} is missing from the shares of its account.`,
    )
  }
}

function checkAccounts(store: Store, expect: Expect): void {
  for (const duplicate of duplicatesInAccounts(store.accounts.values())) expect(false, duplicate)
  for (const { account, userId } of [...store.tokens.values(), ...store.logins.values()])
    expect(store.findUser(account, userId) !== undefined, 'A token or a login belongs to an unknown user.')
  for (const { account, projectId } of store.tokens.values())
    expect(
      projectId === undefined || (store.accounts.get(account)?.projects.some(({ id }) => id === projectId) ?? false),
      'A token belongs to an unknown project.',
    )
}

/** Checks the indexes of a region for an account. */
function checkIndexes(region: Region, name: string, expect: Expect): void {
  for (const organization of region.ownedBy(name))
    expect(
      region.organizations.get(organization.name) === organization,
      `The index of account ${name} contains a deleted organization.`,
    )
  for (const repository of region.sharedWith.all(name))
    expect(repository.shares.has(name), `The index of shares with ${name} contains a deleted share.`)
  for (const repository of region.sharedBy.all(name))
    expect(repository.shares.size > 0, `The index of shares by ${name} contains a repository without shares.`)
}
