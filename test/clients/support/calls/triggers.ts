import type { Call } from './call.js'
import { app, missing } from './names.js'

const trigger = {
  name: 'deploy-web',
  action: 'update',
  trigger_type: 'tag',
  condition: 'stable;latest',
  app_type: 'deployments',
  application: 'web',
  cluster_ns: 'default',
  trigger_mode: 'cce',
  cluster_id: '5b28c12f-0000-11e9-97b3-0255ac1001b5',
  cluster_name: 'demo',
  container: '',
  enable: 'true',
}
const created = { ...app, trigger: trigger.name }
const other = { ...app, trigger: 'other' }

/** Calls of the operations on triggers. */
export const triggers: readonly Call[] = [
  { title: 'creates a trigger', operation: 'createTrigger', params: app, body: trigger, status: 201 },
  {
    title: 'cannot create a trigger twice',
    operation: 'createTrigger',
    params: app,
    body: trigger,
    status: 409,
    code: 'SVCSTG.SWR.4090006',
  },
  {
    title: 'cannot create a trigger of an unknown type',
    operation: 'createTrigger',
    params: app,
    body: { ...trigger, trigger_type: 'unknown' },
    status: 400,
    code: 'SVCSTG.SWR.4000014',
  },
  {
    title: 'cannot create a trigger without permission',
    operation: 'createTrigger',
    as: 'dev',
    params: app,
    body: trigger,
    status: 403,
    code: 'SVCSTG.SWR.4037020',
  },
  {
    title: 'lists triggers',
    operation: 'listTriggersDetails',
    params: app,
    status: 200,
    data: { body: [trigger] },
  },
  {
    title: 'cannot list triggers of a missing repository',
    operation: 'listTriggersDetails',
    params: missing,
    status: 404,
    code: 'SVCSTG.SWR.4040010',
  },
  { title: 'disables a trigger', operation: 'updateTrigger', params: created, body: { enable: 'false' }, status: 201 },
  {
    title: 'cannot change a missing trigger',
    operation: 'updateTrigger',
    params: other,
    body: { enable: 'false' },
    status: 404,
    code: 'SVCSTG.SWR.4040126',
  },
  {
    title: 'reads a trigger',
    operation: 'showTrigger',
    params: created,
    status: 200,
    data: { ...trigger, enable: 'false', creator_name: 'admin' },
  },
  {
    title: 'cannot read a missing trigger',
    operation: 'showTrigger',
    params: other,
    status: 404,
    code: 'SVCSTG.SWR.4040126',
  },
  { title: 'deletes a trigger', operation: 'deleteTrigger', params: created, status: 204 },
  {
    title: 'cannot delete a trigger twice',
    operation: 'deleteTrigger',
    params: created,
    status: 404,
    code: 'SVCSTG.SWR.4040126',
  },
]
