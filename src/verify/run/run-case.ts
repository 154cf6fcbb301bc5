import { redactText } from '../../errors/redact.js'
import type { SuiteCase } from '../cases/suite-case.js'
import { Unaskable } from './guard.js'
import { Probe } from './probe.js'
import { type CaseResult, coverKey } from './result.js'
import type { Session } from './session.js'
import { lacks } from './target.js'

/** Runs one case and takes away what it made. */
export async function runCase(session: Session, one: SuiteCase): Promise<CaseResult> {
  const { id, group, operation, title, needs } = one
  const known = { id, group, operation, title, covers: one.covers }
  const skipped = (reason: string): CaseResult => ({
    ...known,
    outcome: 'skipped',
    problems: [],
    reason,
    exchanges: [],
    duration: 0,
  })
  const reason = lacks(session.target, needs)
  if (reason !== undefined) return skipped(reason)

  session.exchanges.length = 0
  session.blocked = undefined
  const started = performance.now()
  const probe = new Probe(session)
  let unaskable: string | undefined
  try {
    await one.run(probe)
  } catch (error) {
    if (error instanceof Unaskable) unaskable = error.message
    else probe.problems.push(error instanceof Error ? error.message : String(error))
  }
  const asked = [...session.exchanges]
  try {
    // A run that ends takes it away together with the rest, which it does for no longer than one can wait.
    if (!session.signal?.aborted) await probe.undo()
  } catch (error) {
    probe.problems.push(`What the case made could not be taken away: ${error instanceof Error ? error.message : error}`)
  }
  const unsent = session.blocked ?? unaskable
  if (unsent !== undefined && (probe.problems.length === 0 || session.blocked !== undefined)) return skipped(unsent)
  const broken = probe.problems.length > 0
  return {
    ...known,
    covers: [...new Map([...one.covers.map(cover => [coverKey(cover), cover] as const), ...probe.seen]).values()],
    outcome: broken ? 'broken' : 'held',
    problems: probe.problems.map(redactText),
    exchanges: broken ? asked.slice(-exchangesKept) : [],
    duration: performance.now() - started,
  }
}

/** How many of its last exchanges a broken case keeps. */
const exchangesKept = 12
