import { createHash, createHmac } from 'node:crypto'
import { expect } from 'vitest'
import type { Sandbox } from '../../src/sandbox/index.js'
import { accounts, createFixture, type SandboxFixture } from './sandbox.js'

/** A login to the registry. */
export interface Login {
  username: string
  password: string
}

/** A response of the registry, with its body as text. */
export interface RegistryResponse {
  status: number
  headers: Headers
  text: string
}

type Fetch = (request: Request) => Promise<Response>
type Init = Omit<RequestInit, 'headers'> & { headers?: Record<string, string> }

export const types = {
  image: 'application/vnd.docker.distribution.manifest.v2+json',
  list: 'application/vnd.docker.distribution.manifest.list.v2+json',
  ociImage: 'application/vnd.oci.image.manifest.v1+json',
  ociIndex: 'application/vnd.oci.image.index.v1+json',
  config: 'application/vnd.docker.container.image.v1+json',
  ociConfig: 'application/vnd.oci.image.config.v1+json',
  layer: 'application/vnd.docker.image.rootfs.diff.tar.gzip',
} as const

export const digestOf = (content: string | Uint8Array, algorithm = 'sha256'): string =>
  `${algorithm}:${createHash(algorithm).update(content).digest('hex')}`

/** Returns the long-term login of an access key of a fixture's accounts. */
export function loginOf(keyId: string, secret: string): Login {
  return { username: `my-kualalumpur-1@${keyId}`, password: createHmac('sha256', secret).update(keyId).digest('hex') }
}

/** The long-term logins of all users of a fixture, by account and user name. */
export const logins: ReadonlyMap<string, Login> = new Map(
  accounts.flatMap(({ name, users }) =>
    users.flatMap(user =>
      (user.accessKeys ?? []).map(({ id, secret }) => [`${name}/${user.name}`, loginOf(id, secret)] as const),
    ),
  ),
)

/** A registry client that works like docker: it requests a token after a 401 response. */
export class RegistryUser {
  readonly #fetch: Fetch
  readonly #origin: string
  readonly #login: Login | undefined

  constructor(fetch: Fetch, login: Login | undefined, origin = 'http://sandbox') {
    this.#fetch = fetch
    this.#login = login
    this.#origin = origin
  }

  /** Sends a request, with a token for the scope in the challenge. */
  async send(method: string, path: string, init: Init = {}): Promise<RegistryResponse> {
    const first = await this.raw(method, path, { headers: init.headers ?? {} })
    const scope = /scope="([^"]*)"/.exec(first.headers.get('www-authenticate') ?? '')?.[1]
    const token = await this.token(scope)
    if ('status' in token) return token
    return this.raw(method, path, { ...init, headers: { ...init.headers, Authorization: `Bearer ${token.token}` } })
  }

  /** Sends a request as it is. */
  async raw(method: string, path: string, init: Init = {}): Promise<RegistryResponse> {
    const url = new URL(path, this.#origin)
    const request = new Request(url, { ...init, method, ...(init.body ? { duplex: 'half' } : {}) } as RequestInit)
    const response = await this.#fetch(request)
    return { status: response.status, headers: response.headers, text: await response.text() }
  }

  /** Returns the body of a GET as bytes. */
  async bytes(path: string, headers: Record<string, string>): Promise<Uint8Array> {
    const response = await this.#fetch(new Request(new URL(path, this.#origin), { headers }))
    return new Uint8Array(await response.arrayBuffer())
  }

  /** Requests a token. Returns the response if the request is rejected. */
  async token(...scopes: readonly (string | undefined)[]): Promise<{ token: string } | RegistryResponse> {
    const query = new URLSearchParams({ service: 'dockyard' })
    for (const scope of scopes) if (scope !== undefined) query.append('scope', scope)
    const { username, password } = this.#login ?? {}
    const headers: Record<string, string> = this.#login ? { Authorization: `Basic ${btoa(`${username}:${password}`)}` } : {}
    const response = await this.raw('GET', `/swr/auth/v2/registry/auth/?${query}`, { headers })
    return response.status === 200 ? { token: String(JSON.parse(response.text).token) } : response
  }

  /** Uploads a blob in one request after the first. */
  async pushBlob(name: string, content: string | Uint8Array): Promise<string> {
    const digest = digestOf(content)
    const begun = await this.send('POST', `/v2/${name}/blobs/uploads/`)
    if (begun.status !== 202) return `${begun.status}`
    const location = begun.headers.get('location') ?? ''
    const { status } = await this.send('PUT', `${location}?digest=${digest}`, { body: content as BodyInit })
    return status === 201 ? digest : `${status}`
  }

  /** Pushes an image with one layer. Returns the response to the manifest, or to the first failed request. */
  async push(
    name: string,
    tag: string,
    content = `layer of ${tag}`,
    type: string = types.image,
  ): Promise<RegistryResponse & { digest: string }> {
    const image = imageOf(content, type)
    for (const blob of [image.config, content]) {
      const digest = await this.pushBlob(name, blob)
      if (!digest.startsWith('sha256:')) return { status: Number(digest), headers: new Headers(), text: '', digest: '' }
    }
    const response = await this.putManifest(name, tag, image.manifest, type)
    return { ...response, digest: digestOf(image.manifest) }
  }

  putManifest(name: string, reference: string, manifest: string, type: string): Promise<RegistryResponse> {
    return this.send('PUT', `/v2/${name}/manifests/${reference}`, { body: manifest, headers: { 'Content-Type': type } })
  }

  /** Pulls an image with everything in it. Returns the status of the first request that failed, else 200. */
  async pull(name: string, reference: string): Promise<number> {
    const { status, text, headers } = await this.send('GET', `/v2/${name}/manifests/${reference}`)
    if (status !== 200) return status
    if (digestOf(text) !== headers.get('docker-content-digest')) throw new Error('The manifest has another digest.')
    const {
      config,
      layers = [],
      manifests = [],
    } = JSON.parse(text) as Record<'config', Blob> & Record<'layers' | 'manifests', Blob[]>
    for (const { digest } of manifests) {
      const status = await this.pull(name, digest)
      if (status !== 200) return status
    }
    for (const { digest } of config ? [config, ...layers] : layers) {
      const blob = await this.send('GET', `/v2/${name}/blobs/${digest}`)
      if (blob.status !== 200) return blob.status
      if (digestOf(blob.text) !== digest) throw new Error('A blob has another digest.')
    }
    return 200
  }
}

interface Blob {
  digest: string
}

/** Returns the configuration and the manifest of an image with one layer. */
export function imageOf(layer: string, type: string = types.image): { config: string; manifest: string } {
  const config = JSON.stringify({ architecture: 'amd64', os: 'linux', comment: layer.slice(0, 40) })
  const configType = type === types.ociImage ? types.ociConfig : types.config
  const manifest = JSON.stringify({
    schemaVersion: 2,
    mediaType: type,
    config: { mediaType: configType, ...descriptor(config) },
    layers: [{ mediaType: types.layer, ...descriptor(layer) }],
  })
  return { config, manifest }
}

/** Returns a list of manifests. */
export function listOf(manifests: readonly string[], type: string = types.list): string {
  return JSON.stringify({
    schemaVersion: 2,
    mediaType: type,
    manifests: manifests.map((manifest, index) => ({
      mediaType: JSON.parse(manifest).mediaType,
      ...descriptor(manifest),
      platform: { os: 'linux', architecture: index === 0 ? 'amd64' : `arm${index}` },
    })),
  })
}

export function descriptor(content: string): { digest: string; size: number } {
  return { digest: digestOf(content), size: Buffer.byteLength(content) }
}

/** Returns a user of a sandbox's registry. */
export function registryUser(sandbox: Sandbox, name?: string): RegistryUser {
  return new RegistryUser(sandbox.fetch, name === undefined ? undefined : logins.get(name))
}

/** Returns the code and the message of an error response. */
export function errorOf({ status, text }: RegistryResponse): string {
  const [{ code, message } = { code: '', message: '' }] = text === '' ? [] : JSON.parse(text).errors
  return `${status} ${code}: ${message}`
}

/** A sandbox with an image that the administrator of `demo` has pushed. */
export async function fixtureWithImage(path: string): Promise<SandboxFixture> {
  const fixture = await createFixture({ accounts, frozenAt: '2027-01-01T10:00:00Z' })
  await fixture.demo.createNamespace({ namespace: 'group' })
  expect((await registryUser(fixture.sandbox, 'demo/admin').push(path, 'v1')).status).toBe(201)
  return fixture
}
