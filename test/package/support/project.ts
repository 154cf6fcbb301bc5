import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { inject } from 'vitest'

/** Creates a folder with files inside the project that has the package installed, and returns its path. */
export function project(name: string, files: Readonly<Record<string, string>>): string {
  const folder = join(inject('consumer'), name)
  for (const [file, text] of Object.entries({ 'package.json': '{ "private": true }', ...files })) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  return folder
}

/** Returns the path of a file of the installed package. */
export function installed(...path: string[]): string {
  return join(inject('consumer'), 'node_modules/huaweicloud-swr', ...path)
}
