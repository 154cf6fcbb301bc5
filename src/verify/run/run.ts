import { operations } from '../../../generated/operations.js'
import { version } from '../../../generated/version.js'
import { SwrConnectionError, SwrTimeoutError } from '../../errors/response-errors.js'
import { createRunFixtures } from '../cases/fixtures.js'
import { casesForOtherTargets, createSuite } from '../cases/suite.js'
import type { SuiteCase } from '../cases/suite-case.js'
import { CaseContext } from './case-context.js'
import { deleteCreated } from './cleanup.js'
import { findCoverageGaps } from './not-covered.js'
import type { CaseResult, Report } from './result.js'
import { runCase } from './run-case.js'
import type { Session } from './session.js'
import { missingRequirement } from './target.js'

/** Options of a run. */
export interface RunOptions {
  /** Selects cases; by default, all. */
  filter?: (testCase: SuiteCase) => boolean
  /** Called with each result; `number` starts at 1. */
  onResult?: (result: CaseResult, number: number, total: number) => void
  /** Stops the run at the first failed case. */
  bail?: boolean
}

/**
 * Runs the suite against a target and deletes what it created.
 *
 * @throws Error when the run can't start: the target does not respond, rejects the credentials, or has no quota left for an
 * organization
 */
export async function runSuite(session: Session, options: RunOptions = {}): Promise<Report> {
  const { filter = () => true, onResult, bail = false } = options
  const { signal } = session
  const startedAt = new Date().toISOString()
  const started = performance.now()
  const results: CaseResult[] = []
  let stopReason: string | undefined
  let casesWithoutResponse = 0
  try {
    await startRun(session)
    const cases = createSuite(session).filter(filter)
    for (const testCase of cases) {
      const result = signal?.aborted ? undefined : await runCase(session, testCase)
      // A case whose request was aborted proves nothing about the service.
      if (result === undefined || (signal?.aborted && result.outcome === 'failed')) {
        stopReason = `Stopped after ${results.length} of ${cases.length} cases.`
        break
      }
      results.push(result)
      const responded = session.exchanges.length === 0 || session.exchanges.some(({ status }) => status !== undefined)
      casesWithoutResponse = responded ? 0 : casesWithoutResponse + 1
      onResult?.(result, results.length, cases.length)
      if (bail && result.outcome === 'failed') break
      if (casesWithoutResponse === maxCasesWithoutResponse) {
        stopReason = `${session.target.url} stopped responding: ${session.exchanges.at(-1)?.error ?? 'no response'}`
        break
      }
    }
  } catch (error) {
    if (!signal?.aborted) throw error
    stopReason = 'Stopped before the first case.'
  } finally {
    const remaining = await deleteRemaining(session)
    if (remaining.length > 0) stopReason = `${stopReason ?? ''} Not deleted: ${remaining.join('; ')}`.trim()
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
    ...(stopReason === undefined ? {} : { stopReason }),
  }
}

/** A run stops after this many cases in a row without any response. */
const maxCasesWithoutResponse = 5

/**
 * Sends a first request and creates the fixtures that the cases share.
 *
 * @throws Error when the run can't start
 */
export async function startRun(session: Session): Promise<void> {
  const { target } = session
  if (target.kind === 'service') {
    // Fails with the cause: no connection, the page of a proxy, rejected credentials.
    await session.client().listNamespaces()
  } else {
    const response = await session.fetch(new Request(`${target.url}${operations.listApiVersions.url}`))
    await response.text()
  }
  await createRunFixtures(new CaseContext(session))
}

/**
 * Deletes the remaining resources of the run, newest first. Stops sending requests once the service does not respond.
 *
 * @returns the resources that could not be deleted, each with the reason
 */
export async function deleteRemaining({ ledger, cleanupClient }: Session): Promise<string[]> {
  const failures: string[] = []
  let unavailable = false
  for (const resource of ledger.remaining()) {
    try {
      if (unavailable) throw new Error('not attempted: the service does not respond')
      await deleteCreated(cleanupClient, resource)
      ledger.remove(resource)
    } catch (error) {
      if (error instanceof SwrTimeoutError || error instanceof SwrConnectionError) unavailable = true
      failures.push(`${resource.namespace}/${resource.repository ?? ''} (${error instanceof Error ? error.message : error})`)
    }
  }
  return failures
}
