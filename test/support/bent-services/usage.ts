import type { OperationId } from '../../../generated/operations.js'
import { type BentService, changeEveryObject, changeJson, changeResponse, type Fields, undoEffect } from '../bend.js'

/** Returns the first value of a field forever. */
const constant = (operation: OperationId, field: string): BentService => ({
  name: `never changes ${field}`,
  operation,
  bend: fetch => {
    let first: unknown
    return changeResponse(operation, (response, text) =>
      changeJson(response, text, body =>
        changeEveryObject(body, (fields: Fields) => {
          if (!(field in fields)) return fields
          first ??= fields[field]
          return { ...fields, [field]: first }
        }),
      ),
    )(fetch)
  },
})

/** Services that are wrong about what an account uses. */
export const bentUsage: readonly BentService[] = [
  constant('listQuotas', 'used'),
  ...['namspace_num', 'repo_num', 'image_num', 'store_space'].map(field => constant('showDomainOverview', field)),
  {
    name: 'returns the newest entry first',
    operation: 'showDomainResourceReports',
    bend: changeResponse('showDomainResourceReports', (response, text) =>
      changeJson(response, text, body => (body as unknown[]).toReversed()),
    ),
  },
  {
    name: 'returns other values than the overview',
    operation: 'showDomainResourceReports',
    bend: changeResponse('showDomainResourceReports', (response, text) =>
      changeJson(response, text, body =>
        changeEveryObject(body, fields => ('value' in fields ? { ...fields, value: Number(fields.value) + 1 } : fields)),
      ),
    ),
  },
  {
    name: 'reports no agency',
    operation: 'checkAgency',
    bend: changeResponse('checkAgency', (response, text) => changeJson(response, text, () => ({ is_agency: false }))),
  },
  {
    name: 'creates no agency',
    operation: 'createAgency',
    bend: undoEffect('createAgency'),
  },
]
