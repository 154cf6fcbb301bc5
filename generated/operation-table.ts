// Generated from openapi/ by `npm run generate`. Do not edit.

/**
 * The operations as the client needs them, one a line: name, letters, path, query parameters after `?`, and the fields that
 * identify an item of a paginated list after `#`, with the field of the body that contains the items before `:`.
 *
 * The letters are the method (`G`, `P`, `U`, `D`, and `A` for PATCH), the response (`n` none, `p` may be empty, `o` object,
 * `a` array, `t` array of strings, `d` object or string), the request body (`b` object, `l` list), `i` for IAM, `x` without
 * credentials, `r` for a POST that may be repeated, and `s` for a credential.
 *
 * A path begins with as many parts of the path before it as the number says. `$` after a path parameter replaces its slashes, and
 * `*` means that it is an integer.
 */
export const operationTable: string = `
listNamespaces Go1/v2/manage/namespaces?namespace,filter
createNamespace Ppb4
showNamespace Go4/{namespace}
deleteNamespaces Dn5
showNamespaceAuth Go5/access
createNamespaceAuth Ppl6
updateNamespaceAuth Apl6
deleteNamespaceAuth Dnl6
createRepo Ppb5/repos
showRepository Go6/{repository$}
updateRepo Apb7
deleteRepo Dn7
showUserRepositoryAuth Go7/access
createUserRepositoryAuth Ppl8
updateUserRepositoryAuth Apl8
deleteUserRepositoryAuth Dnl8
listTriggersDetails Ga7/triggers
createTrigger Ppb8
showTrigger Go8/{trigger}
updateTrigger Apb9
deleteTrigger Dn9
listRepositoryTags Ga7/tags?limit,offset,order_column,order_type,tag,filter#Tag
createRepoTag Ppb8
showRepoTag Go8/{tag}
deleteRepoTag Dn9
listRetentions Ga7/retentions
createRetention Pob8
listRetentionHistories Go8/histories?limit,offset,filter#retention_log:id
showRetention Go8/{retention_id*}
updateRetention Apb9
deleteRetention Dp9
listImageAutoSyncReposDetails Ga7/sync_repo
createImageSyncRepo Ppb8
deleteImageSyncRepo Dpb8
createManualImageSyncRepo Ptb7/sync_images
showSyncJob Ga7/sync_job?filter#id
showRepoTagConfig Gd7/tags/{tag}/config
listRepositoryTag Go1/v3/manage/namespaces/{namespace}/repos/{repository$}/tags?limit,marker,tag,with_manifest,order_column,order_type#tags:tag
listRepoAccessories Go1/v2/manage/namespaces/{namespace}/repos/{repository$}/{tag}/accessories?limit,offset#accessories:sig_tag
listReferences Go8/references?limit,marker#tags:
listRepoDomains Ga5/repositories/{repository$}/access-domains
createRepoDomains Ppb8
showAccessDomain Go8/{access_domain}
updateRepoDomains Apb9
deleteRepoDomains Dn9
listSyncRegions Ga3/regions
listReposDetails Ga3/repos?namespace,name,category,is_public,limit,offset,order_column,order_type,filter#namespace,name
listRepoDetails Go1/v3/manage/repos?namespace,name,category,is_public,limit,marker#repos:namespace_name,name
listSharedReposDetails Ga1/v2/manage/shared-repositories?center,namespace,name,domain_name,status,limit,offset,order_column,order_type,filter#namespace,name
listSharedRepoDetails Go1/v3/manage/shared-repositories?shared_by,namespace,name,status,limit,marker#repos:namespace_name,name
createSecret Pos1/v2/manage/utils/secret?projectname,duration_seconds
createAuthorizationToken Pos4/authorizationtoken
listQuotas Go3/projects/{project_id}/quotas?namespace,repository
showShareFeatureGates Go5/feature-gates
showDomainOverview Go3/overview
showDomainResourceReports Ga3/reports/{resource_type}/{frequency}
checkAgency Go3/agency
createAgency Pn4
listApiVersions Go1/
showApiVersion Go1/{api_version}
keystoneShowVersion Goix1/v3
keystoneCreateUserTokenByPassword Pobixrs2/auth/tokens?nocatalog
keystoneShowCatalog Goi3/catalog
keystoneListAuthDomains Goi3/domains
keystoneListProjects Goi2/projects?name,domain_id,parent_id,enabled,is_domain,page,per_page
keystoneListUsers Goi2/users?name,enabled,domain_id
showUser Goi1/v3.0/OS-USER/users/{user_id}
`
