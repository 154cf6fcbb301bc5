import { requestValidators } from '../../../generated/request-validators.js'
import type { SandboxContext } from '../context.js'
import { ApiError } from '../errors.js'
import { unknownRegion } from '../known-regions.js'
import { type Creator, createRepository } from './create-repository.js'
import type { Organization, Repository } from './entities.js'
import type { ImageOptions } from './image-options.js'
import { readManifest } from './manifest.js'
import { afterPush } from './push-effects.js'
import { checkTagQuota } from './quotas.js'
import type { Region } from './region.js'
import { runDue } from './run-due.js'
import type { ManifestState } from './snapshot-types.js'
import { recordTraffic } from './traffic.js'

/** The result of storing an image. */
export interface StoredImage {
  digest: string
  size: number
}

/**
 * Stores images. A registry in front of the sandbox calls `put` after a push, `recordPull` after a pull and `remove`
 * after a deletion.
 */
export interface Images {
  /**
   * Stores an image under a tag, replacing an existing one.
   *
   * @throws ApiError when a name or the manifest is invalid, or the organization doesn't exist
   */
  put(image: ImageOptions): StoredImage
  /** Deletes a tag. Returns whether it existed. */
  remove(image: Pick<ImageOptions, 'region' | 'namespace' | 'repository' | 'tag'>): boolean
  /**
   * Increments the download count of a repository, and with a tag the traffic by the size of its image. Returns whether the
   * repository exists.
   */
  recordPull(image: Pick<ImageOptions, 'region' | 'namespace' | 'repository'> & { tag?: string }): boolean
}

/** Creates the images of a sandbox. */
export function createImages(context: SandboxContext): Images {
  // Restoring a snapshot replaces the store, so each call reads it from the context.
  const regionOf = ({ region }: Pick<ImageOptions, 'region'>): Region => findRegion(region, context)
  const find = (target: Pick<ImageOptions, 'region' | 'namespace' | 'repository'>): Repository | undefined =>
    regionOf(target).organizations.get(target.namespace)?.repositories.get(target.repository)
  return {
    put(image) {
      runDue(context)
      const now = context.clock.now()
      const stored = storeImage(image, context, { created: now, updated: now })
      const repository = find(image)
      if (repository) afterPush({ repository, tag: image.tag }, context)
      return stored
    },
    remove(image) {
      runDue(context)
      const region = regionOf(image)
      const repository = find(image)
      const tag = repository?.tags.get(image.tag)
      if (!repository || !tag) return false
      region.removeTag(repository, tag)
      region.updateRepository(repository, { updated: context.clock.now() })
      return true
    },
    recordPull(target) {
      const repository = find(target)
      if (!repository) return false
      repository.downloads = Math.min(repository.downloads + 1, Number.MAX_SAFE_INTEGER)
      const account = context.store.accounts.get(repository.organization.account)
      const size = repository.tags.get(target.tag ?? '')?.size ?? 0
      if (account) recordTraffic(account, repository.organization.region, size, context.clock.now())
      return true
    },
  }
}

/** When an image is stored, and by whom. */
interface StoreImageOptions {
  /** In milliseconds since 1970. */
  created: number
  updated: number
  creator?: Creator | undefined
  /** The manifest if it was pushed into the registry. */
  pushed?: ManifestState | undefined
}

/**
 * Stores an image under a tag with its dates. A replaced tag keeps its date of creation.
 *
 * @throws ApiError when a name or the manifest is invalid, or the organization doesn't exist
 */
export function storeImage(
  image: ImageOptions,
  context: SandboxContext,
  { created, updated, creator, pushed }: StoreImageOptions,
): StoredImage {
  const { store, settings } = context
  const organization = validateTarget(image, context)
  const fields = readManifest(image, settings.ociIndexes)
  const existing = organization.repositories.get(image.repository)
  const replaced = existing?.tags.get(image.tag)
  if (!Number.isSafeInteger((existing?.size ?? 0) - (replaced?.size ?? 0) + fields.size))
    throw new ApiError('SVCSTG.SWR.4000014', 'size: the total size of the repository is too large')
  if (!replaced) checkTagQuota(existing ?? { tags: noTags }, settings)
  const repository = existing ?? createRepository(organization, image.repository, context, created, creator)
  const region = store.region(organization.region)
  // The manifest is stored before the tag leaves the previous one, so that shared manifests are retained.
  if (pushed) region.manifestsOf(repository).add(pushed)
  region.setTag(repository, {
    id: replaced?.id ?? store.createId(),
    name: image.tag,
    ...fields,
    ...(pushed ? { mediaType: pushed.mediaType } : {}),
    created: replaced?.created ?? created,
    updated,
  })
  region.updateRepository(repository, { updated })
  return { digest: fields.digest, size: fields.size }
}

const noTags: Repository['tags'] = new Map()

/** Returns a region by name; the first one without a name. */
function findRegion(name: string | undefined, { store, settings }: SandboxContext): Region {
  const problem = name === undefined ? undefined : unknownRegion(name, settings, store.accounts.values())
  if (problem) throw new TypeError(`Invalid image: ${problem}.`)
  return store.region(name ?? settings.region)
}

/** Longer than any name may be. Replacing the slashes of megabytes takes seconds. */
const maxNameLength = 200

/** Validates the names against the contract's schemas, and returns the organization. */
function validateTarget({ region, namespace, repository, tag }: ImageOptions, context: SandboxContext): Organization {
  const { parameters } = requestValidators.deleteRepoTag
  const name = repository.slice(0, maxNameLength)
  if (!parameters.repository?.check(name.replaceAll('/', '$')) || name.includes('$'))
    throw new ApiError('SVCSTG.SWR.4001029', `repository: ${name}`)
  if (!parameters.tag?.check(tag.slice(0, maxNameLength)))
    throw new ApiError('SVCSTG.SWR.4009021', `tag: ${tag.slice(0, maxNameLength)}`)
  const organization = findRegion(region, context).organizations.get(namespace)
  if (!organization) throw new ApiError('SVCSTG.SWR.4040058', `namespace: ${namespace}`)
  return organization
}
