import type { OperationId } from '../../../generated/operations.js'
import type { CaseContext } from '../run/case-context.js'
import type { OperationRequest } from '../run/send.js'
import { asObjects, type Fields } from './effects/effect.js'

/** How to delete what an operation can create only once, by the operation. */
const deletions: Readonly<Partial<Record<OperationId, (context: CaseContext, path: Fields) => Promise<void>>>> = {
  async createRetention(context, path) {
    const { json } = await context.request({ operation: 'listRetentions', path, query: {} })
    for (const { id } of asObjects(json))
      await context.request({ operation: 'deleteRetention', path: { ...path, retention_id: id }, query: {} })
  },
  async createImageSyncRepo(context, path) {
    const { json } = await context.request({ operation: 'listImageAutoSyncReposDetails', path, query: {} })
    for (const { remoteRegionId, remoteNamespace } of asObjects(json))
      await context.request({
        operation: 'deleteImageSyncRepo',
        path,
        query: {},
        body: { remoteRegionId, remoteNamespace },
      })
  },
}

/** Deletes what would make a valid request fail, because there can be only one. */
export async function deleteSingletons(context: CaseContext, { operation, path }: OperationRequest): Promise<void> {
  await deletions[operation]?.(context, path)
}
