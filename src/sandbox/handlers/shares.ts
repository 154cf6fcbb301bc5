import type { components } from '../../../generated/schema.js'
import { ApiError } from '../errors.js'
import { isSharedWith } from '../store/access.js'
import { isActive, parseDeadline } from '../store/deadline.js'
import type { Repository } from '../store/entities.js'
import type { Region } from '../store/region.js'
import type { ShareState } from '../store/snapshot-types.js'
import type { Store } from '../store/store.js'
import { formatSeconds, formatTimestamp } from '../store/time.js'
import type { Handler } from './handler.js'
import { findRepository } from './lookup.js'
import { paginate } from './pagination.js'
import { toListedRepository } from './repositories.js'
import { listRepositories } from './repository-lists.js'

function toAccessDomain(repository: Repository, share: ShareState, now: number): components['schemas']['AccessDomain'] {
  return {
    namespace: repository.organization.name,
    repository: repository.name,
    access_domain: share.account,
    permit: 'read',
    deadline: share.deadline === null ? 'forever' : formatSeconds(share.deadline),
    description: share.description,
    creator_id: share.creatorId,
    creator_name: share.creatorName,
    created: formatTimestamp(share.created),
    updated: formatTimestamp(share.updated),
    status: isActive(share, now),
  }
}

/**
 * Returns the registered name of an account, ignoring case.
 *
 * @throws ApiError when the account doesn't exist
 */
function findAccountName(store: Store, name: string): string {
  const account = store.findAccount(name)
  if (!account) throw new ApiError('SVCSTG.SWR.4001090', `access_domain: ${name}`)
  return account.name
}

/**
 * Returns the share in the path with its repository.
 *
 * @throws ApiError when the account, the repository or the share doesn't exist
 */
function findShare(call: { path: Readonly<Record<string, string>>; store: Store; region: Region }): {
  repository: Repository
  share: ShareState
} {
  const repository = findRepository(call)
  const account = findAccountName(call.store, call.path.access_domain ?? '')
  const share = repository.shares.get(account)
  if (!share) throw new ApiError('SVCSTG.SWR.4040091', `access_domain: ${account}`)
  return { repository, share }
}

export const listRepoDomains: Handler<'listRepoDomains'> = call => {
  const repository = findRepository(call)
  return { status: 200, body: [...repository.shares.values()].map(share => toAccessDomain(repository, share, call.now)) }
}

export const createRepoDomains: Handler<'createRepoDomains'> = call => {
  const { store, region, body, caller, now } = call
  // The deadline is part of the body, which is validated before the state.
  const deadline = parseDeadline(body.deadline)
  const repository = findRepository(call)
  const account = findAccountName(store, body.access_domain)
  // An account can already read its own repositories.
  if (account === repository.organization.account) throw new ApiError('SVCSTG.SWR.4001041', `access_domain: ${account}`)
  if (repository.shares.has(account)) throw new ApiError('SVCSTG.SWR.4090089', `access_domain: ${account}`)
  region.setShare(repository, {
    account,
    deadline,
    description: body.description ?? '',
    creatorId: caller.user.id,
    creatorName: caller.user.name,
    created: now,
    updated: now,
  })
  return { status: 201, body: {} }
}

export const showAccessDomain: Handler<'showAccessDomain'> = call => {
  const repository = findRepository(call)
  const share = repository.shares.get(findAccountName(call.store, call.path.access_domain ?? ''))
  return { status: 200, body: share ? { exist: true, ...toAccessDomain(repository, share, call.now) } : { exist: false } }
}

export const updateRepoDomains: Handler<'updateRepoDomains'> = call => {
  const { description = '' } = call.body
  const deadline = parseDeadline(call.body.deadline)
  const { repository, share } = findShare(call)
  call.region.setShare(repository, { ...share, deadline, description, updated: call.now })
  return { status: 201, body: {} }
}

export const deleteRepoDomains: Handler<'deleteRepoDomains'> = call => {
  const { repository, share } = findShare(call)
  call.region.removeShare(repository, share)
  return { status: 204, body: undefined }
}

export const listSharedReposDetails: Handler<'listSharedReposDetails'> = call => {
  const { query, caller, settings, now } = call
  const fromOthers = query.get('center') === 'thirdparty'
  const { items, total, headers } = paginate(listRepositories(fromOthers ? 'shared-with' : 'shared-by', call), query)
  const isActiveShare = (item: Repository): boolean => fromOthers && isSharedWith(item, caller.account.name, now)
  return { status: 200, headers, body: items.map(item => toListedRepository(item, settings, total, isActiveShare(item))) }
}
