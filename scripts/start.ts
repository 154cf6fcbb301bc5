// npm start [-- --port PORT] [--sandbox-port PORT]: serves the sandbox and the documentation, and runs a short tour of the API.
import { infoText, parseOptions } from '../src/cli/parse-options.js'
import { maxPort, parseIntegerOption, UsageError } from '../src/cli/usage.js'
import { createSwrClient } from '../src/index.js'
import { checkPort, freePort } from '../src/mock/free-port.js'
import { serveSandbox } from '../src/sandbox/http/serve.js'
import { createSandbox, demoSeed } from '../src/sandbox/index.js'
import { buildDocs, docsFolder, isStale } from './docs.js'
import { serveDocs } from './start/docs-server.js'
import { runTour } from './start/tour.js'
import { UserError } from './user-error.js'

const usage = `Usage: npm start -- [options]

Options:
  --port PORT          Port of the documentation; 0 for any free port (default: 4011)
  --sandbox-port PORT  Port of the sandbox; 0 for any free port (default: 4010)
  -h, --help           Show this help`

const print = (line: string): void => console.log(line)

try {
  await start(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof UserError || error instanceof UsageError)) throw error
  console.error(error.message)
  process.exitCode = 1
}

async function start(args: readonly string[]): Promise<void> {
  const options = parseOptions('npm start --', args, { port: { type: 'string' }, 'sandbox-port': { type: 'string' } })
  const info = infoText(options, () => usage)
  if (info !== undefined) return print(info)
  const sandboxPort = await choosePort('sandbox-port', options['sandbox-port'], 4010)
  const port = await choosePort('port', options.port, 4011)
  if (isStale(docsFolder)) {
    print(`Building ${docsFolder} …`)
    await buildDocs(process.cwd())
  }
  const sandbox = await serveSandbox(createSandbox({ seed: demoSeed }), {
    port: sandboxPort,
    dedicatedProcess: true,
    allowOrigins: [`http://127.0.0.1:${port}`, `http://localhost:${port}`],
  })
  const docs = await serveDocs(docsFolder, sandbox.url, port)
  const stop = (): void => {
    docs.close()
    docs.closeAllConnections()
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
Documentation  http://127.0.0.1:${port}/   each operation has a panel to try it
Press Ctrl+C to stop both. Run npm run mock for a mock of every documented response.`)
}

/**
 * Returns the requested port, or the default port, or any free port if the default is in use.
 *
 * @throws UserError if the requested port is in use
 */
async function choosePort(option: string, requested: string | undefined, defaultPort: number): Promise<number> {
  if (requested === undefined) {
    const port = await freePort(defaultPort)
    if (port !== defaultPort)
      print(`Port ${defaultPort} of 127.0.0.1 is in use (another \`npm start\`?). Using port ${port} instead of it.`)
    return port
  }
  const port = await checkPort(parseIntegerOption(option, requested, maxPort))
  if (port !== undefined) return port
  throw new UserError(`Port ${requested} of 127.0.0.1 isn't available. Choose another one with --${option}.`)
}
