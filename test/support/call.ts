import { afterAll, beforeAll } from 'vitest'
import { runCallCommand } from '../../src/cli/call.js'
import { type SandboxServer, serveSandbox } from '../../src/sandbox/http/serve.js'
import { createSandbox, demoSeed, type Sandbox } from '../../src/sandbox/index.js'
import { demoKey } from './sandbox.js'

/** The environment variables of the demo account's access key. */
export const key: Record<string, string> = {
  HUAWEICLOUD_SDK_AK: demoKey.accessKeyId,
  HUAWEICLOUD_SDK_SK: demoKey.secretAccessKey,
}
/** The environment variables of the demo account's user. */
export const user: Record<string, string> = {
  SWR_USERNAME: 'admin',
  SWR_PASSWORD: 'sandbox',
  SWR_DOMAIN: 'demo',
  SWR_PROJECT: 'my-kualalumpur-1',
}

/** What a call printed, and its exit code. */
export interface CallResult {
  code: number
  output: string
  message: string
}

/** The sandbox of the tests of a file and its server. */
export const context = {} as { sandbox: Sandbox; server: SandboxServer }

/** Serves a sandbox with the demo data for the tests of a file. */
export function useSandbox(): void {
  beforeAll(async () => {
    context.sandbox = createSandbox({ seed: demoSeed })
    context.server = await serveSandbox(context.sandbox, { port: 0 })
  })
  afterAll(() => context.server.close())
}

/** Runs `huaweicloud-swr call` in this process. */
export async function call(args: readonly string[], env: Record<string, string> = key, stdin = ''): Promise<CallResult> {
  const [output, messages]: [string[], string[]] = [[], []]
  const code = await runCallCommand(args, {
    env: { SWR_ENDPOINT: context.server.url, SWR_METADATA_ENDPOINT: 'off', ...env },
    print: line => output.push(line),
    printError: line => messages.push(line),
    readStdin: async () => stdin,
  })
  return { code, output: output.join('\n'), message: messages.join('\n') }
}
