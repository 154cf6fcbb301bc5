import { findRepository } from '../../../../src/sandbox/handlers/lookup.js'
import type { SyncJobState, SyncRuleState } from '../../../../src/sandbox/store/sync-state.js'
import type { BentService } from '../../bend.js'
import { bentBefore, bentBody, bentCall, bentEffect, bentHandler, bentTogether, perSandbox } from '../../bent-handler.js'
import { otherRepositories } from './neighbors.js'

type SyncCall = Parameters<typeof findRepository>[0]

const rulesOf = (call: SyncCall): SyncRuleState[] => findRepository(call).syncRules ?? []
/** Returns the newest jobs of a manual copy. */
const newest = (call: SyncCall & { body: { imageTag: readonly string[] } }): SyncJobState[] =>
  findRepository(call).syncJobs?.slice(-call.body.imageTag.length) ?? []
const shownAs = perSandbox(() => new Map<number, boolean>())
const targets = perSandbox(() => new Map<number, string>())

/** Services with defects of synchronization. */
export const freshSynchronization: readonly BentService[] = [
  bentTogether(
    'createManualImageSyncRepo',
    'replaces images without override',
    bentEffect('createManualImageSyncRepo', '', call => {
      for (const job of newest(call)) {
        shownAs(call).set(job.id, job.override)
        job.override = true
      }
    }),
    bentBody('showSyncJob', '', (body, call) =>
      body.map(job => ({ ...job, override: shownAs(call).get(job.id) ?? job.override })),
    ),
  ),
  bentTogether(
    'createManualImageSyncRepo',
    'never replaces an image, override or not',
    bentEffect('createManualImageSyncRepo', '', call => {
      for (const job of newest(call)) {
        shownAs(call).set(job.id, job.override)
        job.override = false
      }
    }),
    bentBody('showSyncJob', '', (body, call) =>
      body.map(job => ({ ...job, override: shownAs(call).get(job.id) ?? job.override })),
    ),
  ),
  bentTogether(
    'createManualImageSyncRepo',
    'copies into the source organization of the other region',
    bentEffect('createManualImageSyncRepo', '', call => {
      for (const job of newest(call)) {
        targets(call).set(job.id, job.namespace)
        job.namespace = findRepository(call).organization.name
      }
    }),
    bentBody('showSyncJob', '', (body, call) =>
      body.map(job => ({ ...job, remoteNamespace: targets(call).get(job.id) ?? job.remoteNamespace })),
    ),
  ),
  bentCall('createManualImageSyncRepo', 'copies the first tag only', call => ({
    body: { ...call.body, imageTag: call.body.imageTag.slice(0, 1) },
  })),
  bentCall('createManualImageSyncRepo', 'writes tags in lower case', call => ({
    body: { ...call.body, imageTag: call.body.imageTag.map(tag => tag.toLowerCase()) },
  })),
  bentHandler('createManualImageSyncRepo', 'rejects missing tags immediately', (call, original) => {
    const { tags } =
      call.region.organizations.get(call.path.namespace ?? '')?.repositories.get(call.path.repository ?? '') ?? {}
    const missing = call.body.imageTag.filter(tag => !tags?.has(tag))
    const result = original(call)
    return { ...result, body: [...result.body, ...missing] }
  }),
  bentEffect('createManualImageSyncRepo', 'leaves a rule behind', call => {
    const { remoteRegionId: region, remoteNamespace: namespace, override = false } = call.body
    const rules = rulesOf(call)
    findRepository(call).syncRules = [
      ...rules,
      { id: call.store.createId(), region, namespace, auto: true, override, created: call.now },
    ]
  }),
  bentCall('createImageSyncRepo', 'replaces images unless the body says otherwise', call => ({
    body: { ...call.body, override: call.body.override ?? true },
  })),
  bentCall('createImageSyncRepo', 'copies automatically unless the body says otherwise', call => ({
    body: { ...call.body, syncAuto: call.body.syncAuto ?? true },
  })),
  bentCall('createImageSyncRepo', 'forgets override', call => ({ body: { ...call.body, override: false } })),
  bentCall('createImageSyncRepo', 'copies automatically even with syncAuto false', call => ({
    body: { ...call.body, syncAuto: true },
  })),
  bentHandler('createImageSyncRepo', 'accepts the same rule twice', (call, original) => {
    const repository = call.region.organizations.get(call.path.namespace ?? '')?.repositories.get(call.path.repository ?? '')
    const before = repository?.syncRules ?? []
    if (repository) repository.syncRules = []
    const result = original(call)
    findRepository(call).syncRules = [...before, ...rulesOf(call)]
    return result
  }),
  bentEffect('createImageSyncRepo', 'keeps one rule for each region only', call => {
    const rule = rulesOf(call).at(-1)
    findRepository(call).syncRules = rulesOf(call).filter(other => other === rule || other.region !== rule?.region)
  }),
  bentEffect('createImageSyncRepo', 'makes the rule for every repository of the organization', call => {
    const rule = rulesOf(call).at(-1)
    const repository = findRepository(call)
    for (const other of repository.organization.repositories.values())
      if (other !== repository && rule) other.syncRules = [...(other.syncRules ?? []), { ...rule, id: call.store.createId() }]
  }),
  bentHandler('deleteImageSyncRepo', 'deletes all rules of the region', (call, original) => {
    const result = original(call)
    findRepository(call).syncRules = rulesOf(call).filter(({ region }) => region !== call.body.remoteRegionId)
    return result
  }),
  bentHandler('deleteImageSyncRepo', 'deletes the rules of all regions for the organization', (call, original) => {
    const result = original(call)
    findRepository(call).syncRules = rulesOf(call).filter(({ namespace }) => namespace !== call.body.remoteNamespace)
    return result
  }),
  bentEffect('deleteImageSyncRepo', 'deletes the jobs of the repository', call => {
    findRepository(call).syncJobs = []
  }),
  bentTogether(
    'deleteImageSyncRepo',
    'goes on copying for a rule that is not listed any more',
    bentBefore(
      'deleteImageSyncRepo',
      '',
      call =>
        rulesOf(call).filter(
          ({ region, namespace }) => region === call.body.remoteRegionId && namespace === call.body.remoteNamespace,
        ),
      (call, rules) => {
        for (const { id } of rules) shownAs(call).set(id, false)
        findRepository(call).syncRules = [...rulesOf(call), ...rules]
      },
    ),
    bentBody('listImageAutoSyncReposDetails', '', (body, call) => body.filter(({ id }) => shownAs(call).get(id) !== false)),
  ),
  bentHandler('showSyncJob', 'lists the jobs of all repositories of the organization', (call, original) => {
    const repository = findRepository(call)
    const jobs = repository.syncJobs
    repository.syncJobs = [...otherRepositories(call).flatMap(({ syncJobs = [] }) => syncJobs), ...(jobs ?? [])]
    try {
      return original(call)
    } finally {
      repository.syncJobs = jobs
    }
  }),
  bentBody('showSyncJob', 'calls jobs successful that failed', body =>
    body.map(job => ({ ...job, status: job.status === 'failed' ? 'success' : job.status })),
  ),
  bentBody('showSyncJob', 'calls jobs failed whose image existed', body =>
    body.map(job => ({ ...job, status: job.status === 'existed' ? 'failed' : job.status })),
  ),
  bentBody('showSyncJob', 'names the caller as the operator', (body, call) => {
    const other = call.caller.account.users.at(-1)
    return body.map(job => ({ ...job, syncOperatorId: other?.id ?? '', syncOperatorName: other?.name ?? '' }))
  }),
  bentBody('showSyncJob', 'writes $ for the slashes of the repository', body =>
    body.map(job => ({ ...job, repoName: job.repoName.replaceAll('/', '$') })),
  ),
  bentBody('listImageAutoSyncReposDetails', 'writes $ for the slashes of the repository', body =>
    body.map(rule => ({ ...rule, repoName: rule.repoName.replaceAll('/', '$') })),
  ),
  bentBody('listImageAutoSyncReposDetails', 'shows the source organization as the target', body =>
    body.map(rule => ({ ...rule, remoteNamespace: rule.namespace })),
  ),
]
