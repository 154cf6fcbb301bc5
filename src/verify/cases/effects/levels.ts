import { type OperationId, operations } from '../../../../generated/operations.js'
import { type Contract, operationEntries } from '../../../openapi/document.js'
import { pathParamNames } from '../../../openapi/path-params.js'
import type { Probe, Reply } from '../../run/probe.js'
import type { Need } from '../../run/target.js'
import type { Call } from '../contract-cases.js'
import { putImage } from '../sandbox-control.js'
import type { SuiteCase } from '../suite-case.js'
import { callOf, effectCase, expectFields, fields, good, list } from './effect.js'

/** Permissions, from none at all to all. */
const levels = [0, 1, 3, 7] as const
type Level = (typeof levels)[number]

/** Each operation as a user with each permission, from none up to the one that it takes. */
export function levelEffects(contract: Contract): SuiteCase[] {
  return operationEntries(contract).flatMap(entry => {
    const level = entry.operation['x-permission']
    return level === undefined ? [] : [levelEffect(entry.operation.operationId as OperationId, level)]
  })
}

function levelEffect(operation: OperationId, level: Level): SuiteCase {
  const wanted = pathParamNames(operation)
  const needs: Need[] = [
    'writes',
    'member',
    'memberKey',
    ...(wanted.includes('tag') ? (['images'] as const) : []),
    ...(wanted.includes('access_domain') || operation === 'createRepoDomains' ? (['other'] as const) : []),
  ]
  const title = `is allowed with the permission ${level}, and not below`
  return effectCase(operation, title, needs, probe => climb(probe, operation, level))
}

async function climb(probe: Probe, operation: OperationId, level: Level): Promise<void> {
  const { names, target } = probe.session
  const as = target.member?.credentials ?? 'nobody'
  const path = { namespace: names.body.namespace ?? '', repository: 'levels/app' }
  await makeFor(probe, operation, path)
  const call = callOf(probe, operation, { path })
  for (const now of levels.filter(now => now <= level)) {
    await grant(probe, path.namespace, now)
    const reply = await probe.ask(call, { as })
    if (now < level) probe.refused(call, reply, 403)
    else expectDone(probe, call, reply)
  }
}

/** Makes what the call names. */
async function makeFor(probe: Probe, operation: OperationId, path: { namespace: string; repository: string }): Promise<void> {
  const wanted = pathParamNames(operation)
  await good(probe, callOf(probe, 'createNamespace', { body: { namespace: path.namespace } }))
  if (!wanted.includes('repository')) return
  const body = { repository: path.repository, is_public: false }
  await good(probe, callOf(probe, 'createRepo', { path, body }))
  const shares = wanted.includes('access_domain') && operations[operation].method !== 'POST'
  if (wanted.includes('tag')) await putImage(probe, { ...path, tag: probe.session.names.path.tag ?? '' })
  if (shares) await good(probe, callOf(probe, 'createRepoDomains', { path }))
}

/** Gives the user a permission, and looks whether everybody is told of that one. */
async function grant(probe: Probe, namespace: string, auth: Level): Promise<void> {
  if (auth === 0) return
  const { member } = probe.session.target
  const user = { user_id: member?.userId, user_name: member?.userName }
  const before = await permissionsIn(probe, namespace)
  const isThere = before.some(({ user_id }) => user_id === user.user_id)
  const operation = isThere ? 'updateNamespaceAuth' : 'createNamespaceAuth'
  await good(probe, callOf(probe, operation, { path: { namespace }, body: [{ ...user, auth }] }))
  const after = await permissionsIn(probe, namespace)
  const found = after.find(({ user_id }) => user_id === user.user_id)
  expectFields(probe, `The permission ${auth} in the list`, fields(found), { ...user, auth })
  const others = (all: typeof after): string => JSON.stringify(all.filter(({ user_id }) => user_id !== user.user_id))
  probe.expect(others(after) === others(before), "Somebody else's permission has changed as well.")
}

async function permissionsIn(probe: Probe, namespace: string): Promise<Readonly<Record<string, unknown>>[]> {
  return list(fields((await good(probe, callOf(probe, 'showNamespaceAuth', { path: { namespace } }))).json).others_auths)
}

/** The user may; where the user is somebody who holds a permission already, that is what the service says instead. */
function expectDone(probe: Probe, call: Call, reply: Reply): void {
  if (call.operation === 'createNamespaceAuth') probe.refused(call, reply, 409)
  else if (reply.status >= 300)
    probe.expect(false, `${call.operation} was answered with ${reply.status} to a user who may: ${reply.text.slice(0, 200)}`)
}
