import { afterAll, beforeAll } from 'vitest'
import { freePort } from '../../src/mock/free-port.js'
import { type Prism, startPrism } from '../../src/mock/prism.js'
import { bundlePath } from '../../src/openapi/bundle.js'
import { type SandboxServer, serveSandbox } from '../../src/sandbox/http/serve.js'
import type { Sandbox } from '../../src/sandbox/index.js'
import { createToken } from './sandbox.js'

/** A sandbox and a mock, both over HTTP. */
export interface MockAndSandbox {
  server: SandboxServer
  prism: Prism
  /** A token of the sandbox, for the administrator of `demo`. */
  token: string
}

/** Starts both for the tests of a file, and stops them afterwards. */
export function useMockAndSandbox(sandbox: Sandbox): MockAndSandbox {
  // `beforeAll` sets every member.
  const both = {} as MockAndSandbox
  beforeAll(async () => {
    both.server = await serveSandbox(sandbox, { port: 0 })
    both.prism = await startPrism(bundlePath('yaml'), await freePort())
    both.token = await createToken(sandbox.fetch, 'demo', 'admin', 'sandbox')
  })
  afterAll(() => Promise.all([both.server?.close(), both.prism?.stop()]))
  return both
}
