import type { OperationId } from '../../../../generated/operations.js'
import type { CaseContext } from '../../run/case-context.js'
import { putImage } from '../sandbox-control.js'
import type { SuiteCase } from '../suite-case.js'
import { asObject, asObjects, effectCase, type Fields, fetchJson, requestFor, requestOperation } from './effect.js'
import { createOrganization, createRepository } from './resources.js'

const overview = async (context: CaseContext): Promise<Fields> => asObject(await fetchJson(context, 'showDomainOverview'))

async function namespaceQuota(context: CaseContext): Promise<Fields> {
  const { quotas } = asObject(await fetchJson(context, 'listQuotas'))
  return asObject(asObjects(quotas).find(({ quota_key }) => quota_key === 'namespace'))
}

/** Adds a problem unless a count grew by a number. */
function expectGrowth(context: CaseContext, field: string, before: Fields, after: Fields, growth: number): void {
  context.expect(
    after[field] === Number(before[field]) + growth,
    `${field} was ${before[field]} and is ${after[field]} instead of ${Number(before[field]) + growth}.`,
  )
}

/** Quotas, counts and settings of the account. */
export const usageEffects: readonly SuiteCase[] = [
  effectCase('listQuotas', 'counts the organizations of the account', ['isolated'], async context => {
    const namespace = context.session.names.body.namespace ?? ''
    const before = await namespaceQuota(context)
    await createOrganization(context, namespace)
    expectGrowth(context, 'used', before, await namespaceQuota(context), 1)
    await requestOperation(context, 'deleteNamespaces', { path: { namespace } })
    expectGrowth(context, 'used', before, await namespaceQuota(context), 0)
  }),
  effectCase('showDomainOverview', 'counts the resources of the account', ['isolated', 'images'], async context => {
    const path = { namespace: context.session.names.body.namespace ?? '', repository: 'usage/app' }
    const before = await overview(context)
    await createOrganization(context, path.namespace)
    await createRepository(context, path)
    for (const tag of ['v1', 'v2']) await putImage(context, { ...path, tag })
    const size = Number(asObject(await fetchJson(context, 'showRepository', { path })).size)
    const after = await overview(context)
    for (const [field, growth] of Object.entries({ namspace_num: 1, repo_num: 1, image_num: 2, store_space: size }))
      expectGrowth(context, field, before, after, growth)
    expectGrowth(context, 'downflow_size', before, after, 0)
  }),
  effectCase('showDomainResourceReports', 'returns ascending dates, and the storage of today', ['isolated'], async context => {
    for (const resource_type of ['store', 'downflow'])
      for (const frequency of ['daily', 'monthly']) {
        const report = asObjects(await fetchJson(context, 'showDomainResourceReports', { path: { resource_type, frequency } }))
        const dates = report.map(({ date }) => String(date))
        context.expect(
          dates.length > 0 && dates.every((date, index) => index === 0 || date > String(dates[index - 1])),
          `The dates of the ${frequency} report of ${resource_type} aren't ascending: ${dates.join(', ')}.`,
        )
        const field = resource_type === 'store' ? 'store_space' : 'downflow_size'
        const total = Number((await overview(context))[field])
        const values = report.map(({ value }) => Number(value))
        const actual = resource_type === 'store' ? values.at(-1) : values.reduce((sum, value) => sum + value, 0)
        context.expect(
          actual === total,
          `The ${frequency} report of ${resource_type} has ${actual}, but the overview ${total}.`,
        )
      }
  }),
  effectCase('checkAgency', 'reports an agency that exists', ['isolated'], async context => {
    const request = requestFor(context, 'createAgency')
    const { is_agency } = asObject(await fetchJson(context, 'checkAgency'))
    const response = await context.request(request)
    if (is_agency) context.expectError(request, response, 409)
    else context.expectStatus(request, response, 204)
    const after = asObject(await fetchJson(context, 'checkAgency'))
    context.expect(after.is_agency === true, `After createAgency, is_agency is ${after.is_agency}.`)
  }),
  effectCase('listRepoDetails', 'returns the same repositories as listReposDetails', [], async context => {
    await compareLists(context, 'listRepoDetails', 'listReposDetails')
  }),
]

/** Compares the first page of a v3 list with the v2 list. */
async function compareLists(context: CaseContext, operation: OperationId, other: OperationId): Promise<void> {
  const query = { namespace: context.session.names.path.namespace ?? '' }
  const { repos } = asObject(await fetchJson(context, operation, { query: { ...query, limit: 1000 } }))
  const items = asObjects(await fetchJson(context, other, { query: { ...query, limit: 1000, offset: 0 } }))
  const found = new Map(asObjects(repos).map(item => [`${item.namespace_name}/${item.name}`, item]))
  context.expect(found.size === items.length, `${operation} returned ${found.size} repositories, ${other} ${items.length}.`)
  const fields = ['category', 'description', 'size', 'is_public', 'num_images', 'num_download', 'domain_name'] as const
  for (const item of items) {
    const name = `${item.namespace}/${item.name}`
    for (const field of fields) {
      const value = found.get(name)?.[field]
      context.expect(value === item[field], `${operation}: ${field} of ${name} is ${value}, but ${other} has ${item[field]}.`)
    }
  }
}
