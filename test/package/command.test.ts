import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { readFileSync, symlinkSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { root } from '../support/contract.js'
import { installed, project } from './support/project.js'
import { run } from './support/run.js'

const npx = (...args: string[]) => run('npx', ['--no-install', 'huaweicloud-swr', ...args], inject('consumer'))

/** The address that a server says to be its own. */
function addressOf(child: ChildProcessWithoutNullStreams): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = ''
    child.stdout.on('data', chunk => {
      output += chunk
      const [, address] = /management API: (http:\/\/127\.0\.0\.1:\d+)/.exec(output) ?? []
      if (address) resolve(address)
    })
    child.stderr.on('data', chunk => (output += chunk))
    child.once('close', () => reject(new Error(`It ended before it listened: ${output}`)))
  })
}

describe('the command, installed', () => {
  it('says through npx what it can do', async () => {
    const { status, output, complaints } = await npx('--help')
    expect(status).toBe(0)
    expect(output + complaints).toMatch(/Usage: huaweicloud-swr COMMAND/)
  })

  it('serves a sandbox', async () => {
    const suffix = process.platform === 'win32' ? '.cmd' : ''
    const bin = join(inject('consumer'), `node_modules/.bin/huaweicloud-swr${suffix}`)
    const child = spawn(bin, ['sandbox', '--port', '0'], { shell: process.platform === 'win32' })
    try {
      expect((await fetch(`${await addressOf(child)}/v2/manage/namespaces`)).status).toBe(401)
    } finally {
      child.kill()
    }
  })

  it('says in one line how to get Prism, which it does not bring, and nothing of a port that is taken', async () => {
    const server = createServer()
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const { status, output, complaints } = await npx('mock', '--port', String(port))
    server.close()
    expect([status, output]).toEqual([1, ''])
    expect(
      complaints
        .trim()
        .split('\n')
        .filter(line => !line.startsWith('npm ')),
    ).toEqual(['The mock requires Prism, which is not installed: npm install --save-dev @stoplight/prism-cli'])
  })

  it('finds Prism in the project that it is called from', async () => {
    const cwd = project('with-prism', { 'node_modules/@stoplight/.keep': '' })
    symlinkSync(join(root, 'node_modules/@stoplight/prism-cli'), join(cwd, 'node_modules/@stoplight/prism-cli'), 'junction')
    const child = spawn(process.execPath, [installed('dist/cli/index.js'), 'mock', '--port', '0'], { cwd })
    try {
      const answer = await fetch(`${await addressOf(child)}/v2/manage/namespaces`, { headers: { 'x-auth-token': 'any' } })
      expect(answer.status).toBe(200)
    } finally {
      child.kill()
    }
  })

  it('ends when Prism does, and says so', async () => {
    const brief = `console.log('Prism is listening on nothing'); setTimeout(() => {}, 200)`
    const cwd = project('with-a-brief-prism', {
      'node_modules/@stoplight/prism-cli/package.json': '{ "name": "@stoplight/prism-cli" }',
      'node_modules/@stoplight/prism-cli/dist/index.js': brief,
    })
    const { status, complaints } = await run(process.execPath, [installed('dist/cli/index.js'), 'mock', '--port', '0'], cwd)
    expect([status, complaints.trim()]).toEqual([1, 'Prism exited unexpectedly, so the mock has stopped. Start it again.'])
  })

  it('says in one line where the documentation is, and how to build it', async () => {
    const { status, output } = await npx('docs')
    expect(status).toBe(0)
    expect(output.trim().split('\n')).toEqual([
      expect.stringMatching(/^The documentation is at https:\S+\. .*npm ci && npm run docs, in a checkout of https:\S+$/),
    ])
    const { homepage } = JSON.parse(readFileSync(installed('package.json'), 'utf8'))
    expect(output).toContain(homepage.replace('#readme', ''))
  })

  it('asks a sandbox of its own what the contract says, and writes reports', async () => {
    const args = ['verify', '--target', 'sandbox', '--only', 'routing', '--junit', 'report.xml', '--json', 'report.json']
    const { status, output, complaints } = await npx(...args)
    expect(status, output + complaints).toBe(0)
    expect(readFileSync(join(inject('consumer'), 'report.xml'), 'utf8')).toContain('<testsuite')
    expect(readFileSync(join(inject('consumer'), 'report.json'), 'utf8')).toContain('"sandbox"')
  })

  it('says in one line how to get Prism when it should be verified', async () => {
    const { status, output, complaints } = await npx('verify', '--target', 'prism')
    expect(status, output).toBe(2)
    expect(complaints).toMatch(/requires Prism, which is not installed: npm install/)
  })
})
