import { createHash, createHmac, randomBytes } from 'node:crypto'
import { Agent, request } from 'node:http'

interface Answer {
  status: number
  location: string
  body: string
}

/** The figures of one run with tiny images. */
export interface TinyImages {
  pushesPerSecond: number
  pullsPerSecond: number
  /** The time of the last fifty pushes divided by that of the first fifty. */
  growth: number
}

const name = 'bench/tiny'
const imageType = 'application/vnd.docker.distribution.manifest.v2+json'

/** The long-term login of the sandbox's first user. */
export const login: { username: string; password: string } = {
  username: 'my-kualalumpur-1@SANDBOXDEMOAK',
  password: createHmac('sha256', 'sandbox-demo-sk').update('SANDBOXDEMOAK').digest('hex'),
}

/** Pushes images with a layer of 500 bytes, each under a tag of its own, and pulls all of them. */
export async function tinyImages(base: string, count: number, workers: number): Promise<TinyImages> {
  const agent = new Agent({ keepAlive: true, maxSockets: workers })
  const send = sender(base, agent)
  const headers = await authorization(base)
  const times: number[] = []
  const digests: string[][] = []
  const run = randomBytes(8).toString('hex')
  const push = async (index: number): Promise<void> => {
    const started = performance.now()
    const blobs = [JSON.stringify({ os: 'linux', run, index }), randomBytes(250).toString('hex')]
    for (const blob of blobs) {
      await send('HEAD', `/v2/${name}/blobs/${digestOf(blob)}`, headers, 404)
      const { location } = await send('POST', `/v2/${name}/blobs/uploads/`, headers, 202)
      const target = new URL(location, base)
      target.searchParams.set('digest', digestOf(blob))
      await send('PUT', target.href, { ...headers, 'Content-Type': 'application/octet-stream' }, 201, blob)
    }
    digests[index] = blobs.map(digestOf)
    const [config = '', layer = ''] = blobs
    await send(
      'PUT',
      `/v2/${name}/manifests/${run}-${index}`,
      { ...headers, 'Content-Type': imageType },
      201,
      manifestOf(config, layer),
    )
    times[index] = performance.now() - started
  }
  const pull = async (index: number): Promise<void> => {
    await send('GET', `/v2/${name}/manifests/${run}-${index}`, { ...headers, Accept: imageType }, 200)
    for (const digest of digests[index] ?? []) await send('GET', `/v2/${name}/blobs/${digest}`, headers, 200)
  }
  const pushesPerSecond = await rate(push, count, workers)
  const pullsPerSecond = await rate(pull, count, workers)
  agent.destroy()
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
  return { pushesPerSecond, pullsPerSecond, growth: sum(times.slice(-50)) / sum(times.slice(0, 50)) }
}

async function rate(run: (index: number) => Promise<void>, count: number, workers: number): Promise<number> {
  let next = 0
  const started = performance.now()
  const work = async (): Promise<void> => {
    while (next < count) await run(next++)
  }
  await Promise.all(Array.from({ length: workers }, work))
  return count / ((performance.now() - started) / 1000)
}

/** Returns the header with a token for the sandbox; none for a registry without logins. */
async function authorization(base: string): Promise<Record<string, string>> {
  const { status } = await fetch(`${base}/v2/`)
  if (status === 200) return {}
  const basic = Buffer.from(`${login.username}:${login.password}`).toString('base64')
  const url = `${base}/swr/auth/v2/registry/auth/?scope=repository:${name}:pull,push`
  const response = await fetch(url, { headers: { Authorization: `Basic ${basic}` } })
  return { Authorization: `Bearer ${(await response.json()).token}` }
}

type Send = (method: string, path: string, headers: Record<string, string>, expected: number, body?: string) => Promise<Answer>

function sender(base: string, agent: Agent): Send {
  return (method, path, headers, expected, body = '') =>
    new Promise((resolve, reject) => {
      const length = { 'Content-Length': Buffer.byteLength(body) }
      const sent = request(new URL(path, base), { method, agent, headers: { ...headers, ...length } }, response => {
        let text = ''
        response.setEncoding('utf8').on('data', part => {
          text += part
        })
        response.on('end', () => {
          const status = response.statusCode ?? 0
          if (status === expected) resolve({ status, location: response.headers.location ?? '', body: text })
          else reject(new Error(`${method} ${path} responded ${status}: ${text}`))
        })
      })
      sent.on('error', reject).end(body)
    })
}

const digestOf = (content: string): string => `sha256:${createHash('sha256').update(content).digest('hex')}`

function manifestOf(config: string, layer: string): string {
  const descriptor = (mediaType: string, content: string): object => ({
    mediaType,
    digest: digestOf(content),
    size: content.length,
  })
  return JSON.stringify({
    schemaVersion: 2,
    mediaType: imageType,
    config: descriptor('application/vnd.docker.container.image.v1+json', config),
    layers: [descriptor('application/vnd.docker.image.rootfs.diff.tar.gzip', layer)],
  })
}
