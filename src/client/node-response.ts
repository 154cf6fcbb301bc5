import type { TransportCallbacks } from './callback-transport.js'
import { maxBodySize, type TransportResponse } from './transport.js'

/** Names and values in turns. undici has bytes, node:http has texts. */
export type RawHeaders = readonly (string | Buffer)[]

/** What was received before it is decoded. */
export interface ReceivedResponse {
  status: number
  statusText: string
  rawHeaders: RawHeaders
  chunks: readonly Buffer[]
}

/** Ends an attempt with a response: immediately, unless the body has to be decompressed. */
export function resolveWith({ chunks, ...head }: ReceivedResponse, { resolve, reject }: TransportCallbacks): void {
  const [body = Buffer.alloc(0)] = chunks.length > 1 ? [Buffer.concat(chunks)] : chunks
  const encodings = findHeader(head.rawHeaders, 'content-encoding')
  if (encodings === undefined) resolve(new NodeResponse(head, body))
  else decompress(body, encodings).then(bytes => resolve(new NodeResponse(head, bytes)), reject)
}

/** A response whose `Headers` are created when they are read: most calls don't need them. */
class NodeResponse implements TransportResponse {
  readonly status: number
  readonly statusText: string
  readonly text: string
  readonly #rawHeaders: RawHeaders
  #headers: Headers | undefined

  constructor({ status, statusText, rawHeaders }: Omit<ReceivedResponse, 'chunks'>, bytes: Buffer) {
    const text = bytes.toString('utf8')
    this.status = status
    this.statusText = statusText
    // Like fetch, this removes a byte order mark, which JSON.parse rejects.
    this.text = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
    this.#rawHeaders = rawHeaders
  }

  get headers(): Headers {
    if (!this.#headers) {
      const headers = new Headers()
      for (let index = 0; index < this.#rawHeaders.length; index += 2)
        headers.append(latin1Text(this.#rawHeaders[index]), latin1Text(this.#rawHeaders[index + 1]))
      this.#headers = headers
    }
    return this.#headers
  }
}

function latin1Text(bytes: string | Buffer = ''): string {
  return typeof bytes === 'string' ? bytes : bytes.toString('latin1')
}

/** Returns the values of a header, separated by commas. */
function findHeader(rawHeaders: RawHeaders, name: string): string | undefined {
  let found: string | undefined
  for (let index = 0; index < rawHeaders.length; index += 2) {
    if (rawHeaders[index]?.length !== name.length || latin1Text(rawHeaders[index]).toLowerCase() !== name) continue
    const value = latin1Text(rawHeaders[index + 1])
    found = found === undefined ? value : `${found},${value}`
  }
  return found
}

/** Decompresses a body. The work is done in another thread, since a small body may decompress to a large one. */
async function decompress(bytes: Buffer, contentEncoding: string): Promise<Buffer> {
  const encodings = contentEncoding.split(',')
  // As `fetch` of newer versions of Node.js: each step takes time, even for a small body.
  if (encodings.length > 5) throw new Error(`the body is compressed ${encodings.length} times`)
  let result = bytes
  for (const encoding of encodings.reverse()) {
    if (result.length === 0) return result
    const decode = decoderOf(encoding.trim().toLowerCase(), result)
    if (decode) result = await runDecoder(decode, result)
  }
  return result
}

type Decode = (bytes: Buffer, options: { maxOutputLength: number }, done: (error: Error | null, result: Buffer) => void) => void

function decoderOf(encoding: string, bytes: Buffer): Decode | undefined {
  // Without an import, which bundlers for other runtimes would reject.
  const { brotliDecompress, gunzip, inflate, inflateRaw } = process.getBuiltinModule('node:zlib')
  if (encoding === 'gzip' || encoding === 'x-gzip') return gunzip
  if (encoding === 'br') return brotliDecompress
  // Some servers send the compressed data without the header of the format.
  if (encoding === 'deflate') return ((bytes[0] ?? 0) & 0x0f) === 8 ? inflate : inflateRaw
  return undefined
}

function runDecoder(decode: Decode, bytes: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    decode(bytes, { maxOutputLength: maxBodySize }, (error, result) => (error ? reject(error) : resolve(result)))
  })
}
