import { afterAll, beforeAll } from 'vitest'
import { type SandboxServer, serveSandbox } from '../../../src/sandbox/http/serve.js'
import { createSandbox, demoSeed } from '../../../src/sandbox/index.js'

/** What the program of each runtime returns. */
export const expectedResult = { many: true, page: 2, created: true, notFound: true, filter: 'name::a', known: true }

/** A module for any runtime: signs requests, reads a list, sends a body, handles an error and uses each entry for all runtimes. */
export const program = `
import { createSwrClient, SwrError } from 'huaweicloud-swr'
import { errorCodes } from 'huaweicloud-swr/error-codes'
import { filter } from 'huaweicloud-swr/filter'

export async function runProgram(endpoint, options = {}) {
  const credentials = { accessKeyId: 'SANDBOXDEMOAK', secretAccessKey: 'sandbox-demo-sk' }
  const swr = createSwrClient({ endpoint, credentials, ...options })
  const names = []
  for await (const { name } of swr.listReposDetails({ limit: 2, offset: 0 }, { prefetch: true })) names.push(name)
  const { items } = await swr.listReposDetails({ limit: 2, offset: 0 })
  const namespace = 'runtime-' + Math.random().toString(36).slice(2, 10)
  await swr.createNamespace({ namespace })
  const created = (await swr.showNamespace({ namespace })).name === namespace
  await swr.deleteNamespaces({ namespace })
  const error = await swr.showNamespace({ namespace }).catch(error => error)
  return {
    many: names.length > 2,
    page: items.length,
    created,
    notFound: error instanceof SwrError && error.isNotFound,
    filter: filter({ name: 'a' }),
    known: error.code in errorCodes,
  }
}
`

/** The additional module for runtimes with Node's modules: the faster transport, and the credentials of the user. */
export const nodeProgram = `
import { createSwrClient } from 'huaweicloud-swr'
import { fromCredentialsFile } from 'huaweicloud-swr/credentials'
import { nodeTransport } from 'huaweicloud-swr/node'
import { createSandbox } from 'huaweicloud-swr/sandbox'
import { runProgram } from './program.mjs'

const [endpoint] = process.argv.slice(2)
const results = [await runProgram(endpoint), await runProgram(endpoint, { transport: nodeTransport() })]
const swr = createSwrClient({ endpoint })
const explicit = createSwrClient({ endpoint, credentials: fromCredentialsFile() })
const own = createSwrClient({ endpoint: 'http://sandbox', fetch: createSandbox().fetch, credentials: { accessKeyId: 'SANDBOXDEMOAK', secretAccessKey: 'sandbox-demo-sk' } })
await own.createNamespace({ namespace: 'group' })
console.log(JSON.stringify({
  results,
  home: [(await swr.showNamespace({ namespace: 'shop' })).name, (await explicit.showNamespace({ namespace: 'shop' })).name],
  sandbox: (await own.showNamespace({ namespace: 'group' })).name,
}))
process.exit()
`

/** What `nodeProgram` prints. */
export const expectedNodeOutput: Readonly<Record<string, unknown>> = {
  results: [expectedResult, expectedResult],
  home: ['shop', 'shop'],
  sandbox: 'group',
}

/** The profile file of the sandbox's key. */
export const profileFile = '[basic]\nak = SANDBOXDEMOAK\nsk = sandbox-demo-sk\n'

/** Serves a sandbox with the demo data for the tests of a file. */
export function useSandboxServer(): { readonly url: string } {
  let server: SandboxServer | undefined
  beforeAll(async () => {
    server = await serveSandbox(createSandbox({ seed: demoSeed }), { port: 0 })
  })
  afterAll(() => server?.close())
  return {
    get url() {
      return server?.url ?? ''
    },
  }
}
