import { isRecord, parseJson } from '../../errors/json.js'
import { ApiError } from '../errors.js'
import { sha256 } from './digest.js'
import type { ImageOptions } from './image-options.js'
import { dockerConfig, dockerManifest, dockerManifestList, ociIndex } from './media-types.js'
import type { TagState } from './snapshot-types.js'

interface ManifestPart {
  digest?: string
  size?: number
}

interface Manifest {
  mediaType?: string
  schemaVersion?: number
  config?: ManifestPart
  layers?: ManifestPart[]
  manifests?: ManifestPart[]
}

/** The fields of a tag that follow from its manifest. */
export type ManifestFields = Pick<TagState, 'manifest' | 'digest' | 'imageId' | 'size' | 'schema' | 'type' | 'config'>

/**
 * Reads the manifest of an image, or generates one when the image has none.
 *
 * @param ociIndexes whether OCI image indexes are accepted. The service accepts only Docker manifest lists.
 * @throws ApiError when the manifest or the size is invalid
 */
export function readManifest(image: ImageOptions, ociIndexes: boolean): ManifestFields {
  const text = typeof image.manifest === 'string' ? image.manifest : JSON.stringify(image.manifest ?? generateManifest(image))
  const { mediaType, schemaVersion, config, layers, manifests } = parseManifest(text)
  if (!ociIndexes && (mediaType === ociIndex || (manifests && mediaType !== dockerManifestList)))
    throw new ApiError('SVCSTG.SWR.4000014', 'manifest: the service rejects OCI image indexes')
  const parts = [config, ...(layers ?? []), ...(manifests ?? [])]
  const size = image.size ?? parts.reduce((sum, part) => sum + (part?.size ?? 0), 0)
  if (!Number.isSafeInteger(size) || size < 0) throw new ApiError('SVCSTG.SWR.4000014', 'size: must be a non-negative integer')
  return {
    manifest: text,
    digest: `sha256:${sha256(text)}`,
    imageId: config?.digest?.replace(/^sha256:/, '') ?? '',
    size,
    schema: schemaVersion === 1 ? 1 : 2,
    type: manifests ? 1 : 0,
    ...(image.config === undefined
      ? {}
      : { config: typeof image.config === 'string' ? image.config : JSON.stringify(image.config) }),
  }
}

function parseManifest(text: string): Manifest {
  const value = parseJson(text)
  if (isManifest(value)) return value
  if (value === undefined) throw new ApiError('SVCSTG.SWR.4000014', 'manifest: not valid JSON')
  throw new ApiError('SVCSTG.SWR.4000014', 'manifest: not a valid image manifest')
}

function isManifest(value: unknown): value is Manifest {
  if (!isRecord(value)) return false
  const { mediaType, config, layers, manifests } = value
  if (mediaType !== undefined && typeof mediaType !== 'string') return false
  const isList = (list: unknown): boolean => list === undefined || (Array.isArray(list) && list.every(isManifestPart))
  return (config === undefined || isManifestPart(config)) && isList(layers) && isList(manifests)
}

function isManifestPart(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const { digest, size } = value as Record<string, unknown>
  return (
    (digest === undefined || typeof digest === 'string') &&
    (size === undefined || (Number.isSafeInteger(size) && Number(size) >= 0))
  )
}

/** Generates a plausible manifest. The same image always gets the same one. */
function generateManifest({ namespace, repository, tag, architectures = [], size = 2_097_152 }: ImageOptions): object {
  const digest = (...parts: unknown[]): string =>
    `sha256:${sha256(JSON.stringify([namespace, repository, tag, size, ...parts]))}`
  if (architectures.length > 1) {
    const manifests = architectures.map(architecture => ({
      mediaType: dockerManifest,
      size: 590,
      digest: digest(architecture),
      platform: { architecture, os: 'linux' },
    }))
    return { schemaVersion: 2, mediaType: dockerManifestList, manifests }
  }
  const config = Math.min(size, 1472)
  return {
    schemaVersion: 2,
    mediaType: dockerManifest,
    config: { mediaType: dockerConfig, size: config, digest: digest('config') },
    layers: [{ mediaType: 'application/vnd.docker.image.rootfs.diff.tar.gzip', size: size - config, digest: digest('layer') }],
  }
}
