import type { OperationId } from '../../../generated/operations.js'

/** The groups of cases, in the order of a run. */
export const caseGroups = [
  'responses',
  'constraints',
  'filters',
  'lists',
  'authentication',
  'routing',
  'effects',
  'registry',
] as const
export type CaseGroup = (typeof caseGroups)[number]

/** A part of the contract that a case covers. Stable from run to run. */
export type CoverageItem =
  | { kind: 'status'; operation: OperationId; status: string }
  | { kind: 'constraint'; name: string }
  | { kind: 'code'; code: string }
  | { kind: 'authentication'; mode: string }

/** Returns a string that identifies a coverage item. */
export function coverageKey(item: CoverageItem): string {
  switch (item.kind) {
    case 'status':
      return `${item.operation} ${item.status}`
    case 'constraint':
      return `constraint ${item.name}`
    case 'code':
      return `code ${item.code}`
    case 'authentication':
      return `authentication ${item.mode}`
  }
}

/** A request and its response, redacted. */
export interface Exchange {
  method: string
  url: string
  requestHeaders: Readonly<Record<string, string>>
  requestBody?: string | undefined
  /** Missing when there was no response. */
  status?: number
  responseHeaders: Readonly<Record<string, string>>
  responseBody: string
  /** Why there was no complete response. */
  error?: string
  /** When the request was sent, in ISO 8601. */
  startedAt: string
  /** Time from sending the request to reading the last byte, in milliseconds. */
  duration: number
}

/** The result of a case. */
export interface CaseResult {
  /** Unique in a run and stable from run to run. */
  id: string
  group: CaseGroup
  operation: OperationId | undefined
  title: string
  covers: readonly CoverageItem[]
  /** `passed`: conforms to the contract; `failed`: violates it; `skipped`: not run. */
  outcome: 'passed' | 'failed' | 'skipped'
  /** The violations of the contract, one sentence each. */
  problems: readonly string[]
  /** Why the case was skipped. */
  reason?: string
  /** The requests and responses of a failed case. */
  exchanges: readonly Exchange[]
  /** In milliseconds. */
  duration: number
}

/** A part of the contract that no case of a run covered. */
export interface CoverageGap {
  item: CoverageItem
  reason: string
}

/** The results of one run against one target. */
export interface RunReport {
  /** The version of this package. */
  version: string
  contractVersion: string
  /** `prism`, `sandbox`, or the address. */
  target: string
  url: string
  /** The ID of the run, which is the prefix of every name that it created. */
  runId: string
  startedAt: string
  /** In milliseconds. */
  duration: number
  results: readonly CaseResult[]
  /** The parts of the contract that no case covered, with reasons. */
  notCovered: readonly CoverageGap[]
  /** Differences that aren't violations, one sentence each: undeclared headers and fields. */
  drift: readonly string[]
  /** What the service does where the contract doesn't specify a behavior, one sentence each; missing when there is nothing. */
  unsettled?: readonly string[]
  /** Why the run stopped early or could not start; missing when it is complete. */
  stopReason?: string
}
