// Generated from openapi/ by `npm run generate`. Do not edit.

/** How to send an operation and read its response. */
export interface OperationRow {
  method: string
  /** The path, with its parameters in braces. */
  url: string
  service?: 'iam'
  anonymous?: true
  /** The operation changes nothing although its method is not GET. */
  safe?: true
  /** A successful response is a credential. */
  secret?: true
  /** The parameters that name what the operation creates. */
  creates?: readonly string[]
  /** The query parameters. */
  query?: readonly string[]
  /** The path parameters that are integers. */
  integers?: readonly string[]
  /** The replacement of a slash in a path parameter. */
  slashAs?: Readonly<Record<string, string>>
  /** The service also accepts unescaped slashes in the name of a repository in the path. */
  rawSlash?: true
  /** The type of the request body. */
  body?: 'array' | 'object'
  /** The fields that identify an item of a paginated list; none if the items are strings. */
  itemKey?: readonly string[]
  /** The field of the body that contains the items of a paginated list. Without it, the body is the list. */
  items?: string
  /** The type of a successful response's body: `array` contains objects, `document` is an object or a string with its JSON. */
  response: 'none' | 'optional' | 'object' | 'array' | 'strings' | 'document'
}

/** How to send each operation and read its response. */
export const operations = {
  listNamespaces: {"method":"GET","url":"/v2/manage/namespaces","query":["namespace","filter"],"response":"object"},
  createNamespace: {"method":"POST","url":"/v2/manage/namespaces","creates":["namespace"],"body":"object","response":"optional"},
  showNamespace: {"method":"GET","url":"/v2/manage/namespaces/{namespace}","response":"object"},
  deleteNamespaces: {"method":"DELETE","url":"/v2/manage/namespaces/{namespace}","response":"none"},
  showNamespaceAuth: {"method":"GET","url":"/v2/manage/namespaces/{namespace}/access","response":"object"},
  createNamespaceAuth: {"method":"POST","url":"/v2/manage/namespaces/{namespace}/access","body":"array","response":"optional"},
  updateNamespaceAuth: {"method":"PATCH","url":"/v2/manage/namespaces/{namespace}/access","body":"array","response":"optional"},
  deleteNamespaceAuth: {"method":"DELETE","url":"/v2/manage/namespaces/{namespace}/access","body":"array","response":"none"},
  createRepo: {"method":"POST","url":"/v2/manage/namespaces/{namespace}/repos","creates":["namespace","repository"],"body":"object","response":"optional"},
  showRepository: {"method":"GET","url":"/v2/manage/namespaces/{namespace}/repos/{repository}","slashAs":{"repository":"$"},"response":"object"},
  updateRepo: {"method":"PATCH","url":"/v2/manage/namespaces/{namespace}/repos/{repository}","slashAs":{"repository":"$"},"body":"object","response":"optional"},
  deleteRepo: {"method":"DELETE","url":"/v2/manage/namespaces/{namespace}/repos/{repository}","slashAs":{"repository":"$"},"response":"none"},
  showUserRepositoryAuth: {"method":"GET","url":"/v2/manage/namespaces/{namespace}/repos/{repository}/access","slashAs":{"repository":"$"},"response":"object"},
  createUserRepositoryAuth: {"method":"POST","url":"/v2/manage/namespaces/{namespace}/repos/{repository}/access","slashAs":{"repository":"$"},"body":"array","response":"optional"},
  updateUserRepositoryAuth: {"method":"PATCH","url":"/v2/manage/namespaces/{namespace}/repos/{repository}/access","slashAs":{"repository":"$"},"body":"array","response":"optional"},
  deleteUserRepositoryAuth: {"method":"DELETE","url":"/v2/manage/namespaces/{namespace}/repos/{repository}/access","slashAs":{"repository":"$"},"body":"array","response":"none"},
  listTriggersDetails: {"method":"GET","url":"/v2/manage/namespaces/{namespace}/repos/{repository}/triggers","slashAs":{"repository":"$"},"response":"array"},
  createTrigger: {"method":"POST","url":"/v2/manage/namespaces/{namespace}/repos/{repository}/triggers","slashAs":{"repository":"$"},"body":"object","response":"optional"},
  showTrigger: {"method":"GET","url":"/v2/manage/namespaces/{namespace}/repos/{repository}/triggers/{trigger}","slashAs":{"repository":"$"},"response":"object"},
  updateTrigger: {"method":"PATCH","url":"/v2/manage/namespaces/{namespace}/repos/{repository}/triggers/{trigger}","slashAs":{"repository":"$"},"body":"object","response":"optional"},
  deleteTrigger: {"method":"DELETE","url":"/v2/manage/namespaces/{namespace}/repos/{repository}/triggers/{trigger}","slashAs":{"repository":"$"},"response":"none"},
  listRepositoryTags: {"method":"GET","url":"/v2/manage/namespaces/{namespace}/repos/{repository}/tags","query":["limit","offset","order_column","order_type","tag","filter"],"slashAs":{"repository":"$"},"itemKey":["Tag"],"response":"array"},
  createRepoTag: {"method":"POST","url":"/v2/manage/namespaces/{namespace}/repos/{repository}/tags","slashAs":{"repository":"$"},"body":"object","response":"optional"},
  showRepoTag: {"method":"GET","url":"/v2/manage/namespaces/{namespace}/repos/{repository}/tags/{tag}","slashAs":{"repository":"$"},"response":"object"},
  deleteRepoTag: {"method":"DELETE","url":"/v2/manage/namespaces/{namespace}/repos/{repository}/tags/{tag}","slashAs":{"repository":"$"},"response":"none"},
  listRetentions: {"method":"GET","url":"/v2/manage/namespaces/{namespace}/repos/{repository}/retentions","slashAs":{"repository":"$"},"response":"array"},
  createRetention: {"method":"POST","url":"/v2/manage/namespaces/{namespace}/repos/{repository}/retentions","slashAs":{"repository":"$"},"body":"object","response":"object"},
  listRetentionHistories: {"method":"GET","url":"/v2/manage/namespaces/{namespace}/repos/{repository}/retentions/histories","query":["limit","offset","filter"],"slashAs":{"repository":"$"},"itemKey":["id"],"items":"retention_log","response":"object"},
  showRetention: {"method":"GET","url":"/v2/manage/namespaces/{namespace}/repos/{repository}/retentions/{retention_id}","integers":["retention_id"],"slashAs":{"repository":"$"},"response":"object"},
  updateRetention: {"method":"PATCH","url":"/v2/manage/namespaces/{namespace}/repos/{repository}/retentions/{retention_id}","integers":["retention_id"],"slashAs":{"repository":"$"},"body":"object","response":"optional"},
  deleteRetention: {"method":"DELETE","url":"/v2/manage/namespaces/{namespace}/repos/{repository}/retentions/{retention_id}","integers":["retention_id"],"slashAs":{"repository":"$"},"response":"optional"},
  listImageAutoSyncReposDetails: {"method":"GET","url":"/v2/manage/namespaces/{namespace}/repos/{repository}/sync_repo","slashAs":{"repository":"$"},"response":"array"},
  createImageSyncRepo: {"method":"POST","url":"/v2/manage/namespaces/{namespace}/repos/{repository}/sync_repo","slashAs":{"repository":"$"},"body":"object","response":"optional"},
  deleteImageSyncRepo: {"method":"DELETE","url":"/v2/manage/namespaces/{namespace}/repos/{repository}/sync_repo","slashAs":{"repository":"$"},"body":"object","response":"optional"},
  createManualImageSyncRepo: {"method":"POST","url":"/v2/manage/namespaces/{namespace}/repos/{repository}/sync_images","slashAs":{"repository":"$"},"body":"object","response":"strings"},
  showSyncJob: {"method":"GET","url":"/v2/manage/namespaces/{namespace}/repos/{repository}/sync_job","query":["filter"],"slashAs":{"repository":"$"},"itemKey":["id"],"response":"array"},
  showRepoTagConfig: {"method":"GET","url":"/v2/manage/namespaces/{namespace}/repos/{repository}/tags/{tag}/config","slashAs":{"repository":"$"},"response":"document"},
  listRepositoryTag: {"method":"GET","url":"/v3/manage/namespaces/{namespace}/repos/{repository}/tags","query":["limit","marker","tag","with_manifest","order_column","order_type"],"slashAs":{"repository":"$"},"itemKey":["tag"],"items":"tags","response":"object"},
  listRepoAccessories: {"method":"GET","url":"/v2/manage/namespaces/{namespace}/repos/{repository}/{tag}/accessories","query":["limit","offset"],"slashAs":{"repository":"$"},"rawSlash":true,"itemKey":["sig_tag"],"items":"accessories","response":"object"},
  listReferences: {"method":"GET","url":"/v2/manage/namespaces/{namespace}/repos/{repository}/{tag}/references","query":["limit","marker"],"slashAs":{"repository":"$"},"rawSlash":true,"itemKey":[],"items":"tags","response":"object"},
  listRepoDomains: {"method":"GET","url":"/v2/manage/namespaces/{namespace}/repositories/{repository}/access-domains","slashAs":{"repository":"$"},"response":"array"},
  createRepoDomains: {"method":"POST","url":"/v2/manage/namespaces/{namespace}/repositories/{repository}/access-domains","slashAs":{"repository":"$"},"body":"object","response":"optional"},
  showAccessDomain: {"method":"GET","url":"/v2/manage/namespaces/{namespace}/repositories/{repository}/access-domains/{access_domain}","slashAs":{"repository":"$"},"response":"object"},
  updateRepoDomains: {"method":"PATCH","url":"/v2/manage/namespaces/{namespace}/repositories/{repository}/access-domains/{access_domain}","slashAs":{"repository":"$"},"body":"object","response":"optional"},
  deleteRepoDomains: {"method":"DELETE","url":"/v2/manage/namespaces/{namespace}/repositories/{repository}/access-domains/{access_domain}","slashAs":{"repository":"$"},"response":"none"},
  listSyncRegions: {"method":"GET","url":"/v2/manage/regions","response":"array"},
  listReposDetails: {"method":"GET","url":"/v2/manage/repos","query":["namespace","name","category","is_public","limit","offset","order_column","order_type","filter"],"itemKey":["namespace","name"],"response":"array"},
  listRepoDetails: {"method":"GET","url":"/v3/manage/repos","query":["namespace","name","category","is_public","limit","marker"],"itemKey":["namespace_name","name"],"items":"repos","response":"object"},
  listSharedReposDetails: {"method":"GET","url":"/v2/manage/shared-repositories","query":["center","namespace","name","domain_name","status","limit","offset","order_column","order_type","filter"],"itemKey":["namespace","name"],"response":"array"},
  listSharedRepoDetails: {"method":"GET","url":"/v3/manage/shared-repositories","query":["shared_by","namespace","name","status","limit","marker"],"itemKey":["namespace_name","name"],"items":"repos","response":"object"},
  createSecret: {"method":"POST","url":"/v2/manage/utils/secret","safe":true,"secret":true,"query":["projectname","duration_seconds"],"response":"object"},
  createAuthorizationToken: {"method":"POST","url":"/v2/manage/utils/authorizationtoken","safe":true,"secret":true,"response":"object"},
  listQuotas: {"method":"GET","url":"/v2/manage/projects/{project_id}/quotas","query":["namespace","repository"],"response":"object"},
  showShareFeatureGates: {"method":"GET","url":"/v2/manage/projects/{project_id}/feature-gates","response":"object"},
  showDomainOverview: {"method":"GET","url":"/v2/manage/overview","response":"object"},
  showDomainResourceReports: {"method":"GET","url":"/v2/manage/reports/{resource_type}/{frequency}","response":"array"},
  checkAgency: {"method":"GET","url":"/v2/manage/agency","response":"object"},
  createAgency: {"method":"POST","url":"/v2/manage/agency","response":"none"},
  listApiVersions: {"method":"GET","url":"/","response":"object"},
  showApiVersion: {"method":"GET","url":"/{api_version}","response":"object"},
  keystoneShowVersion: {"method":"GET","url":"/v3","service":"iam","anonymous":true,"response":"object"},
  keystoneCreateUserTokenByPassword: {"method":"POST","url":"/v3/auth/tokens","service":"iam","anonymous":true,"safe":true,"secret":true,"query":["nocatalog"],"body":"object","response":"object"},
  keystoneShowCatalog: {"method":"GET","url":"/v3/auth/catalog","service":"iam","response":"object"},
  keystoneListAuthDomains: {"method":"GET","url":"/v3/auth/domains","service":"iam","response":"object"},
  keystoneListProjects: {"method":"GET","url":"/v3/projects","service":"iam","query":["name","domain_id","parent_id","enabled","is_domain","page","per_page"],"response":"object"},
  keystoneListUsers: {"method":"GET","url":"/v3/users","service":"iam","query":["name","enabled","domain_id"],"response":"object"},
  showUser: {"method":"GET","url":"/v3.0/OS-USER/users/{user_id}","service":"iam","response":"object"},
} as const

/** The name of an operation. */
export type OperationId = keyof typeof operations
