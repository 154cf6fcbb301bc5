import { describe, expect, it } from 'vitest'
import { createSandbox, demoSeed } from '../../src/sandbox/index.js'
import { createFixture, errorOf, createToken } from '../support/sandbox.js'

const app = { namespace: 'group', repository: 'app' }
const partner = { ...app, access_domain: 'partner' }

async function withRepository() {
  const all = await createFixture()
  await all.demo.createNamespace({ namespace: 'group' })
  await all.demo.createRepo({ ...app, is_public: false })
  /** Takes a snapshot and goes back to it. */
  const again = () => all.sandbox.restore(JSON.parse(JSON.stringify(all.sandbox.snapshot())))
  return { ...all, again }
}

describe('Going back to a snapshot works', () => {
  it.each(['0000-01-01T00:00:00Z', '1969-12-31T23:59:59.999Z', '9999-12-31T23:59:59.999Z'])(
    'with a sharing until %s',
    async deadline => {
      const { demo, again } = await withRepository()
      await demo.createRepoDomains({ ...partner, permit: 'read', deadline })
      const before = await demo.showAccessDomain(partner)
      expect(before).toMatchObject({ deadline: `${deadline.slice(0, 19)}Z` })
      again()
      expect(await demo.showAccessDomain(partner)).toEqual(before)
    },
  )

  it('at the end of the calendar, where what is issued still has a date for its end', async () => {
    const { sandbox, demo, fetch, again } = await withRepository()
    expect(() => sandbox.clock.set('9999-12-31T12:00:00Z')).toThrow(/1970 to 9999-12-30/)
    sandbox.clock.set('9999-12-30T23:59:59.999Z')
    expect(await createToken(fetch, 'demo', 'admin', 'sandbox')).not.toBe('')
    await demo.createSecret()
    again()
    await demo.createSecret()
  })

  it('after a repository was pulled as often as can be counted', async () => {
    const { sandbox, again } = await withRepository()
    const repositories = [{ repository: 'app', num_download: Number.MAX_SAFE_INTEGER }]
    sandbox.loadSeed({ namespaces: [{ namespace: 'other', repositories }] })
    sandbox.images.recordPull({ namespace: 'other', repository: 'app' })
    again()
  })

  it('and brings the faults back: rules, how often they were met, and the generator', async () => {
    const run = async (sandbox: ReturnType<typeof createSandbox>) => {
      const answers: number[] = []
      for (const _ of Array(20).keys())
        answers.push((await sandbox.fetch(new Request('http://sandbox/v2/manage/namespaces'))).status)
      return answers
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

describe('A snapshot', () => {
  type State = ReturnType<ReturnType<typeof createSandbox>['snapshot']>
  const [tag, sharing] = [
    (state: State) => state.organizations[0]?.repositories[0]?.tags,
    (state: State) => state.organizations[1]?.repositories.flatMap(({ sharings }) => sharings),
  ]
  it.each<[string, (state: State) => unknown]>([
    ['a clock beyond the calendar', state => Object.assign(state.clock, { offset: 1e20 })],
    ['a clock that stands beyond it', state => Object.assign(state.clock, { frozenAt: 1e16 })],
    ['ids that are used up', state => Object.assign(state, { nextId: Number.MAX_SAFE_INTEGER })],
    ['a fault that is none', state => Object.assign(state.faults, { rules: [{ rule: { kind: 'flood' }, seen: 0, hits: 0 }] })],
    ['two tags of one name', state => tag(state)?.push({ ...tag(state)?.[0], id: 0 } as never)],
    ['two accounts of one id', state => Object.assign(state.accounts[1] ?? {}, { id: state.accounts[0]?.id })],
    ['sizes that cannot be summed', state => tag(state)?.map(one => Object.assign(one, { size: Number.MAX_SAFE_INTEGER }))],
    ['a deadline beyond the calendar', state => Object.assign(sharing(state)?.[0] ?? {}, { deadline: -1e15 })],
  ])('with %s is refused', (_, change) => {
    const sandbox = createSandbox({ seed: demoSeed })
    const state = sandbox.snapshot()
    change(state)
    expect(state).not.toEqual(sandbox.snapshot())
    expect(() => sandbox.restore(state)).toThrow(TypeError)
  })
})

describe('A seed that is wrong somewhere', () => {
  const repository = { repository: 'app', images: [{ tag: 'v1' }] }
  it.each<[string, object, RegExp]>([
    ['a tag twice', { repositories: [{ repository: 'app', images: [{ tag: 'v1' }, { tag: 'v1' }] }] }, /tag v1 twice/],
    [
      'an account twice',
      { repositories: [{ repository: 'app', access_domains: [{ access_domain: 'partner' }, { access_domain: 'partner' }] }] },
      /shared with partner twice/,
    ],
    [
      'a user twice',
      {
        access: [
          { user_name: 'dev', auth: 1 },
          { user_name: 'dev', auth: 7 },
        ],
      },
      /user dev twice/,
    ],
    ['its creator among those it permits', { access: [{ user_name: 'admin', auth: 1 }] }, /user admin twice/],
    [
      'a day of no calendar',
      {
        repositories: [{ repository: 'app', access_domains: [{ access_domain: 'partner', deadline: '2027-02-30T00:00:00Z' }] }],
      },
      /./,
    ],
    ['more repositories than there may be', { repositories: ['a', 'b', 'c'].map(repository => ({ repository })) }, /./],
    ['a manifest that is null', { repositories: [{ repository: 'app', images: [{ tag: 'v1', manifest: null }] }] }, /manifest/],
    [
      'sizes that cannot be summed',
      { repositories: [{ repository: 'app', images: ['v1', 'v2'].map(tag => ({ tag, size: Number.MAX_SAFE_INTEGER })) }] },
      /parameter/,
    ],
  ])('is refused for %s, and leaves nothing behind', (_, namespace, words) => {
    const users = ['admin', 'dev'].map(name => ({ name, password: 'sandbox' }))
    const accounts = ['demo', 'partner'].map(name => ({ name, users }))
    const sandbox = createSandbox({
      accounts,
      maxRepositories: 3,
      seed: { namespaces: [{ namespace: 'there', repositories: [repository] }] },
    })
    const before = sandbox.snapshot()
    const more = [{ name: 'more', users: [{ ...users[0], accessKeys: [{ id: 'AK', secret: 'x' }] }] }]
    const seed = { accounts: more, namespaces: [{ namespace: 'good' }, { namespace: 'group', ...namespace }] }
    expect(() => sandbox.loadSeed(seed)).toThrow(words)
    expect(sandbox.snapshot()).toEqual(before)
    sandbox.loadSeed({ accounts: more, namespaces: [{ namespace: 'good', account: 'more' }] })
  })
})

describe('The sizes of a repository', () => {
  it('stay countable: an image that would make their sum too large is refused, and makes no repository', async () => {
    const { sandbox, demo } = await withRepository()
    sandbox.images.put({ ...app, tag: 'v1', size: Number.MAX_SAFE_INTEGER })
    expect(() => sandbox.images.put({ ...app, tag: 'v2', size: 1 })).toThrow(/parameter/)
    sandbox.images.put({ ...app, tag: 'v1', size: 1 })
    expect(await demo.showRepository(app)).toMatchObject({ size: 1, num_images: 1 })
    expect(await errorOf(demo.showRepository({ ...app, repository: 'none' }))).toBe('404 SVCSTG.SWR.4040010')
  })
})
