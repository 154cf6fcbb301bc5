import { expect } from 'vitest'
import type { OperationId } from '../../generated/operations.js'
import { responseProblems } from '../../src/client/response-problems.js'
import { createSwrClient, type SwrClient, SwrError } from '../../src/index.js'
import { matchOperation } from '../../src/openapi/match-operation.js'
import { type AccountOptions, createSandbox, type Sandbox, type SandboxOptions } from '../../src/sandbox/index.js'
import { createValidator } from '../../src/validate.js'

type Fetch = (request: Request) => Promise<Response>

/** Returns the operation of a request. */
export function operationOf({ method, url }: { method: string; url: string }): OperationId | undefined {
  return matchOperation(method, new URL(url).pathname)
}

/** Returns the contract violations of a response. */
export async function contractViolations(request: { method: string; url: string }, response: Response): Promise<string[]> {
  const operation = operationOf(request)
  const { status, headers } = response
  if (!operation) return []
  return responseProblems(operation, { status, headers, text: await response.clone().text() })
}

/** Wraps a `fetch` so that every response is checked against the contract. */
export function checkedFetch(fetch: Fetch): Fetch {
  return async request => {
    const response = await fetch(request)
    expect(await contractViolations(request, response), `${request.method} ${request.url} ${response.status}`).toEqual([])
    return response
  }
}

export const demoKey = { accessKeyId: 'SANDBOXDEMOAK', secretAccessKey: 'sandbox-demo-sk' }
export const partnerKey = { accessKeyId: 'SANDBOXPARTNERAK', secretAccessKey: 'sandbox-partner-sk' }

/** A sandbox with several users and a client for each of them. Every response is checked against the contract. */
export interface SandboxFixture {
  sandbox: Sandbox
  fetch: Fetch
  demo: SwrClient
  partner: SwrClient
  /** A user of account `demo` without permissions. */
  dev: SwrClient
  devUser: { user_id: string; user_name: string }
  /** Sends a request as the administrator of account `demo`. */
  send: (
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ) => Promise<{ status: number; body: unknown; headers: Headers }>
}

/** The accounts of a fixture. */
export const accounts: readonly AccountOptions[] = [
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

/** Creates a sandbox with accounts `demo` and `partner`. */
export async function createFixture(options: SandboxOptions = { accounts }): Promise<SandboxFixture> {
  const sandbox = createSandbox(options)
  const fetch = checkedFetch(sandbox.fetch)
  const client = (accessKeyId: string, secretAccessKey: string): SwrClient =>
    createSwrClient({
      endpoint: 'http://sandbox',
      credentials: { accessKeyId, secretAccessKey },
      fetch,
      validator: createValidator(),
      retry: { attempts: 1 },
    })
  const token = await createToken(fetch, 'demo', 'admin', 'sandbox')
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
      const response = await fetch(new Request(`http://sandbox${path}`, init))
      const text = await response.text()
      return { status: response.status, body: text === '' ? undefined : JSON.parse(text), headers: response.headers }
    },
  }
}

/** Requests a token for a user. */
export async function createToken(fetch: Fetch, account: string, name: string, password: string): Promise<string> {
  const user = { name, password, domain: { name: account } }
  const auth = { identity: { methods: ['password'], password: { user } }, scope: { project: { name: 'my-kualalumpur-1' } } }
  const headers = { 'Content-Type': 'application/json' }
  const response = await fetch(
    new Request('http://sandbox/v3/auth/tokens', { method: 'POST', headers, body: JSON.stringify({ auth }) }),
  )
  return response.headers.get('x-subject-token') ?? ''
}

/** Returns the error of a call as `409 SVCSTG.SWR.4090060`, or `success`. */
export async function errorOf(call: PromiseLike<unknown>): Promise<string> {
  try {
    await call
  } catch (error) {
    if (error instanceof SwrError) return `${error.status} ${error.code}`
    throw error
  }
  return 'success'
}
