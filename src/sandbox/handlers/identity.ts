import { originOf } from '../../http/origin.js'
import { regionOfProject } from '../regions.js'
import type { AccountState, ProjectState } from '../store/snapshot-types.js'
import type { Handler } from './handler.js'
import { type IdentityLinks, linksTo, matchesFilter, withQuery } from './identity-lists.js'

export const keystoneShowVersion: Handler<'keystoneShowVersion'> = call => ({
  status: 200,
  body: {
    version: {
      id: 'v3.6',
      status: 'stable',
      updated: '2016-04-04T00:00:00Z',
      links: [{ rel: 'self', href: `${originOf(call)}/v3/` }],
      'media-types': [{ base: 'application/json', type: 'application/vnd.openstack.identity-v3+json' }],
    },
  },
})

export const keystoneListAuthDomains: Handler<'keystoneListAuthDomains'> = call => {
  const { id, name } = call.caller.account
  const origin = originOf(call)
  const links = linksTo(`${origin}/v3/domains/${id}`)
  return {
    status: 200,
    body: { domains: [{ id, name, description: '', enabled: true, links }], links: linksTo(`${origin}/v3/auth/domains`) },
  }
}

export const keystoneListProjects: Handler<'keystoneListProjects'> = call => {
  const { caller, query } = call
  const { account } = caller
  const url = `${originOf(call)}/v3/projects`
  const all = account.projects.map(project => ({
    id: project.id,
    name: project.name,
    description: '',
    domain_id: account.id,
    parent_id: parentOf(project, account),
    is_domain: false,
    enabled: true,
    links: linksTo(`${url}/${project.id}`),
  }))
  const matching = all.filter(project =>
    (['name', 'domain_id', 'parent_id', 'is_domain', 'enabled'] as const).every(field =>
      matchesFilter(project[field], query.get(field)),
    ),
  )
  return { status: 200, body: toPage(matching, query, url) }
}

/** Returns the ID of a project's parent: the project of its region for a sub-project, else the account. */
function parentOf({ name }: ProjectState, account: AccountState): string {
  const region = regionOfProject(name)
  return (region === name ? undefined : account.projects.find(project => project.name === region)?.id) ?? account.id
}

/** Returns a page of projects. `page` and `per_page` have an effect only together. */
function toPage<Item>(
  items: Item[],
  query: ReadonlyMap<string, string>,
  url: string,
): { projects: Item[]; links: IdentityLinks } {
  if (!query.has('page') || !query.has('per_page')) return { projects: items, links: linksTo(withQuery(url, query)) }
  const [page, perPage] = [Number(query.get('page')), Number(query.get('per_page'))]
  const address = (number: number): string => {
    const params = new URLSearchParams([...query])
    params.set('page', String(number))
    return `${url}?${params}`
  }
  return {
    projects: items.slice((page - 1) * perPage, page * perPage),
    links: {
      self: address(page),
      previous: page > 1 ? address(page - 1) : null,
      next: page * perPage < items.length ? address(page + 1) : null,
    },
  }
}
