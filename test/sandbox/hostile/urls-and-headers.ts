import { Buffer } from 'node:buffer'
import { filled, type HostileRequest, head, megabytes12, organizations, repos, shares, withoutBody } from './request.js'

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

/** Requests with long URLs and headers. */
export const longUrlsAndHeaders: readonly HostileRequest[] = [...longUrls, ...manyHeaders]
