import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OperationId, type OperationRow, operations } from '../../generated/operations.js'
import { DockerLogin } from '../../src/client/docker-login.js'
import { createSwrClient, type Page, type SwrClient } from '../../src/index.js'
import { freePort } from '../../src/mock/free-port.js'
import { type Prism, startPrism } from '../../src/mock/prism.js'
import { pathParamNames } from '../../src/openapi/path-params.js'
import { bundlePath, root } from '../support/contract.js'
import { json, serve, type TestServer } from '../support/server.js'

// The vendor's packages have types of their own time; what is asked of them here is little.
const require = createRequire(import.meta.url)
const { BasicCredentials } = require('@huaweicloud/huaweicloud-sdk-core')
const sdk = require('@huaweicloud/huaweicloud-sdk-swr/v2/public-api')

type Vendor = Record<string, (request: unknown) => Promise<object>>
type SdkOperation = Exclude<OperationId, `keystone${string}`>

/** What each operation is asked, in the words of the contract: the vendor's client has every one that is none of IAM's. */
const asked: Readonly<Partial<Record<SdkOperation, Record<string, unknown>>>> = {
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
  createSecret: { projectname: 'my-kualalumpur-1' },
  listApiVersions: {},
  showApiVersion: { api_version: 'v2' },
}

let prism: Prism
let recorder: TestServer
beforeAll(async () => {
  prism = await startPrism(bundlePath, await freePort())
  recorder = await serve(({ response }) => json(response, 200, {}))
})
afterAll(async () => {
  await prism?.stop()
  await recorder?.[Symbol.asyncDispose]()
})

const key = { accessKeyId: 'AK', secretAccessKey: 'SK' }
const ours = (endpoint: string): SwrClient => createSwrClient({ endpoint, credentials: key })
function theirs(endpoint: string): Vendor {
  const credentials = new BasicCredentials().withAk(key.accessKeyId).withSk(key.secretAccessKey).withProjectId('project')
  return sdk.SwrClient.newBuilder().withCredential(credentials).withEndpoint(endpoint).build()
}

const capital = (text: string): string => `${text[0]?.toUpperCase()}${text.slice(1)}`
/** Fills an object of the vendor through its setters; one that is missing fails the test. */
function filled(name: string, fields: Record<string, unknown>): unknown {
  expect(sdk[name], name).toBeTypeOf('function')
  const made = new sdk[name]()
  for (const [field, value] of Object.entries(fields)) {
    const setter = `with${capital(field.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()))}`
    expect(made[setter], `${name}.${setter}`).toBeTypeOf('function')
    made[setter](value)
  }
  return made
}

async function callTheirs(endpoint: string, operation: SdkOperation): Promise<object> {
  const { body: kind, query = [], slashAs = {} }: OperationRow = operations[operation]
  const inAddress = [...pathParamNames(operation), ...query]
  const { body, ...fields } = asked[operation] ?? {}
  const pick = (wanted: boolean) => Object.entries(fields).filter(([name]) => inAddress.includes(name) === wanted)
  // The vendor leaves it to the caller to write a slash as a dollar sign.
  const address = pick(true).map(([name, value]) => [name, slashAs[name] ? String(value).replaceAll('/', '$') : value])
  const content = kind === 'array' ? body : kind && filled(`${capital(operation)}RequestBody`, Object.fromEntries(pick(false)))
  const vendor = theirs(endpoint)
  expect(vendor[operation], operation).toBeTypeOf('function')
  const request = filled(`${capital(operation)}Request`, {
    ...Object.fromEntries(address),
    ...(content ? { body: content } : {}),
  })
  return (vendor[operation] as Vendor[string])(request)
}

type Caller = (parameters: object) => { withResponse(): Promise<{ data: unknown; response: Response }> }
const callOurs = (endpoint: string, operation: SdkOperation) =>
  (ours(endpoint)[operation] as unknown as Caller)(asked[operation] ?? {}).withResponse()

/** What the vendor's client gives, as plain data: a list, or an object with the status and some headers in it. */
function plain(answer: object): unknown {
  const written = JSON.parse(JSON.stringify(answer))
  if (Array.isArray(written)) return written
  const { httpStatusCode: _, 'X-Swr-Dockerlogin': _login, ...rest } = written
  return rest
}
/** What ours gives, as the answer has it. */
function asSent(data: unknown): unknown {
  if (data instanceof DockerLogin) return data.dockerConfig
  const page = data as Partial<Page<unknown>> | undefined
  return page?.items ?? data ?? {}
}

const all = Object.keys(asked) as SdkOperation[]

describe('The vendor’s client and this one', () => {
  it('are compared in every operation that the vendor has', () => {
    expect([...all].sort()).toEqual(
      Object.keys(operations)
        .filter(name => typeof sdk.SwrClient.prototype[name] === 'function')
        .sort(),
    )
  })

  it.each(all)('get the same from the same mock: %s', async operation => {
    const vendors = await callTheirs(prism.url, operation)
    const { data, response } = await callOurs(prism.url, operation)
    expect(plain(vendors)).toEqual(JSON.parse(JSON.stringify(asSent(data))))
    expect(vendors).toMatchObject({ httpStatusCode: response.status })
  })

  it.each(all)('ask the same: %s', async operation => {
    const before = recorder.arrived.length
    // What comes back matters to the other test.
    await Promise.allSettled([callTheirs(recorder.url, operation)])
    await Promise.allSettled([callOurs(recorder.url, operation)])
    const [vendors, own, ...more] = recorder.arrived.slice(before).map(({ method, url, body }) => {
      const { pathname, searchParams } = new URL(url, recorder.url)
      searchParams.sort()
      return { method, path: decodeURIComponent(pathname), query: `${searchParams}`, body: JSON.parse(body || 'null') }
    })
    expect(more).toEqual([])
    expect(vendors?.method).toBe(operations[operation].method)
    expect(vendors).toEqual(own)
  })
})

describe('Where the vendor’s client does not work, this one does', () => {
  it('a list is typed as an object with a body, which is not there', async () => {
    const vendors = await callTheirs(prism.url, 'listReposDetails')
    expect('body' in vendors).toBe(false)
    expect((await ours(prism.url).listReposDetails({ namespace: 'group' })).items).toHaveLength(2)
  })

  it('the code of an error is lost, and its signature printed', async () => {
    const refused = { namespace: 'Not A Name' }
    // In a process of its own, since it writes to the standard output by itself.
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
    await expect(ours(prism.url).showNamespace(refused)).rejects.toMatchObject({ code: 'SVCSTG.SWR.4001028', status: 400 })
  })
})
