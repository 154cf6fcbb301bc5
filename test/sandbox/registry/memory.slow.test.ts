import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { createSwrClient } from '../../../src/index.js'
import { command, endCommands } from '../../support/command.js'
import { logins, RegistryUser } from '../../support/registry.js'
import { demoKey } from '../../support/sandbox.js'

const megabyte = 2 ** 20
const name = 'group/app'

afterEach(endCommands)

/** Starts the command, and returns its process, its URL and a user of its registry. */
async function start(...args: readonly string[]) {
  const running = command('sandbox', '--port', '0', '--quiet', ...args)
  const [url = ''] = await running.waitFor(/http:\S+/)
  await createSwrClient({ endpoint: url, credentials: demoKey }).createNamespace({ namespace: 'group' })
  return { pid: running.child.pid, url, admin: new RegistryUser(fetch, logins.get('demo/admin'), url) }
}

type Started = Awaited<ReturnType<typeof start>>

/** Uploads a blob in one request, as a client streams it. */
async function push({ admin, url }: Started, megabytes: number, seed: number): Promise<string> {
  const location = (await admin.send('POST', `/v2/${name}/blobs/uploads/`)).headers.get('location') ?? ''
  const token = await admin.token(`repository:${name}:pull,push`)
  const headers = { Authorization: `Bearer ${'token' in token && token.token}` }
  const hash = createHash('sha256')
  const patch = request(new URL(location, url), { method: 'PATCH', headers })
  const status = new Promise<number>((resolve, reject) => {
    patch.once('error', reject).once('response', response => resolve(response.resume().statusCode ?? 0))
  })
  for (let part = 0; part < megabytes; part++) {
    const bytes = Buffer.alloc(megabyte, `${seed} ${part}`)
    hash.update(bytes)
    if (!patch.write(bytes)) await new Promise(resolve => patch.once('drain', resolve))
  }
  patch.end()
  expect(await status).toBe(202)
  const digest = `sha256:${hash.digest('hex')}`
  expect((await admin.send('PUT', `${location}?digest=${digest}`)).status).toBe(201)
  return digest
}

/** Returns a memory value of a process on Linux, in MiB. */
function memory({ pid }: Started, field: 'VmRSS' | 'VmHWM'): number {
  const [, kilobytes] = new RegExp(`^${field}:\\s+(\\d+) kB$`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Number(kilobytes) / 1024
}

describe.skipIf(process.platform !== 'linux')('The memory of the command', () => {
  it('grows by less than 40 MB while a layer of 1 GiB is uploaded to a folder', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'swr-layers-'))
    try {
      const started = await start('--registry-folder', folder)
      // Warms up: afterwards, the code is compiled and the heap has its size.
      await push(started, 64, 0)
      const before = memory(started, 'VmRSS')
      writeFileSync(`/proc/${started.pid}/clear_refs`, '5')
      const digest = await push(started, 1024, 1)
      expect(memory(started, 'VmHWM') - before).toBeLessThan(40)
      const { headers } = await started.admin.send('HEAD', `/v2/${name}/blobs/${digest}`)
      expect(headers.get('content-length')).toBe(String(1024 * megabyte))
    } finally {
      rmSync(folder, { recursive: true })
    }
  }, 600_000)

  it('is at most 1.3 times the size of layers in memory', async () => {
    const started = await start()
    const before = memory(started, 'VmRSS')
    for (const seed of [1, 2, 3, 4]) await push(started, 100, seed)
    expect(memory(started, 'VmHWM') - before).toBeLessThan(1.3 * 400)
  }, 600_000)
})
