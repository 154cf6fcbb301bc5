import { createServer } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { version } from '../../generated/version.js'
import { command, endCommands } from '../support/command.js'

afterEach(endCommands)

async function taken(): Promise<{ port: number; free: () => void }> {
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return { port: typeof address === 'object' && address ? address.port : 0, free: () => server.close() }
}

describe('huaweicloud-swr', () => {
  it('says what it can do, and what it cannot', async () => {
    const help = command('--help')
    expect(await help.ended).toBe(0)
    expect(help.output()).toMatch(/sandbox[\s\S]*mock/)
    const asked = command('--version')
    expect(await asked.ended).toBe(0)
    expect(asked.output().trim()).toBe(version)
    const wrong = command('sandbax')
    expect(await wrong.ended).toBe(1)
    expect(wrong.output()).toContain('There is no command "sandbax"')
  })
})

describe('huaweicloud-swr sandbox', () => {
  it('goes on serving when nobody reads what it prints any more', async () => {
    const { child, says } = command('sandbox', '--port', '0')
    const [, url = ''] = await says(/management API: (http:\/\/127\.0\.0\.1:\d+)/)
    child.stdout?.destroy()
    for (let request = 0; request < 3; request += 1) expect((await fetch(`${url}/v2`)).status).toBe(401)
  })

  it('prints its address, its accounts and a first curl, answers, and ends on Ctrl+C', async () => {
    const { child, ended, says, output } = command('sandbox', '--port', '0', '--seed', 'demo')
    const [, url = ''] = await says(/management API: (http:\/\/127\.0\.0\.1:\d+)/)
    await says(/curl -H "X-Auth-Token/)
    expect(output()).toMatch(/account demo: admin/)
    expect(output()).not.toContain('WARNING')
    const login = /-d '(\{.*?\})' \|/.exec(output())?.[1] ?? ''
    const answer = await fetch(`${url}/v3/auth/tokens`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: login,
    })
    expect(answer.status).toBe(201)
    const token = answer.headers.get('x-subject-token') ?? ''
    const list = await fetch(`${url}/v2/manage/namespaces`, { headers: { 'x-auth-token': token } })
    expect(((await list.json()) as { namespaces: unknown[] }).namespaces.length).toBeGreaterThan(0)
    await says(/GET \/v2\/manage\/namespaces 200/)
    expect(output()).not.toContain(token)
    child.kill('SIGINT')
    expect(await ended).toBe(0)
  })

  it('warns when others can reach it', async () => {
    await command('sandbox', '--port', '0', '--host', '0.0.0.0').says(/WARNING: 0\.0\.0\.0 can be reached/)
  })

  it('does not warn for another address of this computer', async () => {
    const { says, output } = command('sandbox', '--port', '0', '--host', '127.0.0.2')
    await says(/curl -H "X-Auth-Token/)
    expect(output()).not.toContain('WARNING')
  })

  it('says when its port is taken', async () => {
    const { port, free } = await taken()
    const { ended, output } = command('sandbox', '--port', String(port))
    expect(await ended).toBe(1)
    expect(output()).toContain(`Port ${port} of 127.0.0.1 is taken`)
    expect(output()).not.toMatch(/\n\s+at /)
    free()
  })

  it.each([
    [['--port', 'x'], /--port must be a whole number/],
    [['--port', '1e3'], /--port must be a whole number/],
    [['--host='], /--host cannot be used. The host is empty/],
    [['--seed', 'nowhere.json'], /--seed nowhere\.json cannot be read/],
    [['--colour'], /--colour[\s\S]*Usage/],
  ])('refuses %j in words', async (args, message) => {
    const { ended, output } = command('sandbox', ...args)
    expect(await ended).toBe(1)
    expect(output()).toMatch(message)
    expect(output()).not.toMatch(/\n\s+at /)
  })
})

describe('huaweicloud-swr mock', () => {
  it('goes to another port when its own is taken, answers, and ends on Ctrl+C', async () => {
    const { port, free } = await taken()
    const { child, ended, says, output } = command('mock', '--port', String(port))
    await says(new RegExp(`Port ${port} of 127\\.0\\.0\\.1 is taken`))
    const [, url = ''] = await says(/management API: (http:\/\/127\.0\.0\.1:\d+)/)
    // Prism lists its operations, too: under the address that is to be used, and no other.
    expect(new Set(output().match(/http:\/\/127\.0\.0\.1:\d+/g))).toEqual(new Set([url]))
    const answer = await fetch(`${url}/v2/manage/namespaces/group`, { headers: { 'x-auth-token': 'any', prefer: 'code=404' } })
    expect(answer.status).toBe(404)
    child.kill('SIGINT')
    expect(await ended).toBe(0)
    expect(output()).not.toContain('by itself')
    await expect(fetch(url)).rejects.toThrow()
    free()
  })

  it.each(['99999', '1e3', ''])('refuses the port %j', async port => {
    const { ended, output } = command('mock', '--port', port)
    expect(await ended).toBe(1)
    expect(output()).toContain('--port must be a whole number from 0 to 65535')
  })
})
