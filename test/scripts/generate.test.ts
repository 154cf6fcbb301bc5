import { existsSync, readdirSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Workbench, workbench } from '../support/workbench.js'

let bench: Workbench
beforeEach(() => {
  bench = workbench()
})
afterEach(() => bench[Symbol.dispose]())

const generated = (): Record<string, string> =>
  Object.fromEntries(readdirSync(bench.path('generated')).map(name => [name, bench.read(`generated/${name}`)]))

const namespaces = 'openapi/paths/namespaces.yaml'

describe('A broken openapi/ file', () => {
  it.each([
    [
      'a rule of the linter',
      namespaces,
      /\n {2}summary: List organizations/,
      '',
      /namespaces\.yaml:\d+:\d+[\s\S]*operation-summary/,
    ],
    [
      'broken YAML',
      namespaces,
      'operationId: createNamespace',
      'operationId: [createNamespace',
      /namespaces\.yaml:\d+:\d+[\s\S]*no-unresolved-refs/,
    ],
    [
      'a lost reference',
      namespaces,
      'ErrorInvalidFilter.yaml',
      'Nowhere.yaml',
      /namespaces\.yaml:\d+:\d+[\s\S]*no-unresolved-refs/,
    ],
    [
      'an example that breaks its schema',
      'openapi/components/examples/ShowNamespaceAnswer.yaml',
      'id: 1422',
      'id: many',
      /\.yaml:\d+:\d+[\s\S]*no-invalid-media-type-examples/,
    ],
    ['an empty table of contents', 'openapi/openapi.yaml', /[\s\S]+/, '', /openapi\.yaml:1:1[\s\S]*rule struct/],
    [
      'an example whose code the catalogue lacks',
      'openapi/components/examples/ErrorOrganizationExists.yaml',
      '4090060',
      '4099999',
      /ErrorOrganizationExists\.yaml:3:1 SVCSTG\.SWR\.4099999.*example-codes-are-in-the-catalogue/,
    ],
    [
      'a field missing in the catalogue',
      'openapi/errors/409.yaml',
      /\n {2}retryable: \w+/,
      '',
      /errors\/409\.yaml:\d+:\d+.*retryable.*error-catalogue-entry/,
    ],
    [
      'broken YAML in the catalogue',
      'openapi/errors/409.yaml',
      '- code:',
      '- code: [',
      /errors\/409\.yaml:\d+:\d+.*yaml-syntax/,
    ],
    [
      'a code that stands twice',
      'openapi/errors/409.yaml',
      /SVCSTG\.SWR\.4090006/,
      'SVCSTG.SWR.4090060',
      /4090060 stands twice.*error-codes-are-unique/,
    ],
    [
      'an overlay whose target names nothing',
      'openapi/overlays/zh-CN/paths/repos.yaml',
      "=='category'",
      "=='kind'",
      /zh-CN\/paths\/repos\.yaml:\d+:\d+ .*'kind'\].*correct it.*overlay-names-one-place/,
    ],
  ])('%s ends with file, line and rule, and changes nothing', async (_, file, from, to, message) => {
    const before = generated()
    bench.edit(file, from, to)
    const { status, output } = await bench.run('scripts/generate.ts')
    expect(output).toMatch(message)
    expect(output).not.toMatch(/\n\s+at .*\.(?:ts|js):\d+/)
    expect(status).toBe(1)
    expect(generated()).toEqual(before)
  })
})

describe('The stale check', () => {
  it('passes on what was generated', async () => {
    expect(await bench.run('scripts/generate.ts', '--check')).toEqual({ status: 0, output: '' })
  })

  it('names a file that was edited by hand', async () => {
    bench.edit('generated/operations.ts', '"POST"', '"PUT"')
    const { status, output } = await bench.run('scripts/generate.ts', '--check')
    expect(output).toContain('generated/operations.ts')
    expect(status).toBe(1)
  })

  it('names the Chinese contract when an overlay changed', async () => {
    bench.edit('openapi/overlays/zh-CN/paths/repos.yaml', '查询镜像仓库列表', '查询全部镜像仓库')
    const { status, output } = await bench.run('scripts/generate.ts', '--check')
    expect(output).toContain('generated/openapi.zh-CN.json')
    expect(output).toContain('generated/openapi.zh-CN.yaml')
    expect(output).not.toContain('generated/openapi.json')
    expect(status).toBe(1)
  })

  it('names what a change of the contract left behind', async () => {
    bench.edit(namespaces, 'List organizations', 'List all organizations')
    const { status, output } = await bench.run('scripts/generate.ts', '--check')
    expect(output).toContain('generated/openapi.json')
    expect(output).toContain('generated/openapi.yaml')
    expect(status).toBe(1)
  })
})

describe('The build of the documentation', () => {
  it('refuses what was not generated anew, and says what to run', async () => {
    bench.edit('openapi/errors/409.yaml', 'is there already', 'exists')
    const { status, output } = await bench.run('scripts/docs.ts')
    expect(output.trim()).toBe('generated/ does not follow from openapi/:\n  generated/error-codes.ts\nRun: npm run generate')
    expect(status).toBe(1)
    expect(existsSync(bench.path('dist/docs'))).toBe(false)
  })

  it('refuses an overlay that matches nothing, and says where it stands', async () => {
    bench.edit('openapi/overlays/zh-CN/openapi.yaml', 'target: $.info', 'target: $.nothing')
    const { status, output } = await bench.run('scripts/docs.ts')
    expect(output).toMatch(/openapi\/overlays\/zh-CN\/openapi\.yaml:\d+:\d+ .*overlay-names-one-place/)
    expect(status).toBe(1)
  })
})
