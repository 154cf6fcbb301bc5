import type { components } from '../../../generated/schema.js'
import { isSharedWith } from '../http/authorize.js'
import { ApiError } from '../errors.js'
import type { ShareState } from '../store/snapshot-types.js'
import type { Repository, Store } from '../store/store.js'
import { formatTimestamp, formatSeconds } from '../store/time.js'
import { parseDeadline, isActive } from '../store/deadline.js'
import { findRepository } from './lookup.js'
import type { Handler } from './handler.js'
import { paginate } from './pagination.js'
import { listedRepository } from './repositories.js'
import { listRepositories } from './repository-lists.js'

function shown(repository: Repository, sharing: ShareState, now: number): components['schemas']['AccessDomain'] {
  return {
    namespace: repository.organization.name,
    repository: repository.name,
    access_domain: sharing.account,
    permit: 'read',
    deadline: sharing.deadline === null ? 'forever' : formatSeconds(sharing.deadline),
    description: sharing.description,
    creator_id: sharing.creatorId,
    creator_name: sharing.creatorName,
    created: formatTimestamp(sharing.created),
    updated: formatTimestamp(sharing.updated),
    status: isActive(sharing, now),
  }
}

/** Refuses accounts that do not exist. */
function checkAccount(store: Store, account: string): void {
  if (!store.accounts.has(account)) throw new ApiError('SVCSTG.SWR.4001090', `access_domain: ${account}`)
}

function sharingOf(call: { path: Readonly<Record<string, string>>; store: Store }): {
  repository: Repository
  sharing: ShareState
} {
  const repository = findRepository(call)
  const { access_domain = '' } = call.path
  checkAccount(call.store, access_domain)
  const sharing = repository.shares.get(access_domain)
  if (!sharing) throw new ApiError('SVCSTG.SWR.4040091', `access_domain: ${access_domain}`)
  return { repository, sharing }
}

export const listRepoDomains: Handler<'listRepoDomains'> = call => {
  const repository = findRepository(call)
  return { status: 200, body: [...repository.shares.values()].map(sharing => shown(repository, sharing, call.now)) }
}

export const createRepoDomains: Handler<'createRepoDomains'> = call => {
  const { store, body, caller, now } = call
  const repository = findRepository(call)
  const account = body.access_domain
  const deadline = parseDeadline(body.deadline)
  // An account needs no leave to read what is its own.
  if (account === repository.organization.account) throw new ApiError('SVCSTG.SWR.4001041', `access_domain: ${account}`)
  checkAccount(store, account)
  if (repository.shares.has(account)) throw new ApiError('SVCSTG.SWR.4090089', `access_domain: ${account}`)
  store.setShare(repository, {
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
  const { access_domain = '' } = call.path
  checkAccount(call.store, access_domain)
  const sharing = repository.shares.get(access_domain)
  return { status: 200, body: sharing ? { exist: true, ...shown(repository, sharing, call.now) } : { exist: false } }
}

export const updateRepoDomains: Handler<'updateRepoDomains'> = call => {
  const { repository, sharing } = sharingOf(call)
  const { deadline, description = '' } = call.body
  call.store.setShare(repository, { ...sharing, deadline: parseDeadline(deadline), description, updated: call.now })
  return { status: 201, body: {} }
}

export const deleteRepoDomains: Handler<'deleteRepoDomains'> = call => {
  const { repository, sharing } = sharingOf(call)
  call.store.removeShare(repository, sharing)
  return { status: 204, body: undefined }
}

export const listSharedReposDetails: Handler<'listSharedReposDetails'> = call => {
  const { query, caller, settings, now } = call
  const fromOthers = query.get('center') === 'thirdparty'
  const { items, total, headers } = paginate(listRepositories(fromOthers ? 'with' : 'by', call), query)
  const valid = (item: Repository): boolean => fromOthers && isSharedWith(item, caller.account.name, now)
  return { status: 200, headers, body: items.map(item => listedRepository(item, settings, total, valid(item))) }
}
