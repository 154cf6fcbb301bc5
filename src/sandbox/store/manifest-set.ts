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
 * The manifests of a repository, by digest. A manifest is held while a tag refers to it, a held list contains it, or it was pushed
 * by its digest alone. A list that is pushed under a tag takes that last reason away from its parts: they belong to the tag then.
 */
export class ManifestSet {
  readonly #held = new Map<string, PushedManifest>()
  /** The number of tags by the digest that they refer to. Counting them anew would make pulls slow. */
  readonly #tagged = new Map<string, number>()
  /** The number of held lists by the digest of a part. */
  readonly #listed = new Map<string, number>()
  /** The number of held manifests by the digest of a blob. */
  readonly #named = new Map<string, number>()

  /** @param tags all tags of the repository */
  constructor(tags: Iterable<TagState>, states: Iterable<ManifestState> = []) {
    for (const { digest } of tags) change(this.#tagged, digest, 1)
    for (const state of states) this.#hold(state)
  }

  get(digest: string): PushedManifest | undefined {
    return this.#held.get(digest)
  }

  /** Returns all manifests. */
  all(): Iterable<PushedManifest> {
    return this.#held.values()
  }

  /** Returns whether a tag refers to a digest. */
  isTagged(digest: string): boolean {
    return this.#tagged.has(digest)
  }

  /** Returns whether a manifest needs or contains a blob. */
  names(blob: string): boolean {
    return this.#named.has(blob)
  }

  /** Returns the digests of all blobs that a manifest needs or contains. */
  blobs(): Iterable<string> {
    return this.#named.keys()
  }

  /** Holds a manifest that was pushed. */
  add(state: ManifestState): void {
    const existing = this.#held.get(state.digest)
    if (existing) {
      existing.loose ||= state.loose
      existing.mediaType = state.mediaType
    }
    const { parts } = existing ?? this.#hold(state)
    if (!state.loose) this.#takeParts(parts)
  }

  /** Lists may contain lists, to any depth. */
  #takeParts(parts: readonly string[]): void {
    const seen = new Set(parts)
    for (const part of seen) {
      const held = this.#held.get(part)
      if (held) held.loose = false
      for (const inner of held?.parts ?? []) seen.add(inner)
    }
  }

  /** Ends that a manifest is held for its digest alone, and drops it if nothing else holds it. */
  release(digest: string): void {
    const manifest = this.#held.get(digest)
    if (manifest) manifest.loose = false
    if (this.#isUnneeded(digest)) this.#drop(digest)
  }

  /** Drops a manifest, and the parts that nothing else holds. */
  #drop(digest: string): void {
    const dropped = [digest]
    for (const digest of dropped) {
      const manifest = this.#held.get(digest)
      if (!manifest) continue
      this.#held.delete(digest)
      for (const blob of blobsOf(manifest.content)) change(this.#named, blob, -1)
      for (const part of manifest.parts) {
        change(this.#listed, part, -1)
        if (this.#isUnneeded(part)) dropped.push(part)
      }
    }
  }

  /** Counts a tag that refers to a digest. */
  tag(digest: string): void {
    change(this.#tagged, digest, 1)
  }

  /** Forgets a tag that referred to a digest, and drops the manifest if nothing else holds it. */
  untag(digest: string): void {
    change(this.#tagged, digest, -1)
    if (this.#isUnneeded(digest)) this.#drop(digest)
  }

  /** Returns all manifests as plain data. */
  states(): ManifestState[] {
    return [...this.#held.values()].map(({ digest, mediaType, manifest, loose }) => ({ digest, mediaType, manifest, loose }))
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
    for (const { digest, manifest, parts } of this.#held.values()) {
      const algorithm = digest.slice(0, digest.indexOf(':'))
      if (`${algorithm}:${createHash(algorithm).update(manifest).digest('hex')}` !== digest)
        found.push(`has a manifest that is stored under another digest than its own`)
      for (const part of parts) if (!this.#held.has(part)) found.push(`lacks the manifest ${part}, which a list contains`)
      if (this.#isUnneeded(digest)) found.push(`holds the manifest ${digest} for no reason`)
    }
    return found
  }

  #hold(state: ManifestState): PushedManifest {
    const content = parseContent(state.manifest)
    const blobs = [content.config, ...content.layers.filter(layer => !isForeignLayer(layer))].flatMap(
      blob => blob?.digest ?? [],
    )
    const parts = content.manifests.map(({ digest }) => digest)
    const size = imageSize(content, this)
    const held: PushedManifest = { ...state, content, blobs: [...new Set(blobs)], parts: [...new Set(parts)], size }
    this.#held.set(state.digest, held)
    for (const blob of blobsOf(content)) change(this.#named, blob, 1)
    for (const part of held.parts) change(this.#listed, part, 1)
    return held
  }

  #isUnneeded(digest: string): boolean {
    return this.#held.get(digest)?.loose === false && !this.#tagged.has(digest) && !this.#listed.has(digest)
  }
}

/** Returns the size of an image: that of its configuration and layers. A list has the size of its images. */
export function imageSize({ config, layers, manifests }: ManifestContent, held: ManifestSet | undefined): number {
  const own = [config, ...layers].reduce((sum, blob) => sum + (blob?.size ?? 0), 0)
  return manifests.reduce((sum, { digest }) => sum + (held?.get(digest)?.size ?? 0), own)
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
