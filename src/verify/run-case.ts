import { redactText } from '../errors/redact.js'
import type { SuiteCase } from './cases/suite-case.js'
import { CaseContext } from './run/case-context.js'
import type { RecordedExchange } from './run/recording-fetch.js'
import { SkipCase } from './run/request-guard.js'
import { type CaseResult, coverageKey, type Exchange } from './run/result.js'
import type { Session } from './run/session.js'
import { missingRequirement } from './run/target.js'

/** Runs one case and deletes what it created. */
export async function runCase(session: Session, testCase: SuiteCase): Promise<CaseResult> {
  const { id, group, operation, title, covers, requires } = testCase
  const base = { id, group, operation, title, covers }
  const skipped = (reason: string): CaseResult => ({
    ...base,
    outcome: 'skipped',
    problems: [],
    reason,
    exchanges: [],
    duration: 0,
  })
  const reason = missingRequirement(session.target, requires)
  if (reason !== undefined) return skipped(reason)

  session.exchanges.length = 0
  session.blockedReason = undefined
  const started = performance.now()
  const context = new CaseContext(session)
  let skipReason: string | undefined
  try {
    await testCase.run(context)
  } catch (error) {
    if (error instanceof SkipCase) skipReason = error.message
    else context.problems.push(error instanceof Error ? error.message : String(error))
  }
  const exchanges = [...session.exchanges]
  try {
    // An aborted run deletes everything at its end, within its own time limit.
    if (!session.signal?.aborted) await context.cleanUp()
  } catch (error) {
    context.problems.push(`The case couldn't delete what it created: ${error instanceof Error ? error.message : error}`)
  }
  const notSent = session.blockedReason ?? skipReason
  if (notSent !== undefined && (context.problems.length === 0 || session.blockedReason !== undefined)) return skipped(notSent)
  const failed = context.problems.length > 0
  return {
    ...base,
    covers: [...new Map([...covers.map(item => [coverageKey(item), item] as const), ...context.covered]).values()],
    outcome: failed ? 'failed' : 'passed',
    problems: [...new Set(context.problems.map(redactText))],
    exchanges: failed ? redactExchanges(exchanges) : [],
    duration: performance.now() - started,
  }
}

/** How many of its last exchanges a failed case reports. */
const maxExchanges = 12

/** Returns the last exchanges without their secrets. */
export function redactExchanges(exchanges: readonly RecordedExchange[]): Exchange[] {
  return exchanges.slice(-maxExchanges).map(({ redact }) => redact())
}
