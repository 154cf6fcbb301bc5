import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A place where the version is written. `pattern` has it as its only group. */
interface Place {
  file: string
  pattern: RegExp
}

/** Where people write the version. */
const written: readonly Place[] = [
  { file: 'package.json', pattern: /^ {2}"version": "([^"]*)"/m },
  { file: 'package-lock.json', pattern: /^ {2}"version": "([^"]*)"/m },
  // The package itself, the first of those that are listed.
  { file: 'package-lock.json', pattern: /^ {4}"": \{\n {6}"name": "[^"]*",\n {6}"version": "([^"]*)"/m },
  { file: 'src/version.ts', pattern: /version = '([^']*)'/ },
  { file: 'openapi/openapi.yaml', pattern: /^ {2}version: (\S+)/m },
]

/** Where it follows from the contract. */
const generated: readonly Place[] = ['generated/openapi.yaml', 'generated/openapi.zh-CN.yaml'].map(file => ({
  file,
  pattern: /^ {2}version: (\S+)/m,
}))

/** The version that each place says; a place whose file is missing is left out, one without a version says `none`. */
export function versionsIn(root: string): { file: string; version: string }[] {
  return [...written, ...generated]
    .filter(({ file }) => existsSync(join(root, file)))
    .map(({ file, pattern }) => ({ file, version: pattern.exec(readFileSync(join(root, file), 'utf8'))?.[1] ?? 'none' }))
}

/** Writes a version into every place that people write; what is generated follows later. */
export function writeVersion(root: string, version: string): void {
  for (const { file, pattern } of written) {
    const path = join(root, file)
    const text = readFileSync(path, 'utf8')
    writeFileSync(
      path,
      text.replace(
        pattern,
        (all, old: string) => `${all.slice(0, all.lastIndexOf(old))}${version}${all.slice(all.lastIndexOf(old) + old.length)}`,
      ),
    )
  }
}
