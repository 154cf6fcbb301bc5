import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeVersion } from '../../scripts/versions/places.js'
import { root } from './contract.js'

const bundles = ['generated/openapi.yaml', 'generated/openapi.zh-CN.yaml']
const copied = [...['package.json', 'package-lock.json', 'src/version.ts'], ...['openapi/openapi.yaml', ...bundles]]

/** Changelogs that stay as they are, so that what a test says holds before and after every release of this package. */
const changelogs = {
  'CHANGELOG.md': '# Changelog\n\nWhat changed.\n\n## [0.1.0] - unreleased\n\n- Something.\n',
  'CHANGELOG.zh-CN.md': '# 更新日志\n\n变更。\n\n## [0.1.0] - 未发布\n\n- 一项变更。\n',
}

/** A repository of its own with what a release touches, on main, all committed, as before a release of 0.1.0. */
export interface ReleaseClone {
  root: string
  git: (...args: string[]) => string
  read: (file: string) => string
  /** Replaces a text in a file, which must be there. */
  edit: (file: string, from: string | RegExp, to: string) => void
  commit: (message: string) => void
  /** Makes another one its origin, and begins with what is there. */
  follow: (origin: ReleaseClone) => void
  [Symbol.dispose]: () => void
}

/** Makes such a repository. */
export function releaseClone(): ReleaseClone {
  const folder = mkdtempSync(join(tmpdir(), 'swr-release-'))
  // Neither the computer's own settings nor a hook that sets GIT_DIR may have a say.
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
  const commit = (message: string): void => {
    git('add', '.')
    git('commit', '--quiet', '--allow-empty', '-m', message)
  }
  for (const file of copied) cpSync(join(root, file), join(folder, file))
  for (const [file, text] of Object.entries(changelogs)) writeFileSync(join(folder, file), text)
  writeVersion(folder, '0.1.0')
  for (const bundle of bundles)
    writeFileSync(join(folder, bundle), read(bundle).replace(/^ {2}version: .*$/m, '  version: 0.1.0'))
  git('init', '--quiet', '--initial-branch', 'main')
  // Releases read these from the repository.
  git('config', 'user.name', 'a')
  git('config', 'user.email', 'a@example.com')
  commit('Begin')
  return {
    root: folder,
    git,
    read,
    edit(file, from, to) {
      const text = read(file)
      const edited = text.replace(from, to)
      if (edited === text) throw new Error(`${file} does not hold ${from}.`)
      writeFileSync(join(folder, file), edited)
    },
    commit,
    follow(origin) {
      git('remote', 'add', 'origin', origin.root)
      git('fetch', '--quiet', 'origin', 'main')
      git('reset', '--quiet', '--hard', 'FETCH_HEAD')
    },
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  }
}
