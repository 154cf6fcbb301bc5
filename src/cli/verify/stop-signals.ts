import type { LedgerFile } from './ledger-file.js'

/** Stops a run from outside. */
export interface StopControl {
  signal: AbortSignal
  /** Sets the ledger of the current target, so that a stopped run can print its cleanup command. */
  setLedger: (ledger: LedgerFile) => void
}

/**
 * Aborts the run on Ctrl+C, or when the terminal or a pipe closes: the current request fails, and the run deletes what it
 * created. A second signal exits immediately.
 */
export function stopOnSignals(): StopControl {
  const controller = new AbortController()
  let currentLedger: LedgerFile | undefined
  const stop = (): void => {
    if (controller.signal.aborted) process.exit(2)
    controller.abort()
    const ledger = currentLedger !== undefined && currentLedger.ledger.remaining().length > 0 ? currentLedger : undefined
    const details = ledger
      ? ` Deleting what the run created. Press Ctrl+C again to exit immediately; then delete the rest with: ${cleanupCommandFor(ledger)}`
      : ''
    console.error(`\nStopping.${details}`)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
  // Without a reader, every further write would fail.
  process.stdout.on('error', () => {
    if (!controller.signal.aborted) controller.abort()
  })
  process.stderr.on('error', () => {})
  return { signal: controller.signal, setLedger: ledger => (currentLedger = ledger) }
}

/** Returns the command that deletes the remaining resources of a run. */
export function cleanupCommandFor({ file }: LedgerFile): string {
  return `huaweicloud-swr verify --cleanup ${file}`
}
