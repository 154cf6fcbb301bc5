import { Buffer } from 'node:buffer'

/** A request that tries to keep the sandbox busy. */
export interface HostileRequest {
  name: string
  /** The request in the parts in which it is sent. `{token}` in the first part stands for a valid token. */
  parts: readonly (string | Buffer)[]
  /** The status of the response. Without it, any error will do, and so will a closed connection. */
  status?: number
}

const megabytes12 = 12 * 2 ** 20
const access = '/v2/manage/namespaces/shop/access'
const repos = '/v2/manage/namespaces/shop/repos'
const shares = '/v2/manage/namespaces/shop/repositories/search/access-domains'
const organizations = '/v2/manage/namespaces'
const tokens = '/v3/auth/tokens'
const userId = 'e'.repeat(32)

const head = (method: string, path: string, ...headers: string[]): string =>
  [`${method} ${path} HTTP/1.1`, 'Host: sandbox', 'X-Auth-Token: {token}', 'Connection: close', ...headers, '', ''].join('\r\n')

function withBody(name: string, method: string, path: string, body: string | Buffer, status = 400): HostileRequest {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body
  const headers = ['Content-Type: application/json', `Content-Length: ${bytes.length}`]
  return { name, parts: [head(method, path, ...headers), bytes], status }
}

const withoutBody = (name: string, path: string, status?: number, ...headers: string[]): HostileRequest => ({
  name,
  parts: [head('GET', path, ...headers)],
  ...(status === undefined ? {} : { status }),
})

const listOf = (item: string, length: number): string => `[${`${item},`.repeat(length - 1)}${item}]`
/** Repeats a text up to a number of bytes. */
const filled = (text: string, bytes: number): string => text.repeat(Math.floor(bytes / Buffer.byteLength(text)))
const field = (name: string, value: string): string => `{"${name}":"${value}"}`
const permission = (id: string): string => `{"user_id":"${id}","user_name":"x","auth":1}`
const hex = (index: number): string => index.toString(16).padStart(32, '0')

/** Bodies with many wrong parts. */
const manyErrors: HostileRequest[] = [
  withBody('96 kB of empty objects as permissions', 'POST', access, listOf('{}', 32_000)),
  withBody('1 MB of empty objects as permissions', 'PATCH', access, listOf('{}', 350_000)),
  withBody('12 MB of empty objects as permissions', 'POST', access, listOf('{}', 4_000_000), 413),
  withBody('permissions of the wrong type', 'POST', access, listOf('1', 900_000)),
  withBody('permissions with a wrong level', 'POST', access, listOf(permission(userId).replace('1}', '5}'), 150_000)),
  withBody('a wrong permission behind many unknown users', 'POST', access, `[${`${permission(userId)},`.repeat(150_000)}{}]`),
  withBody('permissions of many unknown users', 'POST', access, listOf(permission(userId), 150_000)),
  withBody('many wrong ids to revoke', 'DELETE', access, listOf('"x"', 900_000)),
  withBody('more wrong ids than the limit', 'DELETE', access, listOf('"x"', 2_900_000), 413),
  withBody(
    'many unknown ids to revoke',
    'DELETE',
    access,
    `[${Array.from({ length: 330_000 }, (_, index) => `"${hex(index)}"`).join(',')}]`,
    404,
  ),
  withBody('many wrong methods of a token', 'POST', tokens, `{"auth":{"identity":{"methods":${listOf('"x"', 900_000)}}}}`),
  withBody(
    'an object with many fields',
    'POST',
    organizations,
    `{${Array.from({ length: 700_000 }, (_, index) => `"k${index}":0`).join(',')}}`,
    413,
  ),
  withBody('an object with more fields than the limit', 'POST', organizations, `{${'"a":0,'.repeat(1_700_000)}"a":0}`, 413),
]

/** Returns the text of objects of which each one has the next fields of a sequence of names. */
function objectsWithNames(objects: number, fields: number, name: (index: number) => string): string {
  const object = (_: unknown, index: number): string =>
    `{${Array.from({ length: fields }, (_, field) => `"${name(index * fields + field)}":1`).join(',')}}`
  return `[${Array.from({ length: objects }, object).join(',')}]`
}

const distinct = (index: number): string => `${index.toString(36)}_`
/** Few names, but in a different order in nearly every object. */
const shuffled = (index: number): string => `k${((index + 1) * 2_654_435_761) % 101}`

/** Bodies with many objects of different shapes, each of which the engine has to remember. */
const manyShapes: HostileRequest[] = (
  [
    ['100,000 objects with 8 names of their own', 100_000, 8, distinct],
    ['330 objects with 3000 names of their own', 330, 3000, distinct],
    ['90 objects with 9999 names of their own', 90, 9999, distinct],
    ['6000 objects with 150 names of their own', 6000, 150, distinct],
    [
      '900 objects with a name of their own and 500 others',
      900,
      501,
      (index: number) => (index % 501 === 0 ? `n${index}` : `k${index % 501}`),
    ],
    ['100,000 objects with the same names in another order', 100_000, 8, shuffled],
    ['60,000 objects with the same names in another order', 60_000, 8, shuffled, 400],
  ] as const
).map(([name, objects, fields, of, status = 413]) =>
  withBody(name, 'POST', access, objectsWithNames(objects, fields, of), status),
)

/** Seeds of many entries. A seed is loaded at once. */
const largeSeeds: HostileRequest[] = (
  [
    [
      'tags',
      index => `{"tag":"v${index}","manifest":"{}","size":1}`,
      '{"namespace":"many","repositories":[{"repository":"app","images":[*]}]}',
    ],
    ['repositories', index => `{"repository":"app${index}"}`, '{"namespace":"many","repositories":[*]}'],
    ['organizations', index => `{"namespace":"many${index}"}`, '*'],
  ] as [string, (index: number) => string, string][]
).map(([kind, item, frame]) => {
  const items = Array.from({ length: 40_000 }, (_, index) => item(index)).join(',')
  const { parts, ...request } = withBody(
    `a seed of 40,000 ${kind}`,
    'POST',
    '/_sandbox/seed',
    `{"namespaces":[${frame.replace('*', items)}]}`,
    413,
  )
  return {
    ...request,
    parts: parts.map(part => (typeof part === 'string' ? part.replace('Host: sandbox', 'Host: localhost') : part)),
  }
})

/** Bodies that are nested deeply, or whose text is hard to parse. */
const hardToParse: HostileRequest[] = [
  withBody('nested arrays', 'POST', access, '['.repeat(6_000_000) + ']'.repeat(6_000_000), 413),
  withBody('nested arrays without an end', 'POST', access, '['.repeat(megabytes12 - 1), 413),
  withBody('nested objects', 'POST', organizations, `${'{"a":'.repeat(2_000_000)}1${'}'.repeat(2_000_000)}`, 413),
  withBody('a number of 12 MB', 'POST', organizations, '1'.repeat(megabytes12 - 1)),
  withBody('a fraction of 12 MB', 'POST', organizations, `0.${'9'.repeat(megabytes12 - 3)}`),
  withBody('12 MB of spaces', 'POST', organizations, ' '.repeat(megabytes12 - 1)),
  withBody('many colons after a long name', 'POST', organizations, `"${'a'.repeat(100_000)}"${':'.repeat(400_000)}`),
  withBody('12 MB of quotation marks', 'POST', organizations, '"'.repeat(megabytes12 - 1)),
  withBody('12 MB of backslashes', 'POST', organizations, field('namespace', '\\\\'.repeat(6_000_000))),
  withBody('12 MB of escapes', 'POST', organizations, field('namespace', filled('\\u0061', megabytes12 - 100))),
  withBody('12 MB that are no UTF-8', 'POST', organizations, Buffer.alloc(megabytes12 - 1, 0xff)),
  withBody('a body of 13 MB', 'POST', organizations, ' '.repeat(13 * 2 ** 20), 413),
]

/** Long values for fields, against patterns and length limits. */
const longFields: HostileRequest[] = ['a', 'a-', 'a_', 'a.', '-', '💥', '\\ud800'].flatMap(text => [
  withBody(`an organization named ${text}…`, 'POST', organizations, field('namespace', `a${filled(text, 11_000_000)}!`)),
  withBody(`a repository named ${text}…`, 'POST', repos, field('repository', `a${filled(text, 11_000_000)}`)),
])

const longShares: HostileRequest[] = [
  ['a deadline of 12 MB', `{"access_domain":"partner","permit":"read","deadline":"${filled('9', 11_000_000)}"}`],
  [
    'a fraction of a second of 12 MB',
    `{"access_domain":"a","permit":"read","deadline":"2027-01-01T00:00:00.${filled('9', 11_000_000)}Z"}`,
  ],
  ['an account of 12 MB', `{"access_domain":"${filled('É', 11_000_000)}","permit":"read","deadline":"forever"}`],
  ['a permission of 12 MB', `{"access_domain":"a","permit":"${filled('read', 11_000_000)}","deadline":"forever"}`],
].map(([name = '', body = '']) => withBody(name, 'POST', shares, body))

const longUsers: HostileRequest[] = [
  withBody('an id of 12 MB', 'POST', access, `[{"user_id":"${filled('e', 11_000_000)}","user_name":"x","auth":1}]`),
  withBody(
    'a user name of 12 MB',
    'POST',
    access,
    `[{"user_id":"${userId}","user_name":"${filled('x', 11_000_000)}","auth":1}]`,
  ),
  withBody(
    'a category of 12 MB',
    'POST',
    repos,
    `{"repository":"app","is_public":true,"category":"${filled('x', 11_000_000)}"}`,
  ),
]

const kilobytes15 = 15_000

/** Long paths and queries. */
const longUrls: HostileRequest[] = [
  withoutBody('a filter of many pairs with one key', `/v2/manage/repos?filter=${filled('name::a|', kilobytes15)}limit::0`, 400),
  withoutBody('a filter of many unknown keys', `/v2/manage/repos?filter=${filled('x::1|', kilobytes15)}x::1`, 400),
  withoutBody('a filter of separators', `/v2/manage/repos?filter=${filled('|', kilobytes15)}`, 400),
  withoutBody('a filter of colons', `/v2/manage/repos?filter=${filled(':', kilobytes15)}`, 400),
  withoutBody('a filter with a long name', `/v2/manage/repos?filter=name::${filled('a', kilobytes15)}`, 400),
  withoutBody('a filter with a long offset', `/v2/manage/repos?filter=limit::x|offset::${filled('9', kilobytes15)}`, 400),
  withoutBody('a long limit', `/v2/manage/repos?offset=0&limit=${filled('9', kilobytes15)}`, 400),
  withoutBody('a long name', `/v2/manage/repos?name=${filled('%F0%9F%92%A5', kilobytes15)}`, 400),
  withoutBody('a long organization as a filter', `/v2/manage/namespaces?namespace=${filled('a', kilobytes15)}`, 400),
  withoutBody('many limits', `/v2/manage/repos?${filled('limit=x&', kilobytes15)}`, 400),
  withoutBody('many unknown parameters', `/v2/manage/namespaces/none?${filled('a=1&', 7000)}${filled('b%ff&', 7000)}`, 404),
  withoutBody('many plus signs', `/v2/manage/repos?category=${filled('+', kilobytes15)}`, 400),
  withoutBody('many invalid escapes', `/v2/manage/repos?category=${filled('%', kilobytes15)}`, 400),
  withoutBody('a long path', `/v2/manage/${filled('a', kilobytes15)}`, 404),
  withoutBody('a path of many segments', filled('/a', kilobytes15), 404),
  withoutBody('a path of slashes', filled('/', kilobytes15), 404),
  withoutBody('a path of dots', `${filled('/..', kilobytes15)}/x/y`, 404),
  withoutBody('a path of escapes', `/v2/manage/namespaces/${filled('%2e%2F', kilobytes15)}`),
  withoutBody('a long organization', `/v2/manage/namespaces/${filled('a-', kilobytes15)}`, 400),
  withoutBody('a long repository', `${repos}/${filled('a$', kilobytes15)}`, 400),
  withoutBody('a long tag', `${repos}/search/tags?tag=${filled('a', kilobytes15)}`, 400),
  withoutBody('a long account', `${shares}/${filled('a', kilobytes15)}`, 400),
]

const authorization = (text: string): string => `Authorization: SDK-HMAC-SHA256 ${text}`
const signed = (text: string): string[] => ['X-Auth-Token-Unused: {token}', authorization(text)]

/** Many or long headers. */
const manyHeaders: HostileRequest[] = [
  withoutBody('many headers', '/v9', 404, ...Array.from({ length: 1500 }, (_, index) => `X-${index}: 1`)),
  withoutBody('many equal headers', '/v9', 404, ...Array.from({ length: 1500 }, () => 'X-A: 1')),
  withoutBody('many cookies', '/v9', 404, `Cookie: ${filled('a=1; ', kilobytes15)}`),
  withoutBody('many Cookie headers', '/v9', 404, ...Array.from({ length: 1200 }, () => 'Cookie: a=1')),
  withoutBody('more headers than the limit', '/v9', 431, `X-A: ${filled('a', 20_000)}`),
  withoutBody('many faults', '/v2', 400, `X-Sandbox-Fault: ${filled('x,', kilobytes15)}`),
  withoutBody('a fault with many fields', '/v2', 400, `X-Sandbox-Fault: latency${filled(';a=1', kilobytes15)}`),
  withoutBody('a fault with a long number', '/v2', 400, `X-Sandbox-Fault: latency;milliseconds=${filled('1', kilobytes15)}`),
  ...[
    ['a long content type', filled('application/', kilobytes15)],
    ['a content type of many parameters', `application/json${filled(';a=b', kilobytes15)};charset=x`],
    ['a content type of spaces', `application/json${filled(' ', kilobytes15)}x`],
  ].map(([name = '', type = '']) => ({
    name,
    parts: [head('POST', organizations, `Content-Type: ${type}`, 'Content-Length: 2'), '{}'],
    status: 400,
  })),
  ...[
    ['a long access key', `Access=${filled('A', kilobytes15)}, SignedHeaders=a, Signature=0`],
    ['a signature of spaces', `Access=A,${filled(' ', kilobytes15)}SignedHeaders=a, Signature=0`],
    ['many signed headers', `Access=SANDBOXDEMOAK, SignedHeaders=${filled('a;', kilobytes15)}a, Signature=${'0'.repeat(64)}`],
    ['a long signature', `Access=SANDBOXDEMOAK, SignedHeaders=a, Signature=${filled('0', kilobytes15)}`],
  ].map(([name = '', text = '']) => ({
    name,
    parts: [head('GET', '/v2', ...signed(text)).replace('X-Auth-Token: {token}\r\n', '')],
    status: 401,
  })),
  {
    name: 'a signed body of 12 MB',
    parts: [
      head(
        'POST',
        organizations,
        `Content-Length: ${megabytes12 - 1}`,
        'X-Sdk-Date: 20270101T000000Z',
        authorization(`Access=SANDBOXPARTNERAK, SignedHeaders=x-sdk-date, Signature=${'0'.repeat(64)}`),
      ).replace('X-Auth-Token: {token}\r\n', ''),
      Buffer.alloc(megabytes12 - 1, 0x20),
    ],
    status: 401,
  },
]

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
  ...manyErrors,
  ...manyShapes,
  ...largeSeeds,
  ...hardToParse,
  ...longFields,
  ...longShares,
  ...longUsers,
  ...longUrls,
  ...manyHeaders,
  ...malformed,
]
