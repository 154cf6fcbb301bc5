import { runStartTime } from './run-names.js'

/** A resource that a run created: a repository when `repository` is set, otherwise an organization. */
export interface CreatedResource {
  namespace: string
  repository?: string
}

/** A write-ahead record of the resources that a run creates, from which they can be deleted after a crash. */
export interface Ledger {
  /** Records a resource before the request that creates it. Returns false when it is already recorded. */
  add: (resource: CreatedResource) => boolean
  /** Records that a resource was deleted or was never created. */
  remove: (resource: CreatedResource) => void
  /** Returns the resources that still exist, newest first. */
  remaining: () => CreatedResource[]
}

/**
 * Creates a ledger.
 *
 * @param append persists a line before it returns; by default, nothing is persisted
 */
export function createLedger(append: (line: string) => void = () => {}): Ledger {
  const open = new Map<string, CreatedResource>()
  return {
    add(resource) {
      const key = resourceKey(resource)
      if (open.has(key)) return false
      append(ledgerLine('create', resource))
      open.set(key, resource)
      return true
    },
    remove(resource) {
      // Deleting an organization deletes what it contains.
      for (const [key, { namespace }] of open) {
        const isInside = resource.repository === undefined && namespace === resource.namespace
        if (key === resourceKey(resource) || isInside) open.delete(key)
      }
      append(ledgerLine('delete', resource))
    },
    remaining: () => [...open.values()].reverse(),
  }
}

/** Formats an entry of a ledger file. */
export function ledgerLine(action: 'create' | 'delete', resource: CreatedResource): string {
  return JSON.stringify({ [action]: resource })
}

/**
 * Reads the ledger of an earlier run.
 *
 * @param text the file; ignores an incomplete last line, which a crash can cause
 * @throws Error when another line is invalid, or names a resource that no run can have created
 */
export function readLedger(text: string): { target: string; remaining: CreatedResource[] } {
  const lines = text.split('\n')
  const complete = text.endsWith('\n') ? lines : lines.slice(0, -1)
  const ledger = createLedger()
  let target: string | undefined
  complete.forEach((line, index) => {
    if (line === '') return
    const entry = parseEntry(line, index + 1)
    if (typeof entry.target === 'string') target = entry.target
    else if (isCreatedResource(entry.create)) ledger.add(entry.create)
    else if (isCreatedResource(entry.delete)) ledger.remove(entry.delete)
    else throw new Error(`Line ${index + 1} of the ledger names no resource that a run can have created.`)
  })
  if (target === undefined) throw new Error('The ledger names no address; its first line is missing.')
  return { target, remaining: ledger.remaining() }
}

function parseEntry(line: string, number: number): Record<string, unknown> {
  try {
    const entry: unknown = JSON.parse(line)
    if (typeof entry === 'object' && entry !== null) return entry as Record<string, unknown>
  } catch {
    // Reported below.
  }
  throw new Error(`Line ${number} isn't a ledger entry.`)
}

/** Accepts only resources with a run's prefix: nothing else is ever deleted. */
function isCreatedResource(value: unknown): value is CreatedResource {
  if (typeof value !== 'object' || value === null) return false
  const { namespace, repository } = value as Record<string, unknown>
  const isRepositoryValid = repository === undefined || typeof repository === 'string'
  return typeof namespace === 'string' && runStartTime(namespace) !== undefined && isRepositoryValid
}

const resourceKey = ({ namespace, repository }: CreatedResource): string => JSON.stringify([namespace, repository])
