import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { project } from '../package/support/project.js'
import { run } from '../package/support/run.js'
import { readGuides } from '../support/guides.js'
import { installBinary, installPackages } from './support/install.js'
import { recordPassed } from './support/records.js'
import { toolNode, versions } from './support/versions.js'

/** The code of the guide's blocks with a name, such as `jest.config.js`. */
const guideBlock = (name: string): string => {
  const page = readGuides().find(({ name }) => name === 'runtimes.md')
  const block = page?.blocks.find(({ info }) => info.endsWith(name))
  if (!block) throw new Error(`runtimes.md has no block ${name}.`)
  return block.code
}

const test = guideBlock('swr.test.js')

describe('A test with the sandbox', () => {
  it('runs in Vitest', async context => {
    const node = await installBinary('node', toolNode)
    if (node.path === undefined) return context.skip(node.reason)
    const installed = await installPackages('vitest', [`vitest@${versions.vitest}`])
    if (installed.folder === undefined) return context.skip(installed.reason)
    const folder = project('runtimes/vitest/tests', {
      'package.json': '{ "private": true, "type": "module" }',
      'swr.test.js': `import { expect, test } from 'vitest'\n${test}`,
    })
    const cli = join(installed.folder, 'node_modules/vitest/vitest.mjs')
    const { status, output, errorOutput } = await run(node.path, [cli, 'run', '--root', folder], folder)
    expect(status, output + errorOutput).toBe(0)
    expect(output).toMatch(/1 passed/)
    recordPassed({ runtime: 'Vitest', version: versions.vitest, use: 'import' })
  })

  it('runs in Jest with the documented configuration', async context => {
    const node = await installBinary('node', toolNode)
    if (node.path === undefined) return context.skip(node.reason)
    const installed = await installPackages('jest', [`jest@${versions.jest}`])
    if (installed.folder === undefined) return context.skip(installed.reason)
    const folder = project('runtimes/jest/tests', {
      'package.json': '{ "private": true, "type": "module" }',
      'jest.config.js': guideBlock('jest.config.js'),
      'swr.test.js': test,
    })
    const cli = join(installed.folder, 'node_modules/jest/bin/jest.js')
    const args = ['--experimental-vm-modules', cli, '--rootDir', folder]
    const { status, output, errorOutput } = await run(node.path, args, folder)
    expect(status, output + errorOutput).toBe(0)
    expect(errorOutput).toMatch(/1 passed/)
    recordPassed({ runtime: 'Jest', version: versions.jest, use: 'import' })
  })
})
