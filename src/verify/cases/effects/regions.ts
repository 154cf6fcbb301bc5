import { type OperationId, operations } from '../../../../generated/operations.js'
import { type Contract, operationEntries } from '../../../openapi/document.js'
import { pathParamNames } from '../../../openapi/path-params.js'
import type { CaseContext, CaseRequestOptions } from '../../run/case-context.js'
import { idIn } from '../creations.js'
import { addSandboxData, advanceMinute, withRestoredState } from '../sandbox-control.js'
import { createCase, type SuiteCase } from '../suite-case.js'
import { createBusyRepository } from './busy-repository.js'
import { asObject, expectFields, fetchJson, requestFor, requestOperation } from './effect.js'
import { itemsOf } from './listing.js'
import { findOtherRegion } from './mirror-case.js'
import { expectUnchanged } from './observation.js'
import type { RepositoryNames } from './resources.js'
import { acceptedBody } from './write-bodies.js'

/** A request with the project of another region reads and changes what is there, not what has the same name here. */
export function regionEffects(contract: Contract): readonly SuiteCase[] {
  const all = operationEntries(contract)
    .map(({ operation }) => operation.operationId)
    .filter(operation => pathParamNames(operation).includes('namespace'))
  const using = (method: string): OperationId[] => all.filter(operation => operations[operation].method === method)
  const writes = [...using('POST'), ...using('PATCH'), ...using('DELETE')].filter(operation => operation !== 'createRepo')
  return [
    createCase({
      group: 'effects',
      title: 'Requests with X-Project-Id apply to the region of the project',
      requires: ['service', 'isolated', 'images', 'otherAccount', 'secondUser'],
      run: context => withRestoredState(context, () => checkRegion(context, using('GET'), writes)),
    }),
  ]
}

async function checkRegion(context: CaseContext, reads: readonly OperationId[], writes: readonly OperationId[]): Promise<void> {
  const path = await createBusyRepository(context, 'regions/app')
  const { region, project } = await findOtherRegion(context)
  await advanceMinute(context)
  const there = { headers: { 'X-Project-Id': project } }
  await expectLogins(context, region, there)
  const counted = await countedIn(context)
  await expectUnchanged(context, [path.namespace], async () => {
    await requestOperation(context, 'createNamespace', { body: { namespace: path.namespace } }, there)
    const fields = { repository: path.repository, is_public: false, category: 'arm', description: 'Elsewhere' }
    await requestOperation(context, 'createRepo', { path, body: fields }, there)
    await expectLists(context, path, fields, there)
    const images = ['old', 'v1', 'v2'].map(tag => ({ tag }))
    const namespace = `${path.namespace}-2`
    await addSandboxData(context, {
      namespaces: [{ namespace, region, repositories: [{ repository: path.repository, images }] }],
    })
    const seeded = { ...path, namespace }
    const { retention_id } = await writeThere(context, seeded, writes, there, reads)
    context.expect(retention_id !== path.retention_id, 'Policies of two regions have the same ID.')
    for (const read of await countedIn(context, there))
      context.expect(!counted.includes(read), `In ${region}, a read returned what is in another region: ${read}`)
    for (const read of await countedIn(context))
      context.expect(counted.includes(read), `Requests in ${region} changed what is here to ${read}`)
    return 'A request in another region'
  })
}

/** The reads of what the account has in a region. */
const accountReads = [
  'showDomainOverview',
  'showDomainResourceReports',
  'listSharedReposDetails',
  'listSharedRepoDetails',
] as const

/** Returns what the account has in a region, by operation. */
function countedIn(context: CaseContext, options: CaseRequestOptions = {}): Promise<string[]> {
  return Promise.all(accountReads.map(async read => `${read}: ${JSON.stringify(await fetchJson(context, read, {}, options))}`))
}

/** A login is for the registry of the region. */
async function expectLogins(context: CaseContext, region: string, there: CaseRequestOptions): Promise<void> {
  const regions = itemsOf(await fetchJson(context, 'listSyncRegions'))
  const registry = regions.find(({ regionID }) => regionID === region)?.registryURL
  for (const operation of ['createSecret', 'createAuthorizationToken'] as const) {
    const { auths } = asObject(await fetchJson(context, operation, {}, there))
    const registries = Object.keys(asObject(auths)).join()
    // Older services don't name registries.
    context.expect(
      registry === undefined || registries === registry,
      `${operation} in ${region} is for ${registries} instead of ${registry}.`,
    )
  }
}

/** Every list shows the repository of the region, and nothing of the other one. */
async function expectLists(
  context: CaseContext,
  { namespace, repository }: RepositoryNames,
  { description }: { description: string },
  there: CaseRequestOptions,
): Promise<void> {
  for (const [list, query] of [
    ['listReposDetails', { namespace, name: repository }],
    ['listReposDetails', { filter: `namespace::${namespace}|name::${repository}` }],
    ['listRepoDetails', { namespace, name: repository }],
  ] as const) {
    const items = itemsOf(await fetchJson(context, list, { query }, there))
    context.expect(items.length === 1, `${list} returns ${items.length} repositories in the other region instead of 1.`)
    expectFields(context, `${list} in the other region`, asObject(items[0]), { description, num_images: 0 })
  }
  const { namespaces } = asObject(await fetchJson(context, 'listNamespaces', { query: { namespace } }, there))
  const count = Array.isArray(namespaces) ? namespaces.length : 0
  context.expect(count === 1, `listNamespaces returns ${count} organizations in the other region instead of 1.`)
}

/** Sends every write and every read to a repository that only the other region has. */
async function writeThere(
  context: CaseContext,
  path: RepositoryNames,
  writes: readonly OperationId[],
  there: CaseRequestOptions,
  reads: readonly OperationId[],
): Promise<RepositoryNames> {
  const own = { ...path }
  const last: OperationId[] = ['deleteRepo', 'deleteNamespaces']
  const send = async (operation: OperationId): Promise<void> => {
    const values = { path: own, ...acceptedBody(context, operation) }
    const request = requestFor(context, operation, values)
    const here = await context.request(request)
    context.expectStatus(request, here, 404)
    const response = await requestOperation(context, operation, values, there)
    if (operation === 'createRetention') own.retention_id = idIn(response)
    if (operation === 'createTrigger') own.trigger = String(asObject(request.body).name)
  }
  for (const operation of writes.filter(operation => operations[operation].method === 'POST')) await send(operation)
  for (const operation of reads) await send(operation)
  for (const operation of writes.filter(operation => operations[operation].method !== 'POST' && !last.includes(operation)))
    await send(operation)
  return own
}
