import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http'
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https'
import { promisify } from 'node:util'
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib'
import { SwrInputError } from '../errors/input-error.js'
import { checkOptions } from './check-options.js'
import { bodySizeError, maxBodySize, type Transport, type TransportResponse } from './transport.js'
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
   * The agent that opens the connections: for a proxy, such as that of npm's https-proxy-agent, or for a certificate authority, such
   * as `new Agent({ ca })` of `node:https`. Default: agents that keep connections open, and that use the proxy of the environment
   * with `NODE_USE_ENV_PROXY=1` where Node.js supports it.
   */
  agent?: NodeAgent | undefined
}

/**
 * Returns a transport that uses `node:http` instead of `fetch`. It sends about twice as many requests per second, but
 * tools that observe the global `fetch` don't see them.
 *
 * @throws SwrInputError if an option is unknown or invalid
 *
 * @example
 * const swr = createSwrClient({ endpoint: 'http://127.0.0.1:4010', credentials: { token: 'any' }, transport: nodeTransport() })
 */
export function nodeTransport(options: NodeTransportOptions = {}): Transport {
  checkOptions('nodeTransport', options, {
    maxSockets: ['a number', 'number'],
    keepAliveTimeout: ['a number', 'number'],
    agent: ['an agent of node:http or node:https', 'object'],
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
  if (!(maxSockets >= 1))
    throw new SwrInputError(`\`nodeTransport.maxSockets\` must be a number of 1 or more, not ${maxSockets}.`)
  if (!(keepAliveTimeout >= 0 && keepAliveTimeout <= maxTimeout))
    throw new SwrInputError(
      `\`nodeTransport.keepAliveTimeout\` must be a number from 0 to ${maxTimeout}, not ${keepAliveTimeout}.`,
    )
  // Older versions of Node.js ignore `proxyEnv`.
  const proxy = usesEnvironmentProxy(nodeRuntime(), 'agent') ? { proxyEnv: process.env } : {}
  const agentOptions = { keepAlive: true, maxSockets, timeout: keepAliveTimeout, scheduling: 'lifo' as const, ...proxy }
  const httpAgent = agent ?? new HttpAgent(agentOptions)
  const httpsAgent = agent ?? new HttpsAgent(agentOptions)
  let mayIgnoreProxy = !agent
  return ({ method, url, headers, body }, signal, progress) =>
    new Promise((resolve, reject) => {
      const secure = url.startsWith('https:')
      if (secure && mayIgnoreProxy) warnAboutUnusedProxy(url, 'agent')
      if (secure) mayIgnoreProxy = false
      // Without a length, node:http sends the body of a DELETE as if it were the next request.
      const length = body ? { 'content-length': Buffer.byteLength(body) } : {}
      const options = {
        method,
        headers: { accept: '*/*', 'accept-encoding': 'gzip, deflate, br', ...length, ...headers },
        agent: secure ? httpsAgent : httpAgent,
        signal,
      }
      let received: IncomingMessage | undefined
      const receive = (response: IncomingMessage): void => {
        received = response
        readBody(response)
          .then(bytes => createResponse(response, bytes))
          .then(resolve, reject)
      }
      progress?.queued()
      const request = (secure ? httpsRequest : httpRequest)(url, options, receive)
      // The client enforces its own timeout. The agent's applies to idle connections only.
      request.setTimeout(0)
      request.on('socket', () => progress?.sending())
      request.on('upgrade', (response, socket) => {
        socket.destroy()
        createResponse(response, Buffer.alloc(0)).then(resolve, reject)
      })
      // Bytes after a complete response, such as a body of a 204, are an error of the connection only.
      request.on('error', error => {
        if (!received?.complete) reject(error)
      })
      request.end(body)
    })
}

function isAgent(agent: NodeAgent): agent is HttpAgent {
  return 'addRequest' in agent
}

function readBody(response: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    response.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > maxBodySize) response.destroy(bodySizeError())
      else chunks.push(chunk)
    })
    response.on('error', reject)
    response.on('end', () => response.complete && resolve(Buffer.concat(chunks)))
    // Has no effect after the end of the body.
    response.on('close', () => reject(new Error('the connection closed in the middle of the body')))
    // Such a connection no longer speaks HTTP.
    if (response.statusCode === 101) response.destroy()
  })
}

async function createResponse(response: IncomingMessage, bytes: Buffer): Promise<TransportResponse> {
  const { statusCode: status = 0, statusMessage: statusText = '', rawHeaders } = response
  const headers = new Headers()
  for (let index = 0; index < rawHeaders.length; index += 2)
    headers.append(rawHeaders[index] ?? '', rawHeaders[index + 1] ?? '')
  const text = (await decompress(bytes, response.headers['content-encoding'])).toString('utf8')
  // Like fetch, this removes a byte order mark, which JSON.parse rejects.
  return { status, statusText, headers, text: text.charCodeAt(0) === 0xfeff ? text.slice(1) : text }
}

/** Decompresses a body. The work is done in another thread, since a small body may decompress to a large one. */
async function decompress(bytes: Buffer, encodings: string | undefined): Promise<Buffer> {
  let result = bytes
  for (const encoding of (encodings ?? '').split(',').reverse()) {
    if (result.length === 0) return result
    const decoder = decoders.get(encoding.trim().toLowerCase())
    if (decoder) result = await decoder(result, { maxOutputLength: maxBodySize })
  }
  return result
}

type Decoder = (bytes: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>

const unzip: Decoder = promisify(gunzip)
const decoders = new Map<string, Decoder>([
  ['gzip', unzip],
  ['x-gzip', unzip],
  ['br', promisify(brotliDecompress)],
  // Some servers send the compressed data without the header of the format.
  ['deflate', (bytes, options) => promisify(((bytes[0] ?? 0) & 0x0f) === 8 ? inflate : inflateRaw)(bytes, options)],
])
