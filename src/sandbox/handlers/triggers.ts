import type { components } from '../../../generated/schema.js'
import { ApiError } from '../errors.js'
import { featureGatesOf } from '../settings.js'
import type { Repository } from '../store/entities.js'
import { formatTimestamp } from '../store/time.js'
import type { TriggerFiring, TriggerState } from '../store/trigger-state.js'
import {
  addTrigger,
  conditionProblem,
  findTrigger,
  hasRoomFor,
  removeTrigger,
  toTriggerState,
  workloadExists,
} from '../store/triggers.js'
import type { Handler, HandlerCall } from './handler.js'
import { findRepository } from './lookup.js'

type Trigger = components['schemas']['Trigger']
type TriggerHistory = components['schemas']['TriggerHistory']

/** Returns the fields that a trigger and its history have in common. */
const workloadOf = (trigger: TriggerState): Omit<TriggerHistory, 'tag' | 'result' | 'detail' | 'created_at'> => ({
  action: 'update',
  app_type: trigger.appType,
  application: trigger.application,
  cluster_id: trigger.clusterId,
  cluster_name: trigger.clusterName,
  cluster_ns: trigger.clusterNamespace,
  condition: trigger.condition,
  container: trigger.container,
  creator_name: trigger.creatorName,
})

const toHistory = (trigger: TriggerState, firing: TriggerFiring): TriggerHistory => ({
  tag: firing.tag,
  result: firing.result,
  detail: firing.detail,
  created_at: formatTimestamp(firing.created),
  ...workloadOf(trigger),
})

const toTrigger = (trigger: TriggerState, history: TriggerHistory[] | null): Trigger => ({
  name: trigger.name,
  ...workloadOf(trigger),
  created_at: formatTimestamp(trigger.created),
  enable: String(trigger.enabled),
  trigger_mode: trigger.mode,
  trigger_type: trigger.type,
  trigger_history: history,
})

/**
 * Returns the trigger in the path with its repository.
 *
 * @throws ApiError when the trigger, the repository or the organization doesn't exist
 */
function findTriggerInPath(call: HandlerCall<'showTrigger' | 'updateTrigger' | 'deleteTrigger'>): {
  repository: Repository
  trigger: TriggerState
} {
  const repository = findRepository(call)
  const { trigger: name = '' } = call.path
  const trigger = findTrigger(repository, name)
  if (!trigger) throw new ApiError('SVCSTG.SWR.4040126', `trigger: ${name}`)
  return { repository, trigger }
}

export const listTriggersDetails: Handler<'listTriggersDetails'> = call => {
  const { triggers = [] } = findRepository(call)
  return { status: 200, body: triggers.map(trigger => toTrigger(trigger, null)) }
}

export const createTrigger: Handler<'createTrigger'> = call => {
  const { body, caller, now, settings } = call
  const trigger = toTriggerState(body, caller.user.name, now)
  const problem = conditionProblem(trigger)
  if (problem !== undefined) throw new ApiError('SVCSTG.SWR.4000014', problem)
  const repository = findRepository(call)
  if (findTrigger(repository, trigger.name)) {
    if (settings.triggerExistsStatus === 400) throw new ApiError('SVCSTG.SWR.4000014')
    throw new ApiError('SVCSTG.SWR.4090006', `name: ${trigger.name}`)
  }
  if (!hasRoomFor(trigger, repository))
    throw new ApiError('SVCSTG.SWR.4000014', 'condition: the combined expressions of the repository are too large')
  if (trigger.mode === 'cci' && !featureGatesOf(settings).enable_cci_service)
    throw new ApiError('SVCSTG.SWR.5004002', 'enable_cci_service is false')
  if (!workloadExists(trigger, call))
    throw new ApiError('SVCSTG.SWR.4000014', `application: ${trigger.application} in ${trigger.clusterNamespace}`)
  addTrigger(repository, trigger)
  return { status: 201, body: {} }
}

export const showTrigger: Handler<'showTrigger'> = call => {
  const { trigger } = findTriggerInPath(call)
  return {
    status: 200,
    body: toTrigger(
      trigger,
      trigger.history.map(firing => toHistory(trigger, firing)),
    ),
  }
}

export const updateTrigger: Handler<'updateTrigger'> = call => {
  findTriggerInPath(call).trigger.enabled = call.body.enable === 'true'
  return { status: 201, body: {} }
}

export const deleteTrigger: Handler<'deleteTrigger'> = call => {
  const { repository, trigger } = findTriggerInPath(call)
  removeTrigger(repository, trigger)
  return { status: 204, body: undefined }
}
