import { isDeepStrictEqual } from 'node:util'
import type { SandboxContext } from '../context.js'
import { ApiError } from '../errors.js'
import { unknownRegion } from '../known-regions.js'
import { type AccountUserOptions, createAccount, createUser, rejectDuplicateAccounts } from '../store/accounts.js'
import type { Creator } from '../store/create-repository.js'
import { parseDeadline } from '../store/deadline.js'
import type { AccountUser, Organization, Repository } from '../store/entities.js'
import { storeImage } from '../store/images.js'
import type { Store } from '../store/store.js'
import { rejectDuplicateUser } from '../store/users.js'
import { addExtras } from './seed-extras.js'
import { addParts, invalidSeed, parseTime, SeedProblem, validateBody } from './seed-parts.js'
import { addRules } from './seed-rules.js'
import { type Seed, type SeedNamespace, type SeedRepository, seed } from './seed-types.js'

/**
 * Adds the data of a seed: all of it, or nothing when it is invalid. Organization quotas don't apply.
 *
 * @throws TypeError that names the location of the invalid value, or of the one that exceeds the limits of the sandbox
 */
export function loadSeed(value: unknown, context: SandboxContext): void {
  const problem = seed(value, 'seed')
  if (problem) throw invalidSeed(problem)
  // The validator covers every field of the type.
  const { accounts = [], users = [], namespaces = [] } = value as Seed
  const { store, settings } = context
  const newAccounts = accounts.map(account => createAccount(account, settings))
  rejectDuplicateAccounts([...store.accounts.values(), ...newAccounts])
  const { nextId } = store
  // Keeping cached lists sorted would cost more than creating them again.
  for (const region of store.regions()) region.listCache.clear()
  const newOrganizations: Organization[] = []
  const newUsers: AccountUser[] = []
  try {
    for (const account of newAccounts) store.addAccount(account)
    addParts('seed.users', users, user => addSeedUser(user, store, newUsers))
    addParts('seed.namespaces', namespaces, (namespace, location) =>
      addNamespace(namespace, location, context, newOrganizations),
    )
  } catch (error) {
    for (const organization of newOrganizations) store.region(organization.region).removeOrganization(organization)
    for (const { account, user } of newUsers) store.removeUser(account, user)
    for (const account of newAccounts) store.removeAccount(account)
    store.nextId = nextId
    throw error
  }
}

/** Rejects duplicates, of which the last one would win silently. */
function expectUnique(what: string, names: readonly string[]): void {
  const seen = new Set<string>()
  for (const name of names) {
    if (seen.has(name)) throw new SeedProblem(`duplicate ${what} ${name}`)
    seen.add(name)
  }
}

/** Adds a user, unless the account has this very user. */
function addSeedUser(
  { account: accountName = 'demo', ...options }: AccountUserOptions,
  store: Store,
  added: AccountUser[],
): void {
  const account = store.accounts.get(accountName)
  if (!account) throw new SeedProblem(`user ${options.name} belongs to unknown account ${accountName}`)
  const user = createUser(accountName, options)
  const existing = store.findUserByName(accountName, options.name)
  if (existing && isDeepStrictEqual(existing, user)) return
  if (existing) throw new SeedProblem(`user ${options.name} already exists in account ${accountName} with other fields`)
  rejectDuplicateUser(user, account, store)
  store.addUser(account, user)
  added.push({ account, user })
}

function findSeedUser(name: string, account: string, store: Store): Creator {
  const user = store.findUserByName(account, name)
  if (!user) throw new SeedProblem(`account ${account} has no user ${name}`)
  return { id: user.id, name: user.name }
}

function addNamespace(
  { namespace, region: regionName, account = 'demo', creator, created, access = [], repositories = [] }: SeedNamespace,
  location: string,
  context: SandboxContext,
  added: Organization[],
): void {
  const { store, clock, settings } = context
  const problem = regionName === undefined ? undefined : unknownRegion(regionName, settings, store.accounts.values())
  if (problem) throw new SeedProblem(`organization ${namespace}: ${problem}`)
  const region = store.region(regionName ?? settings.region)
  validateBody('createNamespace', { namespace })
  if (region.organizations.has(namespace)) throw new SeedProblem(`organization ${namespace} already exists`)
  const owner = findSeedUser(creator ?? store.accounts.get(account)?.users[0]?.name ?? '', account, store)
  expectUnique(`permission in organization ${namespace} for user`, [owner.name, ...access.map(({ user_name }) => user_name)])
  const organization = region.addOrganization(
    { id: store.createId(), name: namespace, account, creatorName: owner.name, created: parseTime(created, clock.now()) },
    [
      { userId: owner.id, userName: owner.name, auth: 7 },
      ...addParts(`${location}.access`, access, ({ user_name, auth }) => ({
        userId: findSeedUser(user_name, account, store).id,
        userName: user_name,
        auth,
      })),
    ],
  )
  added.push(organization)
  addParts(`${location}.repositories`, repositories, (repository, itemLocation) =>
    addRepository(organization, repository, itemLocation, owner, context),
  )
}

function addRepository(
  organization: Organization,
  options: SeedRepository,
  location: string,
  creator: Creator,
  context: SandboxContext,
): void {
  const { store, clock, settings } = context
  const { repository: name, is_public = false, category = 'other', description = '', num_download = 0 } = options
  const path = `${organization.name}/${name}`
  validateBody('createRepo', { repository: name, is_public, category, description })
  if (organization.repositories.has(name)) throw new SeedProblem(`repository ${path} already exists`)
  if (store.repositoryCount >= settings.maxRepositories) throw new ApiError('SVCSTG.SWR.4000098')
  const { images = [], access_domains = [] } = options
  expectUnique(
    `tag in repository ${path}:`,
    images.map(({ tag }) => tag),
  )
  expectUnique(
    `share of repository ${path} with`,
    access_domains.map(({ access_domain }) => access_domain.toLowerCase()),
  )
  const created = parseTime(options.created, clock.now())
  const region = store.region(organization.region)
  const repository = region.addRepository(organization, {
    id: store.createId(),
    name,
    category,
    description,
    isPublic: is_public,
    creatorId: creator.id,
    creatorName: creator.name,
    downloads: num_download,
    created,
    updated: created,
  })
  addParts(`${location}.images`, images, ({ created, updated, ...image }) => {
    const target = { ...image, region: organization.region, namespace: organization.name, repository: name }
    storeImage(target, context, datesOf({ created, updated }, repository.created))
  })
  addShares(repository, options, location, creator, context)
  addExtras(repository, options, location, {
    store,
    creatorName: creator.name,
    findUser: user => findSeedUser(user, organization.account, store),
  })
  addRules(repository, options, location, creator, context)
  region.updateRepository(repository, { updated: parseTime(options.updated, repository.created) })
}

function addShares(
  repository: Repository,
  { access_domains = [] }: SeedRepository,
  location: string,
  creator: Creator,
  { store }: SandboxContext,
): void {
  addParts(
    `${location}.access_domains`,
    access_domains,
    ({ access_domain, deadline = 'forever', description = '', ...dates }) => {
      validateBody('createRepoDomains', { access_domain, permit: 'read', deadline })
      const account = store.findAccount(access_domain)?.name
      if (account === undefined)
        throw new SeedProblem(`repository ${repository.name} is shared with unknown account ${access_domain}`)
      if (account === repository.organization.account)
        throw new SeedProblem(`repository ${repository.name} is shared with its own account ${account}`)
      store.region(repository.organization.region).setShare(repository, {
        account,
        deadline: parseDeadline(deadline),
        description,
        creatorId: creator.id,
        creatorName: creator.name,
        ...datesOf(dates, repository.created),
      })
    },
  )
}

function datesOf(
  { created, updated }: { created?: string | undefined; updated?: string | undefined },
  defaultTime: number,
): { created: number; updated: number } {
  const time = parseTime(created, defaultTime)
  return { created: time, updated: parseTime(updated, time) }
}
