import type { TagState } from './snapshot-types.js'

/**
 * Returns the digest that a signature signs, by the name of its tag, `sha256-<64 hex digits>.sig`; `undefined` for
 * other tags.
 */
export function signedDigest(tag: string): string | undefined {
  const [, hex] = /^sha256-([0-9a-f]{64})\.sig$/.exec(tag) ?? []
  return hex === undefined ? undefined : `sha256:${hex}`
}

/** Returns the type of a tag: 2 for a signature, else that of its manifest. */
export function tagType({ name, type }: TagState): 0 | 1 | 2 {
  return signedDigest(name) === undefined ? type : 2
}
