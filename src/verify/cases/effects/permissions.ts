import type { CaseContext } from '../../run/case-context.js'
import { prepareRequest } from '../fixtures.js'
import type { SuiteCase } from '../suite-case.js'
import {
  asObject,
  asObjects,
  asSecondUser,
  effectCase,
  expectFields,
  requestFor,
  requestOperation,
  requestSuccess,
} from './effect.js'
import { secondUser } from './resources.js'
import { userEffects } from './users.js'

/** Returns the permission of the second user in an organization. */
async function permissionOf(context: CaseContext, namespace: string): Promise<unknown> {
  const { json } = await requestOperation(context, 'showNamespaceAuth', { path: { namespace } })
  return asObjects(asObject(json).others_auths).find(({ user_id }) => user_id === secondUser(context).user_id)?.auth
}

/** The effects of operations on permissions. */
export const permissionEffects: readonly SuiteCase[] = [
  effectCase('createNamespaceAuth', 'grants the permission', ['writes', 'secondUser'], async context => {
    const request = await prepareRequest(context, 'createNamespaceAuth')
    await requestSuccess(context, request)
    const auth = await permissionOf(context, String(request.path.namespace))
    context.expect(auth === 1, `Expected the user's permission to be 1, received ${auth}.`)
  }),
  effectCase('updateNamespaceAuth', 'changes the permission', ['writes', 'secondUser'], async context => {
    const request = await prepareRequest(context, 'updateNamespaceAuth')
    await requestSuccess(context, request)
    const auth = await permissionOf(context, String(request.path.namespace))
    context.expect(auth === 7, `Expected the user's permission to be 7, received ${auth}.`)
  }),
  effectCase('deleteNamespaceAuth', 'revokes the permission', ['writes', 'secondUser'], async context => {
    const request = await prepareRequest(context, 'deleteNamespaceAuth')
    await requestSuccess(context, request)
    const auth = await permissionOf(context, String(request.path.namespace))
    context.expect(auth === undefined, `The user still has the permission ${auth}.`)
    context.expectError(request, await context.request(request), 404, 'SVCSTG.SWR.4040078')
  }),
  effectCase('showNamespaceAuth', 'returns the permission of the caller', ['writes'], async context => {
    const { names } = context.session
    const { json } = await requestOperation(context, 'showNamespaceAuth')
    const { name, self_auth } = asObject(json)
    context.expect(name === names.path.namespace, `Expected the name ${names.path.namespace}, received ${name}.`)
    expectFields(context, 'The permission of the caller', asObject(self_auth), { auth: 7 })
  }),
  effectCase(
    'createNamespaceAuth',
    'enforces read, write and manage permissions',
    ['writes', 'secondUser', 'secondUserKey'],
    async context => {
      const request = await prepareRequest(context, 'updateNamespaceAuth')
      const namespace = String(request.path.namespace)
      const options = asSecondUser(context)
      const setPermission = (auth: number) => requestSuccess(context, { ...request, body: [{ ...secondUser(context), auth }] })
      const create = requestFor(context, 'createRepo', {
        path: { namespace },
        body: { repository: 'by/member', is_public: false },
      })
      const remove = requestFor(context, 'deleteRepo', { path: { namespace, repository: 'by/member' } })
      const show = requestFor(context, 'showNamespace', { path: { namespace } })
      await setPermission(1)
      const readable = await requestSuccess(context, show, options)
      expectFields(context, 'The organization for a reader', asObject(readable.json), { auth: 1 })
      context.expectError(create, await context.request(create, options), 403)
      await setPermission(3)
      await requestSuccess(context, create, options)
      context.expectError(remove, await context.request(remove, options), 403)
      await setPermission(7)
      await requestSuccess(context, remove, options)
      await requestOperation(context, 'deleteNamespaceAuth', { path: { namespace } })
      context.expectError(show, await context.request(show, options), 403)
    },
  ),
  ...userEffects,
]
