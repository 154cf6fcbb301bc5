import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** The sources of the documentation. */
const sources = ['generated', 'openapi', 'scripts/docs', 'CHANGELOG.md']

/** Returns whether the documentation is missing or older than its sources. */
export function isStale(folder: string): boolean {
  const builtAt = newestMtime(join(folder, 'index.html'))
  return builtAt === 0 || sources.some(source => newestMtime(source) > builtAt)
}

/** Returns the latest modification time of a file, or of any file in a folder; 0 if it doesn't exist. */
function newestMtime(path: string): number {
  if (!existsSync(path)) return 0
  const stat = statSync(path)
  return stat.isDirectory() ? Math.max(0, ...readdirSync(path).map(name => newestMtime(join(path, name)))) : stat.mtimeMs
}
