import type { CaseContext } from '../../run/case-context.js'
import { putImage, withRestoredState } from '../sandbox-control.js'
import type { SuiteCase } from '../suite-case.js'
import {
  asObject,
  asObjects,
  asOtherAccount,
  asSecondUser,
  day,
  effectCase,
  expectFields,
  type Fields,
  fetchJson,
  requestFor,
  requestOperation,
} from './effect.js'
import { expectOverviewAgrees } from './overview.js'
import { createOnce } from './rejected-writes.js'
import { createOrganization, createRepository, type RepositoryNames } from './resources.js'

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

/** Deletes the tags, the repository and the organization, and checks the counts after each. */
async function expectShrinks(context: CaseContext, path: RepositoryNames, before: Fields): Promise<void> {
  await requestOperation(context, 'deleteRepoTag', { path: { ...path, tag: 'v1' } })
  expectGrowth(context, 'image_num', before, await overview(context), 1)
  await requestOperation(context, 'deleteRepoTag', { path: { ...path, tag: 'v2' } })
  await requestOperation(context, 'deleteRepo', { path })
  const withoutRepository = await overview(context)
  for (const field of ['repo_num', 'image_num', 'store_space']) expectGrowth(context, field, before, withoutRepository, 0)
  await requestOperation(context, 'deleteNamespaces', { path })
  expectGrowth(context, 'namspace_num', before, await overview(context), 0)
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
    const { namspace_num } = await overview(context)
    expectFields(context, 'The quota of organizations', await namespaceQuota(context), { used: namspace_num })
  }),
  effectCase('listQuotas', 'lists quotas of repositories where the feature is enabled', [], async context => {
    const { enable_image_quota } = asObject(await fetchJson(context, 'showShareFeatureGates'))
    const { quotas } = asObject(await fetchJson(context, 'listQuotas'))
    const isListed = asObjects(quotas).some(({ quota_key }) => quota_key === 'repository')
    // Older services don't have the gate.
    context.expect(
      enable_image_quota === undefined || isListed === enable_image_quota,
      `The quota of repositories is ${isListed ? '' : 'not '}listed, but enable_image_quota is ${enable_image_quota}.`,
    )
  }),
  effectCase('showDomainOverview', 'counts the resources of the account', ['isolated', 'images'], async context => {
    const repository = { namespace: context.session.names.body.namespace ?? '', repository: 'usage/app' }
    const before = await overview(context)
    await createOrganization(context, repository.namespace)
    await createRepository(context, repository)
    for (const tag of ['v1', 'v2']) await putImage(context, { ...repository, tag })
    const size = Number(asObject(await fetchJson(context, 'showRepository', { path: repository })).size)
    const after = await overview(context)
    for (const [field, growth] of Object.entries({ namspace_num: 1, repo_num: 1, image_num: 2, store_space: size }))
      expectGrowth(context, field, before, after, growth)
    expectGrowth(context, 'downflow_size', before, after, 0)
    await expectShrinks(context, repository, before)
    await expectOverviewAgrees(context)
  }),
  ...(['listQuotas', 'showDomainOverview', 'checkAgency'] as const).map(operation =>
    effectCase(operation, 'depends on the account of the caller only', ['isolated', 'otherAccount'], context =>
      withRestoredState(context, () => checkUserAccounts(context, operation), ['agency']),
    ),
  ),
  effectCase('showDomainResourceReports', 'returns ascending dates, and the storage of today', ['isolated'], async context => {
    for (const resource_type of ['store', 'downflow'])
      for (const frequency of ['daily', 'monthly']) {
        const report = asObjects(await fetchJson(context, 'showDomainResourceReports', { path: { resource_type, frequency } }))
        const dates = report.map(({ date }) => String(date))
        context.expect(
          dates.length > 0 && dates.every((date, index) => index === 0 || date > String(dates[index - 1])),
          `The dates of the ${frequency} report of ${resource_type} aren't ascending: ${dates.join(', ')}.`,
        )
        const isDay = dates.every(date => /^\d{4}-\d{2}-\d{2}$/.test(date))
        context.expect(isDay, `The ${frequency} report of ${resource_type} has the dates ${dates.join(', ')}.`)
        const days = dates.map(date => Date.parse(date) / day)
        const isWhole = days.every((day, index) => index === 0 || frequency === 'monthly' || day === (days[index - 1] ?? 0) + 1)
        context.expect(isWhole, `The ${frequency} report of ${resource_type} leaves out a day: ${dates.join(', ')}.`)
        const months = dates.map(date => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)))
        const isComplete = months.every((month, index) => index === 0 || month <= (months[index - 1] ?? 0) + 1)
        context.expect(isComplete, `The ${frequency} report of ${resource_type} leaves out a month: ${dates.join(', ')}.`)
        const periods = new Set(dates.map(date => date.slice(0, frequency === 'daily' ? 10 : 7)))
        context.expect(
          periods.size === dates.length,
          `The ${frequency} report of ${resource_type} has ${dates.length} entries for ${periods.size} periods.`,
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
  effectCase(
    'checkAgency',
    'reports an agency that exists to each user of the account',
    ['isolated', 'secondUserKey'],
    context => withRestoredState(context, () => checkAgencyState(context), ['agency']),
  ),
  effectCase('listSyncRegions', 'names the registry of the login', ['writes'], async context => {
    const { json } = await requestOperation(context, 'createSecret')
    const registries = Object.keys(asObject(asObject(json).auths))
    const regions = asObjects(await fetchJson(context, 'listSyncRegions')).map(({ registryURL }) => registryURL)
    // Older services don't name registries.
    const isNamed = regions.every(url => url === undefined) || registries.every(registry => regions.includes(registry))
    context.expect(isNamed, `The login is for ${registries.join()}, but the registries of the regions are ${regions.join()}.`)
  }),
]

/** Creates the agency of the account, which exists for each of its users then. */
async function checkAgencyState(context: CaseContext): Promise<void> {
  const request = requestFor(context, 'createAgency')
  expectFields(context, 'The account', asObject(await fetchJson(context, 'checkAgency')), { is_agency: false })
  await createOnce(context, request)
  for (const options of [{}, asSecondUser(context)]) {
    context.expectError(request, await context.request(request, options), 409)
    const after = asObject(await fetchJson(context, 'checkAgency', {}, options))
    context.expect(after.is_agency === true, `After createAgency, is_agency is ${after.is_agency}.`)
  }
}

/** Compares what an operation returns to each of two accounts, before and after the other one changes. */
async function checkUserAccounts(
  context: CaseContext,
  operation: 'listQuotas' | 'showDomainOverview' | 'checkAgency',
): Promise<void> {
  const other = asOtherAccount(context)
  const read = async (options = {}): Promise<string> => JSON.stringify(await fetchJson(context, operation, {}, options))
  for (const [name, own, foreign] of [
    ['own', {}, other],
    ['foreign', other, {}],
  ] as const) {
    const before = await read(foreign)
    const namespace = `${context.session.runId}-${name}`
    await createOrganization(context, namespace, own)
    await requestOperation(
      context,
      'createRepo',
      { path: { namespace }, body: { repository: 'counted/app', is_public: false } },
      own,
    )
    // What is shared with an account isn't its own.
    if (name === 'own') await requestOperation(context, 'createRepoDomains', { path: { namespace, repository: 'counted/app' } })
    const { is_agency } = asObject(await fetchJson(context, 'checkAgency', {}, own))
    if (is_agency !== true) await requestOperation(context, 'createAgency', {}, own)
    // What an account reads isn't returned to the next one.
    await read(own)
    const after = await read(foreign)
    context.expect(before === after, `${operation} changed with another account, from ${before} to ${after}.`)
  }
  if (operation === 'listQuotas') return
  for (const options of [{}, other]) {
    const { domain_id } = asObject(await fetchJson(context, operation, {}, options))
    const [account] = asObjects(asObject(await fetchJson(context, 'keystoneListAuthDomains', {}, options)).domains)
    expectFields(context, operation, { domain_id }, { domain_id: account?.id })
  }
}
