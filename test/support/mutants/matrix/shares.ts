import { findRepository } from '../../../../src/sandbox/handlers/lookup.js'
import type { ShareState } from '../../../../src/sandbox/store/snapshot-types.js'
import { intercept, type Mutant, rejection } from '../../mutant.js'
import { mutateBody, mutateCall, mutateEffect, mutateHandler, mutateTogether, perSandbox } from '../../mutate-handler.js'
import { deny } from './decisions.js'

const day = 24 * 60 * 60_000
const accountOf = (call: { path: Readonly<Record<string, string>> }): string => call.path.access_domain ?? ''

/** The shares that were deleted, by repository and account. */
const deleted = perSandbox(() => new Map<string, ShareState>())
const keyOf = (call: { path: Readonly<Record<string, string>> }, account: string): string =>
  `${call.path.namespace}/${call.path.repository} ${account}`
const rememberDeleted = mutateHandler('deleteRepoDomains', '', (call, original) => {
  const share = findRepository(call).shares.get(accountOf(call))
  const result = original(call)
  if (share) deleted(call).set(keyOf(call, share.account), share)
  return result
})
/** Gives a repository that is shared again fields of its deleted share. */
const resharedWith = (name: string, fields: (old: ShareState) => Partial<ShareState>): Mutant =>
  mutateTogether(
    'createRepoDomains',
    name,
    rememberDeleted,
    mutateEffect('createRepoDomains', '', call => {
      const old = deleted(call).get(keyOf(call, call.body.access_domain))
      const repository = findRepository(call)
      const share = repository.shares.get(call.body.access_domain)
      if (old && share) call.region.setShare(repository, { ...share, ...fields(old) })
    }),
  )

/** What a list showed of a repository when it was listed first. */
const firstShown = perSandbox(() => new Map<string, Record<string, unknown>>())
function frozenFields(operation: 'listSharedReposDetails' | 'listSharedRepoDetails', fields: readonly string[]): Mutant {
  return mutateTogether(
    operation,
    `shows ${fields.join(', ')} as they were when the repository was shared`,
    mutateHandler('createRepoDomains', '', (call, original) => {
      const result = original(call)
      firstShown(call).delete(`${call.path.namespace}/${call.path.repository}`)
      return result
    }),
    mutateHandler(operation, '', (call, original) => {
      const result = original(call as never)
      const items = (Array.isArray(result.body) ? result.body : result.body.repos) as unknown as Record<string, unknown>[]
      for (const item of items) {
        const key = `${item.namespace ?? item.namespace_name}/${item.name}`
        const shown = firstShown(call).get(key) ?? { ...item }
        firstShown(call).set(key, shown)
        for (const field of fields) item[field] = shown[field]
      }
      return result as never
    }),
  )
}

/** Services with defects of sharing and of the lists of shared repositories. */
export const matrixShares: readonly Mutant[] = [
  resharedWith('restores the description of the deleted share', ({ description }) => ({ description })),
  resharedWith('restores the deadline of the deleted share', ({ deadline }) => ({ deadline })),
  resharedWith('keeps the time of creation of the deleted share', ({ created }) => ({ created })),
  mutateCall('createRepoDomains', 'reads the deadline as the time of its own zone', call => ({
    body: {
      ...call.body,
      deadline: call.body.deadline === 'forever' ? 'forever' : new Date(Date.parse(call.body.deadline) - day / 3).toISOString(),
    },
  })),
  // `deadline ?? old`: null stands for forever.
  mutateHandler('updateRepoDomains', 'keeps a deadline instead of changing it to forever', (call, original) => {
    const old = findRepository(call).shares.get(accountOf(call))
    const result = original(call)
    const share = findRepository(call).shares.get(accountOf(call))
    if (old && share && share.deadline === null)
      call.region.setShare(findRepository(call), { ...share, deadline: old.deadline })
    return result
  }),
  frozenFields('listSharedReposDetails', ['num_images', 'size', 'tags']),
  frozenFields('listSharedRepoDetails', ['num_images', 'size']),
  frozenFields('listSharedReposDetails', ['description', 'category']),
  frozenFields('listSharedRepoDetails', ['description', 'category', 'is_public']),
  frozenFields('listSharedReposDetails', ['updated_at']),
  mutateEffect('showAccessDomain', 'updates the time of the last change', call => {
    const repository = findRepository(call)
    const share = repository.shares.get(accountOf(call))
    if (share) call.region.setShare(repository, { ...share, updated: call.now })
  }),
  mutateHandler('listRepoDomains', 'lists only shares that the caller created', (call, original) => {
    const result = original(call)
    return { ...result, body: result.body.filter(({ creator_id }) => creator_id === call.caller.user.id) }
  }),
  mutateHandler('listSharedReposDetails', 'lists only repositories that the caller shared', (call, original) => {
    const result = original(call)
    if (call.query.get('center') === 'thirdparty') return result
    const isOwn = (namespace: string, name: string): boolean =>
      [...(call.region.organizations.get(namespace)?.repositories.get(name)?.shares.values() ?? [])].some(
        ({ creatorId }) => creatorId === call.caller.user.id,
      )
    return { ...result, body: result.body.filter(({ namespace, name }) => isOwn(namespace, name)) }
  }),
  ...(['deleteRepoDomains', 'updateRepoDomains'] as const).map(
    (operation): Mutant => ({
      name: 'rejects users who manage the repository, but did not share it',
      operation,
      mutate: fetch => {
        const creators = new Map<string, string>()
        const watched = intercept(['createRepoDomains', operation], async call => {
          const key = `${call.namespace}/${call.repository}`
          if (call.operation === 'createRepoDomains') {
            const response = await call.forward()
            if (response.ok) creators.set(key, call.caller)
            return response
          }
          return (creators.get(key) ?? call.caller) === call.caller ? undefined : rejection(403)
        })
        return watched(fetch)
      },
    }),
  ),
  // The page is cut before the filter, and a short page has no marker.
  mutateHandler('listSharedRepoDetails', 'filters by status after cutting the page', (call, original) => {
    const query = new Map([...call.query].filter(([key]) => key !== 'status'))
    const result = original({ ...call, query })
    const status = call.query.get('status')
    if (status === undefined || call.query.get('shared_by') !== 'thirdparty') return result
    const repos = result.body.repos.filter(item => String(item.status) === status)
    return { ...result, body: repos.length < result.body.repos.length ? { repos } : { ...result.body, repos } }
  }),
  mutateBody('listSharedReposDetails', 'shows the status of shares in the list of the own repositories', (body, call) =>
    call.query.get('center') === 'thirdparty' ? body : body.map(item => ({ ...item, status: true })),
  ),
  mutateHandler('listSharedReposDetails', 'lists repositories of others with both centers', (call, original) => {
    const result = original(call)
    if (call.query.get('center') !== 'self') return result
    const others = original({ ...call, query: new Map([...call.query, ['center', 'thirdparty']]) })
    return { ...result, body: [...result.body, ...others.body] }
  }),
  mutateHandler('listNamespaces', 'lists the organizations of shared repositories with mode=visible', (call, original) => {
    const result = original(call)
    if (call.query.get('mode') !== 'visible') return result
    const known = new Set(result.body.namespaces.map(({ name }) => name))
    const part = call.query.get('namespace') ?? ''
    const others = [...call.region.sharedWith.organizations(call.caller.account.name)].filter(
      ({ name }) => name.includes(part) && !known.has(name),
    )
    const shown = others.map(({ id, name, creatorName }) => ({ id, name, creator_name: creatorName, auth: 1 as const }))
    return { ...result, body: { ...result.body, namespaces: [...result.body.namespaces, ...shown] } }
  }),
  deny(
    'showRepository',
    'requires a permission even when the repository is shared forever',
    ({ caller, repository }) =>
      caller === 'partner' && repository?.shares.some(({ deadline }) => deadline === null) === true && !repository.isPublic,
  ),
  deny(
    'listRepoAccessories',
    'rejects the other account of a share',
    ({ caller, repository }) => caller === 'partner' && repository?.isPublic === false,
  ),
  deny(
    'showRepoTagConfig',
    'rejects the other account of a public repository',
    ({ caller, repository }) => caller === 'partner' && repository?.isPublic === true,
  ),
  deny(
    'listReferences',
    'rejects users without a permission in a public repository',
    ({ caller, repository }) => caller === 'member' && repository?.isPublic === true,
  ),
]
