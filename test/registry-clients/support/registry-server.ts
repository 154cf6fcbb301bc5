import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { createSwrClient, type SwrClient } from '../../../src/index.js'
import { serveSandbox } from '../../../src/sandbox/http/serve.js'
import { createSandbox, type Sandbox, type SandboxOptions } from '../../../src/sandbox/index.js'
import { type Login, logins } from '../../support/registry.js'
import { accounts, demoKey } from '../../support/sandbox.js'

/** A sandbox over HTTP with the organization `group`, and a folder for what a client writes. */
export interface RegistryServer {
  sandbox: Sandbox
  host: string
  demo: SwrClient
  folder: string
  login: Login
}

/** Starts a server that stops when the test finishes. */
export async function startRegistry(options: SandboxOptions = {}): Promise<RegistryServer> {
  const sandbox = createSandbox({ accounts, seed: { namespaces: [{ namespace: 'group' }] }, ...options })
  const server = await serveSandbox(sandbox, { port: 0 })
  const folder = mkdtempSync(join(tmpdir(), 'swr-client-'))
  onTestFinished(async () => {
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const demo = createSwrClient({ endpoint: server.url, credentials: demoKey })
  const { username, password } = await demo.createSecret()
  return { sandbox, host: new URL(server.url).host, demo, folder, login: { username, password } }
}

/** Returns the login of a user of the fixture as `USER:PASSWORD`. */
export function credentialsOf(name: string): string {
  const { username, password } = logins.get(name) ?? { username: '', password: '' }
  return `${username}:${password}`
}
