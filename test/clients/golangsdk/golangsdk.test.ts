import { join } from 'node:path'
import { buildGo } from '../support/go.js'
import { describeClient, type Expected } from '../support/program.js'
import { colleague, region } from '../support/world.js'

const file = (name: string): string => join(import.meta.dirname, name)
const started: Expected = { data: { account: 'demo', project: region, organization: 'ready' } }
const done: Expected = { data: null }
const share = { access_domain: 'partner', permit: 'read', deadline: 'forever', status: true }
const noArray = 'golangsdk expects an object with links instead of an array'
const conflict: Expected = { failure: 'The request could not be processed due to conflict' }

describeClient({
  name: 'golangsdk of 2026-05-14 as the Terraform provider configures it',
  prepare: () => buildGo('golangsdk', [file('go.mod'), file('go.sum'), file('main.go'), file('login.go')]),
  expected: {
    'log in by names': started,
    'log in by ids': started,
    'log in with a token': started,
    'log in with an access key': started,
    'log in with an access key and the catalog': started,
    'log in with a wrong password': { failure: 'Authentication failed' },
    'log in with an unknown access key': { failure: 'Authentication failed' },
    'find a user by name': { data: [{ id: colleague.user_id, name: colleague.user_name, enabled: true }] },
    'create an organization': done,
    'create it twice': conflict,
    'create an organization with an invalid name': { failure: '4001028' },
    'get an organization': { data: { name: 'made', creator_name: 'admin', auth: 7 } },
    'get a missing organization': { failure: '4040058' },
    'grant a permission': done,
    'grant an unknown permission': { failure: '4001065' },
    'get permissions': { data: { self_auth: { auth: 7 }, others_auths: [{ auth: 7 }, { ...colleague, auth: 1 }] } },
    'revoke a permission': done,
    'revoke it twice': { failure: '4040078' },
    'create a repository': done,
    'create the repository twice': conflict,
    'get a repository': { data: { name: 'new', category: 'linux', is_public: false } },
    'get a repository with a slash': { data: { name: 'team/app', num_images: 2 } },
    'get a missing repository': { failure: '4040010' },
    'list repositories': { failure: 'Expected map[string]interface{} but got []interface {}' },
    'list a page of repositories': { failure: 'Expected map[string]interface{} but got []interface {}' },
    'change a repository': done,
    'delete a repository': done,
    'delete the repository twice': { failure: '4040010' },
    'share a repository': done,
    'share it twice': conflict,
    'list shares': { data: [share] },
    'get a share': { data: share },
    'change a share': done,
    'end a share': done,
    'end the share twice': { failure: '4040091' },
    'delete an organization': done,
    'delete the organization twice': { failure: '4040058' },
  },
  // It decodes the responses of these writes.
  brokenByVariants: {
    'empty-writes': {
      'create an organization': 'EOF',
      'grant a permission': 'EOF',
      'create a repository': 'EOF',
      'change a repository': 'EOF',
      'share a repository': 'EOF',
      'change a share': 'EOF',
    },
  },
  broken: { 'list repositories': noArray, 'list a page of repositories': noArray },
})
