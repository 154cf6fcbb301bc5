import { timeOfRun } from '../cases/names.js'

/** Something that a run made: a repository where `repository` is given, else an organization. */
export interface Made {
  namespace: string
  repository?: string
}

/** Where a run writes down what it makes, before it makes it, so that anybody can take it away later. */
export interface Ledger {
  /** Written, and on the disk, before the call that creates. Tells whether it was not there yet. */
  making: (made: Made) => boolean
  /** It is gone again, or was never made. */
  gone: (made: Made) => void
  /** What is not gone, the newest first. */
  left: () => Made[]
}

/**
 * Makes a ledger.
 *
 * @param append keeps a line for good before it returns; nothing is kept unless given
 */
export function createLedger(append: (line: string) => void = () => {}): Ledger {
  const open = new Map<string, Made>()
  return {
    making(made) {
      const key = keyOf(made)
      if (open.has(key)) return false
      append(JSON.stringify({ making: made }))
      open.set(key, made)
      return true
    },
    gone(made) {
      // What is in an organization goes with it.
      for (const [key, { namespace }] of open) {
        if (key === keyOf(made) || (made.repository === undefined && namespace === made.namespace)) open.delete(key)
      }
      append(JSON.stringify({ gone: made }))
    },
    left: () => [...open.values()].reverse(),
  }
}

/**
 * Reads a ledger that a run left behind.
 *
 * @param text the file; a last line that is cut off, as after a crash, is passed over
 * @throws Error when another line is none of a ledger, or names something that no run can have made
 */
export function readLedger(text: string): { target: string; left: Made[] } {
  const lines = text.split('\n')
  const whole = text.endsWith('\n') ? lines : lines.slice(0, -1)
  const ledger = createLedger()
  let target: string | undefined
  whole.forEach((line, index) => {
    if (line === '') return
    const entry = entryOf(line, index + 1)
    if (typeof entry.target === 'string') target = entry.target
    else if (isMade(entry.making)) ledger.making(entry.making)
    else if (isMade(entry.gone)) ledger.gone(entry.gone)
    else throw new Error(`Line ${index + 1} of the ledger names nothing that a run can have made.`)
  })
  if (target === undefined) throw new Error('The ledger does not say which address it belongs to; its first line is missing.')
  return { target, left: ledger.left() }
}

function entryOf(line: string, number: number): Record<string, unknown> {
  try {
    const entry: unknown = JSON.parse(line)
    if (typeof entry === 'object' && entry !== null) return entry as Record<string, unknown>
  } catch {
    // Told below.
  }
  throw new Error(`Line ${number} is none of a ledger.`)
}

/** Whether it is something of a run: nothing else is ever taken away. */
function isMade(value: unknown): value is Made {
  if (typeof value !== 'object' || value === null) return false
  const { namespace, repository } = value as Record<string, unknown>
  const named = repository === undefined || typeof repository === 'string'
  return typeof namespace === 'string' && timeOfRun(namespace) !== undefined && named
}

const keyOf = ({ namespace, repository }: Made): string => JSON.stringify([namespace, repository])
