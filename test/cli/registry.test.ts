import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sandboxCommand } from '../../src/cli/sandbox.js'
import { createSwrClient } from '../../src/index.js'
import { command, endCommands, rejectionOf } from '../support/command.js'
import { RegistryUser } from '../support/registry.js'
import { demoKey } from '../support/sandbox.js'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'swr-registry-'))
})
afterEach(() => {
  endCommands()
  rmSync(folder, { recursive: true })
})

describe('The registry of the command', () => {
  it('accepts the docker login that the first lines show, and stores layers in a folder', async () => {
    const running = command('sandbox', '--port', '0', '--quiet', '--registry-folder', folder, '--oci-index')
    const pattern = /Sandbox .*: (\S+)\nRegistry: (\S+)\n {2}docker login -u (\S+) -p (\S+) (\S+)\n/
    const [, url = '', registry, username = '', password = '', host = ''] = await running.waitFor(pattern)
    expect([registry, `http://${host}`]).toEqual([host, url])
    await createSwrClient({ endpoint: url, credentials: demoKey }).createNamespace({ namespace: 'group' })
    const user = new RegistryUser(fetch, { username, password }, url)
    expect((await user.push('group/app', 'v1')).status).toBe(201)
    expect(await user.pull('group/app', 'v1')).toBe(200)
    expect(readdirSync(join(folder, 'blobs', 'sha256'))).toHaveLength(2)
    const referrers = await user.send('GET', `/v2/group/app/referrers/sha256:${'0'.repeat(64)}`)
    expect(referrers.status).toBe(200)
  })

  it.each([
    [['--host', '0.0.0.0'], /127\.0\.0\.1:\d+/],
    [['--registry', 'registry.example:5000'], /registry\.example:5000/],
  ])('shows the host that docker accepts and that logins name: %j', async (args, expected) => {
    const running = command('sandbox', '--port', '0', '--quiet', ...args)
    const [, registry, host] = await running.waitFor(/Registry: (\S+)\n {2}docker login -u \S+ -p \S+ (\S+)\n/)
    expect(registry).toMatch(expected)
    expect(host).toBe(registry)
  })

  it('is missing with --no-registry', async () => {
    const running = command('sandbox', '--port', '0', '--quiet', '--no-registry')
    const [, url = ''] = await running.waitFor(/Sandbox .*: (\S+)\n {2}account/)
    expect((await fetch(`${url}/v2/`)).status).toBe(404)
    const { registry } = await createSwrClient({ endpoint: url, credentials: demoKey }).createSecret()
    expect(registry).toBe('swr.my-kualalumpur-1.myhuaweicloud.com')
  })

  it('has the limit of --registry-limit', async () => {
    const running = command('sandbox', '--port', '0', '--quiet', '--registry-limit', '1K')
    const [, url = '', username = '', password = ''] = await running.waitFor(/Sandbox .*: (\S+)\n.*\n.*-u (\S+) -p (\S+) /)
    await createSwrClient({ endpoint: url, credentials: demoKey }).createNamespace({ namespace: 'group' })
    const user = new RegistryUser(fetch, { username, password }, url)
    expect(await user.pushBlob('group/app', 'x'.repeat(1025))).toBe('413')
    expect(await user.pushBlob('group/app', 'x'.repeat(1024))).toMatch(/^sha256:/)
  })

  it.each([
    [['--registry-limit', '1 apple'], '--registry-limit must be a number of bytes such as 500M or 2G, not "1 apple".'],
    [['--registry-limit', ''], '--registry-limit must be a number of bytes'],
    [['--registry-folder', 'FILE/x'], "--registry-folder: can't use FILE/x: "],
    [
      ['--no-registry', '--registry-limit', '1G'],
      '--no-registry disables the registry that --registry-folder and --registry-limit',
    ],
    [
      ['--registry', 'http://host'],
      '--registry must be a host such as registry.example:5000, without http:// and without a path.',
    ],
  ])('explains %j', async (args, message) => {
    const file = join(folder, 'file')
    writeFileSync(file, '')
    const options = args.map(arg => arg.replace('FILE', file))
    expect(await rejectionOf(sandboxCommand, ['--port', '0', ...options])).toContain(message.replace('FILE', file))
  })
})
