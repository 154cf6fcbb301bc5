import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OperationId, type OperationRow, operations } from '../../generated/operations.js'
import { DockerLogin } from '../../src/client/docker-login.js'
import { createSwrClient, type Page, type SwrClient } from '../../src/index.js'
import { freePort } from '../../src/mock/free-port.js'
import { type Prism, startPrism } from '../../src/mock/prism.js'
import { bundlePath } from '../../src/openapi/bundle.js'
import { pathParamNames } from '../../src/openapi/path-params.js'
import { root } from '../support/contract.js'
import { sendJson, startServer, type TestServer } from '../support/server.js'

// The types of the vendor's packages are outdated, and this test uses few of them.
const require = createRequire(import.meta.url)
const { BasicCredentials } = require('@huaweicloud/huaweicloud-sdk-core')
const sdk = require('@huaweicloud/huaweicloud-sdk-swr/v2/public-api')

type Vendor = Record<string, (request: unknown) => Promise<object>>
type SdkOperation = Exclude<OperationId, `keystone${string}`>

/** A retention policy, and the target of a synchronization. */
const policy = {
  algorithm: 'or',
  rules: [{ template: 'tag_rule', params: { num: '10' }, tag_selectors: [{ kind: 'label', pattern: 'stable' }] }],
}
const syncTarget = { remoteRegionId: 'cn-east-3', remoteNamespace: 'group-mirror' }
/** The project of the credentials, which the vendor's client puts into the path itself. */
const projectId = 'project'

/** The parameters of each operation that the vendor's client has. */
const paramsOf: Readonly<Partial<Record<SdkOperation, Record<string, unknown>>>> = {
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

let prism: Prism
let recorder: TestServer
beforeAll(async () => {
  prism = await startPrism(bundlePath('yaml'), await freePort())
  recorder = await startServer(({ response }) => sendJson(response, 200, {}))
})
afterAll(async () => {
  await prism?.stop()
  await recorder?.[Symbol.asyncDispose]()
})

const key = { accessKeyId: 'AK', secretAccessKey: 'SK' }
const clientOf = (endpoint: string): SwrClient => createSwrClient({ endpoint, credentials: key })
function vendorOf(endpoint: string): Vendor {
  const credentials = new BasicCredentials().withAk(key.accessKeyId).withSk(key.secretAccessKey).withProjectId(projectId)
  return sdk.SwrClient.newBuilder().withCredential(credentials).withEndpoint(endpoint).build()
}

const capitalize = (text: string): string => `${text[0]?.toUpperCase()}${text.slice(1)}`
/** Creates an object of the vendor's SDK with its setters. Fails if a setter is missing. */
function createVendorObject(name: string, fields: Record<string, unknown>): unknown {
  expect(sdk[name], name).toBeTypeOf('function')
  const object = new sdk[name]()
  for (const [field, value] of Object.entries(fields)) {
    const setter = `with${capitalize(field.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()))}`
    expect(object[setter], `${name}.${setter}`).toBeTypeOf('function')
    object[setter](value)
  }
  return object
}

async function callVendor(endpoint: string, operation: SdkOperation): Promise<object> {
  const { body: kind, query = [], slashAs = {} }: OperationRow = operations[operation]
  const urlParams = [...pathParamNames(operation), ...query]
  const { body, project_id: _, ...fields } = paramsOf[operation] ?? {}
  const pick = (inUrl: boolean) => Object.entries(fields).filter(([name]) => urlParams.includes(name) === inUrl)
  // The vendor’s client expects a dollar sign instead of a slash.
  const address = pick(true).map(([name, value]) => [name, slashAs[name] ? String(value).replaceAll('/', '$') : value])
  const content =
    kind === 'array' ? body : kind && createVendorObject(`${capitalize(operation)}RequestBody`, Object.fromEntries(pick(false)))
  const vendor = vendorOf(endpoint)
  expect(vendor[operation], operation).toBeTypeOf('function')
  const request = createVendorObject(`${capitalize(operation)}Request`, {
    ...Object.fromEntries(address),
    ...(content ? { body: content } : {}),
  })
  return (vendor[operation] as Vendor[string])(request)
}

type Caller = (parameters: object) => { withResponse(): Promise<{ data: unknown; response: Response }> }
const callClient = (endpoint: string, operation: SdkOperation) =>
  (clientOf(endpoint)[operation] as unknown as Caller)(paramsOf[operation] ?? {}).withResponse()

/** Returns the result of the vendor's client without the status and the headers. */
function vendorData(result: object): unknown {
  const data = JSON.parse(JSON.stringify(result))
  if (Array.isArray(data)) return data
  const { httpStatusCode: _, 'X-Swr-Dockerlogin': _login, 'Content-Range': _range, ...rest } = data
  return rest
}
/** Returns the response body from the result of this client. */
function bodyOf(data: unknown): unknown {
  if (data instanceof DockerLogin) return data.dockerConfig
  const page = data as Partial<Page<unknown>> | undefined
  return page?.items ?? data ?? {}
}

const all = Object.keys(paramsOf) as SdkOperation[]

describe('the vendor’s client and this client', () => {
  it('are compared for every operation of the vendor’s client', () => {
    expect([...all].sort()).toEqual(
      Object.keys(operations)
        .filter(name => typeof sdk.SwrClient.prototype[name] === 'function')
        .sort(),
    )
  })

  it.each(all)('return the same data for %s', async operation => {
    const vendors = await callVendor(prism.url, operation)
    const { data, response } = await callClient(prism.url, operation)
    const { items }: OperationRow = operations[operation]
    const body = vendorData(vendors)
    expect(items ? Reflect.get(Object(body), items) : body).toEqual(JSON.parse(JSON.stringify(bodyOf(data))))
    expect(vendors).toMatchObject({ httpStatusCode: response.status })
  })

  it.each(all)('send the same request for %s', async operation => {
    const before = recorder.requests.length
    // The other test compares the responses.
    await Promise.allSettled([callVendor(recorder.url, operation)])
    await Promise.allSettled([callClient(recorder.url, operation)])
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
  it('returns a list without the body that its type declares', async () => {
    const vendors = await callVendor(prism.url, 'listReposDetails')
    expect('body' in vendors).toBe(false)
    expect((await clientOf(prism.url).listReposDetails({ namespace: 'group' })).items).toHaveLength(2)
  })

  it('loses the code of an error and prints the signature', async () => {
    const params = { namespace: 'Not A Name' }
    // In a child process, since the vendor’s client writes to standard output.
    const code = `
      const { BasicCredentials } = require('@huaweicloud/huaweicloud-sdk-core')
      const { SwrClient, ShowNamespaceRequest } = require('@huaweicloud/huaweicloud-sdk-swr/v2/public-api')
      const credentials = new BasicCredentials().withAk('AK').withSk('SK').withProjectId('project')
      const client = SwrClient.newBuilder().withCredential(credentials).withEndpoint('${prism.url}').build()
      client.showNamespace(new ShowNamespaceRequest().withNamespace('Not A Name')).catch(error => process.stderr.write(JSON.stringify(error)))`
    const { stdout: printed, stderr: thrown } = await promisify(execFile)(process.execPath, ['-e', code], { cwd: root })
    expect(thrown).toContain('Request failed with status code 400')
    expect(thrown).not.toContain('SVCSTG.SWR.4001028')
    expect(printed).toContain('Signature=')
    await expect(clientOf(prism.url).showNamespace(params)).rejects.toMatchObject({ code: 'SVCSTG.SWR.4001028', status: 400 })
  })
})
