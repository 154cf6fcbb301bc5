import createClient, { type Client } from 'openapi-fetch'
import type { Methods } from '../../generated/methods.js'
import { type OperationId, operations } from '../../generated/operations.js'
import type { paths } from '../../generated/schema.js'
import { version } from '../../generated/version.js'
import { createAuthenticator } from '../auth/authenticator.js'
import type { Credentials } from '../auth/credentials.js'
import { regionFromEnvironment } from '../auth/environment.js'
import { SwrInputError } from '../errors/input-error.js'
import { checkOptions, type OptionType } from './check-options.js'
import { resolveEndpoints, unknownIamError } from './endpoints.js'
import type { Hooks } from './hooks.js'
import { createMethod } from './methods.js'
import { numberOptions, type RetryOptions, type TimeoutOptions } from './options.js'
import { rawFetch, serializePath } from './raw.js'
import { createRequestSender } from './request-sender.js'
import { type FetchLike, fetchTransport, type Transport } from './transport.js'
import type { MethodTable } from './types.js'

/** Options of `createSwrClient`. */
export interface SwrClientOptions {
  /** The region, for example `my-kualalumpur-1`. Default: the environment variable `HUAWEICLOUD_SDK_REGION`, unless `endpoint` is set. */
  region?: string | undefined
  /**
   * The URL of the service, for a partner cloud, a proxy or a mock such as `http://127.0.0.1:4010`. Default: the URL of
   * `region`.
   */
  endpoint?: string | undefined
  /**
   * The URL of IAM. Default: that of `region`, or of the public region that `endpoint` is in, or `endpoint` itself if it is
   * local. Required for passwords and the operations of IAM if `endpoint` is another cloud.
   */
  iamEndpoint?: string | undefined
  /** The credentials, or a function that returns them. Default: the environment variables of Huawei Cloud's SDKs. */
  credentials?: Credentials | undefined
  /** A replacement for the global `fetch`, for example that of npm's undici. It receives a `Request`. */
  fetch?: FetchLike | undefined
  /**
   * What undici sends the requests with: a proxy such as `new ProxyAgent(url)`, or an `Agent` with a certificate authority. Pass the
   * `fetch` of the same undici too: that of Node.js accepts only similar versions. Has no effect in other runtimes.
   */
  dispatcher?: object | undefined
  /** A replacement for `fetch` as a whole, for example `nodeTransport` of `huaweicloud-swr/node`. */
  transport?: Transport | undefined
  /** When and how often a failed request is retried. */
  retry?: RetryOptions | undefined
  /** Timeouts in milliseconds, for each attempt and for the whole call. */
  timeout?: TimeoutOptions | undefined
  /**
   * Whether requests and responses are validated against the contract. `warn` calls the `warning` hook, or
   * `console.warn` if there is none; `throw` rejects the call. Default: `off`.
   */
  validate?: 'off' | 'warn' | 'throw' | undefined
  /** Whether names are checked against the naming rules before a request is sent. Default: `false`. */
  checkNames?: boolean | undefined
  /** Functions that the client calls on requests, responses, retries, changed lists and warnings. */
  hooks?: Hooks | undefined
}

/** The types of the client's options. */
const clientOptionTypes: Record<keyof SwrClientOptions, OptionType> = {
  region: ['a string', 'string'],
  endpoint: ['a string', 'string'],
  iamEndpoint: ['a string', 'string'],
  credentials: ['an object or a function', 'object', 'function'],
  fetch: ['a function', 'function'],
  dispatcher: ['a dispatcher of undici such as new ProxyAgent(url)', 'object'],
  transport: ['a function', 'function'],
  ...numberOptions,
  validate: ['"off", "warn" or "throw"', '"off"', '"warn"', '"throw"'],
  checkNames: ['a boolean', 'boolean'],
  hooks: ['an object such as { request: console.log }', 'object'],
}
const aFunction: OptionType = ['a function', 'function']
const hookTypes: Record<keyof Hooks, OptionType> = {
  request: aFunction,
  response: aFunction,
  retry: aFunction,
  list: aFunction,
  warning: aFunction,
}

/** A client of the SWR management API, with a method for each operation. */
export interface SwrClient extends Methods<MethodTable> {
  /**
   * The underlying openapi-fetch client: typed by path and method, with the same authentication and retries.
   *
   * It returns errors instead of throwing them and doesn't encode the slashes of repository names. Calls of IAM require
   * `baseUrl: swr.iamEndpoint`. Middleware added with `raw.use` doesn't apply to the methods, which have hooks.
   */
  raw: Client<paths>
  /** The URL of the service, without a trailing slash. */
  endpoint: string
  /** The URL of IAM, without a trailing slash; `undefined` if `endpoint` is in an unknown cloud. */
  iamEndpoint: string | undefined
}

/**
 * Creates a client.
 *
 * @throws SwrInputError if there is neither a region nor an endpoint, or if an option is invalid
 *
 * @example
 * const swr = createSwrClient({ endpoint: 'http://127.0.0.1:4010', credentials: { token: 'any' } })
 * await swr.createNamespace({ namespace: 'group' })
 * for await (const repository of swr.listReposDetails({ namespace: 'group' })) console.log(repository.name)
 */
export function createSwrClient(options: SwrClientOptions = {}): SwrClient {
  checkOptions('createSwrClient', options, clientOptionTypes)
  const region = options.region ?? (options.endpoint === undefined ? regionFromEnvironment() : undefined)
  const { endpoint, iamEndpoint } = resolveEndpoints(region, options.endpoint, options.iamEndpoint)
  const isPassword = typeof options.credentials === 'object' && options.credentials.username !== undefined
  if (isPassword && iamEndpoint === undefined) throw unknownIamError(endpoint)
  const { hooks = {}, validate = 'off', checkNames = false, retry = {}, timeout = {} } = options
  checkOptions('hooks', hooks, hookTypes)
  const authenticator = createAuthenticator(options.credentials, async user =>
    (await import('../auth/password.js')).fetchToken(
      body => client.keystoneCreateUserTokenByPassword(body).withResponse(),
      user,
    ),
  )
  const sender = createRequestSender({
    transport: createTransport(options),
    authenticator,
    retry,
    timeout,
    hooks,
    userAgent: `huaweicloud-swr/${version}`,
  })
  const settings = { sender, endpoint, iamEndpoint, hooks, validate, checkNames }
  const methods: Partial<Record<OperationId, unknown>> = Object.fromEntries(
    (Object.keys(operations) as OperationId[]).map(operation => [operation, createMethod(operation, settings)]),
  )
  const raw = createClient<paths>({
    baseUrl: endpoint,
    pathSerializer: serializePath,
    fetch: rawFetch(sender, endpoint, iamEndpoint),
  })
  // The methods are created from the table of operations, so their types come from the generated interface.
  const client: SwrClient = { ...(methods as Methods<MethodTable>), raw, endpoint, iamEndpoint }
  return client
}

function createTransport({ transport, fetch, dispatcher }: SwrClientOptions): Transport {
  if (dispatcher && (transport || !('dispatch' in dispatcher)))
    throw new SwrInputError('`dispatcher` must be one of undici, without `transport`. An agent is an option of nodeTransport.')
  return transport ?? fetchTransport(fetch, dispatcher)
}
