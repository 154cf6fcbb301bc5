import { describe, expect, it } from 'vitest'
import { createSandbox, demoSeed } from '../../../src/sandbox/index.js'
import { createFixture } from '../../support/sandbox.js'

describe('A seed', () => {
  it('fills a sandbox with realistic data', async () => {
    const { demo, partner, sandbox } = await createFixture({ seed: demoSeed })
    expect((await demo.listNamespaces()).namespaces?.map(({ name }) => name)).toEqual(['platform', 'shop', 'data'])
    expect((await demo.listSharedReposDetails({ center: 'thirdparty' })).items).toMatchObject([
      { status: true },
      { status: false },
    ])
    expect((await partner.listSharedReposDetails({ center: 'thirdparty' })).items).toMatchObject([{ name: 'search' }])
    await demo.createNamespace({ namespace: 'group' })
    sandbox.reset()
    expect((await demo.listNamespaces()).namespaces).toHaveLength(3)
  })

  it('of the demo has tags with dates of their own, spread over two years', async () => {
    const sandbox = createSandbox({ seed: demoSeed })
    const repositories = sandbox.snapshot().organizations.flatMap(({ repositories }) => repositories)
    const dates = repositories.flatMap(({ tags }) => tags.map(({ created }) => created))
    expect(new Set(dates).size).toBe(dates.length)
    expect(Math.max(...dates) - Math.min(...dates)).toBeGreaterThan(2 * 365 * 24 * 3600_000)
    for (const { name, created, updated, tags } of repositories)
      for (const tag of tags) {
        expect(tag.created, name).toBeGreaterThanOrEqual(created)
        expect(tag.updated, name).toBeLessThanOrEqual(updated)
      }
    // Later tags are newer, so that sorting by date is useful.
    for (const { name, tags } of repositories)
      expect(
        tags.map(({ updated }) => updated),
        name,
      ).toEqual(tags.map(({ updated }) => updated).toSorted((a, b) => a - b))
  })

  it('has dates for organizations, images and shares, which default to those of their repository', () => {
    const sandbox = createSandbox({ frozenAt: '2027-06-01T00:00:00Z' })
    const [created, later] = ['2027-01-01T00:00:00Z', '2027-02-01T00:00:00Z']
    const images = [
      { tag: 'v1' },
      { tag: 'v2', created: later },
      { tag: 'v3', created: later, updated: '2027-03-01T00:00:00Z' },
    ]
    const access_domains = [{ access_domain: 'partner', created: later }]
    sandbox.loadSeed({
      namespaces: [
        { namespace: 'group', created, repositories: [{ repository: 'app', created, images, access_domains }] },
        { namespace: 'other', repositories: [{ repository: 'app', images: [{ tag: 'v1' }] }] },
      ],
    })
    const [first, second] = sandbox.snapshot().organizations
    const dates = (items: { created: number; updated: number }[] | undefined) =>
      items?.map(({ created, updated }) => [created, updated].map(time => new Date(time).toISOString().slice(0, 7)))
    expect(new Date(first?.created ?? 0).toISOString()).toBe('2027-01-01T00:00:00.000Z')
    expect(dates(first?.repositories)).toEqual([['2027-01', '2027-01']])
    expect(dates(first?.repositories[0]?.tags)).toEqual([
      ['2027-01', '2027-01'],
      ['2027-02', '2027-02'],
      ['2027-02', '2027-03'],
    ])
    expect(dates(first?.repositories[0]?.shares)).toEqual([['2027-02', '2027-02']])
    expect(dates(second?.repositories[0]?.tags)).toEqual([['2027-06', '2027-06']])
  })
})
