import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { root } from '../support/contract.js'
import { bytesBelow, filesBelow } from './support/files.js'
import { installed } from './support/project.js'
import { run } from './support/run.js'

interface Manifest {
  scripts?: Record<string, string>
  exports: Record<string, string | Record<string, string>>
  bin: Record<string, string>
}
const manifest = (): Manifest => JSON.parse(readFileSync(installed('package.json'), 'utf8'))
const modules = (): string => join(inject('consumer'), 'node_modules')

describe('The installed package', () => {
  it('has at most 5 packages and 7 MB', () => {
    const lock: { packages: Record<string, unknown> } = JSON.parse(
      readFileSync(join(inject('consumer'), 'package-lock.json'), 'utf8'),
    )
    const packages = Object.keys(lock.packages).filter(name => name !== '')
    const megabytes = bytesBelow(modules()) / 1e6
    console.log(`Installed: ${packages.length} packages, ${megabytes.toFixed(2)} MB.`)
    expect(packages.length).toBeLessThanOrEqual(5)
    // hono, an ordinary dependency of sandbox, mock and verify, is 1.4 MB; the eight files of the contract are 2.8 MB.
    expect(megabytes).toBeLessThanOrEqual(7)
  })

  it('runs no install scripts', () => {
    const scripts = Object.keys(manifest().scripts ?? {})
    expect(scripts.filter(name => /^(?:pre|post)?install$|^prepare$/.test(name))).toEqual([])
  })

  it('contains what the entries need and the license, but no sources, tests or scripts', () => {
    const files = filesBelow(installed())
    expect(files).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'CHANGELOG.md', 'openapi/docs/sandbox.md']))
    const expected =
      /^(?:[A-Z-]+(?:\.zh-CN)?(?:\.md)?|openapi\/docs\/sandbox(?:\.zh-CN)?\.md|package\.json|generated\/openapi(?:-client|-slim|-2022-08-30)?(?:-3\.0)?\.(?:zh-CN\.)?(?:json|yaml)|dist\/.+\.(?:js|d\.ts))$/
    expect(files.filter(file => !expected.test(file) || /docs(?!\/sandbox|-\w+\.js$)|vitest|bench/.test(file))).toEqual([])
  })

  it('has the file of each entry, with `types` as the first condition', () => {
    const { exports, bin } = manifest()
    const targets = Object.values(exports).flatMap(entry => (typeof entry === 'string' ? [entry] : Object.values(entry)))
    expect([...targets, ...Object.values(bin)].filter(file => !existsSync(installed(file)))).toEqual([])
    const conditions = Object.values(exports).flatMap(entry => (typeof entry === 'string' ? [] : [Object.keys(entry)]))
    expect(new Set(conditions.map(String))).toEqual(new Set(['types,default']))
  })

  it('has no source maps, since its code is readable and its sources are not in it', () => {
    for (const file of filesBelow(installed('dist'))) {
      expect(file).not.toMatch(/\.map$/)
      expect(readFileSync(installed('dist', file), 'utf8'), file).not.toContain('sourceMappingURL')
    }
  })
})

describe('The packed file', () => {
  const bin = (name: string, path: string): string =>
    join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), path)

  it('passes publint', async () => {
    const { status, output, errorOutput } = await run(
      process.execPath,
      [join(root, 'node_modules/publint/src/cli.js'), 'run', inject('tarball'), '--strict'],
      root,
    )
    expect(status, output + errorOutput).toBe(0)
  })

  it('passes attw', async () => {
    const { status, output, errorOutput } = await run(
      process.execPath,
      [bin('@arethetypeswrong/cli', 'dist/index.js'), inject('tarball'), '--config-path', join(root, '.attw.json')],
      root,
    )
    expect(status, output + errorOutput).toBe(0)
  })
})
