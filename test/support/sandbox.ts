import { expect } from 'vitest'
import { type OperationId, operations } from '../../generated/operations.js'
import { responseProblems } from '../../src/client/response-problems.js'
import { createSwrClient, type SwrClient, SwrError } from '../../src/index.js'
import { type AccountOptions, createSandbox, type Sandbox, type SandboxOptions } from '../../src/sandbox/index.js'

type Fetch = (request: Request) => Promise<Response>

const routes = (Object.entries(operations) as [OperationId, { method: string; url: string }][]).map(
  ([operation, { method, url }]) => ({
    operation,
    method,
    path: new RegExp(`^${url.replaceAll(/\{\w+\}/g, '[^/]+')}$`),
  }),
)

/** The operation that a request goes to. */
export function operationOf({ method, url }: { method: string; url: string }): OperationId | undefined {
  const { pathname } = new URL(url)
  return routes.find(route => route.method === method && route.path.test(pathname))?.operation
}

/** What an answer breaks of the contract. */
export async function breaches(request: { method: string; url: string }, answer: Response): Promise<string[]> {
  const operation = operationOf(request)
  const { status, headers } = answer
  if (!operation) return []
  return responseProblems(operation, { status, headers, text: await answer.clone().text() })
}

/** A `fetch` that compares every answer with the contract. */
export function checkedFetch(fetch: Fetch): Fetch {
  return async request => {
    const answer = await fetch(request)
    expect(await breaches(request, answer), `${request.method} ${request.url} ${answer.status}`).toEqual([])
    return answer
  }
}

export const demoKey = { accessKeyId: 'SANDBOXDEMOAK', secretAccessKey: 'sandbox-demo-sk' }
export const partnerKey = { accessKeyId: 'SANDBOXPARTNERAK', secretAccessKey: 'sandbox-partner-sk' }

/** A sandbox with accounts of several users, and clients for them; every answer is compared with the contract. */
export interface Bench {
  sandbox: Sandbox
  fetch: Fetch
  demo: SwrClient
  partner: SwrClient
  /** A user of the account `demo` without permissions. */
  dev: SwrClient
  devUser: { user_id: string; user_name: string }
  /** Sends a request as the administrator of `demo`. */
  send: (
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ) => Promise<{ status: number; body: unknown; headers: Headers }>
}

const accounts: readonly AccountOptions[] = [
  {
    name: 'demo',
    users: [
      { name: 'admin', password: 'sandbox', accessKeys: [{ id: demoKey.accessKeyId, secret: demoKey.secretAccessKey }] },
      {
        name: 'dev',
        password: 'dev-password',
        administrator: false,
        id: 'd'.repeat(32),
        accessKeys: [{ id: 'DEVAK', secret: 'dev-sk' }],
      },
    ],
  },
  {
    name: 'partner',
    users: [
      { name: 'admin', password: 'sandbox', accessKeys: [{ id: partnerKey.accessKeyId, secret: partnerKey.secretAccessKey }] },
    ],
  },
]

export async function bench(options: SandboxOptions = { accounts }): Promise<Bench> {
  const sandbox = createSandbox(options)
  const fetch = checkedFetch(sandbox.fetch)
  const client = (accessKeyId: string, secretAccessKey: string): SwrClient =>
    createSwrClient({
      endpoint: 'http://sandbox',
      credentials: { accessKeyId, secretAccessKey },
      fetch,
      validate: 'throw',
      retry: { attempts: 1 },
    })
  const token = await tokenOf(fetch, 'demo', 'admin', 'sandbox')
  return {
    sandbox,
    fetch,
    demo: client(demoKey.accessKeyId, demoKey.secretAccessKey),
    partner: client(partnerKey.accessKeyId, partnerKey.secretAccessKey),
    dev: client('DEVAK', 'dev-sk'),
    devUser: { user_id: 'd'.repeat(32), user_name: 'dev' },
    async send(method, path, body, headers = {}) {
      const init = {
        method,
        headers: { 'X-Auth-Token': token, ...(body === undefined ? {} : { 'Content-Type': 'application/json' }), ...headers },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      }
      const answer = await fetch(new Request(`http://sandbox${path}`, init))
      const text = await answer.text()
      return { status: answer.status, body: text === '' ? undefined : JSON.parse(text), headers: answer.headers }
    },
  }
}

/** A token for a user. */
export async function tokenOf(fetch: Fetch, account: string, name: string, password: string): Promise<string> {
  const user = { name, password, domain: { name: account } }
  const auth = { identity: { methods: ['password'], password: { user } }, scope: { project: { name: 'my-kualalumpur-1' } } }
  const headers = { 'Content-Type': 'application/json' }
  const answer = await fetch(
    new Request('http://sandbox/v3/auth/tokens', { method: 'POST', headers, body: JSON.stringify({ auth }) }),
  )
  return answer.headers.get('x-subject-token') ?? ''
}

/** How a call was refused, as `409 SVCSTG.SWR.4090060`. */
export async function refusalOf(call: PromiseLike<unknown>): Promise<string> {
  try {
    await call
  } catch (error) {
    if (error instanceof SwrError) return `${error.status} ${error.code}`
    throw error
  }
  return 'no refusal'
}
