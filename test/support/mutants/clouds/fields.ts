import type { Mutant } from '../../mutant.js'
import { mutateBody, mutateCall, mutateEffect, mutateHandler, perSandbox } from '../../mutate-handler.js'
import { repositoryOf } from './resource.js'
import { body } from './times-and-texts.js'

const firstEnable = perSandbox(() => new Set<string>())

/** Fields that are stored or returned with other values, and what is omitted. */
export const cloudFields: readonly Mutant[] = [
  // falsy values, defaults and fields that are left out
  mutateCall('updateRepo', 'keeps a description that is cleared', call => {
    const { description, ...rest } = call.body
    return { body: description === '' ? rest : call.body }
  }),
  mutateCall('updateRepo', 'keeps a repository public', call => {
    const { is_public, ...rest } = call.body
    return { body: is_public === false ? rest : call.body }
  }),
  mutateHandler('updateRetention', 'keeps selectors that are removed', (call, original) => {
    const old = repositoryOf(call)?.retention?.rules[0]?.tag_selectors ?? []
    return original({
      ...call,
      body: {
        ...call.body,
        rules: call.body.rules.map(rule => (rule.tag_selectors.length === 0 ? { ...rule, tag_selectors: old } : rule)),
      },
    })
  }),
  mutateCall('createTrigger', 'enables every trigger', call => ({ body: { ...call.body, enable: 'true' as const } })),
  mutateCall(
    'createTrigger',
    'ignores the mode',
    body(b => ({ trigger_mode: b.cluster_id ? ('cce' as const) : (b.trigger_mode ?? 'cce') })),
  ),
  mutateCall('createImageSyncRepo', 'never overrides', call => ({ body: { ...call.body, override: false } })),
  mutateCall(
    'createImageSyncRepo',
    'synchronizes by default',
    body(b => ({ syncAuto: b.syncAuto ?? true })),
  ),
  mutateCall('createManualImageSyncRepo', 'always overrides', call => ({ body: { ...call.body, override: true } })),
  mutateCall(
    'createRepo',
    'creates public repositories by default',
    body(b => ({ is_public: b.is_public ?? true })),
  ),
  mutateCall(
    'createRepoTag',
    'replaces a tag by default',
    body(b => ({ override: b.override ?? true })),
  ),
  mutateHandler('createRepoTag', 'keeps an existing tag', (call, original) => {
    const repository = repositoryOf(call)
    const existing = repository?.tags.get(call.body.destination_tag)
    const result = original(call)
    if (repository && existing) call.region.setTag(repository, existing)
    return result
  }),
  mutateHandler('updateRepoDomains', 'creates the share again', (call, original) => {
    const result = original(call)
    const share = repositoryOf(call)?.shares.get(call.path.access_domain ?? '')
    if (share) share.created = call.now
    return result
  }),
  mutateEffect('updateRepo', 'makes the caller the creator', call => {
    const repository = repositoryOf(call)
    if (repository) Object.assign(repository, { creatorId: call.caller.user.id, creatorName: call.caller.user.name })
  }),
  mutateEffect('updateTrigger', 'resets the condition', call => {
    const trigger = repositoryOf(call)?.triggers?.find(({ name }) => name === call.path.trigger)
    if (trigger) trigger.condition = '.*'
  }),
  mutateEffect('updateTrigger', 'makes the caller the creator', call => {
    const trigger = repositoryOf(call)?.triggers?.find(({ name }) => name === call.path.trigger)
    if (trigger) trigger.creatorName = call.caller.user.name
  }),
  mutateEffect('updateRepo', 'resets the time of creation', call => {
    const repository = repositoryOf(call)
    if (repository) repository.created = call.now
  }),
  mutateHandler('updateTrigger', 'applies only the first change', (call, original) => {
    const key = JSON.stringify(call.path)
    const seen = firstEnable(call)
    if (seen.has(key)) {
      const before = repositoryOf(call)?.triggers?.find(({ name }) => name === call.path.trigger)
      const enabled = before?.enabled
      const result = original(call)
      if (before && enabled !== undefined) before.enabled = enabled
      return result
    }
    const result = original(call)
    seen.add(key)
    return result
  }),
  mutateHandler('showRepoTagConfig', 'returns the configuration of the first tag', (call, original) => {
    original(call)
    const [first] = [...(repositoryOf(call)?.tags.values() ?? [])].filter(({ type }) => type === 0)
    return original({ ...call, path: { ...call.path, tag: first?.name ?? '' } })
  }),
  mutateBody('listRepoAccessories', 'returns the digest of the signature as that of the image', b => ({
    ...b,
    accessories: (b.accessories ?? []).map(a => ({ ...a, target_digest: a.sig_digest })),
  })),
  mutateHandler('listRepoAccessories', 'lists the signatures of all images', (call, original) => {
    const { body } = original(call)
    const repository = repositoryOf(call)
    const all = [...(repository?.tags.values() ?? [])].flatMap(
      tag => original({ ...call, path: { ...call.path, tag: tag.name } }).body.accessories ?? [],
    )
    const unique = [...new Map(all.map(a => [a.id, a])).values()]
    return { status: 200, body: body.total === 0 || call.query.size > 0 ? body : { total: unique.length, accessories: unique } }
  }),
  mutateHandler('listReferences', 'lists the signature, too', (call, original) => {
    const { body } = original(call)
    return {
      status: 200,
      body: body.tags.length === 0 ? body : { ...body, tags: [...body.tags.slice(0, 9), call.path.tag ?? ''] },
    }
  }),
  mutateBody('listTriggersDetails', 'has the history of each trigger', (triggers, call) =>
    (triggers ?? []).map(trigger => {
      const { trigger_type: _, trigger_mode: __, enable: ___, trigger_history: ____, name, ...copy } = trigger
      const { history = [] } = repositoryOf(call)?.triggers?.find(other => other.name === name) ?? {}
      return { ...trigger, trigger_history: history.map(({ tag, result, detail }) => ({ ...copy, tag, result, detail })) }
    }),
  ),
  mutateBody('showTrigger', 'returns the trigger as disabled', b => ({ ...b, enable: 'false' })),
  mutateBody('createManualImageSyncRepo', 'returns the accepted tags', (_, call) => call.body.imageTag),
  mutateHandler('listImageAutoSyncReposDetails', 'lists only the newest rule', (call, original) => {
    const { body } = original(call)
    return { status: 200, body: (body ?? []).slice(-1) }
  }),
  mutateHandler('showUser', 'returns the caller for every ID', (call, original) => {
    original(call)
    return original({ ...call, path: { ...call.path, user_id: call.caller.user.id } })
  }),
  mutateBody('keystoneShowCatalog', 'has the address of another region', b => ({
    ...b,
    catalog: (b.catalog ?? []).map(service => ({
      ...service,
      endpoints: (service.endpoints ?? []).map(e => ({ ...e, region: 'cn-north-1', region_id: 'cn-north-1' })),
    })),
  })),
  mutateHandler('keystoneListAuthDomains', 'lists the accounts of others', (call, original) => {
    const result = original(call)
    const others = [...call.store.accounts.values()].flatMap(
      account => original({ ...call, caller: { account, user: call.caller.user } }).body.domains ?? [],
    )
    return { ...result, body: { ...result.body, domains: others } }
  }),
  mutateBody('listSyncRegions', 'lists the own region only', (b, call) =>
    b.filter(({ regionID }) => regionID === call.region.name),
  ),
  mutateBody('checkAgency', 'never finds an agency', b => ({ ...b, is_agency: false })),
  mutateBody('listApiVersions', 'has another address than the version', b => ({
    versions: (b.versions ?? []).map(v => ({ ...v, links: { ...v.links, href: v.links.href.replace(/v2$/, 'v3') } })),
  })),
  mutateBody('showApiVersion', 'has another minimum version than the list', b => ({
    version: { ...b.version, min_version: '2.1' },
  })),
  {
    name: 'requires credentials',
    operation: 'keystoneShowVersion',
    mutate: fetch => async request =>
      new URL(request.url).pathname.replace(/\/$/, '') === '/v3' && !request.headers.has('x-auth-token')
        ? Response.json({ error: { code: 401, message: 'Unauthorized', title: 'Unauthorized' } }, { status: 401 })
        : fetch(request),
  },
  mutateBody('listQuotas', 'counts the organizations of all accounts', (b, call) => ({
    quotas: (b.quotas ?? []).map(q => (q.quota_key === 'namespace' ? { ...q, used: call.region.organizations.size } : q)),
  })),
  mutateBody('showDomainOverview', 'counts the organizations of all accounts', (b, call) => ({
    ...b,
    namspace_num: call.region.organizations.size,
  })),
  mutateBody('showDomainOverview', 'counts images once', (b, call) => ({
    ...b,
    image_num: new Set(
      [...call.region.ownedBy(call.caller.account.name)].flatMap(o =>
        [...o.repositories.values()].flatMap(r => [...r.tags.values()].map(t => t.digest)),
      ),
    ).size,
  })),
  mutateBody('showRepository', 'counts images with the same digest once', (b, call) => ({
    ...b,
    num_images: new Set([...(repositoryOf(call)?.tags.values() ?? [])].map(({ digest }) => digest)).size,
  })),
  mutateEffect('createRepoTag', 'adds the size of a replaced tag', call => {
    const repository = repositoryOf(call)
    if (repository && call.body.override) repository.size += 1
  }),
  mutateHandler('deleteRepoTag', 'keeps the size of a tag whose image is still tagged', (call, original) => {
    const repository = repositoryOf(call)
    const tag = repository?.tags.get(call.path.tag ?? '')
    const result = original(call)
    if (repository && tag && [...repository.tags.values()].some(({ digest }) => digest === tag.digest))
      repository.size += tag.size
    return result
  }),
  mutateHandler('createSecret', 'ignores the name of the project', (call, original) => {
    original(call)
    return original({ ...call, query: new Map([...call.query].filter(([key]) => key !== 'projectname')) })
  }),
  mutateHandler('createAuthorizationToken', 'has another password in the header', (call, original) => {
    const { headers, ...result } = original(call)
    return {
      ...result,
      headers: {
        ...headers,
        'X-Swr-Dockerlogin': (headers?.['X-Swr-Dockerlogin'] ?? '').replace(/-p (.)/, (_, c) => `-p ${c === '0' ? '1' : '0'}`),
      },
    }
  }),
  mutateBody('showShareFeatureGates', 'has the gate of synchronization as a text', b => ({
    ...b,
    enable_image_sync: 'true' as unknown as boolean,
  })),
]
