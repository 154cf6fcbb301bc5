import { findRepository } from '../../../../src/sandbox/handlers/lookup.js'
import { parseDeadline } from '../../../../src/sandbox/store/deadline.js'
import type { ShareState } from '../../../../src/sandbox/store/snapshot-types.js'
import type { Mutant } from '../../mutant.js'
import {
  mutateBefore,
  mutateBody,
  mutateCall,
  mutateEffect,
  mutateHandler,
  mutateTogether,
  perSandbox,
  rejectedButDone,
} from '../../mutate-handler.js'
import { otherRepositories } from './neighbors.js'

const day = 24 * 60 * 60_000
const shareOf = (call: Parameters<typeof findRepository>[0], account: string): ShareState | undefined =>
  findRepository(call).shares.get(account)
/** Moves a day without a time by some days. */
const moved = (deadline: string, days: number): string => {
  const time = parseDeadline(deadline)
  return time === null ? deadline : new Date(time + days * day).toISOString().replace('.000Z', 'Z')
}
const leftBehind = perSandbox(() => new Map<string, ShareState[]>())

/** Services with defects of sharing and of its deadlines. */
export const freshShares: readonly Mutant[] = [
  mutateHandler('updateRepoDomains', 'only ever extends the deadline', (call, original) => {
    const { access_domain = '' } = call.path
    const name = call.store.findAccount(access_domain)?.name ?? ''
    const before = call.region.organizations.get(call.path.namespace ?? '')?.repositories.get(call.path.repository ?? '')
    const old = before?.shares.get(name)
    const result = original(call)
    const share = shareOf(call, name)
    if (old && share && (old.deadline === null || (share.deadline ?? Number.POSITIVE_INFINITY) < old.deadline))
      call.region.setShare(findRepository(call), { ...share, deadline: old.deadline })
    return result
  }),
  mutateCall('createRepoDomains', 'stores the day after the deadline', call => ({
    body: { ...call.body, deadline: moved(call.body.deadline, 1) },
  })),
  mutateCall('updateRepoDomains', 'stores the day before the deadline', call => ({
    body: { ...call.body, deadline: moved(call.body.deadline, -1) },
  })),
  mutateCall('showAccessDomain', 'still shows a share as active on the day after the deadline', call => ({
    now: call.now - day,
  })),
  mutateCall('listRepoDomains', 'shows a share as expired on the day of its deadline', call => ({ now: call.now + day })),
  mutateCall('listSharedReposDetails', 'still shows a share as active on the day after the deadline', call => ({
    now: call.now - day,
  })),
  mutateCall('listSharedRepoDetails', 'shows a share as expired on the day of its deadline', call => ({ now: call.now + day })),
  mutateHandler('listSharedRepoDetails', 'lists expired shares with status=true', (call, original) => {
    if (call.query.get('status') !== 'true') return original(call)
    return original({ ...call, query: new Map([...call.query].filter(([key]) => key !== 'status')) })
  }),
  mutateHandler('listSharedReposDetails', 'lists active shares with status=false', (call, original) => {
    if (call.query.get('status') !== 'false') return original(call)
    return original({ ...call, query: new Map([...call.query].filter(([key]) => key !== 'status')) })
  }),
  mutateCall('updateRepoDomains', 'keeps the description when the new one is empty', call => {
    const account = call.store.findAccount(call.path.access_domain ?? '')?.name ?? ''
    const old = call.region.organizations
      .get(call.path.namespace ?? '')
      ?.repositories.get(call.path.repository ?? '')
      ?.shares.get(account)
    return { body: { ...call.body, description: call.body.description || old?.description || '' } }
  }),
  mutateEffect('createRepoDomains', 'shares every repository of the organization', call => {
    const account = call.store.findAccount(call.body.access_domain)?.name ?? ''
    const share = shareOf(call, account)
    if (share) for (const other of otherRepositories(call)) if (!other.shares.has(account)) call.region.setShare(other, share)
  }),
  mutateEffect('createRepoDomains', 'shares the repositories whose names begin alike', call => {
    const { name } = findRepository(call)
    const account = call.store.findAccount(call.body.access_domain)?.name ?? ''
    const share = shareOf(call, account)
    for (const other of otherRepositories(call))
      if (share && other.name.startsWith(name) && !other.shares.has(account)) call.region.setShare(other, share)
  }),
  mutateEffect('deleteRepoDomains', 'ends the sharing of every repository of the organization with the account', call => {
    const account = call.store.findAccount(call.path.access_domain ?? '')?.name ?? ''
    for (const other of otherRepositories(call)) {
      const share = other.shares.get(account)
      if (share) call.region.removeShare(other, share)
    }
  }),
  mutateEffect('updateRepoDomains', 'changes the shares of every repository with the account', call => {
    const account = call.store.findAccount(call.path.access_domain ?? '')?.name ?? ''
    const share = shareOf(call, account)
    for (const other of otherRepositories(call)) if (share && other.shares.has(account)) call.region.setShare(other, share)
  }),
  mutateBefore(
    'deleteRepoDomains',
    'only lets the share expire',
    call => shareOf(call, call.store.findAccount(call.path.access_domain ?? '')?.name ?? ''),
    (call, share) => {
      if (share) call.region.setShare(findRepository(call), { ...share, deadline: call.now - 2 * day })
    },
  ),
  mutateTogether(
    'deleteRepo',
    'leaves its shares to the next repository of its name',
    mutateBefore(
      'deleteRepo',
      '',
      call => [...findRepository(call).shares.values()],
      (call, shares) => leftBehind(call).set(`${call.path.namespace}/${call.path.repository}`, shares),
    ),
    mutateEffect('createRepo', '', call => {
      const { repository: name } = call.body
      const repository = findRepository({ ...call, path: { ...call.path, repository: name } })
      for (const share of leftBehind(call).get(`${call.path.namespace}/${name}`) ?? []) call.region.setShare(repository, share)
    }),
  ),
  rejectedButDone('createRepoDomains', 'replaces the deadline of a share that exists, although it returns 409', 409, call => {
    const account = call.store.findAccount(call.body.access_domain)?.name ?? ''
    const share = shareOf(call, account)
    if (share) call.region.setShare(findRepository(call), { ...share, deadline: parseDeadline(call.body.deadline) })
  }),
  mutateHandler('createRepoDomains', 'makes the first user of the account the creator', (call, original) => {
    const [user] = call.caller.account.users
    return original(user ? { ...call, caller: { ...call.caller, user } } : call)
  }),
  mutateHandler('updateRepoDomains', 'makes who changes a share its creator', (call, original) => {
    const result = original(call)
    const share = shareOf(call, call.store.findAccount(call.path.access_domain ?? '')?.name ?? '')
    const { id: creatorId, name: creatorName } = call.caller.user
    if (share) call.region.setShare(findRepository(call), { ...share, creatorId, creatorName })
    return result
  }),
  mutateEffect('updateRepoDomains', 'changes the time of creation', call => {
    const share = shareOf(call, call.store.findAccount(call.path.access_domain ?? '')?.name ?? '')
    if (share) call.region.setShare(findRepository(call), { ...share, created: call.now })
  }),
  mutateEffect('updateRepo', 'ends the shares of the repository', call => {
    const repository = findRepository(call)
    for (const share of [...repository.shares.values()]) call.region.removeShare(repository, share)
  }),
  mutateBody('listSharedReposDetails', 'names the caller as the owner', (body, call) =>
    body.map(item => ({ ...item, domain_name: call.caller.account.name })),
  ),
  mutateBody('listSharedRepoDetails', 'names the caller as the owner', (body, call) => ({
    ...body,
    repos: body.repos.map(item => ({ ...item, domain_name: call.caller.account.name })),
  })),
  mutateBody('listRepoDomains', 'lists no expired shares', body => body.filter(({ status }) => status)),
  mutateBody('showAccessDomain', 'calls an expired share missing', body =>
    'status' in body && body.status === false ? { exist: false } : body,
  ),
  mutateBody('listRepoDomains', 'shows the owner of the repository as the account that it is shared with', (body, call) =>
    body.map(share => ({ ...share, access_domain: call.caller.account.name })),
  ),
]
