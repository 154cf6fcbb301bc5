import { type ChildProcess, spawn } from 'node:child_process'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, inject, it } from 'vitest'
import { root } from '../support/contract.js'
import { readReadmes } from '../support/guides.js'
import { project } from './support/project.js'
import { run } from './support/run.js'

/** The mark of README blocks that this test runs instead of test/docs. */
const mark = 'no-run test/package/readme.test.ts runs it'
const commands = readReadmes()
  .filter(({ name }) => name === 'README.md')
  .flatMap(({ blocks }) => blocks)
  .filter(({ info }) => info === mark)
  .map(({ code }) => code.trim())
const runsInCheckout = (command: string): boolean => command.startsWith('npm run ')
const startsServer = (command: string): boolean => / (?:sandbox|mock)\b/.test(command) && !command.includes('--target')

let server: ChildProcess | undefined
afterEach(() => {
  // Also ends the processes that npx started.
  if (server?.pid !== undefined) process.kill(-server.pid)
  server = undefined
})

function createConsumer(command: string): string {
  const folder = project(`readme/${command.replaceAll(' ', '-')}`, { 'node_modules/@stoplight/.keep': '' })
  symlinkSync(join(root, 'node_modules/@stoplight/prism-cli'), join(folder, 'node_modules/@stoplight/prism-cli'), 'junction')
  return folder
}

it('The README has commands for the documentation, the verification suite, the sandbox and the mock', () => {
  expect(commands).toHaveLength(4)
})

it.each(commands.filter(command => !startsServer(command)))('%s succeeds', { timeout: 300_000 }, async command => {
  const [name = '', ...args] = command.split(' ')
  const { status, output, errorOutput } = await run(name, args, runsInCheckout(command) ? root : inject('consumer'))
  expect(status, output + errorOutput).toBe(0)
})

it.each(commands.filter(startsServer))('%s starts a server', async command => {
  const [name = '', ...args] = [...command.split(' '), '--port', '0']
  const started = spawn(name, args, { cwd: createConsumer(command), detached: true })
  server = started
  const url = await new Promise<string>((resolve, reject) => {
    let output = ''
    const read = (chunk: unknown): void => {
      output += chunk
      const [, address] = /management API: (http:\/\/127\.0\.0\.1:\d+)/.exec(output) ?? []
      if (address) resolve(address)
    }
    started.stdout.on('data', read)
    started.stderr.on('data', read)
    started.once('close', () => reject(new Error(`The server exited before it listened: ${output}`)))
  })
  const response = await fetch(`${url}/v2/manage/namespaces`)
  expect(response.status).toBe(401)
  // The error format of this API, not of Prism.
  expect(await response.json()).toMatchObject([{ errorCode: expect.stringMatching(/^SVCSTG\./) }])
})
