import { account, colleague } from '../support/world.js'
import { goneWithRepository } from './later-resources.js'
import { gone, type Resource, usual } from './steps.js'

const organization = '/v2/manage/namespaces/made'
const access = `${organization}/access`
const repository = `${organization}/repos/team$new`
const shares = `${organization}/repositories/team$new/access-domains`
const users = (auth: number) => [{ auth, user_id: colleague.user_id, user_name: colleague.user_name }]

const created: Resource = {
  name: 'huaweicloud_swr_organization',
  imports: true,
  steps: [
    {
      title: 'create',
      method: 'POST',
      path: '/v2/manage/namespaces',
      body: { namespace: 'made' },
      accepts: [201],
      decodes: true,
    },
    { title: 'read', method: 'GET', path: organization, json: true, accepts: [200], response: { name: 'made', auth: 7 } },
  ],
}

const permissions: Resource = {
  name: 'huaweicloud_swr_organization_permissions',
  imports: true,
  steps: [
    { title: 'create', method: 'POST', path: access, body: users(3), accepts: usual.POST, decodes: true },
    {
      title: 'read',
      method: 'GET',
      path: access,
      accepts: usual.GET,
      response: {
        name: 'made',
        creator_name: 'admin',
        self_auth: { auth: 7 },
        others_auths: [{ user_name: 'admin' }, { ...colleague, auth: 3 }],
      },
    },
    { title: 'update: delete', method: 'DELETE', path: access, body: [colleague.user_id], accepts: usual.DELETE },
    { title: 'update: create', method: 'POST', path: access, body: users(1), accepts: usual.POST, decodes: true },
    { title: 'delete', method: 'DELETE', path: access, body: [colleague.user_id], accepts: usual.DELETE },
  ],
}

const createdRepository: Resource = {
  name: 'huaweicloud_swr_repository',
  imports: true,
  steps: [
    {
      title: 'create',
      method: 'POST',
      path: `${organization}/repos`,
      body: { category: 'linux', description: 'A description', is_public: false, repository: 'team/new' },
      accepts: usual.POST,
      decodes: true,
    },
    {
      title: 'read',
      method: 'GET',
      path: repository,
      accepts: usual.GET,
      response: { name: 'team/new', category: 'linux', description: 'A description', is_public: false, num_images: 0, size: 0 },
    },
    {
      title: 'update',
      method: 'PATCH',
      path: repository,
      body: { category: 'database', is_public: true },
      accepts: [201],
      decodes: true,
    },
    {
      title: 'read the update',
      method: 'GET',
      path: repository,
      accepts: usual.GET,
      response: { category: 'database', is_public: true },
    },
  ],
}

const sharing: Resource = {
  name: 'huaweicloud_swr_repository_sharing',
  imports: true,
  steps: [
    {
      title: 'create',
      method: 'POST',
      path: shares,
      body: { access_domain: 'partner', deadline: 'forever', permit: 'read' },
      accepts: usual.POST,
      decodes: true,
    },
    {
      title: 'read',
      method: 'GET',
      path: `${shares}/partner`,
      accepts: usual.GET,
      response: { access_domain: 'partner', deadline: 'forever', permit: 'read', status: true, repository: 'team/new' },
    },
    {
      title: 'update',
      method: 'PATCH',
      path: `${shares}/partner`,
      body: { deadline: '2099-12-31T00:00:00.000Z', description: '', permit: 'read' },
      accepts: [201],
      decodes: true,
    },
    {
      title: 'read the update',
      method: 'GET',
      path: `${shares}/partner`,
      accepts: usual.GET,
      response: { deadline: '2099-12-31T00:00:00Z', description: '' },
    },
    {
      title: 'list the accounts',
      method: 'GET',
      path: shares,
      json: true,
      accepts: usual.GET,
      response: [{ namespace: 'made', repository: 'team/new', access_domain: 'partner' }],
    },
    {
      title: 'list shared repositories',
      method: 'GET',
      path: '/v2/manage/shared-repositories?center=self&limit=10&offset=0',
      json: true,
      accepts: usual.GET,
      response: [{ name: 'team/new', total_range: 1, domain_name: account }],
    },
    { title: 'delete', method: 'DELETE', path: `${shares}/partner`, accepts: usual.DELETE },
    // The provider takes 400 with 4001090 or 404 for gone, and reads this response of the reference as a share without values.
    { title: 'read again', method: 'GET', path: `${shares}/partner`, accepts: usual.GET, response: { exist: false } },
  ],
}

const login: Resource = {
  name: 'huaweicloud_swr_temporary_login_command',
  steps: [
    {
      title: 'create',
      method: 'POST',
      path: '/v2/manage/utils/secret',
      accepts: usual.POST,
      response: { auths: { 'swr.my-kualalumpur-1.myhuaweicloud.com': {} } },
      headers: ['X-Swr-Dockerlogin', 'X-Swr-Expireat'],
    },
  ],
}

const lists: Resource = {
  name: 'the data sources',
  steps: [
    {
      title: 'organizations',
      method: 'GET',
      path: '/v2/manage/namespaces?filter=mode::visible',
      accepts: usual.GET,
      response: { namespaces: [{ name: 'ready', creator_name: 'admin', auth: 7 }, { name: 'made' }] },
    },
    {
      title: 'a page of repositories',
      method: 'GET',
      path: '/v2/manage/repos?namespace=ready&name=team/app&limit=10&offset=0',
      json: true,
      accepts: usual.GET,
      response: [{ namespace: 'ready', name: 'team/app', total_range: 1, tags: ['v1', 'v2'], status: false }],
    },
    {
      title: 'a page of tags',
      method: 'GET',
      path: '/v2/manage/namespaces/ready/repos/team$app/tags?limit=10&offset=0',
      accepts: usual.GET,
      response: [
        { Tag: 'v1', tag_type: 0, deleted: null },
        { Tag: 'v2', tag_type: 0, deleted: null },
      ],
    },
    {
      title: 'the page of tags after the last',
      method: 'GET',
      path: '/v2/manage/namespaces/ready/repos/team$app/tags?limit=10&offset=2',
      accepts: usual.GET,
      response: [],
    },
  ],
}

/** What the provider does when everything is destroyed. */
export const destroy: Resource = {
  name: 'destroy',
  steps: [
    { title: 'the repository', method: 'DELETE', path: repository, accepts: usual.DELETE },
    gone('read the repository', repository),
    ...goneWithRepository(repository),
    { title: 'the organization', method: 'DELETE', path: organization, json: true, accepts: [204] },
    gone('read the organization', organization),
    gone('read the permissions', access),
  ],
}

/** The provider's resources of the basic edition that need only the operations of 2022. */
export const resources: readonly Resource[] = [created, permissions, createdRepository, sharing, login, lists]
