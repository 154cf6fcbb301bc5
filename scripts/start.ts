// npm start: the mock, the documentation beside it, and one walk through the API with the client.
import { existsSync, statSync } from 'node:fs'
import { freePort } from '../src/cli/port.js'
import { startPrism } from '../src/cli/prism.js'
import { createSwrClient } from '../src/index.js'
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
const prism = await startPrism(bundle, await take(4010, 'the mock'))
const page = await servePage(docsFile, await take(4011, 'the documentation'))
const address = page.address()
const docs = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : ''}/`

const leave = (): void => {
  page.close()
  void prism.stop().then(() => process.exit(0))
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, leave)

const print = (line: string): void => console.log(line)
const swr = createSwrClient({
  endpoint: prism.url,
  credentials: { token: 'any-token' },
  hooks: {
    request: ({ method, url }) => print(`  ${method} ${url}`),
    response: ({ status, duration }) => print(`  ${status} in ${duration} ms`),
  },
})
await walk(swr, print)

console.log(`
Mock           ${prism.url}   try: curl -H 'X-Auth-Token: any' ${prism.url}/v2/manage/namespaces
Documentation  ${docs}
Stop both with Ctrl+C.`)
