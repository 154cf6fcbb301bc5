import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { root } from '../../support/contract.js'
import { succeed } from './run.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** The path of the packed package. */
    tarball: string
    /** A project with the packed package as its only dependency. */
    consumer: string
  }
}

/** Packs the package once, as `npm publish` does, and installs it in a new project. */
export async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'swr-package-'))
  const packed = await succeed('npm', ['pack', '--json', '--silent', '--pack-destination', folder], root)
  const tarball = join(folder, fileNameFrom(packed))
  // Many projects are in a folder named `src`. The package must not mistake it for its own.
  const consumer = join(folder, 'src', 'consumer')
  mkdirSync(consumer, { recursive: true })
  writeFileSync(join(consumer, 'package.json'), JSON.stringify({ name: 'consumer', private: true }))
  await succeed('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--silent', tarball], consumer)
  project.provide('tarball', tarball)
  project.provide('consumer', consumer)
  return () => rmSync(folder, { recursive: true, force: true })
}

/** Returns the file name from `npm pack --json`: older versions of npm print an array, newer ones an object by package. */
function fileNameFrom(output: string): string {
  const packed: Record<string, { filename: string }> = JSON.parse(output.slice(output.search(/^[[{]/m)))
  const [first] = Object.values(packed)
  if (!first) throw new Error(`npm pack printed no file name: ${output}`)
  return first.filename
}
