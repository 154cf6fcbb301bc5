import type { ServerResponse } from 'node:http'
import { afterAll, beforeAll } from 'vitest'
import { createSwrClient, type SwrClient, SwrError } from '../../src/index.js'
import { startServer, type TestServer } from './server.js'

/** A server whose responses a test sets, with a client that doesn't retry. */
export class ErrorServer {
  server!: TestServer
  swr!: SwrClient
  /** Sends the next responses. */
  respond: (response: ServerResponse) => void = () => {}
}

/** Starts a server for the tests of a file. Its properties are available once the tests run. */
export function useErrorServer(): ErrorServer {
  const context = new ErrorServer()
  beforeAll(async () => {
    context.server = await startServer(({ response }) => context.respond(response))
    const retry = { attempts: 1 }
    context.swr = createSwrClient({ endpoint: context.server.url, credentials: { token: 'secret-token' }, retry })
  })
  afterAll(() => context.server[Symbol.asyncDispose]())
  return context
}

/** Returns the SwrError that a call rejects with. */
export async function failure(call: PromiseLike<unknown>): Promise<SwrError> {
  const error = await Promise.resolve(call).then(
    data => {
      throw new Error(`The call succeeded with ${JSON.stringify(data)}`)
    },
    (error: unknown) => error,
  )
  if (!(error instanceof SwrError)) throw error
  return error
}
