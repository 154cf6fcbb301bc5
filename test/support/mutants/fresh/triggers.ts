import { findRepository } from '../../../../src/sandbox/handlers/lookup.js'
import type { TriggerFiring, TriggerState } from '../../../../src/sandbox/store/trigger-state.js'
import type { Mutant } from '../../mutant.js'
import {
  mutateBefore,
  mutateBody,
  mutateCall,
  mutateEffect,
  mutateTogether,
  perSandbox,
  rejectedButDone,
} from '../../mutate-handler.js'
import { otherRepositories } from './neighbors.js'

type TriggerCall = Parameters<typeof findRepository>[0]

const triggerOf = (call: TriggerCall, name = call.path.trigger ?? ''): TriggerState | undefined =>
  findRepository(call).triggers?.find(trigger => trigger.name === name)
/** Returns the triggers of the same name in other repositories. */
const namesakes = (call: TriggerCall): TriggerState[] =>
  otherRepositories(call).flatMap(({ triggers = [] }) => triggers.filter(({ name }) => name === call.path.trigger))
const shownAs = perSandbox(() => new Map<TriggerState, string>())
const conditions = perSandbox(() => new Map<TriggerState, { trigger_type: string; condition: string }>())
const histories = perSandbox(() => new Map<string, TriggerFiring[]>())

/** Shows triggers as enabled or disabled as `shownAs` remembers them. */
const showsRemembered = [
  mutateBody('showTrigger', '', (body, call) => ({
    ...body,
    enable: shownAs(call).get(triggerOf(call) as TriggerState) ?? body.enable,
  })),
  mutateBody('listTriggersDetails', '', (body, call) =>
    body.map(item => ({ ...item, enable: shownAs(call).get(triggerOf(call, item.name) as TriggerState) ?? item.enable })),
  ),
]

/** Services with defects of triggers. */
export const freshTriggers: readonly Mutant[] = [
  mutateTogether(
    'updateTrigger',
    'shows a trigger as disabled that still fires',
    mutateEffect('updateTrigger', '', call => {
      const trigger = triggerOf(call)
      if (!trigger) return
      shownAs(call).set(trigger, call.body.enable)
      trigger.enabled = true
    }),
    ...showsRemembered,
  ),
  mutateTogether(
    'createTrigger',
    'lets a trigger fire that was created disabled',
    mutateEffect('createTrigger', '', call => {
      const trigger = triggerOf(call, call.body.name)
      if (!trigger) return
      shownAs(call).set(trigger, call.body.enable)
      trigger.enabled = true
    }),
    ...showsRemembered,
  ),
  mutateTogether(
    'deleteTrigger',
    'leaves its history to the next trigger of its name',
    mutateBefore(
      'deleteTrigger',
      '',
      call => triggerOf(call)?.history ?? [],
      (call, history) => histories(call).set(new URL(call.url).pathname, history),
    ),
    mutateEffect('createTrigger', '', call => {
      triggerOf(call, call.body.name)?.history.push(
        ...(histories(call).get(`${new URL(call.url).pathname}/${call.body.name}`) ?? []),
      )
    }),
  ),
  mutateEffect('updateTrigger', 'clears the history', call => {
    triggerOf(call)?.history.splice(0)
  }),
  mutateEffect('updateTrigger', 'changes the time of creation', call => {
    Object.assign(triggerOf(call) ?? {}, { created: call.now })
  }),
  mutateEffect('updateTrigger', 'makes who changes a trigger its creator', call => {
    Object.assign(triggerOf(call) ?? {}, { creatorName: call.caller.user.name })
  }),
  mutateEffect('updateTrigger', 'changes the triggers of the same name in other repositories', call => {
    for (const trigger of namesakes(call)) trigger.enabled = call.body.enable === 'true'
  }),
  mutateEffect('deleteTrigger', 'deletes the triggers of the same name in other repositories', call => {
    for (const { triggers } of findRepository(call).organization.repositories.values()) {
      const index = triggers?.findIndex(({ name }) => name === call.path.trigger) ?? -1
      if (index >= 0) triggers?.splice(index, 1)
    }
  }),
  rejectedButDone('createTrigger', 'replaces the condition of a trigger that exists, although it returns 409', 409, call => {
    Object.assign(triggerOf(call, call.body.name) ?? {}, { condition: call.body.condition, type: call.body.trigger_type })
  }),
  mutateCall('createTrigger', 'stores every workload as a deployment', call => ({
    body: { ...call.body, app_type: 'deployments' as const },
  })),
  mutateCall('createTrigger', 'forgets the container', call => ({ body: { ...call.body, container: '' } })),
  mutateCall('createTrigger', 'forgets the name of the cluster if there is an id', call => ({
    body: call.body.cluster_id ? { ...call.body, cluster_name: '' } : call.body,
  })),
  mutateCall('createTrigger', 'enables every new trigger', call => ({ body: { ...call.body, enable: 'true' as const } })),
  mutateTogether(
    'createTrigger',
    'takes each tag of a condition for the beginning of a name',
    mutateEffect('createTrigger', '', call => {
      const trigger = triggerOf(call, call.body.name)
      if (trigger?.type !== 'tag') return
      const { type, condition } = trigger
      conditions(call).set(trigger, { trigger_type: type, condition })
      const tags = condition.split(';').map(tag => tag.replaceAll('.', '\\.'))
      Object.assign(trigger, { type: 'regular', condition: `^(?:${tags.join('|')})` })
    }),
    mutateBody('showTrigger', '', (body, call) => ({ ...body, ...conditions(call).get(triggerOf(call) as TriggerState) })),
    mutateBody('listTriggersDetails', '', (body, call) =>
      body.map(item => ({ ...item, ...conditions(call).get(triggerOf(call, item.name) as TriggerState) })),
    ),
  ),
  mutateCall('showTrigger', 'finds triggers without regard to case', call => {
    const { triggers = [] } =
      call.region.organizations.get(call.path.namespace ?? '')?.repositories.get(call.path.repository ?? '') ?? {}
    const { trigger = '' } = call.path
    if (triggers.some(({ name }) => name === trigger)) return {}
    const found = triggers.find(({ name }) => name.toLowerCase() === trigger.toLowerCase())
    return { path: { ...call.path, trigger: found?.name ?? trigger } }
  }),
  mutateCall('deleteTrigger', 'deletes a trigger whose name begins alike if there is none of the name', call => {
    const { triggers = [] } =
      call.region.organizations.get(call.path.namespace ?? '')?.repositories.get(call.path.repository ?? '') ?? {}
    const { trigger = '' } = call.path
    const found = triggers.find(({ name }) => name === trigger) ?? triggers.find(({ name }) => name.startsWith(trigger))
    return { path: { ...call.path, trigger: found?.name ?? trigger } }
  }),
  mutateBody('showTrigger', 'shows the firings of all triggers of the repository', (body, call) => ({
    ...body,
    trigger_history: [
      ...(body.trigger_history ?? []),
      ...(findRepository(call).triggers ?? [])
        .filter(({ name }) => name !== body.name)
        .flatMap(({ history }) => history)
        .flatMap(firing => {
          const { trigger_history: _, enable: __, trigger_mode: ___, trigger_type: ____, name: _____, ...workload } = body
          return [{ ...workload, tag: firing.tag, result: firing.result, detail: firing.detail }]
        }),
    ],
  })),
  mutateBody('listTriggersDetails', 'lists only enabled triggers', body => body.filter(({ enable }) => enable === 'true')),
  mutateBody('listTriggersDetails', 'names the caller as the creator', (body, call) =>
    body.map(item => ({ ...item, creator_name: call.caller.user.name })),
  ),
]
