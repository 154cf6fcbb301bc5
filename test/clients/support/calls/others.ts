import type { Call } from './call.js'

/** Calls of the other operations, and with keys that the service rejects. */
export const others: readonly Call[] = [
  {
    title: 'obtains a temporary login',
    operation: 'createSecret',
    params: { projectname: 'my-kualalumpur-1' },
    status: 200,
    data: { auths: { 'swr.my-kualalumpur-1.myhuaweicloud.com': {} } },
  },
  {
    title: 'cannot obtain a login for an unknown project',
    operation: 'createSecret',
    params: { projectname: 'elsewhere' },
    status: 400,
    code: 'SVCSTG.SWR.4000014',
  },
  {
    title: 'lists the versions of the API',
    operation: 'listApiVersions',
    status: 200,
    data: { versions: [{ id: 'v2', status: 'CURRENT' }] },
  },
  {
    title: 'cannot list the versions of the API with an unknown key',
    operation: 'listApiVersions',
    as: 'unknownKey',
    status: 401,
    code: 'APIGW.0301',
  },
  {
    title: 'reads a version of the API',
    operation: 'showApiVersion',
    params: { api_version: 'v2' },
    status: 200,
    data: { version: { id: 'v2', status: 'CURRENT' } },
  },
  {
    title: 'cannot read an unknown version',
    operation: 'showApiVersion',
    params: { api_version: 'v9' },
    status: 404,
    code: 'APIGW.0101',
  },
  { title: 'is rejected with an unknown key', operation: 'listNamespaces', as: 'unknownKey', status: 401, code: 'APIGW.0301' },
  { title: 'is rejected with a wrong secret', operation: 'listNamespaces', as: 'wrongSecret', status: 401, code: 'APIGW.0301' },
]
