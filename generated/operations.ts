// Generated from openapi/ by `npm run generate`. Do not edit.

/**
 * How an operation is sent and read.
 *
 * `url` holds the path parameters in braces, `query` names those of the query, `slashAs` says how a slash in a path
 * value is written, `body` what the request body is, `identity` which fields tell the items of a paged list apart,
 * `makes` which parameters name what it creates, `harmless` that it changes nothing that anybody would miss although it
 * is no GET, and `answer` what a good answer's body is.
 */
export interface OperationRow {
  method: string
  url: string
  service?: 'iam'
  anonymous?: true
  harmless?: true
  makes?: readonly string[]
  query?: readonly string[]
  slashAs?: Readonly<Record<string, string>>
  body?: 'array' | 'object'
  identity?: readonly string[]
  answer: 'none' | 'optional' | 'object' | 'array'
}

/** How each operation is sent and read. */
export const operations = {
  listNamespaces: {"method":"GET","url":"/v2/manage/namespaces","query":["namespace","filter"],"answer":"object"},
  createNamespace: {"method":"POST","url":"/v2/manage/namespaces","makes":["namespace"],"body":"object","answer":"optional"},
  showNamespace: {"method":"GET","url":"/v2/manage/namespaces/{namespace}","answer":"object"},
  deleteNamespaces: {"method":"DELETE","url":"/v2/manage/namespaces/{namespace}","answer":"none"},
  showNamespaceAuth: {"method":"GET","url":"/v2/manage/namespaces/{namespace}/access","answer":"object"},
  createNamespaceAuth: {"method":"POST","url":"/v2/manage/namespaces/{namespace}/access","body":"array","answer":"optional"},
  updateNamespaceAuth: {"method":"PATCH","url":"/v2/manage/namespaces/{namespace}/access","body":"array","answer":"optional"},
  deleteNamespaceAuth: {"method":"DELETE","url":"/v2/manage/namespaces/{namespace}/access","body":"array","answer":"none"},
  createRepo: {"method":"POST","url":"/v2/manage/namespaces/{namespace}/repos","makes":["namespace","repository"],"body":"object","answer":"optional"},
  showRepository: {"method":"GET","url":"/v2/manage/namespaces/{namespace}/repos/{repository}","slashAs":{"repository":"$"},"answer":"object"},
  updateRepo: {"method":"PATCH","url":"/v2/manage/namespaces/{namespace}/repos/{repository}","slashAs":{"repository":"$"},"body":"object","answer":"optional"},
  deleteRepo: {"method":"DELETE","url":"/v2/manage/namespaces/{namespace}/repos/{repository}","slashAs":{"repository":"$"},"answer":"none"},
  listRepositoryTags: {"method":"GET","url":"/v2/manage/namespaces/{namespace}/repos/{repository}/tags","query":["limit","offset","order_column","order_type","tag","filter"],"slashAs":{"repository":"$"},"identity":["Tag"],"answer":"array"},
  deleteRepoTag: {"method":"DELETE","url":"/v2/manage/namespaces/{namespace}/repos/{repository}/tags/{tag}","slashAs":{"repository":"$"},"answer":"none"},
  listRepoDomains: {"method":"GET","url":"/v2/manage/namespaces/{namespace}/repositories/{repository}/access-domains","slashAs":{"repository":"$"},"answer":"array"},
  createRepoDomains: {"method":"POST","url":"/v2/manage/namespaces/{namespace}/repositories/{repository}/access-domains","slashAs":{"repository":"$"},"body":"object","answer":"optional"},
  showAccessDomain: {"method":"GET","url":"/v2/manage/namespaces/{namespace}/repositories/{repository}/access-domains/{access_domain}","slashAs":{"repository":"$"},"answer":"object"},
  updateRepoDomains: {"method":"PATCH","url":"/v2/manage/namespaces/{namespace}/repositories/{repository}/access-domains/{access_domain}","slashAs":{"repository":"$"},"body":"object","answer":"optional"},
  deleteRepoDomains: {"method":"DELETE","url":"/v2/manage/namespaces/{namespace}/repositories/{repository}/access-domains/{access_domain}","slashAs":{"repository":"$"},"answer":"none"},
  listReposDetails: {"method":"GET","url":"/v2/manage/repos","query":["namespace","name","category","limit","offset","order_column","order_type","filter"],"identity":["namespace","name"],"answer":"array"},
  listSharedReposDetails: {"method":"GET","url":"/v2/manage/shared-repositories","query":["center","namespace","name","limit","offset","order_column","order_type","filter"],"identity":["domain_name","namespace","name"],"answer":"array"},
  createSecret: {"method":"POST","url":"/v2/manage/utils/secret","harmless":true,"query":["projectname"],"answer":"object"},
  listApiVersions: {"method":"GET","url":"/","answer":"object"},
  showApiVersion: {"method":"GET","url":"/{api_version}","answer":"object"},
  keystoneCreateUserTokenByPassword: {"method":"POST","url":"/v3/auth/tokens","service":"iam","anonymous":true,"harmless":true,"body":"object","answer":"object"},
  keystoneListProjects: {"method":"GET","url":"/v3/projects","service":"iam","query":["name"],"answer":"object"},
} as const

/** The name of an operation. */
export type OperationId = keyof typeof operations

/** The operations that take a filter, with its keys and the values they take. */
export interface Filters {
  listNamespaces: {
    namespace?: string
    mode?: 'visible'
  }
  listRepositoryTags: {
    tag?: string
    limit?: number
    offset?: number
    order_column?: 'updated_at'
    order_type?: 'desc' | 'asc'
  }
  listReposDetails: {
    namespace?: string
    name?: string
    category?: 'app_server' | 'linux' | 'framework_app' | 'database' | 'lang' | 'other' | 'arm' | 'windows'
    center?: 'self' | 'thirdparty'
    limit?: number
    offset?: number
    order_column?: 'name' | 'updated_time' | 'tag_count'
    order_type?: 'desc' | 'asc'
  }
  listSharedReposDetails: {
    center?: 'self' | 'thirdparty'
    namespace?: string
    name?: string
    limit?: number
    offset?: number
    order_column?: 'name' | 'updated_time' | 'tag_count' | 'updated_at'
    order_type?: 'desc' | 'asc'
  }
}
