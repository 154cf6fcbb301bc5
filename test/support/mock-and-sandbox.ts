import { afterAll, beforeAll, inject } from 'vitest'
import { type SandboxServer, serveSandbox } from '../../src/sandbox/http/serve.js'
import type { Sandbox } from '../../src/sandbox/index.js'
import { createToken } from './sandbox.js'

/** A sandbox and a mock, both over HTTP. */
export interface MockAndSandbox {
  server: SandboxServer
  mockUrl: string
  /** A token of the sandbox, for the administrator of `demo`. */
  token: string
}

/** Starts a sandbox for the tests of a file, beside the mock that all files share. */
export function useMockAndSandbox(sandbox: Sandbox): MockAndSandbox {
  // `beforeAll` sets every member.
  const both = {} as MockAndSandbox
  beforeAll(async () => {
    both.server = await serveSandbox(sandbox, { port: 0 })
    both.mockUrl = await prismUrl()
    both.token = await createToken(sandbox.fetch, 'demo', 'admin', 'sandbox')
  })
  afterAll(() => both.server?.close())
  return both
}

/** Returns the URL of the mock that all test files share. Only the first call waits for it to start. */
export async function prismUrl(): Promise<string> {
  const response = await fetch(inject('prism'))
  const text = await response.text()
  if (!response.ok) throw new Error(text)
  return text
}
