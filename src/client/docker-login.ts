import type { components } from '../../generated/schema.js'

/** The content of Docker's `config.json`. */
export type DockerConfig = components['schemas']['DockerConfig']

/**
 * A temporary registry login, the result of `createSecret`. Printing it or converting it to JSON shows no secrets: read
 * `password` or `dockerConfig` for these.
 *
 * Section 4.7.1 of the API reference.
 *
 * @example
 * const login = await swr.createSecret()
 * await writeFile('config.json', JSON.stringify(login.dockerConfig))
 */
export class DockerLogin {
  /** The host of the registry. */
  readonly registry: string
  /** The user name that Docker logs in with. */
  readonly username: string
  /** When the login expires; `undefined` if the service doesn't state it. */
  readonly expiresAt: Date | undefined
  readonly #config: DockerConfig
  readonly #password: string

  private constructor(registry: string, username: string, password: string, expiresAt: Date | undefined, config: DockerConfig) {
    this.registry = registry
    this.username = username
    this.expiresAt = expiresAt
    this.#password = password
    this.#config = config
  }

  /** The password, a secret. */
  get password(): string {
    return this.#password
  }

  /** The content of Docker's `config.json`, a secret. */
  get dockerConfig(): DockerConfig {
    return this.#config
  }

  /**
   * Reads a login from the response of `createSecret`: from the body, or from the header for what the body lacks.
   *
   * @returns `undefined` if neither contains a complete login
   */
  static fromResponse(headers: Headers, body: object): DockerLogin | undefined {
    const { auths } = body as { auths?: unknown }
    const [registry, entry] = Object.entries(typeof auths === 'object' && auths ? auths : {})[0] ?? []
    const auth = typeof entry?.auth === 'string' ? decodeBase64(entry.auth) : undefined
    const command = /^docker login -u (\S+) -p (\S+)(?: (\S+))?$/.exec(headers.get('x-swr-dockerlogin') ?? '')
    const colon = auth?.indexOf(':') ?? -1
    const inBody = colon > 0 && auth !== undefined && auth.length > colon + 1
    const [username, password] = inBody ? [auth.slice(0, colon), auth.slice(colon + 1)] : [command?.[1], command?.[2]]
    const host = registry ?? command?.[3]
    if (!username || !password || !host) return undefined
    // Docker can't use a body that lacks the login.
    const config = inBody ? (body as DockerConfig) : { auths: { [host]: { auth: btoa(`${username}:${password}`) } } }
    const expiresAt = new Date(headers.get('x-swr-expireat') ?? '')
    return new DockerLogin(host, username, password, Number.isNaN(expiresAt.getTime()) ? undefined : expiresAt, config)
  }
}

function decodeBase64(text: string): string | undefined {
  try {
    return atob(text)
  } catch {
    return undefined
  }
}
