import type { OperationId } from '../../../generated/operations.js'
import type { components } from '../../../generated/schema.js'
import { parseDeadline } from '../store/deadline.js'
import type { SandboxContext } from '../handlers/handler.js'
import { parseBody } from '../http/parse-request.js'
import { ApiError } from '../errors.js'
import { checkAccounts } from '../store/account-problems.js'
import { type AccountOptions, accountShape, accountState } from '../store/accounts.js'
import { createImages, type ImageOptions, imageFields } from '../store/images.js'
import { boolean, arrayOf, oneOf, optional, object, string, nonNegativeInteger } from '../validation.js'
import type { PermissionLevel } from '../store/snapshot-types.js'
import type { Organization, Repository } from '../store/store.js'
import { maxTimestamp } from '../store/time.js'

type Category = components['schemas']['Category']

/** A repository of a seed; the words are those of the API. */
export interface SeedRepository {
  repository: string
  is_public?: boolean
  category?: Category
  description?: string
  num_download?: number
  /** When it was created, UTC. */
  created?: string
  /** When it was changed last, UTC. */
  updated?: string
  images?: readonly Omit<ImageOptions, 'namespace' | 'repository'>[]
  access_domains?: readonly { access_domain: string; deadline?: string; description?: string }[]
}

/** An organization of a seed. */
export interface SeedNamespace {
  namespace: string
  /** The account that owns it; `demo` unless given. */
  account?: string
  /** The user who created it; the account's first unless given. */
  creator?: string
  /** Permissions besides the creator's. */
  access?: readonly { user_name: string; auth: PermissionLevel }[]
  repositories?: readonly SeedRepository[]
}

/** Data to begin with. */
export interface Seed {
  /** Accounts to add. */
  accounts?: readonly AccountOptions[]
  namespaces?: readonly SeedNamespace[]
}

const repository = object<SeedRepository>({
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

const shape = object<Seed>({
  accounts: optional(arrayOf(accountShape)),
  namespaces: optional(
    arrayOf(
      object<SeedNamespace>({
        namespace: string(),
        account: optional(string()),
        creator: optional(string()),
        access: optional(arrayOf(object({ user_name: string(), auth: oneOf(7, 3, 1) }))),
        repositories: optional(arrayOf(repository)),
      }),
    ),
  ),
})

/**
 * Adds the data of a seed: all of it, or nothing. Quotas do not count here.
 *
 * @throws ApiError when a name breaks its rule or there is no room, TypeError when something else is wrong
 */
export function loadSeed(value: unknown, service: SandboxContext): void {
  const problem = shape(value, 'seed')
  if (problem) throw new TypeError(`This is no seed: ${problem}.`)
  // The check above covers every field of the type.
  const { accounts = [], namespaces = [] } = value as Seed
  const { store, settings } = service
  const added = accounts.map(account => accountState(account, settings))
  checkAccounts([...store.accounts.values(), ...added])
  const { nextId } = store
  const planted: Organization[] = []
  try {
    for (const account of added) store.addAccount(account)
    for (const namespace of namespaces) plantNamespace(namespace, service, planted)
  } catch (error) {
    // Only these were added; all else is as it was.
    for (const organization of planted) store.removeOrganization(organization)
    for (const account of added) store.removeAccount(account)
    store.nextId = nextId
    throw error
  }
}

/** Holds a body against the contract, as the operation would. */
function checkBody(operation: OperationId, body: unknown): void {
  parseBody(operation, 'application/json', JSON.stringify(body))
}

function plantNamespace(
  { namespace, account = 'demo', creator, access = [], repositories = [] }: SeedNamespace,
  service: SandboxContext,
  planted: Organization[],
): void {
  const { store, clock } = service
  checkBody('createNamespace', { namespace })
  if (store.organizations.has(namespace)) throw new TypeError(`The organization ${namespace} is there already.`)
  const users = store.accounts.get(account)?.users ?? []
  const userOf = (name: string) => {
    const user = users.find(user => user.name === name)
    if (!user) throw new TypeError(`The account ${account} has no user ${name}.`)
    return user
  }
  const owner = userOf(creator ?? users[0]?.name ?? '')
  checkOnce(`the organization ${namespace} permits the user`, [owner.name, ...access.map(({ user_name }) => user_name)])
  const organization = store.addOrganization(
    { id: store.createId(), name: namespace, account, creatorName: owner.name, created: clock.now() },
    [
      { userId: owner.id, userName: owner.name, auth: 7 },
      ...access.map(({ user_name, auth }) => ({ userId: userOf(user_name).id, userName: user_name, auth })),
    ],
  )
  planted.push(organization)
  for (const one of repositories) plantRepository(organization, one, { id: owner.id, name: owner.name }, service)
}

/** Refuses what would silently win over another of its name. */
function checkOnce(what: string, names: readonly string[]): void {
  const twice = names.find((name, index) => names.indexOf(name) < index)
  if (twice !== undefined) throw new TypeError(`This is no seed: ${what} ${twice} twice.`)
}

function plantRepository(
  organization: Organization,
  seed: SeedRepository,
  creator: { id: string; name: string },
  service: SandboxContext,
): void {
  const { store, clock, settings } = service
  const { repository: name, is_public = false, category = 'other', description = '', num_download = 0 } = seed
  checkBody('createRepo', { repository: name, is_public, category, description })
  if (organization.repositories.has(name)) throw new TypeError(`The repository ${name} is there already.`)
  if (store.repositoryCount >= settings.maxRepositories) throw new ApiError('SVCSTG.SWR.4000098')
  const { images = [], access_domains = [] } = seed
  checkOnce(
    `the repository ${name} has the tag`,
    images.map(({ tag }) => tag),
  )
  checkOnce(
    `the repository ${name} is shared with`,
    access_domains.map(({ access_domain }) => access_domain),
  )
  const created = momentOf(seed.created) ?? clock.now()
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
  const { put } = createImages(service)
  for (const one of images) put({ ...one, namespace: organization.name, repository: name })
  plantSharings(repository, seed, creator, service)
  store.changeRepository(repository, { updated: momentOf(seed.updated) ?? created })
}

function plantSharings(
  repository: Repository,
  seed: SeedRepository,
  creator: { id: string; name: string },
  { store, clock }: SandboxContext,
): void {
  for (const { access_domain: account, deadline = 'forever', description = '' } of seed.access_domains ?? []) {
    checkBody('createRepoDomains', { access_domain: account, permit: 'read', deadline })
    if (!store.accounts.has(account) || account === repository.organization.account)
      throw new TypeError(`A repository cannot be shared with ${account}.`)
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

function momentOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const moment = Date.parse(text)
  if (Number.isNaN(moment) || moment < 0 || moment > maxTimestamp) throw new TypeError(`${text} is no moment.`)
  return moment
}
