import type { OperationId } from '../../../generated/operations.js'
import type { components } from '../../../generated/schema.js'
import type { SandboxContext } from '../context.js'
import { ApiError } from '../errors.js'
import { parseBody } from '../http/parse-request.js'
import { type AccountOptions, accountOptions, createAccount, rejectDuplicateAccounts } from '../store/accounts.js'
import { parseDeadline } from '../store/deadline.js'
import type { Organization, Repository } from '../store/entities.js'
import { type ImageOptions, imageFields } from '../store/image-options.js'
import { createImages } from '../store/images.js'
import type { PermissionLevel } from '../store/snapshot-types.js'
import { maxTimestamp } from '../store/time.js'
import { arrayOf, boolean, nonNegativeInteger, object, oneOf, optional, string } from '../validation.js'

type Category = components['schemas']['Category']

/** A repository of a seed. Fields are named as in the API. */
export interface SeedRepository {
  repository: string
  is_public?: boolean
  category?: Category
  description?: string
  num_download?: number
  /** The creation time, UTC. */
  created?: string
  /** The time of the last update, UTC. */
  updated?: string
  images?: readonly Omit<ImageOptions, 'namespace' | 'repository'>[]
  access_domains?: readonly { access_domain: string; deadline?: string; description?: string }[]
}

/** An organization of a seed. */
export interface SeedNamespace {
  namespace: string
  /** The account that owns the organization. Defaults to `demo`. */
  account?: string
  /** The user who created the organization. Defaults to the account's first user. */
  creator?: string
  /** Permissions in addition to the creator's. */
  access?: readonly { user_name: string; auth: PermissionLevel }[]
  repositories?: readonly SeedRepository[]
}

/** Data to add to a sandbox. */
export interface Seed {
  accounts?: readonly AccountOptions[]
  namespaces?: readonly SeedNamespace[]
}

const seedRepository = object<SeedRepository>({
  repository: string(),
  is_public: optional(boolean),
  category: optional(string()),
  description: optional(string()),
  num_download: optional(nonNegativeInteger),
  created: optional(string(/^\d{4}-\d\d-\d\dT/)),
  updated: optional(string(/^\d{4}-\d\d-\d\dT/)),
  images: optional(arrayOf(object<Omit<ImageOptions, 'namespace' | 'repository'>>(imageFields))),
  access_domains: optional(
    arrayOf(object({ access_domain: string(), deadline: optional(string()), description: optional(string()) })),
  ),
})

const seedNamespace = object<SeedNamespace>({
  namespace: string(),
  account: optional(string()),
  creator: optional(string()),
  access: optional(arrayOf(object({ user_name: string(), auth: oneOf(7, 3, 1) }))),
  repositories: optional(arrayOf(seedRepository)),
})

const seed = object<Seed>({
  accounts: optional(arrayOf(accountOptions)),
  namespaces: optional(arrayOf(seedNamespace)),
})

interface Creator {
  id: string
  name: string
}

/**
 * Adds the data of a seed: all of it, or nothing when it is invalid. Organization quotas don't apply.
 *
 * @throws ApiError when a name is invalid or the sandbox is full, TypeError when anything else is invalid
 */
export function loadSeed(value: unknown, context: SandboxContext): void {
  const problem = seed(value, 'seed')
  if (problem) throw invalidSeed(problem)
  // The validator covers every field of the type.
  const { accounts = [], namespaces = [] } = value as Seed
  const { store, settings } = context
  const newAccounts = accounts.map(account => createAccount(account, settings))
  rejectDuplicateAccounts([...store.accounts.values(), ...newAccounts])
  const { nextId } = store
  const newOrganizations: Organization[] = []
  try {
    for (const account of newAccounts) store.addAccount(account)
    for (const namespace of namespaces) addNamespace(namespace, context, newOrganizations)
  } catch (error) {
    for (const organization of newOrganizations) store.removeOrganization(organization)
    for (const account of newAccounts) store.removeAccount(account)
    store.nextId = nextId
    throw error
  }
}

function invalidSeed(problem: string): TypeError {
  return new TypeError(`Invalid seed: ${problem}.`)
}

/** Validates the body that would create the same resource through the API. */
function validateBody(operation: OperationId, body: unknown): void {
  parseBody(operation, 'application/json', JSON.stringify(body))
}

/** Rejects duplicates, of which the last one would win silently. */
function expectUnique(what: string, names: readonly string[]): void {
  const duplicate = names.find((name, index) => names.indexOf(name) < index)
  if (duplicate !== undefined) throw invalidSeed(`duplicate ${what} ${duplicate}`)
}

function addNamespace(
  { namespace, account = 'demo', creator, access = [], repositories = [] }: SeedNamespace,
  context: SandboxContext,
  added: Organization[],
): void {
  const { store, clock } = context
  validateBody('createNamespace', { namespace })
  if (store.organizations.has(namespace)) throw invalidSeed(`organization ${namespace} already exists`)
  const users = store.accounts.get(account)?.users ?? []
  const findUser = (name: string): Creator => {
    const user = users.find(user => user.name === name)
    if (!user) throw invalidSeed(`account ${account} has no user ${name}`)
    return { id: user.id, name: user.name }
  }
  const owner = findUser(creator ?? users[0]?.name ?? '')
  expectUnique(`permission in organization ${namespace} for user`, [owner.name, ...access.map(({ user_name }) => user_name)])
  const organization = store.addOrganization(
    { id: store.createId(), name: namespace, account, creatorName: owner.name, created: clock.now() },
    [
      { userId: owner.id, userName: owner.name, auth: 7 },
      ...access.map(({ user_name, auth }) => ({ userId: findUser(user_name).id, userName: user_name, auth })),
    ],
  )
  added.push(organization)
  for (const repository of repositories) addRepository(organization, repository, owner, context)
}

function addRepository(organization: Organization, options: SeedRepository, creator: Creator, context: SandboxContext): void {
  const { store, clock, settings } = context
  const { repository: name, is_public = false, category = 'other', description = '', num_download = 0 } = options
  const path = `${organization.name}/${name}`
  validateBody('createRepo', { repository: name, is_public, category, description })
  if (organization.repositories.has(name)) throw invalidSeed(`repository ${path} already exists`)
  if (store.repositoryCount >= settings.maxRepositories) throw new ApiError('SVCSTG.SWR.4000098')
  const { images = [], access_domains = [] } = options
  expectUnique(
    `tag in repository ${path}:`,
    images.map(({ tag }) => tag),
  )
  expectUnique(
    `share of repository ${path} with`,
    access_domains.map(({ access_domain }) => access_domain),
  )
  const created = parseTime(options.created) ?? clock.now()
  const repository = store.addRepository(organization, {
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
  const { put } = createImages(context)
  for (const image of images) put({ ...image, namespace: organization.name, repository: name })
  addShares(repository, options, creator, context)
  store.updateRepository(repository, { updated: parseTime(options.updated) ?? created })
}

function addShares(
  repository: Repository,
  { access_domains = [] }: SeedRepository,
  creator: Creator,
  { store, clock }: SandboxContext,
): void {
  for (const { access_domain: account, deadline = 'forever', description = '' } of access_domains) {
    validateBody('createRepoDomains', { access_domain: account, permit: 'read', deadline })
    if (!store.accounts.has(account))
      throw invalidSeed(`repository ${repository.name} is shared with unknown account ${account}`)
    if (account === repository.organization.account)
      throw invalidSeed(`repository ${repository.name} is shared with its own account ${account}`)
    const now = clock.now()
    store.setShare(repository, {
      account,
      deadline: parseDeadline(deadline),
      description,
      creatorId: creator.id,
      creatorName: creator.name,
      created: now,
      updated: now,
    })
  }
}

function parseTime(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const time = Date.parse(text)
  if (Number.isNaN(time) || time < 0 || time > maxTimestamp) throw invalidSeed(`${text} is not a valid time`)
  return time
}
