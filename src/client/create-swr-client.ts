import type { Methods } from '../../generated/methods.js'
import type { OperationId } from '../../generated/operations.js'
import { version } from '../../generated/version.js'
import { createAuthenticator } from '../auth/authenticator.js'
import type { Credentials } from '../auth/credentials.js'
import { processEnvironment, regionFromEnvironment } from '../auth/environment.js'
import { checkOptions } from '../errors/check-options.js'
import { SwrInputError } from '../errors/input-error.js'
import { clientOperations } from '../openapi/client-operation.js'
import { resolveEndpoints, unknownIamError } from './endpoints.js'
import type { Hooks } from './hooks.js'
import type { Logger } from './logger.js'
import { loggedHooks, logHooks, printWarning } from './logging.js'
import type { MethodSettings } from './method-settings.js'
import { createMethod } from './methods.js'
import { numberOptions, type RetryOptions, type TimeoutOptions } from './options.js'
import { createRequestMethods } from './request-methods.js'
import type { FetchOptions, RequestOptions } from './request-options.js'
import { createRequestSender } from './request-sender.js'
import { type FetchLike, fetchTransport, type Transport } from './transport.js'
import type { MethodTable, SwrCall } from './types.js'
import type { Validator } from './validator.js'

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
   * The URL of IAM. Default: that of `region`; with `endpoint`, that of the public region that it is in, or `endpoint` itself
   * if it is local. Required for passwords and the operations of IAM if `endpoint` is another cloud or a proxy.
   */
  iamEndpoint?: string | undefined
  /** The credentials, or a function that returns them. Default: those that `defaultCredentials` finds; in a browser, none. */
  credentials?: Credentials | undefined
  /** A replacement for the global `fetch`, for example that of npm's undici. It receives a `Request`. */
  fetch?: FetchLike | undefined
  /**
   * What undici sends the requests with: a proxy such as `new ProxyAgent(url)`, or an `Agent` with a private CA. Pass the
   * `fetch` of the same undici too: that of Node.js accepts only similar versions. Has no effect in other runtimes.
   */
  dispatcher?: object | undefined
  /**
   * What sends the requests, for example `nodeTransport` of `huaweicloud-swr/node`. Default: `fetch`; in Node.js, what the global
   * `fetch` itself sends with, which is faster, unless a program has replaced that function. Replaces `fetch`.
   */
  transport?: Transport | undefined
  /** When and how often a failed request is retried. */
  retry?: RetryOptions | undefined
  /** Timeouts in milliseconds, for each attempt and for the whole call. */
  timeout?: TimeoutOptions | undefined
  /** Checks requests and responses against the contract: `createValidator()` of `huaweicloud-swr/validate`. Default: no checks. */
  validator?: Validator | undefined
  /** Functions that the client calls on requests, responses, failures, retries, changed lists and warnings. */
  hooks?: Hooks | undefined
  /**
   * Receives the log, without secrets: `console`, or an object with the methods `debug`, `info` and `warn`, whose errors are
   * ignored. Default: the standard error output if the environment variable `HUAWEICLOUD_SWR_LOG` is `debug`, `info` or `warn`;
   * without it, or if it is `error` or `off`, there is no log.
   */
  logger?: Logger | undefined
}

/** The types of the client's options. */
const clientOptionTypes: Record<keyof SwrClientOptions, string> = {
  region: 'a string',
  endpoint: 'a string',
  iamEndpoint: 'a string',
  credentials: 'an object or a function',
  fetch: 'a function',
  dispatcher: 'a dispatcher of undici such as new ProxyAgent(url)',
  transport: 'a function',
  ...numberOptions,
  validator: 'a validator such as createValidator() of huaweicloud-swr/validate',
  hooks: 'an object such as { request: console.log }',
  logger: 'an object such as console',
}
/** The types of the hooks. */
const hookTypes = Object.fromEntries(['headers', ...loggedHooks].map(name => [name, 'a function']))

/** A client of the SWR management API, with a method for each operation. */
export interface SwrClient extends Methods<MethodTable> {
  /**
   * Sends a signed request that no method exists for, with the same retries, timeouts and errors.
   *
   * @param path the path below the URL of the service, percent-encoded, such as `/v2/manage/new`
   * @returns the parsed JSON of the response; `undefined` if its body is empty
   * @throws SwrError if the call fails; SwrInputError if an argument is invalid
   *
   * @example
   * const quotas = await swr.request('GET', '/v2/manage/namespaces', { query: { namespace: 'group' } })
   */
  request<Data = unknown>(method: string, path: string, options?: RequestOptions): SwrCall<Data>
  /**
   * A `fetch` that signs requests to this service, with the same retries and timeouts, for other libraries. It resolves to
   * error responses too.
   */
  fetch(input: Request | URL | string, init?: FetchOptions): Promise<Response>
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
  const { hooks: ownHooks = {}, validator, retry, timeout } = options
  if (validator && !('checkResponse' in validator))
    throw new SwrInputError(`\`validator\` must be ${clientOptionTypes.validator}.`)
  checkOptions('hooks', ownHooks, hookTypes)
  const logger = options.logger ?? processEnvironment().HUAWEICLOUD_SWR_LOG
  const hooks = logger ? logHooks(ownHooks, logger) : ownHooks
  const authenticator = createAuthenticator(options.credentials, async credentials => {
    const { createLoadedAuthenticator, fetchToken } = await import('./on-demand.js')
    return createLoadedAuthenticator(credentials, user =>
      fetchToken(body => client.keystoneCreateUserTokenByPassword(body).withResponse(), user),
    )
  })
  const sender = createRequestSender({
    transport: createTransport(options),
    authenticator,
    retry,
    timeout,
    hooks,
    userAgent: `huaweicloud-swr/${version}`,
  })
  const settings: MethodSettings = {
    sender,
    endpoint,
    iamEndpoint,
    hooks,
    validator,
    warn: hooks.warning ?? printWarning,
  }
  const methods: Partial<Record<OperationId, unknown>> = {}
  for (const operation of clientOperations().keys()) methods[operation] = createMethod(operation, settings)
  const client: SwrClient = {
    // The methods are created from the table of operations, so their types come from the generated interface.
    ...(methods as Methods<MethodTable>),
    ...createRequestMethods(settings),
    endpoint,
    iamEndpoint,
  }
  return client
}

function createTransport({ transport, fetch, dispatcher }: SwrClientOptions): Transport | Promise<Transport> {
  if (dispatcher && (transport || !('dispatch' in dispatcher)))
    throw new SwrInputError('`dispatcher` must be one of undici, without `transport`. An agent is an option of nodeTransport.')
  if (transport) return transport
  const viaFetch = fetchTransport(fetch, dispatcher)
  if (fetch || dispatcher) return viaFetch
  // Bundles for browsers omit this module, and some edge runtimes throw when a property of `process` is read.
  return import('./dispatch-transport.js')
    .then(({ dispatchTransport }) => dispatchTransport(viaFetch) ?? viaFetch)
    .catch(() => viaFetch)
}
