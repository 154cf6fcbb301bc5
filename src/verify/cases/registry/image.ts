import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'

/** A part of an image: its content and its digest. */
export interface ImagePart {
  content: Uint8Array<ArrayBuffer>
  digest: string
}

/** An image with one layer of a few bytes. */
export interface TinyImage {
  config: ImagePart
  layer: ImagePart
  manifest: ImagePart
  /** The sum of the sizes of configuration and layer, which the API returns as the size of the tag. */
  size: number
}

/** The media type of the manifest: a Docker image, which every edition of the service accepts. */
export const manifestType = 'application/vnd.docker.distribution.manifest.v2+json'

/**
 * Creates an image that docker can pull: its layer is an empty archive.
 *
 * @param comment makes the configuration, and so the digest, unique
 */
export function createImage(comment: string): TinyImage {
  // Two blocks of zeros end an archive.
  const archive = new Uint8Array(1024)
  const layer = toPart(gzipSync(archive))
  const config = toPart(
    JSON.stringify({
      architecture: 'amd64',
      os: 'linux',
      created: '1970-01-01T00:00:00Z',
      comment,
      config: {},
      rootfs: { type: 'layers', diff_ids: [digestOf(archive)] },
    }),
  )
  const descriptor = (mediaType: string, { content, digest }: ImagePart): object => ({
    mediaType,
    size: content.length,
    digest,
  })
  const manifest = toPart(
    JSON.stringify({
      schemaVersion: 2,
      mediaType: manifestType,
      config: descriptor('application/vnd.docker.container.image.v1+json', config),
      layers: [descriptor('application/vnd.docker.image.rootfs.diff.tar.gzip', layer)],
    }),
  )
  return { config, layer, manifest, size: config.content.length + layer.content.length }
}

/** Returns the digest of a content. */
export function digestOf(content: string | Uint8Array): string {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`
}

function toPart(data: string | Uint8Array): ImagePart {
  const content = Uint8Array.from(typeof data === 'string' ? new TextEncoder().encode(data) : data)
  return { content, digest: digestOf(content) }
}
