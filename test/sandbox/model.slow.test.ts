import fc from 'fast-check'
import { describe, it } from 'vitest'
import { createFixture } from '../support/sandbox.js'
import {
  accountOf,
  addOrganization,
  addRepository,
  editsAny,
  newModel,
  organizationError,
  repositoriesOf,
  repositoryError,
} from './model.js'
import { extraSteps } from './model-extras.js'
import {
  account,
  accounts,
  caller,
  clientOf,
  day,
  days,
  deadlineOf,
  level,
  namespace,
  repository,
  repositoryIn,
  type Step,
  step,
  success,
  tag,
} from './model-steps.js'

const steps: fc.Arbitrary<Step>[] = [
  ...extraSteps,
  fc.tuple(caller, namespace).chain(([who, namespace]) =>
    step(
      `${who} creates ${namespace}`,
      model => {
        if (model.organizations.has(namespace)) return '409 SVCSTG.SWR.4090060'
        const owned = [...model.organizations.values()].filter(({ owner }) => owner === accountOf(who))
        return owned.length >= 2 ? '400 SVCSTG.SWR.4000097' : success
      },
      real => clientOf(real, who).createNamespace({ namespace }),
      model => addOrganization(model, who, namespace),
    ),
  ),
  fc.tuple(caller, namespace).chain(([who, namespace]) =>
    step(
      `${who} deletes ${namespace}`,
      model =>
        organizationError(model, who, namespace, 7) ??
        (repositoriesOf(model, namespace).length > 0 ? '406 SVCSTG.SWR.4060074' : success),
      real => clientOf(real, who).deleteNamespaces({ namespace }),
      model => model.organizations.delete(namespace),
    ),
  ),
  fc.tuple(caller, namespace, level).chain(([who, namespace, auth]) =>
    step(
      `${who} grants dev ${auth} in ${namespace}`,
      model => {
        const error = organizationError(model, who, namespace, 7)
        if (error) return error
        const { owner, levels } = model.organizations.get(namespace) ?? {}
        return owner !== 'demo' ? '400 SVCSTG.SWR.4001067' : levels?.has('dev') ? '409 SVCSTG.SWR.4090076' : success
      },
      real => clientOf(real, who).createNamespaceAuth({ namespace, body: [{ ...real.devUser, auth }] }),
      model => model.organizations.get(namespace)?.levels.set('dev', auth),
    ),
  ),
  fc.tuple(caller, namespace, level).chain(([who, namespace, auth]) =>
    step(
      `${who} updates the permission of dev in ${namespace} to ${auth}`,
      model => {
        const error = organizationError(model, who, namespace, 7)
        if (error) return error
        const { owner, levels } = model.organizations.get(namespace) ?? {}
        return owner !== 'demo' ? '400 SVCSTG.SWR.4001067' : levels?.has('dev') ? success : '404 SVCSTG.SWR.4040078'
      },
      real => clientOf(real, who).updateNamespaceAuth({ namespace, body: [{ ...real.devUser, auth }] }),
      model => model.organizations.get(namespace)?.levels.set('dev', auth),
    ),
  ),
  fc.tuple(caller, namespace).chain(([who, namespace]) =>
    step(
      `${who} revokes the permission of dev in ${namespace}`,
      model =>
        organizationError(model, who, namespace, 7) ??
        (model.organizations.get(namespace)?.levels.has('dev') ? success : '404 SVCSTG.SWR.4040078'),
      real => clientOf(real, who).deleteNamespaceAuth({ namespace, body: [real.devUser.user_id] }),
      model => model.organizations.get(namespace)?.levels.delete('dev'),
    ),
  ),
  fc.tuple(caller, namespace, repository, fc.boolean()).chain(([who, namespace, name, isPublic]) =>
    step(
      `${who} creates ${namespace}/${name}`,
      model =>
        organizationError(model, who, namespace, 3, editsAny(model, who) ? 'SVCSTG.SWR.4039002' : 'SVCSTG.SWR.4037017') ??
        (model.repositories.has(`${namespace}/${name}`) ? '409 SVCSTG.SWR.4090006' : success),
      real => clientOf(real, who).createRepo({ namespace, repository: name, is_public: isPublic }),
      model => addRepository(model, namespace, name, isPublic),
    ),
  ),
  fc.tuple(caller, namespace, repository, fc.boolean()).chain(([who, namespace, name, isPublic]) =>
    step(
      `${who} updates ${namespace}/${name}`,
      model => repositoryError(model, who, namespace, name, 3) ?? success,
      real => clientOf(real, who).updateRepo({ namespace, repository: name, is_public: isPublic }),
      model => Object.assign(repositoryIn(model, namespace, name), { isPublic, updated: model.now }),
    ),
  ),
  fc.tuple(caller, namespace, repository).chain(([who, namespace, name]) =>
    step(
      `${who} deletes ${namespace}/${name}`,
      model =>
        repositoryError(model, who, namespace, name, 7) ??
        (repositoryIn(model, namespace, name).tags.size > 0 ? '406 SVCSTG.SWR.4060012' : success),
      real => clientOf(real, who).deleteRepo({ namespace, repository: name }),
      model => model.repositories.delete(`${namespace}/${name}`),
    ),
  ),
  fc.tuple(caller, namespace, repository).chain(([who, namespace, name]) =>
    step(
      `${who} shows ${namespace}/${name}`,
      model => repositoryError(model, who, namespace, name, 1, true) ?? success,
      real => clientOf(real, who).showRepository({ namespace, repository: name }),
      () => {},
    ),
  ),
  fc.tuple(caller, account, namespace, repository, days).chain(([who, account, namespace, name, daysAhead]) =>
    step(
      `${who} shares ${namespace}/${name} with ${account} for ${daysAhead} days`,
      model => {
        const error = repositoryError(model, who, namespace, name, 7)
        if (error) return error
        if (model.organizations.get(namespace)?.owner === account) return '400 SVCSTG.SWR.4001041'
        return repositoryIn(model, namespace, name).shares.has(account) ? '409 SVCSTG.SWR.4090089' : success
      },
      (real, { now }) =>
        clientOf(real, who).createRepoDomains({
          namespace,
          repository: name,
          access_domain: account,
          permit: 'read',
          deadline: deadlineOf(now, daysAhead),
        }),
      model =>
        repositoryIn(model, namespace, name).shares.set(account, daysAhead === null ? null : model.now + daysAhead * day),
    ),
  ),
  fc.tuple(caller, account, namespace, repository, days).chain(([who, account, namespace, name, daysAhead]) =>
    step(
      `${who} updates the share of ${namespace}/${name} with ${account} to ${daysAhead} days`,
      model =>
        repositoryError(model, who, namespace, name, 7) ??
        (repositoryIn(model, namespace, name).shares.has(account) ? success : '404 SVCSTG.SWR.4040091'),
      (real, { now }) =>
        clientOf(real, who).updateRepoDomains({
          namespace,
          repository: name,
          access_domain: account,
          permit: 'read',
          deadline: deadlineOf(now, daysAhead),
        }),
      model =>
        repositoryIn(model, namespace, name).shares.set(account, daysAhead === null ? null : model.now + daysAhead * day),
    ),
  ),
  fc.tuple(caller, account, namespace, repository).chain(([who, account, namespace, name]) =>
    step(
      `${who} deletes the share of ${namespace}/${name} with ${account}`,
      model =>
        repositoryError(model, who, namespace, name, 7) ??
        (repositoryIn(model, namespace, name).shares.has(account) ? success : '404 SVCSTG.SWR.4040091'),
      real => clientOf(real, who).deleteRepoDomains({ namespace, repository: name, access_domain: account }),
      model => repositoryIn(model, namespace, name).shares.delete(account),
    ),
  ),
  fc.tuple(caller, namespace, repository, tag).chain(([who, namespace, name, tag]) =>
    step(
      `${who} deletes ${namespace}/${name}:${tag}`,
      model =>
        repositoryError(model, who, namespace, name, 7) ??
        (repositoryIn(model, namespace, name).tags.has(tag) ? success : '404 SVCSTG.SWR.4041056'),
      real => clientOf(real, who).deleteRepoTag({ namespace, repository: name, tag }),
      model => {
        const found = repositoryIn(model, namespace, name)
        found.tags.delete(tag)
        found.updated = model.now
      },
    ),
  ),
  fc.tuple(namespace, repository, tag).chain(([namespace, name, tag]) =>
    step(
      `a registry pushes ${namespace}/${name}:${tag}`,
      () => success,
      async (real, model) => {
        if (model.repositories.has(`${namespace}/${name}`)) real.sandbox.images.put({ namespace, repository: name, tag })
      },
      model => {
        const found = model.repositories.get(`${namespace}/${name}`)
        if (found) found.updated = model.now
        found?.tags.add(tag)
        const trigger = found?.trigger
        if (trigger?.enabled && trigger.condition === tag) trigger.firings.unshift(tag)
      },
    ),
  ),
  step(
    'a day passes',
    () => success,
    async real => real.sandbox.clock.advance(day),
    model => {
      model.now += day
    },
  ),
  step(
    'a snapshot is taken and restored',
    () => success,
    async real => real.sandbox.restore(JSON.parse(JSON.stringify(real.sandbox.snapshot()))),
    () => {},
  ),
]

describe('The sandbox and a simple model of its behavior', () => {
  it('agree after any sequence of steps', { timeout: 300_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.commands(steps, { maxCommands: 80, size: 'max' }), async commands => {
        const setup = async () => {
          const real = await createFixture({ accounts })
          const model = newModel(Date.parse('2027-01-01T12:00:00Z'))
          real.sandbox.clock.freeze(model.now)
          // Without them, most steps would be rejected.
          const [namespace, name] = ['n1', 'a']
          await real.demo.createNamespace({ namespace })
          await real.demo.createRepo({ namespace, repository: name, is_public: false })
          addOrganization(model, 'demo', namespace)
          addRepository(model, namespace, name, false)
          return { model, real }
        }
        await fc.asyncModelRun(setup, commands)
      }),
      { numRuns: Number(process.env.SANDBOX_RUNS ?? 40) },
    )
  })
})
