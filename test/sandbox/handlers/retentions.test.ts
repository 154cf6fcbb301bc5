import { describe, expect, it } from 'vitest'
import { createSandbox, demoSeed } from '../../../src/sandbox/index.js'
import { createFixture, errorOf } from '../../support/sandbox.js'

const app = { namespace: 'group', repository: 'team/app' }
const day = 24 * 3600_000
type Selector = { kind: 'label' | 'regexp'; pattern: string }

const keep = (num: string, ...tag_selectors: Selector[]) => ({
  algorithm: 'or' as const,
  rules: [{ template: 'tag_rule' as const, params: { num }, tag_selectors }],
})
const forDays = (days: string, ...tag_selectors: Selector[]) => ({
  algorithm: 'or' as const,
  rules: [{ template: 'date_rule' as const, params: { days }, tag_selectors }],
})

async function withTags(...tags: string[]) {
  const fixture = await createFixture({ frozenAt: '2026-11-01T00:00:00Z' })
  const { demo, sandbox } = fixture
  await demo.createNamespace({ namespace: 'group' })
  await demo.createRepo({ ...app, is_public: false })
  for (const tag of tags) {
    sandbox.images.put({ ...app, tag })
    sandbox.clock.advance(1000)
  }
  const names = async (): Promise<string[]> => (await demo.listRepositoryTags(app).toArray()).map(({ Tag }) => Tag)
  const history = () => demo.listRetentionHistories(app).toArray()
  return { ...fixture, names, history }
}

describe('A retention policy', () => {
  it('runs immediately, and keeps the newest tags and the exceptions, which do not count', async () => {
    const { demo, names, history } = await withTags('v1', 'v1.0.0', 'v2', 'v2.0.0')
    const policy = keep('1', { kind: 'regexp', pattern: '^v2.*' })
    const { id } = await demo.createRetention({ ...app, ...policy })
    expect(await names()).toEqual(['v1.0.0', 'v2', 'v2.0.0'])
    expect(await history()).toEqual([
      {
        id: expect.any(Number),
        retention_id: id,
        namespace: 'group',
        repo: 'team/app',
        tag: 'v1',
        created_at: '2026-11-01T00:00:04.000Z',
        rule_type: JSON.stringify(policy.rules[0]),
      },
    ])
  })

  it('deletes tags on the day after they are too old, whenever the clock is read', async () => {
    const { demo, sandbox, names, history } = await withTags('old')
    await demo.createRetention({ ...app, ...forDays('30', { kind: 'label', pattern: 'stable' }) })
    sandbox.images.put({ ...app, tag: 'stable' })
    sandbox.clock.advance(10 * day)
    sandbox.images.put({ ...app, tag: 'new' })
    sandbox.clock.advance(19 * day)
    expect(await names()).toEqual(['old', 'stable', 'new'])
    sandbox.clock.advance(2 * day)
    expect(await names()).toEqual(['stable', 'new'])
    // A jump over years deletes each tag at its own time.
    sandbox.clock.advance(10 * day)
    expect((await history()).map(({ tag, created_at }) => `${tag} ${created_at?.slice(0, 10)}`)).toEqual([
      'new 2026-12-12',
      'old 2026-12-01',
    ])
  })

  it('counts a tag that is pushed again as new', async () => {
    const { demo, sandbox, names } = await withTags('a', 'b')
    sandbox.images.put({ ...app, tag: 'a' })
    await demo.createRetention({ ...app, ...keep('1') })
    expect(await names()).toEqual(['a'])
  })

  it('runs by its interval, on request, or never', async () => {
    for (const [retentionInterval, expected] of [
      [3600_000, ['b']],
      [null, ['a', 'b']],
    ] as const) {
      const { demo, sandbox } = await createFixture({ frozenAt: '2026-11-01T00:00:00Z', retentionInterval })
      await demo.createNamespace({ namespace: 'group' })
      await demo.createRepo({ ...app, is_public: false })
      await demo.createRetention({ ...app, ...keep('1') })
      for (const tag of ['a', 'b']) {
        sandbox.images.put({ ...app, tag })
        sandbox.clock.advance(1000)
      }
      sandbox.clock.advance(3600_000)
      const names = async () => (await demo.listRepositoryTags(app).toArray()).map(({ Tag }) => Tag)
      expect(await names()).toEqual(expected)
      expect(sandbox.runRetentions()).toBe(retentionInterval === null ? 1 : 0)
      expect(await names()).toEqual(['b'])
    }
  })

  it('exists once in a repository, and its template stays', async () => {
    const { demo, names } = await withTags('a', 'b')
    const { id = 0 } = await demo.createRetention({ ...app, ...keep('5') })
    expect(await errorOf(demo.createRetention({ ...app, ...keep('1') }))).toBe('400 SVCSTG.SWR.4000014')
    expect(await errorOf(demo.updateRetention({ ...app, retention_id: id, ...forDays('1') }))).toBe('400 SVCSTG.SWR.4000014')
    expect(await demo.listRetentions(app)).toEqual([{ id, ...keep('5'), scope: '' }])
    expect(await names()).toEqual(['a', 'b'])
  })

  it('takes effect with its new rule in the next run', async () => {
    const { demo, sandbox, names } = await withTags('a', 'b')
    const { id = 0 } = await demo.createRetention({ ...app, ...keep('5') })
    await demo.updateRetention({ ...app, retention_id: id, ...keep('1') })
    expect(await names()).toEqual(['a', 'b'])
    sandbox.clock.advance(day)
    expect(await names()).toEqual(['b'])
  })

  it('is missing with the code of the service, by any of its operations', async () => {
    const { demo } = await withTags('a')
    const { id = 0 } = await demo.createRetention({ ...app, ...keep('5') })
    const other = { ...app, retention_id: id + 1 }
    for (const call of [
      demo.showRetention(other),
      demo.updateRetention({ ...other, ...keep('1') }),
      demo.deleteRetention(other),
    ])
      expect(await errorOf(call)).toBe('400 SVCSTG.SWR.4000306')
    await demo.deleteRetention({ ...app, retention_id: id })
    expect(await errorOf(demo.deleteRetention({ ...app, retention_id: id }))).toBe('400 SVCSTG.SWR.4000306')
    expect(await demo.listRetentions(app)).toEqual([])
  })

  it('is rejected with expressions that are too large for the number of tags', async () => {
    const long = 'a'.repeat(120)
    const { demo, names } = await withTags(...Array.from({ length: 200 }, (_, index) => `${long}${index}`))
    const policy = keep('1', { kind: 'regexp', pattern: '(a?){300}b' })
    expect(await errorOf(demo.createRetention({ ...app, ...policy }))).toBe('400 SVCSTG.SWR.4000014')
    expect(await names()).toHaveLength(200)
    expect(await demo.listRetentions(app)).toEqual([])
    const { id } = await demo.createRetention({ ...app, ...keep('150', { kind: 'regexp', pattern: '^b' }) })
    expect(await errorOf(demo.updateRetention({ ...app, retention_id: id, ...policy }))).toBe('400 SVCSTG.SWR.4000014')
    expect(await names()).toHaveLength(150)
  })

  it('is rejected without the parameter of its template, or with expressions that cannot be used', async () => {
    const { demo, names } = await withTags('a', 'b')
    const rule = { template: 'tag_rule' as const, tag_selectors: [] }
    const withParams = { ...app, algorithm: 'or' as const, rules: [{ ...rule, params: { days: '1' } }] }
    expect(await errorOf(demo.createRetention(withParams))).toBe('400 SVCSTG.SWR.4001014')
    const large = Array.from({ length: 20 }, () => ({ kind: 'regexp' as const, pattern: 'a{90}' }))
    for (const selectors of [
      [{ kind: 'regexp' as const, pattern: '(a' }],
      [{ kind: 'regexp' as const, pattern: '(?=a)' }],
      large,
    ])
      expect(await errorOf(demo.createRetention({ ...app, ...keep('1', ...selectors) }))).toBe('400 SVCSTG.SWR.4000014')
    expect(await names()).toEqual(['a', 'b'])
  })

  it('without a rule deletes nothing', async () => {
    const { demo, names } = await withTags('a', 'b')
    await demo.createRetention({ ...app, algorithm: 'or', rules: [] })
    expect(await names()).toEqual(['a', 'b'])
  })

  it('forgets its history after three months', async () => {
    const { demo, sandbox, history } = await withTags('a', 'b')
    const { id = 0 } = await demo.createRetention({ ...app, ...keep('1') })
    await demo.deleteRetention({ ...app, retention_id: id })
    sandbox.clock.set('2027-01-31T23:00:00Z')
    expect(await history()).toHaveLength(1)
    sandbox.clock.set('2027-02-01T01:00:00Z')
    expect(await history()).toEqual([])
  })

  it('is part of snapshots, and continues in another sandbox', async () => {
    const { demo, sandbox } = await withTags('a')
    await demo.createRetention({ ...app, ...keep('1') })
    sandbox.images.put({ ...app, tag: 'b' })
    const snapshot = JSON.parse(JSON.stringify(sandbox.snapshot()))
    const second = createSandbox()
    second.restore(snapshot)
    second.clock.advance(day)
    expect(second.snapshot().organizations[0]?.repositories[0]).toMatchObject({
      tags: [{ name: 'b' }],
      retentionLog: [{ tag: 'a' }],
    })
    expect(second.checkInvariants()).toEqual([])
  })

  it('is one of the demo data', async () => {
    const { demo } = await createFixture({ seed: demoSeed })
    const orders = { namespace: 'data', repository: 'etl/orders' }
    expect(await demo.listRetentions(orders)).toHaveLength(1)
  })
})
