import { findRepository } from '../../../../src/sandbox/handlers/lookup.js'
import type { SyncJobState, SyncRuleState } from '../../../../src/sandbox/store/sync-state.js'
import type { Mutant } from '../../mutant.js'
import {
  mutateBefore,
  mutateBody,
  mutateCall,
  mutateEffect,
  mutateHandler,
  mutateTogether,
  perSandbox,
} from '../../mutate-handler.js'
import { otherRepositories } from './neighbors.js'

type SyncCall = Parameters<typeof findRepository>[0]

const rulesOf = (call: SyncCall): SyncRuleState[] => findRepository(call).syncRules ?? []
/** Returns the newest jobs of a manual copy. */
const newest = (call: SyncCall & { body: { imageTag: readonly string[] } }): SyncJobState[] =>
  findRepository(call).syncJobs?.slice(-call.body.imageTag.length) ?? []
const shownAs = perSandbox(() => new Map<number, boolean>())
const targets = perSandbox(() => new Map<number, string>())

/** Services with defects of synchronization. */
export const freshSynchronization: readonly Mutant[] = [
  mutateTogether(
    'createManualImageSyncRepo',
    'replaces images without override',
    mutateEffect('createManualImageSyncRepo', '', call => {
      for (const job of newest(call)) {
        shownAs(call).set(job.id, job.override)
        job.override = true
      }
    }),
    mutateBody('showSyncJob', '', (body, call) =>
      body.map(job => ({ ...job, override: shownAs(call).get(job.id) ?? job.override })),
    ),
  ),
  mutateTogether(
    'createManualImageSyncRepo',
    'never replaces an image, override or not',
    mutateEffect('createManualImageSyncRepo', '', call => {
      for (const job of newest(call)) {
        shownAs(call).set(job.id, job.override)
        job.override = false
      }
    }),
    mutateBody('showSyncJob', '', (body, call) =>
      body.map(job => ({ ...job, override: shownAs(call).get(job.id) ?? job.override })),
    ),
  ),
  mutateTogether(
    'createManualImageSyncRepo',
    'copies into the source organization of the other region',
    mutateEffect('createManualImageSyncRepo', '', call => {
      for (const job of newest(call)) {
        targets(call).set(job.id, job.namespace)
        job.namespace = findRepository(call).organization.name
      }
    }),
    mutateBody('showSyncJob', '', (body, call) =>
      body.map(job => ({ ...job, remoteNamespace: targets(call).get(job.id) ?? job.remoteNamespace })),
    ),
  ),
  mutateCall('createManualImageSyncRepo', 'copies the first tag only', call => ({
    body: { ...call.body, imageTag: call.body.imageTag.slice(0, 1) },
  })),
  mutateCall('createManualImageSyncRepo', 'writes tags in lower case', call => ({
    body: { ...call.body, imageTag: call.body.imageTag.map(tag => tag.toLowerCase()) },
  })),
  mutateHandler('createManualImageSyncRepo', 'rejects missing tags immediately', (call, original) => {
    const { tags } =
      call.region.organizations.get(call.path.namespace ?? '')?.repositories.get(call.path.repository ?? '') ?? {}
    const missing = call.body.imageTag.filter(tag => !tags?.has(tag))
    const result = original(call)
    return { ...result, body: [...result.body, ...missing] }
  }),
  mutateEffect('createManualImageSyncRepo', 'leaves a rule behind', call => {
    const { remoteRegionId: region, remoteNamespace: namespace, override = false } = call.body
    const rules = rulesOf(call)
    findRepository(call).syncRules = [
      ...rules,
      { id: call.store.createId(), region, namespace, auto: true, override, created: call.now },
    ]
  }),
  mutateCall('createImageSyncRepo', 'replaces images unless the body says otherwise', call => ({
    body: { ...call.body, override: call.body.override ?? true },
  })),
  mutateCall('createImageSyncRepo', 'copies automatically unless the body says otherwise', call => ({
    body: { ...call.body, syncAuto: call.body.syncAuto ?? true },
  })),
  mutateCall('createImageSyncRepo', 'forgets override', call => ({ body: { ...call.body, override: false } })),
  mutateCall('createImageSyncRepo', 'copies automatically even with syncAuto false', call => ({
    body: { ...call.body, syncAuto: true },
  })),
  mutateHandler('createImageSyncRepo', 'accepts the same rule twice', (call, original) => {
    const repository = call.region.organizations.get(call.path.namespace ?? '')?.repositories.get(call.path.repository ?? '')
    const before = repository?.syncRules ?? []
    if (repository) repository.syncRules = []
    const result = original(call)
    findRepository(call).syncRules = [...before, ...rulesOf(call)]
    return result
  }),
  mutateEffect('createImageSyncRepo', 'keeps one rule for each region only', call => {
    const rule = rulesOf(call).at(-1)
    findRepository(call).syncRules = rulesOf(call).filter(other => other === rule || other.region !== rule?.region)
  }),
  mutateEffect('createImageSyncRepo', 'makes the rule for every repository of the organization', call => {
    const rule = rulesOf(call).at(-1)
    const repository = findRepository(call)
    for (const other of repository.organization.repositories.values())
      if (other !== repository && rule) other.syncRules = [...(other.syncRules ?? []), { ...rule, id: call.store.createId() }]
  }),
  mutateHandler('deleteImageSyncRepo', 'deletes all rules of the region', (call, original) => {
    const result = original(call)
    findRepository(call).syncRules = rulesOf(call).filter(({ region }) => region !== call.body.remoteRegionId)
    return result
  }),
  mutateHandler('deleteImageSyncRepo', 'deletes the rules of all regions for the organization', (call, original) => {
    const result = original(call)
    findRepository(call).syncRules = rulesOf(call).filter(({ namespace }) => namespace !== call.body.remoteNamespace)
    return result
  }),
  mutateEffect('deleteImageSyncRepo', 'deletes the jobs of the repository', call => {
    findRepository(call).syncJobs = []
  }),
  mutateTogether(
    'deleteImageSyncRepo',
    'goes on copying for a rule that is not listed any more',
    mutateBefore(
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
    mutateBody('listImageAutoSyncReposDetails', '', (body, call) => body.filter(({ id }) => shownAs(call).get(id) !== false)),
  ),
  mutateHandler('showSyncJob', 'lists the jobs of all repositories of the organization', (call, original) => {
    const repository = findRepository(call)
    const jobs = repository.syncJobs
    repository.syncJobs = [...otherRepositories(call).flatMap(({ syncJobs = [] }) => syncJobs), ...(jobs ?? [])]
    try {
      return original(call)
    } finally {
      repository.syncJobs = jobs
    }
  }),
  mutateBody('showSyncJob', 'calls jobs successful that failed', body =>
    body.map(job => ({ ...job, status: job.status === 'failed' ? 'success' : job.status })),
  ),
  mutateBody('showSyncJob', 'calls jobs failed whose image existed', body =>
    body.map(job => ({ ...job, status: job.status === 'existed' ? 'failed' : job.status })),
  ),
  mutateBody('showSyncJob', 'names the caller as the operator', (body, call) => {
    const other = call.caller.account.users.at(-1)
    return body.map(job => ({ ...job, syncOperatorId: other?.id ?? '', syncOperatorName: other?.name ?? '' }))
  }),
  mutateBody('showSyncJob', 'writes $ for the slashes of the repository', body =>
    body.map(job => ({ ...job, repoName: job.repoName.replaceAll('/', '$') })),
  ),
  mutateBody('listImageAutoSyncReposDetails', 'writes $ for the slashes of the repository', body =>
    body.map(rule => ({ ...rule, repoName: rule.repoName.replaceAll('/', '$') })),
  ),
  mutateBody('listImageAutoSyncReposDetails', 'shows the source organization as the target', body =>
    body.map(rule => ({ ...rule, remoteNamespace: rule.namespace })),
  ),
]
