import { type OperationId, type OperationRow, operations } from '../../../../generated/operations.js'
import type { CaseContext } from '../../run/case-context.js'
import type { SuiteCase } from '../suite-case.js'
import { asObject, asObjects, effectCase, type Fields, fetchJson } from './effect.js'

/** The lists of IAM with filters, and the field of their bodies with the items. */
const identityLists = { keystoneListProjects: 'projects', keystoneListUsers: 'users' } as const
type IdentityList = keyof typeof identityLists

/** The operations of IAM whose bodies have links. */
const withLinks = ['keystoneShowCatalog', 'keystoneListAuthDomains', 'keystoneListProjects', 'keystoneListUsers'] as const

/** Parameters that aren't filters. */
const pageParams: ReadonlySet<string> = new Set(['page', 'per_page'])

const filtersOf = (list: IdentityList): string[] => {
  const { query = [] }: OperationRow = operations[list as OperationId]
  return query.filter(name => !pageParams.has(name))
}

/** Filters and pages of the lists of IAM. */
export const identityListEffects: readonly SuiteCase[] = [
  ...(Object.keys(identityLists) as IdentityList[]).map(list =>
    effectCase(list, 'returns exactly the items that match its filters', ['isolated'], context => checkFilters(context, list)),
  ),
  ...withLinks.map(operation =>
    effectCase(operation, 'links to itself', ['isolated'], context => checkLinks(context, operation)),
  ),
  effectCase('keystoneListProjects', 'returns pages that add up to the list', ['isolated'], checkPageSizes),
]

/** Checks that a body links to its own address, and each of its items to an address with its ID. */
async function checkLinks(context: CaseContext, operation: OperationId): Promise<void> {
  const body = asObject(await fetchJson(context, operation))
  const isAt = (links: unknown, path: string): boolean => String(asObject(links).self).endsWith(path)
  const { links } = body
  context.expect(isAt(links, operations[operation].url), `${operation} links to ${JSON.stringify(links)}.`)
  for (const item of Object.values(body).flatMap(asObjects))
    if (item.links !== undefined)
      context.expect(
        isAt(item.links, `/${item.id}`),
        `The item ${item.id} of ${operation} links to ${JSON.stringify(item.links)}.`,
      )
}

async function requestList(
  context: CaseContext,
  list: IdentityList,
  query: Fields = {},
): Promise<{ items: Fields[]; links: Fields }> {
  const body = asObject(await fetchJson(context, list, { query }))
  return { items: asObjects(body[identityLists[list]]), links: asObject(body.links) }
}

async function checkFilters(context: CaseContext, list: IdentityList): Promise<void> {
  const { items: all } = await requestList(context, list)
  const names = filtersOf(list)
  const valuesOf = (name: string): string[] => {
    const found = [...new Set(all.map(item => String(item[name])))].slice(0, 3)
    const isFlag = all.every(item => typeof item[name] === 'boolean')
    const others = isFlag ? ['true', 'false'] : [found[0]?.toUpperCase() ?? '', found[0]?.slice(0, -1) ?? '', 'none']
    return [...new Set([...found, ...others])].filter(value => value !== '' && value !== 'undefined')
  }
  const check = async (filters: Readonly<Record<string, string>>): Promise<void> => {
    const { items } = await requestList(context, list, filters)
    const isMatch = (item: Fields): boolean => Object.entries(filters).every(([name, value]) => String(item[name]) === value)
    const [found, expected] = [items, all.filter(isMatch)].map(some => JSON.stringify(some))
    context.expect(found === expected, `${list} with ${JSON.stringify(filters)} returns ${found} instead of ${expected}.`)
  }
  for (const [index, name] of names.entries())
    for (const value of valuesOf(name)) {
      await check({ [name]: value })
      for (const other of names.slice(index + 1))
        for (const second of valuesOf(other).slice(0, 2)) await check({ [name]: value, [other]: second })
    }
}

async function checkPageSizes(context: CaseContext): Promise<void> {
  const { items: all } = await requestList(context, 'keystoneListProjects')
  for (const per_page of [1, 2, all.length]) {
    const count = Math.ceil(all.length / per_page)
    for (let page = 1; page <= count + 1; page++) {
      const { items, links } = await requestList(context, 'keystoneListProjects', { page, per_page })
      const expected = all.slice((page - 1) * per_page, page * per_page)
      const subject = `keystoneListProjects with page ${page} of ${count}`
      context.expect(JSON.stringify(items) === JSON.stringify(expected), `${subject} returns ${items.length} other projects.`)
      const [hasPrevious, hasNext] = [links.previous, links.next].map(link => typeof link === 'string')
      context.expect(hasPrevious === page > 1, `${subject} has the previous page ${links.previous}.`)
      context.expect(hasNext === page < count, `${subject} has the next page ${links.next}.`)
      if (hasNext) context.expect(String(links.next).includes(`page=${page + 1}`), `${subject} links to ${links.next}.`)
    }
  }
}
