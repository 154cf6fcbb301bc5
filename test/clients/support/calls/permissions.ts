import { colleague } from '../world.js'
import type { Call } from './call.js'
import { made } from './names.js'

/** Calls of the operations on permissions. */
export const permissions: readonly Call[] = [
  {
    title: 'grants a permission',
    operation: 'createNamespaceAuth',
    params: made,
    body: [{ ...colleague, auth: 1 }],
    status: 201,
  },
  {
    title: 'cannot grant an unknown permission',
    operation: 'createNamespaceAuth',
    params: made,
    body: [{ ...colleague, auth: 5 }],
    status: 400,
    code: 'SVCSTG.SWR.4001065',
  },
  {
    title: 'cannot grant a permission of a missing organization',
    operation: 'createNamespaceAuth',
    params: { namespace: 'missing' },
    body: [{ ...colleague, auth: 1 }],
    status: 404,
    code: 'SVCSTG.SWR.4040058',
  },
  {
    title: 'cannot grant a permission without one',
    operation: 'createNamespaceAuth',
    as: 'dev',
    params: made,
    body: [{ ...colleague, auth: 1 }],
    status: 403,
    code: 'SVCSTG.SWR.4039002',
  },
  {
    title: 'reads permissions',
    operation: 'showNamespaceAuth',
    params: made,
    status: 200,
    data: { name: 'made', self_auth: { auth: 7 }, others_auths: [{ user_name: 'admin' }, { ...colleague, auth: 1 }] },
  },
  {
    title: 'cannot read permissions of a missing organization',
    operation: 'showNamespaceAuth',
    params: { namespace: 'missing' },
    status: 404,
    code: 'SVCSTG.SWR.4040058',
  },
  {
    title: 'changes a permission',
    operation: 'updateNamespaceAuth',
    params: made,
    body: [{ ...colleague, auth: 3 }],
    status: 201,
  },
  {
    title: 'cannot change a permission to an unknown one',
    operation: 'updateNamespaceAuth',
    params: made,
    body: [{ ...colleague, auth: 2 }],
    status: 400,
    code: 'SVCSTG.SWR.4001065',
  },
  {
    title: 'cannot change a permission of a missing organization',
    operation: 'updateNamespaceAuth',
    params: { namespace: 'missing' },
    body: [{ ...colleague, auth: 3 }],
    status: 404,
    code: 'SVCSTG.SWR.4040058',
  },
  { title: 'revokes a permission', operation: 'deleteNamespaceAuth', params: made, body: [colleague.user_id], status: 204 },
  {
    title: 'cannot revoke it twice',
    operation: 'deleteNamespaceAuth',
    params: made,
    body: [colleague.user_id],
    status: 404,
    code: 'SVCSTG.SWR.4040078',
  },
  {
    title: 'cannot revoke a permission without one',
    operation: 'deleteNamespaceAuth',
    as: 'dev',
    params: made,
    body: [colleague.user_id],
    status: 403,
    code: 'SVCSTG.SWR.4039002',
  },
]
