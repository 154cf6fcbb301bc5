import { isObjectOrArray } from '../overlays/target.js'

/** Formats a document as JSON with a line per operation, component and error code, so that a change is a changed line. */
export function compactJson(value: unknown, depth = 0): string {
  if (depth === 3 || !isObjectOrArray(value) || Array.isArray(value)) return JSON.stringify(value)
  const indent = '  '.repeat(depth + 1)
  const lines = Object.entries(value).map(
    ([key, part]) =>
      `${indent}${JSON.stringify(key)}: ${compactJson(part, depth + (depth === 0 && key.startsWith('x-') ? 2 : 1))}`,
  )
  return `{\n${lines.join(',\n')}\n${indent.slice(2)}}`
}
