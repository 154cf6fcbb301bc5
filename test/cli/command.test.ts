import { createServer } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { version } from '../../generated/version.js'
import { mockCommand } from '../../src/cli/mock.js'
import { sandboxCommand } from '../../src/cli/sandbox.js'
import { command, endCommands, rejectionOf } from '../support/command.js'
import { createToken } from '../support/sandbox.js'

afterEach(endCommands)

/** Listens on a port until it is released. */
async function occupyPort(): Promise<{ port: number; release: () => void }> {
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return { port: typeof address === 'object' && address ? address.port : 0, release: () => server.close() }
}

/** Returns the exit code and the output of a command. */
async function resultOf(...args: string[]): Promise<[number | null, string]> {
  const { ended, output } = command(...args)
  return [await ended, output()]
}

describe('huaweicloud-swr', () => {
  it.each([['help'], ['--help'], ['-h']])('prints its help for %s', async help => {
    expect(await resultOf(help)).toEqual([0, expect.stringMatching(/^Usage: huaweicloud-swr COMMAND[\s\S]*sandbox[\s\S]*mock/)])
  })

  it.each([['--version'], ['-v']])('prints its version for %s, after a command as well', async option => {
    for (const args of [[option], ['sandbox', option]]) expect(await resultOf(...args)).toEqual([0, `${version}\n`])
  })

  it.each([
    ['sandbox', '--help'],
    ['mock', '-h'],
    ['verify', 'help'],
    ['help', 'call'],
    ['docs', '--help'],
  ])('prints the help of a command in one form: %s %s', async (...args) => {
    const [name] = args.filter(arg => !/help|^-h/.test(arg))
    const form = new RegExp(
      `^Usage: huaweicloud-swr ${name}[^]*\n\n[A-Z][^]*\n\nOptions:\n[^]*  -h, --help +Show this help\n  -v, --version +Show`,
    )
    expect(await resultOf(...args)).toEqual([0, expect.stringMatching(form)])
  })

  it.each([
    [['sandbax'], 'Unknown command sandbax. Did you mean sandbox? Run huaweicloud-swr --help for details.'],
    [['--halp'], 'Unknown option --halp. Did you mean --help? Run huaweicloud-swr --help for details.'],
    [['mock', '--prot'], 'Unknown option --prot. Did you mean --port? Run huaweicloud-swr mock --help for details.'],
    [
      ['call', 'showNamespac'],
      'Unknown operation showNamespac. Did you mean showNamespace? Run huaweicloud-swr call --help for details.',
    ],
  ])('rejects %j in one sentence with a suggestion', async (args, message) => {
    expect(await resultOf(...args)).toEqual([2, `${message}\n`])
  })
})

describe('huaweicloud-swr sandbox', () => {
  it('continues to serve when its output is closed', async () => {
    const { child, waitFor } = command('sandbox', '--port', '0')
    const [, url = ''] = await waitFor(/management API: (http:\/\/127\.0\.0\.1:\d+)/)
    child.stdout?.destroy()
    for (let request = 0; request < 3; request += 1) expect((await fetch(`${url}/v2`)).status).toBe(401)
  })

  it('prints its address, its accounts and an example, serves requests and exits on Ctrl+C', async () => {
    const { child, ended, waitFor, output } = command('sandbox', '--port', '0', '--seed', 'demo')
    const [, url = ''] = await waitFor(/management API: (http:\/\/127\.0\.0\.1:\d+)/)
    await waitFor(/curl -H "X-Auth-Token/)
    expect(output()).toMatch(/account demo: admin/)
    expect(output()).not.toContain('WARNING')
    const login = /-d '(\{.*?\})' \|/.exec(output())?.[1] ?? ''
    const response = await fetch(`${url}/v3/auth/tokens`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: login,
    })
    expect(response.status).toBe(201)
    const token = response.headers.get('x-subject-token') ?? ''
    const list = await fetch(`${url}/v2/manage/namespaces`, { headers: { 'x-auth-token': token } })
    expect(((await list.json()) as { namespaces: unknown[] }).namespaces.length).toBeGreaterThan(0)
    await waitFor(/GET \/v2\/manage\/namespaces 200/)
    expect(output()).not.toContain(token)
    child.kill('SIGINT')
    expect(await ended).toBe(130)
  })

  it('passes its options to the sandbox', async () => {
    const options = ['--frozen-at', '2027-01-01T00:00:00Z', '--reject-unknown-parameters', '--oci-index']
    const { waitFor } = command('sandbox', '--port', '0', '--seed', 'demo', ...options)
    const [, url = ''] = await waitFor(/management API: (http:\/\/127\.0\.0\.1:\d+)/)
    const clock = await fetch(`${url}/_sandbox/clock`)
    expect(await clock.json()).toEqual({ now: '2027-01-01T00:00:00.000Z', frozen: true })
    const manifest = { schemaVersion: 2, mediaType: 'application/vnd.oci.image.index.v1+json', manifests: [] }
    const image = { namespace: 'shop', repository: 'storefront', tag: 'index', manifest: JSON.stringify(manifest) }
    const stored = await fetch(`${url}/_sandbox/images`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(image),
    })
    expect([stored.status, await stored.text()]).toEqual([200, expect.stringContaining('sha256:')])
    const send = async (request: Request): Promise<Response> =>
      fetch(`${url}/v3/auth/tokens`, { method: 'POST', headers: request.headers, body: await request.text() })
    const token = await createToken(send, 'demo', 'admin', 'sandbox')
    const unknown = await fetch(`${url}/v2/manage/namespaces?color=red`, { headers: { 'x-auth-token': token } })
    expect(unknown.status).toBe(400)
  })

  it('exits with 143 after SIGTERM', async () => {
    const { child, ended, waitFor } = command('sandbox', '--port', '0')
    await waitFor(/curl -H "X-Auth-Token/)
    child.kill('SIGTERM')
    expect(await ended).toBe(143)
  })

  it('prints a warning when other computers can reach it', async () => {
    await command('sandbox', '--port', '0', '--host', '0.0.0.0').waitFor(/WARNING: other computers can reach 0\.0\.0\.0/)
  })

  it('prints no warning for another loopback address', async () => {
    const { waitFor, output } = command('sandbox', '--port', '0', '--host', '127.0.0.2')
    await waitFor(/curl -H "X-Auth-Token/)
    expect(output()).not.toContain('WARNING')
  })

  it('fails when its port is taken', async () => {
    const { port, release } = await occupyPort()
    const { ended, output } = command('sandbox', '--port', String(port))
    expect(await ended).toBe(2)
    expect(output()).toContain(`Port ${port} of 127.0.0.1 is taken`)
    expect(output()).not.toMatch(/\n\s+at /)
    release()
  })

  it.each([
    [['--port', 'x'], /--port must be an integer/],
    [['--port', '1e3'], /--port must be an integer/],
    [['--host='], /--host is invalid\. The host is empty/],
    [['--seed', 'nowhere.json'], /--seed: can't read nowhere\.json: the file doesn't exist\. Check the path/],
    [['--frozen-at', '2027-02-30T00:00:00Z'], /--frozen-at must be a UTC time since 1970 such as/],
    [['--frozen-at', 'yesterday'], /--frozen-at must be a UTC time.*not "yesterday"\.$/m],
    [['--prot', '1'], /^Unknown option --prot\. Did you mean --port\? Run huaweicloud-swr sandbox --help for details\.$/m],
  ])('rejects %j with a message', async (args, message) => {
    expect(await rejectionOf(sandboxCommand, args)).toMatch(message)
  })

  it('prints the message alone, and exits with 2', async () => {
    expect(await resultOf('sandbox', '--port', 'x')).toEqual([2, expect.stringMatching(/^--port must be an integer.*\n$/)])
  })
})

describe('huaweicloud-swr mock', () => {
  it('uses another port when its own is taken, serves requests and exits on Ctrl+C', async () => {
    const { port, release } = await occupyPort()
    const { child, ended, waitFor, output } = command('mock', '--port', String(port))
    await waitFor(new RegExp(`Port ${port} of 127\\.0\\.0\\.1 is taken; using \\d+ instead`))
    const [, url = ''] = await waitFor(/management API: (http:\/\/127\.0\.0\.1:\d+)/)
    // Prism lists its operations with their addresses: each must be the front's.
    expect(new Set(output().match(/http:\/\/127\.0\.0\.1:\d+/g))).toEqual(new Set([url]))
    const response = await fetch(`${url}/v2/manage/namespaces/group`, {
      headers: { 'x-auth-token': 'any', prefer: 'code=404' },
    })
    expect(response.status).toBe(404)
    child.kill('SIGINT')
    expect(await ended).toBe(130)
    expect(output()).not.toContain('unexpectedly')
    await expect(fetch(url)).rejects.toThrow()
    release()
  })

  it.each(['99999', '1e3', ''])('rejects the port %j', async port => {
    expect(await rejectionOf(mockCommand, ['--port', port])).toContain('--port must be an integer from 0 to 65535')
  })
})
