import { type OperationId, type OperationRow, operations } from '../../../../generated/operations.js'
import { parseJson } from '../../../errors/json.js'
import { type Contract, operationEntries } from '../../../openapi/document.js'
import { isIam } from '../../../openapi/iam.js'
import { pathParamNames } from '../../../openapi/path-params.js'
import type { CaseContext } from '../../run/case-context.js'
import type { Requirement } from '../../run/target.js'
import { assignedId, requiresTag } from '../creations.js'
import { putImage } from '../sandbox-control.js'
import { changesAccount, type SuiteCase } from '../suite-case.js'
import { expectSameFields } from './consistency.js'
import {
  asObject,
  asSecondUser,
  effectCase,
  expectFields,
  fetchJson,
  requestFor,
  requestOperation,
  requestSuccess,
} from './effect.js'
import { changedRepository, changesPermissions, changesShares, neighborTags, writes } from './neighbor-writes.js'
import { changedKeys, listIn, observe } from './observation.js'
import { readerOf } from './reader-of.js'
import { readId } from './references.js'
import { createOrganization, createRepository, type RepositoryNames, secondUser } from './resources.js'

/** Repositories whose names begin or end alike; one of them is changed. */
const neighborRepositories = ['near/ap', changedRepository, 'near/app/x', 'near/app2', 'x/near/app']

/** Each write must change only its own resource: not one with a common prefix, and not what its request omits. */
export function neighborEffects(contract: Contract): SuiteCase[] {
  return operationEntries(contract).flatMap(entry => {
    const operation = entry.operation.operationId
    const row: OperationRow = operations[operation]
    // What belongs to the account has no neighbors.
    if (isIam(operation) || row.safe || changesAccount(operation)) return []
    const requirements: Requirement[] = [
      'writes',
      'otherAccount',
      'secondUser',
      ...(requiresTag(contract, operation) ? (['images'] as const) : []),
    ]
    const level = entry.operation['x-permission']
    return [
      ...(row.method === 'GET'
        ? []
        : [effectCase(operation, 'changes only its own resource', requirements, context => checkWrite(context, operation))]),
      ...(level === undefined
        ? []
        : [
            effectCase(
              operation,
              'requires the permission in its own organization',
              [...requirements, 'secondUserKey'],
              context => checkPermission(context, operation),
            ),
          ]),
    ]
  })
}

/** What creates something in each repository that belongs to it alone. */
const ownOfRepositories = ['createRetention', 'createImageSyncRepo', 'createTrigger'] as const

const organizationsOf = ({ session }: CaseContext): { own: string; neighbors: string[] } => ({
  own: `${session.runId}-n1`,
  neighbors: [`${session.runId}-n`, `${session.runId}-n12`],
})

/** Creates organizations with a common prefix, each with a permission; one contains repositories. */
async function createNeighbors(context: CaseContext): Promise<string[]> {
  const { own, neighbors } = organizationsOf(context)
  const user = secondUser(context)
  for (const namespace of [...neighbors, own]) {
    await createOrganization(context, namespace)
    const auth = namespace === own ? 1 : 7
    await requestOperation(context, 'createNamespaceAuth', { path: { namespace }, body: [{ ...user, auth }] })
  }
  return [...neighbors, own]
}

async function createRepositories(context: CaseContext, namespace: string, names: readonly string[]): Promise<void> {
  for (const repository of names) {
    const path = { namespace, repository }
    await createRepository(context, path, { category: 'database', description: `The repository ${repository}` })
    if (context.session.target.isSandbox) for (const tag of neighborTags) await putImage(context, { ...path, tag })
    await requestOperation(context, 'createRepoDomains', { path })
    // Each repository has rules of its own.
    for (const operation of ownOfRepositories) await requestOperation(context, operation, { path })
    // It stays when the other trigger is deleted.
    const trigger = asObject(requestFor(context, 'createTrigger', { path }).body)
    await requestOperation(context, 'createTrigger', { path, body: { ...trigger, name: `${trigger.name}2` } })
    const body = [{ ...secondUser(context), auth: 1 }]
    await requestOperation(context, 'createUserRepositoryAuth', { path, body })
  }
}

async function checkWrite(context: CaseContext, operation: OperationId): Promise<void> {
  const { own } = organizationsOf(context)
  const namespaces = await createNeighbors(context)
  const row: OperationRow = operations[operation]
  const { prepare, check, inEmptyOrganization, allowedChanges, changedFields } = writes[operation] ?? {}
  if (!inEmptyOrganization) {
    await createRepositories(context, own, neighborRepositories)
    // Names of repositories are unique only in their organization.
    for (const namesake of organizationsOf(context).neighbors) {
      const listed = await listIn(context, 'listReposDetails', namesake)
      context.expect(listed.length === 0, `${listed.length} repositories were created in ${namesake} as well.`)
      await createRepositories(context, namesake, [changedRepository])
    }
  }
  const path = { namespace: own, repository: changedRepository }
  await prepare?.(context, path)
  // The write would succeed for every neighbor, too. The body, not the path, names what an operation creates.
  if (!row.creates) for (const neighbor of neighborsOf(operation, namespaces, path)) await prepare?.(context, neighbor)
  const ids = await readId(context, operation, path)
  const before = await observe(context, namespaces)
  const ownPath = { ...path, ...ids }
  await requestSuccess(context, requestFor(context, operation, { path: ownPath, ...writeBody(context, operation, own) }))
  const after = await observe(context, namespaces)
  expectSameInLists(context, after)
  await expectStored(context, operation, ownPath)
  const defaultChanges = hasRepository(operation) ? changesShares : changesPermissions
  const allowed = (allowedChanges ?? defaultChanges)(own)
  const changed = changedKeys(before, after)
  context.expect(changed.length > 0, `${operation} changed nothing that the owner sees.`)
  for (const key of changed) {
    const isAllowed = allowed.some(pattern => pattern.test(key))
    context.expect(isAllowed, `${operation} changed ${key} from ${before.get(key)} to ${after.get(key)}.`)
    if (changedFields && isAllowed) expectChanges(context, operation, changedFields, [before.get(key), after.get(key)])
  }
  await check?.(context, path)
}

/** After a write, the resource has the values of the body, whatever else it has. */
async function expectStored(context: CaseContext, operation: OperationId, path: RepositoryNames): Promise<void> {
  const reader = readerOf(operation)
  const request = requestFor(context, operation, { path, ...writeBody(context, operation, path.namespace) })
  if (!reader || Array.isArray(request.body) || assignedId(reader) !== undefined) return
  const fields = asObject(request.body)
  const [last = ''] = pathParamNames(reader).slice(-1)
  const name = path[last] ?? request.path[last] ?? fields[last] ?? fields.name
  if (name === undefined) return
  const details = asObject(await fetchJson(context, reader, { path: { ...path, [last]: String(name) } }))
  const stored = Object.entries(fields).filter(([field]) => field in details)
  expectFields(context, `${reader} after ${operation}`, details, Object.fromEntries(stored))
}

/** After a write, every list shows the same values of a repository as the repository itself. */
function expectSameInLists(context: CaseContext, seen: ReadonlyMap<string, string>): void {
  for (const [key, text] of seen) {
    const [, list = '', names = ''] = /^(list(?:Shared)?Repos?Details .*?)?(\S+ \S+)$/.exec(key) ?? []
    const details = list === '' ? undefined : seen.get(`showRepository ${names}`)
    if (details !== undefined)
      expectSameFields(context, `${names} in ${list}`, asObject(parseJson(text)), asObject(parseJson(details)))
  }
}

/** Adds a problem for each field that changed in an object, but mustn't. */
function expectChanges(
  context: CaseContext,
  operation: OperationId,
  allowed: readonly string[],
  texts: readonly (string | undefined)[],
): void {
  const [before = {}, after = {}] = texts.map(text => asObject(parseJson(text ?? '')))
  if (Array.isArray(before)) return
  for (const field of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [was, is] = [before, after].map(fields => JSON.stringify(fields[field]))
    context.expect(was === is || allowed.includes(field), `${operation} changed ${field} from ${was} to ${is}.`)
  }
}

/** Returns the neighbors of the changed resource: the other repositories of its organization and its namesakes, or other organizations. */
function neighborsOf(operation: OperationId, namespaces: readonly string[], path: RepositoryNames): RepositoryNames[] {
  const namesakes = namespaces.map(namespace => ({ ...path, namespace }))
  const neighbors = hasRepository(operation)
    ? [...neighborRepositories.map(repository => ({ ...path, repository })), ...namesakes]
    : namesakes
  return neighbors.filter(({ namespace, repository }) => namespace !== path.namespace || repository !== path.repository)
}

const hasRepository = (operation: OperationId): boolean => pathParamNames(operation).includes('repository')

function writeBody(context: CaseContext, operation: OperationId, namespace: string): { body?: unknown } {
  const body = writes[operation]?.body?.(context, namespace)
  return body === undefined ? {} : { body }
}

/** A user with all permissions in organizations with a common prefix may do nothing in this one. */
async function checkPermission(context: CaseContext, operation: OperationId): Promise<void> {
  const { own } = organizationsOf(context)
  await createNeighbors(context)
  const path = { namespace: own, repository: changedRepository }
  await requestOperation(context, 'deleteNamespaceAuth', { path, body: [secondUser(context).user_id] })
  if (hasRepository(operation)) await createRepository(context, path)
  const request = requestFor(context, operation, { path, ...writeBody(context, operation, own) })
  context.expectError(request, await context.request(request, asSecondUser(context)), 403)
}
