import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { operations } from '../../generated/operations.js'
import { createSwrClient } from '../../src/index.js'
import { root } from '../support/contract.js'
import { prismUrl } from '../support/mock-and-sandbox.js'
import { sendJson, startServer, type TestServer } from '../support/server.js'
import {
  type CallParams,
  type CallTarget,
  callOwn,
  callVendor,
  type SdkOperation,
  sendWithVendor,
  vendorCalls,
} from '../support/vendor-sdk.js'

/** A retention policy, and the target of a synchronization. */
const policy = {
  algorithm: 'or',
  rules: [{ template: 'tag_rule', params: { num: '10' }, tag_selectors: [{ kind: 'label', pattern: 'stable' }] }],
}
const syncTarget = { remoteRegionId: 'cn-east-3', remoteNamespace: 'group-mirror' }
/** The project of the credentials, which the vendor's client puts into the path itself. */
const projectId = 'project'

/** The parameters of each operation that the vendor's client has. */
const paramsOf: Readonly<Partial<Record<SdkOperation, CallParams>>> = {
  listNamespaces: { namespace: 'group' },
  createNamespace: { namespace: 'group' },
  showNamespace: { namespace: 'group' },
  deleteNamespaces: { namespace: 'group' },
  showNamespaceAuth: { namespace: 'group' },
  createNamespaceAuth: { namespace: 'group', body: [{ user_id: 'a'.repeat(32), user_name: 'user', auth: 7 }] },
  updateNamespaceAuth: { namespace: 'group', body: [{ user_id: 'a'.repeat(32), user_name: 'user', auth: 1 }] },
  deleteNamespaceAuth: { namespace: 'group', body: ['a'.repeat(32)] },
  createRepo: { namespace: 'group', repository: 'app', is_public: true, category: 'linux', description: 'text' },
  showRepository: { namespace: 'group', repository: 'team/app' },
  updateRepo: { namespace: 'group', repository: 'team/app', is_public: false },
  deleteRepo: { namespace: 'group', repository: 'team/app' },
  listRepositoryTags: { namespace: 'group', repository: 'team/app', limit: 10, offset: 0 },
  deleteRepoTag: { namespace: 'group', repository: 'team/app', tag: 'v1' },
  showUserRepositoryAuth: { namespace: 'group', repository: 'team/app' },
  createUserRepositoryAuth: {
    namespace: 'group',
    repository: 'team/app',
    body: [{ user_id: 'a'.repeat(32), user_name: 'user', auth: 3 }],
  },
  updateUserRepositoryAuth: {
    namespace: 'group',
    repository: 'team/app',
    body: [{ user_id: 'a'.repeat(32), user_name: 'user', auth: 7 }],
  },
  deleteUserRepositoryAuth: { namespace: 'group', repository: 'team/app', body: ['a'.repeat(32)] },
  listTriggersDetails: { namespace: 'group', repository: 'team/app' },
  createTrigger: {
    namespace: 'group',
    repository: 'team/app',
    name: 'deploy-web',
    action: 'update',
    trigger_type: 'tag',
    condition: 'stable',
    app_type: 'deployments',
    application: 'web',
    cluster_ns: 'default',
    cluster_name: 'demo',
    enable: 'true',
  },
  showTrigger: { namespace: 'group', repository: 'team/app', trigger: 'deploy-web' },
  updateTrigger: { namespace: 'group', repository: 'team/app', trigger: 'deploy-web', enable: 'false' },
  deleteTrigger: { namespace: 'group', repository: 'team/app', trigger: 'deploy-web' },
  listRepoDomains: { namespace: 'group', repository: 'team/app' },
  createRepoDomains: {
    namespace: 'group',
    repository: 'app',
    access_domain: 'partner',
    permit: 'read',
    deadline: 'forever',
  },
  showAccessDomain: { namespace: 'group', repository: 'app', access_domain: 'partner' },
  updateRepoDomains: {
    namespace: 'group',
    repository: 'app',
    access_domain: 'partner',
    permit: 'read',
    deadline: '2031-10-01T16:00:00Z',
  },
  deleteRepoDomains: { namespace: 'group', repository: 'app', access_domain: 'partner' },
  listReposDetails: { namespace: 'group', name: 'app', limit: 10, offset: 20 },
  listSharedReposDetails: { center: 'self' },
  createRetention: { namespace: 'group', repository: 'team/app', ...policy },
  listRetentions: { namespace: 'group', repository: 'team/app' },
  showRetention: { namespace: 'group', repository: 'team/app', retention_id: 34 },
  updateRetention: { namespace: 'group', repository: 'team/app', retention_id: 34, ...policy },
  deleteRetention: { namespace: 'group', repository: 'team/app', retention_id: 34 },
  // The vendor's client has no plain parameters here.
  listRetentionHistories: { namespace: 'group', repository: 'team/app', filter: 'limit::10|offset::0' },
  createImageSyncRepo: { namespace: 'group', repository: 'team/app', ...syncTarget, syncAuto: true, override: false },
  listImageAutoSyncReposDetails: { namespace: 'group', repository: 'team/app' },
  deleteImageSyncRepo: { namespace: 'group', repository: 'team/app', ...syncTarget },
  createManualImageSyncRepo: { namespace: 'group', repository: 'team/app', imageTag: ['latest'], ...syncTarget },
  showSyncJob: { namespace: 'group', repository: 'team/app', filter: 'order::desc|limit::10|offset::0' },
  createSecret: { projectname: 'my-kualalumpur-1' },
  listApiVersions: {},
  showApiVersion: { api_version: 'v2' },
  createRepoTag: { namespace: 'group', repository: 'team/app', source_tag: 'v1', destination_tag: 'stable', override: true },
  listQuotas: { project_id: projectId },
  showDomainOverview: {},
  showDomainResourceReports: { resource_type: 'store', frequency: 'daily' },
  showShareFeatureGates: { project_id: projectId },
}

let mockUrl: string
let recorder: TestServer
beforeAll(async () => {
  mockUrl = await prismUrl()
  recorder = await startServer(({ response }) => sendJson(response, 200, {}))
})
afterAll(async () => {
  await recorder?.[Symbol.asyncDispose]()
})

const credentials = { accessKeyId: 'AK', secretAccessKey: 'SK' }
const targetAt = (endpoint: string): CallTarget => ({ endpoint, credentials, projectId })

const all = Object.keys(paramsOf) as SdkOperation[]

describe('the vendor’s client and this client', () => {
  it('are compared for every call of the vendor’s client', () => {
    expect([...all].sort()).toEqual([...vendorCalls].sort())
  })

  it.each(all)('return the same data for %s', async operation => {
    const target = targetAt(mockUrl)
    const params = paramsOf[operation] ?? {}
    expect(await callVendor(target, operation, params)).toEqual(await callOwn(target, operation, params))
  })

  it.each(all)('send the same request for %s', async operation => {
    const before = recorder.requests.length
    const params = paramsOf[operation] ?? {}
    // The other test compares the responses.
    await Promise.allSettled([sendWithVendor(targetAt(recorder.url), operation, params)])
    await Promise.allSettled([callOwn(targetAt(recorder.url), operation, params)])
    const [vendors, own, ...more] = recorder.requests.slice(before).map(({ method, url, body }) => {
      const { pathname, searchParams } = new URL(url, recorder.url)
      searchParams.sort()
      return { method, path: decodeURIComponent(pathname), query: `${searchParams}`, body: JSON.parse(body || 'null') }
    })
    expect(more).toEqual([])
    expect(vendors?.method).toBe(operations[operation].method)
    expect(vendors).toEqual(own)
  })
})

describe('problems of the vendor’s client', () => {
  const own = () => createSwrClient({ endpoint: mockUrl, credentials })

  it('returns a list without the body that its type declares', async () => {
    const vendors = await sendWithVendor(targetAt(mockUrl), 'listReposDetails', {})
    expect('body' in vendors).toBe(false)
    expect((await own().listReposDetails({ namespace: 'group' })).items).toHaveLength(2)
  })

  it('loses the code of an error and prints the signature', async () => {
    const params = { namespace: 'Not A Name' }
    // In a child process, since the vendor’s client writes to standard output.
    const code = `
      const { BasicCredentials } = require('@huaweicloud/huaweicloud-sdk-core')
      const { SwrClient, ShowNamespaceRequest } = require('@huaweicloud/huaweicloud-sdk-swr/v2/public-api')
      const credentials = new BasicCredentials().withAk('AK').withSk('SK').withProjectId('project')
      const client = SwrClient.newBuilder().withCredential(credentials).withEndpoint('${mockUrl}').build()
      client.showNamespace(new ShowNamespaceRequest().withNamespace('Not A Name')).catch(error => process.stderr.write(JSON.stringify(error)))`
    const { stdout: printed, stderr: thrown } = await promisify(execFile)(process.execPath, ['-e', code], { cwd: root })
    expect(thrown).toContain('Request failed with status code 400')
    expect(thrown).not.toContain('SVCSTG.SWR.4001028')
    expect(printed).toContain('Signature=')
    await expect(own().showNamespace(params)).rejects.toMatchObject({ code: 'SVCSTG.SWR.4001028', status: 400 })
  })
})
