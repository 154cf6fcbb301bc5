import { isForeignLayer, type ManifestContent } from '../store/manifest-content.js'
import type { ManifestSet } from '../store/manifest-set.js'
import type { BlobStore } from './blob-store.js'
import { isDigest } from './digest.js'
import { repositoryOf, type Target } from './lookup.js'
import { RegistryError } from './registry-error.js'
import type { RegistryState } from './state.js'

/**
 * Checks that a repository has the blobs and manifests that a manifest refers to.
 *
 * @throws RegistryError when one is missing, or a blob has another size than the manifest says
 */
export function checkReferences(content: ManifestContent, target: Target, { layers, blobs }: RegistryState): void {
  const needed = [content.config, ...content.layers.filter(layer => !isForeignLayer(layer))]
  for (const blob of needed) {
    if (!blob) continue
    const size = isDigest(blob.digest) ? layers.size(target, blob.digest) : undefined
    if (size === undefined) throw missing(blob.digest)
    if (size !== blob.size)
      throw new RegistryError(
        400,
        'MANIFEST_INVALID',
        `The blob ${blob.digest} has ${size} bytes, but the manifest says ${blob.size}.`,
      )
  }
  const held = repositoryOf(target)?.manifests
  // A list may contain a list many times, which is checked once.
  const parts = new Set(content.manifests.map(({ digest }) => digest))
  for (const digest of parts) if (!isWhole(digest, held, blobs)) throw missing(digest)
}

const missing = (digest: string): RegistryError =>
  new RegistryError(400, 'MANIFEST_BLOB_UNKNOWN', `The repository lacks ${digest}, which the manifest refers to.`)

/** Returns whether a manifest can be pulled with all its blobs. Lists contain manifests, to any depth. */
export function isWhole(digest: string, held: ManifestSet | undefined, blobs: BlobStore): boolean {
  const needed = new Set([digest])
  for (const one of needed) {
    const manifest = held?.get(one)
    if (!manifest || manifest.blobs.some(blob => blobs.size(blob) === undefined)) return false
    for (const part of manifest.parts) needed.add(part)
  }
  return true
}
