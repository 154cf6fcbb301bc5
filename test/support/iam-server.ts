import { createSwrClient, type SwrClient, type SwrClientOptions } from '../../src/index.js'
import { organization, sendJson, startTestServer, type TestServer } from './server.js'

/** A running test server that issues tokens. */
interface IamServer {
  server: TestServer
  /** Returns the number of token requests. */
  tokens: () => number
  /** Rejects the latest token from now on. */
  revoke: () => void
}

/** A user of the demo account. */
export const user = { username: 'admin', password: 'pass word', domainName: 'demo', projectName: 'my-kualalumpur-1' }
/** The body of a response to an expired token. */
export const expired: readonly object[] = [{ errorCode: 'SVCSTG.SWR.4010000', errorMessage: 'expired' }]

/** Starts a server of IAM and the service. It issues numbered tokens and accepts only the latest one. */
export async function startIam(
  lifetime: number,
  accepts: (token: string, latest: number) => boolean = (token, latest) => token === `token-${latest}`,
): Promise<IamServer> {
  let latest = 0
  const server = await startTestServer(({ url, headers, response }) => {
    if (url === '/v3/auth/tokens') {
      latest += 1
      const token = { expires_at: new Date(Date.now() + lifetime).toISOString(), methods: ['password'] }
      sendJson(response, 201, { token }, { 'x-subject-token': `token-${latest}` })
    } else if (accepts(String(headers['x-auth-token']), latest)) sendJson(response, 200, organization)
    else sendJson(response, 401, expired)
  })
  const tokens = (): number => server.requests.filter(({ url }) => url === '/v3/auth/tokens').length
  return {
    server,
    tokens,
    revoke: () => {
      latest += 1
    },
  }
}

/** Creates a client of a test server. */
export const client = (server: TestServer, options: SwrClientOptions = {}): SwrClient =>
  createSwrClient({ endpoint: server.url, retry: { delay: 1 }, ...options })
/** Calls an operation that requires a token. */
export const show = (swr: SwrClient): Promise<unknown> => swr.showNamespace({ namespace: 'group' })
