import type { OperationId } from '../../../generated/operations.js'
import { colleague, type keys } from './world.js'

/** A call that every SDK of the vendor makes, in the names of the API. */
export interface Call {
  /** What the call shows. */
  title: string
  operation: OperationId
  /** Whose access key signs it. Defaults to the administrator's. */
  as?: keyof typeof keys
  /** Path and query parameters. A slash in a repository is written as a dollar sign. */
  params?: Readonly<Record<string, string>>
  body?: unknown
  status: number
  /** The code of the error that the service sends. */
  code?: string
  /** Fields that the SDK returns. */
  data?: unknown
}

const made = { namespace: 'made' }
const ready = { namespace: 'ready' }
const app = { ...ready, repository: 'team$app' }
const missing = { ...ready, repository: 'missing' }
const share = { ...app, access_domain: 'partner' }

const organizations: readonly Call[] = [
  { title: 'creates an organization', operation: 'createNamespace', body: made, status: 201 },
  { title: 'cannot create it twice', operation: 'createNamespace', body: made, status: 409, code: 'SVCSTG.SWR.4090060' },
  {
    title: 'cannot create an organization with an invalid name',
    operation: 'createNamespace',
    body: { namespace: 'Not A Name' },
    status: 400,
    code: 'SVCSTG.SWR.4001028',
  },
  {
    title: 'creates the last organization of the quota',
    operation: 'createNamespace',
    body: { namespace: 'last' },
    status: 201,
  },
  {
    title: 'cannot exceed the quota',
    operation: 'createNamespace',
    body: { namespace: 'too-many' },
    status: 400,
    code: 'SVCSTG.SWR.4000097',
  },
  { title: 'lists organizations', operation: 'listNamespaces', status: 200 },
  { title: 'lists organizations by name', operation: 'listNamespaces', params: { namespace: 'made' }, status: 200 },
  { title: 'lists organizations by filter', operation: 'listNamespaces', params: { filter: 'namespace::ready' }, status: 200 },
  {
    title: 'lists no organization of a name that is missing',
    operation: 'listNamespaces',
    params: { namespace: 'zzz' },
    status: 200,
  },
  { title: 'reads an organization', operation: 'showNamespace', params: made, status: 200 },
  {
    title: 'cannot read a missing organization',
    operation: 'showNamespace',
    params: { namespace: 'missing' },
    status: 404,
    code: 'SVCSTG.SWR.4040058',
  },
  {
    title: 'cannot read an organization without permission',
    operation: 'showNamespace',
    as: 'dev',
    params: made,
    status: 403,
    code: 'SVCSTG.SWR.4039002',
  },
  {
    title: 'cannot read an organization of another account',
    operation: 'showNamespace',
    as: 'partner',
    params: made,
    status: 403,
    code: 'SVCSTG.SWR.4039002',
  },
  {
    title: 'cannot delete an organization without permission',
    operation: 'deleteNamespaces',
    as: 'dev',
    params: made,
    status: 403,
    code: 'SVCSTG.SWR.4039002',
  },
  {
    title: 'cannot delete a missing organization',
    operation: 'deleteNamespaces',
    params: { namespace: 'missing' },
    status: 404,
    code: 'SVCSTG.SWR.4040058',
  },
  {
    title: 'cannot delete an organization with images',
    operation: 'deleteNamespaces',
    params: ready,
    status: 406,
    code: 'SVCSTG.SWR.4060074',
  },
  { title: 'deletes an organization', operation: 'deleteNamespaces', params: { namespace: 'last' }, status: 204 },
]

const permissions: readonly Call[] = [
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
  { title: 'reads permissions', operation: 'showNamespaceAuth', params: made, status: 200 },
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

const newRepository = { repository: 'team/new', is_public: false, category: 'linux', description: 'A description' }
const created = { ...made, repository: 'team$new' }
const repositories: readonly Call[] = [
  { title: 'creates a repository', operation: 'createRepo', params: made, body: newRepository, status: 201 },
  {
    title: 'cannot create it twice',
    operation: 'createRepo',
    params: made,
    body: newRepository,
    status: 409,
    code: 'SVCSTG.SWR.4090006',
  },
  {
    title: 'cannot create a repository with an invalid name',
    operation: 'createRepo',
    params: made,
    body: { ...newRepository, repository: 'Not A Name' },
    status: 400,
    code: 'SVCSTG.SWR.4001029',
  },
  {
    title: 'cannot create a repository in a missing organization',
    operation: 'createRepo',
    params: { namespace: 'missing' },
    body: newRepository,
    status: 404,
    code: 'SVCSTG.SWR.4040058',
  },
  {
    title: 'cannot create a repository without permission',
    operation: 'createRepo',
    as: 'dev',
    params: made,
    body: newRepository,
    status: 403,
    code: 'SVCSTG.SWR.4037017',
  },
  { title: 'reads a repository', operation: 'showRepository', params: created, status: 200 },
  {
    title: 'cannot read a missing repository',
    operation: 'showRepository',
    params: missing,
    status: 404,
    code: 'SVCSTG.SWR.4040010',
  },
  {
    title: 'changes a repository',
    operation: 'updateRepo',
    params: created,
    body: { is_public: true, category: 'database', description: '' },
    status: 201,
  },
  {
    title: 'cannot change a missing repository',
    operation: 'updateRepo',
    params: missing,
    body: { is_public: true },
    status: 404,
    code: 'SVCSTG.SWR.4040010',
  },
  {
    title: 'cannot change a repository without permission',
    operation: 'updateRepo',
    as: 'dev',
    params: created,
    body: { is_public: false },
    status: 403,
    code: 'SVCSTG.SWR.4037020',
  },
  { title: 'lists repositories', operation: 'listReposDetails', status: 200 },
  {
    title: 'lists repositories page by page',
    operation: 'listReposDetails',
    params: { namespace: 'ready', limit: '1', offset: '1', order_column: 'name', order_type: 'asc' },
    status: 200,
  },
  {
    title: 'lists repositories by filter',
    operation: 'listReposDetails',
    params: { filter: 'namespace::ready|name::team/app' },
    status: 200,
  },
  {
    title: 'lists no repository of a name that is missing',
    operation: 'listReposDetails',
    params: { name: 'zzz' },
    status: 200,
  },
  {
    title: 'cannot order repositories by an unknown column',
    operation: 'listReposDetails',
    params: { order_column: 'updated_at', order_type: 'asc' },
    status: 400,
    code: 'SVCSTG.SWR.4001096',
  },
  {
    title: 'cannot delete a repository without permission',
    operation: 'deleteRepo',
    as: 'dev',
    params: created,
    status: 403,
    code: 'SVCSTG.SWR.4037020',
  },
  { title: 'deletes a repository', operation: 'deleteRepo', params: created, status: 204 },
  {
    title: 'cannot delete a missing repository',
    operation: 'deleteRepo',
    params: created,
    status: 404,
    code: 'SVCSTG.SWR.4040010',
  },
  { title: 'lists tags', operation: 'listRepositoryTags', params: app, status: 200 },
  {
    title: 'lists tags page by page',
    operation: 'listRepositoryTags',
    params: { ...app, limit: '1', offset: '0', order_column: 'updated_at', order_type: 'desc' },
    status: 200,
  },
  {
    title: 'cannot list tags of a missing repository',
    operation: 'listRepositoryTags',
    params: missing,
    status: 404,
    code: 'SVCSTG.SWR.4040010',
  },
  { title: 'deletes a tag', operation: 'deleteRepoTag', params: { ...app, tag: 'v1' }, status: 204 },
  {
    title: 'cannot delete a missing tag',
    operation: 'deleteRepoTag',
    params: { ...app, tag: 'v1' },
    status: 404,
    code: 'SVCSTG.SWR.4041056',
  },
  {
    title: 'cannot delete a tag without permission',
    operation: 'deleteRepoTag',
    as: 'dev',
    params: { ...app, tag: 'v2' },
    status: 403,
    code: 'SVCSTG.SWR.4037020',
  },
]

const grant = { access_domain: 'partner', permit: 'read', deadline: 'forever', description: 'A description' }
const shares: readonly Call[] = [
  { title: 'reads that an account has no share', operation: 'showAccessDomain', params: share, status: 200 },
  { title: 'shares a repository', operation: 'createRepoDomains', params: app, body: grant, status: 201 },
  {
    title: 'cannot share it twice',
    operation: 'createRepoDomains',
    params: app,
    body: grant,
    status: 409,
    code: 'SVCSTG.SWR.4090089',
  },
  {
    title: 'cannot share a repository with an unknown account',
    operation: 'createRepoDomains',
    params: app,
    body: { ...grant, access_domain: 'nobody' },
    status: 400,
    code: 'SVCSTG.SWR.4001090',
  },
  {
    title: 'cannot share a repository until an invalid date',
    operation: 'createRepoDomains',
    params: app,
    body: { ...grant, deadline: 'tomorrow' },
    status: 400,
    code: 'SVCSTG.SWR.4000014',
  },
  {
    title: 'cannot share a repository without permission',
    operation: 'createRepoDomains',
    as: 'dev',
    params: app,
    body: grant,
    status: 403,
    code: 'SVCSTG.SWR.4037020',
  },
  { title: 'lists the accounts of a shared repository', operation: 'listRepoDomains', params: app, status: 200 },
  {
    title: 'cannot list the accounts of a missing repository',
    operation: 'listRepoDomains',
    params: missing,
    status: 404,
    code: 'SVCSTG.SWR.4040010',
  },
  { title: 'reads a share', operation: 'showAccessDomain', params: share, status: 200 },
  {
    title: 'cannot read a share with an unknown account',
    operation: 'showAccessDomain',
    params: { ...app, access_domain: 'nobody' },
    status: 400,
    code: 'SVCSTG.SWR.4001090',
  },
  {
    title: 'cannot read a share of a missing repository',
    operation: 'showAccessDomain',
    params: { ...missing, access_domain: 'partner' },
    status: 404,
    code: 'SVCSTG.SWR.4040010',
  },
  {
    title: 'changes a share',
    operation: 'updateRepoDomains',
    params: share,
    body: { permit: 'read', deadline: '2099-12-31T00:00:00Z', description: '' },
    status: 201,
  },
  {
    title: 'cannot change a share with an unknown account',
    operation: 'updateRepoDomains',
    params: { ...app, access_domain: 'nobody' },
    body: { permit: 'read', deadline: 'forever' },
    status: 400,
    code: 'SVCSTG.SWR.4001090',
  },
  { title: 'lists shared repositories', operation: 'listSharedReposDetails', params: { center: 'self' }, status: 200 },
  {
    title: 'lists repositories that others share',
    operation: 'listSharedReposDetails',
    params: { center: 'thirdparty' },
    status: 200,
  },
  {
    title: 'cannot list shared repositories of an unknown center',
    operation: 'listSharedReposDetails',
    params: { center: 'elsewhere' },
    status: 400,
    code: 'SVCSTG.SWR.4001025',
  },
  { title: 'ends a share', operation: 'deleteRepoDomains', params: share, status: 204 },
  { title: 'cannot end it twice', operation: 'deleteRepoDomains', params: share, status: 404, code: 'SVCSTG.SWR.4040091' },
]

const others: readonly Call[] = [
  { title: 'obtains a temporary login', operation: 'createSecret', params: { projectname: 'my-kualalumpur-1' }, status: 200 },
  {
    title: 'cannot obtain a login for an unknown project',
    operation: 'createSecret',
    params: { projectname: 'elsewhere' },
    status: 400,
    code: 'SVCSTG.SWR.4000014',
  },
  { title: 'lists the versions of the API', operation: 'listApiVersions', status: 200 },
  {
    title: 'cannot list the versions of the API with an unknown key',
    operation: 'listApiVersions',
    as: 'unknownKey',
    status: 401,
    code: 'APIGW.0301',
  },
  { title: 'reads a version of the API', operation: 'showApiVersion', params: { api_version: 'v2' }, status: 200 },
  {
    title: 'cannot read an unknown version',
    operation: 'showApiVersion',
    params: { api_version: 'v9' },
    status: 404,
    code: 'APIGW.0101',
  },
  { title: 'is refused with an unknown key', operation: 'listNamespaces', as: 'unknownKey', status: 401, code: 'APIGW.0301' },
  { title: 'is refused with a wrong secret', operation: 'listNamespaces', as: 'wrongSecret', status: 401, code: 'APIGW.0301' },
]

/** Calls of every operation, with a success and the usual errors of each, in the order in which they must run. */
export const calls: readonly Call[] = [...organizations, ...permissions, ...repositories, ...shares, ...others]
