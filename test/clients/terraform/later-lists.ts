import { expect } from 'vitest'
import { account } from '../support/world.js'
import { type Resource, type Step, usual } from './steps.js'

const repository = '/v2/manage/namespaces/ready/repos/team/app'
const get = (title: string, path: string, response: unknown, fields: Partial<Step> = {}): Step => ({
  title,
  method: 'GET',
  path,
  accepts: usual.GET,
  response,
  ...fields,
})
const english = { language: true } as const
const json = { json: true } as const

const agency: Resource = {
  name: 'huaweicloud_swr_agency',
  steps: [
    get('read', '/v2/manage/agency', { is_agency: false }),
    { title: 'create', method: 'POST', path: '/v2/manage/agency', accepts: [204] },
    get('read again', '/v2/manage/agency', { is_agency: true }),
  ],
}

const enhancedLogin: Resource = {
  name: 'huaweicloud_swr_temporary_login_command with the enhanced login',
  steps: [
    {
      title: 'create',
      method: 'POST',
      path: '/v2/manage/utils/authorizationtoken',
      accepts: usual.POST,
      response: { auths: expect.any(Object) },
      headers: ['X-Swr-Dockerlogin', 'X-Swr-Expireat'],
    },
  ],
}

const gates = ['experience', 'hss_service', 'image_scan', 'sm3', 'image_sync', 'cci_service', 'image_label', 'pipeline']

const ofAccount: Resource = {
  name: 'the data sources about the account',
  steps: [
    get('quotas', '/v2/manage/projects/{project}/quotas', { quotas: [{ quota_key: 'namespace', quota_limit: 3 }] }, english),
    {
      title: 'quotas without a project',
      method: 'GET',
      path: '/v2/manage/projects//quotas',
      language: true,
      accepts: [404],
      response: { error_code: 'APIGW.0101' },
    },
    get(
      'feature gates',
      '/v2/manage/projects/{project}/feature-gates',
      Object.fromEntries(gates.map(name => [`enable_${name}`, expect.any(Boolean)])),
      english,
    ),
    get('overview', '/v2/manage/overview', { domain_name: account, namspace_num: 2, repo_num: 3 }, english),
    get(
      'reports',
      '/v2/manage/reports/store/daily',
      expect.arrayContaining([{ date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), value: expect.any(Number) }]),
      english,
    ),
  ],
}

/** The provider doesn't replace the slashes of these names. */
const attachments: Resource = {
  name: 'the data sources about attachments of images',
  steps: [
    get('accessories', `${repository}/v2/accessories?limit=100&offset=0`, { total: 0 }, json),
    get('references', `${repository}/v2/references?limit=10`, { tags: [], has_more: false }, json),
  ],
}

const markers: Resource = {
  name: 'the data sources with markers',
  steps: [
    get(
      'repositories',
      '/v3/manage/repos?limit=100&namespace=ready&name=team/app',
      { repos: [{ namespace_name: 'ready', name: 'team/app', num_images: 2, status: false, id: expect.any(Number) }] },
      json,
    ),
    get(
      'shared repositories',
      '/v3/manage/shared-repositories?limit=100&shared_by=thirdparty',
      { repos: [{ namespace_name: 'vendor-tools', name: 'scanner', status: true }] },
      json,
    ),
    get(
      'tags',
      '/v3/manage/namespaces/ready/repos/team$app/tags?with_manifest=true',
      { tags: [{ tag: 'v1' }, { tag: 'v2', manifest: expect.stringContaining('schemaVersion') }] },
      english,
    ),
  ],
}

/** The provider's other resources and data sources that need operations of later editions. They change no repository. */
export const laterLists: readonly Resource[] = [agency, enhancedLogin, ofAccount, attachments, markers]
