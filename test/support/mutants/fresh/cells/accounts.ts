import type { Mutant } from '../../../mutant.js'
import { mutateBody, mutateCall, mutateEffect, mutateHandler, perSandbox } from '../../../mutate-handler.js'
import { rejects, responds, respondsInstead, withHeader, withStatus } from './responses.js'

const firstQuotas = perSandbox(() => ({ used: undefined as number | undefined }))
const agencies = perSandbox(() => ({ userId: undefined as string | undefined, isShown: false }))
const authBefore = perSandbox(() => ({ auths: undefined as Record<string, { auth: string }> | undefined }))

const usage: readonly Mutant[] = [
  respondsInstead(
    'listQuotas',
    'rejects the longest namespace',
    200,
    'SVCSTG.SWR.4001020',
    ({ request }) => (new URL(request.url).searchParams.get('namespace')?.length ?? 0) >= 64,
  ),
  mutateBody('listQuotas', 'shows what was used at first', (body, call) => {
    const memory = firstQuotas(call)
    memory.used ??= body.quotas[0]?.used ?? 0
    return { quotas: body.quotas.map((quota, index) => (index === 0 ? { ...quota, used: memory.used ?? 0 } : quota)) }
  }),
  rejects('listQuotas', 'is refused to users that are no administrators', ({ caller }) => caller === 'member'),
  mutateBody('showDomainOverview', 'shows the id of the user in domain_id', (body, call) => ({
    ...body,
    domain_id: call.caller.user.id,
  })),
  mutateBody('showDomainOverview', 'omits downflow_size if nothing was downloaded', body => {
    const { downflow_size, ...rest } = body
    return downflow_size === 0 ? (rest as typeof body) : body
  }),
  rejects('showDomainOverview', 'is refused to users that are no administrators', ({ caller }) => caller === 'member'),
  mutateBody('showDomainOverview', 'counts the space of one tag of each repository', (body, call) => ({
    ...body,
    store_space: [...call.region.ownedBy(call.caller.account.name)]
      .flatMap(({ repositories }) => [...repositories.values()])
      .reduce((sum, { tags }) => sum + ([...tags.values()][0]?.size ?? 0), 0),
  })),
  mutateBody('showDomainResourceReports', 'leaves out a month', (body, call) =>
    call.path.frequency === 'monthly' ? body.filter((_, index) => index !== 3) : body,
  ),
  mutateBody('showDomainResourceReports', 'shows months without a day', (body, call) =>
    call.path.frequency === 'monthly' ? body.map(item => ({ ...item, date: item.date.slice(0, 7) })) : body,
  ),
  mutateBody('showDomainResourceReports', 'leaves today out of the days', (body, call) =>
    call.path.frequency === 'daily'
      ? body.map((item, index) => (index === body.length - 1 ? { ...item, value: 0 } : item))
      : body,
  ),
  mutateBody('checkAgency', 'shows the agency only to the user who saw it first', (body, call) => {
    const memory = agencies(call)
    if (body.is_agency) memory.userId ??= call.caller.user.id
    return body.is_agency && memory.userId !== call.caller.user.id ? { ...body, is_agency: false } : body
  }),
  responds('checkAgency', 'shows is_agency as text once there is one', async (_, response) => {
    const text = await response.clone().text()
    return response.ok && text.includes('"is_agency":true')
      ? withStatus(response, 200, JSON.parse(text.replace('"is_agency":true', '"is_agency":"true"')))
      : undefined
  }),
  mutateHandler('checkAgency', 'removes the agency after it was shown', (call, original) => {
    const result = original(call)
    call.caller.account.agency = false
    return result
  }),
  mutateHandler('createAgency', 'succeeds again for another user', (call, original) => {
    const memory = agencies(call)
    if (call.caller.account.agency && memory.userId !== undefined && memory.userId !== call.caller.user.id)
      return { status: 204, body: undefined }
    const result = original(call)
    memory.userId = call.caller.user.id
    return result
  }),
  mutateHandler('createAgency', 'removes the agency that exists, although it returns 409', (call, original) => {
    try {
      return original(call)
    } catch (error) {
      call.caller.account.agency = false
      throw error
    }
  }),
  responds('showShareFeatureGates', 'answers users that are no administrators with no switch', ({ caller }, response) =>
    response.ok && caller === 'member' ? withStatus(response, 200, {}) : undefined,
  ),
  mutateBody(
    'showShareFeatureGates',
    'shows switches as text',
    body =>
      Object.fromEntries(
        Object.entries(body).map(([name, value]) => [name, name === 'enable_cosign_signature' ? String(value) : value]),
      ) as typeof body,
  ),
  responds('listSyncRegions', 'is empty to users that are no administrators', ({ caller }, response) =>
    response.ok && caller === 'member' ? withStatus(response, 200, []) : undefined,
  ),
  mutateBody('listSyncRegions', 'names the management API as the registry', body =>
    body.map(region => ({ ...region, registryURL: `https://swr-api.${region.regionID}.myhuaweicloud.com` })),
  ),
]

const logins: readonly Mutant[] = [
  mutateBody('createSecret', 'returns the login before in the body', (body, call) => {
    const memory = authBefore(call)
    const before = memory.auths
    memory.auths = body.auths as typeof memory.auths
    return before ? { auths: before } : body
  }),
  mutateHandler('createSecret', 'ends the logins before', (call, original) => {
    for (const [username, login] of [...call.store.logins])
      if (login.userId === call.caller.user.id) call.store.logins.set(username, { ...login, expires: 0 })
    return original(call)
  }),
  mutateCall('createSecret', 'is never valid for more than an hour with duration_seconds', call => {
    const seconds = Number(call.query.get('duration_seconds') ?? 0)
    return seconds > 3600 ? { query: new Map([...call.query, ['duration_seconds', '3600']]) } : {}
  }),
  mutateHandler('createAuthorizationToken', 'logs users in as the administrator', (call, original) => {
    const admin = call.caller.account.users.find(({ administrator }) => administrator)
    return original({ ...call, caller: { ...call.caller, user: admin ?? call.caller.user } })
  }),
  responds('createAuthorizationToken', 'omits X-Swr-Expireat for users that are no administrators', ({ caller }, response) =>
    caller === 'member' ? withHeader(response, 'x-swr-expireat', undefined) : undefined,
  ),
  mutateHandler('createAuthorizationToken', 'returns logins that ended', (call, original) => {
    const result = original(call)
    const [username, login] = [...call.store.logins].at(-1) ?? []
    if (username && login) call.store.logins.set(username, { ...login, expires: 0 })
    return result
  }),
  mutateHandler('createSecret', 'names users by the account', (call, original) => {
    const result = original(call)
    const header = result.headers?.['X-Swr-Dockerlogin']?.replace(/-u [^@]*@/, `-u ${call.caller.account.name}@`) ?? ''
    return { ...result, headers: { ...result.headers, 'X-Swr-Dockerlogin': header } }
  }),
  mutateEffect('createSecret', 'ends the tokens of the user', call => {
    for (const token of call.store.tokens.values()) if (token.userId === call.caller.user.id) token.expires = call.now
  }),
]

/** Services with defects of usage and logins. */
export const cellAccounts: readonly Mutant[] = [...usage, ...logins]
