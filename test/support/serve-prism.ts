import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { TestProject } from 'vitest/node'
import { freePort } from '../../src/mock/free-port.js'
import { type Prism, startPrism } from '../../src/mock/prism.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** Responds with the URL of a Prism that all files share, which starts with the first request. */
    prism: string
  }
}

/** Serves the URL of one Prism for all test files: each start takes three seconds of processor time. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  let prism: Promise<Prism> | undefined
  const start = async (): Promise<Prism> => startPrism(await freePort())
  const server = createServer(async (_, response) => {
    prism ??= start()
    try {
      response.end((await prism).url)
    } catch (error) {
      response.writeHead(500).end(String(error))
    }
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  project.provide('prism', `http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  return async () => {
    server.close()
    // A start that failed has already failed the tests that required it.
    await prism?.then(
      running => running.stop(),
      () => {},
    )
  }
}
