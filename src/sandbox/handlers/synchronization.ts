import type { components } from '../../../generated/schema.js'
import { ApiError } from '../errors.js'
import { knownRegions } from '../known-regions.js'
import { registryHost } from '../settings.js'
import type { Repository } from '../store/entities.js'
import { addSyncJob } from '../store/sync-jobs.js'
import type { SyncJobState, SyncRuleState, SyncTarget } from '../store/sync-state.js'
import { formatTimestamp } from '../store/time.js'
import type { Handler, HandlerCall } from './handler.js'
import { findRepository } from './lookup.js'
import { paginate } from './pagination.js'

/** The maximum number of tags of a request for copies; those beyond are returned as not accepted. */
const maxTags = 1000

type SyncCall = Pick<HandlerCall<'showSyncJob'>, 'store' | 'settings' | 'caller' | 'now'>

/** Returns the fields that rules and jobs have in common. */
function toSource(repository: Repository, { region, namespace }: SyncTarget, { store }: Pick<SyncCall, 'store'>) {
  const { name, organization } = repository
  return {
    namespace: organization.name,
    repoName: name,
    remoteRegionId: region,
    remoteNamespace: namespace,
    domainID: store.accounts.get(organization.account)?.id ?? '',
    domainName: organization.account,
  }
}

function toJob(repository: Repository, job: SyncJobState, call: SyncCall): components['schemas']['SyncJob'] {
  const { id, tag, override, operatorId, operatorName, outcome, created, updated } = job
  const started = created + call.settings.syncDuration / 2
  const isRunning = outcome === 'open' && call.now >= started
  return {
    id,
    ...toSource(repository, job, call),
    tag,
    override,
    status: outcome !== 'open' ? outcome : isRunning ? 'running' : 'waiting',
    syncOperatorId: operatorId,
    syncOperatorName: operatorName,
    createdAt: formatTimestamp(created),
    updatedAt: formatTimestamp(isRunning ? started : updated),
  }
}

/**
 * Returns the target of a body.
 *
 * @throws ApiError when the region is unknown
 */
function parseTarget(
  { remoteRegionId: region, remoteNamespace: namespace }: components['schemas']['DeleteImageSyncRepoRequest'],
  { settings, caller }: SyncCall,
): SyncTarget {
  if (!knownRegions(settings, [caller.account]).includes(region))
    throw new ApiError('SVCSTG.SWR.5001101', `remoteRegionId: ${region}`)
  return { region, namespace }
}

const isSameTarget = (target: SyncTarget, { region, namespace }: SyncTarget): boolean =>
  target.region === region && target.namespace === namespace

export const createImageSyncRepo: Handler<'createImageSyncRepo'> = call => {
  const { syncAuto: auto = false, override = false } = call.body
  const repository = findRepository(call)
  const target = parseTarget(call.body, call)
  const { syncRules = [] } = repository
  // A rule that does nothing isn't listed either, so a later one replaces it.
  if (syncRules.some(rule => rule.auto && isSameTarget(rule, target)))
    throw new ApiError('SVCSTG.SWR.4000014', 'duplicate sync repo')
  const rule: SyncRuleState = { id: call.store.createId(), ...target, auto, override, created: call.now }
  repository.syncRules = [...syncRules.filter(other => !isSameTarget(other, target)), rule]
  if (call.settings.initialSyncJob) addSyncJob(repository, { ...rule, tag: 'latest' }, call.caller.user, call)
  return { status: 200, body: {} }
}

export const deleteImageSyncRepo: Handler<'deleteImageSyncRepo'> = call => {
  const repository = findRepository(call)
  const { syncRules = [] } = repository
  const { remoteRegionId: region, remoteNamespace: namespace } = call.body
  const others = syncRules.filter(rule => !isSameTarget(rule, { region, namespace }))
  if (others.length === syncRules.length) throw new ApiError('SVCSTG.SWR.4001158', `remoteNamespace: ${region}/${namespace}`)
  repository.syncRules = others
  return { status: 200, body: {} }
}

export const listImageAutoSyncReposDetails: Handler<'listImageAutoSyncReposDetails'> = call => {
  const repository = findRepository(call)
  const listed = (repository.syncRules ?? []).filter(({ auto }) => auto)
  const body = listed.map(({ id, override, auto: syncAuto, created, ...target }) => ({
    id,
    ...toSource(repository, target, call),
    override,
    syncAuto,
    createdAt: formatTimestamp(created),
    updatedAt: formatTimestamp(created),
  }))
  return { status: 200, body }
}

export const createManualImageSyncRepo: Handler<'createManualImageSyncRepo'> = call => {
  const { imageTag, override = false } = call.body
  const repository = findRepository(call)
  const target = parseTarget(call.body, call)
  const tags = [...new Set(imageTag)]
  for (const tag of tags.slice(0, maxTags)) addSyncJob(repository, { ...target, override, tag }, call.caller.user, call)
  return { status: 200, body: tags.slice(maxTags) }
}

export const showSyncJob: Handler<'showSyncJob'> = call => {
  for (const key of ['limit', 'offset'])
    if (!call.query.has(key)) throw new ApiError('SVCSTG.SWR.4001036', `filter: ${key} is missing`)
  const repository = findRepository(call)
  const { syncJobs = [] } = repository
  const jobs = call.query.get('order') === 'asc' ? syncJobs : syncJobs.toReversed()
  const { items, headers } = paginate(jobs, call.query)
  return { status: 200, headers, body: items.map(job => toJob(repository, job, call)) }
}

export const listSyncRegions: Handler<'listSyncRegions'> = ({ settings, caller }) => ({
  status: 200,
  body: knownRegions(settings, [caller.account]).map(regionID => ({ regionID, registryURL: registryHost(regionID, settings) })),
})
