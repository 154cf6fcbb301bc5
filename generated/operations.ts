// Generated from openapi/ by `npm run generate`. Do not edit.

/**
 * How each operation is sent and read.
 *
 * `path` and `query` name the parameters, `slashAs` says how a slash in a path value is written, `body` names the fields
 * of the request body or is `array`, `filter` has the keys of its filter with the values they take (`null`: any text),
 * `identity` has the fields that tell the items of a paged list apart, and `answer` says what a good answer's body is.
 */
export const operations = {
  listNamespaces: {"method":"GET","url":"/v2/manage/namespaces","path":[],"query":["namespace","filter"],"filter":{"namespace":null,"mode":["visible"]},"answer":"object"},
  createNamespace: {"method":"POST","url":"/v2/manage/namespaces","path":[],"query":[],"body":["namespace"],"answer":"optional"},
  showNamespace: {"method":"GET","url":"/v2/manage/namespaces/{namespace}","path":["namespace"],"query":[],"answer":"object"},
  deleteNamespaces: {"method":"DELETE","url":"/v2/manage/namespaces/{namespace}","path":["namespace"],"query":[],"answer":"none"},
  showNamespaceAuth: {"method":"GET","url":"/v2/manage/namespaces/{namespace}/access","path":["namespace"],"query":[],"answer":"object"},
  createNamespaceAuth: {"method":"POST","url":"/v2/manage/namespaces/{namespace}/access","path":["namespace"],"query":[],"body":"array","answer":"optional"},
  updateNamespaceAuth: {"method":"PATCH","url":"/v2/manage/namespaces/{namespace}/access","path":["namespace"],"query":[],"body":"array","answer":"optional"},
  deleteNamespaceAuth: {"method":"DELETE","url":"/v2/manage/namespaces/{namespace}/access","path":["namespace"],"query":[],"body":"array","answer":"none"},
  createRepo: {"method":"POST","url":"/v2/manage/namespaces/{namespace}/repos","path":["namespace"],"query":[],"body":["repository","is_public","category","description"],"answer":"optional"},
  showRepository: {"method":"GET","url":"/v2/manage/namespaces/{namespace}/repos/{repository}","path":["namespace","repository"],"query":[],"slashAs":{"repository":"$"},"answer":"object"},
  updateRepo: {"method":"PATCH","url":"/v2/manage/namespaces/{namespace}/repos/{repository}","path":["namespace","repository"],"query":[],"slashAs":{"repository":"$"},"body":["is_public","category","description"],"answer":"optional"},
  deleteRepo: {"method":"DELETE","url":"/v2/manage/namespaces/{namespace}/repos/{repository}","path":["namespace","repository"],"query":[],"slashAs":{"repository":"$"},"answer":"none"},
  listRepositoryTags: {"method":"GET","url":"/v2/manage/namespaces/{namespace}/repos/{repository}/tags","path":["namespace","repository"],"query":["limit","offset","order_column","order_type","tag","filter"],"slashAs":{"repository":"$"},"filter":{"tag":null,"limit":null,"offset":null,"order_column":["updated_at"],"order_type":["desc","asc"]},"identity":["Tag"],"answer":"array"},
  deleteRepoTag: {"method":"DELETE","url":"/v2/manage/namespaces/{namespace}/repos/{repository}/tags/{tag}","path":["namespace","repository","tag"],"query":[],"slashAs":{"repository":"$"},"answer":"none"},
  listRepoDomains: {"method":"GET","url":"/v2/manage/namespaces/{namespace}/repositories/{repository}/access-domains","path":["namespace","repository"],"query":[],"slashAs":{"repository":"$"},"answer":"array"},
  createRepoDomains: {"method":"POST","url":"/v2/manage/namespaces/{namespace}/repositories/{repository}/access-domains","path":["namespace","repository"],"query":[],"slashAs":{"repository":"$"},"body":["access_domain","permit","deadline","description"],"answer":"optional"},
  showAccessDomain: {"method":"GET","url":"/v2/manage/namespaces/{namespace}/repositories/{repository}/access-domains/{access_domain}","path":["namespace","repository","access_domain"],"query":[],"slashAs":{"repository":"$"},"answer":"object"},
  updateRepoDomains: {"method":"PATCH","url":"/v2/manage/namespaces/{namespace}/repositories/{repository}/access-domains/{access_domain}","path":["namespace","repository","access_domain"],"query":[],"slashAs":{"repository":"$"},"body":["permit","deadline","description"],"answer":"optional"},
  deleteRepoDomains: {"method":"DELETE","url":"/v2/manage/namespaces/{namespace}/repositories/{repository}/access-domains/{access_domain}","path":["namespace","repository","access_domain"],"query":[],"slashAs":{"repository":"$"},"answer":"none"},
  listReposDetails: {"method":"GET","url":"/v2/manage/repos","path":[],"query":["namespace","name","category","limit","offset","order_column","order_type","filter"],"filter":{"namespace":null,"name":null,"category":["app_server","linux","framework_app","database","lang","other","arm","windows"],"center":["self","thirdparty"],"limit":null,"offset":null,"order_column":["name","updated_time","tag_count"],"order_type":["desc","asc"]},"identity":["namespace","name"],"answer":"array"},
  listSharedReposDetails: {"method":"GET","url":"/v2/manage/shared-repositories","path":[],"query":["center","namespace","name","limit","offset","order_column","order_type","filter"],"filter":{"center":["self","thirdparty"],"namespace":null,"name":null,"limit":null,"offset":null,"order_column":["name","updated_time","tag_count","updated_at"],"order_type":["desc","asc"]},"identity":["domain_name","namespace","name"],"answer":"array"},
  createSecret: {"method":"POST","url":"/v2/manage/utils/secret","path":[],"query":["projectname"],"answer":"object"},
  listApiVersions: {"method":"GET","url":"/","path":[],"query":[],"answer":"object"},
  showApiVersion: {"method":"GET","url":"/{api_version}","path":["api_version"],"query":[],"answer":"object"},
  keystoneCreateUserTokenByPassword: {"method":"POST","url":"/v3/auth/tokens","service":"iam","anonymous":true,"path":[],"query":[],"body":["auth"],"answer":"object"},
  keystoneListProjects: {"method":"GET","url":"/v3/projects","service":"iam","path":[],"query":["name"],"answer":"object"},
} as const

/** The name of an operation. */
export type OperationId = keyof typeof operations
