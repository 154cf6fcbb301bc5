import { type ChildProcess, spawn } from 'node:child_process'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, inject, it } from 'vitest'
import { root } from '../support/contract.js'
import { readReadmes } from '../support/guides.js'
import { project } from './support/project.js'
import { run } from './support/run.js'

/** What the READMEs say of a block that the guides' own test leaves out. */
const here = 'no-run test/package/readme.test.ts runs it'
/** Beside where it runs: the package is installed there and so is Prism, or it is a checkout. */
const commands = readReadmes()
  .filter(({ name }) => name === 'README.md')
  .flatMap(({ blocks }) => blocks)
  .filter(({ info }) => info === here)
  .map(({ code }) => code.trim())
const ofCheckout = (command: string): boolean => command.startsWith('npm run ')
const ofServer = (command: string): boolean => / (?:sandbox|mock)\b/.test(command) && !command.includes('--target')

let server: ChildProcess | undefined
afterEach(() => {
  // With the processes that npx has started.
  if (server?.pid !== undefined) process.kill(-server.pid)
  server = undefined
})

function consumer(command: string): string {
  const folder = project(`readme/${command.replaceAll(' ', '-')}`, { 'node_modules/@stoplight/.keep': '' })
  symlinkSync(join(root, 'node_modules/@stoplight/prism-cli'), join(folder, 'node_modules/@stoplight/prism-cli'), 'junction')
  return folder
}

it('A README has a command to copy for the documentation, the contract tests, the sandbox and the mock', () => {
  expect(commands).toHaveLength(4)
})

it.each(commands.filter(command => !ofServer(command)))('%s succeeds', { timeout: 120_000 }, async command => {
  const [name = '', ...args] = command.split(' ')
  const { status, output, complaints } = await run(name, args, ofCheckout(command) ? root : inject('consumer'))
  expect(status, output + complaints).toBe(0)
})

it.each(commands.filter(ofServer))('%s answers', async command => {
  const [name = '', ...args] = [...command.split(' '), '--port', '0']
  const started = spawn(name, args, { cwd: consumer(command), detached: true })
  server = started
  const url = await new Promise<string>((resolve, reject) => {
    let said = ''
    const hear = (chunk: unknown): void => {
      said += chunk
      const [, address] = /management API: (http:\/\/127\.0\.0\.1:\d+)/.exec(said) ?? []
      if (address) resolve(address)
    }
    started.stdout.on('data', hear)
    started.stderr.on('data', hear)
    started.once('close', () => reject(new Error(`It ended before it listened: ${said}`)))
  })
  const answer = await fetch(`${url}/v2/manage/namespaces`)
  expect(answer.status).toBe(401)
  // As this API words it, and not as Prism does.
  expect(await answer.json()).toMatchObject([{ errorCode: expect.stringMatching(/^SVCSTG\./) }])
})
