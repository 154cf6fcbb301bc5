import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { authorization } from './registry-load.js'
import type { Server } from './servers.js'

const megabyte = 2 ** 20

/** Pushes layers of these sizes. Returns how much the largest memory of the server exceeds that before, all in MiB. Linux only. */
export async function memoryAdded({ url, pid }: Server, layers: readonly number[]): Promise<number> {
  if (process.platform !== 'linux') return Number.NaN
  const headers = await authorization(url)
  // The code is compiled and the heap has its size after that.
  await pushLayer(url, headers, 64, 0)
  const before = memoryOf(pid, 'VmRSS')
  // Resets VmHWM.
  writeFileSync(`/proc/${pid}/clear_refs`, '5')
  for (const [index, megabytes] of layers.entries()) await pushLayer(url, headers, megabytes, index + 1)
  return memoryOf(pid, 'VmHWM') - before
}

function memoryOf(pid: number | undefined, field: 'VmRSS' | 'VmHWM'): number {
  const [, kilobytes] = new RegExp(`^${field}:\\s+(\\d+) kB$`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Number(kilobytes) / 1024
}

/** Uploads a layer as docker does: in one request in chunks, then its digest. */
async function pushLayer(url: string, headers: Record<string, string>, megabytes: number, seed: number): Promise<void> {
  const begun = await fetch(`${url}/v2/bench/tiny/blobs/uploads/`, { method: 'POST', headers })
  const location = new URL(begun.headers.get('location') ?? '', url)
  const patch = request(location, { method: 'PATCH', headers })
  const status = new Promise<number>((resolve, reject) => {
    patch.once('error', reject).once('response', response => resolve(response.resume().statusCode ?? 0))
  })
  const hash = createHash('sha256')
  for (let part = 0; part < megabytes; part++) {
    const bytes = Buffer.alloc(megabyte, `${seed} ${part}`)
    hash.update(bytes)
    if (!patch.write(bytes)) await new Promise(resolve => patch.once('drain', resolve))
  }
  patch.end()
  location.searchParams.set('digest', `sha256:${hash.digest('hex')}`)
  const statuses = [await status, (await fetch(location, { method: 'PUT', headers })).status]
  if (statuses.join() !== '202,201') throw new Error(`${location.pathname} responded ${statuses.join(' and ')}.`)
}
