import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http'
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https'
import { checkOptions } from '../errors/check-options.js'
import { SwrInputError } from '../errors/input-error.js'
import { createCallbackTransport, type Send, type TransportCallbacks } from './callback-transport.js'
import { resolveWith } from './node-response.js'
import { isCount } from './options.js'
import { sendTogether } from './send-together.js'
import { bodySizeError, maxBodySize, type Transport } from './transport.js'
import { nodeRuntime, usesEnvironmentProxy, warnAboutUnusedProxy } from './unused-proxy.js'

/** The longest timeout of a socket in Node.js, in milliseconds. */
const maxTimeout = 2 ** 31 - 1

/** An agent of `node:http` or `node:https`. The type is structural, so that programs without the types of Node.js compile. */
export interface NodeAgent {
  maxSockets: number
  destroy(): void
}

/** Options of `nodeTransport`. */
export interface NodeTransportOptions {
  /** The maximum number of simultaneous connections to a host. Default: unlimited. */
  maxSockets?: number | undefined
  /** How long an idle connection stays open, in milliseconds. Default: 4,000, which is less than most servers allow. */
  keepAliveTimeout?: number | undefined
  /**
   * The agent that opens the connections: for a proxy, such as that of npm's https-proxy-agent, or for a private CA, such
   * as `new Agent({ ca })` of `node:https`. Default: agents that keep connections open, and that use the proxy of the environment
   * with `NODE_USE_ENV_PROXY=1` where Node.js supports it.
   */
  agent?: NodeAgent | undefined
}

/**
 * Returns a transport that sends with `node:http` and its agents instead of with what `fetch` uses. Tools that observe the global
 * `fetch` or undici don't see the requests.
 *
 * @throws SwrInputError if an option is unknown or invalid
 *
 * @example
 * const swr = createSwrClient({ endpoint: 'http://127.0.0.1:4010', credentials: { token: 'any' }, transport: nodeTransport() })
 */
export function nodeTransport(options: NodeTransportOptions = {}): Transport {
  if (Object.hasOwn(Object(options), 'method')) throw new SwrInputError('Call the function: `transport: nodeTransport()`.')
  checkOptions('nodeTransport', options, {
    maxSockets: 'a number',
    keepAliveTimeout: 'a number',
    agent: 'an agent of node:http or node:https',
  })
  const { maxSockets = Number.POSITIVE_INFINITY, keepAliveTimeout = 4000, agent } = options
  if (agent && (options.maxSockets !== undefined || options.keepAliveTimeout !== undefined))
    throw new SwrInputError(
      '`nodeTransport.agent` has connections of its own. Pass `maxSockets` and `keepAlive` to the agent instead.',
    )
  if (agent && !isAgent(agent))
    throw new SwrInputError(
      '`nodeTransport.agent` must be an agent of Node.js. Pass a dispatcher of undici to createSwrClient.',
    )
  if (!isCount(maxSockets))
    throw new SwrInputError(`\`nodeTransport.maxSockets\` must be an integer of 1 or more, not ${maxSockets}.`)
  if (!(keepAliveTimeout >= 0 && keepAliveTimeout <= maxTimeout))
    throw new SwrInputError(
      `\`nodeTransport.keepAliveTimeout\` must be a number from 0 to ${maxTimeout}, not ${keepAliveTimeout}.`,
    )
  // Older versions of Node.js ignore `proxyEnv`.
  const proxy = usesEnvironmentProxy(nodeRuntime(), 'agent') ? { proxyEnv: process.env } : {}
  const agentOptions = { keepAlive: true, maxSockets, timeout: keepAliveTimeout, scheduling: 'lifo' as const, ...proxy }
  const httpAgent = agent ?? new HttpAgent(agentOptions)
  const httpsAgent = agent ?? new HttpsAgent(agentOptions)
  const mayQueue = agent !== undefined || maxSockets !== Number.POSITIVE_INFINITY
  let mayIgnoreProxy = !agent
  const send: Send = ({ method, url, headers, body }, callbacks) => {
    const secure = url.startsWith('https:')
    if (secure && mayIgnoreProxy) warnAboutUnusedProxy(url, 'agent')
    if (secure) mayIgnoreProxy = false
    const { hostname, port, pathname, search } = new URL(url)
    const sent: Record<string, string | number> = { accept: '*/*', 'accept-encoding': 'gzip, deflate, br', ...headers }
    // Without a length, node:http sends the body of a DELETE as if it were the next request.
    if (body) sent['content-length'] = Buffer.byteLength(body)
    let received: IncomingMessage | undefined
    if (mayQueue) callbacks.queued()
    const request = (secure ? httpsRequest : httpRequest)({
      // An IPv6 address without its brackets.
      hostname: hostname.startsWith('[') ? hostname.slice(1, -1) : hostname,
      port,
      path: pathname + search,
      method,
      headers: sent,
      agent: secure ? httpsAgent : httpAgent,
      // The client enforces its own timeout. The agent's applies to idle connections only.
      timeout: 0,
    })
    request.on('response', response => {
      received = response
      readResponse(response, callbacks)
    })
    if (mayQueue) request.on('socket', callbacks.sending)
    request.on('upgrade', (response, socket) => {
      socket.destroy()
      finish(response, [], callbacks)
    })
    // Bytes after a complete response, such as a body of a 204, are an error of the connection only.
    request.on('error', error => {
      if (!received?.complete) callbacks.reject(error)
    })
    request.end(body)
    return reason => request.destroy(reason instanceof Error ? reason : undefined)
  }
  return createCallbackTransport(sendTogether(send))
}

function isAgent(agent: NodeAgent): agent is HttpAgent {
  return 'addRequest' in agent
}

function readResponse(response: IncomingMessage, callbacks: TransportCallbacks): void {
  const { reject } = callbacks
  const chunks: Buffer[] = []
  let size = 0
  let isRead = false
  response.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size > maxBodySize) response.destroy(bodySizeError())
    else chunks.push(chunk)
  })
  response.on('error', reject)
  response.on('end', () => {
    if (!response.complete) return
    isRead = true
    finish(response, chunks, callbacks)
  })
  response.on('close', () => {
    if (!isRead) reject(new Error('the connection closed in the middle of the body'))
  })
  // Such a connection no longer speaks HTTP.
  if (response.statusCode === 101) response.destroy()
}

function finish(
  { statusCode: status = 0, statusMessage: statusText = '', rawHeaders }: IncomingMessage,
  chunks: readonly Buffer[],
  callbacks: TransportCallbacks,
): void {
  resolveWith({ status, statusText, rawHeaders, chunks }, callbacks)
}
