import { bodiesOfManyParts } from './bodies-of-many-parts.js'
import { longBodies } from './long-bodies.js'
import { filled, type HostileRequest, head, organizations } from './request.js'
import { longUrlsAndHeaders } from './urls-and-headers.js'

const chunked = head('POST', organizations, 'Content-Type: application/json', 'Transfer-Encoding: chunked')

/** Requests that violate HTTP, or use it in unusual ways. */
const malformed: HostileRequest[] = [
  { name: 'a chunk with an invalid size', parts: [chunked, 'x\r\n{}\r\n0\r\n\r\n'], status: 400 },
  { name: 'a chunk with a negative size', parts: [chunked, '-1\r\n{}\r\n0\r\n\r\n'], status: 400 },
  { name: 'a chunk with a huge size', parts: [chunked, `${'f'.repeat(40)}\r\n{}`], status: 400 },
  { name: 'a chunk without an end', parts: [chunked, '2\r\n{}x\r\n0\r\n\r\n'], status: 400 },
  { name: 'a chunk with a long extension', parts: [chunked, `2;${filled('a=b;', 60_000)}\r\n{}\r\n0\r\n\r\n`], status: 413 },
  { name: 'chunks of one byte', parts: [chunked, `${'1\r\n \r\n'.repeat(500_000)}0\r\n\r\n`], status: 400 },
  { name: 'long trailers', parts: [chunked, `2\r\n{}\r\n0\r\n${'X-A: 1\r\n'.repeat(5000)}\r\n`] },
  { name: 'a negative length', parts: [head('POST', organizations, 'Content-Length: -1')], status: 400 },
  { name: 'two lengths', parts: [head('POST', organizations, 'Content-Length: 1', 'Content-Length: 2'), 'x'], status: 400 },
  { name: 'a length and chunks', parts: [head('POST', organizations, 'Content-Length: 1', 'Transfer-Encoding: chunked'), 'x'] },
  { name: 'no HTTP', parts: [filled('no HTTP\r\n', 100_000)], status: 400 },
  { name: 'two hosts', parts: ['GET /v2 HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n'] },
  {
    name: 'many pipelined requests',
    parts: [`GET /v9 HTTP/1.1\r\nHost: a\r\n\r\n`.repeat(2000) + head('GET', '/v9')],
    status: 401,
  },
]

/** Every kind of hostile request. */
export const hostileRequests: readonly HostileRequest[] = [
  ...bodiesOfManyParts,
  ...longBodies,
  ...longUrlsAndHeaders,
  ...malformed,
]
