import type { CaseGroup, CaseResult } from '../run/result.js'
import { groupFailures } from './causes.js'
import { countOutcomes, type OutcomeCounts } from './counts.js'
import { redactResult } from './redact-report.js'
import { displayWidth, truncateToWidth } from './text.js'

/** Options of a progress display. */
export interface ProgressOptions {
  /** Writes text, which includes its line feeds. */
  write(text: string): void
  /** Whether the output is a terminal: it shows one line that is updated. Otherwise, lines are appended. */
  terminal: boolean
  /** The width of the terminal, by default 80. */
  width?: number | undefined
  /** The number of cases in the run, if it is known. */
  total?: number | undefined
  /** The prefix of each line, for runs against several targets. */
  target?: string | undefined
}

/** Shows the results of a run while it runs. */
export interface Progress {
  (result: CaseResult): void
  /** Ends the display. */
  done(): void
}

/** Creates a progress display. */
export function createProgress(options: ProgressOptions): Progress {
  return options.terminal ? createUpdatedLine(options) : createLog(options)
}

function createUpdatedLine({ write, width = 80, total, target }: ProgressOptions): Progress {
  const counts = countOutcomes([])
  const progress = (result: CaseResult): void => {
    const { outcome, group, title } = redactResult(result)
    counts[outcome] += 1
    const count = counts.passed + counts.failed + counts.skipped
    const prefix = [
      ...(target ? [target] : []),
      total === undefined ? String(count) : `${String(count).padStart(String(total).length)}/${total}`,
      group,
      ...(counts.failed > 0 ? [`${counts.failed} failed`] : []),
    ].join('  ')
    // Some terminals wrap the line when the last column is written.
    const maxWidth = width - 1
    const titleWidth = maxWidth - displayWidth(prefix) - 2
    const line = titleWidth > 0 ? `${prefix}  ${truncateToWidth(title, titleWidth)}` : truncateToWidth(prefix, maxWidth)
    write(`\r\u001b[2K${line}`)
  }
  return Object.assign(progress, { done: () => write('\r\u001b[2K') })
}

function createLog({ write, target }: ProgressOptions): Progress {
  const prefix = target ? `${target} ` : ''
  const repetitions = new Map<string, number>()
  let current: { group: CaseGroup; counts: OutcomeCounts } | undefined
  const flush = (): void => {
    if (!current) return
    const { passed, failed, skipped } = current.counts
    write(`${prefix}${current.group}: ${passed} passed, ${failed} failed, ${skipped} skipped\n`)
    current = undefined
  }
  const progress = (result: CaseResult): void => {
    const { outcome, group, title, problems } = redactResult(result)
    if (current?.group !== group) flush()
    current ??= { group, counts: countOutcomes([]) }
    current.counts[outcome] += 1
    if (outcome !== 'failed') return
    const [{ operation = '', cause = '' } = {}] = groupFailures([result], failure => failure)
    const count = (repetitions.get(`${operation} ${cause}`) ?? 0) + 1
    repetitions.set(`${operation} ${cause}`, count)
    // The summary counts further failures with the same cause.
    if (count <= maxRepetitions)
      write(truncateToWidth(`${prefix}${group}: failed: ${title}: ${problems[0] ?? ''}`, maxLogLine).concat('\n'))
  }
  return Object.assign(progress, { done: flush })
}

/** How many failures with the same operation and cause a log lists. */
const maxRepetitions = 3

/** The maximum length of a line in a log. */
const maxLogLine = 500
