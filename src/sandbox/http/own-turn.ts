let last: Promise<void> = Promise.resolve()

/**
 * Waits for a turn of the event loop that no other caller shares. Slow steps of many requests then alternate with other requests,
 * while those that wait with `setImmediate` run one after another in the same turn.
 */
export function ownTurn(): Promise<void> {
  last = last.then(() => new Promise(resolve => setImmediate(resolve)))
  return last
}
