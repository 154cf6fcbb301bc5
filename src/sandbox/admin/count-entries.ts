/**
 * Counts the objects of a seed that isn't validated yet: accounts, users, organizations, repositories, tags, shares and
 * permissions. Stops after `limit`.
 */
export function countEntries(value: unknown, limit: number): number {
  let count = 0
  const remaining = [value]
  while (remaining.length > 0 && count <= limit) {
    const current = remaining.pop()
    if (typeof current !== 'object' || current === null) continue
    if (Array.isArray(current)) {
      addObjects(remaining, current)
      continue
    }
    count++
    // A manifest is part of its tag.
    for (const [name, item] of Object.entries(current))
      if (name !== 'manifest' && typeof item === 'object') remaining.push(item)
  }
  return count
}

/**
 * Returns the manifests in a body that isn't validated yet, as one JSON text. A manifest is a string of JSON, which the body's own
 * text doesn't show.
 */
export function manifestTexts(value: unknown): string {
  const texts: string[] = []
  const remaining = [value]
  while (remaining.length > 0) {
    const current = remaining.pop()
    if (typeof current !== 'object' || current === null) continue
    if (Array.isArray(current)) {
      addObjects(remaining, current)
      continue
    }
    for (const [name, item] of Object.entries(current)) {
      if (name === 'manifest' && typeof item === 'string') texts.push(item)
      else if (typeof item === 'object') remaining.push(item)
    }
  }
  return `[${texts.join(',')}]`
}

/** Adds the objects of a list to others. `Object.entries` of a list of a million values would take a fraction of a second. */
function addObjects(objects: unknown[], list: readonly unknown[]): void {
  for (const item of list) if (typeof item === 'object') objects.push(item)
}
