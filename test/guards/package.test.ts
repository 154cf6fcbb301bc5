import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { root } from '../support/contract.js'

const run = promisify(execFile)

/** A project with the published package and its dependencies. */
let project: string
beforeAll(async () => {
  project = mkdtempSync(join(tmpdir(), 'package-'))
  const installed = join(project, 'node_modules', 'huaweicloud-swr')
  mkdirSync(installed, { recursive: true })
  cpSync(join(root, 'package.json'), join(installed, 'package.json'))
  mkdirSync(join(project, 'node_modules', '@hono'))
  for (const name of Object.keys(manifest.dependencies))
    symlinkSync(join(root, 'node_modules', name), join(project, 'node_modules', name), 'junction')
  await run(process.execPath, ['--import', 'tsx', 'scripts/build.ts', join(installed, 'dist')], { cwd: root })
}, 180_000)
afterAll(() => rmSync(project, { recursive: true, force: true }))

describe('The package', () => {
  it.each([
    ['huaweicloud-swr', 'createSwrClient'],
    ['huaweicloud-swr/node', 'nodeTransport'],
    ['huaweicloud-swr/credentials', 'defaultCredentials'],
    ['huaweicloud-swr/sandbox', 'createSandbox'],
  ])('%s can be imported and required', async (name, expected) => {
    const imported = `import { ${expected} } from '${name}'; console.log(typeof ${expected})`
    const required = `console.log(typeof require('${name}').${expected})`
    for (const code of [
      ['--input-type=module', '-e', imported],
      ['--input-type=commonjs', '-e', required],
    ])
      expect((await run(process.execPath, code, { cwd: project })).stdout).toBe('function\n')
  })

  it('compiles without the types of Node', async () => {
    writeFileSync(
      join(project, 'use.mts'),
      "import { createSwrClient } from 'huaweicloud-swr'\nexport const swr = createSwrClient({ endpoint: 'http://host' })\n",
    )
    const compilerOptions = {
      target: 'es2022',
      lib: ['es2023', 'dom', 'dom.iterable'],
      module: 'nodenext',
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: false,
      noEmit: true,
    }
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['use.mts'] }))
    const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
    const { stdout } = await run(process.execPath, [tsc, '-p', project]).catch(error => error)
    expect(stdout).toBe('')
  }, 120_000)
})
