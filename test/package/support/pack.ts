import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { root } from '../../support/contract.js'
import { succeed } from './run.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** The packed file. */
    tarball: string
    /** A project that has installed the packed file, and nothing else. */
    consumer: string
  }
}

/** Packs the package once, as publishing would, and installs it into a project of its own. */
export async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'swr-package-'))
  const packed = await succeed('npm', ['pack', '--json', '--silent', '--pack-destination', folder], root)
  const tarball = join(folder, nameIn(packed))
  // Many have their projects below a folder `src`, which must not be taken for this package's own.
  const consumer = join(folder, 'src', 'consumer')
  mkdirSync(consumer, { recursive: true })
  writeFileSync(join(consumer, 'package.json'), JSON.stringify({ name: 'consumer', private: true }))
  await succeed('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--silent', tarball], consumer)
  project.provide('tarball', tarball)
  project.provide('consumer', consumer)
  return () => rmSync(folder, { recursive: true, force: true })
}

/** What `npm pack --json` calls the file: a list in older versions of npm, an object by package in newer ones. */
function nameIn(output: string): string {
  const packed: Record<string, { filename: string }> = JSON.parse(output.slice(output.search(/^[[{]/m)))
  const [first] = Object.values(packed)
  if (!first) throw new Error(`npm pack named no file: ${output}`)
  return first.filename
}
