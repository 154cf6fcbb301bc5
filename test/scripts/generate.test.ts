import { existsSync, readdirSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type ContractCopy, copyContract } from '../support/contract-copy.js'

let bench: ContractCopy
beforeEach(() => {
  bench = copyContract()
})
afterEach(() => bench[Symbol.dispose]())

const generated = (): Record<string, string> =>
  Object.fromEntries(readdirSync(bench.path('generated')).map(name => [name, bench.read(`generated/${name}`)]))

const namespaces = 'openapi/paths/namespaces.yaml'

describe('An invalid openapi/ file', () => {
  it.each([
    [
      'a violation of a linter rule',
      namespaces,
      /\n {2}summary: List organizations/,
      '',
      /namespaces\.yaml:\d+:\d+[\s\S]*operation-summary/,
    ],
    [
      'invalid YAML',
      namespaces,
      'operationId: createNamespace',
      'operationId: [createNamespace',
      /namespaces\.yaml:\d+:\d+[\s\S]*no-unresolved-refs/,
    ],
    [
      'an unresolved reference',
      namespaces,
      'ErrorOrganizationQuota.yaml',
      'Nowhere.yaml',
      /namespaces\.yaml:\d+:\d+[\s\S]*no-unresolved-refs/,
    ],
    [
      'an example that violates its schema',
      'openapi/components/examples/ShowNamespaceResponse.yaml',
      'id: 1422',
      'id: many',
      /\.yaml:\d+:\d+[\s\S]*no-invalid-media-type-examples/,
    ],
    ['an empty root document', 'openapi/openapi.yaml', /[\s\S]+/, '', /openapi\.yaml:1:1[\s\S]*rule struct/],
    [
      'an example with a code that the catalogue lacks',
      'openapi/components/examples/ErrorOrganizationExists.yaml',
      '4090060',
      '4099999',
      /ErrorOrganizationExists\.yaml:3:1 SVCSTG\.SWR\.4099999.*example-codes-are-in-the-catalogue/,
    ],
    [
      'a missing field in the catalogue',
      'openapi/errors/409.yaml',
      /\n {2}retryable: \w+/,
      '',
      /errors\/409\.yaml:\d+:\d+.*retryable.*error-catalogue-entry/,
    ],
    [
      'invalid YAML in the catalogue',
      'openapi/errors/409.yaml',
      '- code:',
      '- code: [',
      /errors\/409\.yaml:\d+:\d+.*yaml-syntax/,
    ],
    [
      'a duplicate code',
      'openapi/errors/409.yaml',
      /SVCSTG\.SWR\.4090006/,
      'SVCSTG.SWR.4090060',
      /4090060 is a duplicate.*error-codes-are-unique/,
    ],
    [
      'an overlay that changes behavior',
      'openapi/overlays/zh-CN/paths/repos.yaml',
      'summary: 查询',
      'operationId: 列表\n      summary: 查询',
      /zh-CN\/paths\/repos\.yaml:\d+:\d+ .*operationId.*overlay-changes-texts-only/,
    ],
  ])('reports file, line and rule of %s, and changes nothing', async (_, file, from, to, message) => {
    const before = generated()
    bench.edit(file, from, to)
    const { status, output } = await bench.run('scripts/generate.ts')
    expect(output).toMatch(message)
    expect(output).not.toMatch(/\n\s+at .*\.(?:ts|js):\d+/)
    expect(status).toBe(1)
    expect(generated()).toEqual(before)
  })
})

describe('npm run check:generated', () => {
  it('passes when every file is up to date', async () => {
    expect(await bench.run('scripts/generate.ts', '--check')).toEqual({ status: 0, output: '' })
  })

  it('reports a file that was edited by hand', async () => {
    bench.edit('generated/operations.ts', '"POST"', '"PUT"')
    const { status, output } = await bench.run('scripts/generate.ts', '--check')
    expect(output).toContain('generated/operations.ts')
    expect(status).toBe(1)
  })

  it('reports the Chinese contract when an overlay changed', async () => {
    bench.edit('openapi/overlays/zh-CN/paths/repos.yaml', '查询镜像仓库列表', '查询全部镜像仓库')
    const { status, output } = await bench.run('scripts/generate.ts', '--check')
    expect(output).toContain('generated/openapi.zh-CN.json')
    expect(output).toContain('generated/openapi.zh-CN.yaml')
    expect(output).not.toContain('generated/openapi.json')
    expect(status).toBe(1)
  })

  it('reports the files that a change of the contract affects', async () => {
    bench.edit(namespaces, 'List organizations', 'List all organizations')
    const { status, output } = await bench.run('scripts/generate.ts', '--check')
    expect(output).toContain('generated/openapi.json')
    expect(output).toContain('generated/openapi.yaml')
    expect(status).toBe(1)
  })
})

describe('A translation problem', () => {
  it.each([
    ['a missing text', 'openapi/overlays/zh-CN/paths/repos.yaml', /\n {6}summary: .*/, '', /overlay-is-complete/],
    [
      'a target without a match',
      'openapi/overlays/zh-CN/paths/repos.yaml',
      "=='category'",
      "=='kind'",
      /overlay-target-is-unique/,
    ],
    ['an outdated text', 'openapi/errors/409.yaml', /en: .*/, 'en: A new text.', /409\.yaml, .*the Chinese text didn't/],
  ])('is a warning: %s', async (_, file, from, to, message) => {
    const record = bench.read('openapi/errors/.translated/409.yaml.txt')
    bench.edit(file, from, to)
    bench.edit('openapi/paths/repos.yaml', 'summary: List repositories', 'summary: List all repositories')
    const { status, output } = await bench.run('scripts/generate.ts')
    expect(output).toMatch(message)
    expect(status).toBe(0)
    expect(bench.read('generated/openapi.yaml')).toContain('List all repositories')
    expect(bench.read('openapi/errors/.translated/409.yaml.txt')).toBe(record)
    expect((await bench.run('scripts/generate.ts', '--check')).status).toBe(0)
  })

  it('is resolved by a new translation or by --accept-translations', async () => {
    const record = bench.read('openapi/errors/.translated/409.yaml.txt')
    bench.edit('openapi/errors/409.yaml', /en: .*/, 'en: A new text.')
    expect((await bench.run('scripts/generate.ts', '--accept-translations')).output).not.toContain('Warning')
    expect(bench.read('openapi/errors/.translated/409.yaml.txt')).not.toBe(record)
    bench.edit('openapi/errors/409.yaml', /en: .*\n( +zh: )/, 'en: A newer text.\n$1新的文本。\n#')
    expect((await bench.run('scripts/generate.ts')).output).not.toContain('Warning')
  })
})

it('package.json is the only source of the version', async () => {
  bench.edit('package.json', /"version": ".*"/, '"version": "7.8.9"')
  const stale = await bench.run('scripts/generate.ts', '--check')
  expect(stale.output).toMatch(/openapi\.yaml[\s\S]*openapi\.zh-CN\.json[\s\S]*version\.ts/)
  expect(stale.status).toBe(1)
  expect((await bench.run('scripts/generate.ts')).status).toBe(0)
  expect(bench.read('generated/openapi.yaml')).toContain('\n  version: 7.8.9\n')
  expect(bench.read('generated/version.ts')).toContain("version = '7.8.9'")
})

it('The lists of operations and codes in the guides follow the contract, in both languages', async () => {
  const guides = ['openapi/docs/permissions.md', 'openapi/docs/permissions.zh-CN.md']
  const path = 'openapi/paths/namespaces_{namespace}_repos_{repository}_tags.yaml'
  bench.edit(path, 'x-permission: 1', 'x-permission: 3')
  const stale = await bench.run('scripts/generate.ts', '--check')
  expect(stale.status).toBe(1)
  for (const guide of guides) expect(stale.output).toContain(`  ${guide}\n`)
  expect((await bench.run('scripts/generate.ts')).status).toBe(0)
  for (const guide of guides) expect(bench.read(guide)).toMatch(/^\| `3`.*\(reference:listRepositoryTags\)/m)
  expect((await bench.run('scripts/generate.ts', '--check')).output).toBe('')
  bench.edit('openapi/docs/permissions.md', 'list permission:1', 'list permision:1')
  expect((await bench.run('scripts/generate.ts', '--check')).output).toContain('unknown list: permision:1')
}, 180_000)

describe('The build of the documentation', () => {
  it('fails when a generated file is stale, and names the command to run', async () => {
    bench.edit('openapi/errors/409.yaml', /(meaning:\n +en: .*)/, '$1 More.')
    const { status, output } = await bench.run('scripts/docs.ts')
    const files = ['openapi.yaml', 'openapi.json', 'error-codes.ts'].map(name => `  generated/${name}\n`).join('')
    expect(output.trim()).toBe(`These files don't match the contract:\n${files}Run: npm run generate`)
    expect(status).toBe(1)
    expect(existsSync(bench.path('dist/docs'))).toBe(false)
  })

  it('fails when an overlay is invalid, and reports its location', async () => {
    bench.edit('openapi/overlays/zh-CN/openapi.yaml', 'target: $.info', 'target: $..info')
    const { status, output } = await bench.run('scripts/docs.ts')
    expect(output).toMatch(/openapi\/overlays\/zh-CN\/openapi\.yaml:\d+:\d+ .*overlay-target-is-unique/)
    expect(status).toBe(1)
  })
})
