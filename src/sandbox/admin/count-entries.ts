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
    if (!Array.isArray(current)) count++
    // A manifest is part of its tag.
    for (const [name, item] of Object.entries(current))
      if (name !== 'manifest' && typeof item === 'object') remaining.push(item)
  }
  return count
}
