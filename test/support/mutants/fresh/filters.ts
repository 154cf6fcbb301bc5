import type { Fields, Mutant } from '../../mutant.js'
import { type ListOperation, mutateList, mutateQuery, withParams } from '../../mutate-handler.js'
import { itemsOf, numberOf } from './lists.js'

/** Uses only some of the pairs of a filter. */
const someOf = (operation: ListOperation, name: string, select: (pairs: string[]) => string[]): Mutant =>
  mutateList(operation, name, (query, list, url) => {
    const filter = url.searchParams.get('filter')
    if (filter === null) return list(query)
    return list(new Map(select(filter.split('|')).map(pair => [pair.split('::')[0] ?? '', pair.split('::')[1] ?? ''] as const)))
  })

/** Whether a name matches a part in which underscores stand for any character, as in SQL. */
const like = (part: string): RegExp => new RegExp(part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('_', '.'))
const dots = (part: string): RegExp => new RegExp(part.replaceAll('$', ''))

/** Matches a filter of a list in another way. */
const matching = (
  operation: ListOperation,
  name: string,
  key: 'name' | 'namespace' | 'tag',
  matches: (value: string, part: string) => boolean,
): Mutant =>
  mutateList(operation, name, (query, list) => {
    const part = query.get(key)
    if (part === undefined || query.has('marker')) return list(query)
    const all = itemsOf(list(withParams(query, { [key]: undefined, limit: '1000', offset: '0' })))
    const fieldOf = (item: Fields): string =>
      String(operation === 'listNamespaces' ? item.name : (item[key] ?? item[key === 'tag' ? 'Tag' : 'namespace_name']))
    const start = numberOf(query, 'offset')
    const selected = all.filter(item => matches(fieldOf(item), part))
    const items = selected.slice(start, start + (query.has('limit') ? numberOf(query, 'limit') : 100))
    const page = list(query)
    const isItems = (value: unknown): boolean => Array.isArray(value)
    if (isItems(page.body)) return { ...page, body: items }
    const fields = Object.entries(page.body as Fields).map(([field, value]) => [field, isItems(value) ? items : value])
    return { ...page, body: Object.fromEntries(fields) }
  })

/** Services with defects of the filters of lists. */
export const freshFilters: readonly Mutant[] = [
  matching('listReposDetails', 'takes an underscore in a name for any character', 'name', (value, part) =>
    like(part).test(value),
  ),
  matching('listNamespaces', 'takes an underscore in a name for any character', 'namespace', (value, part) =>
    like(part).test(value),
  ),
  matching('listRepositoryTag', 'takes a dot in a name for any character', 'tag', (value, part) => dots(part).test(value)),
  matching('listReposDetails', 'finds names by their beginning only', 'name', (value, part) => value.startsWith(part)),
  matching('listSharedReposDetails', 'finds names by their end only', 'name', (value, part) => value.endsWith(part)),
  matching('listNamespaces', 'finds whole names only', 'namespace', (value, part) => value === part),
  matching('listRepoDetails', 'finds names by their beginning only', 'name', (value, part) => value.startsWith(part)),
  matching('listRepositoryTag', 'finds whole names only', 'tag', (value, part) => value === part),
  matching('listReposDetails', 'finds only the last part of a name with slashes', 'name', (value, part) =>
    value.slice(value.lastIndexOf('/') + 1).includes(part),
  ),
  matching(
    'listSharedReposDetails',
    'finds organizations by their whole name only',
    'namespace',
    (value, part) => value === part,
  ),
  mutateQuery('listReposDetails', 'ignores the category if there is a name', query =>
    query.has('name') ? { category: undefined } : {},
  ),
  mutateQuery('listReposDetails', 'ignores the organization if there is a category', query =>
    query.has('category') ? { namespace: undefined } : {},
  ),
  mutateQuery('listReposDetails', 'ignores is_public=false', query =>
    query.get('is_public') === 'false' ? { is_public: undefined } : {},
  ),
  mutateQuery('listReposDetails', 'ignores is_public if there is an organization', query =>
    query.has('namespace') ? { is_public: undefined } : {},
  ),
  mutateQuery('listSharedReposDetails', 'ignores the name with center=thirdparty', query =>
    query.get('center') === 'thirdparty' ? { name: undefined } : {},
  ),
  mutateQuery('listSharedReposDetails', 'ignores domain_name if there is a name', query =>
    query.has('name') ? { domain_name: undefined } : {},
  ),
  mutateQuery('listRepoDetails', 'ignores is_public=false', query =>
    query.get('is_public') === 'false' ? { is_public: undefined } : {},
  ),
  mutateQuery('listRepoDetails', 'ignores the category', () => ({ category: undefined })),
  mutateQuery('listSharedRepoDetails', 'ignores the organization with shared_by=thirdparty', query =>
    query.get('shared_by') === 'thirdparty' ? { namespace: undefined } : {},
  ),
  someOf('listReposDetails', 'uses the first part of a filter only', pairs => pairs.slice(0, 1)),
  someOf('listSharedReposDetails', 'uses the last part of a filter only', pairs => pairs.slice(-1)),
]
