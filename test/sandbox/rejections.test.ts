import { describe, expect, it } from 'vitest'
import { createSandbox, demoSeed, type Sandbox } from '../../src/sandbox/index.js'
import { createToken } from '../support/sandbox.js'

/** Returns the state without the generator of request ids. */
function stateOf(sandbox: Sandbox): unknown {
  const { requests: _, ...state } = sandbox.snapshot()
  return state
}

const shop = '/v2/manage/namespaces/shop'
const unknownUser = { user_id: 'e'.repeat(32), user_name: 'x', auth: 1 }

/** Requests that are rejected, some of them only in their last part. */
const rejected: [method: string, path: string, body?: unknown][] = [
  ['PUT', '/_sandbox/clock', { set: '2030-01-01T00:00:00Z', advance: 1e300 }],
  ['PUT', '/_sandbox/clock', { frozen: false, set: '2030-02-30T00:00:00Z' }],
  ['PUT', '/_sandbox/clock', { frozen: false, advance: -1e300 }],
  ['PUT', '/_sandbox/faults', [{ kind: 'empty' }, { kind: 'flood' }]],
  ['POST', '/_sandbox/images', { namespace: 'shop', repository: 'new', tag: 'v1', manifest: '{' }],
  ['POST', '/_sandbox/images', { namespace: 'shop', repository: 'search', tag: '-v1' }],
  ['POST', '/_sandbox/images/removed', { namespace: 'shop', repository: 'search', tag: 'none' }],
  ['POST', '/_sandbox/images/pulled', { namespace: 'shop', repository: 'none' }],
  ['POST', '/_sandbox/restore', { format: 2 }],
  ['POST', '/_sandbox/seed', { accounts: [{ name: 'new', users: [] }], namespaces: [{ namespace: 'a' }, { namespace: 'A' }] }],
  ['POST', '/_sandbox/seed', { namespaces: [{ namespace: 'a', repositories: [{ repository: 'b', images: [{ tag: '-' }] }] }] }],
  ['POST', '/v2/manage/namespaces', { namespace: 'shop' }],
  ['DELETE', shop],
  ['POST', `${shop}/access`, [unknownUser]],
  ['DELETE', `${shop}/access`, ['e'.repeat(32)]],
  ['POST', `${shop}/repos`, { repository: 'search', is_public: true }],
  ['PATCH', `${shop}/repos/search`, { is_public: true, category: 'fruit' }],
  ['DELETE', `${shop}/repos/search`],
  ['DELETE', `${shop}/repos/search/tags/none`],
  ['POST', `${shop}/repositories/search/access-domains`, { access_domain: 'partner', permit: 'read', deadline: 'forever' }],
  ['PATCH', `${shop}/repositories/search/access-domains/partner`, { permit: 'read', deadline: '2027-02-30T00:00:00Z' }],
  ['POST', '/v2/manage/utils/secret?projectname=elsewhere'],
  ['POST', '/v3/auth/tokens', { auth: {} }],
]

describe('A rejected request changes nothing', () => {
  it.each(rejected)('%s %s %j', async (method, path, body) => {
    const sandbox = createSandbox({ seed: demoSeed, frozenAt: '2027-01-01T00:00:00Z' })
    const token = await createToken(sandbox.fetch, 'demo', 'admin', 'sandbox')
    const before = stateOf(sandbox)
    const headers = { 'X-Auth-Token': token, 'Content-Type': 'application/json' }
    const init = { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) }
    const response = await sandbox.fetch(`http://sandbox${path}`, init)
    expect(response.status).toBeGreaterThanOrEqual(400)
    expect(stateOf(sandbox)).toEqual(before)
    expect(sandbox.checkInvariants()).toEqual([])
  })
})
