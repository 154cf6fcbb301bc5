/** Where a repository is copied to. */
export interface SyncTarget {
  /** The name of the region. */
  region: string
  /** The organization, which may be missing. */
  namespace: string
}

/** A rule that copies pushed tags to another organization. */
export interface SyncRuleState extends SyncTarget {
  id: number
  /** Whether pushes create jobs. Other rules are stored and do nothing. */
  auto: boolean
  /** Whether a different image with the same tag is replaced. */
  override: boolean
  created: number
}

/** How a job ended; `open` while it waits or runs. */
export type SyncOutcome = 'open' | 'success' | 'failed' | 'existed' | 'timeout' | 'cancel'

/** The copy of one tag. */
export interface SyncJobState extends SyncTarget {
  id: number
  tag: string
  override: boolean
  /** The user who pushed the tag or started the job. */
  operatorId: string
  operatorName: string
  outcome: SyncOutcome
  created: number
  /** When the job ended; the time of creation while it is open. */
  updated: number
}
