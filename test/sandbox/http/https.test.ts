import { generateKeyPairSync } from 'node:crypto'
import { request } from 'node:https'
import { afterAll, describe, expect, it } from 'vitest'
import { createSandbox, serveSandbox } from '../../../src/sandbox/index.js'
import { createCertificate } from '../../support/certificate.js'

const certificate = createCertificate()
const skipNote = certificate ? '' : ' (skipped: openssl is not installed)'
afterAll(() => certificate?.remove())

/** A key that belongs to no certificate of these tests. */
const otherKey = generateKeyPairSync('rsa', { modulusLength: 2048 })
  .privateKey.export({ type: 'pkcs8', format: 'pem' })
  .toString()

/** Sends a GET that trusts a certificate. */
function get(url: string, ca?: string): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { ...(ca === undefined ? {} : { ca }), agent: false }, incoming => {
      let body = ''
      incoming.setEncoding('utf8')
      incoming.on('data', chunk => {
        body += chunk
      })
      incoming.on('end', () => resolve({ status: incoming.statusCode ?? 0, body }))
    })
    outgoing.on('error', reject)
    outgoing.end()
  })
}

describe.skipIf(!certificate)(`A sandbox with a certificate${skipNote}`, () => {
  const { cert = '', key = '' } = certificate ?? {}

  it('serves https, and its addresses are https', async () => {
    const server = await serveSandbox(createSandbox(), { port: 0, tls: { cert, key } })
    try {
      expect(server.url).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/)
      const { status, body } = await get(`${server.url}/v3`, cert)
      expect(status).toBe(200)
      expect(body).toContain(`"href":"${server.url}/v3/"`)
    } finally {
      await server.close()
    }
  })

  it('logs a client that does not trust it', async () => {
    const lines: string[] = []
    const server = await serveSandbox(createSandbox(), { port: 0, tls: { cert, key }, log: line => lines.push(line) })
    try {
      await expect(get(server.url)).rejects.toThrow(/self.signed certificate/i)
      await expect.poll(() => lines.join('\n')).toMatch(/TLS handshake failed/)
    } finally {
      await server.close()
    }
  })

  it('responds to an HTTP request with the address to use, and logs it', async () => {
    const lines: string[] = []
    const server = await serveSandbox(createSandbox(), { port: 0, tls: { cert, key }, log: line => lines.push(line) })
    const silent = await serveSandbox(createSandbox(), { port: 0, tls: { cert, key } })
    try {
      for (const { url } of [server, silent]) {
        const response = await fetch(`${url.replace('https:', 'http:')}/v2`, { headers: { 'x-auth-token': 'secret-token' } })
        expect([response.status, await response.json()]).toEqual([400, { error: expect.stringContaining('https://') }])
      }
      expect(lines).toEqual([expect.stringMatching(/HTTPS.* 400.*https:\/\//)])
      expect((await get(`${server.url}/v3`, cert)).status).toBe(200)
    } finally {
      await Promise.all([server.close(), silent.close()])
    }
  })

  it.each([
    ['no certificate', { cert: 'text', key }],
    ['no key', { cert, key: 'text' }],
    ['the key of another certificate', { cert, key: otherKey }],
  ])('is not served with %s', async (_, tls) => {
    await expect(serveSandbox(createSandbox(), { port: 0, tls })).rejects.toThrow(
      /^The TLS certificate or its key is invalid: /,
    )
  })
})
