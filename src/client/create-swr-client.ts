import createClient, { type Client } from 'openapi-fetch'
import type { Methods } from '../../generated/methods.js'
import { type OperationId, operations } from '../../generated/operations.js'
import type { paths } from '../../generated/schema.js'
import { createAuthenticator } from '../auth/authenticator.js'
import type { Credentials } from '../auth/credentials.js'
import { regionFromEnvironment } from '../auth/environment.js'
import { version } from '../../generated/version.js'
import { type Fetch, fetchTransport, type Transport } from './attempt.js'
import { type CallSettings, caller } from './call.js'
import { resolveEndpoints } from './endpoints.js'
import type { Hooks } from './hooks.js'
import { LeanRequest } from './lean-request.js'
import { rawFetch, safePath } from './raw.js'
import type { RetryOptions } from './retry.js'
import { createTransport, type TimeoutOptions } from './transport.js'
import type { MethodTable } from './types.js'

/** How to reach the service, and how to behave on the way. */
export interface SwrClientOptions {
  /** The region, as in `my-kualalumpur-1`; `HUAWEICLOUD_SDK_REGION` unless given. */
  region?: string
  /** Another address of the service: a partner cloud, a proxy, a mock such as `http://127.0.0.1:4010`. */
  endpoint?: string
  /** Another address of IAM; that of `region` where it is given, else `endpoint`. */
  iamEndpoint?: string
  /** Who is calling; the vendor's environment variables unless given. */
  credentials?: Credentials
  /** Replaces the global `fetch`; gets a `Request`. */
  fetch?: Fetch
  /** Sends in another way altogether, as `nodeTransport` of `huaweicloud-swr/node` does; `fetch` is not used then. */
  transport?: Transport
  retry?: RetryOptions
  timeout?: TimeoutOptions
  /** Whether requests and answers are compared with the contract: not at all, with a `warning` event (or a line on the console where nobody listens), or with an error. */
  validate?: 'off' | 'warn' | 'throw'
  /** Whether the names in a call are compared with the naming rules before anything is sent. */
  checkNames?: boolean
  hooks?: Hooks
}

/** A client of the SWR management API: a method for each operation, and the openapi-fetch client beneath. */
export interface SwrClient extends Methods<MethodTable> {
  /**
   * The openapi-fetch client: every path and method, fully typed, with the same authentication and retry. It does not
   * throw on an error's status, and takes path values as they are. IAM's paths need `baseUrl: swr.iamEndpoint`. What
   * `raw.use` adds is for calls of `raw` alone; the methods have hooks.
   */
  raw: Client<paths>
  endpoint: string
  iamEndpoint: string
}

/**
 * Makes a client.
 *
 * @param options where the service is, who is calling, and how
 * @throws SwrInputError when neither `region` nor `endpoint` is known, or an address is none
 *
 * @example
 * const swr = createSwrClient({ endpoint: 'http://127.0.0.1:4010', credentials: { token: 'any' } })
 * await swr.createNamespace({ namespace: 'group' })
 * for await (const repository of swr.listReposDetails({ namespace: 'group' })) console.log(repository.name)
 */
export function createSwrClient(options: SwrClientOptions = {}): SwrClient {
  const region = options.region ?? (options.endpoint === undefined ? regionFromEnvironment() : undefined)
  const { endpoint, iamEndpoint } = resolveEndpoints(region, options.endpoint, options.iamEndpoint)
  const { hooks = {}, validate = 'off', checkNames = false, retry = {}, timeout = {} } = options
  const authenticator = createAuthenticator(options.credentials, async user =>
    (await import('../auth/password.js')).fetchToken(
      body => methods.keystoneCreateUserTokenByPassword(body).withResponse(),
      user,
    ),
  )
  const transport = createTransport({
    send: options.transport ?? fetchTransport(options.fetch),
    authenticator,
    retry,
    timeout,
    hooks,
    userAgent: `huaweicloud-swr/${version}`,
  })
  const raw = createClient<paths>({ baseUrl: endpoint, pathSerializer: safePath, fetch: rawFetch(transport) })
  // openapi-fetch only hands request and answer on for the methods, which do without real ones.
  const Request = LeanRequest as unknown as typeof globalThis.Request
  const lean = createClient<paths>({ baseUrl: endpoint, Request, fetch: transport as unknown as Fetch })
  const settings: CallSettings = { lean, iamEndpoint, hooks, validate, checkNames }
  // The table of operations makes the methods, so their types come from the generated interface.
  const methods = Object.fromEntries(
    (Object.keys(operations) as OperationId[]).map(operation => [operation, caller(operation, settings)]),
  ) as unknown as Methods<MethodTable>
  return { ...methods, raw, endpoint, iamEndpoint }
}
