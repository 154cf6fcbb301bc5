import fc from 'fast-check'
import { expect } from 'vitest'
import { type Caller, type Model, repositoryError } from './model.js'
import { caller, clientOf, level, namespace, repository, repositoryIn, type Step, step, success, tag } from './model-steps.js'

const trigger = {
  name: 't',
  action: 'update',
  trigger_type: 'tag',
  app_type: 'deployments',
  application: 'web',
  cluster_ns: 'default',
  cluster_name: 'demo',
} as const

/** Returns why a caller can't change the permission of `dev` in a repository. */
const grantError = (model: Model, who: Caller, namespace: string, name: string): string | undefined =>
  repositoryError(model, who, namespace, name, 3, false, 7)

/** Returns why `dev` can't be granted a permission: as a user of another account, or as the caller. */
const userError = (model: Model, who: Caller, namespace: string): string | undefined =>
  model.organizations.get(namespace)?.owner !== 'demo' || who === 'dev' ? '400 SVCSTG.SWR.4001067' : undefined

/** Steps about what a repository has beyond tags and shares: the permission of `dev` in it, and a trigger. */
export const extraSteps: readonly fc.Arbitrary<Step>[] = [
  fc.tuple(caller, namespace, repository, level).chain(([who, namespace, name, auth]) =>
    step(
      `${who} grants dev ${auth} in ${namespace}/${name}`,
      model => grantError(model, who, namespace, name) ?? userError(model, who, namespace) ?? success,
      real => clientOf(real, who).createUserRepositoryAuth({ namespace, repository: name, body: [{ ...real.devUser, auth }] }),
      model => {
        repositoryIn(model, namespace, name).ownLevel = auth
      },
    ),
  ),
  fc.tuple(caller, namespace, repository, level).chain(([who, namespace, name, auth]) =>
    step(
      `${who} updates the permission of dev in ${namespace}/${name} to ${auth}`,
      model =>
        grantError(model, who, namespace, name) ??
        userError(model, who, namespace) ??
        (repositoryIn(model, namespace, name).ownLevel ? success : '404 SVCSTG.SWR.4040091'),
      real => clientOf(real, who).updateUserRepositoryAuth({ namespace, repository: name, body: [{ ...real.devUser, auth }] }),
      model => {
        repositoryIn(model, namespace, name).ownLevel = auth
      },
    ),
  ),
  fc.tuple(caller, namespace, repository).chain(([who, namespace, name]) =>
    step(
      `${who} revokes the permission of dev in ${namespace}/${name}`,
      model =>
        grantError(model, who, namespace, name) ??
        (repositoryIn(model, namespace, name).ownLevel ? success : '404 SVCSTG.SWR.4040091'),
      real => clientOf(real, who).deleteUserRepositoryAuth({ namespace, repository: name, body: [real.devUser.user_id] }),
      model => {
        repositoryIn(model, namespace, name).ownLevel = undefined
      },
    ),
  ),
  fc.tuple(caller, namespace, repository, tag, fc.boolean()).chain(([who, namespace, name, condition, enabled]) =>
    step(
      `${who} creates a trigger of ${namespace}/${name} for ${condition}, enabled ${enabled}`,
      model =>
        repositoryError(model, who, namespace, name, 3) ??
        (repositoryIn(model, namespace, name).trigger ? '409 SVCSTG.SWR.4090006' : success),
      real =>
        clientOf(real, who).createTrigger({
          namespace,
          repository: name,
          ...trigger,
          condition,
          enable: String(enabled) as 'true' | 'false',
        }),
      model => {
        repositoryIn(model, namespace, name).trigger = { condition, enabled, firings: [] }
      },
    ),
  ),
  fc.tuple(caller, namespace, repository, fc.boolean()).chain(([who, namespace, name, enabled]) =>
    step(
      `${who} sets enable of the trigger of ${namespace}/${name} to ${enabled}`,
      model => triggerError(model, who, namespace, name, 3) ?? success,
      real =>
        clientOf(real, who).updateTrigger({
          namespace,
          repository: name,
          trigger: trigger.name,
          enable: enabled ? 'true' : 'false',
        }),
      model => {
        const { trigger } = repositoryIn(model, namespace, name)
        if (trigger) trigger.enabled = enabled
      },
    ),
  ),
  fc.tuple(caller, namespace, repository).chain(([who, namespace, name]) =>
    step(
      `${who} deletes the trigger of ${namespace}/${name}`,
      model => triggerError(model, who, namespace, name, 3) ?? success,
      real => clientOf(real, who).deleteTrigger({ namespace, repository: name, trigger: trigger.name }),
      model => {
        repositoryIn(model, namespace, name).trigger = undefined
      },
    ),
  ),
  fc.tuple(caller, namespace, repository).chain(([who, namespace, name]) =>
    step(
      `${who} reads the trigger and the permissions of ${namespace}/${name}`,
      model => triggerError(model, who, namespace, name, 1) ?? success,
      async (real, model) => {
        const path = { namespace, repository: name }
        const shown = await clientOf(real, who).showTrigger({ ...path, trigger: trigger.name })
        const { trigger: expected, ownLevel } = repositoryIn(model, namespace, name)
        expect(shown.enable).toBe(String(expected?.enabled))
        expect(shown.trigger_history?.map(({ tag }) => tag)).toEqual(expected?.firings)
        const { others_auths } = await clientOf(real, who).showUserRepositoryAuth(path)
        expect(others_auths?.map(({ auth }) => auth)).toEqual(ownLevel && who !== 'dev' ? [ownLevel] : [])
      },
      () => {},
    ),
  ),
]

function triggerError(model: Model, who: Caller, namespace: string, name: string, required: 1 | 3): string | undefined {
  const error = repositoryError(model, who, namespace, name, required)
  return error ?? (repositoryIn(model, namespace, name).trigger ? undefined : '404 SVCSTG.SWR.4040126')
}
