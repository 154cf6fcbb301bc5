import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { compareContracts } from '../../scripts/diff/compare.js'
import { summarizeDiff } from '../../scripts/diff/summary.js'
import { plannedVersion } from '../../scripts/diff/version.js'
import { root } from '../support/contract.js'
import { contractClone } from '../support/contract-clone.js'
import { isSource } from '../support/contract-copy.js'
import { runScript } from '../support/script.js'

const bundle = 'generated/openapi.yaml'
const changeset = (type: string): string => `---\n'huaweicloud-swr': ${type}\n---\n\nA change.\n`

// A clone has only the bundles, which these tests edit by hand.
const assumeFresh = async (): Promise<void> => {}
const notCalled = (): never => {
  throw new Error('Nothing to compare with, so nothing is checked.')
}

it('requires no version when nothing changed', async () => {
  using clone = contractClone()
  const diff = await compareContracts(clone.root, 'HEAD')
  expect(diff.bump).toBeUndefined()
  expect(diff.sufficient).toBe(true)
})

it('requires a version that matches the impact of the changes', async () => {
  using clone = contractClone()
  clone.edit(bundle, /version: \d+\.\d+\.\d+/, 'version: 1.2.3')
  clone.edit('package.json', '"version": "0.1.0"', '"version": "1.2.3"')
  clone.commit('Release 1.2.3')
  clone.edit(bundle, 'maximum: 1000', 'maximum: 999')
  const breaking = await compareContracts(clone.root, 'main')
  expect(breaking).toMatchObject({ base: '1.2.3', planned: '1.2.3', bump: 'major', required: '2.0.0', sufficient: false })
  expect(breaking.markdown).toContain('<= 999')
  clone.edit('package.json', '"version": "1.2.3"', '"version": "2.0.0"')
  expect(await compareContracts(clone.root, 'main')).toMatchObject({ bump: 'major', sufficient: true })
})

it('plans the next version from package.json and the largest pending changeset', async () => {
  using clone = contractClone()
  expect(await plannedVersion(clone.root)).toBe('0.1.0')
  clone.write('.changeset/one.md', changeset('patch'))
  expect(await plannedVersion(clone.root)).toBe('0.1.1')
  clone.write('.changeset/empty.md', '---\n---\n\nNothing for users.\n')
  clone.write('.changeset/two.md', changeset('minor'))
  expect(await plannedVersion(clone.root)).toBe('0.2.0')
  clone.edit(bundle, 'maximum: 1000', 'maximum: 999')
  expect(await compareContracts(clone.root, 'main')).toMatchObject({ planned: '0.2.0', required: '0.2.0', sufficient: true })
})

it('compares with the base before the first release, and with the latest release afterwards', async () => {
  using clone = contractClone()
  clone.edit(bundle, 'maximum: 1000', 'maximum: 999')
  // Not a version, so not a release.
  clone.git('tag', 'v1-old')
  expect((await summarizeDiff(clone.root, {}, notCalled)).verdict).toContain('Nothing has been released')
  const summary = await summarizeDiff(clone.root, { base: 'main' }, assumeFresh)
  expect(summary.verdict).toBe(
    'The changes since main require a major bump: 0.1.0 → 0.2.0. The next version is 0.1.0, which is too low.',
  )
  expect(summary.fix).toBe('Add a changeset of type minor: npx changeset')
  clone.commit('Release')
  clone.git('tag', 'v0.1.0')
  clone.git('tag', 'v0.0.9')
  expect(await summarizeDiff(clone.root, { base: 'main~1' }, assumeFresh)).toEqual({
    verdict: "The contract hasn't changed since v0.1.0.",
    markdown: '',
  })
})

it('reports a version that was lowered', async () => {
  using clone = contractClone()
  clone.edit('package.json', '"version": "0.1.0"', '"version": "0.0.9"')
  expect(await summarizeDiff(clone.root, { ref: 'main' }, assumeFresh)).toEqual({
    verdict: "The contract hasn't changed since main, but the version is lower: 0.1.0 → 0.0.9.",
    markdown: '',
    fix: 'Set the version in package.json to 0.1.0.',
  })
})

it('rejects a bundle that does not match the contract', () => {
  using clone = contractClone()
  for (const name of ['openapi', 'generated', 'package.json'])
    cpSync(join(root, name), join(clone.root, name), { recursive: true, filter: isSource })
  clone.commit('The whole contract')
  const report = join(clone.root, '.git', 'report.md')
  const same = runScript(clone.root, 'diff.ts', ['main', '--markdown', report])
  expect([same.status, same.stderr, same.stdout]).toEqual([0, '', "The contract hasn't changed since main.\n"])
  expect(readFileSync(report, 'utf8')).toContain(same.stdout)
  clone.edit('openapi/components/parameters/Limit.yaml', 'maximum: 1000', 'maximum: 999')
  const stale = runScript(clone.root, 'diff.ts', ['main', '--report'])
  expect([stale.status, stale.stdout]).toEqual([1, ''])
  expect(stale.stderr).toMatch(/generated\/openapi\.yaml[\s\S]*Run: npm run generate/)
})

it('names the option that was meant', () => {
  using clone = contractClone()
  const { status, stderr } = runScript(clone.root, 'diff.ts', ['main', '--bsae', 'x'])
  expect([status, stderr]).toEqual([1, 'Unknown option --bsae. Did you mean --base? Run npm run diff -- --help for details.\n'])
  expect(runScript(clone.root, 'diff.ts', ['--help']).stdout).toContain('Usage: npm run diff -- [REF] [options]')
})

it('fails in a shallow clone, which may lack the release tags', () => {
  using clone = contractClone()
  clone.commit('Release')
  clone.git('tag', 'v0.1.0')
  clone.commit('More')
  const shallow = join(clone.root, '.git', 'shallow-clone')
  clone.git('clone', '--quiet', '--depth', '1', `file://${clone.root}`, shallow)
  const { status, stdout, stderr } = runScript(shallow, 'diff.ts', ['--base', 'HEAD'])
  expect([status, stdout]).toEqual([1, ''])
  expect(stderr).toContain("The latest release can't be found in a shallow clone. Run: git fetch --unshallow --tags")
})

it.each<[string, string, string | RegExp, string, string]>([
  ['without a version', 'HEAD', /\n {2}version: .*/, '', 'HEAD:generated/openapi.yaml has no info.version, so the next'],
  ['with an invalid version', 'HEAD', 'version: 0.1.0', 'version: next', 'HEAD:generated/openapi.yaml has the version "next"'],
  ['with invalid YAML', 'HEAD', 'paths:', 'paths: [', 'HEAD:generated/openapi.yaml is invalid: '],
  ['of another format', 'HEAD', /[\s\S]+/, 'a: 1\n', "HEAD:generated/openapi.yaml is invalid: it isn't an OpenAPI document."],
  [
    'with an unresolved reference',
    'HEAD~1',
    'schemas/Category',
    'schemas/Nowhere',
    "generated/openapi.yaml can't be compared with HEAD~1:",
  ],
])('describes in one sentence the error of a bundle %s', async (_, ref, from, to, message) => {
  using clone = contractClone()
  clone.edit(bundle, from, to)
  clone.commit('Break the bundle')
  const error = await compareContracts(clone.root, ref).catch(String)
  expect(error).toContain(message)
  expect(error).not.toMatch(/\n\s+at |(?:before|after)\.yaml|likely a bug/)
})

it('describes why a commit cannot be compared', async () => {
  using clone = contractClone()
  const unknown = "git doesn't find a commit, branch or tag"
  await expect(compareContracts(clone.root, 'nowhere')).rejects.toThrow(`${unknown} "nowhere"`)
  await expect(compareContracts(clone.root, '--help')).rejects.toThrow(unknown)
  clone.git('rm', '--quiet', '--cached', bundle)
  clone.git('commit', '--quiet', '-m', 'Remove the bundle')
  await expect(compareContracts(clone.root, 'HEAD')).rejects.toThrow(`HEAD has no ${bundle}`)
})
