import { ApiError } from '../../../../src/sandbox/errors.js'
import type { Mutant } from '../../mutant.js'
import { mutateBody, mutateEffect, mutateHandler, perSandbox } from '../../mutate-handler.js'

const agencies = perSandbox(() => ({ created: false }))

/** Services with defects of organizations, usage, logins and identity. */
export const matrixAccounts: readonly Mutant[] = [
  mutateHandler('listNamespaces', 'ignores the namespace with mode=visible', (call, original) =>
    original(
      call.query.has('mode') ? { ...call, query: new Map([...call.query].filter(([key]) => key !== 'namespace')) } : call,
    ),
  ),
  mutateHandler('listNamespaces', 'finds names that begin with the namespace only', (call, original) => {
    const result = original(call)
    const part = call.query.get('namespace') ?? ''
    return {
      ...result,
      body: { ...result.body, namespaces: result.body.namespaces.filter(({ name }) => name.startsWith(part)) },
    }
  }),
  mutateHandler('listNamespaces', 'treats the namespace as a regular expression', (call, original) => {
    const text = call.query.get('namespace')
    if (text === undefined) return original(call)
    const pattern = new RegExp(text)
    const result = original({ ...call, query: new Map([...call.query].filter(([key]) => key !== 'namespace')) })
    return { ...result, body: { ...result.body, namespaces: result.body.namespaces.filter(({ name }) => pattern.test(name)) } }
  }),
  mutateHandler('createNamespace', 'counts the organizations of all regions in the quota', (call, original) => {
    const { account } = call.caller
    const count = call.store.regions().reduce((sum, region) => sum + region.ownedBy(account.name).size, 0)
    if (account.organizationQuota !== null && count >= account.organizationQuota) throw new ApiError('SVCSTG.SWR.4000097')
    return original(call)
  }),
  mutateBody('showNamespace', 'returns the name of the account as the creator', (body, call) => ({
    ...body,
    creator_name: call.caller.account.name,
  })),
  mutateBody('showNamespaceAuth', 'returns the caller as the creator', (body, call) => ({
    ...body,
    creator_name: call.caller.user.name,
  })),
  mutateBody('listNamespaces', 'returns the caller as the creator', (body, call) => ({
    ...body,
    namespaces: body.namespaces.map(item => ({ ...item, creator_name: call.caller.user.name })),
  })),
  // Usage.
  mutateBody('listQuotas', 'counts the organizations that the caller may read', (body, call) => {
    const { account, user } = call.caller
    const used = [...call.region.ownedBy(account.name)].filter(({ permissions }) => permissions.has(user.id)).length
    return { ...body, quotas: body.quotas.map(quota => (quota.quota_key === 'namespace' ? { ...quota, used } : quota)) }
  }),
  mutateBody('listQuotas', 'counts the organizations of all accounts', (body, call) => ({
    ...body,
    quotas: body.quotas.map(quota =>
      quota.quota_key === 'namespace' ? { ...quota, used: call.region.organizations.size } : quota,
    ),
  })),
  mutateBody('showDomainOverview', 'counts private repositories only', (body, call) => ({
    ...body,
    repo_num: [...call.region.ownedBy(call.caller.account.name)]
      .flatMap(({ repositories }) => [...repositories.values()])
      .filter(({ isPublic }) => !isPublic).length,
  })),
  mutateBody('showDomainOverview', 'counts images with the same digest once', (body, call) => ({
    ...body,
    image_num: new Set(
      [...call.region.ownedBy(call.caller.account.name)].flatMap(({ repositories }) =>
        [...repositories.values()].flatMap(({ tags }) => [...tags.values()].map(({ digest }) => digest)),
      ),
    ).size,
  })),
  mutateBody('showDomainOverview', 'counts organizations without repositories out', (body, call) => ({
    ...body,
    namspace_num: [...call.region.ownedBy(call.caller.account.name)].filter(({ repositories }) => repositories.size > 0).length,
  })),
  mutateBody('showDomainOverview', 'includes repositories that others share with the account', (body, call) => ({
    ...body,
    repo_num: body.repo_num + call.region.sharedWith.all(call.caller.account.name).length,
  })),
  mutateBody('showDomainOverview', 'counts the organizations of the caller only', (body, call) => ({
    ...body,
    namspace_num: [...call.region.ownedBy(call.caller.account.name)].filter(
      ({ creatorName }) => creatorName === call.caller.user.name,
    ).length,
  })),
  mutateBody('showDomainResourceReports', 'ends with the day before', body =>
    [...body.slice(1), ...body.slice(0, 1)].sort((a, b) => a.date.localeCompare(b.date)).slice(0, -1),
  ),
  mutateHandler('createAgency', 'creates the agency for every account', (call, original) => {
    const result = original(call)
    for (const account of call.store.accounts.values()) account.agency = true
    return result
  }),
  mutateHandler('checkAgency', 'answers for the account that asked first', (call, original) => {
    const result = original(call)
    agencies(call).created ||= result.body.is_agency
    return { ...result, body: { ...result.body, is_agency: agencies(call).created } }
  }),
  // Logins.
  mutateEffect('createSecret', 'invalidates the earlier logins of the user', call => {
    const logins = [...call.store.logins].filter(([, { userId }]) => userId === call.caller.user.id)
    for (const [name] of logins.slice(0, -1)) call.store.logins.delete(name)
  }),
  mutateHandler('createSecret', 'ignores projectname', (call, original) =>
    original({ ...call, query: new Map([...call.query].filter(([key]) => key !== 'projectname')) }),
  ),
  mutateHandler('createSecret', 'returns another password in the body than in the header', (call, original) => {
    const result = original(call)
    const auths = Object.fromEntries(
      Object.entries(result.body.auths).map(([host, { auth }]) => [host, { auth: btoa(`${atob(auth)}0`) }]),
    )
    return { ...result, body: { ...result.body, auths } }
  }),
  // Identity.
  mutateHandler('keystoneListProjects', 'finds names that contain the name', (call, original) => {
    const name = call.query.get('name')
    const result = original({ ...call, query: new Map([...call.query].filter(([key]) => key !== 'name')) })
    return {
      ...result,
      body: { ...result.body, projects: result.body.projects.filter(project => project.name.includes(name ?? '')) },
    }
  }),
  mutateHandler('keystoneListProjects', 'counts pages from 0', (call, original) => {
    const page = call.query.get('page')
    return original(
      page === undefined ? call : { ...call, query: new Map([...call.query, ['page', String(Number(page) + 1)]]) },
    )
  }),
  mutateHandler('keystoneListProjects', 'ignores enabled=false', (call, original) =>
    original(
      call.query.get('enabled') === 'false'
        ? { ...call, query: new Map([...call.query].filter(([key]) => key !== 'enabled')) }
        : call,
    ),
  ),
  mutateHandler('keystoneListUsers', 'finds names that contain the name', (call, original) => {
    const name = call.query.get('name')
    const result = original({ ...call, query: new Map([...call.query].filter(([key]) => key !== 'name')) })
    return { ...result, body: { ...result.body, users: result.body.users.filter(user => user.name.includes(name ?? '')) } }
  }),
  mutateHandler('keystoneListUsers', 'finds names in another case', (call, original) => {
    const name = call.query.get('name')?.toLowerCase()
    const found = call.caller.account.users.find(user => user.name.toLowerCase() === name)
    return original(found ? { ...call, query: new Map([...call.query, ['name', found.name]]) } : call)
  }),
  mutateHandler('keystoneListUsers', 'lists the users of all accounts', (call, original) => {
    const result = original(call)
    if (call.query.has('name') || call.query.has('domain_id')) return result
    const others = [...call.store.accounts.values()].filter(account => account !== call.caller.account)
    const users = others.flatMap(account => original({ ...call, caller: { account, user: call.caller.user } }).body.users)
    return { ...result, body: { ...result.body, users: [...result.body.users, ...users] } }
  }),
  mutateHandler('showUser', 'shows users of other accounts', (call, original) => {
    const found = call.store.findUserById(call.path.user_id ?? '')
    return original(
      found ? { ...call, caller: { account: found.account, user: { ...call.caller.user, administrator: true } } } : call,
    )
  }),
  mutateBody('keystoneListAuthDomains', 'lists the other accounts', (body, call) => ({
    ...body,
    domains: [
      ...body.domains,
      ...[...call.store.accounts.values()]
        .filter(account => account !== call.caller.account)
        .flatMap(({ id, name }) => body.domains.slice(0, 1).map(domain => ({ ...domain, id, name }))),
    ],
  })),
]
