import { isForeignLayer, type ManifestContent } from '../store/manifest-content.js'
import { isDigest } from './digest.js'
import { repositoryOf, type Target } from './lookup.js'
import type { RegistryState } from './state.js'

/** Returns the first digest that a manifest refers to and its repository lacks, or `undefined` when all are there. */
export function missingReference(
  content: ManifestContent,
  target: Target,
  { layers, blobs }: RegistryState,
): string | undefined {
  const needed = [content.config, ...content.layers.filter(layer => !isForeignLayer(layer))]
  for (const blob of needed)
    if (blob && (!isDigest(blob.digest) || layers.size(target, blob.digest) === undefined)) return blob.digest
  const held = repositoryOf(target)?.manifests
  for (const { digest } of content.manifests) {
    const part = held?.get(digest)
    if (!part || part.blobs.some(blob => blobs.size(blob) === undefined)) return digest
  }
  return undefined
}
