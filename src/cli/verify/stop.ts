import type { LedgerFile } from './ledger-file.js'

/** How a run is stopped from outside. */
export interface Stop {
  signal: AbortSignal
  /** Tells where the run notes what it makes, if it makes anything that outlives it. */
  notesIn: (noted: LedgerFile) => void
}

/**
 * Ctrl+C, a closed terminal or a closed pipe ends the run: the request that is under way is given up, and what the
 * run made is taken away; a second one ends it at once.
 */
export function stopOnSignal(): Stop {
  const controller = new AbortController()
  let noted: LedgerFile | undefined
  const stop = (): void => {
    if (controller.signal.aborted) process.exit(2)
    controller.abort()
    const made = noted !== undefined && noted.ledger.left().length > 0 ? noted : undefined
    const more = made
      ? ` What the run made is being taken away; once more ends that, too, and leaves it to ${sweepOf(made)}`
      : ''
    console.error(`\nStopping.${more}`)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
  // Whoever read along is gone; each further line fails as well.
  process.stdout.on('error', () => {
    if (!controller.signal.aborted) controller.abort()
  })
  process.stderr.on('error', () => {})
  return { signal: controller.signal, notesIn: ledger => (noted = ledger) }
}

/** The command that takes away what a run has left. */
export function sweepOf(noted: LedgerFile): string {
  return `huaweicloud-swr verify --sweep ${noted.file}`
}
