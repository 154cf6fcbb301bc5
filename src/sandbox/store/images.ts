import { validators } from '../../../generated/validators.js'
import type { SandboxContext } from '../handlers/handler.js'
import { ApiError } from '../errors.js'
import { sha256 } from './digest.js'
import { arrayOf, optional, type Validate, string, nonNegativeInteger } from '../validation.js'
import type { TagState } from './snapshot-types.js'
import type { Organization, Repository } from './store.js'

/** An image to put under a tag. */
export interface ImageOptions {
  /** The organization; it must exist. */
  namespace: string
  /** The repository, with its slashes; made, private, where there is none, as a push does. */
  repository: string
  tag: string
  /** The manifest, as text or as JSON; made up unless given. */
  manifest?: string | object
  /** Architectures, as in `amd64`; two or more make a list of images, when no manifest is given. */
  architectures?: readonly string[]
  /** Size in bytes; what the manifest says unless given. */
  size?: number
}

/** What an image must look like, apart from where it goes. */
export const imageFields: Readonly<Record<'tag' | 'manifest' | 'architectures' | 'size', Validate>> = {
  tag: string(),
  manifest: optional((value, place) =>
    typeof value === 'string' || (typeof value === 'object' && value !== null) ? undefined : `${place} is no object`,
  ),
  architectures: optional(arrayOf(string(/./))),
  size: optional(nonNegativeInteger),
}

/** What is known of an image that was put. */
export interface StoredImage {
  digest: string
  size: number
}

/**
 * Where images come from. A registry that stands in front of the sandbox calls it: `put` after a push, `pulled` after a
 * pull, `remove` after a delete.
 */
export interface Images {
  /**
   * Puts an image under a tag, in the place of one that was there.
   *
   * @throws ApiError when a name breaks its rule, the organization is missing, or the manifest is none
   */
  put(image: ImageOptions): StoredImage
  /** Takes a tag away; tells whether it was there. */
  remove(image: Pick<ImageOptions, 'namespace' | 'repository' | 'tag'>): boolean
  /** Counts a download; tells whether the repository is there. */
  recordPull(repository: Pick<ImageOptions, 'namespace' | 'repository'>): boolean
}

const imageType = 'application/vnd.docker.distribution.manifest.v2+json'
const listType = 'application/vnd.docker.distribution.manifest.list.v2+json'

/** The images of a sandbox. */
export function createImages(service: SandboxContext): Images {
  // A restored snapshot brings another store, so it is looked up each time.
  const find = (namespace: string, repository: string): Repository | undefined =>
    service.store.organizations.get(namespace)?.repositories.get(repository)
  return {
    put(image) {
      const { store, clock } = service
      const organization = checked(image, service)
      const made = describe(image)
      const now = clock.now()
      const known = organization.repositories.get(image.repository)
      const before = known?.tags.get(image.tag)
      if (!Number.isSafeInteger((known?.size ?? 0) - (before?.size ?? 0) + made.size))
        throw new ApiError('SVCSTG.SWR.4000014', 'size: the repository would be too large to be counted')
      const repository = known ?? push(organization, image.repository, service)
      store.setTag(repository, {
        id: before?.id ?? store.createId(),
        name: image.tag,
        ...made,
        created: before?.created ?? now,
        updated: now,
      })
      store.changeRepository(repository, { updated: now })
      return { digest: made.digest, size: made.size }
    },
    remove({ namespace, repository, tag }) {
      const { store, clock } = service
      const found = find(namespace, repository)
      const state = found?.tags.get(tag)
      if (!found || !state) return false
      store.removeTag(found, state)
      store.changeRepository(found, { updated: clock.now() })
      return true
    },
    recordPull({ namespace, repository }) {
      const found = find(namespace, repository)
      if (found) found.downloads = Math.min(found.downloads + 1, Number.MAX_SAFE_INTEGER)
      return found !== undefined
    },
  }
}

/** Names are held against the contract's own schemas. */
function checked({ namespace, repository, tag }: ImageOptions, { store }: SandboxContext): Organization {
  const { parameters } = validators.deleteRepoTag
  if (!parameters.repository?.check(repository.replaceAll('/', '$')) || repository.includes('$'))
    throw new ApiError('SVCSTG.SWR.4001029', `repository: ${repository}`)
  if (!parameters.tag?.check(tag)) throw new ApiError('SVCSTG.SWR.4009021', `tag: ${tag}`)
  const organization = store.organizations.get(namespace)
  if (!organization) throw new ApiError('SVCSTG.SWR.4040058', `namespace: ${namespace}`)
  return organization
}

function push(organization: Organization, name: string, { store, clock, settings }: SandboxContext): Repository {
  if (store.repositoryCount >= settings.maxRepositories) throw new ApiError('SVCSTG.SWR.4000098')
  const now = clock.now()
  const account = store.accounts.get(organization.account)
  const creator = account?.users[0]
  return store.addRepository(organization, {
    id: store.createId(),
    name,
    category: 'other',
    description: '',
    isPublic: false,
    creatorId: creator?.id ?? account?.id ?? '',
    creatorName: creator?.name ?? '',
    downloads: 0,
    created: now,
    updated: now,
  })
}

type Description = Pick<TagState, 'manifest' | 'digest' | 'imageId' | 'size' | 'schema' | 'type'>

interface Descriptor {
  digest?: string
  size?: number
}

interface Manifest {
  schemaVersion?: number
  config?: Descriptor
  layers?: Descriptor[]
  manifests?: Descriptor[]
}

function describe(image: ImageOptions): Description {
  const text = typeof image.manifest === 'string' ? image.manifest : JSON.stringify(image.manifest ?? madeUp(image))
  const { schemaVersion, config, layers, manifests } = parsed(text)
  const parts = [config, ...(layers ?? []), ...(manifests ?? [])]
  const size = image.size ?? parts.reduce((sum, part) => sum + (part?.size ?? 0), 0)
  if (!Number.isSafeInteger(size) || size < 0) throw new ApiError('SVCSTG.SWR.4000014', 'size is no whole number of bytes')
  return {
    manifest: text,
    digest: `sha256:${sha256(text)}`,
    imageId: config?.digest?.replace(/^sha256:/, '') ?? '',
    size,
    schema: schemaVersion === 1 ? 1 : 2,
    type: manifests ? 1 : 0,
  }
}

function parsed(text: string): Manifest {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new ApiError('SVCSTG.SWR.4000014', 'the manifest is not JSON')
  }
  if (isManifest(value)) return value
  throw new ApiError('SVCSTG.SWR.4000014', 'the manifest is none')
}

function isManifest(value: unknown): value is Manifest {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const { config, layers, manifests } = value as Record<string, unknown>
  const isList = (list: unknown): boolean => list === undefined || (Array.isArray(list) && list.every(isDescriptor))
  return (config === undefined || isDescriptor(config)) && isList(layers) && isList(manifests)
}

function isDescriptor(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const { digest, size } = value as Record<string, unknown>
  return (
    (digest === undefined || typeof digest === 'string') &&
    (size === undefined || (Number.isSafeInteger(size) && Number(size) >= 0))
  )
}

/** A manifest that looks like one; the same image always has the same. */
function madeUp({ namespace, repository, tag, architectures = [], size = 2_097_152 }: ImageOptions): object {
  const digest = (...parts: unknown[]): string =>
    `sha256:${sha256(JSON.stringify([namespace, repository, tag, size, ...parts]))}`
  if (architectures.length > 1) {
    const manifests = architectures.map(architecture => ({
      mediaType: imageType,
      size: 590,
      digest: digest(architecture),
      platform: { architecture, os: 'linux' },
    }))
    return { schemaVersion: 2, mediaType: listType, manifests }
  }
  const config = Math.min(size, 1472)
  return {
    schemaVersion: 2,
    mediaType: imageType,
    config: { mediaType: 'application/vnd.docker.container.image.v1+json', size: config, digest: digest('config') },
    layers: [{ mediaType: 'application/vnd.docker.image.rootfs.diff.tar.gzip', size: size - config, digest: digest('layer') }],
  }
}
