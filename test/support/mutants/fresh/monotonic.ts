import type { OperationId } from '../../../../generated/operations.js'
import type { Mutant } from '../../mutant.js'
import { mutateBody, perSandbox, type SentBody } from '../../mutate-handler.js'

/** A service whose numbers never fall. */
export function monotonic<Op extends OperationId>(
  operation: Op,
  name: string,
  read: (body: SentBody<Op>) => readonly (readonly [string, number])[],
  write: (body: SentBody<Op>, highest: ReadonlyMap<string, number>) => SentBody<Op>,
): Mutant {
  const all = perSandbox(() => new Map<string, Map<string, number>>())
  return mutateBody(operation, name, (body, call) => {
    const account = call.caller?.account.name ?? ''
    const highest = all(call).get(account) ?? new Map<string, number>()
    all(call).set(account, highest)
    for (const [key, value] of read(body)) highest.set(key, Math.max(value, highest.get(key) ?? 0))
    return write(body, highest)
  })
}
