import type { OperationId } from '../../../../generated/operations.js'
import type { CaseContext } from '../../run/case-context.js'
import type { Requirement } from '../../run/target.js'
import { putImage } from '../sandbox-control.js'
import type { SuiteCase } from '../suite-case.js'
import {
  asObject,
  asObjects,
  asSecondUser,
  effectCase,
  expectFields,
  expectValues,
  type Fields,
  fetchJson,
  requestOperation,
} from './effect.js'
import { createOrganization, createRepository, listedOrganization, type RepositoryNames, secondUser } from './resources.js'

/** What one user creates and another one changes. */
interface CreatorCase {
  requires: readonly Requirement[]
  /** The fields with the ID and the name of the user. */
  id?: string
  name: string
  /** The operations that return the resource: one object, or a list with it as the first item. */
  readers: readonly OperationId[]
  /** Changes the resource: the operation, its body, and the fields that change. */
  change?: readonly [operation: OperationId, body: Fields, changed: readonly string[]]
}

const creatorCases: Readonly<Partial<Record<OperationId, CreatorCase>>> = {
  createRepo: {
    requires: [],
    id: 'creator_id',
    name: 'creator_name',
    readers: ['showRepository'],
    change: ['updateRepo', { is_public: false, description: 'Changed by another user' }, ['description', 'updated']],
  },
  createRepoDomains: {
    requires: ['otherAccount'],
    id: 'creator_id',
    name: 'creator_name',
    readers: ['showAccessDomain', 'listRepoDomains'],
    change: [
      'updateRepoDomains',
      { permit: 'read', deadline: '2099-12-31T00:00:00Z', description: 'Changed by another user' },
      ['deadline', 'description', 'updated'],
    ],
  },
  createTrigger: {
    requires: [],
    name: 'creator_name',
    readers: ['showTrigger', 'listTriggersDetails'],
    change: ['updateTrigger', { enable: 'false' }, ['enable']],
  },
  createManualImageSyncRepo: {
    requires: [],
    id: 'syncOperatorId',
    name: 'syncOperatorName',
    readers: ['showSyncJob'],
  },
}

/** In a shared service, the second user may not be allowed to create organizations. */
const organizationEffect = effectCase(
  'createNamespace',
  'keeps the user who sent it as the creator',
  ['isolated', 'secondUser', 'secondUserKey'],
  async context => {
    const namespace = context.session.names.body.namespace ?? ''
    const { user_id, user_name } = secondUser(context)
    await createOrganization(context, namespace, asSecondUser(context))
    const path = { namespace }
    const expected = { creator_name: user_name, auth: 7 }
    for (const options of [asSecondUser(context), {}]) {
      expectFields(context, 'showNamespace', asObject(await fetchJson(context, 'showNamespace', { path }, options)), expected)
      expectFields(context, 'listNamespaces', await listedOrganization(context, namespace, path, options), expected)
      const details = asObject(await fetchJson(context, 'showNamespaceAuth', { path }, options))
      expectFields(context, 'showNamespaceAuth', details, { creator_name: user_name })
      const users = asObjects(details.others_auths).map(user => `${user.user_id} ${user.auth}`)
      expectValues(context, 'The users of the organization', users, [`${user_id} 7`])
    }
    // Creators have no rights of their own.
    for (const auth of [3, 1]) {
      await requestOperation(context, 'updateNamespaceAuth', { path, body: [{ user_id, user_name, auth }] })
      const options = asSecondUser(context)
      const lowered = { creator_name: user_name, auth }
      expectFields(context, 'showNamespace', asObject(await fetchJson(context, 'showNamespace', { path }, options)), lowered)
      expectFields(context, 'listNamespaces', await listedOrganization(context, namespace, path, options), lowered)
      const { self_auth } = asObject(await fetchJson(context, 'showNamespaceAuth', { path }, options))
      expectFields(context, 'showNamespaceAuth', asObject(self_auth), { user_id, auth })
    }
  },
)

/** What a user creates has this user as its creator, for everybody who reads it, and after changes by others. */
export const creatorEffects: readonly SuiteCase[] = [
  organizationEffect,
  ...Object.entries(creatorCases).map(([operation, creation]) =>
    effectCase(
      operation as OperationId,
      'keeps the user who sent it as the creator',
      ['writes', 'secondUser', 'secondUserKey', ...creation.requires],
      context => checkCreator(context, operation as OperationId, creation),
    ),
  ),
]

async function checkCreator(context: CaseContext, operation: OperationId, creation: CreatorCase): Promise<void> {
  const { names, target } = context.session
  const path = { namespace: names.body.namespace ?? '', repository: 'creators/app' }
  const user = secondUser(context)
  const options = asSecondUser(context)
  await createOrganization(context, path.namespace)
  await requestOperation(context, 'createNamespaceAuth', { path, body: [{ ...user, auth: 7 }] })
  if (operation === 'createRepo')
    await requestOperation(context, operation, { path, body: { repository: path.repository, is_public: false } }, options)
  else {
    await createRepository(context, path)
    await requestOperation(context, operation, { path }, options)
  }
  // A trigger has a history.
  if (target.isSandbox) await putImage(context, { ...path, tag: 'stable' })
  const { id, name, readers, change } = creation
  const expected = { ...(id === undefined ? {} : { [id]: user.user_id }), [name]: user.user_name }
  const created = await readCreator(context, path, readers, expected)
  if (!change) return
  const [changing, body, changed] = change
  await requestOperation(context, changing, { path: { ...path, trigger: triggerName }, body })
  const after = await readCreator(context, path, readers, expected)
  for (const [reader, fields] of created)
    for (const [field, value] of Object.entries(fields)) {
      const [before, now] = [JSON.stringify(value), JSON.stringify(after.get(reader)?.[field])]
      context.expect(
        before === now || changed.includes(field),
        `${changing} changed ${field} in ${reader} from ${before} to ${now}.`,
      )
    }
}

/** The name of the trigger in the contract's example. */
const triggerName = 'deploy-web'

/** Reads the resource as both users. */
async function readCreator(
  context: CaseContext,
  path: RepositoryNames,
  readers: readonly OperationId[],
  expected: Fields,
): Promise<Map<string, Fields>> {
  const found = new Map<string, Fields>()
  for (const reader of readers)
    for (const options of [asSecondUser(context), {}]) {
      const json = await fetchJson(context, reader, { path: { ...path, trigger: triggerName } }, options)
      const fields = Array.isArray(json) ? asObject(asObjects(json)[0]) : asObject(json)
      expectFields(context, reader, fields, expected)
      found.set(reader, fields)
    }
  return found
}
