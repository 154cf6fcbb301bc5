import { describe, expect, it } from 'vitest'
import type { SandboxOptions } from '../../../src/sandbox/index.js'
import { accounts, createFixture, errorOf, type SandboxFixture } from '../../support/sandbox.js'

const app = { namespace: 'group', repository: 'team/app' }
const trigger = {
  name: 'deploy-web',
  action: 'update',
  trigger_type: 'tag',
  condition: 'stable',
  app_type: 'deployments',
  application: 'web',
  cluster_ns: 'default',
  cluster_name: 'demo',
  enable: 'true',
} as const
const path = { ...app, trigger: trigger.name }

async function withRepository(options: SandboxOptions = {}): Promise<SandboxFixture> {
  const fixture = await createFixture({ accounts, ...options })
  await fixture.demo.createNamespace({ namespace: 'group' })
  await fixture.demo.createRepo({ ...app, is_public: false })
  return fixture
}

/** Returns the tags that fired the trigger, the newest first. */
const firedBy = async ({ demo }: SandboxFixture): Promise<string[]> =>
  ((await demo.showTrigger(path)).trigger_history ?? []).map(({ tag }) => tag)

describe('A trigger', () => {
  it('is created, listed without history, shown, disabled and deleted', async () => {
    const { demo } = await withRepository()
    expect(await demo.listTriggersDetails(app)).toEqual([])
    await demo.createTrigger({ ...app, ...trigger })
    const expected = { ...trigger, cluster_id: '', container: '', creator_name: 'admin', trigger_mode: 'cce' }
    expect(await demo.listTriggersDetails(app)).toMatchObject([{ ...expected, trigger_history: null }])
    expect(await demo.showTrigger(path)).toMatchObject({ ...expected, trigger_history: [] })
    await demo.updateTrigger({ ...path, enable: 'false' })
    expect((await demo.showTrigger(path)).enable).toBe('false')
    await demo.deleteTrigger(path)
    expect(await demo.listTriggersDetails(app)).toEqual([])
  })

  it('that does not exist is 404 with its own code', async () => {
    const { demo } = await withRepository()
    const missing = '404 SVCSTG.SWR.4040126'
    expect(await errorOf(demo.showTrigger(path))).toBe(missing)
    expect(await errorOf(demo.updateTrigger({ ...path, enable: 'true' }))).toBe(missing)
    expect(await errorOf(demo.deleteTrigger(path))).toBe(missing)
    expect(await errorOf(demo.showTrigger({ ...path, repository: 'none' }))).toBe('404 SVCSTG.SWR.4040010')
    expect(await errorOf(demo.showTrigger({ ...path, namespace: 'none' }))).toBe('404 SVCSTG.SWR.4040058')
  })

  it('for CCI is rejected where the region has no connection to it', async () => {
    const { demo } = await withRepository({ featureGates: { enable_cci_service: false } })
    const create = (trigger_mode: 'cce' | 'cci') => demo.createTrigger({ ...app, ...trigger, name: trigger_mode, trigger_mode })
    await create('cce')
    expect(await errorOf(create('cci'))).toBe('500 SVCSTG.SWR.5004002')
    expect((await demo.listTriggersDetails(app))?.map(({ name }) => name)).toEqual(['cce'])
  })

  it('has a name that is unique in its repository', async () => {
    const { demo } = await withRepository()
    await demo.createTrigger({ ...app, ...trigger })
    expect(await errorOf(demo.createTrigger({ ...app, ...trigger }))).toBe('409 SVCSTG.SWR.4090006')
    const live = (await withRepository({ triggerExistsStatus: 400 })).demo
    await live.createTrigger({ ...app, ...trigger })
    expect(await errorOf(live.createTrigger({ ...app, ...trigger }))).toBe('400 SVCSTG.SWR.4000014')
    await demo.createRepo({ namespace: 'group', repository: 'other', is_public: false })
    expect(await errorOf(demo.createTrigger({ namespace: 'group', repository: 'other', ...trigger }))).toBe('success')
  })

  it.each([
    ['an empty tag', { condition: 'v1;;v2' }],
    ['no regular expression', { trigger_type: 'regular', condition: '(' }],
    ['no cluster', { cluster_name: '' }],
  ])('is rejected with %s', async (_, change) => {
    const { demo } = await withRepository()
    expect(await errorOf(demo.createTrigger({ ...app, ...trigger, ...change } as never))).toBe('400 SVCSTG.SWR.4000014')
    expect(await demo.listTriggersDetails(app)).toEqual([])
  })

  it('is rejected when the combined expressions of its repository are too large', async () => {
    const { demo, sandbox } = await withRepository()
    const create = (name: string) =>
      errorOf(demo.createTrigger({ ...app, ...trigger, name, trigger_type: 'regular', condition: '(a?){400}b' }))
    const results: string[] = []
    for (let index = 0; index < 14; index++) results.push(await create(`t${index}`))
    expect(results.slice(0, 12)).toEqual(Array.from({ length: 12 }, () => 'success'))
    expect(results.slice(12)).toEqual(['400 SVCSTG.SWR.4000014', '400 SVCSTG.SWR.4000014'])
    await demo.createTrigger({ ...app, ...trigger })
    sandbox.images.put({ ...app, tag: 'stable' })
    expect(await firedBy({ demo } as SandboxFixture)).toEqual(['stable'])
  })

  it('for CCI needs no cluster', async () => {
    const { demo } = await withRepository()
    const { cluster_name: _, ...cci } = trigger
    expect(await errorOf(demo.createTrigger({ ...app, ...cci, trigger_mode: 'cci' }))).toBe('success')
    expect(await demo.showTrigger(path)).toMatchObject({ trigger_mode: 'cci', cluster_id: '', cluster_name: '' })
  })

  it('requires the edit permission, and the read permission to be shown', async () => {
    const { demo, dev, devUser } = await withRepository()
    await demo.createTrigger({ ...app, ...trigger })
    const outcomes = async () => [
      await errorOf(dev.showTrigger(path)),
      await errorOf(dev.updateTrigger({ ...path, enable: 'true' })),
      await errorOf(dev.createTrigger({ ...app, ...trigger })),
    ]
    const denied = '403 SVCSTG.SWR.4037020'
    expect(await outcomes()).toEqual([denied, denied, denied])
    await demo.createUserRepositoryAuth({ ...app, body: [{ ...devUser, auth: 1 }] })
    expect(await outcomes()).toEqual(['success', denied, denied])
    await demo.createUserRepositoryAuth({ ...app, body: [{ ...devUser, auth: 3 }] })
    expect(await outcomes()).toEqual(['success', 'success', '409 SVCSTG.SWR.4090006'])
  })
})

describe('A push', () => {
  it.each([
    ['all', '.*', ['stable', 'v1.2', 'dev']],
    ['all', 'ignored', ['stable', 'v1.2', 'dev']],
    ['tag', 'stable', ['stable']],
    ['tag', 'stable;dev', ['stable', 'dev']],
    ['regular', '^v[0-9]+', ['v1.2']],
    ['regular', 'e', ['stable', 'dev']],
  ] as const)('fires a trigger of type %s with the condition %s', async (trigger_type, condition, expected) => {
    const fixture = await withRepository()
    await fixture.demo.createTrigger({ ...app, ...trigger, trigger_type, condition })
    for (const tag of ['stable', 'v1.2', 'dev']) fixture.sandbox.images.put({ ...app, tag })
    expect(await firedBy(fixture)).toEqual(expected.toReversed())
  })

  it('is recorded with the result and a copy of the trigger', async () => {
    const { demo, sandbox } = await withRepository({ frozenAt: '2026-10-01T08:00:00Z' })
    await demo.createTrigger({ ...app, ...trigger })
    sandbox.images.put({ ...app, tag: 'stable' })
    expect((await demo.showTrigger(path)).trigger_history).toEqual([
      {
        tag: 'stable',
        result: 'success',
        detail: '',
        created_at: '2026-10-01T08:00:00.000Z',
        action: 'update',
        app_type: 'deployments',
        application: 'web',
        cluster_id: '',
        cluster_name: 'demo',
        cluster_ns: 'default',
        condition: 'stable',
        container: '',
        creator_name: 'admin',
      },
    ])
  })

  it('fires nothing while the trigger is disabled, in other repositories, or before the trigger exists', async () => {
    const fixture = await withRepository()
    const { demo, sandbox } = fixture
    sandbox.images.put({ ...app, tag: 'stable' })
    await demo.createTrigger({ ...app, ...trigger })
    await demo.createRepo({ namespace: 'group', repository: 'other', is_public: false })
    sandbox.images.put({ namespace: 'group', repository: 'other', tag: 'stable' })
    await demo.updateTrigger({ ...path, enable: 'false' })
    sandbox.images.put({ ...app, tag: 'stable' })
    expect(await firedBy(fixture)).toEqual([])
    await demo.updateTrigger({ ...path, enable: 'true' })
    sandbox.images.put({ ...app, tag: 'stable' })
    expect(await firedBy(fixture)).toEqual(['stable'])
  })

  it('keeps the newest 100 firings', async () => {
    const fixture = await withRepository()
    await fixture.demo.createTrigger({ ...app, ...trigger, trigger_type: 'all', condition: '.*' })
    for (let number = 1; number <= 102; number++) fixture.sandbox.images.put({ ...app, tag: `v${number}` })
    const tags = await firedBy(fixture)
    expect(tags).toHaveLength(100)
    expect(tags[0]).toBe('v102')
    expect(fixture.sandbox.checkInvariants()).toEqual([])
  })

  it('is lost with the trigger, which a snapshot restores', async () => {
    const fixture = await withRepository()
    const { demo, sandbox } = fixture
    await demo.createTrigger({ ...app, ...trigger })
    sandbox.images.put({ ...app, tag: 'stable' })
    const snapshot = JSON.parse(JSON.stringify(sandbox.snapshot()))
    await demo.deleteTrigger(path)
    await demo.createTrigger({ ...app, ...trigger })
    expect(await firedBy(fixture)).toEqual([])
    sandbox.restore(snapshot)
    expect(await firedBy(fixture)).toEqual(['stable'])
    expect(sandbox.state().triggers).toBe(1)
  })
})

describe('Workloads that the settings list', () => {
  it('are the only ones that triggers can be created for', async () => {
    const { demo } = await withRepository({ workloads: ['default/web'] })
    expect(await errorOf(demo.createTrigger({ ...app, ...trigger, application: 'queue' }))).toBe('400 SVCSTG.SWR.4000014')
    expect(await errorOf(demo.createTrigger({ ...app, ...trigger, cluster_ns: 'shop' }))).toBe('400 SVCSTG.SWR.4000014')
    expect(await errorOf(demo.createTrigger({ ...app, ...trigger }))).toBe('success')
  })

  it('let triggers of a seed fail for others', async () => {
    const { action: _, ...seedTrigger } = trigger
    const seed = { namespaces: [{ namespace: 'group', repositories: [{ repository: 'team/app', triggers: [seedTrigger] }] }] }
    const { demo, sandbox } = await createFixture({ accounts, seed, workloads: [] })
    sandbox.images.put({ ...app, tag: 'stable' })
    expect((await demo.showTrigger(path)).trigger_history).toMatchObject([
      { result: 'failed', detail: "The workload web in default doesn't exist." },
    ])
  })
})
