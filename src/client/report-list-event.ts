import { clientOperation } from '../openapi/client-operation.js'
import type { ListEvent } from './hooks.js'
import type { MethodSettings } from './method-settings.js'
import type { PagedOptions } from './options.js'

/** Calls the hook for a list that changed. It may take as long as a call. */
export async function reportListEvent(
  event: ListEvent,
  { signal, retry, timeout }: PagedOptions,
  { hooks, sender, endpoint }: MethodSettings,
): Promise<void> {
  if (!hooks.list) return
  const { operation } = event
  const { method, segments } = clientOperation(operation)
  const request = { method, url: endpoint + segments[0], headers: {} }
  await sender.run({ ...request, signal, context: { operation, retry, timeout } }, async call => {
    call.waitsFor('list', { operation, request })
    return hooks.list?.(event)
  })
}
