import type { OperationId } from '../../../generated/operations.js'
import { changeEveryObject, changeJson, changeResponse, type Fields, intercept, type Mutant, rejection } from '../mutant.js'

/** Fields with names or with paths that contain them, and the length from which a mutant truncates them. */
const truncatedFields = [
  ['showNamespace', 'name', 60],
  ['listNamespaces', 'name', 60],
  ['showNamespaceAuth', 'name', 60],
  ['showRepository', 'name', 120],
  ['showRepository', 'path', 200],
  ['showRepository', 'internal_path', 200],
  ['listReposDetails', 'name', 120],
  ['listReposDetails', 'namespace', 60],
  ['listReposDetails', 'path', 200],
  ['listSharedReposDetails', 'name', 120],
  ['listSharedReposDetails', 'namespace', 60],
  ['listRepositoryTags', 'Tag', 120],
  ['listRepositoryTags', 'path', 300],
  ['listRepoDomains', 'repository', 120],
  ['listRepoDomains', 'namespace', 60],
  ['showAccessDomain', 'repository', 120],
  ['showAccessDomain', 'namespace', 60],
  ['listTriggersDetails', 'name', 32],
  ['listTriggersDetails', 'name', 63],
  ['showTrigger', 'name', 63],
  ['showRepoTag', 'tag', 120],
  ['showRepoTag', 'path', 150],
  ['listRepositoryTag', 'tag', 120],
  ['listImageAutoSyncReposDetails', 'remoteNamespace', 63],
  ['showSyncJob', 'remoteNamespace', 63],
  ['showSyncJob', 'tag', 120],
  ['listRetentions', 'pattern', 120],
  ['showRetention', 'pattern', 120],
] as const satisfies readonly (readonly [OperationId, string, number])[]

const truncated: Mutant[] = truncatedFields.map(([operation, name, length]) => ({
  name: `truncates ${name} to ${length} characters`,
  operation,
  mutate: changeResponse(operation, (response, text) =>
    changeJson(response, text, body =>
      changeEveryObject(body, (fields: Fields) =>
        typeof fields[name] === 'string' ? { ...fields, [name]: (fields[name] as string).slice(0, length) } : fields,
      ),
    ),
  ),
}))

const notFound: Mutant[] = (
  ['showRepository', 'updateRepo', 'deleteRepo', 'listRepositoryTags', 'createRepoDomains', 'showAccessDomain'] as const
).map(operation => ({
  name: 'does not find a repository with a long name',
  operation,
  mutate: intercept([operation], async ({ repository = '' }) => (repository.length > 120 ? rejection(404) : undefined)),
}))

const longTags: Mutant = {
  name: 'does not find a tag with a long name',
  operation: 'deleteRepoTag',
  mutate: intercept(['deleteRepoTag'], async ({ tag = '' }) => (tag.length > 120 ? rejection(404) : undefined)),
}

const longTriggers: Mutant[] = (['showTrigger', 'updateTrigger', 'deleteTrigger'] as const).map(operation => ({
  name: 'does not find a trigger with a long name',
  operation,
  mutate: intercept([operation], async ({ request }) =>
    (new URL(request.url).pathname.split('/').at(-1) ?? '').length > 32 ? rejection(404) : undefined,
  ),
}))

/** Services that don't support the longest names. */
export const mutantsOfLongestNames: readonly Mutant[] = [...truncated, ...notFound, longTags, ...longTriggers]
