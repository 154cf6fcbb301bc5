import type { components } from '../../../generated/schema.js'
import { ApiError } from '../errors.js'
import { regionOfProject } from '../regions.js'
import { featureGatesOf } from '../settings.js'
import type { Organization, Repository } from '../store/entities.js'
import { countRepositories } from '../store/quotas.js'
import { day, dayNumber } from '../store/time.js'
import { trafficIn } from '../store/traffic.js'
import type { Handler, HandlerCall } from './handler.js'

type UsageCall = Pick<HandlerCall<'showDomainOverview'>, 'caller' | 'region' | 'now'>

/** The value of a quota without a limit. */
const unlimited = -1

export const listQuotas: Handler<'listQuotas'> = call => {
  const { caller, settings, query, store, path } = call
  const { account } = caller
  // Whether the service accepts the ID of a foreign project is unsettled; here, it has no effect.
  const project = account.projects.find(({ id }) => id === path.project_id)
  const region = project ? store.region(regionOfProject(project.name)) : call.region
  const { imageQuotas } = settings
  const quota = (quota_key: string, limit: number | null, used: number): components['schemas']['Quota'] => ({
    quota_key,
    quota_limit: limit ?? unlimited,
    used,
    unit: '',
  })
  const quotas = [quota('namespace', account.organizationQuota, region.ownedBy(account.name).size)]
  if (imageQuotas) {
    quotas.push(quota('repository', imageQuotas.repositories, countRepositories(region, account.name)))
    const repository = namedRepository(query, region.ownedBy(account.name))
    if (repository) quotas.push(quota('tag', imageQuotas.tags, repository.tags.size))
  }
  return { status: 200, body: { quotas } }
}

/** Returns the repository of the query if it belongs to the account; others are unknown to the account. */
function namedRepository(query: ReadonlyMap<string, string>, owned: Iterable<Organization>): Repository | undefined {
  for (const organization of owned)
    if (organization.name === query.get('namespace')) return organization.repositories.get(query.get('repository') ?? '')
  return undefined
}

export const showDomainOverview: Handler<'showDomainOverview'> = call => {
  const { account } = call.caller
  const repositories = ownRepositories(call)
  const sum = (measure: (repository: Repository) => number): number =>
    repositories.reduce((total, repository) => total + measure(repository), 0)
  return {
    status: 200,
    body: {
      domain_id: account.id,
      domain_name: account.name,
      namspace_num: call.region.ownedBy(account.name).size,
      repo_num: repositories.length,
      image_num: sum(({ tags }) => tags.size),
      store_space: sum(({ size }) => size),
      downflow_size: trafficIn(account, call.region.name).reduce((total, { bytes }) => total + bytes, 0),
    },
  }
}

function ownRepositories({ region, caller: { account } }: UsageCall): Repository[] {
  return [...region.ownedBy(account.name)].flatMap(({ repositories }) => [...repositories.values()])
}

/** A day or a month of a report: its first day, and the first day of the next one, in days since 1970. */
interface Period {
  date: string
  start: number
  end: number
}

export const showDomainResourceReports: Handler<'showDomainResourceReports'> = call => {
  const periods = call.path.frequency === 'monthly' ? lastMonths(call.now) : lastDays(call.now)
  const measure = call.path.resource_type === 'store' ? storedBy(call) : downloadedIn(call)
  return { status: 200, body: periods.map(period => ({ date: period.date, value: measure(period) })) }
}

const formatDay = (number: number): string => new Date(number * day).toISOString().slice(0, 10)

/** Returns the last 30 days, ending with that of `now`. */
function lastDays(now: number): Period[] {
  const today = dayNumber(now)
  return Array.from({ length: 30 }, (_, index) => {
    const start = today - 29 + index
    return { date: formatDay(start), start, end: start + 1 }
  })
}

/** Returns the last 12 months, ending with that of `now`. */
function lastMonths(now: number): Period[] {
  const [year, month] = [new Date(now).getUTCFullYear(), new Date(now).getUTCMonth()]
  const firstDay = (offset: number): number => dayNumber(Date.UTC(year, month + offset, 1))
  return Array.from({ length: 12 }, (_, index) => {
    const start = firstDay(index - 11)
    return { date: formatDay(start), start, end: firstDay(index - 10) }
  })
}

/** Returns the storage of the current tags at the end of a period. Deleted tags are no longer known. */
function storedBy(call: UsageCall): (period: Period) => number {
  const tags = ownRepositories(call).flatMap(repository => [...repository.tags.values()])
  return ({ end }) => tags.reduce((sum, { size, created }) => sum + (dayNumber(created) < end ? size : 0), 0)
}

/** Returns the traffic of a period. */
function downloadedIn({ caller, region }: UsageCall): (period: Period) => number {
  const traffic = trafficIn(caller.account, region.name)
  return ({ start, end }) => traffic.reduce((sum, { day, bytes }) => sum + (day >= start && day < end ? bytes : 0), 0)
}

export const showShareFeatureGates: Handler<'showShareFeatureGates'> = ({ settings }) => ({
  status: 200,
  body: featureGatesOf(settings),
})

export const checkAgency: Handler<'checkAgency'> = ({ caller: { account } }) => ({
  status: 200,
  body: { domain_id: account.id, is_agency: account.agency ?? false },
})

export const createAgency: Handler<'createAgency'> = ({ caller: { account } }) => {
  if (account.agency) throw new ApiError('SVCSTG.SWR.4090089', 'agency')
  account.agency = true
  return { status: 204, body: undefined }
}
