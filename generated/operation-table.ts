// Generated from openapi/ by `npm run generate`. Do not edit.

/**
 * The operations as the client needs them: method, letters, path, query parameters after `?`, and the fields that identify
 * an item of a paginated list after `#`.
 *
 * The letters are the response (`n` none, `p` may be empty, `o` object, `a` array), the request body (`b` object, `l` list),
 * `i` for IAM, `x` without credentials, and `r` for a POST that may be repeated. `$` after a path parameter replaces its
 * slashes.
 */
export const operationTable = {
  listNamespaces: 'GET o /v2/manage/namespaces?namespace,filter',
  createNamespace: 'POST pb /v2/manage/namespaces',
  showNamespace: 'GET o /v2/manage/namespaces/{namespace}',
  deleteNamespaces: 'DELETE n /v2/manage/namespaces/{namespace}',
  showNamespaceAuth: 'GET o /v2/manage/namespaces/{namespace}/access',
  createNamespaceAuth: 'POST pl /v2/manage/namespaces/{namespace}/access',
  updateNamespaceAuth: 'PATCH pl /v2/manage/namespaces/{namespace}/access',
  deleteNamespaceAuth: 'DELETE nl /v2/manage/namespaces/{namespace}/access',
  createRepo: 'POST pb /v2/manage/namespaces/{namespace}/repos',
  showRepository: 'GET o /v2/manage/namespaces/{namespace}/repos/{repository$}',
  updateRepo: 'PATCH pb /v2/manage/namespaces/{namespace}/repos/{repository$}',
  deleteRepo: 'DELETE n /v2/manage/namespaces/{namespace}/repos/{repository$}',
  showUserRepositoryAuth: 'GET o /v2/manage/namespaces/{namespace}/repos/{repository$}/access',
  createUserRepositoryAuth: 'POST pl /v2/manage/namespaces/{namespace}/repos/{repository$}/access',
  updateUserRepositoryAuth: 'PATCH pl /v2/manage/namespaces/{namespace}/repos/{repository$}/access',
  deleteUserRepositoryAuth: 'DELETE nl /v2/manage/namespaces/{namespace}/repos/{repository$}/access',
  listTriggersDetails: 'GET a /v2/manage/namespaces/{namespace}/repos/{repository$}/triggers',
  createTrigger: 'POST pb /v2/manage/namespaces/{namespace}/repos/{repository$}/triggers',
  showTrigger: 'GET o /v2/manage/namespaces/{namespace}/repos/{repository$}/triggers/{trigger}',
  updateTrigger: 'PATCH pb /v2/manage/namespaces/{namespace}/repos/{repository$}/triggers/{trigger}',
  deleteTrigger: 'DELETE n /v2/manage/namespaces/{namespace}/repos/{repository$}/triggers/{trigger}',
  listRepositoryTags: 'GET a /v2/manage/namespaces/{namespace}/repos/{repository$}/tags?limit,offset,order_column,order_type,tag,filter#Tag',
  deleteRepoTag: 'DELETE n /v2/manage/namespaces/{namespace}/repos/{repository$}/tags/{tag}',
  listRepoDomains: 'GET a /v2/manage/namespaces/{namespace}/repositories/{repository$}/access-domains',
  createRepoDomains: 'POST pb /v2/manage/namespaces/{namespace}/repositories/{repository$}/access-domains',
  showAccessDomain: 'GET o /v2/manage/namespaces/{namespace}/repositories/{repository$}/access-domains/{access_domain}',
  updateRepoDomains: 'PATCH pb /v2/manage/namespaces/{namespace}/repositories/{repository$}/access-domains/{access_domain}',
  deleteRepoDomains: 'DELETE n /v2/manage/namespaces/{namespace}/repositories/{repository$}/access-domains/{access_domain}',
  listReposDetails: 'GET a /v2/manage/repos?namespace,name,category,is_public,limit,offset,order_column,order_type,filter#namespace,name',
  listSharedReposDetails: 'GET a /v2/manage/shared-repositories?center,namespace,name,domain_name,status,limit,offset,order_column,order_type,filter#namespace,name',
  createSecret: 'POST o /v2/manage/utils/secret?projectname,duration_seconds',
  listApiVersions: 'GET o /',
  showApiVersion: 'GET o /{api_version}',
  keystoneShowVersion: 'GET oix /v3',
  keystoneCreateUserTokenByPassword: 'POST obixr /v3/auth/tokens?nocatalog',
  keystoneShowCatalog: 'GET oi /v3/auth/catalog',
  keystoneListAuthDomains: 'GET oi /v3/auth/domains',
  keystoneListProjects: 'GET oi /v3/projects?name,domain_id,parent_id,enabled,is_domain,page,per_page',
  keystoneListUsers: 'GET oi /v3/users?name,enabled,domain_id',
  showUser: 'GET oi /v3.0/OS-USER/users/{user_id}',
} as const
