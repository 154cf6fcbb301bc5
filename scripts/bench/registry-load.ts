import { createHmac, randomBytes } from 'node:crypto'
import { nodeTransport } from '../../src/node.js'
import { digestOf } from '../../src/sandbox/registry/digest.js'
import { dockerConfig, dockerManifest } from '../../src/sandbox/store/media-types.js'
import { callsPerSecond } from './measure.js'
import { key } from './servers.js'

const repositoryName = 'bench/tiny'

/** The long-term login of the sandbox's first user. */
export const registryLogin: { username: string; password: string } = {
  username: `my-kualalumpur-1@${key.accessKeyId}`,
  password: createHmac('sha256', key.secretAccessKey).update(key.accessKeyId).digest('hex'),
}

/**
 * Pushes images with a layer of 500 bytes, each under a tag of its own, and pulls all of them. Returns the pushes and pulls per second,
 * and the time of the last fifty pushes divided by that of the first fifty.
 */
export async function tinyImages(base: string, calls: number, workers: number): Promise<number[]> {
  const headers = await authorization(base)
  const transport = nodeTransport({ maxSockets: workers })
  const send = async (
    method: string,
    path: string,
    expected: number,
    more: Record<string, string> = {},
    body = '',
  ): Promise<Headers> => {
    const request = {
      method,
      url: new URL(path, base).href,
      headers: { ...headers, ...more, ...(body ? {} : { 'content-length': '0' }) },
      body,
    }
    const { status, headers: received, text } = await transport(request, AbortSignal.timeout(60_000))
    if (status !== expected) throw new Error(`${method} ${path} responded ${status}: ${text}`)
    return received
  }
  const times: number[] = []
  const digests: string[][] = []
  const run = randomBytes(8).toString('hex')
  const push = async (index: number): Promise<void> => {
    const started = performance.now()
    const blobs = [JSON.stringify({ os: 'linux', run, index }), randomBytes(250).toString('hex')]
    for (const blob of blobs) {
      await send('HEAD', `/v2/${repositoryName}/blobs/${sha256Of(blob)}`, 404)
      const upload = await send('POST', `/v2/${repositoryName}/blobs/uploads/`, 202)
      const target = new URL(upload.get('location') ?? '', base)
      target.searchParams.set('digest', sha256Of(blob))
      await send('PUT', target.href, 201, { 'Content-Type': 'application/octet-stream' }, blob)
    }
    digests[index] = blobs.map(sha256Of)
    const [config = '', layer = ''] = blobs
    await send(
      'PUT',
      `/v2/${repositoryName}/manifests/${run}-${index}`,
      201,
      { 'Content-Type': dockerManifest },
      manifestOf(config, layer),
    )
    times[index] = performance.now() - started
  }
  const pull = async (index: number): Promise<void> => {
    await send('GET', `/v2/${repositoryName}/manifests/${run}-${index}`, 200, { Accept: dockerManifest })
    for (const digest of digests[index] ?? []) await send('GET', `/v2/${repositoryName}/blobs/${digest}`, 200)
  }
  const rates = [await callsPerSecond(push, workers, { calls }), await callsPerSecond(pull, workers, { calls })]
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
  return [...rates, sum(times.slice(-50)) / sum(times.slice(0, 50))]
}

/** Returns the header with a token for the sandbox; none for a registry without logins. */
export async function authorization(base: string): Promise<Record<string, string>> {
  const { status } = await fetch(`${base}/v2/`)
  if (status === 200) return {}
  const basic = Buffer.from(`${registryLogin.username}:${registryLogin.password}`).toString('base64')
  const url = `${base}/swr/auth/v2/registry/auth/?scope=repository:${repositoryName}:pull,push`
  const response = await fetch(url, { headers: { Authorization: `Basic ${basic}` } })
  return { Authorization: `Bearer ${(await response.json()).token}` }
}

const sha256Of = (content: string | Buffer): string => digestOf('sha256', content)

/** The manifest of an image with one layer. */
export function manifestOf(config: string | Buffer, layer: string | Buffer): string {
  const descriptor = (mediaType: string, content: string | Buffer): object => ({
    mediaType,
    digest: sha256Of(content),
    size: content.length,
  })
  return JSON.stringify({
    schemaVersion: 2,
    mediaType: dockerManifest,
    config: descriptor(dockerConfig, config),
    layers: [descriptor('application/vnd.docker.image.rootfs.diff.tar.gzip', layer)],
  })
}
