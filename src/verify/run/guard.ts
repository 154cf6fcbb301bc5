import { type OperationRow, operations } from '../../../generated/operations.js'
import type { Call } from '../cases/contract-cases.js'
import { needs, type Target } from './target.js'

/** A call that must not be sent to this target, and why. */
export class Unaskable extends Error {}

/**
 * Keeps a run from touching anything but its own: calls that change something are let through only when the run may
 * write, and only when they name an organization of this run and people that the run was told of. A target that was
 * started for the run belongs to it as a whole.
 *
 * @throws Unaskable
 */
export function guard(call: Call, run: string, target: Target): void {
  const { method, safe: harmless, creates: makes = [] }: OperationRow = operations[call.operation]
  if (target.kind === 'examples' || method === 'GET' || harmless) return
  if (!target.writes) throw new Unaskable(needs.writes)
  if (target.own) return
  const named = call.path.namespace ?? (makes.includes('namespace') ? fieldsOf(call.body).namespace : undefined)
  if (typeof named !== 'string' || !named.startsWith(`${run}-`))
    throw new Unaskable("The call would name an organization that does not carry the run's prefix.")
  const { other, member } = target
  for (const [field, known] of [
    ['access_domain', other?.account],
    ['user_id', member?.userId],
  ] as const) {
    const people = [call.path[field], ...peopleIn(call.body, field)].filter(person => person !== undefined)
    if (people.some(person => person !== known && person !== `${run}-nobody`))
      throw new Unaskable('The call would name somebody whom the run was not told of.')
  }
}

function peopleIn(body: unknown, field: string): unknown[] {
  const items = Array.isArray(body) ? body : [body]
  // A list of texts is one of users.
  return items.map(item => (typeof item === 'string' && field === 'user_id' ? item : fieldsOf(item)[field]))
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
