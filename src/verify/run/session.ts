import type { Credentials } from '../../auth/credentials.js'
import { rejectOnAbort } from '../../client/abort.js'
import { createSwrClient, type SwrClient } from '../../client/create-swr-client.js'
import type { TimeoutOptions } from '../../client/options.js'
import type { Fetch } from '../../client/transport.js'
import type { Contract } from '../../openapi/document.js'
import { type Names, namesOf } from '../cases/names.js'
import { createLedger, type Ledger } from './ledger.js'
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
  /** Ends the run. */
  signal: AbortSignal | undefined
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
  /**
   * Ends the run: the request that is under way is given up, no other case begins, and what was made is taken away all the
   * same.
   */
  signal?: AbortSignal
}

/** Whoever pressed Ctrl+C waits for a service that says nothing no longer than this, in milliseconds, tries included. */
const cleanerTimeout: TimeoutOptions = { total: 15_000 }

/** Makes a session. */
export function createSession(options: SessionOptions): Session {
  const { contract, target, run, ledger = createLedger(), onExchange, signal } = options
  const { url, iamUrl, requestsPerSecond } = target
  const exchanges: Exchange[] = []
  const wire = createWire({
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
  const fetch: Fetch = signal
    ? request => rejectOnAbort(wire(new Request(request, { signal: AbortSignal.any([request.signal, signal]) })), signal)
    : wire
  const make = (credentials: Credentials, send = fetch, attempts = 1, timeout: TimeoutOptions = {}): SwrClient =>
    createSwrClient({
      endpoint: url,
      ...(iamUrl === undefined ? {} : { iamEndpoint: iamUrl }),
      credentials,
      fetch: send,
      retry: { attempts },
      timeout,
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
    signal,
    client,
    cleaner: make(target.credentials, wire, 5, cleanerTimeout),
  }
  return session
}
