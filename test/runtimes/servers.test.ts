import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { project } from '../package/support/project.js'
import { succeed } from '../package/support/run.js'
import { testNetworkGuide } from '../support/network-guide.js'
import { installBinary } from './support/install.js'
import { expectedNodeOutput, nodeProgram, profileFile, program, useSandboxServer } from './support/program.js'
import { recordPassed } from './support/records.js'
import { versions } from './support/versions.js'

const server = useSandboxServer()

const files = {
  'program.mjs': program,
  'main.mjs': nodeProgram,
  'home/.huaweicloud/credentials': profileFile,
  'required.cjs': `
const { createSwrClient } = require('huaweicloud-swr')
const { nodeTransport } = require('huaweicloud-swr/node')
const { defaultCredentials } = require('huaweicloud-swr/credentials')
const { createSandbox } = require('huaweicloud-swr/sandbox')
createSwrClient({ endpoint: process.argv[2], transport: nodeTransport(), credentials: defaultCredentials() })
  .showNamespace({ namespace: 'shop' })
  .then(({ name }) => { console.log(name, typeof createSandbox); process.exit() })
`,
}
/** Runs a file of the project in a runtime, with a home folder that has credentials. */
const start = (path: string, ...args: string[]) => {
  const folder = project('runtimes/servers', files)
  const home = join(folder, 'home')
  return succeed(path, args, folder, { HOME: home, USERPROFILE: home, SWR_METADATA_ENDPOINT: 'off' })
}

describe.each(versions.node)('Node.js %s', version => {
  it('imports the package', async context => {
    const { path, reason } = await installBinary('node', version)
    if (path === undefined) return context.skip(reason)
    expect(JSON.parse(await start(path, 'main.mjs', server.url))).toEqual(expectedNodeOutput)
    recordPassed({ runtime: 'Node.js', version, use: 'import' })
  })

  it('requires the package', async context => {
    const { path, reason } = await installBinary('node', version)
    if (path === undefined) return context.skip(reason)
    expect((await start(path, 'required.cjs', server.url)).trim()).toBe('shop function')
    recordPassed({ runtime: 'Node.js', version, use: 'require' })
  })
})

describe('Bun', () => {
  it('runs the package', async context => {
    const { path, reason } = await installBinary('bun', versions.bun)
    if (path === undefined) return context.skip(reason)
    expect(JSON.parse(await start(path, 'main.mjs', server.url))).toEqual(expectedNodeOutput)
    recordPassed({ runtime: 'Bun', version: versions.bun, use: 'import' })
  })
})

describe('Deno', () => {
  const permissions = ['--allow-net', '--allow-env', '--allow-read', '--allow-sys']

  it('runs the package', async context => {
    const { path, reason } = await installBinary('deno', versions.deno)
    if (path === undefined) return context.skip(reason)
    const args = ['run', '--node-modules-dir=manual', '--no-prompt', ...permissions, 'main.mjs']
    expect(JSON.parse(await start(path, ...args, server.url))).toEqual(expectedNodeOutput)
    recordPassed({ runtime: 'Deno', version: versions.deno, use: 'import' })
  })
})

const newest = versions.node.at(-1) ?? ''
const { path: newestNode, reason } = await installBinary('node', newest)
describe.skipIf(newestNode === undefined)(`The guide "Proxies and certificates" with Node.js ${newest}${reason ?? ''}`, () => {
  if (newestNode !== undefined) testNetworkGuide(newestNode)
})
