import { join } from 'node:path'
import { describeClient, type Expected } from '../support/program.js'
import { preparePython } from '../support/python.js'
import { colleague } from '../support/world.js'

const file = (name: string): string => join(import.meta.dirname, name)
const failure = (status: number, text = 'SVCSTG.SWR.'): Expected => ({ status, failure: text })

const organization = { name: 'made', creator_name: 'admin', user_auth: 7 }
const repository = { name: 'new', category: 'linux', is_public: false }
const share = { access_domain: 'partner', permit: 'read', deadline: 'forever', status: true }
const permission = (auth: number) => ({ permissions: [{ ...colleague, user_auth: auth }] })

const expected: Readonly<Record<string, Expected>> = {
  'log in by names': { data: ['ready'] },
  'log in by ids': { data: ['ready'] },
  'log in with v3password': { data: ['ready'] },
  'log in with a token': { data: ['ready'] },
  // The extensions log in while they load, which hides the status.
  'log in with a wrong password': { failure: '(HTTP 401)' },
  'log in to an unknown project': { failure: '(HTTP 4' },
  'create an organization': { data: { namespace: 'made' } },
  'create it twice': failure(409, '4090060'),
  'create an organization with an invalid name': failure(400, '4001028'),
  'get an organization': { data: organization },
  'get a missing organization': failure(404, '4040058'),
  'find an organization': { data: organization },
  'list organizations': { data: [{ name: 'ready' }, { name: 'made' }] },
  'list organizations by name': { data: [{ name: 'made' }] },
  'grant a permission': { data: permission(1) },
  'grant an unknown permission': failure(400, '4001065'),
  'list permissions': {
    data: [{ name: 'made', self_auth: { auth: 7 }, others_auths: [{ auth: 7 }, { ...colleague, auth: 1 }] }],
  },
  'change a permission': { data: permission(3) },
  'revoke a permission': { data: null },
  'revoke it twice': failure(404, '4040078'),
  'create a repository': { data: { repository: 'new', category: 'linux', is_public: false } },
  'create the repository twice': failure(409, '4090006'),
  'get a repository': { data: repository },
  'get a repository with a slash': { data: { name: 'team/app', num_images: 2 } },
  'get a missing repository': failure(404, '4040010'),
  'list repositories': { data: [{ name: 'app' }, { name: 'team/app' }] },
  'list repositories page by page': { failure: 'Endless pagination loop detected' },
  'change a repository': { data: { repository: 'new', is_public: true, description: 'changed' } },
  'delete a repository': { data: null },
  'delete it twice': failure(404, '4040010'),
  'share a repository': { data: { access_domain: 'partner', permit: 'read', deadline: 'forever' } },
  'share it twice': failure(409, '4090089'),
  'list shares': { data: [share] },
  'get a share': { data: { ...share, exist: true } },
  'change a share': { data: { access_domain: 'partner', deadline: '2099-12-31T00:00:00Z', description: 'changed' } },
  'end a share': { data: null },
  'end the share twice': failure(404, '4040091'),
  'delete an organization': { data: { id: 'made' } },
  'delete the organization twice': failure(404, '4040058'),
}

const pagesByMarker = 'openstacksdk continues after the id of the last item, and SWR counts items'

describeClient({
  name: 'openstacksdk 4.4.0 with otcextensions 0.34.8',
  prepare: () => preparePython('openstack', file('requirements.txt'), file('main.py')),
  expected: { ...expected, 'log in with a token': { failure: '(HTTP 401)' } },
  broken: {
    'log in with a token': 'openstacksdk 4.4.0 sends the text None instead of the token',
    'list repositories page by page': pagesByMarker,
  },
})

const olderMethod = 'otcextensions overrides a method whose parameters openstacksdk has changed'
const withoutValue = 'otcextensions omits an argument that openstacksdk requires now'

describeClient({
  name: 'openstacksdk 4.22.0 with otcextensions 0.34.8',
  prepare: () => preparePython('openstack-newest', file('requirements-newest.txt'), file('main.py')),
  expected: {
    ...expected,
    'grant a permission': { failure: '_prepare_request_body() missing' },
    'grant an unknown permission': { failure: '_prepare_request_body() missing' },
    'list permissions': { data: [{ name: 'made', others_auths: [{ auth: 7 }] }] },
    'change a permission': { failure: '_update() missing' },
    'revoke a permission': failure(404, '4040078'),
    'change a share': { failure: '_update() missing' },
    'end a share': { failure: '_delete() missing' },
    'end the share twice': { failure: '_delete() missing' },
  },
  broken: {
    'list repositories page by page': pagesByMarker,
    'grant a permission': olderMethod,
    'grant an unknown permission': olderMethod,
    'change a permission': withoutValue,
    'change a share': withoutValue,
    'end a share': withoutValue,
    'end the share twice': withoutValue,
  },
})
