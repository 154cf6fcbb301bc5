import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What the documentation is made from. */
const sources = ['generated', 'openapi', 'scripts/docs', 'CHANGELOG.md', 'CHANGELOG.zh-CN.md']

/** Whether the documentation is missing, or older than what it is made from. */
export function isStale(folder: string): boolean {
  const made = newestMtime(join(folder, 'index.html'))
  return made === 0 || sources.some(source => newestMtime(source) > made)
}

/** When a file, or any file of a folder, was last written; 0 when there is none. */
function newestMtime(path: string): number {
  if (!existsSync(path)) return 0
  const stat = statSync(path)
  return stat.isDirectory() ? Math.max(0, ...readdirSync(path).map(name => newestMtime(join(path, name)))) : stat.mtimeMs
}
