import { changeQuery, type Fields, intercept, type Mutant, sendAs } from '../mutant.js'

const operation = 'listSharedReposDetails'

/** Replaces the service's own comparison of a parameter by another one. */
function comparing(
  parameter: 'domain_name' | 'status',
  name: string,
  matches: (item: string, value: string) => boolean,
): Mutant {
  return {
    name,
    operation,
    mutate: intercept([operation], async ({ request, fetch, caller }) => {
      const value = new URL(request.url).searchParams.get(parameter)
      if (value === null) return undefined
      const { url } = changeQuery(request, query => query.delete(parameter))
      const response = await sendAs(fetch, caller, request, { url })
      const items = (await response.json()) as Fields[]
      return Response.json(
        items.filter(item => matches(String(item[parameter]), value)),
        { headers: { 'x-request-id': '0'.repeat(32) } },
      )
    }),
  }
}

/** Services that compare a plain parameter of the list of shared repositories in another way. */
export const mutantsOfListParameters: readonly Mutant[] = [
  comparing('status', 'ignores status', () => true),
  comparing('status', 'returns expired shares for status=true, too', (item, value) => value === 'true' || item === value),
  comparing('status', 'returns valid shares for status=false, too', (item, value) => value === 'false' || item === value),
  comparing('status', 'reverses status', (item, value) => item !== value),
  comparing('status', 'returns nothing for status=false', (item, value) => value === 'true' && item === value),
  comparing('domain_name', 'ignores domain_name', () => true),
  comparing('domain_name', 'compares the beginning of domain_name', (item, value) => item.startsWith(value)),
  comparing('domain_name', 'finds domain_name in a part of the name', (item, value) => item.includes(value)),
  comparing('domain_name', 'finds the name in a part of domain_name', (item, value) => value.includes(item)),
  comparing('domain_name', 'returns nothing for any domain_name', () => false),
]

/** Forwards a list with a changed query; undefined leaves it as it is. */
function withQuery(list: Mutant['operation'], name: string, change: (query: URLSearchParams) => boolean): Mutant {
  return {
    name,
    operation: list,
    mutate: intercept([list], async ({ request, fetch, caller }) => {
      const url = new URL(request.url)
      return change(url.searchParams) ? sendAs(fetch, caller, request, { url: url.href }) : undefined
    }),
  }
}

/** Moves a plain parameter into the filter, in which it replaces the key of the same name. */
const prefersPlain = (list: Mutant['operation'], key: string): Mutant =>
  withQuery(list, `applies ${key} next to a filter`, query => {
    const [filter, value] = [query.get('filter'), query.get(key)]
    if (filter === null || value === null) return false
    const others = filter.split('|').filter(pair => !pair.startsWith(`${key}::`))
    query.set('filter', [...others, `${key}::${value}`].join('|'))
    return true
  })

const withoutKey = (list: Mutant['operation'], key: string): Mutant =>
  withQuery(list, `ignores ${key} in the filter`, query => {
    const filter = query.get('filter') ?? ''
    const others = filter.split('|').filter(pair => !/^(?:true|false)$/.test(pair.replace(`${key}::`, '')))
    if (others.join('|') === filter) return false
    if (others.length > 0) query.set('filter', others.join('|'))
    else query.delete('filter')
    return true
  })

/** Services that confuse plain parameters and filters. */
export const mutantsOfFilters: readonly Mutant[] = [
  withQuery('listReposDetails', 'ignores is_public=false', query => {
    if (query.get('is_public') !== 'false' || query.has('filter')) return false
    query.delete('is_public')
    return true
  }),
  withQuery('listReposDetails', 'ignores is_public=true', query => {
    if (query.get('is_public') !== 'true' || query.has('filter')) return false
    query.delete('is_public')
    return true
  }),
  withoutKey('listReposDetails', 'is_public'),
  ...['name', 'namespace', 'category', 'is_public'].map(key => prefersPlain('listReposDetails', key)),
  ...['name', 'namespace', 'center', 'order_column'].map(key => prefersPlain('listSharedReposDetails', key)),
  prefersPlain('listRepositoryTags', 'tag'),
  prefersPlain('listNamespaces', 'namespace'),
]
