import { describe, expect, it } from 'vitest'
import { createSandbox, demoSeed, type SandboxSnapshot } from '../../../src/sandbox/index.js'
import { createFixture, createToken, errorOf } from '../../support/sandbox.js'

const app = { namespace: 'group', repository: 'app' }
const partner = { ...app, access_domain: 'partner' }

async function withRepository() {
  const fixture = await createFixture()
  await fixture.demo.createNamespace({ namespace: 'group' })
  await fixture.demo.createRepo({ ...app, is_public: false })
  /** Takes a snapshot and restores it. */
  const roundTrip = () => fixture.sandbox.restore(JSON.parse(JSON.stringify(fixture.sandbox.snapshot())))
  return { ...fixture, roundTrip }
}

/** Returns a state as sandboxes wrote it before repositories had more than tags and shares. */
function withoutExtras(state: Omit<SandboxSnapshot, 'format'>): Omit<SandboxSnapshot, 'format'> {
  const organizations = state.organizations.map(({ repositories, ...organization }) => ({
    ...organization,
    repositories: repositories.map(({ permissions: _, triggers: __, ...repository }) => repository),
  }))
  return { ...state, organizations }
}

describe('A snapshot of a sandbox with data', () => {
  it('restores everything after a round trip through JSON', async () => {
    const { sandbox, demo, partner, fetch } = await createFixture()
    await demo.createNamespace({ namespace: 'group' })
    await demo.createRepo({ ...app, is_public: true })
    await demo.createRepoDomains({ ...app, access_domain: 'partner', permit: 'read', deadline: 'forever' })
    sandbox.images.put({ ...app, tag: 'v1' })
    const login = await demo.createSecret()
    const token = await createToken(fetch, 'demo', 'admin', 'sandbox')
    const snapshot = JSON.parse(JSON.stringify(sandbox.snapshot()))
    const before = await demo.showRepository(app)

    sandbox.reset()
    expect((await demo.listNamespaces()).namespaces).toEqual([])
    expect(sandbox.checkLogin(login.username, login.password)).toBeUndefined()

    sandbox.restore(snapshot)
    expect(await demo.showRepository(app)).toEqual(before)
    expect((await partner.listSharedReposDetails({ center: 'thirdparty' })).items).toMatchObject([
      { name: 'app', tags: ['v1'] },
    ])
    expect(sandbox.checkLogin(login.username, login.password)).toMatchObject({ account: 'demo' })
    const headers = { 'X-Auth-Token': token }
    expect((await fetch(new Request('http://sandbox/v2/manage/namespaces', { headers }))).status).toBe(200)
  })

  it('of format 2 is still read', () => {
    const sandbox = createSandbox({ seed: demoSeed })
    const { format, ...state } = sandbox.snapshot()
    expect(format).toBe(3)
    sandbox.reset()
    sandbox.restore({ ...withoutExtras(state), format: 2 })
    expect(sandbox.checkInvariants()).toEqual([])
    expect(sandbox.state().repositories).toBeGreaterThan(10)
  })

  it.each([
    ['is empty', () => ({})],
    ['has an unknown field', (state: object) => ({ ...state, extra: 1 })],
    ['has another format', (state: object) => ({ ...state, format: 1 })],
    ['would assign ids again', (state: object) => ({ ...state, nextId: 1 })],
    ['has an organization of an unknown account', (state: object) => ({ ...state, accounts: [] })],
    [
      'has duplicate organizations',
      (state: { organizations: unknown[] }) => ({ ...state, organizations: [...state.organizations, ...state.organizations] }),
    ],
  ])('that %s is rejected and changes nothing', (_, change) => {
    const sandbox = createSandbox({ seed: demoSeed })
    const before = sandbox.snapshot()
    expect(() => sandbox.restore(change(sandbox.snapshot()) as SandboxSnapshot)).toThrow(TypeError)
    expect(sandbox.snapshot()).toEqual(before)
  })
})

describe('Restoring a snapshot', () => {
  it.each(['0000-01-01T00:00:00Z', '1969-12-31T23:59:59.999Z', '9999-12-31T23:59:59.999Z'])(
    'keeps a share until %s',
    async deadline => {
      const { demo, roundTrip } = await withRepository()
      await demo.createRepoDomains({ ...partner, permit: 'read', deadline })
      const before = await demo.showAccessDomain(partner)
      expect(before).toMatchObject({ deadline: `${deadline.slice(0, 19)}Z` })
      roundTrip()
      expect(await demo.showAccessDomain(partner)).toEqual(before)
    },
  )

  it('works at the latest time of the clock, when issued tokens still have an expiry date', async () => {
    const { sandbox, demo, fetch, roundTrip } = await withRepository()
    expect(() => sandbox.clock.set('9999-12-31T12:00:00Z')).toThrow(/1970 to 9999-12-30/)
    sandbox.clock.set('9999-12-30T23:59:59.999Z')
    expect(await createToken(fetch, 'demo', 'admin', 'sandbox')).not.toBe('')
    await demo.createSecret()
    roundTrip()
    await demo.createSecret()
  })

  it('keeps a download count of the largest safe integer', async () => {
    const { sandbox, roundTrip } = await withRepository()
    const repositories = [{ repository: 'app', num_download: Number.MAX_SAFE_INTEGER }]
    sandbox.loadSeed({ namespaces: [{ namespace: 'other', repositories }] })
    sandbox.images.recordPull({ namespace: 'other', repository: 'app' })
    roundTrip()
  })

  it('restores the rules, counters and generator of faults', async () => {
    const run = async (sandbox: ReturnType<typeof createSandbox>) => {
      const responses: number[] = []
      for (const _ of Array(20).keys())
        responses.push((await sandbox.fetch(new Request('http://sandbox/v2/manage/namespaces'))).status)
      return responses
    }
    const sandbox = createSandbox({ faults: [{ kind: 'throttle', rate: 0.4, after: 3, times: 9 }] })
    await run(sandbox)
    const snapshot = JSON.parse(JSON.stringify(sandbox.snapshot()))
    const first = await run(sandbox)
    expect(new Set(first)).toEqual(new Set([401, 429]))
    sandbox.faults.clear()
    sandbox.restore(snapshot)
    expect(await run(sandbox)).toEqual(first)
  })
})

describe('An invalid snapshot', () => {
  type State = ReturnType<ReturnType<typeof createSandbox>['snapshot']>
  const [tags, shares] = [
    (state: State) => state.organizations[0]?.repositories[0]?.tags,
    (state: State) => state.organizations[1]?.repositories.flatMap(({ shares }) => shares),
  ]
  const rules = (state: State) =>
    state.organizations.flatMap(({ repositories }) => repositories).find(({ retention }) => retention)?.retention?.rules
  const tokenOf = ({ accounts: [demo] }: State, projectId = demo?.projects[0]?.id ?? '') => ({
    value: 'token',
    account: 'demo',
    userId: demo?.users[0]?.id ?? '',
    projectId,
    expires: 1,
    callsLeft: null,
  })

  it('accepts a token of a known project', () => {
    const sandbox = createSandbox()
    const state = sandbox.snapshot()
    sandbox.restore({ ...state, tokens: [tokenOf(state)] })
    expect(sandbox.state().tokens).toBe(1)
  })

  it.each<[string, (state: State) => unknown]>([
    ['a clock offset out of range', state => Object.assign(state.clock, { offset: 1e20 })],
    ['a frozen clock out of range', state => Object.assign(state.clock, { frozenAt: 1e16 })],
    ['no ids left', state => Object.assign(state, { nextId: Number.MAX_SAFE_INTEGER })],
    ['an invalid fault', state => Object.assign(state.faults, { rules: [{ rule: { kind: 'flood' }, seen: 0, hits: 0 }] })],
    ['duplicate tags', state => tags(state)?.push({ ...tags(state)?.[0], id: 0 } as never)],
    ['duplicate account ids', state => Object.assign(state.accounts[1] ?? {}, { id: state.accounts[0]?.id })],
    [
      'the same project in two accounts',
      state => Object.assign(state.accounts[1]?.projects[0] ?? {}, { id: state.accounts[0]?.projects[0]?.id }),
    ],
    ['a token of an unknown project', state => state.tokens.push(tokenOf(state, '0'.repeat(32)))],
    ['sizes whose sum is too large', state => tags(state)?.map(one => Object.assign(one, { size: Number.MAX_SAFE_INTEGER }))],
    ['a retention rule that keeps nothing', state => Object.assign(rules(state)?.[0]?.params ?? {}, { num: '0' })],
    ['a deadline out of range', state => Object.assign(shares(state)?.[0] ?? {}, { deadline: -1e15 })],
  ])('is rejected for %s', (_, change) => {
    const sandbox = createSandbox({ seed: demoSeed })
    const state = sandbox.snapshot()
    change(state)
    expect(state).not.toEqual(sandbox.snapshot())
    expect(() => sandbox.restore(state)).toThrow(TypeError)
  })
})

describe('The size of a repository', () => {
  it('rejects an image that would make it exceed the largest safe integer', async () => {
    const { sandbox, demo } = await withRepository()
    sandbox.images.put({ ...app, tag: 'v1', size: Number.MAX_SAFE_INTEGER })
    expect(() => sandbox.images.put({ ...app, tag: 'v2', size: 1 })).toThrow(
      expect.objectContaining({ code: 'SVCSTG.SWR.4000014' }),
    )
    sandbox.images.put({ ...app, tag: 'v1', size: 1 })
    expect(await demo.showRepository(app)).toMatchObject({ size: 1, num_images: 1 })
    expect(await errorOf(demo.showRepository({ ...app, repository: 'none' }))).toBe('404 SVCSTG.SWR.4040010')
  })
})
