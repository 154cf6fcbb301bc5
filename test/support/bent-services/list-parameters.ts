import { type BentService, changeQuery, type Fields, intercept, sendAs } from '../bend.js'

const operation = 'listSharedReposDetails'

/** Replaces the service's own comparison of a parameter by another one. */
function comparing(
  parameter: 'domain_name' | 'status',
  name: string,
  matches: (item: string, value: string) => boolean,
): BentService {
  return {
    name,
    operation,
    bend: intercept([operation], async ({ request, fetch, caller }) => {
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
export const bentListParameters: readonly BentService[] = [
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
