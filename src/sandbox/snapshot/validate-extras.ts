import type { PermissionEntry, RepositoryExtras } from '../store/snapshot-types.js'
import { maxTimestamp } from '../store/time.js'
import type { TriggerFiring, TriggerState } from '../store/trigger-state.js'
import { arrayOf, boolean, integer, object, oneOf, optional, string, type Validate } from '../validation.js'

const timestamp = integer(0, maxTimestamp)

/** Accepts a permission of a user. */
export const permission: Validate = object<PermissionEntry>({
  userId: string(/^[0-9a-f]{32}$/),
  userName: string(),
  auth: oneOf(7, 3, 1),
})

const trigger = object<TriggerState>({
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

/** What a repository has beyond its tags and shares. Snapshots of format 2 lack all of it. */
export const repositoryExtras: { readonly [Name in keyof RepositoryExtras]-?: Validate } = {
  permissions: optional(arrayOf(permission)),
  triggers: optional(arrayOf(trigger)),
}
