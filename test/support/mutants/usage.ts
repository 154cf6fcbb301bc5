import type { OperationId } from '../../../generated/operations.js'
import {
  changeEveryObject,
  changeJson,
  changeResponse,
  type Fields,
  intercept,
  type Mutant,
  replaceAccepted,
  undoEffect,
} from '../mutant.js'

/** Returns the first value of a field forever. */
const constant = (operation: OperationId, field: string): Mutant => ({
  name: `never changes ${field}`,
  operation,
  mutate: fetch => {
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
export const mutantsOfUsage: readonly Mutant[] = [
  constant('listQuotas', 'used'),
  ...['namspace_num', 'repo_num', 'image_num', 'store_space'].map(field => constant('showDomainOverview', field)),
  {
    name: 'lists the quota of repositories although the feature is disabled',
    operation: 'listQuotas',
    mutate: changeResponse('listQuotas', (response, text) =>
      changeJson(response, text, body => {
        const { quotas } = body as { quotas: Fields[] }
        return { quotas: [...quotas, { quota_key: 'repository', quota_limit: 500, used: 1, unit: '' }] }
      }),
    ),
  },
  {
    name: 'enables a feature that does not exist',
    operation: 'showShareFeatureGates',
    mutate: changeResponse('showShareFeatureGates', (response, text) =>
      changeJson(response, text, body => ({ ...(body as Fields), enable_image_quota: true })),
    ),
  },
  {
    name: 'reports days instead of months',
    operation: 'showDomainResourceReports',
    mutate: intercept(['showDomainResourceReports'], async call => {
      const url = call.request.url.replace('/monthly', '/daily')
      return url === call.request.url ? undefined : replaceAccepted(call, { url })
    }),
  },
  {
    name: 'returns the newest entry first',
    operation: 'showDomainResourceReports',
    mutate: changeResponse('showDomainResourceReports', (response, text) =>
      changeJson(response, text, body => (body as unknown[]).toReversed()),
    ),
  },
  {
    name: 'returns other values than the overview',
    operation: 'showDomainResourceReports',
    mutate: changeResponse('showDomainResourceReports', (response, text) =>
      changeJson(response, text, body =>
        changeEveryObject(body, fields => ('value' in fields ? { ...fields, value: Number(fields.value) + 1 } : fields)),
      ),
    ),
  },
  {
    name: 'reports no agency',
    operation: 'checkAgency',
    mutate: changeResponse('checkAgency', (response, text) => changeJson(response, text, () => ({ is_agency: false }))),
  },
  {
    name: 'creates no agency',
    operation: 'createAgency',
    mutate: undoEffect('createAgency'),
  },
]
