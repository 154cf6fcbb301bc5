import { isForeignLayer, type ManifestContent } from '../store/manifest-content.js'
import type { ManifestSet } from '../store/manifest-set.js'
import type { BlobStore } from './blob-store.js'
import { isDigest } from './digest.js'
import { type RepositoryRef, repositoryOf } from './lookup.js'
import { RegistryError } from './registry-error.js'
import type { RegistryState } from './state.js'

/**
 * Checks that a repository contains the blobs and manifests that a manifest refers to.
 *
 * @throws RegistryError when one is missing, or the size of a blob differs from the manifest
 */
export function checkReferences(content: ManifestContent, target: RepositoryRef, { layers, blobs }: RegistryState): void {
  const blobsOfImage = [content.config, ...content.layers.filter(layer => !isForeignLayer(layer))]
  for (const blob of blobsOfImage) {
    if (!blob) continue
    const size = isDigest(blob.digest) ? layers.size(target, blob.digest) : undefined
    if (size === undefined) throw missing(blob.digest)
    if (size !== blob.size)
      throw new RegistryError(
        400,
        'MANIFEST_INVALID',
        `The blob ${blob.digest} has ${size} bytes, but the manifest states ${blob.size}.`,
      )
  }
  const { manifests } = repositoryOf(target) ?? {}
  // A list may contain the same manifest many times, which is checked once.
  const parts = new Set(content.manifests.map(({ digest }) => digest))
  for (const digest of parts) if (!isComplete(digest, manifests, blobs)) throw missing(digest)
}

const missing = (digest: string): RegistryError =>
  new RegistryError(400, 'MANIFEST_BLOB_UNKNOWN', `The manifest refers to ${digest}, which isn't in the repository.`)

/** Returns whether a manifest can be pulled with all its blobs. Lists contain manifests, to any depth. */
export function isComplete(digest: string, manifests: ManifestSet | undefined, blobs: BlobStore): boolean {
  const required = new Set([digest])
  for (const one of required) {
    const manifest = manifests?.get(one)
    if (!manifest || manifest.blobs.some(blob => blobs.size(blob) === undefined)) return false
    for (const part of manifest.parts) required.add(part)
  }
  return true
}
