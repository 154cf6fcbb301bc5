import type { Credentials } from '../auth/credentials.js'
import { createSwrClient, type SwrClient } from '../client/create-swr-client.js'
import type { Fetch } from '../client/one-try.js'
import type { Contract } from './document.js'
import { createLedger, type Ledger } from './ledger.js'
import { type Names, namesOf } from './names.js'
import type { Exchange } from './result.js'
import type { Target } from './target.js'
import { createWire } from './wire.js'

/** What the cases of a run share. */
export interface Session {
  contract: Contract
  target: Target
  run: string
  names: Names
  ledger: Ledger
  /** The exchanges of the case that is being run. */
  exchanges: Exchange[]
  /** What the service does beyond the contract. */
  drift: Set<string>
  fetch: Fetch
  /** A client with other credentials; the run's own unless given. Nothing is tried twice. */
  client: (credentials?: Credentials) => SwrClient
}

/** What a session is made of. */
export interface SessionOptions {
  contract: Contract
  target: Target
  run: string
  ledger?: Ledger
  /** Gets each exchange of the run, without secrets. */
  onExchange?: (exchange: Exchange) => void
}

/** Makes a session. */
export function createSession({ contract, target, run, ledger = createLedger(), onExchange }: SessionOptions): Session {
  const { url, iamUrl, requestsPerSecond } = target
  const exchanges: Exchange[] = []
  const fetch = createWire({
    fetch: target.fetch,
    requestsPerSecond,
    onExchange(exchange) {
      exchanges.push(exchange)
      onExchange?.(exchange)
    },
  })
  const make = (credentials: Credentials): SwrClient =>
    createSwrClient({
      endpoint: url,
      ...(iamUrl === undefined ? {} : { iamEndpoint: iamUrl }),
      credentials,
      fetch,
      retry: { attempts: 1 },
    })
  const own = make(target.credentials)
  const client = (credentials?: Credentials): SwrClient => (credentials === undefined ? own : make(credentials))
  return { contract, target, run, names: namesOf(run, target), ledger, exchanges, drift: new Set(), fetch, client }
}
