import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './contract.js'

/** Leaves out what a build of the documentation writes and deletes, since another test may run it at the same time. */
export const isSource = (path: string): boolean => !/\.vitepress[\\/]\.temp/.test(path)

/** A copy of the files that the generator reads and writes. Tests break it on purpose. */
export interface ContractCopy {
  path: (name: string) => string
  read: (name: string) => string
  /** Replaces text in a file; throws when the file doesn't contain it, since the test would pass for the wrong reason. */
  edit: (name: string, from: string | RegExp, to: string) => void
  run: (script: string, ...args: string[]) => Promise<{ status: number | null; output: string }>
  [Symbol.dispose]: () => void
}

/** Copies the contract of the checkout to a temporary folder, optionally without a package or scope of node_modules. */
export function copyContract(missing?: string): ContractCopy {
  const folder = mkdtempSync(join(tmpdir(), 'swr-contract-'))
  for (const name of [
    'openapi',
    'generated',
    'scripts',
    'src',
    'redocly.yaml',
    '.redocly.lint-ignore.yaml',
    'package.json',
    'tsconfig.json',
  ]) {
    cpSync(join(root, name), join(folder, name), { recursive: true, filter: isSource })
  }
  mkdirSync(join(folder, 'node_modules'))
  for (const name of readdirSync(join(root, 'node_modules')))
    if (name !== missing) symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name), 'junction')
  const path = (name: string): string => join(folder, name)
  const read = (name: string): string => readFileSync(path(name), 'utf8')
  return {
    path,
    read,
    edit(name, from, to) {
      const before = read(name)
      const after = before.replace(from, to)
      if (after === before) throw new Error(`${name} doesn't contain ${from}`)
      writeFileSync(path(name), after)
    },
    run: (script, ...args) =>
      new Promise((resolve, reject) => {
        const child = spawn(process.execPath, [join(root, 'node_modules/tsx/dist/cli.mjs'), script, ...args], { cwd: folder })
        let output = ''
        child.stdout.on('data', chunk => (output += chunk))
        child.stderr.on('data', chunk => (output += chunk))
        child.once('error', reject)
        child.once('close', status => resolve({ status, output }))
      }),
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  }
}
