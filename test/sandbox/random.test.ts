import { describe, expect, it } from 'vitest'
import { type OperationId, type OperationRow, operations } from '../../generated/operations.js'
import { createSandbox, demoSeed } from '../../src/sandbox/index.js'
import { Random } from '../../src/sandbox/store/random.js'
import { contractViolations, createToken } from '../support/sandbox.js'

/** How often each operation must succeed in a full run. */
const floor = 5

/** How many requests; another seed makes others. */
const full = 50_000
const count = Number(process.env.SANDBOX_REQUESTS ?? full)

const random = new Random(Number(process.env.SANDBOX_SEED ?? 20_260))
const pick = <T>(...items: readonly T[]): T => items[random.next() % items.length] as T
const chance = (share: number): boolean => random.fraction() < share
const garbage = (): string =>
  pick(
    '',
    ' ',
    '..',
    '%',
    '%00',
    '%ff',
    '__proto__',
    'constructor',
    '"',
    '<',
    'é',
    '💥',
    '$',
    '|',
    '::',
    'x'.repeat(300),
    '-1',
    'null',
    '[]',
    '{}',
  )

const names: Readonly<Record<string, () => string>> = {
  namespace: () => pick('shop', 'shop', 'shop', 'data', 'platform', 'vendor-tools', 'g1', 'g2', 'missing', 'BAD'),
  repository: () => pick('search', 'storefront', 'a', 'team/app', 'scanner', 'missing', 'Bad'),
  tag: () => pick('latest', 'v1', '1.20.0', '-bad'),
  access_domain: () => pick('partner', 'partner', 'partner', 'demo', 'demo', 'nobody', '__proto__'),
  api_version: () => pick('v2', 'v3', '_x'),
}

function pathOf(url: string): string {
  return url.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = names[name]?.() ?? 'x'
    if (chance(0.03)) return encodeURIComponent(garbage())
    return chance(0.5) ? value.replaceAll('/', '$') : encodeURIComponent(value.replaceAll('/', '$'))
  })
}

function queryOf(names: readonly string[]): string {
  const plain: Readonly<Record<string, () => string>> = {
    namespace: () => pick('s', 'shop', 'BAD'),
    name: () => pick('a', 'search', 'team/app'),
    category: () => pick('linux', 'lang', 'fruit'),
    limit: () => pick('1', '10', '1000', '010', '1001', '0', '-0', '1.5', '1e3'),
    offset: () => pick('0', '3', '007', '999999999999999999999', '9007199254740993', '-0', '-1', '1e1', '+1'),
    order_column: () => pick('name', 'updated_time', 'tag_count', 'updated_at', 'x'),
    order_type: () => pick('asc', 'desc', 'x'),
    center: () => pick('self', 'thirdparty', 'x'),
    tag: () => pick('v', 'latest'),
    mode: () => 'visible',
    projectname: () => pick('my-kualalumpur-1', 'elsewhere', ''),
  }
  const value = (name: string): string => (chance(0.04) ? garbage() : (plain[name]?.() ?? garbage()))
  const pairs: string[] = []
  for (const name of names) {
    if (name === 'filter' && chance(0.4)) {
      const keys = ['namespace', 'name', 'limit', 'offset', 'order_column', 'order_type', 'center', 'mode', 'tag'].filter(() =>
        chance(0.25),
      )
      pairs.push(`filter=${encodeURIComponent(keys.map(key => `${key}::${value(key)}`).join('|'))}`)
    } else if (chance(0.2)) pairs.push(`${name}=${chance(0.9) ? encodeURIComponent(value(name)) : garbage()}`)
  }
  return pairs.length > 0 ? `?${pairs.join('&')}` : ''
}

function bodyOf(operation: OperationId, users: readonly { id: string; name: string }[]): unknown {
  const field = <T>(good: () => T): unknown =>
    chance(0.04) ? pick<unknown>(null, 1, '', {}, [], garbage()) : chance(0.03) ? undefined : good()
  const user = (): object => {
    const { id, name } = pick(...users)
    return {
      user_id: field(() => id),
      user_name: field(() => (chance(0.9) ? name : 'nobody')),
      auth: field(() => pick(7, 3, 1, 2)),
    }
  }
  const share = {
    permit: field(() => 'read'),
    deadline: field(() =>
      pick('forever', '0000-01-01T00:00:00Z', '2020-01-01T00:00:00Z', '2099-02-30T00:00:00Z', '2099-12-31T00:00:00.123456789Z'),
    ),
  }
  const fields = {
    is_public: field(() => chance(0.5)),
    category: field(() => pick('linux', 'other')),
    description: field(() => 'text'),
  }
  switch (operation) {
    case 'createNamespace':
      return { namespace: field(() => names.namespace?.()) }
    case 'createRepo':
      return { repository: field(() => names.repository?.()), ...fields }
    case 'updateRepo':
      return fields
    case 'createRepoDomains':
      return { access_domain: field(() => names.access_domain?.()), ...share }
    case 'updateRepoDomains':
      return share
    case 'createNamespaceAuth':
    case 'updateNamespaceAuth':
      return Array.from({ length: pick(1, 1, 2, 0) }, user)
    case 'deleteNamespaceAuth':
      return [field(() => pick(...users).id)]
    case 'keystoneCreateUserTokenByPassword': {
      const one = {
        name: field(() => pick('admin', '__proto__')),
        password: field(() => pick('sandbox', 'wrong')),
        domain: { name: field(() => pick('demo', 'constructor')) },
      }
      return {
        auth: {
          identity: { methods: ['password'], password: { user: one } },
          scope: { project: { name: field(() => pick('my-kualalumpur-1', 'x')) } },
        },
      }
    }
    default:
      return undefined
  }
}

describe('The sandbox under random requests, 16 at a time', () => {
  it(`keeps to the contract, never fails by itself, and never contradicts itself (${count} requests)`, {
    timeout: 600_000,
  }, async () => {
    const dev = { name: 'dev', password: 'sandbox', administrator: false }
    const accounts = ['demo', 'partner'].map(name => ({
      name,
      organizationQuota: 6,
      users: [{ name: 'admin', password: 'sandbox' }, dev],
    }))
    const sandbox = createSandbox({ accounts, seed: demoSeed, maxBodyBytes: 2000, maxSecrets: 50 })
    // Every state must be one that another sandbox can go on from.
    const second = createSandbox({ accounts })
    const logins = [
      ['demo', 'admin'],
      ['demo', 'dev'],
      ['partner', 'admin'],
      ['partner', 'dev'],
    ] as const
    const newTokens = () => Promise.all(logins.map(([account, name]) => createToken(sandbox.fetch, account, name, 'sandbox')))
    let tokens = await newTokens()
    const users = sandbox.state().accounts.flatMap(({ users }) => users)
    const statuses = new Map<string, number>()

    const one = async (): Promise<void> => {
      const operation = pick(...(Object.keys(operations) as OperationId[]))
      const row: OperationRow = operations[operation]
      const method = chance(0.02) ? pick('PUT', 'HEAD', 'OPTIONS', 'DELETE') : row.method
      const path = chance(0.02) ? `/${garbage()}` : pathOf(row.url)
      const body = chance(0.03) ? garbage() : chance(0.01) ? 'x'.repeat(3000) : JSON.stringify(bodyOf(operation, users))
      const headers = new Headers()
      if (chance(0.97)) headers.set('X-Auth-Token', chance(0.97) ? pick(...tokens) : 'unknown')
      if (chance(0.02))
        headers.set('Authorization', pick('SDK-HMAC-SHA256 Access=__proto__, SignedHeaders=x, Signature=y', 'Basic x'))
      if (chance(0.98)) headers.set('Content-Type', 'application/json')
      const init = { method, headers, ...(method === 'GET' || method === 'HEAD' || body === undefined ? {} : { body }) }
      const request = new Request(`http://sandbox${path}${queryOf(row.query ?? [])}`, init)
      const answer = await sandbox.fetch(request)
      const what = `${method} ${request.url} ${body} -> ${answer.status}`
      expect(answer.status, what).toBeLessThan(500)
      if (method === 'HEAD') expect([answer.status, await answer.text()], what).toEqual([404, ''])
      else expect(await contractViolations(request, answer), what).toEqual([])
      const range = answer.headers.get('content-range')
      if (range !== null) expect(range, what).toMatch(/^(?:0|[1-9]\d*)-\d+\/\d+$/)
      const key = `${operation} ${answer.status}`
      statuses.set(key, (statuses.get(key) ?? 0) + 1)
      expect(sandbox.checkInvariants(), what).toEqual([])
    }
    for (let done = 0; done < count; done += 16) {
      await Promise.all(Array.from({ length: 16 }, one))
      if (done % 320 === 0) {
        // Random requests for tokens push the old ones out.
        tokens = await newTokens()
        const snapshot = JSON.parse(JSON.stringify(sandbox.snapshot()))
        second.restore(snapshot)
        expect(second.snapshot()).toEqual(snapshot)
        if (chance(0.3)) sandbox.restore(snapshot)
        if (chance(0.2))
          sandbox.clock.set(pick(Date.now(), Date.parse('2030-01-01T00:00:00Z'), Date.parse('9999-12-30T23:00:00Z'), 0))
        if (chance(0.2)) sandbox.reset()
        tokens = await newTokens()
        for (const namespace of ['shop', 'g1'])
          if (sandbox.snapshot().organizations.some(({ name }) => name === namespace))
            sandbox.images.put({ namespace, repository: 'a', tag: 'v1' })
      }
    }
    // Random requests are of use only while they get through; few of them cannot reach everything.
    if (count < full) return
    for (const [operation, { response }] of Object.entries(operations)) {
      const good = [...statuses]
        .filter(([key]) => key.startsWith(`${operation} 2`))
        .reduce((sum, [, number]) => sum + number, 0)
      expect(good, `${operation} (${response}) hardly ever succeeded`).toBeGreaterThanOrEqual(floor)
    }
  })
})
