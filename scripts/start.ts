// npm start: the sandbox, the documentation beside it, and one walk through the API with the client.
import { existsSync, statSync } from 'node:fs'
import { freePort } from '../src/cli/port.js'
import { serveSandbox } from '../src/cli/serve-sandbox.js'
import { createSwrClient } from '../src/index.js'
import { createSandbox, demoSeed } from '../src/sandbox/index.js'
import { buildDocs, docsFile } from './docs.js'
import { servePage } from './start/page.js'
import { walk } from './start/walk.js'

const bundle = 'generated/openapi.yaml'

async function take(wanted: number, what: string): Promise<number> {
  const port = await freePort(wanted)
  if (port !== wanted) console.log(`Port ${wanted} of 127.0.0.1 is taken (another \`npm start\`?); ${what} goes to ${port}.`)
  return port
}

if (!existsSync(docsFile) || statSync(docsFile).mtimeMs < statSync(bundle).mtimeMs) {
  console.log(`Building ${docsFile} …`)
  await buildDocs(process.cwd())
}
const sandbox = createSandbox({ seed: demoSeed })
const server = await serveSandbox(sandbox, { port: await take(4010, 'the sandbox') })
const page = await servePage(docsFile, await take(4011, 'the documentation'))
const address = page.address()
const docs = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : ''}/`

const leave = (): void => {
  page.close()
  void server.close().then(() => process.exit(0))
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, leave)

const print = (line: string): void => console.log(line)
const traced = async (request: Request): Promise<Response> => {
  const body = await request.clone().text()
  print(`  ${request.method} ${request.url}${body && `  ${body}`}`)
  return fetch(request)
}
const credentials = { accessKeyId: 'SANDBOXDEMOAK', secretAccessKey: 'sandbox-demo-sk' }
await walk(createSwrClient({ endpoint: server.url, credentials, fetch: traced }), print)
sandbox.reset()

console.log(`
Sandbox        ${server.url}   account demo, user admin, password sandbox; src/sandbox/README.md has the rest
Documentation  ${docs}
Stop both with Ctrl+C. The mock of single answers is npm run mock.`)
