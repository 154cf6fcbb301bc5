import { join } from 'node:path'
import { buildGo } from '../support/go.js'
import { describeClient, type Expected } from '../support/program.js'
import { colleague } from '../support/world.js'

const file = (name: string): string => join(import.meta.dirname, name)
const done: Expected = { data: null }
const organization = { name: 'made', creator_name: 'admin', auth: 7 }
const share = { access_domain: 'partner', permit: 'read', deadline: 'forever', status: true }

describeClient({
  name: 'gophertelekomcloud of 2024-10-22',
  prepare: () => buildGo('gophertelekomcloud', [file('go.mod'), file('go.sum'), file('main.go')]),
  expected: {
    'log in by names': { data: ['ready'] },
    'log in by ids': { data: ['ready'] },
    'log in with a wrong password': { failure: 'Authentication Failed' },
    'log in with a token': { data: ['ready'] },
    'log in with an unknown token': { failure: 'Authentication Failed' },
    'log in with an access key': { data: ['ready'] },
    'log in with an unknown access key': { failure: 'Authentication Failed' },
    'create an organization': done,
    'create it twice': { failure: '4090060' },
    'create an organization with an invalid name': { failure: '4001028' },
    'get an organization': { data: organization },
    'get a missing organization': { failure: '4040058' },
    'list organizations': { data: [{ name: 'ready' }, { name: 'made' }] },
    'list organizations by name': { data: [organization] },
    'grant a permission': done,
    'grant an unknown permission': { failure: '4001065' },
    'get permissions': { data: { self_auth: { auth: 7 }, others_auths: [{ auth: 7 }, { ...colleague, auth: 1 }] } },
    'change a permission': done,
    'revoke a permission': done,
    'revoke it twice': { failure: '4040078' },
    'create a repository': done,
    'create the repository twice': { failure: '4090006' },
    'get a repository': { data: { name: 'new', category: 'linux', is_public: false } },
    'get a repository with a slash': { data: { name: 'team/app', num_images: 2 } },
    'get a missing repository': { failure: '4040010' },
    'list repositories': { data: [{ name: 'app' }, { name: 'team/app' }] },
    'list repositories page by page': { data: [{ name: 'app' }, { name: 'team/app' }] },
    'change a repository': done,
    'list tags': { data: [{ Tag: 'v1' }, { Tag: 'v2' }] },
    'delete a tag': done,
    'delete it twice': { failure: '4041056' },
    'delete a repository': done,
    'delete the repository twice': { failure: '4040010' },
    'share a repository': done,
    'list shares': { data: [share] },
    'get a share': { data: { ...share, exist: true } },
    'change a share': done,
    'end a share': done,
    'list shared repositories': { data: [{ namespace: 'vendor-tools' }] },
    'delete an organization': done,
    'delete the organization twice': { failure: '4040058' },
  },
})
