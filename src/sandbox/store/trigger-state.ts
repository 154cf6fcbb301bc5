/** Which pushes fire a trigger: all of them, those of certain tags, or those whose tag matches a regular expression. */
export type TriggerType = 'all' | 'tag' | 'regular'

/** A firing of a trigger. */
export interface TriggerFiring {
  /** The tag that was pushed. */
  tag: string
  result: 'success' | 'failed'
  /** The reason of a failure. */
  detail: string
  created: number
}

/** A trigger of a repository: it updates a workload when an image is pushed. Only `enabled` can change. */
export interface TriggerState {
  name: string
  type: TriggerType
  /** `.*`, tags that are separated by `;`, or a regular expression. */
  condition: string
  enabled: boolean
  appType: 'deployments' | 'statefulsets'
  application: string
  mode: 'cce' | 'cci'
  clusterId: string
  clusterName: string
  clusterNamespace: string
  /** Empty for all containers that use the image. */
  container: string
  creatorName: string
  created: number
  /** The newest first. */
  history: TriggerFiring[]
}
