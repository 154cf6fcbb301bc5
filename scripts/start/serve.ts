import { createSwrClient } from '../../src/index.js'
import { freePort, tryPort } from '../../src/mock/free-port.js'
import { serveSandbox } from '../../src/sandbox/http/serve.js'
import { UserError } from '../user-error.js'
import { serveDocs } from './docs-server.js'
import type { StartOptions } from './options.js'
import { startSandbox } from './sandbox.js'
import { walk } from './walk.js'

const print = (line: string): void => console.log(line)

/**
 * Serves sandbox and documentation until Ctrl+C, after one walk through the API.
 *
 * @throws Problem when a port that was asked for is taken
 */
export async function serveAll(folder: string, { docsPort, sandboxPort }: StartOptions): Promise<void> {
  const port = await take(sandboxPort, 4010, 'the sandbox', '--sandbox-port')
  const sandbox = await serveSandbox(startSandbox(), { port, ownProcess: true })
  const page = await take(docsPort, 4011, 'the documentation', '--port')
    .then(port => serveDocs({ folder, sandbox: sandbox.url, port }))
    .catch(async error => {
      await sandbox.close()
      throw error
    })
  const address = page.address()
  const docs = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : ''}/`
  const leave = (): void => {
    page.close()
    page.closeAllConnections()
    void sandbox.close().then(() => process.exit())
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, leave)

  print('A walk through the API, with the client, as the user admin of the account demo.')
  const swr = createSwrClient({
    endpoint: sandbox.url,
    credentials: { accessKeyId: 'SANDBOXDEMOAK', secretAccessKey: 'sandbox-demo-sk' },
    hooks: {
      request: ({ method, url }) => print(`  ${method} ${url}`),
      response: ({ status, duration }) => print(`  ${status} in ${duration} ms`),
    },
  })
  try {
    await walk(swr, print)
  } catch (error) {
    print(`The walk ended early: ${error instanceof Error ? error.message : error}`)
    process.exitCode = 1
    return leave()
  }
  print(`
Sandbox        ${sandbox.url}   accounts demo and partner, user admin, password sandbox
Documentation  ${docs}   every operation can be tried there: ${docs}try/
Stop both with Ctrl+C. The mock of every documented answer: npm run mock`)
}

/** The port that was asked for, or the usual one; only the usual one gives way to another. */
async function take(asked: number | undefined, usual: number, what: string, option: string): Promise<number> {
  if (asked !== undefined) {
    const port = await tryPort(asked)
    if (port === undefined) throw new UserError(`Port ${asked} of 127.0.0.1 cannot be had. Choose another with ${option}.`)
    return port
  }
  const port = await freePort(usual)
  if (port !== usual) print(`Port ${usual} of 127.0.0.1 is taken (another \`npm start\`?); ${what} goes to ${port}.`)
  return port
}
