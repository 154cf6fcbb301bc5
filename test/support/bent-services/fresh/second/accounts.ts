import type { BentService } from '../../../bend.js'
import { bentBody, bentCall, bentHandler, perSandbox } from '../../../bent-handler.js'
import { answersInstead, responds, withStatus } from '../cells/responses.js'

const calls = perSandbox(() => ({ count: 0 }))
const logins = perSandbox(() => new Map<string, { until: number; result: unknown }>())

/** Services with defects of usage, logins, versions and identity. */
export const secondAccounts: readonly BentService[] = [
  bentBody('listSyncRegions', 'begins with another region in every response', (body, call) => {
    const start = calls(call).count++ % Math.max(1, body.length)
    return [...body.slice(start), ...body.slice(0, start)]
  }),
  bentCall('createSecret', 'ignores projectname beside duration_seconds', call =>
    call.query.has('duration_seconds') ? { query: new Map([...call.query].filter(([key]) => key !== 'projectname')) } : {},
  ),
  bentHandler('createAuthorizationToken', 'returns the same login for a minute', (call, original) => {
    const known = logins(call).get(call.caller.user.id)
    if (known && known.until > call.now) return known.result as ReturnType<typeof original>
    const result = original(call)
    logins(call).set(call.caller.user.id, { until: call.now + 60_000, result })
    return result
  }),
  bentBody('listQuotas', 'shows nothing as used to users that are no administrators', (body, call) =>
    call.caller.user.administrator ? body : { quotas: body.quotas.map(quota => ({ ...quota, used: 0 })) },
  ),
  bentBody('showDomainOverview', 'counts the repositories of the first organization only', (body, call) => ({
    ...body,
    repo_num: [...call.region.ownedBy(call.caller.account.name)][0]?.repositories.size ?? 0,
  })),
  bentBody('showDomainOverview', 'counts what was downloaded as stored', body => ({
    ...body,
    store_space: body.store_space + body.downflow_size,
  })),
  bentBody('showDomainResourceReports', 'shows null for days without a value', body =>
    body.map(item => (item.value === 0 ? { ...item, value: null as never } : item)),
  ),
  bentBody('keystoneCreateUserTokenByPassword', 'shows both methods', body => ({
    token: { ...body.token, methods: ['password', 'token'] },
  })),
  bentCall('keystoneListProjects', 'ignores enabled', call => ({
    query: new Map([...call.query].filter(([key]) => key !== 'enabled')),
  })),
  bentHandler('keystoneListUsers', 'finds users in any case', (call, original) => {
    const name = call.query.get('name')
    const found = call.caller.account.users.find(user => user.name.toLowerCase() === name?.toLowerCase())
    return original(found ? { ...call, query: new Map([...call.query, ['name', found.name]]) } : call)
  }),
  responds('showUser', 'answers 403 for unknown users', (_, response) =>
    response.status === 404 ? withStatus(response, 403) : undefined,
  ),
  bentBody('showUser', 'shows users that are no administrators as disabled', (body, call) => ({
    user: { ...body.user, enabled: call.caller.account.users.find(({ id }) => id === body.user.id)?.administrator ?? false },
  })),
  bentCall('keystoneListProjects', 'ignores page', call =>
    call.query.has('page') ? { query: new Map([...call.query, ['page', '1']]) } : {},
  ),
  answersInstead(
    'showApiVersion',
    'answers unknown versions as the gateway answers a missing token',
    404,
    'SVCSTG.SWR.4010000',
  ),
]
