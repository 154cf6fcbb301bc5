import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import { type SandboxServer, serveSandbox } from '../../src/sandbox/http/serve.js'
import { createSandbox, type Sandbox } from '../../src/sandbox/index.js'
import { commandIn, endCommands, type RunningCommand } from './command.js'
import { demoKey, partnerKey } from './sandbox.js'

/** The command `huaweicloud-swr verify` in a folder of its own. */
export interface VerifyFolder {
  verify: (...args: string[]) => RunningCommand
  /** The path of a file in the folder. */
  file: (name: string) => string
}

/** A service for `huaweicloud-swr verify`, and the command. */
export interface VerifyCommand extends VerifyFolder {
  readonly sandbox: Sandbox
  readonly url: string
  /** The method, path and body of each received request. */
  readonly receivedRequests: { method: string; path: string; body: string }[]
  /** Handles a request of the service; by default, like the sandbox. */
  handle: (request: Request) => Promise<Response>
  organizations: () => string[]
  ledgerFiles: () => string[]
}

const oneAccount = { HUAWEICLOUD_SDK_AK: demoKey.accessKeyId, HUAWEICLOUD_SDK_SK: demoKey.secretAccessKey }
const twoAccounts = {
  ...oneAccount,
  SWR_OTHER_AK: partnerKey.accessKeyId,
  SWR_OTHER_SK: partnerKey.secretAccessKey,
  SWR_OTHER_ACCOUNT: 'partner',
}

/** Creates a folder for each test, and removes it and every command after the test. */
export function useVerifyFolder(env: Record<string, string> = oneAccount): VerifyFolder {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'swr-verify-'))
  })
  afterEach(() => {
    endCommands()
    rmSync(folder, { recursive: true, force: true })
  })
  return {
    verify: (...args) => commandIn({ cwd: folder, env }, 'verify', ...args),
    file: name => join(folder, name),
  }
}

/** Serves a sandbox for each test, and removes everything after it. */
export function useVerifyCommand(): VerifyCommand {
  const command = useVerifyFolder(twoAccounts)
  // `beforeEach` sets every member.
  const context = {} as VerifyCommand
  let server: SandboxServer
  beforeEach(async () => {
    const sandbox = createSandbox()
    const receivedRequests: VerifyCommand['receivedRequests'] = []
    const fetch = async (request: Request): Promise<Response> => {
      const { pathname } = new URL(request.url)
      receivedRequests.push({ method: request.method, path: pathname, body: await request.clone().text() })
      return context.handle(request)
    }
    server = await serveSandbox({ ...sandbox, fetch }, { port: 0 })
    Object.assign(context, {
      ...command,
      sandbox,
      url: server.url,
      receivedRequests,
      handle: sandbox.fetch,
      organizations: () => sandbox.snapshot().organizations.map(({ name }) => name),
      ledgerFiles: () => readdirSync(command.file('.')).filter(name => name.endsWith('.jsonl')),
    } satisfies VerifyCommand)
  })
  afterEach(async () => {
    // Connections of a running command would keep the server open.
    endCommands()
    await server.close()
  })
  return context
}
