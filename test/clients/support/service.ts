import type { OperationId } from '../../../generated/operations.js'
import { serveSandbox } from '../../../src/sandbox/http/serve.js'
import { createSandbox, type Sandbox } from '../../../src/sandbox/index.js'
import { contractViolations, operationOf } from '../../support/sandbox.js'
import { administrator, region, world } from './world.js'

/** A request that a client sent, and the response that it received. */
export interface Exchange {
  /** The method, the path and the query. */
  request: string
  /** The operation, if the contract has one for the request. */
  operation: OperationId | undefined
  status: number
  /** The code of an error. */
  code: string | undefined
  requestId: string | undefined
  /** The headers in lower case, without those of HTTP, and the fields of the body. */
  data: Readonly<Record<string, unknown>>
  violations: string[]
}

/** A sandbox on a free port that records what clients send. */
export interface Service {
  url: string
  sandbox: Sandbox
  /** The ids of the accounts' projects in the region. */
  projects: Record<'demo' | 'partner', string>
  /** A token of the administrator. */
  token: string
  /** The ID of the retention policy in the initial data. */
  retentionId: number
  /** Every request so far. */
  exchanges: Exchange[]
  close: () => Promise<void>
}

/** Serves the sandbox with the accounts and data of the client tests, over HTTPS if there is a certificate. */
export async function startService(
  options: { tls?: { cert: string; key: string }; allowOrigins?: readonly string[] } = {},
): Promise<Service> {
  // Logins name the service's registry, as these clients see it.
  const sandbox = createSandbox({ ...world, registry: false })
  const exchanges: Exchange[] = []
  const record = async (request: Request): Promise<Response> => {
    const response = await sandbox.fetch(request)
    const text = await response.clone().text()
    exchanges.push({
      request: `${request.method} ${request.url.replace(/^\w+:\/\/[^/]+/, '')}`,
      operation: operationOf(request),
      status: response.status,
      code: errorCode(text),
      requestId: response.headers.get('x-request-id') ?? undefined,
      data: dataOf(text, response.headers),
      violations: await contractViolations(request, response),
    })
    return response
  }
  const { url, close } = await serveSandbox({ fetch: record, clock: sandbox.clock }, { port: 0, ...options })
  const [demo, partner] = await Promise.all([login(sandbox, 'demo'), login(sandbox, 'partner')])
  const projects = { demo: demo.projectId, partner: partner.projectId }
  return { url, sandbox, token: demo.token, projects, retentionId: retentionIdIn(sandbox), exchanges, close }
}

/** Returns the ID of the only retention policy in the data of a sandbox. */
function retentionIdIn(sandbox: Sandbox): number {
  const repositories = sandbox.snapshot().organizations.flatMap(({ repositories }) => repositories)
  return repositories.find(({ retention }) => retention)?.retention?.id ?? 0
}

/** Logs in as the administrator of an account. */
async function login(sandbox: Sandbox, account: string): Promise<{ token: string; projectId: string }> {
  const user = { ...administrator, domain: { name: account } }
  const auth = { identity: { methods: ['password'], password: { user } }, scope: { project: { name: region } } }
  const response = await sandbox.fetch('http://sandbox/v3/auth/tokens', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ auth }),
  })
  const token = response.headers.get('x-subject-token') ?? ''
  const list = await sandbox.fetch(`http://sandbox/v3/projects?name=${region}`, { headers: { 'X-Auth-Token': token } })
  const { projects } = (await list.json()) as { projects: { id: string }[] }
  return { token, projectId: projects[0]?.id ?? '' }
}

/** Sends a request to the administration of the sandbox, and returns the data of its response. */
export async function administer({ url }: Service, method: string, path: string, body: unknown): Promise<unknown> {
  const headers = { 'Content-Type': 'application/json' }
  const response = await fetch(`${url}/_sandbox/${path}`, { method, headers, body: JSON.stringify(body) })
  const text = await response.text()
  if (!response.ok) throw new Error(`${method} /_sandbox/${path}: ${response.status} ${text}`)
  return text === '' ? undefined : JSON.parse(text)
}

/** Returns the code in the body of an error. */
function errorCode(text: string): string | undefined {
  return /"error_?code":"([^"]+)"/i.exec(text)?.[1]
}

/** Returns what an SDK may return of a response. SDKs put a list, which has no name, into `body`. */
function dataOf(text: string, headers: Headers): Record<string, unknown> {
  const own = [...headers].filter(([name]) => name === 'content-range' || (name.startsWith('x-') && name !== 'x-request-id'))
  const body: object = text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : {}
  return { ...Object.fromEntries(own), ...(Array.isArray(body) ? { body } : body) }
}
