import { type OperationRow, operations } from '../../../generated/operations.js'
import { asRecord } from '../../errors/json.js'
import type { OperationRequest } from './send.js'
import { requirementMessages, type Target } from './target.js'

/** Thrown by a case that must not or cannot run against this target. The message is the reason. */
export class SkipCase extends Error {}

/**
 * Restricts writes to the run's own resources: a request that changes something is allowed only when the run may write,
 * and only when it names an organization of this run and configured users. An isolated target has no restrictions.
 *
 * @throws SkipCase
 */
export function guardRequest(request: OperationRequest, runId: string, target: Target): void {
  const { method, safe, creates = [] }: OperationRow = operations[request.operation]
  if (target.kind === 'mock' || method === 'GET' || safe) return
  if (!target.allowWrites) throw new SkipCase(requirementMessages.writes)
  if (target.isolated) return
  const namespace = request.path.namespace ?? (creates.includes('namespace') ? asRecord(request.body).namespace : undefined)
  if (typeof namespace !== 'string' || !namespace.startsWith(`${runId}-`))
    throw new SkipCase("The request would name an organization without the run's prefix.")
  const { remoteNamespace } = asRecord(request.body)
  if (remoteNamespace !== undefined && !String(remoteNamespace).startsWith(`${runId}-`))
    throw new SkipCase("The request would copy images to an organization without the run's prefix.")
  const { otherAccount, secondUser } = target
  for (const [field, configured] of [
    ['access_domain', otherAccount?.name],
    ['user_id', secondUser?.userId],
  ] as const) {
    const values = [request.path[field], ...valuesOf(request.body, field)].filter(value => value !== undefined)
    if (values.some(value => value !== configured && value !== `${runId}-unknown`))
      throw new SkipCase("The request would name a user or an account that isn't configured for the run.")
  }
}

function valuesOf(body: unknown, field: string): unknown[] {
  const items = Array.isArray(body) ? body : [body]
  // A list of strings contains user IDs.
  return items.map(item => (typeof item === 'string' && field === 'user_id' ? item : asRecord(item)[field]))
}
