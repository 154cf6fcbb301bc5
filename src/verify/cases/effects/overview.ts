import type { CaseContext } from '../../run/case-context.js'
import { asObject, asObjects, expectFields, fetchJson, sumOf } from './effect.js'

/** The overview of an account counts what its administrator finds in the lists. Nothing else may change meanwhile. */
export async function expectOverviewAgrees(context: CaseContext): Promise<void> {
  const path = { resource_type: 'downflow', frequency: 'monthly' }
  const months = asObjects(await fetchJson(context, 'showDomainResourceReports', { path }))
  const namespaces = asObjects(asObject(await fetchJson(context, 'listNamespaces')).namespaces)
  const repositories = asObjects(await fetchJson(context, 'listReposDetails', { query: { offset: 0, limit: 1000 } }))
  expectFields(context, 'The overview', asObject(await fetchJson(context, 'showDomainOverview')), {
    namspace_num: namespaces.length,
    repo_num: repositories.length,
    image_num: sumOf(repositories, 'num_images'),
    store_space: sumOf(repositories, 'size'),
    downflow_size: sumOf(months, 'value'),
  })
  const { quotas } = asObject(await fetchJson(context, 'listQuotas'))
  const quota = asObjects(quotas).find(({ quota_key }) => quota_key === 'namespace')
  expectFields(context, 'The quota of organizations', asObject(quota), { used: namespaces.length })
}
