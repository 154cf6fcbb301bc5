import { version } from '../../generated/version.js'
import { SwrConnectionError, SwrTimeoutError } from '../errors/response-errors.js'
import { SwrError } from '../errors/swr-error.js'
import { isUnavailable } from './cases/fixtures.js'
import { casesForOtherTargets, createSuite } from './cases/suite.js'
import type { SuiteCase } from './cases/suite-case.js'
import { findCoverageGaps } from './coverage-gaps.js'
import { deleteCreated } from './run/cleanup.js'
import type { CaseResult, RunReport } from './run/result.js'
import type { Session } from './run/session.js'
import { missingRequirement } from './run/target.js'
import { runCase } from './run-case.js'
import { runResult, startRun } from './start-run.js'

/** Options of a run. */
export interface RunOptions {
  /** Selects cases; by default, all. */
  filter?: ((testCase: SuiteCase) => boolean) | undefined
  /** Called with each result; `number` starts at 1. */
  onResult?: ((result: CaseResult, number: number, total: number) => void) | undefined
  /** Stops the run at the first failed case. */
  bail?: boolean | undefined
}

/**
 * Runs the suite against a target and deletes what it created.
 *
 * @throws Error when the run can't start: the target does not respond, rejects the credentials, or has no quota left for an
 * organization
 */
export async function runSuite(session: Session, options: RunOptions = {}): Promise<RunReport> {
  const { filter = () => true, onResult, bail = false } = options
  const { signal } = session
  const startedAt = new Date().toISOString()
  const started = performance.now()
  const results: CaseResult[] = []
  let stopReason: string | undefined
  let casesWithoutResponse = 0
  try {
    const violations = await startRun(session)
    for (const result of violations?.results ?? []) {
      results.push(result)
      onResult?.(result, 0, 0)
    }
    if (violations?.stopReason !== undefined) throw new StopRun(violations.stopReason)
    const cases = createSuite(session).filter(filter)
    for (const testCase of cases) {
      const result = signal?.aborted ? undefined : await runCase(session, testCase)
      // A case whose request was aborted proves nothing about the service.
      if (result === undefined || (signal?.aborted && result.outcome === 'failed')) {
        stopReason = `Stopped after ${results.length} of ${cases.length} cases.`
        break
      }
      results.push(result)
      const responded = session.exchanges.length === 0 || session.exchanges.some(({ hasResponse }) => hasResponse)
      casesWithoutResponse = responded ? 0 : casesWithoutResponse + 1
      onResult?.(result, results.length, cases.length)
      if (bail && result.outcome === 'failed') break
      if (casesWithoutResponse === maxCasesWithoutResponse) {
        stopReason = `${session.target.url} stopped responding: ${session.exchanges.at(-1)?.redact().error ?? 'no response'}`
        skipCasesWithoutResponse(results)
        break
      }
    }
  } catch (error) {
    if (error instanceof StopRun) stopReason = error.message
    else if (!signal?.aborted) throw error
    else stopReason = 'Stopped before the first case.'
  } finally {
    const remaining = await deleteRemaining(session)
    if (remaining.length > 0) {
      const rejected = remaining.filter(({ isViolation }) => isViolation).map(({ reason }) => reason)
      if (rejected.length > 0) results.push(runResult('The run deletes what it created', rejected, session))
      stopReason = `${stopReason ?? ''} Not deleted: ${remaining.map(({ reason }) => reason).join('; ')}`.trim()
    }
  }
  const { contract, target } = session
  const incomplete =
    stopReason === undefined ? options.filter && 'The run included only some of the cases.' : 'The run stopped earlier.'
  return {
    version,
    contractVersion: contract.info.version,
    target: target.name,
    url: target.url,
    runId: session.runId,
    startedAt,
    duration: performance.now() - started,
    results,
    notCovered: findCoverageGaps(
      contract,
      results,
      incomplete,
      casesForOtherTargets(session).map(({ covers, requires }) => ({
        covers,
        reason: missingRequirement(target, requires) ?? '',
      })),
    ),
    drift: [...session.drift].sort(),
    ...(session.unsettled.size === 0 ? {} : { unsettled: [...session.unsettled].sort() }),
    ...(stopReason === undefined ? {} : { stopReason }),
  }
}

/** Replaces the last results with skipped ones: a service that does not respond at all doesn't violate the contract. */
function skipCasesWithoutResponse(results: CaseResult[]): void {
  for (let index = results.length - 1; index >= 0; index--) {
    const result = results[index]
    if (result?.outcome === 'skipped') continue
    if (!result || result.outcome === 'passed' || result.exchanges.some(({ status }) => status !== undefined)) return
    results[index] = { ...result, outcome: 'skipped', problems: [], exchanges: [], reason: 'The service stopped responding.' }
  }
}

/** A run stops after this many cases in a row without any response. */
const maxCasesWithoutResponse = 5

/** Stops a run whose fixtures the service rejected. */
class StopRun extends Error {}

/** A resource that a run could not delete. */
export interface RemainingResource {
  /** Its name and why it could not be deleted. */
  reason: string
  /** Whether the service rejected a valid request, instead of not responding. */
  isViolation: boolean
}

/**
 * Deletes the remaining resources of the run, newest first. Stops sending requests once the service does not respond.
 *
 * @returns the resources that could not be deleted
 */
export async function deleteRemaining({ ledger, cleanupClient }: Session): Promise<RemainingResource[]> {
  const failures: RemainingResource[] = []
  let unavailable = false
  for (const resource of ledger.remaining()) {
    try {
      if (unavailable) throw new Error("not attempted: the service doesn't respond")
      await deleteCreated(cleanupClient, resource)
      ledger.remove(resource)
    } catch (error) {
      if (error instanceof SwrTimeoutError || error instanceof SwrConnectionError) unavailable = true
      const status = error instanceof SwrError ? error.status : undefined
      const isViolation = status !== undefined && !isUnavailable(status)
      const reason = error instanceof Error ? error.message : String(error)
      failures.push({ reason: `${resource.namespace}/${resource.repository ?? ''} (${reason})`, isViolation })
    }
  }
  return failures
}
