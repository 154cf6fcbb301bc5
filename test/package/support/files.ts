import { readdirSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'

/** Returns all files in a folder, sorted, with `/` as the separator. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort()
}

/** Returns the total size of the files in a folder, in bytes. */
export function bytesBelow(folder: string): number {
  return filesBelow(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0)
}
