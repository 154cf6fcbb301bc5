import { ApiError } from '../../../../../src/sandbox/errors.js'
import { findRepository } from '../../../../../src/sandbox/handlers/lookup.js'
import { isActive } from '../../../../../src/sandbox/store/deadline.js'
import { intercept, type Mutant } from '../../../mutant.js'
import { mutateBody, mutateEffect, mutateHandler } from '../../../mutate-handler.js'
import { namesakesOf } from './repositories.js'
import { allows, organizationIn, repositoryIn, responds, respondsInstead, withHeader, withStatus } from './responses.js'

/** Services with defects of shares. */
export const cellShares: readonly Mutant[] = [
  responds('listRepoDomains', 'returns 404 if the repository is not shared', async (_, response) =>
    response.ok && (await response.clone().text()) === '[]'
      ? Response.json(
          { errors: [{ errorCode: 'SVCSTG.SWR.4040091', errorMessage: 'No share.', detail: '' }] },
          { status: 404, headers: response.headers },
        )
      : undefined,
  ),
  respondsInstead(
    'listRepoDomains',
    'does not find repositories with the longest name',
    200,
    'SVCSTG.SWR.4040010',
    ({ repository = '' }) => repository.length >= 128,
  ),
  mutateBody('listRepoDomains', 'lists active shares only', body => body.filter(({ status }) => status)),
  mutateEffect('createRepoDomains', 'shares repositories of the same name in other organizations, too', call => {
    const share = [...findRepository(call).shares.values()].at(-1)
    for (const other of namesakesOf(call))
      if (share && other.organization.account !== share.account) call.region.setShare(other, { ...share })
  }),
  responds('createRepoDomains', 'succeeds for a missing repository', (call, response, state) =>
    response.status === 404 && organizationIn(state, call) ? withStatus(response, 201, {}) : undefined,
  ),
  respondsInstead(
    'createRepoDomains',
    'reports a missing organization as a missing repository',
    404,
    'SVCSTG.SWR.4040010',
    (call, state) => organizationIn(state, call) === undefined,
  ),
  responds('showAccessDomain', 'omits X-Request-Id if there is no share', async (_, response) =>
    response.ok && (await response.clone().text()).includes('"exist":false')
      ? withHeader(response, 'x-request-id', undefined)
      : undefined,
  ),
  mutateBody('showAccessDomain', 'shows the caller as the creator', (body, call) =>
    body.exist ? { ...body, creator_name: call.caller.user.name, creator_id: call.caller.user.id } : body,
  ),
  responds('showAccessDomain', 'says that there is no share for a missing repository', (call, response, state) =>
    response.status === 404 && organizationIn(state, call) ? withStatus(response, 200, { exist: false }) : undefined,
  ),
  mutateHandler('updateRepoDomains', 'makes who changes a share its creator', (call, original) => {
    const result = original(call)
    const share = findRepository(call).shares.get(call.store.findAccount(call.path.access_domain ?? '')?.name ?? '')
    if (share)
      call.region.setShare(findRepository(call), {
        ...share,
        creatorName: call.caller.user.name,
        creatorId: call.caller.user.id,
      })
    return result
  }),
  mutateHandler('updateRepoDomains', 'shares the repository if it is not shared', (call, original) => {
    try {
      return original(call)
    } catch (error) {
      const account = call.store.findAccount(call.path.access_domain ?? '')
      if (!(error instanceof ApiError && error.code === 'SVCSTG.SWR.4040091') || !account) throw error
      const { id: creatorId, name: creatorName } = call.caller.user
      call.region.setShare(findRepository(call), {
        ...{
          account: account.name,
          deadline: null,
          description: '',
          creatorId,
          creatorName,
          created: call.now,
          updated: call.now,
        },
      })
      return { status: 201, body: {} }
    }
  }),
  respondsInstead(
    'updateRepoDomains',
    'returns 404 to invalid names of organizations',
    400,
    'SVCSTG.SWR.4040058',
    ({ request }) => /namespaces\/[^/]*[A-Z]/.test(request.url),
  ),
  allows(
    'deleteRepoDomains',
    'is allowed to the account that the repository is shared with',
    (call, state) => call.caller === 'partner' && (repositoryIn(state, call)?.shares.length ?? 0) > 0,
  ),
  responds('deleteRepoDomains', 'returns 200 if the share has ended', (call, response, state) => {
    const shares = repositoryIn(state, call)?.shares ?? []
    return response.ok && shares.some(share => !isActive(share, Date.now())) ? withStatus(response, 200, {}) : undefined
  }),
  mutateHandler('deleteRepoDomains', 'ends the shares of repositories of the same name, too', (call, original) => {
    const account = call.store.findAccount(call.path.access_domain ?? '')?.name ?? ''
    const result = original(call)
    for (const other of namesakesOf(call)) {
      const share = other.shares.get(account)
      if (share) call.region.removeShare(other, share)
    }
    return result
  }),
  mutateBody('showAccessDomain', 'shows the date of the deadline as forever once it has passed', body =>
    body.exist && !body.status ? { ...body, deadline: 'forever' } : body,
  ),
  {
    name: 'shows the description to the owner only',
    operation: 'showAccessDomain',
    mutate: intercept(['showAccessDomain'], async ({ caller, forward }) => {
      const response = await forward()
      if (!response.ok || caller !== 'member') return response
      const body = (await response.clone().json()) as { description?: string }
      return withStatus(response, 200, 'description' in body ? { ...body, description: '' } : body)
    }),
  },
]
