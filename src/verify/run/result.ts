import type { OperationId } from '../../../generated/operations.js'

/** What a case is about; the order is that of a run. */
export const groups = ['answers', 'constraints', 'filters', 'lists', 'authentication', 'unknown', 'effects'] as const
export type Group = (typeof groups)[number]

/** A thing of the contract that a case covers, in words that stay the same from run to run. */
export type Cover =
  | { kind: 'status'; operation: OperationId; status: string }
  | { kind: 'constraint'; name: string }
  | { kind: 'code'; code: string }
  | { kind: 'authentication'; mode: string }

/** A cover as one text, the same for the same cover. */
export function coverKey(cover: Cover): string {
  switch (cover.kind) {
    case 'status':
      return `${cover.operation} ${cover.status}`
    case 'constraint':
      return `constraint ${cover.name}`
    case 'code':
      return `code ${cover.code}`
    case 'authentication':
      return `authentication ${cover.mode}`
  }
}

/** A request and what came of it, without secrets. */
export interface Exchange {
  method: string
  url: string
  requestHeaders: Readonly<Record<string, string>>
  requestBody?: string | undefined
  /** Missing when no answer came. */
  status?: number
  responseHeaders: Readonly<Record<string, string>>
  responseBody: string
  /** Why no answer came. */
  error?: string
  /** When it was sent, ISO 8601. */
  startedAt: string
  /** From sending to the last byte, in milliseconds. */
  duration: number
}

/** What came of a case. */
export interface CaseResult {
  /** Unique in a run, and the same in the next one. */
  id: string
  group: Group
  operation: OperationId | undefined
  title: string
  covers: readonly Cover[]
  /** `held`: as the contract says; `broken`: not so; `skipped`: not asked. */
  outcome: 'held' | 'broken' | 'skipped'
  /** What is not as the contract says, one sentence each. */
  problems: readonly string[]
  /** Why it was not asked. */
  reason?: string
  /** What was sent and came back; kept of broken cases only. */
  exchanges: readonly Exchange[]
  /** In milliseconds. */
  duration: number
}

/** Something of the contract that no case of a run covered, and why. */
export interface Blank {
  cover: Cover
  reason: string
}

/** Everything about one run against one target. */
export interface Report {
  /** The package's version, and the contract's. */
  version: string
  contractVersion: string
  /** `prism`, `sandbox`, or the address. */
  target: string
  url: string
  /** The run's id, which every name that it created begins with. */
  run: string
  startedAt: string
  /** In milliseconds. */
  duration: number
  results: readonly CaseResult[]
  blanks: readonly Blank[]
  /** What the target does beyond the contract, one sentence each: headers and fields that the contract does not name. */
  drift: readonly string[]
  /** Why the run ended early, or could not begin, if it did so. */
  ended?: string
}
