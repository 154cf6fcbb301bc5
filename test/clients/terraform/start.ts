import { expect } from 'vitest'
import { account, administrator, administratorId, region } from '../support/world.js'
import { type Step, usual } from './steps.js'

const domain = { name: account }
const token = (scope: object): Step => ({
  title: `obtain a token for ${Object.keys(scope)}`,
  method: 'POST',
  path: '/v3/auth/tokens',
  body: { auth: { identity: { methods: ['password'], password: { user: { ...administrator, domain } } }, scope } },
  accepts: [201],
  response: {
    token: {
      user: { id: administratorId, name: administrator.name, domain: { name: account } },
      catalog: expect.any(Array),
      expires_at: expect.any(String),
    },
  },
  headers: ['X-Subject-Token', 'X-IAM-Trace-Id'],
})

const accounts: Step = {
  title: 'find the account',
  method: 'GET',
  path: '/v3/auth/domains',
  accepts: usual.GET,
  response: { domains: [{ name: account, enabled: true }] },
}
const user: Step = {
  title: 'find the user',
  method: 'GET',
  path: `/v3/users?name=${administrator.name}`,
  accepts: usual.GET,
  response: { users: [{ id: administratorId, name: administrator.name }] },
}
const project: Step = {
  title: 'find the project',
  method: 'GET',
  path: `/v3/projects?name=${region}`,
  accepts: usual.GET,
  response: { projects: [{ name: region }] },
}

const catalog: Step = {
  title: 'read the catalog',
  method: 'GET',
  path: '/v3/auth/catalog',
  accepts: usual.GET,
  response: { catalog: expect.arrayContaining([expect.objectContaining({ type: 'swrv2' })]) },
}

/** How the provider starts with the name and password of a user. */
export const passwordStart: readonly Step[] = [token({ project: { name: region, domain } }), token({ domain }), accounts, user]

/** How the provider starts with an access key. */
export const keyStart: readonly Step[] = [project, accounts, accounts, catalog]
