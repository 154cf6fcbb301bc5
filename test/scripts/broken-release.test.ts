import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from '../support/contract.js'
import { type ReleaseClone, releaseClone } from '../support/release-clone.js'
import { script, tsx } from '../support/script.js'

/** Writes a program that a shell runs. */
function program(path: string, ...lines: string[]): void {
  writeFileSync(path, `#!/bin/sh\n${lines.join('\n')}\n`)
  chmodSync(path, 0o755)
}

/** A search path on which npm does nothing but what is said here. */
function npm(clone: ReleaseClone, ...lines: string[]): { PATH: string } {
  const bin = join(clone.root, '.git', 'bin')
  mkdirSync(bin)
  program(join(bin, 'npm'), ...lines)
  return { PATH: `${bin}:${process.env.PATH}` }
}

/** The commands that a release says at its end, each on a line of its own. */
const commands = (stderr: string): string[] => stderr.split('\n').flatMap(line => /^ {2}(git .*)/.exec(line)?.[1] ?? [])

/** Does what was said, after which everything is as it was. */
function takeBack(clone: ReleaseClone, said: readonly string[], start: string): void {
  for (const command of said) execFileSync('sh', ['-c', command], { cwd: clone.root, stdio: 'pipe' })
  expect(clone.git('status', '--porcelain')).toBe('')
  expect(clone.git('rev-parse', 'HEAD').trim()).toBe(start)
  expect(clone.git('tag')).toBe('')
}

const head = (clone: ReleaseClone): string => clone.git('rev-parse', 'HEAD').trim()

it('says how to take back what was written when the tests fail, and says it again when it is tried again', () => {
  using clone = releaseClone()
  const start = head(clone)
  const { status, stderr } = script(clone.root, 'release.ts', ['0.7.0'], npm(clone, '[ "$1" != test ]'))
  expect([status, stderr]).toEqual([1, expect.stringContaining('npm test failed. The release of 0.7.0 broke off.')])
  expect(commands(stderr)).toEqual(['git restore .'])
  const again = script(clone.root, 'release.ts', ['0.7.0'])
  expect([again.status, again.stderr]).toEqual([
    1,
    '✗ A release of 0.7.0 broke off before its commit. Unless there is more that is not committed, take it back: git restore .\n',
  ])
  takeBack(clone, commands(stderr), start)
})

it('says the same when a hook refuses the commit', () => {
  using clone = releaseClone()
  const start = head(clone)
  mkdirSync(join(clone.root, '.git', 'hooks'), { recursive: true })
  program(join(clone.root, '.git', 'hooks', 'pre-commit'), 'echo no >&2', 'exit 1')
  const { status, stderr } = script(clone.root, 'release.ts', ['0.7.0'], npm(clone, 'exit 0'))
  expect([status, commands(stderr)]).toEqual([1, ['git restore .']])
  takeBack(clone, commands(stderr), start)
})

it('says how to take back the commit when the tag cannot be set, and knows it when it is tried again', () => {
  using clone = releaseClone()
  const start = head(clone)
  clone.git('config', 'tag.gpgSign', 'true')
  clone.git('config', 'gpg.program', 'false')
  const { status, stderr } = script(clone.root, 'release.ts', ['0.7.0'], npm(clone, 'exit 0'))
  expect([status, commands(stderr)]).toEqual([1, [`git reset --hard ${start.slice(0, 12)}`]])
  const again = script(clone.root, 'release.ts', ['0.7.0'])
  expect(again.stderr).toBe(
    [
      '✗ A release of 0.7.0 broke off before its tag. Tag it: git tag --annotate v0.7.0 --message "Release 0.7.0"',
      '  Or take it back: git reset --hard HEAD~1\n',
    ].join('\n'),
  )
  takeBack(clone, commands(stderr), start)
})

it('says how to push again, and how to take back, when origin refuses', () => {
  using origin = releaseClone()
  using clone = releaseClone()
  clone.follow(origin)
  const start = head(clone)
  // A branch that is checked out there is not pushed to.
  const { status, stderr } = script(clone.root, 'release.ts', ['0.7.0', '--publish'], npm(clone, 'exit 0'))
  const [push, ...back] = commands(stderr)
  expect([status, push, back]).toEqual([
    1,
    'git push --atomic origin main v0.7.0',
    ['git tag --delete v0.7.0', `git reset --hard ${start.slice(0, 12)}`],
  ])
  takeBack(clone, back, start)
})

it('says it when Ctrl+C ends the tests', { timeout: 30_000 }, async () => {
  using clone = releaseClone()
  const start = head(clone)
  const [begun, output] = [join(clone.root, '.git', 'begun'), join(clone.root, '.git', 'output')]
  const env = npm(clone, `[ "$1" != test ] || { touch '${begun}'; sleep 20; }`)
  // As npm runs it, and in a group, to all of which Ctrl+C goes.
  const release = spawn(
    'sh',
    ['-c', `exec '${process.execPath}' --import '${tsx}' '${join(root, 'scripts/release.ts')}' 0.7.0 > '${output}' 2>&1`],
    { cwd: clone.root, env: { ...process.env, ...env }, detached: true, stdio: 'ignore' },
  )
  const ended = new Promise<number | null>(resolve => release.once('close', resolve))
  const { pid } = release
  if (pid === undefined) throw new Error('It did not start.')
  while (!existsSync(begun) && release.exitCode === null) await new Promise(resolve => setTimeout(resolve, 50))
  process.kill(-pid, 'SIGINT')
  expect(await ended).not.toBe(0)
  const said = readFileSync(output, 'utf8')
  expect(said).toContain('Interrupted. The release of 0.7.0 broke off.')
  expect(commands(said)).toEqual(['git restore .'])
  expect(clone.git('status', '--porcelain')).not.toBe('')
  takeBack(clone, commands(said), start)
})
