import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { compareContracts } from '../../scripts/versions/compare-contracts.js'
import { tell } from '../../scripts/versions/tell.js'
import { root } from '../support/contract.js'
import { releaseClone } from '../support/release-clone.js'
import { script } from '../support/script.js'

const bundle = 'generated/openapi.yaml'

// A clone has the bundles alone, which are edited by hand here.
const generated = async (): Promise<void> => {}
const unasked = (): never => {
  throw new Error('There is nothing to compare with.')
}

it('asks for no version where nothing changed', async () => {
  using clone = releaseClone()
  const diff = await compareContracts(clone.root, 'HEAD')
  expect(diff.bump).toBeUndefined()
  expect(diff.enough).toBe(true)
})

it('asks for a higher version the more a change does to callers, and is content once it is there', async () => {
  using clone = releaseClone()
  clone.edit(bundle, /version: \d+\.\d+\.\d+/, 'version: 1.2.3')
  clone.commit('As if 1.2.3 were out')
  clone.edit(bundle, 'maximum: 1000', 'maximum: 999')
  const breaking = await compareContracts(clone.root, 'main')
  expect(breaking).toMatchObject({ base: '1.2.3', now: '1.2.3', bump: 'major', needed: '2.0.0', enough: false })
  expect(breaking.markdown).toContain('<= 999')
  clone.edit(bundle, 'version: 1.2.3', 'version: 2.0.0')
  expect(await compareContracts(clone.root, 'main')).toMatchObject({ bump: 'major', enough: true })
})

it('holds a change against its base where nothing was released yet, and against the latest release afterwards', async () => {
  using clone = releaseClone()
  clone.edit(bundle, 'maximum: 1000', 'maximum: 999')
  // A tag that is no version is no release.
  clone.git('tag', 'v1-old')
  expect((await tell(clone.root, {}, unasked)).verdict).toContain('Nothing was released')
  expect((await tell(clone.root, { base: 'main' }, generated)).run).toBe('npm run bump -- 0.2.0')
  clone.commit('As if it were out')
  clone.git('tag', 'v0.1.0')
  clone.git('tag', 'v0.0.9')
  expect(await tell(clone.root, { base: 'main~1' }, generated)).toEqual({
    verdict: 'The contract has not changed since v0.1.0.',
    markdown: '',
  })
})

it('says that the version went down', async () => {
  using clone = releaseClone()
  clone.edit(bundle, 'version: 0.1.0', 'version: 0.0.9')
  expect(await tell(clone.root, { ref: 'main' }, generated)).toEqual({
    verdict: 'The contract has not changed since main, but its version went down: 0.1.0 → 0.0.9.',
    markdown: '',
    run: 'npm run bump -- 0.1.0',
  })
})

it('compares only what was generated', () => {
  using clone = releaseClone()
  for (const folder of ['openapi', 'generated']) cpSync(join(root, folder), join(clone.root, folder), { recursive: true })
  clone.commit('The whole contract')
  const report = join(clone.root, '.git', 'report.md')
  const same = script(clone.root, 'diff.ts', ['main', '--markdown', report])
  expect([same.status, same.stderr, same.stdout]).toEqual([0, '', 'The contract has not changed since main.\n'])
  expect(readFileSync(report, 'utf8')).toContain(same.stdout)
  clone.edit('openapi/components/parameters/Limit.yaml', 'maximum: 1000', 'maximum: 999')
  const stale = script(clone.root, 'diff.ts', ['main', '--report'])
  expect([stale.status, stale.stdout]).toEqual([1, ''])
  expect(stale.stderr).toMatch(/generated\/openapi\.yaml[\s\S]*Run: npm run generate/)
})

it('does not take a shallow clone for one without releases', () => {
  using clone = releaseClone()
  clone.commit('As if it were out')
  clone.git('tag', 'v0.1.0')
  clone.commit('More')
  const shallow = join(clone.root, '.git', 'shallow-clone')
  clone.git('clone', '--quiet', '--depth', '1', `file://${clone.root}`, shallow)
  const { status, stdout, stderr } = script(shallow, 'diff.ts', ['--base', 'HEAD'])
  expect([status, stdout]).toEqual([1, ''])
  expect(stderr).toContain('This clone is shallow, so the latest release cannot be found. Run: git fetch --unshallow --tags')
})

it.each<[string, string, string | RegExp, string, string]>([
  ['without a version', 'HEAD', /\n {2}version: .*/, '', 'HEAD:generated/openapi.yaml has no info.version, so nothing'],
  ['whose version is none', 'HEAD', 'version: 0.1.0', 'version: next', 'HEAD:generated/openapi.yaml says the version "next"'],
  ['of broken YAML', 'HEAD', 'paths:', 'paths: [', 'HEAD:generated/openapi.yaml is broken: '],
  ['that is something else', 'HEAD', /[\s\S]+/, 'a: 1\n', 'HEAD:generated/openapi.yaml is broken: it is no OpenAPI document.'],
  [
    'with a lost reference',
    'HEAD~1',
    'schemas/Category',
    'schemas/Nowhere',
    'generated/openapi.yaml cannot be compared with HEAD~1:',
  ],
])('says in a sentence what is wrong with a bundle %s', async (_, ref, from, to, message) => {
  using clone = releaseClone()
  clone.edit(bundle, from, to)
  clone.commit('Broken')
  const problem = await compareContracts(clone.root, ref).catch(String)
  expect(problem).toContain(message)
  expect(problem).not.toMatch(/\n\s+at |(?:base|now)\.yaml|likely a bug/)
})

it('says what is wrong with a commit that it cannot compare with', async () => {
  using clone = releaseClone()
  await expect(compareContracts(clone.root, 'nowhere')).rejects.toThrow('git knows no commit, branch or tag "nowhere"')
  await expect(compareContracts(clone.root, '--help')).rejects.toThrow('git knows no commit')
  clone.git('rm', '--quiet', '--cached', bundle)
  clone.git('commit', '--quiet', '-m', 'Without the bundle')
  await expect(compareContracts(clone.root, 'HEAD')).rejects.toThrow(`There is no ${bundle} in HEAD`)
})
