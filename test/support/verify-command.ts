import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import { serveSandbox } from '../../src/sandbox/http/serve.js'
import { createSandbox, type Sandbox } from '../../src/sandbox/index.js'
import { commandIn, endCommands, type RunningCommand } from './command.js'
import { demoKey, partnerKey } from './sandbox.js'

/** A service for `huaweicloud-swr verify`, and the command in a folder of its own. */
export interface VerifyCommand {
  readonly sandbox: Sandbox
  readonly url: string
  /** The method, path and body of each received request. */
  readonly receivedRequests: { method: string; path: string; body: string }[]
  /** Handles a request of the service; by default, like the sandbox. */
  handle: (request: Request) => Promise<Response>
  verify: (...args: string[]) => RunningCommand
  /** The path of a file in the folder of the command. */
  file: (name: string) => string
  organizations: () => string[]
  ledgerFiles: () => string[]
}

const env = {
  HUAWEICLOUD_SDK_AK: demoKey.accessKeyId,
  HUAWEICLOUD_SDK_SK: demoKey.secretAccessKey,
  SWR_OTHER_AK: partnerKey.accessKeyId,
  SWR_OTHER_SK: partnerKey.secretAccessKey,
  SWR_OTHER_ACCOUNT: 'partner',
}

/** Serves a sandbox for each test, and removes everything after it. */
export function useVerifyCommand(): VerifyCommand {
  // `beforeEach` sets every member.
  const context = {} as VerifyCommand & { sandbox: Sandbox; url: string; receivedRequests: VerifyCommand['receivedRequests'] }
  let end: () => Promise<void>
  beforeEach(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'swr-verify-'))
    const sandbox = createSandbox()
    const receivedRequests: VerifyCommand['receivedRequests'] = []
    const fetch = async (request: Request): Promise<Response> => {
      const { pathname } = new URL(request.url)
      receivedRequests.push({ method: request.method, path: pathname, body: await request.clone().text() })
      return context.handle(request)
    }
    const server = await serveSandbox({ ...sandbox, fetch }, { port: 0 })
    Object.assign(context, {
      sandbox,
      url: server.url,
      receivedRequests,
      handle: sandbox.fetch,
      verify: (...args: string[]) => commandIn({ cwd: folder, env }, 'verify', ...args),
      file: (name: string) => join(folder, name),
      organizations: () => sandbox.snapshot().organizations.map(({ name }) => name),
      ledgerFiles: () => readdirSync(folder).filter(name => name.endsWith('.jsonl')),
    } satisfies VerifyCommand)
    end = async () => {
      endCommands()
      await server.close()
      rmSync(folder, { recursive: true, force: true })
    }
  })
  afterEach(() => end())
  return context
}
