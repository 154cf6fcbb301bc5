import { Agent, createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http'
import type { ErrorCode } from '../../generated/error-codes.js'

/**
 * Serves Prism on another port. What Prism answers from the contract passes as it is; what it makes up itself (an unknown
 * path, a body that is not JSON, a wish that no answer fits) gets the shape that the contract promises.
 */
export function frontOf(inner: number, port: number): Promise<Server> {
  const agent = new Agent({ keepAlive: true })
  const server = createServer((incoming, response) => {
    const { method, url, headers } = incoming
    const outgoing = request({ host: '127.0.0.1', port: inner, method, path: url, headers, agent }, answer =>
      pass(answer, response),
    )
    outgoing.on('error', error => {
      if (!response.headersSent) response.writeHead(502, { 'content-type': 'application/json' })
      response.end(JSON.stringify({ error_code: 'PRISM.GONE', error_msg: `Prism does not answer: ${error.message}` }))
    })
    response.on('close', () => outgoing.destroy())
    incoming.pipe(outgoing)
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve(server))
  })
}

function pass(answer: IncomingMessage, response: ServerResponse): void {
  const { statusCode: status = 502, headers } = answer
  const chunks: Buffer[] = []
  answer.on('data', (chunk: Buffer) => chunks.push(chunk))
  answer.on('end', () => {
    const body = Buffer.concat(chunks)
    const error = status >= 400 ? ownError(headers['content-type'] ?? '', body.toString('utf8')) : undefined
    if (!error) {
      response.writeHead(status, headers).end(body)
      return
    }
    const { 'content-length': _, 'transfer-encoding': __, ...rest } = headers
    response.writeHead(status, { ...rest, 'content-type': 'application/json' }).end(JSON.stringify(error))
  })
}

/** The error of this API that stands for one of Prism's own; undefined when the answer comes from the contract. */
export function ownError(type: string, text: string): object | undefined {
  let body: { type?: string; title?: string; detail?: string; error?: { code?: unknown } }
  try {
    body = JSON.parse(text)
  } catch {
    return undefined
  }
  if (body?.error?.code === 'invalid_json')
    return [{ errorCode: known('SVCSTG.SWR.4001018'), errorMessage: 'The body is not JSON', detail: '' }]
  if (!type.includes('problem+json')) return undefined
  const name = body.type?.split('#').pop() ?? 'ERROR'
  const code = name === 'NO_PATH_MATCHED_ERROR' ? known('APIGW.0101') : `PRISM.${name}`
  return { error_code: code, error_msg: [body.title, body.detail].filter(Boolean).join('. ') }
}

/** A code of the catalogue, so that a misprint does not compile. */
const known = (code: ErrorCode): string => code
