import type { CaseResult, Group } from '../run/result.js'
import { guardedResult } from './guard.js'
import { type Tally, tally } from './tally.js'
import { columns, cut } from './text.js'

/** How progress is shown. */
export interface ProgressOptions {
  /** Takes what is to be written, line feeds and all. */
  write(text: string): void
  /** Whether the reader is a person at a terminal: one line is written anew then. Otherwise there are plain lines. */
  terminal: boolean
  /** The terminal's width; 80 when it is not known. */
  width?: number
  /** How many cases the run has, when it is known. */
  total?: number
  /** What the lines begin with, for runs against several targets. */
  target?: string
}

/** Takes the results of a run one by one, and shows how far it is. */
export interface Progress {
  (result: CaseResult): void
  /** Says that no more results come. */
  done(): void
}

/** Shows how far a run is, while it runs. */
export function createProgress(options: ProgressOptions): Progress {
  return options.terminal ? rewritten(options) : plain(options)
}

function rewritten({ write, width = 80, total, target }: ProgressOptions): Progress {
  const counts = tally([])
  const progress = (result: CaseResult): void => {
    const { outcome, group, title } = guardedResult(result)
    counts[outcome] += 1
    const count = sum(counts)
    const fixed = [
      ...(target ? [target] : []),
      total === undefined ? String(count) : `${String(count).padStart(String(total).length)}/${total}`,
      group,
      ...(counts.broken > 0 ? [`${counts.broken} broken`] : []),
    ].join('  ')
    // The last column stays free: some terminals go to the next line when it is written.
    const room = width - 1
    const line = columns(fixed) + 2 < room ? `${fixed}  ${cut(title, room - columns(fixed) - 2)}` : cut(fixed, room)
    write(`\r\u001b[2K${line}`)
  }
  return Object.assign(progress, { done: () => write('\r\u001b[2K') })
}

function plain({ write, target }: ProgressOptions): Progress {
  const before = target ? `${target} ` : ''
  let current: { group: Group; counts: Tally } | undefined
  const flush = (): void => {
    if (!current) return
    const { held, broken, skipped } = current.counts
    write(`${before}${current.group}: ${held} held, ${broken} broken, ${skipped} skipped\n`)
    current = undefined
  }
  const progress = (result: CaseResult): void => {
    const { outcome, group, title, problems } = guardedResult(result)
    if (current?.group !== group) flush()
    current ??= { group, counts: tally([]) }
    current.counts[outcome] += 1
    // A line of a log may be long, but not so long that nobody finds the next one.
    if (outcome === 'broken') write(cut(`${before}${group}: broken: ${title}: ${problems[0] ?? ''}`, 500).concat('\n'))
  }
  return Object.assign(progress, { done: flush })
}

function sum({ held, broken, skipped }: Tally): number {
  return held + broken + skipped
}
