import { colleague, region, secondRegion } from '../support/world.js'
import { gone, type Resource, type Step, usual } from './steps.js'

/** A repository with the tags v1 and v2, and what belongs to it. */
const repository = '/v2/manage/namespaces/ready/repos/team$app'
const access = `${repository}/access`
const triggers = `${repository}/triggers`
const retentions = `${repository}/retentions`
const users = (auth: number) => [{ auth, user_id: colleague.user_id, user_name: colleague.user_name }]

const permissions: Resource = {
  name: 'huaweicloud_swr_image_permissions',
  imports: true,
  steps: [
    { title: 'create', method: 'POST', path: access, body: users(3), accepts: [201] },
    {
      title: 'read',
      method: 'GET',
      path: access,
      accepts: usual.GET,
      response: { name: 'team/app', self_auth: { auth: 7 }, others_auths: [{ ...colleague, auth: 3 }] },
    },
    { title: 'update: delete', method: 'DELETE', path: access, body: [colleague.user_id], accepts: [204] },
    { title: 'update: create', method: 'POST', path: access, body: users(1), accepts: [201] },
    { title: 'delete', method: 'DELETE', path: access, body: [colleague.user_id], accepts: [204] },
    { title: 'read again', method: 'GET', path: access, accepts: usual.GET, response: { others_auths: [] } },
  ],
}

const trigger = {
  action: 'update',
  app_type: 'deployments',
  application: 'web',
  cluster_id: '5b28c12f-0000-11e9-97b3-0255ac1001b5',
  cluster_name: 'demo',
  cluster_ns: 'default',
  condition: 'v1;v2',
  container: '',
  name: 'deploy',
  trigger_mode: 'cce',
  trigger_type: 'tag',
}

const imageTrigger: Resource = {
  name: 'huaweicloud_swr_image_trigger',
  imports: true,
  steps: [
    { title: 'create', method: 'POST', path: triggers, body: { ...trigger, enable: 'true' }, accepts: [201] },
    {
      title: 'read',
      method: 'GET',
      path: `${triggers}/deploy`,
      accepts: usual.GET,
      response: { ...trigger, enable: 'true', creator_name: 'admin', trigger_history: [] },
    },
    { title: 'list', method: 'GET', path: triggers, accepts: usual.GET, response: [{ ...trigger, trigger_history: null }] },
    { title: 'update', method: 'PATCH', path: `${triggers}/deploy`, body: { enable: 'false' }, accepts: [201] },
    {
      title: 'read the update',
      method: 'GET',
      path: `${triggers}/deploy`,
      accepts: usual.GET,
      response: { enable: 'false' },
    },
    { title: 'delete', method: 'DELETE', path: `${triggers}/deploy`, accepts: [204] },
    gone('read again', `${triggers}/deploy`),
    { title: 'delete again', method: 'DELETE', path: `${triggers}/deploy`, accepts: [404] },
    { title: 'list again', method: 'GET', path: triggers, accepts: usual.GET, response: [] },
  ],
}

const rule = (num: string) => ({
  template: 'tag_rule',
  params: { num },
  tag_selectors: [
    { kind: 'label', pattern: 'stable' },
    { kind: 'regexp', pattern: '^release-' },
  ],
})
const policy = (num: string) => ({ algorithm: 'or', rules: [rule(num)] })
const missingPolicy = { errors: [{ errorCode: 'SVCSTG.SWR.4000306' }] }

const retention: Resource = {
  name: 'huaweicloud_swr_image_retention_policy',
  imports: true,
  steps: [
    { title: 'create', method: 'POST', path: retentions, body: policy('1'), accepts: [201], keeps: 'id' },
    { title: 'read', method: 'GET', path: `${retentions}/{id}`, accepts: usual.GET, response: policy('1') },
    { title: 'list', method: 'GET', path: retentions, json: true, accepts: usual.GET, response: [policy('1')] },
    {
      title: 'a page of the history',
      method: 'GET',
      path: `${retentions}/histories?limit=10&offset=0`,
      language: true,
      accepts: usual.GET,
      response: {
        total: 1,
        retention_log: [{ namespace: 'ready', repo: 'team/app', tag: 'v1', rule_type: JSON.stringify(rule('1')) }],
      },
    },
    {
      title: 'the page after the last',
      method: 'GET',
      path: `${retentions}/histories?limit=10&offset=1`,
      language: true,
      accepts: usual.GET,
      response: { retention_log: [] },
    },
    { title: 'update', method: 'PATCH', path: `${retentions}/{id}`, body: policy('2'), accepts: [201] },
    { title: 'read the update', method: 'GET', path: `${retentions}/{id}`, accepts: usual.GET, response: policy('2') },
    {
      title: 'update without exceptions',
      method: 'PATCH',
      path: `${retentions}/{id}`,
      body: { algorithm: 'or', rules: [{ ...rule('2'), tag_selectors: [] }] },
      accepts: [201],
    },
    { title: 'delete', method: 'DELETE', path: `${retentions}/{id}`, accepts: [200] },
    // Any error counts as gone when a policy is read, but only this code when it is deleted.
    { title: 'read again', method: 'GET', path: `${retentions}/{id}`, accepts: [400, 404] },
    { title: 'delete again', method: 'DELETE', path: `${retentions}/{id}`, accepts: [400], response: missingPolicy },
    { title: 'list again', method: 'GET', path: retentions, json: true, accepts: usual.GET, response: [] },
  ],
}

const target = { remoteNamespace: 'mirror', remoteRegionId: secondRegion }
const rulePath = `${repository}/sync_repo`
const missingRule = { errors: [{ errorCode: 'SVCSTG.SWR.4001158' }] }

const automaticSync: Resource = {
  name: 'huaweicloud_swr_image_auto_sync',
  imports: true,
  steps: [
    { title: 'create', method: 'POST', path: rulePath, body: { ...target, syncAuto: true }, accepts: [200] },
    {
      title: 'read',
      method: 'GET',
      path: rulePath,
      accepts: usual.GET,
      response: [{ ...target, namespace: 'ready', repoName: 'team/app', override: false, syncAuto: true }],
    },
    { title: 'delete', method: 'DELETE', path: rulePath, body: target, accepts: [200] },
    { title: 'read again', method: 'GET', path: rulePath, accepts: usual.GET, response: [] },
    { title: 'delete again', method: 'DELETE', path: rulePath, body: target, accepts: [400], response: missingRule },
    {
      title: 'create with override',
      method: 'POST',
      path: rulePath,
      body: { ...target, override: true, syncAuto: true },
      accepts: [200],
    },
    { title: 'read the override', method: 'GET', path: rulePath, accepts: usual.GET, response: [{ override: true }] },
    { title: 'delete the override', method: 'DELETE', path: rulePath, body: target, accepts: [200] },
  ],
}

const jobsPage = (offset: number): string => `${repository}/sync_job?filter=limit::10|offset::${offset}`

const manualSync: Resource = {
  name: 'huaweicloud_swr_image_manual_sync',
  steps: [
    {
      title: 'create',
      method: 'POST',
      path: `${repository}/sync_images`,
      body: { ...target, imageTag: ['v2'] },
      accepts: usual.POST,
    },
    {
      title: 'a page of jobs',
      method: 'GET',
      path: jobsPage(0),
      json: true,
      accepts: usual.GET,
      response: [
        { ...target, namespace: 'ready', repoName: 'team/app', tag: 'v2', override: false, syncOperatorName: 'admin' },
      ],
    },
    { title: 'the page after the last', method: 'GET', path: jobsPage(1), json: true, accepts: usual.GET, response: [] },
    {
      title: 'list the regions',
      method: 'GET',
      path: '/v2/manage/regions',
      accepts: usual.GET,
      response: [{ regionID: region }, { regionID: secondRegion }],
    },
  ],
}

const tag: Resource = {
  name: 'huaweicloud_swr_image_tag',
  imports: true,
  steps: [
    {
      title: 'create',
      method: 'POST',
      path: `${repository}/tags`,
      body: { destination_tag: 'stable', override: true, source_tag: 'v2' },
      accepts: usual.POST,
    },
    {
      title: 'read',
      method: 'GET',
      path: `${repository}/tags/stable`,
      accepts: usual.GET,
      response: { tag: 'stable', tag_type: 0, is_trusted: false },
    },
    { title: 'delete', method: 'DELETE', path: `${repository}/tags/stable`, accepts: usual.DELETE },
    gone('read again', `${repository}/tags/stable`),
  ],
}

/** The provider's resources of the basic edition that need operations of later editions. */
export const laterResources: readonly Resource[] = [permissions, imageTrigger, retention, automaticSync, manualSync, tag]

/** Reads and deletes what belonged to a repository that is deleted: the provider takes each of these responses for gone. */
export const goneWithRepository = (deleted: string): Step[] => [
  gone('read the permissions of the image', `${deleted}/access`),
  gone('read the trigger', `${deleted}/triggers/deploy`),
  { title: 'delete the trigger', method: 'DELETE', path: `${deleted}/triggers/deploy`, accepts: [404] },
  gone('read the retention policy', `${deleted}/retentions/1`),
  { title: 'delete the retention policy', method: 'DELETE', path: `${deleted}/retentions/1`, accepts: [404] },
  gone('read the synchronization', `${deleted}/sync_repo`),
  { title: 'delete the synchronization', method: 'DELETE', path: `${deleted}/sync_repo`, body: target, accepts: [404] },
  gone('read the tag', `${deleted}/tags/stable`),
]
