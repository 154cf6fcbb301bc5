import { createHash } from 'node:crypto'
import { isForeignLayer, type ManifestContent, parseContent } from './manifest-content.js'
import type { ManifestState, TagState } from './snapshot-types.js'

/** A manifest that was pushed into a repository. */
export interface PushedManifest extends ManifestState {
  content: ManifestContent
  /** The digests of the configuration and the layers that a pull needs. */
  blobs: readonly string[]
  /** The digests of the manifests that a list consists of. */
  parts: readonly string[]
  /** The size of the configuration and the layers; of a list, that of its images. */
  size: number
}

/**
 * The manifests of a repository, by digest. A manifest is retained while a tag refers to it or a retained list contains it, or if
 * it was pushed by its digest alone (`retainUntagged`). Pushing a list under a tag clears `retainUntagged` of its manifests.
 */
export class ManifestSet {
  readonly #manifests = new Map<string, PushedManifest>()
  /** The number of tags by the digest that they refer to. Counting them for each pull would be slow. */
  readonly #tagged = new Map<string, number>()
  /** The number of lists by the digest of a manifest in them. */
  readonly #listed = new Map<string, number>()
  /** The number of manifests by the digest of a blob. */
  readonly #named = new Map<string, number>()

  /** @param tags all tags of the repository */
  constructor(tags: Iterable<TagState>, states: Iterable<ManifestState> = []) {
    for (const { digest } of tags) change(this.#tagged, digest, 1)
    for (const state of states) this.#store(state)
  }

  get(digest: string): PushedManifest | undefined {
    return this.#manifests.get(digest)
  }

  /** Returns all manifests. */
  all(): Iterable<PushedManifest> {
    return this.#manifests.values()
  }

  /** Returns whether a tag refers to a digest. */
  isTagged(digest: string): boolean {
    return this.#tagged.has(digest)
  }

  /** Returns whether a manifest refers to a blob. */
  names(blob: string): boolean {
    return this.#named.has(blob)
  }

  /** Returns the digests of all blobs that manifests refer to. */
  blobs(): Iterable<string> {
    return this.#named.keys()
  }

  /** Stores a pushed manifest. */
  add(state: ManifestState): void {
    const existing = this.#manifests.get(state.digest)
    if (existing) {
      existing.retainUntagged ||= state.retainUntagged
      existing.mediaType = state.mediaType
    }
    const { parts } = existing ?? this.#store(state)
    if (!state.retainUntagged) this.#releaseParts(parts)
  }

  /** Lists may contain lists, to any depth. */
  #releaseParts(parts: readonly string[]): void {
    const seen = new Set(parts)
    for (const part of seen) {
      const manifest = this.#manifests.get(part)
      if (manifest) manifest.retainUntagged = false
      for (const inner of manifest?.parts ?? []) seen.add(inner)
    }
  }

  /** Clears `retainUntagged` of a manifest, and deletes it if it is unreferenced. */
  release(digest: string): void {
    const manifest = this.#manifests.get(digest)
    if (manifest) manifest.retainUntagged = false
    if (this.#isUnreferenced(digest)) this.#delete(digest)
  }

  /** Deletes a manifest, and the manifests in it that are unreferenced then. */
  #delete(digest: string): void {
    const deleted = [digest]
    for (const digest of deleted) {
      const manifest = this.#manifests.get(digest)
      if (!manifest) continue
      this.#manifests.delete(digest)
      for (const blob of blobsOf(manifest.content)) change(this.#named, blob, -1)
      for (const part of manifest.parts) {
        change(this.#listed, part, -1)
        if (this.#isUnreferenced(part)) deleted.push(part)
      }
    }
  }

  /** Counts a tag that refers to a digest. */
  tag(digest: string): void {
    change(this.#tagged, digest, 1)
  }

  /** Removes a tag that referred to a digest, and deletes the manifest if it is unreferenced. */
  untag(digest: string): void {
    change(this.#tagged, digest, -1)
    if (this.#isUnreferenced(digest)) this.#delete(digest)
  }

  /** Returns all manifests as plain data. */
  states(): ManifestState[] {
    return [...this.#manifests.values()].map(({ digest, mediaType, manifest, retainUntagged }) => ({
      digest,
      mediaType,
      manifest,
      retainUntagged,
    }))
  }

  /** Returns the validation error of the manifests of a repository with these tags. */
  violations(tags: Iterable<TagState>): string[] {
    const expected = new ManifestSet(tags, this.states())
    const found: string[] = []
    for (const [what, actual, counted] of [
      ['tags', this.#tagged, expected.#tagged],
      ['lists', this.#listed, expected.#listed],
      ['blobs', this.#named, expected.#named],
    ] as const)
      if (JSON.stringify([...actual].sort()) !== JSON.stringify([...counted].sort()))
        found.push(`counts the ${what} of its manifests wrongly`)
    for (const { digest, manifest, parts } of this.#manifests.values()) {
      const algorithm = digest.slice(0, digest.indexOf(':'))
      if (`${algorithm}:${createHash(algorithm).update(manifest).digest('hex')}` !== digest)
        found.push(`has a manifest that is stored under another digest`)
      for (const part of parts) if (!this.#manifests.has(part)) found.push(`lacks the manifest ${part}, which a list contains`)
      if (this.#isUnreferenced(digest)) found.push(`contains the unreferenced manifest ${digest}`)
    }
    return found
  }

  #store(state: ManifestState): PushedManifest {
    const content = parseContent(state.manifest)
    const blobs = [content.config, ...content.layers.filter(layer => !isForeignLayer(layer))].flatMap(
      blob => blob?.digest ?? [],
    )
    const parts = content.manifests.map(({ digest }) => digest)
    const size = imageSize(content, this)
    const manifest: PushedManifest = { ...state, content, blobs: [...new Set(blobs)], parts: [...new Set(parts)], size }
    this.#manifests.set(state.digest, manifest)
    for (const blob of blobsOf(content)) change(this.#named, blob, 1)
    for (const part of manifest.parts) change(this.#listed, part, 1)
    return manifest
  }

  #isUnreferenced(digest: string): boolean {
    return this.#manifests.get(digest)?.retainUntagged === false && !this.#tagged.has(digest) && !this.#listed.has(digest)
  }
}

/** Returns the size of an image: that of its configuration and layers. A list has the size of its images. */
export function imageSize({ config, layers, manifests }: ManifestContent, stored: ManifestSet | undefined): number {
  const own = [config, ...layers].reduce((sum, blob) => sum + (blob?.size ?? 0), 0)
  return manifests.reduce((sum, { digest }) => sum + (stored?.get(digest)?.size ?? 0), own)
}

/** Returns the digests of the configuration and of all layers. */
function blobsOf({ config, layers }: ManifestContent): Set<string> {
  return new Set([config, ...layers].flatMap(blob => blob?.digest ?? []))
}

/** Changes a count; one of 0 is removed. */
function change(counts: Map<string, number>, key: string, by: 1 | -1): void {
  const count = (counts.get(key) ?? 0) + by
  if (count > 0) counts.set(key, count)
  else counts.delete(key)
}
