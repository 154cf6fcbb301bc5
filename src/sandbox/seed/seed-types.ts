import { regionName } from '../regions.js'
import { type AccountOptions, type AccountUserOptions, accountOptions, accountUserOptions } from '../store/accounts.js'
import { type ImageOptions, imageFields } from '../store/image-options.js'
import type { Category } from '../store/snapshot-types.js'
import { utcTime } from '../store/time.js'
import { arrayOf, boolean, nonNegativeInteger, object, optional, string, type Validate } from '../validation.js'
import { type SeedExtras, type SeedPermission, seedExtras, seedPermission } from './seed-extras.js'
import { type SeedRules, seedRules } from './seed-rules.js'

/** An image of a seed. */
export interface SeedImage extends Omit<ImageOptions, 'region' | 'namespace' | 'repository'> {
  /** The creation time, UTC. Defaults to the repository's. */
  created?: string | undefined
  /** The time of the last update, UTC. Defaults to the creation time. */
  updated?: string | undefined
}

/** A share of a seed. */
export interface SeedShare {
  access_domain: string
  deadline?: string | undefined
  description?: string | undefined
  /** The creation time, UTC. Defaults to the repository's. */
  created?: string | undefined
  /** The time of the last update, UTC. Defaults to the creation time. */
  updated?: string | undefined
}

/** A repository of a seed. Fields are named as in the API. */
export interface SeedRepository extends SeedExtras, SeedRules {
  repository: string
  is_public?: boolean | undefined
  category?: Category | undefined
  description?: string | undefined
  num_download?: number | undefined
  /** The creation time, UTC. Defaults to the current time of the sandbox. */
  created?: string | undefined
  /** The time of the last update, UTC. Defaults to the creation time. */
  updated?: string | undefined
  images?: readonly SeedImage[] | undefined
  access_domains?: readonly SeedShare[] | undefined
}

/** An organization of a seed. */
export interface SeedNamespace {
  namespace: string
  /** The region. Defaults to the first one of the sandbox. */
  region?: string | undefined
  /** The account that owns the organization. Defaults to `demo`. */
  account?: string | undefined
  /** The user who created the organization. Defaults to the account's first user. */
  creator?: string | undefined
  /** The creation time, UTC. Defaults to the current time of the sandbox. */
  created?: string | undefined
  /** Permissions in addition to the creator's. */
  access?: readonly SeedPermission[] | undefined
  repositories?: readonly SeedRepository[] | undefined
}

/** Data to add to a sandbox. */
export interface Seed {
  accounts?: readonly AccountOptions[] | undefined
  /** Users to add to accounts. A user that exists already must have the same fields. */
  users?: readonly AccountUserOptions[] | undefined
  namespaces?: readonly SeedNamespace[] | undefined
}

const dates = { created: optional(utcTime), updated: optional(utcTime) }

// Images are in the region of their organization.
const { region: _, ...seedImageFields } = imageFields

const seedRepository = object<SeedRepository>({
  repository: string(),
  is_public: optional(boolean),
  category: optional(string()),
  description: optional(string()),
  num_download: optional(nonNegativeInteger),
  ...seedRules,
  ...dates,
  images: optional(arrayOf(object<SeedImage>({ ...seedImageFields, ...dates }))),
  access_domains: optional(
    arrayOf(
      object<SeedShare>({ access_domain: string(), deadline: optional(string()), description: optional(string()), ...dates }),
    ),
  ),
  ...seedExtras,
})

const seedNamespace = object<SeedNamespace>({
  namespace: string(),
  region: optional(regionName),
  account: optional(string()),
  creator: optional(string()),
  created: optional(utcTime),
  access: optional(arrayOf(seedPermission)),
  repositories: optional(arrayOf(seedRepository)),
})

/** Accepts a seed. */
export const seed: Validate = object<Seed>({
  accounts: optional(arrayOf(accountOptions)),
  users: optional(arrayOf(accountUserOptions)),
  namespaces: optional(arrayOf(seedNamespace)),
})
