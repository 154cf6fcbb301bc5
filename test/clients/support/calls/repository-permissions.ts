import { administratorId, colleague } from '../world.js'
import type { Call } from './call.js'
import { app, missing } from './names.js'

/** Calls of the operations on the permissions of one repository. */
export const repositoryPermissions: readonly Call[] = [
  {
    title: 'grants a permission in a repository',
    operation: 'createUserRepositoryAuth',
    params: app,
    body: [{ ...colleague, auth: 1 }],
    status: 201,
  },
  {
    title: 'cannot grant an unknown permission in a repository',
    operation: 'createUserRepositoryAuth',
    params: app,
    body: [{ ...colleague, auth: 5 }],
    status: 400,
    code: 'SVCSTG.SWR.4001066',
  },
  {
    title: 'cannot grant itself a permission in a repository',
    operation: 'createUserRepositoryAuth',
    params: app,
    body: [{ user_id: administratorId, user_name: 'admin', auth: 3 }],
    status: 400,
    code: 'SVCSTG.SWR.4001067',
  },
  {
    title: 'cannot grant a permission in a missing repository',
    operation: 'createUserRepositoryAuth',
    params: missing,
    body: [{ ...colleague, auth: 1 }],
    status: 404,
    code: 'SVCSTG.SWR.4040010',
  },
  {
    title: 'cannot grant a permission in a repository without one',
    operation: 'createUserRepositoryAuth',
    as: 'dev',
    params: app,
    body: [{ ...colleague, auth: 1 }],
    status: 403,
    code: 'SVCSTG.SWR.4037020',
  },
  {
    title: 'reads permissions in a repository',
    operation: 'showUserRepositoryAuth',
    params: app,
    status: 200,
    data: { name: 'team/app', self_auth: { user_name: 'admin', auth: 7 }, others_auths: [{ ...colleague, auth: 1 }] },
  },
  {
    title: 'cannot read permissions in a missing repository',
    operation: 'showUserRepositoryAuth',
    params: missing,
    status: 404,
    code: 'SVCSTG.SWR.4040010',
  },
  {
    title: 'changes a permission in a repository',
    operation: 'updateUserRepositoryAuth',
    params: app,
    body: [{ ...colleague, auth: 3 }],
    status: 201,
  },
  {
    title: 'revokes a permission in a repository',
    operation: 'deleteUserRepositoryAuth',
    params: app,
    body: [colleague.user_id],
    status: 204,
  },
  {
    title: 'cannot change a revoked permission in a repository',
    operation: 'updateUserRepositoryAuth',
    params: app,
    body: [{ ...colleague, auth: 3 }],
    status: 404,
    code: 'SVCSTG.SWR.4040091',
  },
  {
    title: 'cannot revoke a permission in a repository twice',
    operation: 'deleteUserRepositoryAuth',
    params: app,
    body: [colleague.user_id],
    status: 404,
    code: 'SVCSTG.SWR.4040091',
  },
]
