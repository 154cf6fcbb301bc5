import { regionName } from '../regions.js'
import { iamId } from '../store/accounts.js'
import type { RetentionLogEntry, RetentionRule, RetentionSelector, RetentionState } from '../store/retention-state.js'
import type { PermissionEntry, RepositoryExtras } from '../store/snapshot-types.js'
import type { SyncJobState, SyncRuleState } from '../store/sync-state.js'
import { maxTimestamp } from '../store/time.js'
import type { TriggerFiring, TriggerState } from '../store/trigger-state.js'
import { arrayOf, boolean, integer, nonNegativeInteger, object, oneOf, optional, string, type Validate } from '../validation.js'

export const timestamp: Validate = integer(0, maxTimestamp)

/** Accepts a permission of a user. */
export const permission: Validate = object<PermissionEntry>({
  userId: iamId,
  userName: string(),
  auth: oneOf(7, 3, 1),
})

const triggerState = object<TriggerState>({
  name: string(),
  type: oneOf('all', 'tag', 'regular'),
  condition: string(),
  enabled: boolean,
  appType: oneOf('deployments', 'statefulsets'),
  application: string(),
  mode: oneOf('cce', 'cci'),
  clusterId: string(),
  clusterName: string(),
  clusterNamespace: string(),
  container: string(),
  creatorName: string(),
  created: timestamp,
  history: arrayOf(
    object<TriggerFiring>({ tag: string(), result: oneOf('success', 'failed'), detail: string(), created: timestamp }),
  ),
})

/** A number of days or tags, as text. */
const count = string(/^[1-9]\d{0,3}$/)

/** Accepts a rule of a retention policy. */
export const retentionRule: Validate = object<RetentionRule>({
  template: oneOf('date_rule', 'tag_rule'),
  params: object<RetentionRule['params']>({ days: optional(count), num: optional(count) }),
  tag_selectors: arrayOf(object<RetentionSelector>({ kind: oneOf('label', 'regexp'), pattern: string(/./) })),
})

const retention = object<RetentionState>({ id: nonNegativeInteger, rules: arrayOf(retentionRule), lastRun: timestamp })

const retentionLogEntry = object<RetentionLogEntry>({
  id: nonNegativeInteger,
  policy: nonNegativeInteger,
  tag: string(),
  rule: string(),
  created: timestamp,
})

const syncRule = object<SyncRuleState>({
  id: nonNegativeInteger,
  region: regionName,
  namespace: string(),
  auto: boolean,
  override: boolean,
  created: timestamp,
})

const syncJob = object<SyncJobState>({
  id: nonNegativeInteger,
  region: regionName,
  namespace: string(),
  tag: string(),
  override: boolean,
  operatorId: string(/^[0-9a-f]{32}$/),
  operatorName: string(),
  outcome: oneOf('open', 'success', 'failed', 'existed', 'timeout', 'cancel'),
  created: timestamp,
  updated: timestamp,
})

/** What a repository has beyond its tags and shares. Snapshots of format 2 lack all of it. */
export const repositoryExtras: { readonly [Name in keyof RepositoryExtras]-?: Validate } = {
  permissions: optional(arrayOf(permission)),
  triggers: optional(arrayOf(triggerState)),
  retention: optional(retention),
  retentionLog: optional(arrayOf(retentionLogEntry)),
  syncRules: optional(arrayOf(syncRule)),
  syncJobs: optional(arrayOf(syncJob)),
}
