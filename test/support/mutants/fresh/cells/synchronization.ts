import { findRepository } from '../../../../../src/sandbox/handlers/lookup.js'
import type { Mutant } from '../../../mutant.js'
import { mutateBody, mutateEffect, mutateHandler, perSandbox } from '../../../mutate-handler.js'
import { otherRepositories } from '../neighbors.js'
import {
  allows,
  idOf,
  levelsIn,
  organizationIn,
  rejects,
  repositoryIn,
  responds,
  respondsInstead,
  withHeader,
} from './responses.js'

const calls = perSandbox(() => ({ count: 0 }))

/** Services with defects of synchronization. */
export const cellSynchronization: readonly Mutant[] = [
  respondsInstead(
    'listImageAutoSyncReposDetails',
    'returns 404 to invalid names of organizations',
    400,
    'SVCSTG.SWR.4040058',
    ({ request }) => /namespaces\/[^/]*[A-Z]/.test(request.url),
  ),
  responds('listImageAutoSyncReposDetails', 'answers an empty list for a missing repository', (call, response, state) =>
    response.status === 404 && organizationIn(state, call) ? Response.json([], { headers: response.headers }) : undefined,
  ),
  mutateBody('listImageAutoSyncReposDetails', 'shows other ids with every request', (body, call) => {
    calls(call).count++
    return body.map(rule => ({ ...rule, id: rule.id + calls(call).count }))
  }),
  respondsInstead(
    'createImageSyncRepo',
    'reports a missing organization as a missing repository',
    404,
    'SVCSTG.SWR.4040010',
    (call, state) => organizationIn(state, call) === undefined,
  ),
  mutateEffect('createImageSyncRepo', 'creates the rule in repositories whose names begin alike, too', call => {
    const { name, syncRules = [] } = findRepository(call)
    const rule = syncRules.at(-1)
    for (const other of otherRepositories(call))
      if (rule && other.name.startsWith(name))
        other.syncRules = [...(other.syncRules ?? []), { ...rule, id: call.store.createId() }]
  }),
  allows(
    'createImageSyncRepo',
    'is allowed to users who may edit while there is no rule',
    (call, state) => levelsIn(state, call).organization === 3 && !repositoryIn(state, call)?.syncRules?.length,
  ),
  mutateEffect('deleteImageSyncRepo', 'deletes the rules of the organization in other regions, too', call => {
    const repository = findRepository(call)
    repository.syncRules = repository.syncRules?.filter(({ namespace }) => namespace !== call.body.remoteNamespace)
  }),
  allows(
    'deleteImageSyncRepo',
    'is allowed to users who may edit the repository',
    (call, state) => levelsIn(state, call).repository === 3,
  ),
  mutateEffect('deleteImageSyncRepo', 'deletes the jobs of the repository', call => {
    findRepository(call).syncJobs = []
  }),
  responds('createManualImageSyncRepo', 'answers as text when it copies several tags', async (call, response) => {
    const { imageTag = [] } = (await call.request
      .clone()
      .json()
      .catch(() => ({}))) as { imageTag?: unknown[] }
    return response.ok && imageTag.length > 1 ? withHeader(response, 'content-type', 'text/plain') : undefined
  }),
  mutateHandler('showSyncJob', 'hides the newest job in descending order', (call, original) => {
    const result = original(call)
    const isAscending = call.query.get('order') === 'asc'
    return isAscending || call.query.get('offset') !== '0' ? result : { ...result, body: result.body.slice(1) }
  }),
  allows(
    'createManualImageSyncRepo',
    'is allowed to everyone in repositories without tags',
    (call, state) => repositoryIn(state, call)?.tags.length === 0,
  ),
  mutateBody('showSyncJob', 'shows the caller as the operator', (body, call) =>
    body.map(job => ({ ...job, syncOperatorName: call.caller.user.name, syncOperatorId: call.caller.user.id })),
  ),
  rejects(
    'showSyncJob',
    'is refused to users of the organization if the repository has permissions of its own',
    (call, state) => {
      const { repository } = levelsIn(state, call)
      return call.caller === 'member' && repository === 0 && (repositoryIn(state, call)?.permissions?.length ?? 0) > 0
    },
  ),
  respondsInstead('showSyncJob', 'rejects the highest limit', 200, 'SVCSTG.SWR.4001036', ({ request }) =>
    /limit(?:::|%3A%3A)1000/.test(request.url),
  ),
  mutateEffect('createImageSyncRepo', 'deletes the rules of other targets', call => {
    const repository = findRepository(call)
    repository.syncRules = repository.syncRules?.slice(-1)
  }),
  mutateBody('listImageAutoSyncReposDetails', 'shows override as the first rule has it', body =>
    body.map(rule => ({ ...rule, override: body[0]?.override ?? false })),
  ),
  mutateHandler('createManualImageSyncRepo', 'copies the last of several tags only', (call, original) =>
    original({ ...call, body: { ...call.body, imageTag: call.body.imageTag.slice(-1) } }),
  ),
  rejects(
    'listImageAutoSyncReposDetails',
    'is refused to users who did not create the repository',
    (call, state) => call.caller === 'member' && repositoryIn(state, call)?.creatorId !== idOf(state, 'member'),
  ),
]
