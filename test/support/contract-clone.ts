import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { root } from './contract.js'

const bundles = ['generated/openapi.yaml', 'generated/openapi.zh-CN.yaml']
const copied = ['package.json', '.changeset/config.json', '.changeset/README.md', ...bundles]

/** A git repository of its own with the bundles, the changesets and the version 0.1.0, committed on main. */
export interface ContractClone {
  root: string
  git: (...args: string[]) => string
  read: (file: string) => string
  write: (file: string, text: string) => void
  /** Replaces text in a file; throws when the file doesn't contain it. */
  edit: (file: string, from: string | RegExp, to: string) => void
  commit: (message: string) => void
  [Symbol.dispose]: () => void
}

/** Creates the repository in a temporary folder. */
export function contractClone(): ContractClone {
  const folder = mkdtempSync(join(tmpdir(), 'swr-clone-'))
  // Neither the settings of the computer nor a hook that sets GIT_DIR may change the result.
  const env = {
    PATH: process.env.PATH ?? '',
    HOME: folder,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'a',
    GIT_AUTHOR_EMAIL: 'a@example.com',
    GIT_COMMITTER_NAME: 'a',
    GIT_COMMITTER_EMAIL: 'a@example.com',
  }
  const git = (...args: string[]): string => execFileSync('git', args, { cwd: folder, encoding: 'utf8', env })
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8')
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  const commit = (message: string): void => {
    git('add', '.')
    git('commit', '--quiet', '--allow-empty', '-m', message)
  }
  for (const file of copied) cpSync(join(root, file), join(folder, file))
  write('package.json', read('package.json').replace(/"version": ".*"/, '"version": "0.1.0"'))
  for (const bundle of bundles) write(bundle, read(bundle).replace(/^ {2}version: .*$/m, '  version: 0.1.0'))
  git('init', '--quiet', '--initial-branch', 'main')
  commit('Begin')
  return {
    root: folder,
    git,
    read,
    write,
    edit(file, from, to) {
      const text = read(file)
      const edited = text.replace(from, to)
      if (edited === text) throw new Error(`${file} doesn't contain ${from}.`)
      write(file, edited)
    },
    commit,
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  }
}
