import type { SuiteCase } from '../suite-case.js'
import { asObject, asObjects, asOtherAccount, effectCase, expectFields, fetchJson, requestFor } from './effect.js'

/** Effects and consistency of the IAM requests that clients of this API also send. */
export const identityEffects: readonly SuiteCase[] = [
  effectCase('keystoneShowVersion', 'returns version 3 with its URL', [], async context => {
    const version = asObject(asObject(await fetchJson(context, 'keystoneShowVersion', {}, { as: 'anonymous' })).version)
    context.expect(/^v3(?:\.\d+)?$/.test(String(version.id)), `Expected the id of a version 3, received ${version.id}.`)
    const links = asObjects(version.links).filter(({ rel, href }) => rel === 'self' && /\/v3\/?$/.test(String(href)))
    context.expect(links.length === 1, 'Expected one link with `rel` self that ends with /v3.')
  }),
  effectCase('keystoneShowCatalog', 'returns services with an URL in each endpoint', [], async context => {
    const services = asObjects(asObject(await fetchJson(context, 'keystoneShowCatalog')).catalog)
    context.expect(services.length > 0, 'The catalog is empty.')
    for (const { type, endpoints } of services)
      for (const { interface: audience, region, region_id, url } of asObjects(endpoints)) {
        context.expect(/^https?:\/\//.test(String(url)), `The service ${type} has the URL ${url}.`)
        context.expect(region === region_id, `The service ${type} has the regions ${region} and ${region_id}.`)
        context.expect(
          ['public', 'internal', 'admin'].includes(String(audience)),
          `The service ${type} has the interface ${audience}.`,
        )
      }
    const types = services.map(({ type }) => type)
    context.expect(types.includes('iam'), `The catalog has no service of the type iam, only ${types.join(', ')}.`)
  }),
  // Another service may give tokens a catalog of their own.
  effectCase('keystoneShowCatalog', 'returns the catalog of a new token', ['isolated', 'password'], async context => {
    const { catalog } = asObject(await fetchJson(context, 'keystoneShowCatalog'))
    const anonymous = { as: 'anonymous' } as const
    const { token } = asObject(await fetchJson(context, 'keystoneCreateUserTokenByPassword', {}, anonymous))
    const same = JSON.stringify(asObject(token).catalog) === JSON.stringify(catalog)
    context.expect(same, 'The catalog differs from that of a new token.')
  }),
  effectCase('keystoneListAuthDomains', 'returns the account of the projects', [], async context => {
    const [account, ...others] = asObjects(asObject(await fetchJson(context, 'keystoneListAuthDomains')).domains)
    context.expect(account !== undefined && others.length === 0, `Expected one account, received ${others.length + 1}.`)
    const [project] = asObjects(asObject(await fetchJson(context, 'keystoneListProjects')).projects)
    expectFields(context, 'The account', asObject(account), { id: project?.domain_id, enabled: true })
    const { user } = context.session.target
    if (user) expectFields(context, 'The account', asObject(account), { name: user.domainName })
  }),
  effectCase('keystoneListUsers', 'finds a user by the exact name', ['secondUser'], async context => {
    const { secondUser } = context.session.target
    const name = secondUser?.userName ?? ''
    const users = asObjects(asObject(await fetchJson(context, 'keystoneListUsers', { query: { name } })).users)
    context.expect(users.length === 1, `The name ${name} returns ${users.length} users.`)
    const [project] = asObjects(asObject(await fetchJson(context, 'keystoneListProjects')).projects)
    const expected = { id: secondUser?.userId, name, domain_id: project?.domain_id, enabled: true }
    expectFields(context, 'The user', asObject(users[0]), expected)
    const none = asObject(await fetchJson(context, 'keystoneListUsers', { query: { name: `${context.session.runId}-none` } }))
    context.expect(asObjects(none.users).length === 0, 'An unknown name returns a user.')
    for (const part of [name.slice(0, -1), name.slice(1)].filter(text => text !== '')) {
      const found = asObjects(asObject(await fetchJson(context, 'keystoneListUsers', { query: { name: part } })).users)
      const isExact = found.every(user => user.name === part)
      context.expect(isExact, `The name ${part} returns users with other names.`)
    }
  }),
  effectCase('showUser', 'finds no user of another account', ['isolated', 'otherAccount'], async context => {
    const { users } = asObject(await fetchJson(context, 'keystoneListUsers', {}, asOtherAccount(context)))
    for (const { id } of asObjects(users)) {
      const request = requestFor(context, 'showUser', { path: { user_id: String(id) } })
      context.expectError(request, await context.request(request), 404)
    }
  }),
  effectCase('showUser', 'returns the user of the list', ['secondUser'], async context => {
    const { userId = '', userName } = context.session.target.secondUser ?? {}
    const details = asObject(asObject(await fetchJson(context, 'showUser', { path: { user_id: userId } })).user)
    // Another id may begin alike.
    const similar = userId.slice(0, -1) + (userId.endsWith('0') ? '1' : '0')
    const request = requestFor(context, 'showUser', { path: { user_id: similar } })
    context.expectError(request, await context.request(request), 404)
    const [project] = asObjects(asObject(await fetchJson(context, 'keystoneListProjects')).projects)
    expectFields(context, 'The user', details, { id: userId, name: userName, domain_id: project?.domain_id, enabled: true })
  }),
]
