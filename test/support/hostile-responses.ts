import type { Socket } from 'node:net'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'

/** Sends a response to a socket. */
export type HostileResponse = (socket: Socket, request: string) => void

const json = JSON.stringify({ id: 1, name: 'group', creator_name: 'me', auth: 7 })
const type = 'content-type: application/json\r\n'

const head = (status: string, headers = ''): string => `HTTP/1.1 ${status}\r\n${headers}\r\n`
const raw =
  (...parts: (string | Buffer)[]): HostileResponse =>
  socket => {
    for (const part of parts) if (socket.writable) socket.write(part)
  }
const withLength = (body: string | Buffer, headers = type, status = '200 OK'): HostileResponse =>
  raw(head(status, `${headers}content-length: ${Buffer.byteLength(body)}\r\n`), body)
const closing =
  (text: string): HostileResponse =>
  socket =>
    void socket.end(text)

/** Writes texts one after another until the connection closes. */
const endless =
  (start: string, texts: () => string | Buffer, delay: number): HostileResponse =>
  socket => {
    socket.write(start)
    const timer = setInterval(() => {
      if (!socket.writableNeedDrain) socket.write(texts())
    }, delay)
    socket.on('close', () => clearInterval(timer))
  }

const gzip = gzipSync(json)
const corrupt = Buffer.from(gzip)
corrupt[Math.floor(corrupt.length / 2)] = 0xff
const gzipHeader = `${type}content-encoding: gzip\r\n`
const bomb = gzipSync(Buffer.alloc(50 * 2 ** 20))
const megabyte = Buffer.alloc(2 ** 20, 'x')
const chunk = (body: string | Buffer): Buffer =>
  Buffer.concat([Buffer.from(`${Buffer.byteLength(body).toString(16)}\r\n`), Buffer.from(body), Buffer.from('\r\n')])
const error = { errorCode: 'SVCSTG.SWR.4040058', errorMessage: 'no', detail: 'd' }

/** Responses that no service sends on purpose, and those of servers that want to do harm. */
export const hostileResponses: Readonly<Record<string, HostileResponse>> = {
  'a corrupt gzip body': withLength(corrupt, gzipHeader),
  'a gzip body with a wrong checksum': withLength(Buffer.concat([gzip.subarray(0, -8), Buffer.alloc(8)]), gzipHeader),
  'a gzip body that is text': withLength(json, gzipHeader),
  'a truncated gzip body': withLength(gzip.subarray(0, -10), gzipHeader),
  'a truncated gzip body in chunks': raw(
    head('200 OK', `${gzipHeader}transfer-encoding: chunked\r\n`),
    chunk(gzip.subarray(0, -10)),
    '0\r\n\r\n',
  ),
  'a gzip body with trailing bytes': withLength(Buffer.concat([gzip, Buffer.from('trailing')]), gzipHeader),
  'a gzip body with trailing zeros': withLength(Buffer.concat([gzip, Buffer.alloc(100)]), gzipHeader),
  'a gzip body with trailing bytes in another chunk': raw(
    head('200 OK', `${gzipHeader}transfer-encoding: chunked\r\n`),
    chunk(gzip),
    chunk('trailing'),
    '0\r\n\r\n',
  ),
  'two gzip bodies': withLength(Buffer.concat([gzip, gzip]), gzipHeader),
  'an empty gzip body': withLength('', gzipHeader),
  'a small gzip body that becomes large': withLength(bomb, gzipHeader),
  'a gzip body without an end': endless(head('200 OK', gzipHeader), () => gzip.subarray(0, 1), 5),
  'a corrupt br body': withLength('corrupt', `${type}content-encoding: br\r\n`),
  'a br body with trailing bytes': withLength(
    Buffer.concat([brotliCompressSync(json), Buffer.from('trailing')]),
    `${type}content-encoding: br\r\n`,
  ),
  'a deflate body': withLength(deflateSync(json), `${type}content-encoding: deflate\r\n`),
  'a deflate body without a header': withLength(deflateRawSync(json), `${type}content-encoding: deflate\r\n`),
  'a corrupt deflate body': withLength('xcorrupt', `${type}content-encoding: deflate\r\n`),
  'a body that is compressed twice': withLength(gzipSync(deflateSync(json)), `${type}content-encoding: deflate, gzip\r\n`),
  'an unknown encoding': withLength(json, `${type}content-encoding: constructor\r\n`),
  'many encodings': withLength(gzip, `${type}content-encoding: ${'gzip, '.repeat(400)}gzip\r\n`),
  '101 with an upgrade': raw(head('101 Switching Protocols', 'connection: upgrade\r\nupgrade: websocket\r\n')),
  '101 without an upgrade': raw(head('101 Switching Protocols')),
  '101 with a body': raw(head('101 Switching Protocols', `${type}content-length: 2\r\n`), '{}'),
  '103 and then silence': raw(head('103 Early Hints')),
  'informational responses without an end': endless('', () => head('102 Processing').repeat(10), 2),
  'no response': () => {},
  'half a status line': raw('HTTP/1.1 20'),
  'headers and then silence': raw(head('200 OK', `${type}content-length: 100\r\n`)),
  'half a body and then silence': raw(head('200 OK', `${type}content-length: 100\r\n`), '{"id":'),
  'headers without an end': endless('HTTP/1.1 200 OK\r\n', () => `x-${Math.random()}: 1\r\n`, 5),
  'a header value without an end': endless('HTTP/1.1 200 OK\r\nx: ', () => 'a', 2),
  'many large headers': raw(head('200 OK', `x: ${'a'.repeat(1000)}\r\n`.repeat(1000))),
  'a header of 100 kB': raw(head('200 OK', `x: ${'a'.repeat(100_000)}\r\n`)),
  'a body that drips': endless(head('200 OK', `${type}content-length: 100000\r\n`), () => ' ', 5),
  'chunks that drip': endless(head('200 OK', `${type}transfer-encoding: chunked\r\n`), () => chunk(' '), 5),
  'a body without an end': endless(head('200 OK', `${type}content-length: 1000000000000\r\n`), () => megabyte, 1),
  'chunks without an end': endless(head('200 OK', `${type}transfer-encoding: chunked\r\n`), () => chunk(megabyte), 1),
  'an error body without an end': endless(head('404 Not Found', `${type}content-length: 1000000000000\r\n`), () => megabyte, 1),
  'an early close': closing(''),
  'a close in the headers': closing('HTTP/1.1 200 OK\r\ncontent-'),
  'a close in the body': closing(`${head('200 OK', 'content-length: 100\r\n')}{"id":`),
  'a close in a chunk': closing(`${head('200 OK', 'transfer-encoding: chunked\r\n')}ff\r\n{"id":`),
  'a reset': socket => void socket.resetAndDestroy(),
  'a body longer than its length': raw(head('200 OK', `${type}content-length: 2\r\n`), json),
  'an invalid chunk size': raw(head('200 OK', `${type}transfer-encoding: chunked\r\n`), 'zz\r\n'),
  'a negative length': raw(head('200 OK', 'content-length: -1\r\n'), json),
  'two different lengths': raw(head('200 OK', 'content-length: 2\r\ncontent-length: 5\r\n'), json),
  'a length and chunks': raw(head('200 OK', 'content-length: 2\r\ntransfer-encoding: chunked\r\n'), '2\r\n{}\r\n0\r\n\r\n'),
  'no HTTP': raw('SSH-2.0-OpenSSH_9.6\r\n'),
  'HTTP/2': raw('\0\0\u0012\u0004\0\0\0\0\0'),
  TLS: raw(Buffer.from([0x15, 3, 1, 0, 2, 2, 0x28])),
  'control characters in a header': raw(head('200 OK', 'x: a\0b\r\n'), json),
  'a folded header': raw(head('200 OK', `x: a\r\n b\r\n${type}content-length: 2\r\n`), '{}'),
  'status 0': raw(head('0 ?')),
  'status 99': raw(head('099 ?', 'content-length: 0\r\n')),
  'status 799': withLength('?', '', '799 ?'),
  '200 with a login page': withLength('<html><title>Sign in</title></html>', 'content-type: text/html\r\n'),
  '502 with a page of 6 MB': withLength(`<html>${'<p>'.repeat(2_000_000)}`, 'content-type: text/html\r\n', '502 Bad Gateway'),
  '200 with a wrong content type': withLength('<xml/>', 'content-type: image/png\r\n'),
  'a redirect to itself': withLength('', 'location: /\r\n', '302 Found'),
  'a redirect with a long location': withLength('', `location: http://x/${'a'.repeat(8000)}\r\n`, '307 Moved'),
  '204 with a body': raw(head('204 No Content', 'content-length: 2\r\n'), '{}'),
  '204 with chunks': raw(head('204 No Content', 'transfer-encoding: chunked\r\n'), '2\r\n{}\r\n0\r\n\r\n'),
  '205 with a body': withLength('{}', type, '205 Reset Content'),
  '304 with a body': withLength('{}', type, '304 Not Modified'),
  '401 for ever': withLength(JSON.stringify(error), type, '401 Unauthorized'),
  '429 with an endless delay': withLength('{}', 'retry-after: 99999999999\r\n', '429 Too Many Requests'),
  '503 with an invalid delay': withLength('{}', `retry-after: ${'9'.repeat(4000)}\r\n`, '503 Busy'),
  'invalid JSON of 10 MB': withLength(`[${'{"a":1},'.repeat(1_200_000)}`),
  'an invalid error of 10 MB': withLength(`[${'{"a":1},'.repeat(1_200_000)}`, type, '400 Bad Request'),
  'a list of 400,000 errors': withLength(`[${'{"errorCode":"A.1"},'.repeat(400_000)}{}]`, type, '400 Bad Request'),
  'a list of 400,000 errors with 200': withLength(`[${'{"errorCode":"A.1"},'.repeat(400_000)}{}]`),
  'JSON that is nested a million times': withLength('['.repeat(1_000_000) + ']'.repeat(1_000_000)),
  'objects that are nested 100,000 times': withLength(
    `${'{"error":'.repeat(100_000)}1${'}'.repeat(100_000)}`,
    type,
    '500 Error',
  ),
  'lines without an end': withLength('\n'.repeat(6_000_000), type, '500 Error'),
  'options of docker login without an end': withLength(`docker login ${' -p\n'.repeat(1_500_000)}`, type, '500 Error'),
  'an object with 300,000 keys': withLength(`{${Array.from({ length: 300_000 }, (_, index) => `"k${index}":1`)}}`),
  'UTF-16 in an error': withLength(Buffer.from(json, 'utf16le'), type, '400 Bad Request'),
  'a million spaces': withLength(' '.repeat(1_000_000), type, '500 Error'),
  'a million backslashes': withLength('\\'.repeat(1_000_000), type, '500 Error'),
  'a million titles': withLength('<title>'.repeat(150_000), 'content-type: text/html\r\n', '502 Bad Gateway'),
  'docker logins without an end': withLength('docker login '.repeat(80_000), type, '500 Error'),
  'keys of Object.prototype': withLength(
    '{"__proto__":{"errorCode":"A.1"},"constructor":1,"toString":1}',
    type,
    '400 Bad Request',
  ),
  'invalid UTF-8': withLength(Buffer.from([0x22, 0xff, 0xfe, 0xc0, 0x22])),
  'UTF-16': withLength(Buffer.from(json, 'utf16le')),
  'a byte order mark': withLength(`\ufeff${json}`),
  'lone surrogates': withLength('[{"errorCode":"\\ud800","errorMessage":"\\udc00"}]', type, '400 Bad Request'),
  'a request ID of 8 kB': withLength(JSON.stringify(error), `${type}x-request-id: ${'r'.repeat(8000)}\r\n`, '404 Not Found'),
  'the right response': withLength(json),
}
