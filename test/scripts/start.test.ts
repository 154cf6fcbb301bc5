import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { createSwrClient } from '../../src/index.js'
import { endCommands, type RunningCommand, runningScript } from '../support/command.js'

afterEach(endCommands)

const credentials = { accessKeyId: 'SANDBOXDEMOAK', secretAccessKey: 'sandbox-demo-sk' }

/** Returns the URLs that it prints once it is ready. */
async function addresses({ waitFor, output }: RunningCommand): Promise<{ sandbox: string; docs: string }> {
  // Building the documentation takes half a minute, and longer beside other tests.
  await waitFor(/^Press Ctrl\+C to stop both/m, 200_000)
  const of = (what: string): string => new RegExp(`^${what} +(http://127\\.0\\.0\\.1:\\d+)`, 'm').exec(output())?.[1] ?? ''
  return { sandbox: of('Sandbox'), docs: of('Documentation') }
}

describe('npm start', () => {
  it('runs the tour, then serves the sandbox and the documentation with “Try it” until Ctrl+C', async () => {
    const start = runningScript('start.ts', '--port', '0', '--sandbox-port', '0')
    const { sandbox, docs } = await addresses(start)
    const access = await createSwrClient({ endpoint: sandbox, credentials }).showNamespaceAuth({ namespace: 'tour' })
    expect(access.others_auths).toContainEqual(expect.objectContaining({ user_name: 'user01', auth: 1 }))
    expect(await (await fetch(docs)).text()).toContain(`<html data-sandbox="${sandbox}" `)
    expect(await (await fetch(`${docs}/reference/createRepo.html`)).text()).toContain('id="try-it"')
    expect((await fetch(`${docs}/nothing`)).status).toBe(404)
    // Pages of the documentation may call the sandbox, those of others may not.
    for (const [origin, allowed] of [
      [docs, docs],
      ['http://127.0.0.1:1', null],
    ] as const) {
      const { headers } = await fetch(sandbox, { headers: { Origin: origin } })
      expect(headers.get('access-control-allow-origin')).toBe(allowed)
    }
    start.child.kill('SIGINT')
    expect(await start.ended).toBe(0)
    for (const address of [sandbox, docs]) await expect(fetch(address)).rejects.toThrow()
  }, 240_000)

  it('fails if a requested port is in use', async () => {
    const other = createServer()
    await new Promise<void>(resolve => other.listen(0, '127.0.0.1', resolve))
    const { port } = other.address() as AddressInfo
    for (const option of ['--port', '--sandbox-port']) {
      const start = runningScript('start.ts', '--port', '0', '--sandbox-port', '0', option, String(port))
      expect(await start.ended, option).toBe(1)
      expect(start.output()).toContain(`Port ${port} of 127.0.0.1 isn't available. Choose another one with ${option}.`)
      expect(start.output()).not.toContain('    at ')
    }
    await new Promise(resolve => other.close(resolve))
  })

  it.each([
    [['--port', '70000'], '--port must be an integer from 0 to 65535, not "70000".\n'],
    [['--prot', '1'], 'Unknown option --prot. Did you mean --port? Run npm start -- --help for details.\n'],
    [['4011'], 'Unexpected argument "4011". Write options as --NAME or --NAME VALUE. Run npm start -- --help for details.\n'],
  ])('reports a mistake in %s', async (args, message) => {
    const start = runningScript('start.ts', ...args)
    expect(await start.ended).toBe(1)
    expect(start.output()).toBe(message)
  })

  it('prints its options', async () => {
    const start = runningScript('start.ts', '--help')
    expect(await start.ended).toBe(0)
    expect(start.output()).toMatch(/^Usage: npm start[\s\S]*--port PORT [\s\S]*--sandbox-port PORT /)
  })
})
