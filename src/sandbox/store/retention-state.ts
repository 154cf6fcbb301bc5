/** An exception of a retention rule: the name of a tag, or a regular expression. */
export interface RetentionSelector {
  kind: 'label' | 'regexp'
  pattern: string
}

/** A rule of a retention policy, as the API represents it. */
export interface RetentionRule {
  template: 'date_rule' | 'tag_rule'
  /** `date_rule` has `days`, `tag_rule` has `num`; both are numbers written as strings. */
  params: { days?: string; num?: string }
  tag_selectors: RetentionSelector[]
}

/** The retention policy of a repository. */
export interface RetentionState {
  id: number
  /** At most one. */
  rules: RetentionRule[]
  /** The time of the latest run, from which the next ones follow. */
  lastRun: number
}

/** A tag that a retention policy deleted. */
export interface RetentionLogEntry {
  id: number
  /** The ID of the policy. */
  policy: number
  tag: string
  /** The rule at that time, as JSON. */
  rule: string
  created: number
}
