import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What the documentation is made from. */
const sources = ['generated', 'openapi', 'scripts/docs', 'CHANGELOG.md']

/** Whether the documentation is missing, or older than what it is made from. */
export function isStale(folder: string): boolean {
  const made = newest(join(folder, 'index.html'))
  return made === 0 || sources.some(source => newest(source) > made)
}

/** When a file, or any file of a folder, was last written; 0 when there is none. */
function newest(path: string): number {
  if (!existsSync(path)) return 0
  const stat = statSync(path)
  return stat.isDirectory() ? Math.max(0, ...readdirSync(path).map(name => newest(join(path, name)))) : stat.mtimeMs
}
