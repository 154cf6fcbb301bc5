import { errorKinds } from '../../../generated/error-kinds.js'
import { type OperationId, type OperationRow, operations } from '../../../generated/operations.js'
import { findOperation } from '../../openapi/document.js'
import { pathParamNames } from '../../openapi/path-params.js'
import type { CaseContext, ParsedResponse } from '../run/case-context.js'
import { successStatus } from '../run/documented.js'
import { type RunNames, replaceFields } from '../run/run-names.js'
import type { OperationRequest } from '../run/send.js'
import { validRequest } from './contract-cases.js'
import { assignedId, createsTag, creatorOf, idIn, requiresTag } from './creations.js'
import { listFillers } from './list-fillers.js'
import { putImage } from './sandbox-control.js'

/** The repositories in the organization of a run; the path parameters of most cases name `team/app`. */
const fixtureRepositories = ['team/app', 'team/web', 'busybox', 'tools/cli']
/** One of them that has no tags. */
export const repositoryWithoutTags = 'tools/cli'
const categories = ['app_server', 'app_server', 'linux', 'database']
const fixtureTags = ['v1', 'v2', 'latest']

/**
 * Creates the fixtures that the cases of a run share: an organization with repositories, some shared with the other account,
 * one with images. They exist until the end of the run.
 *
 * @throws FixtureViolation when the service rejects a valid request
 * @throws Error when the run can't take place: the user may not create the fixtures, or the service is unavailable
 */
export async function createRunFixtures(context: CaseContext): Promise<void> {
  const { target, names } = context.session
  if (target.kind !== 'service' || !target.allowWrites) return
  await createFixture(context, 'createNamespace', names, { ...names.body, namespace: names.path.namespace ?? '' })
  for (const [index, repository] of fixtureRepositories.entries()) {
    const body = { repository, category: categories[index] ?? 'other' }
    await createFixture(context, 'createRepo', names, body)
  }
  if (target.isSandbox) for (const tag of fixtureTags) await putImage(context, { ...names.path, tag })
  if (target.otherAccount) {
    for (const repository of fixtureRepositories.slice(0, 3)) {
      await createFixture(context, 'createRepoDomains', { ...names, path: { ...names.path, repository } }, names.body)
    }
  }
  context.keepCreated()
}

async function createFixture(
  context: CaseContext,
  operation: OperationId,
  names: RunNames,
  body: Readonly<Record<string, string>>,
): Promise<void> {
  const { contract } = context.session
  const request = validRequest(contract, findOperation(contract, operation), names)
  const response = await context.request({ ...request, body: replaceFields(request.body, body) })
  const { status, text, codes } = response
  context.expectStatus(request, response, 201)
  if (status < 300) return
  const reason = `The fixtures of the run couldn't be created: ${operation} returned ${status}: ${text.slice(0, 300)}`
  const isQuotaError = codes.some(code => Reflect.get(errorKinds, code) === 'quota')
  throw isUnavailable(status) || isQuotaError ? new Error(reason) : new FixtureViolation(reason)
}

/** Thrown when a service violates the contract by rejecting a fixture. */
export class FixtureViolation extends Error {}

/**
 * Whether a status means that the run can't take place: credentials without permission, or a service that is overloaded or
 * doesn't respond to its gateway. With 500, the service itself fails on a valid request.
 */
export function isUnavailable(status: number): boolean {
  return [401, 403, 429, 502, 503, 504].includes(status)
}

/**
 * Creates items of a list whose items a POST to the same path creates, or which is filled in another way, so that it has several
 * pages. The fixtures of the run fill the other lists.
 */
export async function createListItems(context: CaseContext, operation: OperationId): Promise<void> {
  const { contract, names, target } = context.session
  const { url, itemKey = [] }: OperationRow = operations[operation]
  if (target.allowWrites && listFillers[operation]) return listFillers[operation](context)
  const [creating] = Object.entries(operations).find(([, row]) => row.method === 'POST' && row.url === url) ?? []
  // A copied tag would change the images that other cases compare.
  if (creating === undefined || createsTag(creating as OperationId) || !target.allowWrites) return
  const request = validRequest(contract, findOperation(contract, creating as OperationId), names)
  for (const number of [1, 2, 3]) {
    const key = Object.entries({ ...(request.body as object) }).filter(([field]) => itemKey.includes(field))
    const body = Object.fromEntries(key.map(([field, value]) => [field, `${value}-${number}`]))
    await context.request({ ...request, body: replaceFields(request.body, body) })
  }
}

/**
 * Creates the fixtures that an operation requires and returns its request. What the operation changes is its own: its
 * repository, and its organization where it changes that, so that no other case of the run is affected.
 *
 * @param own the names of its own organization, repository and image; without an organization, most operations use that of the run
 * @throws SkipCase when the target does not meet the requirements
 */
export async function prepareRequest(
  context: CaseContext,
  operation: OperationId,
  own: { namespace?: string; repository?: string; tag?: string } = {},
): Promise<OperationRequest> {
  const { session } = context
  const { contract, names } = session
  const { method, creates }: OperationRow = operations[operation]
  const params = pathParamNames(operation)
  const path: Record<string, string> = { ...names.path, ...(own.tag === undefined ? {} : { tag: own.tag }) }
  const changesPermissions = method !== 'GET' && namesField('user_id')
  // What a write creates by a name of its own is deleted after the case.
  const changesOrganization = method !== 'GET' && params.at(-1) === 'namespace' && creates === undefined
  const ownOrganization = own.namespace !== undefined || changesPermissions || changesOrganization
  if (ownOrganization) path.namespace = own.namespace ?? names.body.namespace ?? ''
  if (params.includes('repository')) path.repository = own.repository ?? `${operation.toLowerCase()}/app`
  const fixtureNames: RunNames = { ...names, path }
  const create = async (creating: OperationId): Promise<ParsedResponse> => {
    const request = validRequest(contract, findOperation(contract, creating), fixtureNames)
    const response = await context.request({ ...request, body: replaceFields(request.body, path) })
    context.expectStatus(request, response, successStatus(contract, creating))
    return response
  }
  if (changesPermissions || params.includes('user_id')) context.require('secondUser')
  if (namesField('access_domain')) context.require('otherAccount')
  if (ownOrganization) await create('createNamespace')
  if (params.includes('repository')) await create('createRepo')
  if (requiresTag(contract, operation)) await putImage(context, path)
  const creator = creatorOf(operation)
  const created = creator && (await create(creator))
  const id = assignedId(operation)
  if (created && id !== undefined) path[id] = idIn(created)
  return validRequest(contract, findOperation(contract, operation), fixtureNames)

  function namesField(field: string): boolean {
    const body = JSON.stringify(validRequest(contract, findOperation(contract, operation), names).body ?? '')
    return params.includes(field) || body.includes(names.body[field] ?? '\n')
  }
}
