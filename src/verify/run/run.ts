import { operations } from '../../../generated/operations.js'
import { SwrConnectionError } from '../../errors/connection-error.js'
import { SwrTimeoutError } from '../../errors/timeout-error.js'
import { version } from '../../../generated/version.js'
import { suite, unsuited } from '../cases/suite.js'
import type { SuiteCase } from '../cases/suite-case.js'
import { makeWorld } from '../cases/world.js'
import { clear } from './clear.js'
import { blanks } from './not-covered.js'
import { Probe } from './probe.js'
import type { CaseResult, Report } from './result.js'
import { runCase } from './run-case.js'
import type { Session } from './session.js'
import { lacks } from './target.js'

/** How a run goes. */
export interface RunOptions {
  /** Which cases; all unless given. */
  only?: (one: SuiteCase) => boolean
  /** Gets each result as it comes; `number` counts from 1. */
  onResult?: (result: CaseResult, number: number, of: number) => void
  /** Ends the run at the first case that is broken. */
  bail?: boolean
}

/**
 * Asks a target everything, and takes away what that made.
 *
 * @throws Error when the run cannot begin: the target does not answer, refuses the credentials, or has no room for an
 * organization
 */
export async function run(session: Session, options: RunOptions = {}): Promise<Report> {
  const { only = () => true, onResult, bail = false } = options
  const { signal } = session
  const startedAt = new Date().toISOString()
  const started = performance.now()
  const results: CaseResult[] = []
  let ended: string | undefined
  let unanswered = 0
  try {
    await begin(session)
    const cases = suite(session).filter(only)
    for (const one of cases) {
      const result = signal?.aborted ? undefined : await runCase(session, one)
      // A case whose request was given up says nothing about the service.
      if (result === undefined || (signal?.aborted && result.outcome === 'broken')) {
        ended = `Stopped after ${results.length} of ${cases.length} cases.`
        break
      }
      results.push(result)
      const answered = session.exchanges.length === 0 || session.exchanges.some(({ status }) => status !== undefined)
      unanswered = answered ? 0 : unanswered + 1
      onResult?.(result, results.length, cases.length)
      if (bail && result.outcome === 'broken') break
      if (unanswered === givenUpAfter) {
        ended = `${session.target.url} stopped answering: ${session.exchanges.at(-1)?.error ?? 'no answer'}`
        break
      }
    }
  } catch (error) {
    if (!signal?.aborted) throw error
    ended = 'Stopped before the first case.'
  } finally {
    const left = await takeAway(session)
    if (left.length > 0) ended = `${ended ?? ''} Not taken away: ${left.join('; ')}`.trim()
  }
  const { contract, target } = session
  return {
    version,
    contractVersion: contract.info.version,
    target: target.name,
    url: target.url,
    run: session.run,
    startedAt,
    duration: performance.now() - started,
    results,
    blanks: blanks(
      contract,
      results,
      ended === undefined ? options.only && 'Only some of the cases were asked for.' : 'The run ended before that.',
      unsuited(session).map(({ covers, needs }) => ({ covers, reason: lacks(target, needs) ?? '' })),
    ),
    drift: [...session.drift].sort(),
    ...(ended === undefined ? {} : { ended }),
  }
}

/** A service that gives no answer to so many cases in a row is not there any more. */
const givenUpAfter = 5

/**
 * Looks whether anybody answers, and makes what the cases need.
 *
 * @throws Error when the run cannot begin
 */
export async function begin(session: Session): Promise<void> {
  const { target } = session
  if (target.kind === 'service') {
    // Fails with what is wrong: no connection, a proxy's page, refused credentials.
    await session.client().listNamespaces()
  } else {
    const answer = await session.fetch(new Request(`${target.url}${operations.listApiVersions.url}`))
    await answer.text()
  }
  await makeWorld(new Probe(session))
}

/**
 * Takes away what is left of the run, the newest first; gives what could not be, with the reason. Where a service gives no
 * answer, it is not asked for the rest.
 */
export async function takeAway({ ledger, cleaner }: Session): Promise<string[]> {
  const left: string[] = []
  let silent: string | undefined
  for (const made of ledger.left()) {
    try {
      if (silent !== undefined) throw new Error(silent)
      await clear(cleaner, made)
      ledger.gone(made)
    } catch (error) {
      if (isSilence(error)) silent = 'not tried: the service gives no answer'
      left.push(`${made.namespace}/${made.repository ?? ''} (${error instanceof Error ? error.message : error})`)
    }
  }
  return left
}

const isSilence = (error: unknown): boolean => error instanceof SwrTimeoutError || error instanceof SwrConnectionError
