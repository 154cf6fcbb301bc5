import { createHash, createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createFixture, demoKey } from '../../support/sandbox.js'

const endpoint = 'http://sandbox'

/** Signs a request with these names and this date. The header can list other names than those that are signed. */
function signWith(names: string[], date: string, listed = names) {
  const path = '/v2/manage/namespaces/group'
  const values = new Map([
    ['host', 'sandbox'],
    ['x-a', '1'],
    ['x-sdk-date', date],
  ])
  const lines = names.map(name => `${name}:${values.get(name)}`).join('\n')
  const hash = (text: string) => createHash('sha256').update(text).digest('hex')
  const canonical = `DELETE\n${path}/\n\n${lines}\n\n${names.join(';')}\n${hash('')}`
  const signature = createHmac('sha256', demoKey.secretAccessKey)
    .update(`SDK-HMAC-SHA256\n${date}\n${hash(canonical)}`)
    .digest('hex')
  const authorization = `SDK-HMAC-SHA256 Access=${demoKey.accessKeyId}, SignedHeaders=${listed.join(';')}, Signature=${signature}`
  return new Request(`${endpoint}${path}`, { method: 'DELETE', headers: { ...Object.fromEntries(values), authorization } })
}

describe('A signed request', () => {
  it.each([
    ['sorted', ['host', 'x-a', 'x-sdk-date'], 404],
    ['only X-Sdk-Date', ['x-sdk-date'], 404],
    ['unsorted', ['x-sdk-date', 'host'], 401],
    ['unsorted in their middle', ['host', 'x-sdk-date', 'x-a'], 401],
    ['repeated', ['host', 'x-sdk-date', 'x-sdk-date'], 401],
    ['repeated at their start', ['host', 'host', 'x-sdk-date'], 401],
    ['an empty name', ['', 'x-sdk-date'], 401],
  ])('has SignedHeaders that are sorted and unique: %s', async (_, names, status) => {
    const { sandbox } = await createFixture()
    sandbox.clock.freeze('2027-03-02T00:00:00Z')
    expect((await sandbox.fetch(signWith(names, '20270302T000000Z'))).status).toBe(status)
    // The same with a signature of sorted names, which other clients compute.
    const sorted = [...new Set(names)].sort()
    expect((await sandbox.fetch(signWith(sorted, '20270302T000000Z', names))).status).toBe(status)
  })

  it.each([
    ['20270302T000000Z', 404],
    ['20270230T000000Z', 401],
    ['20270301T240000Z', 401],
    ['20270302T000060Z', 401],
    ['20271302T000000Z', 401],
    ['2027-03-02T00:00:00Z', 401],
  ])('has a date that exists: %s', async (date, status) => {
    const { sandbox } = await createFixture({ signatureWindow: 365 * 24 * 3600_000 })
    sandbox.clock.freeze('2027-03-02T00:00:00Z')
    expect((await sandbox.fetch(signWith(['host', 'x-sdk-date'], date))).status).toBe(status)
  })
})
