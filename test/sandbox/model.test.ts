import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SwrClient } from '../../src/index.js'
import { type Bench, bench, refusalOf } from '../support/sandbox.js'

/** What the rules say there should be, written as plainly as can be. */
interface Model {
  /** Organization to owner. */
  owners: Map<string, 'demo' | 'partner'>
  /** `organization/repository` to whether it is public. */
  repositories: Map<string, boolean>
  /** `organization/repository:tag`. */
  tags: Set<string>
  /** `organization/repository>account`. */
  sharings: Set<string>
}

type Caller = 'demo' | 'partner'
type Step = fc.AsyncCommand<Model, Bench>

const within = (set: Iterable<string>, prefix: string): string[] => [...set].filter(key => key.startsWith(prefix))
const clientOf = (real: Bench, caller: Caller): SwrClient => real[caller]

/** A step: what the model expects, as a refusal or `no refusal`, and how the model changes when it succeeds. */
function step(
  name: string,
  expected: (model: Model) => string,
  act: (real: Bench) => PromiseLike<unknown>,
  change: (model: Model) => void,
): Step {
  return {
    check: () => true,
    async run(model, real) {
      const outcome = expected(model)
      expect(await refusalOf(act(real)), name).toBe(outcome)
      if (outcome === 'no refusal') change(model)
      await compare(model, real)
    },
    toString: () => name,
  }
}

/** Compares everything that both accounts can see with the model. */
async function compare(model: Model, real: Bench): Promise<void> {
  expect(real.sandbox.contradictions()).toEqual([])
  for (const caller of ['demo', 'partner'] as const) {
    const owned = [...model.owners].filter(([, owner]) => owner === caller).map(([name]) => name)
    const { namespaces } = await clientOf(real, caller).listNamespaces()
    expect(namespaces?.map(({ name }) => name).sort()).toEqual(owned.sort())
    const listed = (await clientOf(real, caller).listReposDetails({ limit: 1000, offset: 0 })).items
    const own = [...model.repositories.keys()].filter(key => model.owners.get(key.split('/')[0] ?? '') === caller)
    expect(listed.map(({ namespace, name }) => `${namespace}/${name}`).sort()).toEqual(own.sort())
    for (const { namespace, name, num_images, is_public } of listed) {
      expect(num_images).toBe(within(model.tags, `${namespace}/${name}:`).length)
      expect(is_public).toBe(model.repositories.get(`${namespace}/${name}`))
    }
    const shared = (await clientOf(real, caller).listSharedReposDetails({ center: 'thirdparty' })).items
    const expected = [...model.sharings].filter(key => key.endsWith(`>${caller}`)).map(key => key.split('>')[0])
    expect(shared.map(({ namespace, name }) => `${namespace}/${name}`).sort()).toEqual(expected.sort())
  }
}

// Most steps are about the same few things, or they would hardly ever meet.
const caller = fc.constantFrom<Caller>('demo', 'demo', 'demo', 'partner')
const account = fc.constantFrom<Caller>('demo', 'partner', 'partner', 'partner')
const namespace = fc.constantFrom('n1', 'n1', 'n1', 'n1', 'n2', 'n3')
const repository = fc.constantFrom('a', 'a', 'a', 'team/b')
const tag = fc.constantFrom('v1', 'v1', 'v2')
const good = 'no refusal'

/** What stands in the way of a caller: a missing organization only after the permission. */
function denied(model: Model, who: Caller, namespace: string, code: string): string | undefined {
  const owner = model.owners.get(namespace)
  if (owner === undefined) return '404 SVCSTG.SWR.4040058'
  return owner === who ? undefined : `403 ${code}`
}

function deniedRepository(model: Model, who: Caller, namespace: string, repository: string): string | undefined {
  const missing = model.repositories.has(`${namespace}/${repository}`) ? undefined : '404 SVCSTG.SWR.4040010'
  return denied(model, who, namespace, 'SVCSTG.SWR.4037020') ?? missing
}

const steps: fc.Arbitrary<Step>[] = [
  fc.tuple(caller, namespace).map(([who, namespace]) =>
    step(
      `${who} creates ${namespace}`,
      model => {
        if (model.owners.has(namespace)) return '409 SVCSTG.SWR.4090060'
        return [...model.owners.values()].filter(owner => owner === who).length >= 2 ? '400 SVCSTG.SWR.4000097' : good
      },
      real => clientOf(real, who).createNamespace({ namespace }),
      model => model.owners.set(namespace, who),
    ),
  ),
  fc.tuple(caller, namespace).map(([who, namespace]) =>
    step(
      `${who} deletes ${namespace}`,
      model =>
        denied(model, who, namespace, 'SVCSTG.SWR.4039002') ??
        (within(model.repositories.keys(), `${namespace}/`).length > 0 ? '406 SVCSTG.SWR.4060074' : good),
      real => clientOf(real, who).deleteNamespaces({ namespace }),
      model => model.owners.delete(namespace),
    ),
  ),
  fc.tuple(caller, namespace, repository, fc.boolean()).map(([who, namespace, repository, is_public]) =>
    step(
      `${who} creates ${namespace}/${repository}`,
      model => {
        const edits = [...model.owners.values()].includes(who)
        const refusal = denied(model, who, namespace, edits ? 'SVCSTG.SWR.4039002' : 'SVCSTG.SWR.4037017')
        return refusal ?? (model.repositories.has(`${namespace}/${repository}`) ? '409 SVCSTG.SWR.4090006' : good)
      },
      real => clientOf(real, who).createRepo({ namespace, repository, is_public }),
      model => model.repositories.set(`${namespace}/${repository}`, is_public),
    ),
  ),
  fc.tuple(caller, namespace, repository, fc.boolean()).map(([who, namespace, repository, is_public]) =>
    step(
      `${who} changes ${namespace}/${repository}`,
      model => deniedRepository(model, who, namespace, repository) ?? good,
      real => clientOf(real, who).updateRepo({ namespace, repository, is_public }),
      model => model.repositories.set(`${namespace}/${repository}`, is_public),
    ),
  ),
  fc.tuple(caller, namespace, repository).map(([who, namespace, repository]) =>
    step(
      `${who} deletes ${namespace}/${repository}`,
      model =>
        deniedRepository(model, who, namespace, repository) ??
        (within(model.tags, `${namespace}/${repository}:`).length > 0 ? '406 SVCSTG.SWR.4060012' : good),
      real => clientOf(real, who).deleteRepo({ namespace, repository }),
      model => {
        model.repositories.delete(`${namespace}/${repository}`)
        for (const key of within(model.sharings, `${namespace}/${repository}>`)) model.sharings.delete(key)
      },
    ),
  ),
  fc.tuple(caller, namespace, repository).map(([who, namespace, repository]) =>
    step(
      `${who} shows ${namespace}/${repository}`,
      model => {
        const key = `${namespace}/${repository}`
        return model.repositories.get(key) || model.sharings.has(`${key}>${who}`)
          ? good
          : (deniedRepository(model, who, namespace, repository) ?? good)
      },
      real => clientOf(real, who).showRepository({ namespace, repository }),
      () => {},
    ),
  ),
  fc.tuple(caller, account, namespace, repository).map(([who, account, namespace, repository]) =>
    step(
      `${who} shares ${namespace}/${repository} with ${account}`,
      model => {
        const refusal = deniedRepository(model, who, namespace, repository)
        if (refusal) return refusal
        if (model.owners.get(namespace) === account) return '400 SVCSTG.SWR.4001041'
        return model.sharings.has(`${namespace}/${repository}>${account}`) ? '409 SVCSTG.SWR.4090089' : good
      },
      real =>
        clientOf(real, who).createRepoDomains({
          namespace,
          repository,
          access_domain: account,
          permit: 'read',
          deadline: 'forever',
        }),
      model => model.sharings.add(`${namespace}/${repository}>${account}`),
    ),
  ),
  fc.tuple(caller, account, namespace, repository).map(([who, account, namespace, repository]) =>
    step(
      `${who} no longer shares ${namespace}/${repository} with ${account}`,
      model =>
        deniedRepository(model, who, namespace, repository) ??
        (model.sharings.has(`${namespace}/${repository}>${account}`) ? good : '404 SVCSTG.SWR.4040091'),
      real => clientOf(real, who).deleteRepoDomains({ namespace, repository, access_domain: account }),
      model => model.sharings.delete(`${namespace}/${repository}>${account}`),
    ),
  ),
  fc.tuple(caller, namespace, repository, tag).map(([who, namespace, repository, tag]) =>
    step(
      `${who} deletes ${namespace}/${repository}:${tag}`,
      model =>
        deniedRepository(model, who, namespace, repository) ??
        (model.tags.has(`${namespace}/${repository}:${tag}`) ? good : '404 SVCSTG.SWR.4041056'),
      real => clientOf(real, who).deleteRepoTag({ namespace, repository, tag }),
      model => model.tags.delete(`${namespace}/${repository}:${tag}`),
    ),
  ),
  fc.tuple(namespace, repository, tag).map(([namespace, repository, tag]) => ({
    check: (model: Readonly<Model>) => model.repositories.has(`${namespace}/${repository}`),
    async run(model: Model, real: Bench) {
      real.sandbox.images.put({ namespace, repository, tag })
      model.tags.add(`${namespace}/${repository}:${tag}`)
      await compare(model, real)
    },
    toString: () => `someone pushes ${namespace}/${repository}:${tag}`,
  })),
  fc.constant({
    check: () => true,
    async run(model: Model, real: Bench) {
      real.sandbox.restore(JSON.parse(JSON.stringify(real.sandbox.snapshot())))
      await compare(model, real)
    },
    toString: () => 'a snapshot is taken and restored',
  }),
]

const key = (name: string) => ({ id: `SANDBOX${name.toUpperCase()}AK`, secret: `sandbox-${name}-sk` })
const accounts = ['demo', 'partner'].map(name => ({
  name,
  organizationQuota: 2,
  users: [{ name: 'admin', password: 'sandbox', accessKeys: [key(name)] }],
}))

describe('The sandbox and a simple model of its rules', () => {
  it('agree after any steps', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.commands(steps, { maxCommands: 80, size: 'max' }), async commands => {
        const setup = async () => ({
          model: { owners: new Map(), repositories: new Map(), tags: new Set<string>(), sharings: new Set<string>() } as Model,
          real: await bench({ accounts }),
        })
        await fc.asyncModelRun(setup, commands)
      }),
      { numRuns: Number(process.env.SANDBOX_RUNS ?? 40) },
    )
  })
})
