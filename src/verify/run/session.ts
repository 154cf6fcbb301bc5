import type { Credentials } from '../../auth/credentials.js'
import { rejectOnAbort } from '../../client/abort.js'
import { createSwrClient, type SwrClient } from '../../client/create-swr-client.js'
import type { TimeoutOptions } from '../../client/options.js'
import type { Fetch } from '../../client/transport.js'
import type { Contract } from '../../openapi/document.js'
import { createLedger, type Ledger } from './ledger.js'
import { createRecordingFetch, type RecordedExchange } from './recording-fetch.js'
import type { Exchange } from './result.js'
import { createRunNames, type RunNames } from './run-names.js'
import type { Target } from './target.js'

/** The state that the cases of a run share. */
export interface Session {
  contract: Contract
  target: Target
  runId: string
  names: RunNames
  ledger: Ledger
  /** The exchanges of the current case. */
  exchanges: RecordedExchange[]
  /** Why the network guard blocked a request of the current case, if it did. */
  blockedReason: string | undefined
  /** Differences from the contract that aren't violations. */
  drift: Set<string>
  /** What the service does where the contract doesn't specify a behavior. */
  unsettled: Set<string>
  fetch: Fetch
  /** Aborts the run. */
  signal: AbortSignal | undefined
  /** Returns a client with these credentials, by default those of the target. It never retries. */
  client: (credentials?: Credentials) => SwrClient
  /** A client that retries, for cleanup. */
  cleanupClient: SwrClient
}

/** Options of a session. */
export interface SessionOptions {
  contract: Contract
  target: Target
  runId: string
  ledger?: Ledger | undefined
  /** Called with each redacted exchange of the run. */
  onExchange?: ((exchange: Exchange) => void) | undefined
  /** Aborts the run: the current request fails, no other case starts, and the run still deletes what it created. */
  signal?: AbortSignal | undefined
}

/** Limits how long cleanup waits for a service that does not respond, in milliseconds, retries included. */
const cleanupTimeout: TimeoutOptions = { total: 15_000 }

/** Creates a session. */
export function createSession(options: SessionOptions): Session {
  const { contract, target, runId, ledger = createLedger(), onExchange, signal } = options
  const { url, iamEndpoint, requestsPerSecond } = target
  const exchanges: RecordedExchange[] = []
  const recordingFetch = createRecordingFetch({
    fetch: target.fetch,
    requestsPerSecond,
    shared: target.kind === 'service' && !target.isolated,
    onExchange(exchange) {
      exchanges.push(exchange)
      onExchange?.(exchange.redact())
    },
    onBlocked(reason) {
      session.blockedReason = reason
    },
  })
  const fetch: Fetch = signal
    ? (request, init) =>
        rejectOnAbort(recordingFetch(new Request(request, { signal: AbortSignal.any([request.signal, signal]) }), init), signal)
    : recordingFetch
  const createClient = (credentials: Credentials, clientFetch = fetch, attempts = 1, timeout: TimeoutOptions = {}): SwrClient =>
    createSwrClient({
      endpoint: url,
      ...(iamEndpoint === undefined ? {} : { iamEndpoint }),
      credentials,
      fetch: clientFetch,
      retry: { attempts },
      timeout,
    })
  const defaultClient = createClient(target.credentials)
  const clients = new WeakMap<Credentials, SwrClient>()
  const clientFor = (credentials: Credentials): SwrClient => {
    const client = clients.get(credentials) ?? createClient(credentials)
    clients.set(credentials, client)
    return client
  }
  const session: Session = {
    contract,
    target,
    runId,
    names: createRunNames(runId, target),
    ledger,
    exchanges,
    blockedReason: undefined,
    drift: new Set(),
    unsettled: new Set(),
    fetch,
    signal,
    client: credentials => (credentials === undefined ? defaultClient : clientFor(credentials)),
    cleanupClient: createClient(target.credentials, recordingFetch, 5, cleanupTimeout),
  }
  return session
}
