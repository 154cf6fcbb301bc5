import type { AddressInfo } from 'node:net'
import { createSwrClient } from '../../src/index.js'
import { checkPort, freePort } from '../../src/mock/free-port.js'
import { serveSandbox } from '../../src/sandbox/http/serve.js'
import { UserError } from '../user-error.js'
import { serveDocs } from './docs-server.js'
import type { StartOptions } from './options.js'
import { createStartSandbox, runTour } from './tour.js'

const print = (line: string): void => console.log(line)

/**
 * Serves the sandbox and the documentation until Ctrl+C, and first runs a short tour of the API.
 *
 * @throws UserError if a requested port is in use
 */
export async function serveAll(folder: string, { docsPort, sandboxPort }: StartOptions): Promise<void> {
  const sandboxAddress = await choosePort(sandboxPort, 4010, 'the sandbox', '--sandbox-port')
  const docsAddress = await choosePort(docsPort, 4011, 'the documentation', '--port')
  let sandboxUrl = ''
  const page = await serveDocs({ folder, sandbox: () => sandboxUrl, port: docsAddress })
  const { port } = page.address() as AddressInfo
  const docs = `http://127.0.0.1:${port}/`
  const sandbox = await serveSandbox(createStartSandbox(), {
    port: sandboxAddress,
    ownProcess: true,
    allowOrigins: [`http://127.0.0.1:${port}`, `http://localhost:${port}`],
  }).catch((error: unknown) => {
    page.close()
    throw error
  })
  sandboxUrl = sandbox.url
  const stop = (): void => {
    page.close()
    page.closeAllConnections()
    void sandbox.close().then(() => process.exit())
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop)

  print('A short tour of the API with the client, as the user admin of the account demo.')
  const swr = createSwrClient({
    endpoint: sandbox.url,
    credentials: { accessKeyId: 'SANDBOXDEMOAK', secretAccessKey: 'sandbox-demo-sk' },
    hooks: {
      request: ({ method, url }) => print(`  ${method} ${url}`),
      response: ({ status, duration }) => print(`  ${status} in ${duration} ms`),
    },
  })
  try {
    await runTour(swr, print)
  } catch (error) {
    print(`The tour failed: ${error instanceof Error ? error.message : error}`)
    process.exitCode = 1
    return stop()
  }
  print(`
Sandbox        ${sandbox.url}   accounts demo and partner, user admin, password sandbox
Documentation  ${docs}   each operation has a panel to try it
Press Ctrl+C to stop both. Run npm run mock for a mock of every documented response.`)
}

/** Returns the requested port, or the default port, or any free port if the default is in use. */
async function choosePort(requested: number | undefined, defaultPort: number, server: string, option: string): Promise<number> {
  if (requested !== undefined) {
    const port = await checkPort(requested)
    if (port === undefined)
      throw new UserError(`Port ${requested} of 127.0.0.1 isn't available. Choose another one with ${option}.`)
    return port
  }
  const port = await freePort(defaultPort)
  if (port !== defaultPort)
    print(`Port ${defaultPort} of 127.0.0.1 is in use (another \`npm start\`?), so ${server} uses port ${port}.`)
  return port
}
