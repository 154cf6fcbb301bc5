import { operations } from '../../generated/operations.js'
import { redactText } from '../errors/redact.js'
import { SwrError } from '../errors/swr-error.js'
import { createRunFixtures, FixtureViolation, isUnavailable } from './cases/fixtures.js'
import { CaseContext } from './run/case-context.js'
import type { CaseResult } from './run/result.js'
import type { Session } from './run/session.js'
import { redactExchanges } from './run-case.js'

/** What the service violated before the first case: a failed result for each step. */
export interface StartViolations {
  results: CaseResult[]
  /** Why no case can run; missing when the fixtures exist nevertheless. */
  stopReason?: string
}

/**
 * Sends a first request and creates the fixtures that the cases share.
 *
 * @returns the violations of the contract, if there are any
 * @throws Error when the run can't start for another reason
 */
export async function startRun(session: Session): Promise<StartViolations | undefined> {
  const { target } = session
  const results: CaseResult[] = []
  if (target.kind === 'service') {
    const violation = await sendFirstRequest(session)
    if (violation) results.push(runResult('The first request succeeds', [violation.message], session))
    if (violation && (violation.status ?? 0) >= 400) return { results, stopReason: violation.message }
  } else {
    const response = await session.fetch(new Request(`${target.url}${operations.listApiVersions.url}`))
    await response.text()
  }
  session.exchanges.length = 0
  const context = new CaseContext(session)
  let stopReason: string | undefined
  try {
    await createRunFixtures(context)
  } catch (error) {
    if (!(error instanceof FixtureViolation)) throw error
    stopReason = error.message
    context.problems.push(error.message)
  }
  if (context.problems.length > 0) results.push(runResult('The run creates its fixtures', context.problems, session))
  return results.length === 0 ? undefined : { results, ...(stopReason === undefined ? {} : { stopReason }) }
}

/**
 * Sends the first request.
 *
 * @returns how the response violates the contract, if it does
 * @throws Error when the run can't take place: no connection, rejected credentials, or a response that isn't from the service
 */
async function sendFirstRequest(session: Session): Promise<SwrError | undefined> {
  try {
    await session.client().listNamespaces()
    return undefined
  } catch (error) {
    if (!(error instanceof SwrError) || error.status === undefined || isUnavailable(error.status)) throw error
    const { responseHeaders = {}, responseBody = '' } = session.exchanges.at(-1)?.redact() ?? {}
    // A proxy or another server sends pages, texts and redirects.
    const isFromService = /\bjson\b/i.test(responseHeaders['content-type'] ?? '') || /^\s*(?:[[{]|$)/.test(responseBody)
    if (!isFromService || (error.status >= 300 && error.status < 400)) throw error
    return error
  }
}

/** Returns the result of a step of the run itself. */
export function runResult(title: string, problems: readonly string[], { exchanges }: Session): CaseResult {
  return {
    id: `run: ${title}`,
    group: 'responses',
    operation: undefined,
    title,
    covers: [],
    outcome: 'failed',
    problems: [...new Set(problems.map(redactText))],
    exchanges: redactExchanges(exchanges),
    duration: 0,
  }
}
