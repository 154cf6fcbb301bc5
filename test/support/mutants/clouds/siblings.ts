import { intercept, type Mutant, sendAs } from '../../mutant.js'
import {
  mutateBody,
  mutateCall,
  mutateEffect,
  mutateHandler,
  mutateQuery,
  rejectedButDone,
  withParams,
} from '../../mutate-handler.js'
import { races } from './errors.js'
import { repositoryOf } from './resource.js'

const unsignedPart = (operation: Mutant['operation'], name: string): Mutant => ({
  operation,
  name,
  mutate: intercept([operation], async call => {
    const response = await call.forward()
    const text = await response.clone().text()
    // Only a wrong secret is noticed: the expected signature would be that of another body.
    return response.status === 401 && /verify aksk/.test(text) && call.request.headers.get('authorization')?.includes('SANDBOX')
      ? sendAs(call.fetch, call.caller, call.request)
      : response
  }),
})
/** The kinds that were missed most, in other operations. */
export const cloudSiblings: readonly Mutant[] = [
  // several filters
  mutateQuery('listReposDetails', 'ignores the name beside a visibility', q => (q.has('is_public') ? { name: undefined } : {})),
  mutateQuery('listRepoDetails', 'ignores the category beside a name', q => (q.has('name') ? { category: undefined } : {})),
  mutateQuery('listRepoDetails', 'ignores the visibility beside a category', q =>
    q.has('category') ? { is_public: undefined } : {},
  ),
  mutateQuery('listSharedReposDetails', 'ignores the organization beside a name', q =>
    q.has('name') ? { namespace: undefined } : {},
  ),
  mutateQuery('listSharedReposDetails', 'ignores the status beside an owner', q =>
    q.has('domain_name') ? { status: undefined } : {},
  ),
  mutateQuery('listSharedReposDetails', 'ignores the owner beside a status', q =>
    q.has('status') ? { domain_name: undefined } : {},
  ),
  mutateQuery('listSharedReposDetails', 'ignores the status beside a name', q => (q.has('name') ? { status: undefined } : {})),
  mutateHandler('keystoneListProjects', 'ignores the name beside a domain', (call, original) =>
    original(call.query.has('domain_id') ? { ...call, query: withParams(call.query, { name: undefined }) } : call),
  ),
  mutateHandler('keystoneListUsers', 'ignores the domain beside a name', (call, original) =>
    original(call.query.has('name') ? { ...call, query: withParams(call.query, { domain_id: undefined }) } : call),
  ),
  // sort
  mutateQuery('listRepositoryTags', 'sorts by the time when asked for descending tags', q =>
    q.get('order_column') === 'tag' && q.get('order_type') === 'desc' ? { order_column: 'updated_at' } : {},
  ),
  mutateQuery('listSharedReposDetails', 'sorts by name instead of the organization', q =>
    q.get('order_column') === 'namespace' ? { order_column: 'name' } : {},
  ),
  mutateQuery('listReposDetails', 'sorts by tags instead of visibility', q =>
    q.get('order_column') === 'is_public' ? { order_column: 'tag_count' } : {},
  ),
  mutateQuery('listRepositoryTag', 'sorts by tag instead of the update', q =>
    q.get('order_column') === 'updated_at' ? { order_column: 'tag' } : {},
  ),
  // texts and dates
  mutateCall('updateRepoDomains', 'swaps day and month', ({ body }) => ({
    body: { ...body, deadline: body.deadline.replace(/^(\d+)-(\d\d)-(0\d|1[012])T/, '$1-$3-$2T') },
  })),
  mutateCall('updateRepo', 'decomposes the characters of a description', ({ body }) => ({
    body: { ...body, ...(body.description === undefined ? {} : { description: body.description.normalize('NFD') }) },
  })),
  mutateCall('createRepoDomains', 'composes the characters of a description', ({ body }) => ({
    body: { ...body, ...(body.description === undefined ? {} : { description: body.description.normalize('NFC') }) },
  })),
  mutateCall('createTrigger', 'composes the characters of an application', ({ body }) => ({
    body: { ...body, application: body.application.normalize('NFC') },
  })),
  mutateCall('updateRetention', 'unescapes the patterns of a rule', ({ body }) => ({
    body: {
      ...body,
      rules: body.rules.map(r => ({
        ...r,
        tag_selectors: r.tag_selectors.map(s => ({ ...s, pattern: s.pattern.replaceAll('\\', '') })),
      })),
    },
  })),
  mutateCall('createRetention', 'trims the patterns of a rule', ({ body }) => ({
    body: {
      ...body,
      rules: body.rules.map(r => ({
        ...r,
        tag_selectors: r.tag_selectors.map(s => ({ ...s, pattern: s.pattern.replace(/^\^|\$$/g, '') })),
      })),
    },
  })),
  // rejected, but done
  rejectedButDone('updateUserRepositoryAuth', 'changes the valid users of a rejected list', 400, call => {
    const repository = repositoryOf(call)
    for (const { user_id, user_name, auth } of call.body)
      if (repository?.permissions?.some(p => p.userId === user_id))
        call.region.setRepositoryPermission(repository, { userId: user_id, userName: user_name, auth })
  }),
  rejectedButDone('createImageSyncRepo', 'stores a rule for an unknown region', 500, call => {
    const repository = repositoryOf(call)
    if (repository)
      repository.syncRules = [
        ...(repository.syncRules ?? []),
        {
          id: call.store.createId(),
          region: call.body.remoteRegionId,
          namespace: call.body.remoteNamespace,
          auto: true,
          override: false,
          created: call.now,
        },
      ]
  }),
  rejectedButDone('createRepoTag', 'removes the destination of a rejected copy', 404, call => {
    const repository = repositoryOf(call)
    const tag = repository?.tags.get(call.body.destination_tag)
    if (repository && tag) call.region.removeTag(repository, tag)
  }),
  rejectedButDone('deleteImageSyncRepo', 'deletes another rule of a missing target', 400, call => {
    const repository = repositoryOf(call)
    if (repository) repository.syncRules = (repository.syncRules ?? []).slice(0, -1)
  }),
  rejectedButDone('createTrigger', 'replaces the trigger of an invalid condition', 400, call => {
    const trigger = repositoryOf(call)?.triggers?.find(({ name }) => name === call.body.name)
    if (trigger) trigger.condition = call.body.condition
  }),
  rejectedButDone('createNamespace', 'renames the creator of an existing organization', 409, call => {
    const organization = call.region.organizations.get(call.body.namespace)
    if (organization) organization.creatorName = `${call.caller.user.name}2`
  }),
  // at once
  ...(
    [
      'createNamespaceAuth',
      'createRepoDomains',
      'createRetention',
      'createImageSyncRepo',
      'createNamespace',
      'createAgency',
    ] as const
  ).map(operation => races(operation, 'accepts two equal requests at once')),
  // signatures
  unsignedPart('createRepoDomains', 'accepts any signature of a known key'),
  // regions
  mutateCall('createAuthorizationToken', 'ignores the region of the project', call => ({
    region: call.store.region(call.settings.region),
    project: undefined,
  })),
  mutateCall('listRepoDetails', 'ignores the region of the project', call => ({
    region: call.store.region(call.settings.region),
  })),
  mutateCall('showDomainResourceReports', 'ignores the region of the project', call => ({
    region: call.store.region(call.settings.region),
  })),
  mutateCall('listSharedReposDetails', 'ignores the region of the project', call => ({
    region: call.store.region(call.settings.region),
  })),
  // readers
  {
    name: 'shows the history of a public repository to other accounts',
    operation: 'listRetentionHistories',
    mutate: intercept(['listRetentionHistories'], async call => {
      if (call.caller !== 'partner') return undefined
      const response = await call.forward()
      if (response.status !== 403) return response
      const shown = await sendAs(call.fetch, 'admin', call.request, {
        method: 'GET',
        url: call.request.url.replace(/\/retentions\/.*/, ''),
      })
      return (await shown.text()).includes('"is_public":true') ? sendAs(call.fetch, 'admin', call.request) : response
    }),
  },
  {
    name: 'shows a shared repository to users without permission',
    operation: 'listRepositoryTags',
    mutate: intercept(['listRepositoryTags'], async call => {
      if (call.caller !== 'member') return undefined
      const response = await call.forward()
      if (response.status !== 403) return response
      const shares = await sendAs(call.fetch, 'admin', call.request, {
        method: 'GET',
        url: call.request.url.replace('/repos/', '/repositories/').replace(/\/tags.*/, '/access-domains'),
      })
      return (await shares.text()) !== '[]' ? sendAs(call.fetch, 'admin', call.request) : response
    }),
  },
  mutateEffect('updateTrigger', 'fires the trigger', call => {
    repositoryOf(call)
      ?.triggers?.find(({ name }) => name === call.path.trigger)
      ?.history.unshift({ tag: 'latest', result: 'success', detail: '', created: call.now })
  }),
  mutateBody('listNamespaces', 'returns the names of creators in lower case with a mark', b => ({
    namespaces: (b.namespaces ?? []).map(n => ({ ...n, creator_name: `${n.creator_name} ` })),
  })),
]
