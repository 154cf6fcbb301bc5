import { isDeepStrictEqual } from 'node:util'

/** How far down a place is named; below it a change is easily found. */
const depth = 3

/** Where two documents differ, but for the version, as pointers. */
export function unlike(one: unknown, other: unknown, at: readonly string[] = []): string[] {
  const pointer = `#/${at.join('/')}`
  if (pointer === '#/info/version' || isDeepStrictEqual(one, other)) return []
  if (at.length === depth || !isRecord(one) || !isRecord(other)) return [pointer]
  const keys = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...keys].flatMap(key => unlike(one[key], other[key], [...at, key.replaceAll('~', '~0').replaceAll('/', '~1')]))
}

const isRecord = (node: unknown): node is Record<string, unknown> =>
  typeof node === 'object' && node !== null && !Array.isArray(node)
