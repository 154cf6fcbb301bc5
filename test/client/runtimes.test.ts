import { createContext, runInContext } from 'node:vm'
import { build } from 'esbuild'
import { beforeAll, describe, expect, it } from 'vitest'
import { createSwrClient } from '../../src/index.js'
import { createSandbox, demoSeed } from '../../src/sandbox/index.js'
import { root } from '../support/contract.js'
import { createTestClient, organization, sendJson, startTestServer } from '../support/server.js'

/** A program that uses the client with all kinds of credentials, with signals, lists and prefetch. */
const program = `
import { createSwrClient, SwrError } from './src/index.js'
export async function run(send, environment) {
  const endpoint = 'http://sandbox'
  const key = { accessKeyId: 'SANDBOXDEMOAK', secretAccessKey: 'sandbox-demo-sk' }
  const password = { username: 'admin', password: 'sandbox', domainName: 'demo', projectName: 'my-kualalumpur-1' }
  const results = []
  for (const credentials of [key, password, async () => key]) {
    const swr = createSwrClient({ endpoint, credentials, fetch: send })
    const { signal } = new AbortController()
    let count = 0
    for await (const _ of swr.listReposDetails({ limit: 3 }, { signal, prefetch: true })) count += 1
    const { requestId } = await swr.showNamespace({ namespace: 'shop' }, { signal }).withResponse()
    results.push([count, typeof requestId])
  }
  const swr = createSwrClient({ endpoint, credentials: key, fetch: send })
  results.push(await swr.showNamespace({ namespace: 'no-such' }).catch(error => [error instanceof SwrError, error.isNotFound]))
  const controller = new AbortController()
  const hanging = createSwrClient({ endpoint, credentials: key, fetch: () => new Promise(() => {}) })
  const call = hanging.listReposDetails({}, { signal: controller.signal })[Symbol.asyncIterator]().next()
  setTimeout(() => controller.abort('stop'), 5)
  results.push(await call.catch(reason => reason))
  results.push(await createSwrClient({ endpoint, fetch: send }).listNamespaces().catch(error => error.message))
  return JSON.stringify(results)
}`

/** What edge runtimes have, without AbortSignal.any. */
const webGlobals = {
  ...{ AbortController, DOMException, Event, EventTarget, Headers, Request, Response, ReadableStream },
  ...{ TextDecoder, TextEncoder, URL, URLSearchParams, atob, btoa, clearTimeout, console, crypto, queueMicrotask, setTimeout },
  AbortSignal: { abort: AbortSignal.abort.bind(AbortSignal), timeout: AbortSignal.timeout.bind(AbortSignal) },
}
/** A `process` like that of Vercel's edge runtime: its functions exist, but throw. */
const trap = {
  env: {},
  versions: undefined,
  getBuiltinModule() {
    throw new Error('A Node.js API is used (process.getBuiltinModule) which is not supported in the Edge Runtime.')
  },
}
/** A `process` that throws when a program reads its environment. */
const locked = {
  get env() {
    throw new Error('not supported')
  },
}

let code = ''
beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: root, loader: 'ts' },
    bundle: true,
    format: 'iife',
    globalName: 'program',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    write: false,
  })
  code = outputFiles[0]?.text ?? ''
})

describe('the client runs in a runtime', () => {
  it.each<[string, object]>([
    ['without process', {}],
    ['whose process is a trap', { process: trap }],
    ['whose environment is locked', { process: locked }],
    ['whose process is empty', { process: {} }],
    ['whose getBuiltinModule returns nothing', { process: { env: {}, getBuiltinModule: () => undefined } }],
    ['whose node:crypto is incomplete', { process: { env: {}, getBuiltinModule: () => ({ randomUUID: () => '' }) } }],
  ])('%s and without AbortSignal.any', async (_, globals) => {
    const context = createContext({ ...webGlobals, ...globals, send: createSandbox({ seed: demoSeed }).fetch })
    const result = await runInContext(`${code}\nprogram.run(send)`, context)
    expect(JSON.parse(result)).toEqual([
      [12, 'string'],
      [12, 'string'],
      [12, 'string'],
      [true, true],
      'stop',
      expect.stringMatching(/^No credentials: set HUAWEICLOUD_SDK_AK/),
    ])
  })
})

describe('a fetch of another implementation', () => {
  /** Like npm's undici: an argument that isn't a Request of its own is converted to a URL. */
  const foreignFetch = async (input: string | URL | ForeignRequest, init?: RequestInit): Promise<ForeignResponse> => {
    if (input instanceof ForeignRequest) throw new Error('not reached')
    const response = await fetch(new URL(String(input)), init)
    return new ForeignResponse(response.status, [...response.headers], await response.text())
  }
  /** Methods of a proxied object need the object itself. */
  const bound = (target: Headers, name: keyof Headers): unknown => {
    const value: unknown = target[name]
    return typeof value === 'function' ? value.bind(target) : value
  }
  class ForeignRequest {}
  class ForeignResponse {
    readonly status: number
    readonly statusText = 'OK'
    readonly headers: Headers
    readonly #text: string
    constructor(status: number, headers: [string, string][], text: string) {
      this.status = status
      this.headers = new Proxy(new Headers(headers), { getPrototypeOf: () => null, get: bound })
      this.#text = text
    }
    async text(): Promise<string> {
      return this.#text
    }
  }

  it('sends method, headers and body, and its response is read', async () => {
    const server = await startTestServer(({ method, response }) =>
      sendJson(response, method === 'POST' ? 201 : 200, organization, { 'x-request-id': 'r' }),
    )
    const swr = createTestClient(server, { fetch: foreignFetch })
    expect(await swr.showNamespace({ namespace: 'g' })).toEqual(organization)
    const { response, requestId } = await swr.createNamespace({ namespace: 'g' }).withResponse()
    expect([response.status, await response.json(), requestId]).toEqual([201, organization, 'r'])
    expect(server.requests[1]).toMatchObject({ method: 'POST', body: '{"namespace":"g"}' })
    expect(server.requests[1]?.headers['x-auth-token']).toBe('secret-token')
  })

  it('receives a Request if it knows the class', async () => {
    const seen: unknown[] = []
    const swr = createSwrClient({
      endpoint: 'http://host',
      credentials: { token: 't' },
      fetch: async (request: Request) => {
        seen.push(request instanceof Request, request.method, await request.text())
        return Response.json({}, { status: 201 })
      },
    })
    await swr.createNamespace({ namespace: 'g' })
    expect(seen).toEqual([true, 'POST', '{"namespace":"g"}'])
  })
})
