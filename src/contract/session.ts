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
  /** Why a request of the case was not sent, if one was not. */
  blocked: string | undefined
  /** What the service does beyond the contract. */
  drift: Set<string>
  fetch: Fetch
  /** A client with other credentials; the run's own unless given. Nothing is tried twice. */
  client: (credentials?: Credentials) => SwrClient
  /** A client that takes things away, and tries more than once. */
  cleaner: SwrClient
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
    foreign: target.kind === 'service' && !target.own,
    onExchange(exchange) {
      exchanges.push(exchange)
      onExchange?.(exchange)
    },
    onBlocked(reason) {
      session.blocked = reason
    },
  })
  const make = (credentials: Credentials, attempts = 1): SwrClient =>
    createSwrClient({
      endpoint: url,
      ...(iamUrl === undefined ? {} : { iamEndpoint: iamUrl }),
      credentials,
      fetch,
      retry: { attempts },
    })
  const own = make(target.credentials)
  const client = (credentials?: Credentials): SwrClient => (credentials === undefined ? own : make(credentials))
  const session: Session = {
    contract,
    target,
    run,
    names: namesOf(run, target),
    ledger,
    exchanges,
    blocked: undefined,
    drift: new Set(),
    fetch,
    client,
    cleaner: make(target.credentials, 5),
  }
  return session
}
