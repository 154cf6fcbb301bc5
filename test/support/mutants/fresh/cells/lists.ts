import { findRepository } from '../../../../../src/sandbox/handlers/lookup.js'
import type { Mutant } from '../../../mutant.js'
import {
  mutateBody,
  mutateEffect,
  mutateHandler,
  mutateList,
  mutateTogether,
  perSandbox,
  withParams,
} from '../../../mutate-handler.js'
import { responds, respondsInstead, withHeader } from './responses.js'

const createdAs = perSandbox(() => new Map<string, string>())
const key = (namespace = '', name = ''): string => `${namespace}/${name}`

/** Services with defects of the lists of repositories. */
export const cellLists: readonly Mutant[] = [
  respondsInstead('listReposDetails', 'rejects names with a slash', 200, 'SVCSTG.SWR.4001029', ({ request }) =>
    /[?&]name=[^&]*(?:\/|%2F)/i.test(request.url),
  ),
  mutateList('listReposDetails', 'takes namespace in a filter for the whole name', (query, list, url) => {
    const page = list(query)
    const namespace = query.get('namespace')
    if (namespace === undefined || !url.searchParams.has('filter')) return page
    return { ...page, body: (page.body as { namespace: string }[]).filter(item => item.namespace === namespace) }
  }),
  mutateHandler('listRepoDetails', 'compares name in any case', (call, original) => {
    const name = call.query.get('name')
    return original(name ? { ...call, query: withParams(call.query, { name: name.toLowerCase() }) } : call)
  }),
  mutateHandler('listRepoDetails', 'lists nothing to users with permissions in repositories only', (call, original) => {
    const result = original(call)
    const { user, account } = call.caller
    const isMember = [...call.region.ownedBy(account.name)].some(({ permissions }) => permissions.has(user.id))
    return isMember || user.administrator ? result : { ...result, body: { repos: [] } }
  }),
  mutateTogether(
    'listRepoDetails',
    'shows the category that a repository was created with',
    mutateEffect('createRepo', '', call => {
      createdAs(call).set(key(call.path.namespace, call.body.repository), call.body.category ?? 'other')
    }),
    mutateBody('listRepoDetails', '', (body, call) => ({
      ...body,
      repos: body.repos.map(item => ({
        ...item,
        category: createdAs(call).get(key(item.namespace_name, item.name)) ?? item.category,
      })),
    })),
  ),
  mutateList('listSharedReposDetails', 'ignores limit and offset beside order_column', (query, list) =>
    list(query.has('order_column') ? withParams(query, { limit: undefined, offset: undefined }) : query),
  ),
  mutateBody('listSharedReposDetails', 'shows the time of creation as updated_at', body =>
    body.map(item => ({ ...item, updated_at: item.created_at })),
  ),
  mutateList('listSharedReposDetails', 'reverses the page, not the list', (query, list) => {
    if (query.get('order_type') !== 'desc') return list(query)
    const page = list(withParams(query, { order_type: 'asc' }))
    return { ...page, body: (page.body as unknown[]).toReversed() }
  }),
  mutateTogether(
    'listSharedRepoDetails',
    'shows the category of the first repository of the name',
    mutateEffect('createRepo', '', call => {
      const known = createdAs(call)
      const name = key(call.path.namespace, call.body.repository)
      if (!known.has(name)) known.set(name, call.body.category ?? 'other')
    }),
    mutateBody('listSharedRepoDetails', '', (body, call) => ({
      ...body,
      repos: body.repos.map(item => ({
        ...item,
        category: createdAs(call).get(key(item.namespace_name, item.name)) ?? item.category,
      })),
    })),
  ),
  mutateBody('listSharedRepoDetails', 'shows every share as active', body => ({
    ...body,
    repos: body.repos.map(item => ({ ...item, status: true })),
  })),
  mutateEffect('listSharedRepoDetails', 'changes the time of the repositories that it lists', call => {
    for (const repository of call.region.sharedBy.all(call.caller.account.name))
      call.region.updateRepository(repository, { updated: call.now + 60_000 })
  }),
  responds('listReposDetails', 'answers a page without Content-Range if it is empty', async (_, response) =>
    response.ok && (await response.clone().text()) === '[]' ? withHeader(response, 'content-range', undefined) : undefined,
  ),
  mutateBody('listReposDetails', 'lists one tag of each repository', body =>
    body.map(item => ({ ...item, tags: item.tags?.slice(0, 1) ?? null })),
  ),
  mutateHandler('listRepoDetails', 'shows a next marker on the last page', (call, original) => {
    const { body, ...result } = original(call)
    const last = body.repos.at(-1)
    return { ...result, body: body.nextMarker === undefined && last ? { ...body, nextMarker: last.id } : body }
  }),
  mutateBody('listReposDetails', 'shows the downloads of the newest repository for all', (body, call) =>
    body.map(item => ({
      ...item,
      num_download:
        findRepository({ ...call, path: { namespace: item.namespace, repository: item.name } }).downloads +
        (body[0] === item ? 0 : 1),
    })),
  ),
]
