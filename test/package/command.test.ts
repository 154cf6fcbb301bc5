import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { readFileSync, symlinkSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { root } from '../support/contract.js'
import { installed, project } from './support/project.js'
import { run } from './support/run.js'

const npx = (...args: string[]) => run('npx', ['--no-install', 'huaweicloud-swr', ...args], inject('consumer'))

/** Waits until a server prints its URL, and returns it. */
function printedUrl(child: ChildProcessWithoutNullStreams): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = ''
    child.stdout.on('data', chunk => {
      output += chunk
      const [, url] = /management API: (http:\/\/127\.0\.0\.1:\d+)/.exec(output) ?? []
      if (url) resolve(url)
    })
    child.stderr.on('data', chunk => (output += chunk))
    child.once('close', () => reject(new Error(`The server exited before it listened: ${output}`)))
  })
}

describe('The installed command', () => {
  it('prints its usage with npx', async () => {
    const { status, output, errorOutput } = await npx('--help')
    expect(status).toBe(0)
    expect(output + errorOutput).toMatch(/Usage: huaweicloud-swr COMMAND/)
  })

  it('serves a sandbox', async () => {
    const suffix = process.platform === 'win32' ? '.cmd' : ''
    const bin = join(inject('consumer'), `node_modules/.bin/huaweicloud-swr${suffix}`)
    const child = spawn(bin, ['sandbox', '--port', '0'], { shell: process.platform === 'win32' })
    try {
      expect((await fetch(`${await printedUrl(child)}/v2/manage/namespaces`)).status).toBe(401)
    } finally {
      child.kill()
    }
  })

  it('prints how to install Prism in one line, even if the port is in use', async () => {
    const server = createServer()
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const { status, output, errorOutput } = await npx('mock', '--port', String(port))
    server.close()
    expect([status, output]).toEqual([2, ''])
    expect(
      errorOutput
        .trim()
        .split('\n')
        .filter(line => !line.startsWith('npm ')),
    ).toEqual(["The mock requires Prism, which isn't installed: npm install --save-dev @stoplight/prism-cli"])
  })

  it('finds Prism in the project of the current directory', async () => {
    const cwd = project('with-prism', { 'node_modules/@stoplight/.keep': '' })
    symlinkSync(join(root, 'node_modules/@stoplight/prism-cli'), join(cwd, 'node_modules/@stoplight/prism-cli'), 'junction')
    const child = spawn(process.execPath, [installed('dist/cli/index.js'), 'mock', '--port', '0'], { cwd })
    try {
      const response = await fetch(`${await printedUrl(child)}/v2/manage/namespaces`, { headers: { 'x-auth-token': 'any' } })
      expect(response.status).toBe(200)
    } finally {
      child.kill()
    }
  })

  it('exits with an error when Prism exits', async () => {
    const shortLived = `console.log('Prism is listening on nothing'); setTimeout(() => {}, 200)`
    const cwd = project('with-short-lived-prism', {
      'node_modules/@stoplight/prism-cli/package.json': '{ "name": "@stoplight/prism-cli" }',
      'node_modules/@stoplight/prism-cli/dist/index.js': shortLived,
    })
    const { status, errorOutput } = await run(process.execPath, [installed('dist/cli/index.js'), 'mock', '--port', '0'], cwd)
    expect([status, errorOutput.trim()]).toEqual([2, 'Prism exited unexpectedly, so the mock has stopped. Start it again.'])
  })

  it('prints where the documentation is and how to build it', async () => {
    const { status, output } = await npx('docs')
    expect(status).toBe(0)
    expect(output.trim().split('\n')).toEqual([
      expect.stringMatching(/^Documentation: https:\S+$/),
      expect.stringMatching(/^To build it, run npm ci && npm run docs in a checkout of https:\S+$/),
    ])
    const { homepage } = JSON.parse(readFileSync(installed('package.json'), 'utf8'))
    expect(output).toContain(homepage.replace('#readme', ''))
  })

  it('verifies a sandbox and writes reports', async () => {
    const args = ['verify', '--target', 'sandbox', '--only', 'routing', '--junit', 'report.xml', '--json', 'report.json']
    const { status, output, errorOutput } = await npx(...args)
    expect(status, output + errorOutput).toBe(0)
    expect(readFileSync(join(inject('consumer'), 'report.xml'), 'utf8')).toContain('<testsuite')
    expect(readFileSync(join(inject('consumer'), 'report.json'), 'utf8')).toContain('"sandbox"')
  })

  it('prints how to install Prism when the target is Prism', async () => {
    const { status, output, errorOutput } = await npx('verify', '--target', 'prism')
    expect(status, output).toBe(2)
    expect(errorOutput).toMatch(/requires Prism, which isn't installed: npm install/)
  })
})
