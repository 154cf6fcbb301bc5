import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freePort } from '../../src/cli/port.js'
import { type Prism, startPrism } from '../../src/cli/prism.js'
import { createSwrClient, type SwrClient } from '../../src/index.js'
import { bundlePath, root } from '../support/contract.js'

// The vendor's packages have types of their own time; what is asked of them here is little.
const require = createRequire(import.meta.url)
const { BasicCredentials } = require('@huaweicloud/huaweicloud-sdk-core')
const sdk = require('@huaweicloud/huaweicloud-sdk-swr/v2/public-api')

type Vendor = Record<string, (request: unknown) => Promise<Record<string, unknown>>>

let prism: Prism
let swr: SwrClient
let vendor: Vendor
beforeAll(async () => {
  prism = await startPrism(bundlePath, await freePort())
  const key = { accessKeyId: 'AK', secretAccessKey: 'SK' }
  swr = createSwrClient({ endpoint: prism.url, credentials: key })
  const credentials = new BasicCredentials().withAk(key.accessKeyId).withSk(key.secretAccessKey).withProjectId('project')
  vendor = sdk.SwrClient.newBuilder().withCredential(credentials).withEndpoint(prism.url).build()
})
afterAll(() => prism?.stop())

/** The vendor's request object with these fields set through its setters. */
function request(name: string, fields: Record<string, unknown>): unknown {
  const made = new sdk[name]()
  for (const [field, value] of Object.entries(fields)) made[`with${field[0]?.toUpperCase()}${field.slice(1)}`](value)
  return made
}
/** What the vendor's client gives, without its status and as plain data. */
const plain = (answer: Record<string, unknown>): unknown => {
  const { httpStatusCode: _, ...rest } = JSON.parse(JSON.stringify(answer))
  return rest
}

describe('The vendor’s client and this one get the same from the same mock', () => {
  it('for an organization', async () => {
    const theirs = await vendor.showNamespace?.(request('ShowNamespaceRequest', { namespace: 'group' }))
    expect(plain(theirs ?? {})).toMatchObject(await swr.showNamespace({ namespace: 'group' }))
  })

  it('for a repository, whose slash the vendor leaves to the caller', async () => {
    const theirs = await vendor.showRepository?.(
      request('ShowRepositoryRequest', { namespace: 'group', repository: 'team$app' }),
    )
    const ours = await swr.showRepository({ namespace: 'group', repository: 'team/app' })
    expect(theirs).toMatchObject({ id: ours.id, name: ours.name, size: ours.size, path: ours.path })
  })

  it('for organizations, users of one, and accounts a repository is shared with', async () => {
    const theirs = await vendor.listNamespaces?.(request('ListNamespacesRequest', {}))
    expect((theirs?.namespaces as unknown[] | undefined)?.length).toBe((await swr.listNamespaces()).namespaces?.length)
    const auth = await vendor.showNamespaceAuth?.(request('ShowNamespaceAuthRequest', { namespace: 'group' }))
    expect(plain(auth ?? {})).toMatchObject({ ...(await swr.showNamespaceAuth({ namespace: 'group' })) })
    const domain = await vendor.showAccessDomain?.(
      request('ShowAccessDomainRequest', { namespace: 'group', repository: 'app', accessDomain: 'partner' }),
    )
    expect(domain?.exist).toBe(
      (await swr.showAccessDomain({ namespace: 'group', repository: 'app', access_domain: 'partner' })).exist,
    )
  })

  it('for writes', async () => {
    const body = new sdk.CreateNamespaceRequestBody().withNamespace('group')
    expect(await vendor.createNamespace?.(request('CreateNamespaceRequest', { body }))).toMatchObject({ httpStatusCode: 201 })
    expect((await swr.createNamespace({ namespace: 'group' }).withResponse()).response.status).toBe(201)
    expect(await vendor.deleteNamespaces?.(request('DeleteNamespacesRequest', { namespace: 'group' }))).toMatchObject({
      httpStatusCode: 204,
    })
    expect((await swr.deleteNamespaces({ namespace: 'group' }).withResponse()).response.status).toBe(204)
  })
})

describe('Where the vendor’s client does not work, this one does', () => {
  it('a list is typed as an object with a body, which is not there', async () => {
    const theirs = await vendor.listReposDetails?.(request('ListReposDetailsRequest', { namespace: 'group' }))
    expect(theirs?.body).toBeUndefined()
    expect((await swr.listReposDetails({ namespace: 'group' })).items).toHaveLength(2)
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
    await expect(swr.showNamespace(refused)).rejects.toMatchObject({ code: 'SVCSTG.SWR.4001028', status: 400 })
  })
})
