import type { DockerLogin } from '../../client/docker-login.js'
import type { Session } from './session.js'

/** A response of a registry. */
export interface RegistryResponse {
  status: number
  headers: Headers
  bytes: Uint8Array
  text: string
}

/** Options of a request to a registry. */
interface RegistryRequest {
  headers?: Readonly<Record<string, string>>
  body?: Uint8Array<ArrayBuffer>
  /** The token of the registry. */
  token?: string | undefined
}

/** A registry that doesn't respond must not stop the run. In milliseconds. */
const timeout = 30_000

/** Sends the requests that docker sends to the registry of a login, with one token for all of them. */
export class RegistryClient {
  /** The address of the registry. */
  readonly origin: string
  readonly #session: Session

  constructor(session: Session, registry: string) {
    this.#session = session
    this.origin = registryOrigin(registry, session.target.url)
  }

  /** Sends a request; the path may be an absolute URL. */
  async send(method: string, path: string, options: RegistryRequest = {}): Promise<RegistryResponse> {
    const { headers = {}, body, token } = options
    const request = new Request(new URL(path, this.origin), {
      method,
      headers: { ...headers, ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }) },
      ...(body === undefined ? {} : { body }),
      signal: AbortSignal.timeout(timeout),
    })
    const response = await this.#session.fetch(request)
    const bytes = new Uint8Array(await response.arrayBuffer())
    return { status: response.status, headers: response.headers, bytes, text: new TextDecoder().decode(bytes) }
  }

  /**
   * Requests a token at the address in the registry's challenge.
   *
   * @param challenge the header `WWW-Authenticate` of a response with 401
   * @param scope what the token gives access to, such as `repository:group/app:pull`
   * @param login its user name and password; without one, the request is anonymous
   */
  async requestToken(
    challenge: string,
    scope: string | undefined,
    login: Pick<DockerLogin, 'username' | 'password'> | undefined,
  ): Promise<RegistryResponse & { token: string | undefined }> {
    const { realm, service } = parseChallenge(challenge)
    const url = new URL(realm ?? '/', this.origin)
    if (service !== undefined) url.searchParams.set('service', service)
    if (scope !== undefined) url.searchParams.set('scope', scope)
    const headers = login ? { Authorization: `Basic ${toBase64(`${login.username}:${login.password}`)}` } : {}
    const response = await this.send('GET', url.href, { headers })
    return { ...response, token: response.status === 200 ? tokenIn(response.text) : undefined }
  }
}

/** Returns the parameters of a challenge; none when it isn't a Bearer challenge. */
export function parseChallenge(challenge: string): { realm?: string; service?: string } {
  if (!/^Bearer\s/i.test(challenge)) return {}
  return Object.fromEntries(
    [...challenge.matchAll(/\b(realm|service)="([^"]*)"/gi)].map(([, name = '', value]) => [name, value]),
  )
}

/**
 * Returns the address of a registry. Docker uses HTTPS except for this computer, and the sandbox's registry has the address of
 * its API.
 */
export function registryOrigin(registry: string, apiUrl: string): string {
  const api = new URL(apiUrl)
  if (registry === api.host) return api.origin
  return `${/^(?:127\.|localhost(?::|$)|\[::1\])/.test(registry) ? 'http' : 'https'}://${registry}`
}

function tokenIn(text: string): string | undefined {
  try {
    const { token, access_token: accessToken } = JSON.parse(text) as { token?: unknown; access_token?: unknown }
    const found = token ?? accessToken
    return typeof found === 'string' && found !== '' ? found : undefined
  } catch {
    return undefined
  }
}

function toBase64(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64')
}
