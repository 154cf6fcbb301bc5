import { freePort } from '../../src/cli/port.js'
import { startPrism } from '../../src/cli/prism.js'
import { createSwrClient } from '../../src/index.js'
import { servePage } from './page.js'
import { walk } from './walk.js'

const print = (line: string): void => console.log(line)

/** Serves mock and documentation until Ctrl+C, after one walk through the API. */
export async function serveAll(bundle: string, docsFile: string): Promise<void> {
  const prism = await startPrism(bundle, await take(4010, 'the mock'))
  const page = await servePage(docsFile, await take(4011, 'the documentation'))
  const address = page.address()
  const docs = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : ''}/`
  const leave = (): void => {
    page.close()
    page.closeAllConnections()
    void prism.stop().then(() => process.exit())
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, leave)

  print('A walk through the API. The mock answers with the examples of the contract, whatever was asked.')
  const swr = createSwrClient({
    endpoint: prism.url,
    credentials: { token: 'any-token' },
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
Mock           ${prism.url}   try: curl -H 'X-Auth-Token: any' ${prism.url}/v2/manage/namespaces
Documentation  ${docs}
Stop both with Ctrl+C.`)
}

async function take(wanted: number, what: string): Promise<number> {
  const port = await freePort(wanted)
  if (port !== wanted) print(`Port ${wanted} of 127.0.0.1 is taken (another \`npm start\`?); ${what} goes to ${port}.`)
  return port
}
