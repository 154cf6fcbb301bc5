import { ApiError } from '../../../../src/sandbox/errors.js'
import { findOrganization, findRepository } from '../../../../src/sandbox/handlers/lookup.js'
import type { Mutant } from '../../mutant.js'
import {
  mutateBefore,
  mutateBody,
  mutateCall,
  mutateEffect,
  mutateHandler,
  mutateQuery,
  perSandbox,
  rejectedButDone,
} from '../../mutate-handler.js'
import { otherRepositories } from '../fresh/neighbors.js'

type Listed = 'listReposDetails' | 'listRepoDetails'
const lists: readonly Listed[] = ['listReposDetails', 'listRepoDetails']

/** A service that reads a filter as an SQL or a regular expression. */
const patternFilter = (operation: Listed, field: 'name' | 'namespace', kind: 'LIKE' | 'regular'): Mutant =>
  mutateHandler(operation, `treats the filter ${field} as a ${kind} expression`, (call, original) => {
    const text = call.query.get(field)
    if (text === undefined || !/[._]/.test(text)) return original(call as never) as never
    const escaped = kind === 'LIKE' ? text.replaceAll(/[.]/g, '\\.').replaceAll('_', '.') : text
    const pattern = new RegExp(escaped)
    const query = new Map([...call.query].filter(([key]) => ![field, 'limit', 'offset', 'marker'].includes(key)))
    const result = original({ ...call, query: new Map([...query, ['limit', '1000']]) } as never)
    const keep = (item: { name: string; namespace?: string; namespace_name?: string }): boolean =>
      pattern.test(field === 'name' ? item.name : (item.namespace ?? item.namespace_name ?? ''))
    const body = Array.isArray(result.body) ? result.body.filter(keep) : { repos: result.body.repos.filter(keep) }
    return { ...result, body } as never
  })

const everCreated = perSandbox(() => new Map<string, number>())

/** Services with defects of repositories and their lists. */
export const matrixRepositories: readonly Mutant[] = [
  mutateCall('createRepo', 'trims the description', ({ body }) => ({
    body: { ...body, ...(body.description === undefined ? {} : { description: body.description.trim() }) },
  })),
  mutateCall('updateRepo', 'stores characters beyond the first plane as question marks', ({ body }) => ({
    body: {
      ...body,
      ...(body.description === undefined ? {} : { description: body.description.replaceAll(/[\u{10000}-\u{10ffff}]/gu, '?') }),
    },
  })),
  mutateCall('createRepo', 'normalizes line ends in the description', ({ body }) => ({
    body: { ...body, ...(body.description === undefined ? {} : { description: body.description.replaceAll(/\r?\n/g, ' ') }) },
  })),
  mutateCall('updateRepo', 'escapes HTML in the description', ({ body }) => ({
    body: {
      ...body,
      ...(body.description === undefined
        ? {}
        : { description: body.description.replaceAll('&', '&amp;').replaceAll('<', '&lt;') }),
    },
  })),
  mutateBody('showRepository', 'returns only the last segment of a name', body => ({
    ...body,
    name: body.name.split('/').at(-1) ?? '',
  })),
  mutateBody('listReposDetails', 'spells slashes of names in paths as $', body =>
    body.map(item => ({ ...item, path: item.path.replace(item.name, item.name.replaceAll('/', '$')) })),
  ),
  mutateBody('listRepoDetails', 'returns the segments of a name up to the second one', body => ({
    ...body,
    repos: body.repos.map(item => ({ ...item, name: item.name.split('/').slice(0, 2).join('/') })),
  })),
  rejectedButDone('deleteRepo', 'deletes the triggers of a repository with images', 406, call => {
    findRepository(call).triggers = []
  }),
  rejectedButDone('deleteRepo', 'ends the shares of a repository with images', 406, call => {
    const repository = findRepository(call)
    for (const share of [...repository.shares.values()]) call.region.removeShare(repository, share)
  }),
  mutateBefore(
    'deleteRepo',
    'deletes the repositories below its name',
    call => otherRepositories(call).filter(({ name }) => name.startsWith(`${call.path.repository}/`)),
    (call, below) => {
      for (const repository of below) call.region.removeRepository(repository)
    },
  ),
  mutateHandler('createRepo', 'rejects names that exist in another organization of the account', (call, original) => {
    const { account, name } = findOrganization(call)
    for (const other of call.region.ownedBy(account))
      if (other.name !== name && other.repositories.has(call.body.repository)) throw new ApiError('SVCSTG.SWR.4090006')
    return original(call)
  }),
  mutateHandler('createRepo', 'rejects names that exist in an organization of another account', (call, original) => {
    const { account } = findOrganization(call)
    for (const other of call.region.organizations.values())
      if (other.account !== account && other.repositories.has(call.body.repository)) throw new ApiError('SVCSTG.SWR.4090006')
    return original(call)
  }),
  mutateHandler('createRepo', 'rejects names of deleted repositories', (call, original) => {
    const key = `${call.path.namespace}/${call.body.repository}`
    if (everCreated(call).has(key) && !findOrganization(call).repositories.has(call.body.repository))
      throw new ApiError('SVCSTG.SWR.4090006')
    const result = original(call)
    everCreated(call).set(key, call.now)
    return result
  }),
  ...lists.map(operation =>
    mutateHandler(operation, 'sets the time of the last change of what it lists', (call, original) => {
      const result = original(call as never)
      for (const { repositories } of call.region.ownedBy(call.caller.account.name))
        for (const repository of repositories.values()) call.region.updateRepository(repository, { updated: call.now })
      return result as never
    }),
  ),
  mutateEffect('showRepository', 'counts a request as a download', call => {
    findRepository(call).downloads++
  }),
  mutateEffect('showRepoTag', 'counts a request as a download', call => {
    findRepository(call).downloads++
  }),
  mutateEffect('updateRepo', 'sets the time of creation', call => {
    findRepository(call).created = call.now
  }),
  mutateEffect('updateRepo', 'makes who changes a repository its creator', call => {
    const { id, name } = call.caller.user
    Object.assign(findRepository(call), { creatorId: id, creatorName: name })
  }),
  mutateHandler('listReposDetails', 'sorts by the time of creation instead of the last change', (call, original) => {
    if (!/^updated/.test(call.query.get('order_column') ?? '')) return original(call)
    const repositories = [...call.region.ownedBy(call.caller.account.name)].flatMap(({ repositories }) => [
      ...repositories.values(),
    ])
    const before = repositories.map(repository => [repository, repository.updated] as const)
    for (const repository of repositories) call.region.updateRepository(repository, { updated: repository.created })
    const result = original(call)
    const times = new Map(before.map(([{ organization, name }, updated]) => [`${organization.name}/${name}`, updated]))
    for (const [repository, updated] of before) call.region.updateRepository(repository, { updated })
    const body = result.body.map(item => ({
      ...item,
      updated_at: new Date(times.get(`${item.namespace}/${item.name}`) ?? 0).toISOString(),
    }))
    return { ...result, body }
  }),
  mutateHandler('listReposDetails', 'sorts each page instead of the whole list', (call, original) => {
    if (call.query.get('order_type') !== 'desc') return original(call)
    const result = original({ ...call, query: new Map([...call.query, ['order_type', 'asc']]) })
    return { ...result, body: [...result.body].reverse() }
  }),
  mutateHandler('listReposDetails', 'returns the last page for an offset beyond the end', (call, original) => {
    const result = original(call)
    const total = Number(result.headers?.['Content-Range']?.split('/')[1] ?? 0)
    const offset = Number(call.query.get('offset') ?? 0)
    if (total === 0 || offset < total) return result
    return original({ ...call, query: new Map([...call.query, ['offset', String(total - 1)]]) })
  }),
  mutateHandler('listReposDetails', 'ignores the filter name in total_range', (call, original) => {
    const result = original(call)
    const query = new Map([...call.query].filter(([key]) => key !== 'name'))
    const [first] = original({ ...call, query: new Map([...query, ['limit', '1'], ['offset', '0']]) }).body
    return { ...result, body: result.body.map(item => ({ ...item, total_range: first?.total_range ?? 0 })) }
  }),
  ...lists.flatMap(operation => [
    patternFilter(operation, 'name', 'LIKE'),
    patternFilter(operation, 'name', 'regular'),
    patternFilter(operation, 'namespace', 'LIKE'),
    patternFilter(operation, 'namespace', 'regular'),
  ]),
  mutateQuery('listReposDetails', 'ignores is_public=false', query =>
    query.get('is_public') === 'false' ? { is_public: undefined } : {},
  ),
  mutateQuery('listRepoDetails', 'ignores a category that comes with a name', query =>
    query.has('name') ? { category: undefined } : {},
  ),
  mutateQuery('listReposDetails', 'ignores the namespace when is_public is set', query =>
    query.has('is_public') ? { namespace: undefined } : {},
  ),
  mutateQuery('listRepoDetails', 'reads the marker as an index', query => {
    const marker = Number(query.get('marker') ?? 0)
    return marker > 0 ? { marker: String(marker - 1) } : {}
  }),
  mutateHandler('listReposDetails', 'lists at most ten tags of a repository', (call, original) => {
    const result = original(call)
    return { ...result, body: result.body.map(item => ({ ...item, tags: (item.tags ?? []).slice(0, 10) })) }
  }),
]
