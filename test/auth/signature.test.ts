import { createHash, createHmac } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultHash, webHash } from '../../src/auth/hashes.js'
import { canonicalPath, canonicalQuery, canonicalRequest, formatSdkDate, signRequest } from '../../src/auth/signature.js'
import published from '../fixtures/signing-vectors.json' with { type: 'json' }

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

describe.each([
  ['node:crypto', defaultHash()],
  ['WebCrypto', webHash()],
])('signRequest with %s', (_, hash) => {
  it.each(published.vectors.map(vector => [vector.source, vector] as const))(
    'returns the published signature of %s',
    async (_, vector) => {
      const { method, url, accessKey, secretKey, signedHeaders } = vector
      const headers = { host: new URL(url).host, ...vector.headers } as Record<string, string>
      const authorization = await signRequest(
        { method, url, headers },
        { accessKeyId: accessKey, secretAccessKey: secretKey },
        hash,
      )
      expect(authorization).toBe(
        `SDK-HMAC-SHA256 Access=${accessKey}, SignedHeaders=${signedHeaders}, Signature=${vector.signature}`,
      )
      if ('canonicalRequestSha256' in vector) {
        const canonical = canonicalRequest({ method, url, headers }, Object.keys(headers).sort(), sha256(''))
        expect(sha256(canonical)).toBe(vector.canonicalRequestSha256)
      }
    },
  )

  it('uses a changed secret key', async () => {
    const request = { method: 'GET', url: 'http://host/', headers: { host: 'host', 'x-sdk-date': '20260101T000000Z' } }
    const one = await signRequest(request, { accessKeyId: 'a', secretAccessKey: 'one' }, hash)
    const two = await signRequest(request, { accessKeyId: 'a', secretAccessKey: 'two' }, hash)
    expect(two).not.toBe(one)
    expect(await signRequest(request, { accessKeyId: 'a', secretAccessKey: 'one' }, hash)).toBe(one)
  })
})

describe('the canonical request', () => {
  it('contains the published query', () => {
    const { parameters, expected } = published.canonicalQuery
    const pairs = Object.entries(parameters).flatMap(([name, value]) =>
      [value].flat().map(one => `${name}=${encodeURIComponent(one)}`),
    )
    expect(canonicalQuery(`?${pairs.join('&')}`)).toBe(expected)
  })

  it('contains a path with every reserved character encoded and a trailing slash', () => {
    expect(canonicalPath('/v2/manage/namespaces/group/repos/a$b')).toBe('/v2/manage/namespaces/group/repos/a%24b/')
    expect(canonicalPath("/a%24b/(c)!'*/%E4%B8%AD")).toBe('/a%24b/%28c%29%21%27%2A/%E4%B8%AD/')
    expect(canonicalPath('/')).toBe('/')
    expect(canonicalPath('/100%')).toBe('/100%25/')
  })

  it('contains the slashes of a path that was decoded as a whole', () => {
    expect(canonicalPath('/repos/team%2Fapp')).toBe('/repos/team/app/')
    expect(canonicalPath('/repos/team%2fapp%2F')).toBe('/repos/team/app/')
    expect(canonicalPath('/repos/team%252Fapp/$')).toBe('/repos/team%252Fapp/%24/')
  })

  it('contains X-Sdk-Content-Sha256 in place of the hash of the body', async () => {
    const key = { accessKeyId: 'AK', secretAccessKey: 'SK' }
    const headers = { host: 'h', 'x-sdk-content-sha256': 'UNSIGNED-PAYLOAD', 'x-sdk-date': '20260101T000000Z' }
    const canonical = canonicalRequest({ method: 'POST', url: 'http://h/', headers }, Object.keys(headers), 'UNSIGNED-PAYLOAD')
    const text = `SDK-HMAC-SHA256\n20260101T000000Z\n${sha256(canonical)}`
    const signed = await signRequest({ method: 'POST', url: 'http://h/', headers, body: '{}' }, key)
    expect(signed).toContain(`Signature=${createHmac('sha256', 'SK').update(text).digest('hex')}`)
  })

  it('contains a sorted query with empty values', () => {
    expect(canonicalQuery('?b=2&a=z&a=10&a=9&c')).toBe('a=10&a=9&a=z&b=2&c=')
    expect(canonicalQuery('')).toBe('')
    expect(canonicalQuery('?')).toBe('')
  })

  it('contains a date in the format of X-Sdk-Date', () => {
    expect(formatSdkDate(Date.UTC(2026, 0, 2, 3, 4, 5, 678))).toBe('20260102T030405Z')
  })
})

/** A second implementation of the algorithm, from its specification. */
function independentSignature(method: string, url: URL, headers: Record<string, string>, body: string, secret: string): string {
  const rfc3986 = (text: string): string =>
    [...Buffer.from(text, 'utf8')]
      .map(byte => {
        const char = String.fromCharCode(byte)
        return /[A-Za-z0-9\-_.~]/.test(char) ? char : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`
      })
      .join('')
  const segments = decodeURIComponent(url.pathname).split('/').map(rfc3986)
  if (segments.at(-1) !== '') segments.push('')
  const query = [...url.searchParams].map(([name, value]) => `${rfc3986(name)}=${rfc3986(value)}`)
  query.sort((one, other) => Buffer.compare(Buffer.from(one.replace('=', '\0')), Buffer.from(other.replace('=', '\0'))))
  const names = Object.keys(headers).sort()
  const canonical = [
    method,
    segments.join('/'),
    query.join('&'),
    ...names.map(name => `${name}:${headers[name]}`),
    '',
    names.join(';'),
    sha256(body),
  ].join('\n')
  return createHmac('sha256', secret)
    .update(['SDK-HMAC-SHA256', headers['x-sdk-date'], sha256(canonical)].join('\n'))
    .digest('hex')
}

describe('any request', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter(part => !/^\.{1,2}$/.test(part))
  it('has the same signature as in a second implementation', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('GET', 'POST', 'PATCH', 'DELETE'),
        fc.array(text, { maxLength: 5 }),
        fc.array(fc.tuple(text, fc.string({ unit: 'grapheme', maxLength: 12 })), { maxLength: 5 }),
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        fc.string({ minLength: 1, maxLength: 40 }),
        async (method, path, query, body, secret) => {
          const search = query.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&')
          const url = new URL(`https://host.example/${path.map(encodeURIComponent).join('/')}${search && `?${search}`}`)
          const headers = { host: url.host, 'x-sdk-date': '20260101T000000Z', 'x-project-id': 'p' }
          const authorization = await signRequest(
            { method, url: url.href, headers, body },
            { accessKeyId: 'AK', secretAccessKey: secret },
          )
          expect(authorization.split('Signature=')[1]).toBe(independentSignature(method, url, headers, body, secret))
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('webHash without WebCrypto, as on a page from http', () => {
  it.each([undefined, {}])('rejects with %j', async crypto => {
    const hash = webHash(crypto === undefined ? (null as never) : (crypto as never))
    const signed = async () =>
      signRequest(
        { method: 'GET', url: 'http://host/', headers: { host: 'host' } },
        { accessKeyId: 'AK', secretAccessKey: 'SK' },
        hash,
      )
    await expect(signed()).rejects.toThrow(/requires `crypto.subtle`/)
  })
})
