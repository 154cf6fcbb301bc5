import { startTestServer, type TestServer } from './server.js'

/** How a metadata service of a test behaves. */
export interface MetadataBehavior {
  /** The status of the request for a session token. 404 stands for an older service. */
  sessionStatus?: number
  /** The status and the body of the request for a key. */
  key?: () => { status: number; body: string }
}

/** The body with a temporary access key, in the format of the service. */
export const keyBody = (id: string, expiresAt: Date): string =>
  JSON.stringify({
    credential: { access: id, secret: `secret-of-${id}`, securitytoken: `token-of-${id}`, expires_at: expiresAt.toISOString() },
  })

/** Starts a metadata service of a cloud server. It closes when the test finishes. */
export function startMetadataServer(behavior: MetadataBehavior = {}): Promise<TestServer> {
  const { sessionStatus = 200, key = () => ({ status: 200, body: keyBody('AK1', new Date('2040-01-01')) }) } = behavior
  return startTestServer(({ method, url, headers, response }) => {
    if (method === 'PUT' && url === '/meta-data/latest/api/token' && headers['x-metadata-token-ttl-seconds'])
      return response.writeHead(sessionStatus).end('session')
    const isAllowed = sessionStatus !== 200 || headers['x-metadata-token'] === 'session'
    if (method !== 'GET' || url !== '/openstack/latest/securitykey') return response.writeHead(404).end()
    const { status, body } = isAllowed ? key() : { status: 401, body: 'Invalid token' }
    return response.writeHead(status).end(body)
  })
}
