import { createFixture, type SandboxFixture } from './sandbox.js'

/** The body of a token request. */
export interface TokenRequestAuth {
  identity: Record<string, unknown>
  scope?: Record<string, unknown>
}

/** A fixture that sends token requests. */
export interface IdentityFixture extends SandboxFixture {
  /** Requests a token; `token` is the value of `X-Subject-Token`. */
  requestToken: (
    auth: TokenRequestAuth,
    query?: string,
  ) => Promise<{ status: number; body: Record<string, unknown>; token: string; details: Record<string, unknown> }>
  /** Sends a GET with a token. */
  get: (path: string, token: string, headers?: Record<string, string>) => Promise<{ status: number; body: unknown }>
}

/** Returns the identity of a user by name and password. */
export const byPassword = (name = 'admin', password = 'sandbox', account = 'demo'): Record<string, unknown> => ({
  methods: ['password'],
  password: { user: { name, password, domain: { name: account } } },
})

/** Creates a sandbox whose token requests are easy to send. */
export async function createIdentityFixture(...options: Parameters<typeof createFixture>): Promise<IdentityFixture> {
  const fixture = await createFixture(...options)
  return {
    ...fixture,
    async requestToken(auth, query = '') {
      const { status, body, headers } = await fixture.send('POST', `/v3/auth/tokens${query}`, { auth })
      const details = body as Record<string, unknown>
      const inner = details.token as Record<string, unknown> | undefined
      return { status, body: details, details: inner ?? {}, token: headers.get('x-subject-token') ?? '' }
    },
    get: (path, token, headers = {}) => fixture.send('GET', path, undefined, { 'X-Auth-Token': token, ...headers }),
  }
}
