import type { components } from '../../generated/schema.js'

/** Docker's `config.json`. */
export type DockerConfig = components['schemas']['DockerConfig']

/**
 * A temporary login. Printing it, or writing it as JSON, shows no password: ask for `password` or `dockerConfig`.
 *
 * @example
 * const login = await swr.createSecret()
 * await writeFile('config.json', JSON.stringify(login.dockerConfig))
 *
 * Section 4.7.1 of the reference.
 */
export class DockerLogin {
  /** The registry's host. */
  readonly registry: string
  readonly username: string
  /** When the login ends; `undefined` when the service does not say. */
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

  /** A secret. */
  get password(): string {
    return this.#password
  }

  /** Docker's `config.json`, a secret. */
  get dockerConfig(): DockerConfig {
    return this.#config
  }

  /**
   * Reads a login from the answer of `createSecret`: the body first, the header where the body leaves something out.
   *
   * @returns undefined when neither holds a login
   */
  static from(headers: Headers, body: object): DockerLogin | undefined {
    const { auths } = body as { auths?: unknown }
    const [registry, entry] = Object.entries(typeof auths === 'object' && auths ? auths : {})[0] ?? []
    const auth = typeof entry?.auth === 'string' ? decoded(entry.auth) : undefined
    const command = /^docker login -u (\S+) -p (\S+)(?: (\S+))?$/.exec(headers.get('x-swr-dockerlogin') ?? '')
    const colon = auth?.indexOf(':') ?? -1
    const inBody = colon > 0 && auth !== undefined && auth.length > colon + 1
    const [username, password] = inBody ? [auth.slice(0, colon), auth.slice(colon + 1)] : [command?.[1], command?.[2]]
    const host = registry ?? command?.[3]
    if (!username || !password || !host) return undefined
    // Without the login that was read, the body is nothing that docker could use.
    const config = inBody ? (body as DockerConfig) : { auths: { [host]: { auth: btoa(`${username}:${password}`) } } }
    const end = new Date(headers.get('x-swr-expireat') ?? '')
    return new DockerLogin(host, username, password, Number.isNaN(end.getTime()) ? undefined : end, config)
  }
}

function decoded(base64: string): string | undefined {
  try {
    return atob(base64)
  } catch {
    return undefined
  }
}
