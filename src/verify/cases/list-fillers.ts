import type { OperationId } from '../../../generated/operations.js'
import { findOperation } from '../../openapi/document.js'
import type { CaseContext } from '../run/case-context.js'
import type { OperationRequest } from '../run/send.js'
import { validRequest } from './contract-cases.js'
import { putImage } from './sandbox-control.js'
import { deleteSingletons } from './singletons.js'

/** How to fill the lists of the run's repository that no POST to the same path fills. */
export const listFillers: Readonly<Partial<Record<OperationId, (context: CaseContext) => Promise<void>>>> = {
  async showSyncJob(context) {
    const request = fillRequest(context, 'createManualImageSyncRepo')
    await context.request({ ...request, body: { ...(request.body as object), imageTag: ['job-1', 'job-2', 'job-3'] } })
  },
  /** Deletes three of four tags, unless the history has as many already. */
  async listRetentionHistories(context) {
    const { json } = await context.request(fillRequest(context, 'listRetentionHistories'))
    const { total } = (json ?? {}) as { total?: unknown }
    if (!context.session.target.isSandbox || Number(total) >= 3) return
    const create = fillRequest(context, 'createRetention')
    await deleteSingletons(context, create)
    const kept = ['v1', 'v2', 'latest'].map(pattern => ({ kind: 'label', pattern }))
    for (const tag of ['old-1', 'old-2', 'old-3', 'old-4']) await putImage(context, { ...context.session.names.path, tag })
    await context.request({
      ...create,
      body: { algorithm: 'or', rules: [{ template: 'tag_rule', params: { num: '1' }, tag_selectors: kept }] },
    })
    await deleteSingletons(context, create)
    await context.request({ ...fillRequest(context, 'deleteRepoTag', { tag: 'old-4' }) })
  },
}

function fillRequest(
  { session: { contract, names } }: CaseContext,
  operation: OperationId,
  path: Readonly<Record<string, string>> = {},
): OperationRequest {
  return validRequest(contract, findOperation(contract, operation), { ...names, path: { ...names.path, ...path } })
}
