// Generated from openapi/ by `npm run generate`. Do not edit.
/** The parameters of each overload of a method, its options and what it returns. */
interface MethodTypes {
  listNamespaces: { plain: unknown; filtered: unknown; any: unknown; options: unknown; call: unknown }
  createNamespace: { params: unknown; options: unknown; call: unknown }
  showNamespace: { params: unknown; options: unknown; call: unknown }
  deleteNamespaces: { params: unknown; options: unknown; call: unknown }
  showNamespaceAuth: { params: unknown; options: unknown; call: unknown }
  createNamespaceAuth: { params: unknown; options: unknown; call: unknown }
  updateNamespaceAuth: { params: unknown; options: unknown; call: unknown }
  deleteNamespaceAuth: { params: unknown; options: unknown; call: unknown }
  createRepo: { params: unknown; options: unknown; call: unknown }
  showRepository: { params: unknown; options: unknown; call: unknown }
  updateRepo: { params: unknown; options: unknown; call: unknown }
  deleteRepo: { params: unknown; options: unknown; call: unknown }
  showUserRepositoryAuth: { params: unknown; options: unknown; call: unknown }
  createUserRepositoryAuth: { params: unknown; options: unknown; call: unknown }
  updateUserRepositoryAuth: { params: unknown; options: unknown; call: unknown }
  deleteUserRepositoryAuth: { params: unknown; options: unknown; call: unknown }
  listTriggersDetails: { params: unknown; options: unknown; call: unknown }
  createTrigger: { params: unknown; options: unknown; call: unknown }
  showTrigger: { params: unknown; options: unknown; call: unknown }
  updateTrigger: { params: unknown; options: unknown; call: unknown }
  deleteTrigger: { params: unknown; options: unknown; call: unknown }
  listRepositoryTags: { plain: unknown; filtered: unknown; sorted: unknown; sortedFiltered: unknown; any: unknown; options: unknown; call: unknown }
  createRepoTag: { params: unknown; options: unknown; call: unknown }
  showRepoTag: { params: unknown; options: unknown; call: unknown }
  deleteRepoTag: { params: unknown; options: unknown; call: unknown }
  listRetentions: { params: unknown; options: unknown; call: unknown }
  createRetention: { params: unknown; options: unknown; call: unknown }
  listRetentionHistories: { plain: unknown; filtered: unknown; any: unknown; options: unknown; call: unknown }
  showRetention: { params: unknown; options: unknown; call: unknown }
  updateRetention: { params: unknown; options: unknown; call: unknown }
  deleteRetention: { params: unknown; options: unknown; call: unknown }
  listImageAutoSyncReposDetails: { params: unknown; options: unknown; call: unknown }
  createImageSyncRepo: { params: unknown; options: unknown; call: unknown }
  deleteImageSyncRepo: { params: unknown; options: unknown; call: unknown }
  createManualImageSyncRepo: { params: unknown; options: unknown; call: unknown }
  showSyncJob: { plain: unknown; filtered: unknown; any: unknown; options: unknown; call: unknown }
  showRepoTagConfig: { params: unknown; options: unknown; call: unknown }
  listRepositoryTag: { plain: unknown; sorted: unknown; any: unknown; options: unknown; call: unknown }
  listRepoAccessories: { params: unknown; options: unknown; call: unknown }
  listReferences: { params: unknown; options: unknown; call: unknown }
  listRepoDomains: { params: unknown; options: unknown; call: unknown }
  createRepoDomains: { params: unknown; options: unknown; call: unknown }
  showAccessDomain: { params: unknown; options: unknown; call: unknown }
  updateRepoDomains: { params: unknown; options: unknown; call: unknown }
  deleteRepoDomains: { params: unknown; options: unknown; call: unknown }
  listSyncRegions: { params: unknown; options: unknown; call: unknown }
  listReposDetails: { plain: unknown; filtered: unknown; sorted: unknown; sortedFiltered: unknown; any: unknown; options: unknown; call: unknown }
  listRepoDetails: { params: unknown; options: unknown; call: unknown }
  listSharedReposDetails: { plain: unknown; filtered: unknown; sorted: unknown; sortedFiltered: unknown; any: unknown; options: unknown; call: unknown }
  listSharedRepoDetails: { params: unknown; options: unknown; call: unknown }
  createSecret: { params: unknown; options: unknown; call: unknown }
  createAuthorizationToken: { params: unknown; options: unknown; call: unknown }
  listQuotas: { params: unknown; options: unknown; call: unknown }
  showShareFeatureGates: { params: unknown; options: unknown; call: unknown }
  showDomainOverview: { params: unknown; options: unknown; call: unknown }
  showDomainResourceReports: { params: unknown; options: unknown; call: unknown }
  checkAgency: { params: unknown; options: unknown; call: unknown }
  createAgency: { params: unknown; options: unknown; call: unknown }
  listApiVersions: { params: unknown; options: unknown; call: unknown }
  showApiVersion: { params: unknown; options: unknown; call: unknown }
  keystoneShowVersion: { params: unknown; options: unknown; call: unknown }
  keystoneCreateUserTokenByPassword: { params: unknown; options: unknown; call: unknown }
  keystoneShowCatalog: { params: unknown; options: unknown; call: unknown }
  keystoneListAuthDomains: { params: unknown; options: unknown; call: unknown }
  keystoneListProjects: { params: unknown; options: unknown; call: unknown }
  keystoneListUsers: { params: unknown; options: unknown; call: unknown }
  showUser: { params: unknown; options: unknown; call: unknown }
}

/** The methods of a client, one per operation. `Method` has their types. */
export interface Methods<Method extends MethodTypes> {
  /**
   * List organizations.
   *
   * Lists the organizations in which the caller has a permission. With the filter `mode::visible`, also lists organizations in which the caller has a permission on a repository only; a public or shared repository isn't a permission. Names match by substring: to find an organization by its exact name, compare the names in the response or use `showNamespace`. The list isn't paginated.
   *
   * Parameters:
   * - `namespace` (optional): A substring of the organization's name. Can't be combined with `filter`.
   * - `filter` (optional): `key::value` pairs joined by `|`, for example `namespace::group`. Keys: `namespace` (matches by substring) and `mode` (`visible` adds the organizations in which the caller has a permission on a repository only). Can't be combined with plain query parameters. Use each key once: if a key is repeated, the last value presumably applies.
   *
   * Errors:
   * - `SVCSTG.SWR.4001035`: The filter is malformed.
   * - `SVCSTG.SWR.4001028`: The organization name is invalid.
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `SVCSTG.SWR.4039002`: The caller isn't allowed to perform this operation.
   * - `SVCSTG.SWR.4030170`: The caller lacks a required permission; the current edition of the reference calls this insufficient permissions.
   * - `SVCSTG.SWR.4040058`: The organization doesn't exist.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5000057`: The organization couldn't be read.
   * - `SVCSTG.SWR.5000008`: A list couldn't be read; the code doesn't specify which one.
   *
   * `GET /v2/manage/namespaces`, section 4.1.3 of the reference, edition 2022-08-30.
   *
   * @returns The organizations.
   */
  listNamespaces(params?: Method['listNamespaces']['plain'], options?: Method['listNamespaces']['options']): Method['listNamespaces']['call']
  /**
   * List organizations, by a filter.
   *
   * Lists the organizations in which the caller has a permission. With the filter `mode::visible`, also lists organizations in which the caller has a permission on a repository only; a public or shared repository isn't a permission. Names match by substring: to find an organization by its exact name, compare the names in the response or use `showNamespace`. The list isn't paginated.
   *
   * Parameters:
   * - `namespace` (optional): A substring of the organization's name. Can't be combined with `filter`.
   * - `filter` (optional): `key::value` pairs joined by `|`, for example `namespace::group`. Keys: `namespace` (matches by substring) and `mode` (`visible` adds the organizations in which the caller has a permission on a repository only). Can't be combined with plain query parameters. Use each key once: if a key is repeated, the last value presumably applies.
   *
   * Errors:
   * - `SVCSTG.SWR.4001035`: The filter is malformed.
   * - `SVCSTG.SWR.4001028`: The organization name is invalid.
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `SVCSTG.SWR.4039002`: The caller isn't allowed to perform this operation.
   * - `SVCSTG.SWR.4030170`: The caller lacks a required permission; the current edition of the reference calls this insufficient permissions.
   * - `SVCSTG.SWR.4040058`: The organization doesn't exist.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5000057`: The organization couldn't be read.
   * - `SVCSTG.SWR.5000008`: A list couldn't be read; the code doesn't specify which one.
   *
   * `GET /v2/manage/namespaces`, section 4.1.3 of the reference, edition 2022-08-30.
   *
   * @returns The organizations.
   */
  listNamespaces(params: Method['listNamespaces']['filtered'], options?: Method['listNamespaces']['options']): Method['listNamespaces']['call']
  /**
   * List organizations, by plain parameters or a filter.
   *
   * Lists the organizations in which the caller has a permission. With the filter `mode::visible`, also lists organizations in which the caller has a permission on a repository only; a public or shared repository isn't a permission. Names match by substring: to find an organization by its exact name, compare the names in the response or use `showNamespace`. The list isn't paginated.
   *
   * Parameters:
   * - `namespace` (optional): A substring of the organization's name. Can't be combined with `filter`.
   * - `filter` (optional): `key::value` pairs joined by `|`, for example `namespace::group`. Keys: `namespace` (matches by substring) and `mode` (`visible` adds the organizations in which the caller has a permission on a repository only). Can't be combined with plain query parameters. Use each key once: if a key is repeated, the last value presumably applies.
   *
   * Errors:
   * - `SVCSTG.SWR.4001035`: The filter is malformed.
   * - `SVCSTG.SWR.4001028`: The organization name is invalid.
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `SVCSTG.SWR.4039002`: The caller isn't allowed to perform this operation.
   * - `SVCSTG.SWR.4030170`: The caller lacks a required permission; the current edition of the reference calls this insufficient permissions.
   * - `SVCSTG.SWR.4040058`: The organization doesn't exist.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5000057`: The organization couldn't be read.
   * - `SVCSTG.SWR.5000008`: A list couldn't be read; the code doesn't specify which one.
   *
   * `GET /v2/manage/namespaces`, section 4.1.3 of the reference, edition 2022-08-30.
   *
   * @returns The organizations.
   */
  listNamespaces(params?: Method['listNamespaces']['any'], options?: Method['listNamespaces']['options']): Method['listNamespaces']['call']
  /**
   * Create an organization.
   *
   * Creates an organization that belongs to the caller's account. Names are unique within a region, across all accounts, so a conflict can mean that another account uses the name. The quota is 5 organizations. The caller becomes the organization's first manager.
   *
   * Parameters:
   * - `namespace`: Starts with a lowercase letter and ends with a lowercase letter or digit. In between, it can contain lowercase letters, digits, single periods, up to two consecutive underscores, and hyphens; different separators can't be adjacent.
   *
   * Errors:
   * - `SVCSTG.SWR.4001028`: The organization name is invalid.
   * - `SVCSTG.SWR.4000097`: The account has reached its organization quota.
   * - `SVCSTG.SWR.4001014`: A required parameter is missing.
   * - `SVCSTG.SWR.4001018`: The type of the request body is invalid.
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `SVCSTG.SWR.4039002`: The caller isn't allowed to perform this operation.
   * - `SVCSTG.SWR.4030170`: The caller lacks a required permission; the current edition of the reference calls this insufficient permissions.
   * - `SVCSTG.SWR.4090060`: The organization name is already taken; organization names are unique within a region, across all accounts.
   * - `SVCSTG.SWR.4131001`: The request body is too large.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5000059`: The organization couldn't be created.
   * - `SVCSTG.SWR.5000046`: A resource couldn't be created; the code doesn't specify which one.
   *
   * `POST /v2/manage/namespaces`, section 4.1.1 of the reference, edition 2022-08-30.
   *
   * @returns An empty object, or the fields that a newer service sends.
   */
  createNamespace(params: Method['createNamespace']['params'], options?: Method['createNamespace']['options']): Method['createNamespace']['call']
  /**
   * Show an organization.
   *
   * Returns an organization by its exact name: its ID, its creator and the caller's permission in it.
   *
   * Parameters:
   * - `namespace`: The organization's name.
   *
   * Errors:
   * - `SVCSTG.SWR.4001028`: The organization name is invalid.
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `SVCSTG.SWR.4039002`: The caller isn't allowed to perform this operation.
   * - `SVCSTG.SWR.4030170`: The caller lacks a required permission; the current edition of the reference calls this insufficient permissions.
   * - `SVCSTG.SWR.4040058`: The organization doesn't exist.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5000057`: The organization couldn't be read.
   * - `SVCSTG.SWR.5000007`: A resource couldn't be read; the code doesn't specify which one.
   *
   * `GET /v2/manage/namespaces/{namespace}`, section 4.1.4 of the reference, edition 2022-08-30.
   *
   * @returns The organization.
   */
  showNamespace(params: Method['showNamespace']['params'], options?: Method['showNamespace']['options']): Method['showNamespace']['call']
  /**
   * Delete an organization.
   *
   * Deletes an organization. Delete its repositories first: according to the newest edition, the service rejects the request with 406 if the organization still contains images; another text says that its contents are deleted with it. It is unsettled whether its name is available again afterwards.
   *
   * Parameters:
   * - `namespace`: The organization's name.
   *
   * Errors:
   * - `SVCSTG.SWR.4001028`: The organization name is invalid.
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `SVCSTG.SWR.4039002`: The caller isn't allowed to perform this operation.
   * - `SVCSTG.SWR.4030170`: The caller lacks a required permission; the current edition of the reference calls this insufficient permissions.
   * - `SVCSTG.SWR.4040058`: The organization doesn't exist.
   * - `SVCSTG.SWR.4060074`: The organization can't be deleted because it still contains images.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5001049`: The organization couldn't be deleted.
   * - `SVCSTG.SWR.5000005`: A resource couldn't be deleted; the code doesn't specify which one.
   *
   * `DELETE /v2/manage/namespaces/{namespace}`, section 4.1.2 of the reference, edition 2022-08-30.
   *
   * @returns Nothing.
   */
  deleteNamespaces(params: Method['deleteNamespaces']['params'], options?: Method['deleteNamespaces']['options']): Method['deleteNamespaces']['call']
  /**
   * Show the permissions of an organization.
   *
   * Returns the caller's own permission and the permissions of all users in the organization. The second list includes the caller.
   *
   * Parameters:
   * - `namespace`: The organization's name.
   *
   * Errors:
   * - `SVCSTG.SWR.4001028`: The organization name is invalid.
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `SVCSTG.SWR.4039002`: The caller isn't allowed to perform this operation.
   * - `SVCSTG.SWR.4030170`: The caller lacks a required permission; the current edition of the reference calls this insufficient permissions.
   * - `SVCSTG.SWR.4040058`: The organization doesn't exist.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5000077`: The organization permissions couldn't be read.
   * - `SVCSTG.SWR.5000007`: A resource couldn't be read; the code doesn't specify which one.
   *
   * `GET /v2/manage/namespaces/{namespace}/access`, section 4.6.4 of the reference, edition 2022-08-30.
   *
   * @returns The permissions.
   */
  showNamespaceAuth(params: Method['showNamespaceAuth']['params'], options?: Method['showNamespaceAuth']['options']): Method['showNamespaceAuth']['call']
  /**
   * Grant permissions in an organization.
   *
   * Grants users of the account the permission to manage (`7`), edit (`3`) or read (`1`) the images of an organization. Requires the manage permission. IAM (`GET /v3/users`) finds the ID of a user by name. If a user already has a permission, the request fails with a conflict: use `updateNamespaceAuth` instead.
   *
   * Parameters:
   * - `namespace`: The organization's name.
   * - `body`: The users and their permissions, each user listed once. Whether the service rejects duplicates is unsettled.
   *
   * Errors:
   * - `SVCSTG.SWR.4001065`: The organization permission must be 7, 3 or 1.
   * - `SVCSTG.SWR.4001067`: The user name is invalid.
   * - `SVCSTG.SWR.4000014`: A parameter value is invalid.
   * - `SVCSTG.SWR.4001014`: A required parameter is missing.
   * - `SVCSTG.SWR.4001018`: The type of the request body is invalid.
   * - `SVCSTG.SWR.4001028`: The organization name is invalid.
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `SVCSTG.SWR.4039002`: The caller isn't allowed to perform this operation.
   * - `SVCSTG.SWR.4030170`: The caller lacks a required permission; the current edition of the reference calls this insufficient permissions.
   * - `SVCSTG.SWR.4040058`: The organization doesn't exist.
   * - `SVCSTG.SWR.4090076`: The user already has a permission in this organization.
   * - `SVCSTG.SWR.4131001`: The request body is too large.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5000080`: The organization permission couldn't be granted.
   * - `SVCSTG.SWR.5000046`: A resource couldn't be created; the code doesn't specify which one.
   *
   * `POST /v2/manage/namespaces/{namespace}/access`, section 4.6.1 of the reference, edition 2022-08-30.
   *
   * @returns An empty object, or the fields that a newer service sends.
   */
  createNamespaceAuth(params: Method['createNamespaceAuth']['params'], options?: Method['createNamespaceAuth']['options']): Method['createNamespaceAuth']['call']
  /**
   * Update permissions in an organization.
   *
   * Updates the permissions of users in an organization. Requires the manage permission. Returns 201, not 200.
   *
   * Parameters:
   * - `namespace`: The organization's name.
   * - `body`: The users and their permissions, each user listed once. Whether the service rejects duplicates is unsettled.
   *
   * Errors:
   * - `SVCSTG.SWR.4001065`: The organization permission must be 7, 3 or 1.
   * - `SVCSTG.SWR.4001067`: The user name is invalid.
   * - `SVCSTG.SWR.4000014`: A parameter value is invalid.
   * - `SVCSTG.SWR.4001014`: A required parameter is missing.
   * - `SVCSTG.SWR.4001018`: The type of the request body is invalid.
   * - `SVCSTG.SWR.4001028`: The organization name is invalid.
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `SVCSTG.SWR.4039002`: The caller isn't allowed to perform this operation.
   * - `SVCSTG.SWR.4030170`: The caller lacks a required permission; the current edition of the reference calls this insufficient permissions.
   * - `SVCSTG.SWR.4040058`: The organization doesn't exist.
   * - `SVCSTG.SWR.4040078`: The user has no permission in this organization.
   * - `SVCSTG.SWR.4131001`: The request body is too large.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5000079`: The organization permission couldn't be updated.
   * - `SVCSTG.SWR.5000011`: A resource couldn't be updated; the code doesn't specify which one.
   *
   * `PATCH /v2/manage/namespaces/{namespace}/access`, section 4.6.3 of the reference, edition 2022-08-30.
   *
   * @returns An empty object, or the fields that a newer service sends.
   */
  updateNamespaceAuth(params: Method['updateNamespaceAuth']['params'], options?: Method['updateNamespaceAuth']['options']): Method['updateNamespaceAuth']['call']
  /**
   * Revoke permissions in an organization.
   *
   * Revokes the permissions of users in an organization. Requires the manage permission. The IDs are sent in the request body, which some proxies drop from DELETE requests.
   *
   * Parameters:
   * - `namespace`: The organization's name.
   * - `body`: The IDs of the users, each listed once. Whether the service rejects duplicates is unsettled.
   *
   * Errors:
   * - `SVCSTG.SWR.4000014`: A parameter value is invalid.
   * - `SVCSTG.SWR.4001014`: A required parameter is missing.
   * - `SVCSTG.SWR.4001018`: The type of the request body is invalid.
   * - `SVCSTG.SWR.4001028`: The organization name is invalid.
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `SVCSTG.SWR.4039002`: The caller isn't allowed to perform this operation.
   * - `SVCSTG.SWR.4030170`: The caller lacks a required permission; the current edition of the reference calls this insufficient permissions.
   * - `SVCSTG.SWR.4040058`: The organization doesn't exist.
   * - `SVCSTG.SWR.4040078`: The user has no permission in this organization.
   * - `SVCSTG.SWR.4131001`: The request body is too large.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5000081`: The organization permission couldn't be revoked.
   * - `SVCSTG.SWR.5000005`: A resource couldn't be deleted; the code doesn't specify which one.
   *
   * `DELETE /v2/manage/namespaces/{namespace}/access`, section 4.6.2 of the reference, edition 2022-08-30.
   *
   * @returns Nothing.
   */
  deleteNamespaceAuth(params: Method['deleteNamespaceAuth']['params'], options?: Method['deleteNamespaceAuth']['options']): Method['deleteNamespaceAuth']['call']
  /**
   * Create a repository.
   *
   * Creates an empty repository in an organization. The name can contain slashes, which are not replaced in the body. A repository is private unless `is_public` is set. Requires the edit permission.
   *
   * Parameters:
   * - `namespace`: The organization's name.
   * - `repository`: Starts and ends with a lowercase letter or digit. In between, it can contain lowercase letters, digits, single periods or slashes, up to two consecutive underscores, and hyphens; different separators can't be adjacent.
   * - `is_public` (optional): Whether anyone can download the repository. Required according to the reference. If omitted, a partner cloud creates a private repository.
   * - `category` (optional): The kind of software in the images.
   * - `description` (optional): The purpose of the repository, up to 30,000 characters in the console. If omitted, it is probably empty.
   *
   * Errors:
   * - `SVCSTG.SWR.4001029`: The repository name is invalid.
   * - `SVCSTG.SWR.4001014`: A required parameter is missing.
   * - `SVCSTG.SWR.4001009`: `is_public` must be true or false.
   * - `SVCSTG.SWR.4000014`: A parameter value is invalid.
   * - `SVCSTG.SWR.4000098`: The image limit has been reached.
   * - `SVCSTG.SWR.4001028`: The organization name is invalid.
   * - `SVCSTG.SWR.4001018`: The type of the request body is invalid.
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `SVCSTG.SWR.4037017`: The caller isn't allowed to edit any organization.
   * - `SVCSTG.SWR.4039002`: The caller isn't allowed to perform this operation.
   * - `SVCSTG.SWR.4040058`: The organization doesn't exist.
   * - `SVCSTG.SWR.4090006`: The image repository already exists.
   * - `SVCSTG.SWR.4131001`: The request body is too large.
   * - `SVCSTG.SWR.4131012`: The description is too long.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5001058`: The image couldn't be saved.
   * - `SVCSTG.SWR.5000046`: A resource couldn't be created; the code doesn't specify which one.
   *
   * `POST /v2/manage/namespaces/{namespace}/repos`, section 4.2.1 of the reference, edition 2022-08-30.
   *
   * @returns An empty object, or the fields that a newer service sends.
   */
  createRepo(params: Method['createRepo']['params'], options?: Method['createRepo']['options']): Method['createRepo']['call']
  /**
   * Show a repository.
   *
   * Returns a repository by its exact name: its IDs, description, size, number of tags, number of downloads and pull address.
   *
   * Parameters:
   * - `namespace`: The organization's name.
   * - `repository`: The repository's name.
   *
   * Errors:
   * - `SVCSTG.SWR.4001029`: The repository name is invalid.
   * - `SVCSTG.SWR.4001028`: The organization name is invalid.
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `SVCSTG.SWR.4037020`: The caller's permission in the organization is insufficient for this repository.
   * - `SVCSTG.SWR.4039002`: The caller isn't allowed to perform this operation.
   * - `SVCSTG.SWR.4040010`: The image or image repository doesn't exist.
   * - `SVCSTG.SWR.4040058`: The organization doesn't exist.
   * - `APIGW.0101`: The gateway doesn't recognize the path.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5000002`: The image details couldn't be read.
   * - `SVCSTG.SWR.5000007`: A resource couldn't be read; the code doesn't specify which one.
   *
   * `GET /v2/manage/namespaces/{namespace}/repos/{repository}`, section 4.2.4 of the reference, edition 2022-08-30.
   *
   * @returns The repository.
   */
  showRepository(params: Method['showRepository']['params'], options?: Method['showRepository']['options']): Method['showRepository']['call']
  /**
   * Update a repository.
   *
   * Updates the visibility, category and description of a repository. Always send `is_public`, even if it doesn't change: the reference requires it. Requires the edit permission. Returns 201, not 200.
   *
   * Parameters:
   * - `namespace`: The organization's name.
   * - `repository`: The repository's name.
   * - `is_public` (optional): Whether anyone can download the repository. Required according to the reference, although a partner cloud also accepts requests without it.
   * - `category` (optional): The kind of software in the images.
   * - `description` (optional): The purpose of the repository, up to 30,000 characters in the console.
   *
   * Errors:
   * - `SVCSTG.SWR.4001009`: `is_public` must be true or false.
   * - `SVCSTG.SWR.4001014`: A required parameter is missing.
   * - `SVCSTG.SWR.4000014`: A parameter value is invalid.
   * - `SVCSTG.SWR.4001028`: The organization name is invalid.
   * - `SVCSTG.SWR.4001029`: The repository name is invalid.
   * - `SVCSTG.SWR.4001018`: The type of the request body is invalid.
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `SVCSTG.SWR.4037020`: The caller's permission in the organization is insufficient for this repository.
   * - `SVCSTG.SWR.4039002`: The caller isn't allowed to perform this operation.
   * - `SVCSTG.SWR.4040010`: The image or image repository doesn't exist.
   * - `SVCSTG.SWR.4040058`: The organization doesn't exist.
   * - `SVCSTG.SWR.4131001`: The request body is too large.
   * - `SVCSTG.SWR.4131012`: The description is too long.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5000011`: A resource couldn't be updated; the code doesn't specify which one.
   *
   * `PATCH /v2/manage/namespaces/{namespace}/repos/{repository}`, section 4.2.3 of the reference, edition 2022-08-30.
   *
   * @returns An empty object, or the fields that a newer service sends.
   */
  updateRepo(params: Method['updateRepo']['params'], options?: Method['updateRepo']['options']): Method['updateRepo']['call']
  /**
   * Delete a repository.
   *
   * Deletes an empty repository. The service rejects the request with 406 if the repository still contains images: delete its tags first. Requires the manage permission.
   *
   * Parameters:
   * - `namespace`: The organization's name.
   * - `repository`: The repository's name.
   *
   * Errors:
   * - `SVCSTG.SWR.4001029`: The repository name is invalid.
   * - `SVCSTG.SWR.4001028`: The organization name is invalid.
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `SVCSTG.SWR.4037020`: The caller's permission in the organization is insufficient for this repository.
   * - `SVCSTG.SWR.4039002`: The caller isn't allowed to perform this operation.
   * - `SVCSTG.SWR.4040010`: The image or image repository doesn't exist.
   * - `SVCSTG.SWR.4040058`: The organization doesn't exist.
   * - `SVCSTG.SWR.4060012`: The repository can't be deleted because it still contains images.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5000049`: The image couldn't be deleted.
   * - `SVCSTG.SWR.5000005`: A resource couldn't be deleted; the code doesn't specify which one.
   *
   * `DELETE /v2/manage/namespaces/{namespace}/repos/{repository}`, section 4.2.2 of the reference, edition 2022-08-30.
   *
   * @returns Nothing.
   */
  deleteRepo(params: Method['deleteRepo']['params'], options?: Method['deleteRepo']['options']): Method['deleteRepo']['call']
  /**
   * Show the permissions of a repository.
   *
   * Returns the caller's own permission in the repository and those that were granted to other users in this repository. Permissions in the organization also apply: the higher one counts. The list doesn't repeat the caller.
   *
   * Parameters:
   * - `namespace`: The organization's name.
   * - `repository`: The repository's name.
   *
   * Errors:
   * - `SVCSTG.SWR.4001029`: The repository name is invalid.
   * - `SVCSTG.SWR.4001028`: The organization name is invalid.
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `SVCSTG.SWR.4037020`: The caller's permission in the organization is insufficient for this repository.
   * - `SVCSTG.SWR.4030170`: The caller lacks a required permission; the current edition of the reference calls this insufficient permissions.
   * - `SVCSTG.SWR.4039002`: The caller isn't allowed to perform this operation.
   * - `SVCSTG.SWR.4040010`: The image or image repository doesn't exist.
   * - `SVCSTG.SWR.4040058`: The organization doesn't exist.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5000090`: The permission couldn't be read.
   * - `SVCSTG.SWR.5000007`: A resource couldn't be read; the code doesn't specify which one.
   *
   * `GET /v2/manage/namespaces/{namespace}/repos/{repository}/access`, page swr_02_0049 of the reference, edition 2025-10-30.
   *
   * @returns The permissions.
   */
  showUserRepositoryAuth(params: Method['showUserRepositoryAuth']['params'], options?: Method['showUserRepositoryAuth']['options']): Method['showUserRepositoryAuth']['call']
  /**
   * Grant permissions in a repository.
   *
   * Grants users of the account the permission to manage (`7`), edit (`3`) or read (`1`) this repository alone. Requires the edit permission in the organization or the manage permission in the repository. Callers can't grant permissions to themselves. If a user already has a permission, the new one presumably replaces it.
   *
   * Parameters:
   * - `namespace`: The organization's name.
   * - `repository`: The repository's name.
   * - `body`: The users and their permissions, each user listed once. Whether the service rejects duplicates is unsettled.
   *
   * Errors:
   * - `SVCSTG.SWR.4001066`: The permission is invalid.
   * - `SVCSTG.SWR.4001067`: The user name is invalid.
   * - `SVCSTG.SWR.4000014`: A parameter value is invalid.
   * - `SVCSTG.SWR.4001014`: A required parameter is missing.
   * - `SVCSTG.SWR.4001018`: The type of the request body is invalid.
   * - `SVCSTG.SWR.4001028`: The organization name is invalid.
   * - `SVCSTG.SWR.4001029`: The repository name is invalid.
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `SVCSTG.SWR.4037020`: The caller's permission in the organization is insufficient for this repository.
   * - `SVCSTG.SWR.4030170`: The caller lacks a required permission; the current edition of the reference calls this insufficient permissions.
   * - `SVCSTG.SWR.4039002`: The caller isn't allowed to perform this operation.
   * - `SVCSTG.SWR.4040010`: The image or image repository doesn't exist.
   * - `SVCSTG.SWR.4040058`: The organization doesn't exist.
   * - `SVCSTG.SWR.4131001`: The request body is too large.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5000093`: The permission couldn't be created.
   * - `SVCSTG.SWR.5000046`: A resource couldn't be created; the code doesn't specify which one.
   *
   * `POST /v2/manage/namespaces/{namespace}/repos/{repository}/access`, page swr_02_0046 of the reference, edition 2025-10-30.
   *
   * @returns An empty object, or the fields that a newer service sends.
   */
  createUserRepositoryAuth(params: Method['createUserRepositoryAuth']['params'], options?: Method['createUserRepositoryAuth']['options']): Method['createUserRepositoryAuth']['call']
  /**
   * Update permissions in a repository.
   *
   * Updates the permissions of users in this repository. Requires the edit permission in the organization or the manage permission in the repository. Returns 201, not 200.
   *
   * Parameters:
   * - `namespace`: The organization's name.
   * - `repository`: The repository's name.
   * - `body`: The users and their permissions, each user listed once. Whether the service rejects duplicates is unsettled.
   *
   * Errors:
   * - `SVCSTG.SWR.4001066`: The permission is invalid.
   * - `SVCSTG.SWR.4001067`: The user name is invalid.
   * - `SVCSTG.SWR.4000014`: A parameter value is invalid.
   * - `SVCSTG.SWR.4001014`: A required parameter is missing.
   * - `SVCSTG.SWR.4001018`: The type of the request body is invalid.
   * - `SVCSTG.SWR.4001028`: The organization name is invalid.
   * - `SVCSTG.SWR.4001029`: The repository name is invalid.
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `SVCSTG.SWR.4037020`: The caller's permission in the organization is insufficient for this repository.
   * - `SVCSTG.SWR.4030170`: The caller lacks a required permission; the current edition of the reference calls this insufficient permissions.
   * - `SVCSTG.SWR.4039002`: The caller isn't allowed to perform this operation.
   * - `SVCSTG.SWR.4040091`: The permission doesn't exist, for example because the repository isn't shared with the account.
   * - `SVCSTG.SWR.4040010`: The image or image repository doesn't exist.
   * - `SVCSTG.SWR.4040058`: The organization doesn't exist.
   * - `SVCSTG.SWR.4131001`: The request body is too large.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5000092`: The permission couldn't be updated.
   * - `SVCSTG.SWR.5000011`: A resource couldn't be updated; the code doesn't specify which one.
   *
   * `PATCH /v2/manage/namespaces/{namespace}/repos/{repository}/access`, page swr_02_0048 of the reference, edition 2025-10-30.
   *
   * @returns An empty object, or the fields that a newer service sends.
   */
  updateUserRepositoryAuth(params: Method['updateUserRepositoryAuth']['params'], options?: Method['updateUserRepositoryAuth']['options']): Method['updateUserRepositoryAuth']['call']
  /**
   * Revoke permissions in a repository.
   *
   * Revokes the permissions of users in this repository; their permissions in the organization remain. Requires the edit permission in the organization or the manage permission in the repository. The IDs are sent in the request body, which some proxies drop from DELETE requests.
   *
   * Parameters:
   * - `namespace`: The organization's name.
   * - `repository`: The repository's name.
   * - `body`: The IDs of the users, each listed once. Whether the service rejects duplicates is unsettled.
   *
   * Errors:
   * - `SVCSTG.SWR.4000014`: A parameter value is invalid.
   * - `SVCSTG.SWR.4001014`: A required parameter is missing.
   * - `SVCSTG.SWR.4001018`: The type of the request body is invalid.
   * - `SVCSTG.SWR.4001028`: The organization name is invalid.
   * - `SVCSTG.SWR.4001029`: The repository name is invalid.
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `SVCSTG.SWR.4037020`: The caller's permission in the organization is insufficient for this repository.
   * - `SVCSTG.SWR.4030170`: The caller lacks a required permission; the current edition of the reference calls this insufficient permissions.
   * - `SVCSTG.SWR.4039002`: The caller isn't allowed to perform this operation.
   * - `SVCSTG.SWR.4040091`: The permission doesn't exist, for example because the repository isn't shared with the account.
   * - `SVCSTG.SWR.4040010`: The image or image repository doesn't exist.
   * - `SVCSTG.SWR.4040058`: The organization doesn't exist.
   * - `SVCSTG.SWR.4131001`: The request body is too large.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5000005`: A resource couldn't be deleted; the code doesn't specify which one.
   *
   * `DELETE /v2/manage/namespaces/{namespace}/repos/{repository}/access`, page swr_02_0047 of the reference, edition 2025-10-30.
   *
   * @returns Nothing.
   */
  deleteUserRepositoryAuth(params: Method['deleteUserRepositoryAuth']['params'], options?: Method['deleteUserRepositoryAuth']['options']): Method['deleteUserRepositoryAuth']['call']
  /**
   * List the triggers of a repository.
   *
   * Returns all triggers of the repository without their history, which only `showTrigger` returns. The list has no pages.
   *
   * Parameters:
   * - `namespace`: The organization's name.
   * - `repository`: The repository's name.
   *
   * Errors:
   * - `SVCSTG.SWR.4001029`: The repository name is invalid.
   * - `SVCSTG.SWR.4001028`: The organization name is invalid.
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `SVCSTG.SWR.4037020`: The caller's permission in the organization is insufficient for this repository.
   * - `SVCSTG.SWR.4030170`: The caller lacks a required permission; the current edition of the reference calls this insufficient permissions.
   * - `SVCSTG.SWR.4039002`: The caller isn't allowed to perform this operation.
   * - `SVCSTG.SWR.4040010`: The image or image repository doesn't exist.
   * - `SVCSTG.SWR.4040058`: The organization doesn't exist.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5000008`: A list couldn't be read; the code doesn't specify which one.
   *
   * `GET /v2/manage/namespaces/{namespace}/repos/{repository}/triggers`, page swr_02_0016 of the reference, edition 2025-12-05.
   *
   * @returns The triggers.
   */
  listTriggersDetails(params: Method['listTriggersDetails']['params'], options?: Method['listTriggersDetails']['options']): Method['listTriggersDetails']['call']
  /**
   * Create a trigger.
   *
   * Creates a trigger: it updates the image of a workload in a CCE or CCI cluster when an image is pushed to the repository. `condition` selects the pushed tags: `.*` if `trigger_type` is `all`, one or more tags separated by `;` if it is `tag`, a regular expression if it is `regular`. A trigger for CCE requires a cluster. The service looks the workload up and rejects one that doesn't exist. Requires the edit permission.
   *
   * Parameters:
   * - `namespace`: The organization's name.
   * - `repository`: The repository's name.
   * - `name`: Starts with a letter, followed by letters, digits, hyphens and underscores. Unique in the repository.
   * - `action`: What the trigger does. `update` updates the image of the workload.
   * - `trigger_type`: Which pushes fire the trigger. `all`: every push. `tag`: pushes of the tags in `condition`. `regular`: pushes of tags that match the regular expression in `condition`.
   * - `condition`: `.*` if `trigger_type` is `all`, tags separated by `;` if it is `tag`, or a regular expression if it is `regular`.
   * - `app_type`: The kind of the workload.
   * - `application`: The name of the workload.
   * - `cluster_ns`: The Kubernetes namespace of the workload.
   * - `trigger_mode` (optional): Where the workload runs. Defaults to `cce`.
   * - `cluster_id` (optional): The ID of the CCE cluster. Empty or absent for CCI.
   * - `cluster_name` (optional): The name of the CCE cluster. Empty or absent for CCI.
   * - `container` (optional): The container to update. By default, all containers that use the image.
   * - `enable`: Whether the trigger is enabled, as a string.
   *
   * Errors:
   * - `SVCSTG.SWR.4000014`: A parameter value is invalid.
   * - `SVCSTG.SWR.4001014`: A required parameter is missing.
   * - `SVCSTG.SWR.4001018`: The type of the request body is invalid.
   * - `SVCSTG.SWR.4001028`: The organization name is invalid.
   * - `SVCSTG.SWR.4001029`: The repository name is invalid.
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `SVCSTG.SWR.4037020`: The caller's permission in the organization is insufficient for this repository.
   * - `SVCSTG.SWR.4030170`: The caller lacks a required permission; the current edition of the reference calls this insufficient permissions.
   * - `SVCSTG.SWR.4039002`: The caller isn't allowed to perform this operation.
   * - `SVCSTG.SWR.4040010`: The image or image repository doesn't exist.
   * - `SVCSTG.SWR.4040058`: The organization doesn't exist.
   * - `SVCSTG.SWR.4090006`: The image repository already exists.
   * - `SVCSTG.SWR.4131001`: The request body is too large.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5004002`: The workload in the cluster can't be read. Known for the creation of triggers.
   * - `SVCSTG.SWR.5000046`: A resource couldn't be created; the code doesn't specify which one.
   *
   * `POST /v2/manage/namespaces/{namespace}/repos/{repository}/triggers`, page swr_02_0015 of the reference, edition 2025-12-05.
   *
   * @returns An empty object, or the fields that a newer service sends.
   */
  createTrigger(params: Method['createTrigger']['params'], options?: Method['createTrigger']['options']): Method['createTrigger']['call']
  /**
   * Show a trigger.
   *
   * Returns a trigger with its history: an entry for each push that fired it, with the result.
   *
   * Parameters:
   * - `namespace`: The organization's name.
   * - `repository`: The repository's name.
   * - `trigger`: The trigger's name.
   *
   * Errors:
   * - `SVCSTG.SWR.4000014`: A parameter value is invalid.
   * - `SVCSTG.SWR.4001029`: The repository name is invalid.
   * - `SVCSTG.SWR.4001028`: The organization name is invalid.
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `SVCSTG.SWR.4037020`: The caller's permission in the organization is insufficient for this repository.
   * - `SVCSTG.SWR.4030170`: The caller lacks a required permission; the current edition of the reference calls this insufficient permissions.
   * - `SVCSTG.SWR.4039002`: The caller isn't allowed to perform this operation.
   * - `SVCSTG.SWR.4040126`: The trigger doesn't exist.
   * - `SVCSTG.SWR.4040010`: The image or image repository doesn't exist.
   * - `SVCSTG.SWR.4040058`: The organization doesn't exist.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5000007`: A resource couldn't be read; the code doesn't specify which one.
   *
   * `GET /v2/manage/namespaces/{namespace}/repos/{repository}/triggers/{trigger}`, page swr_02_0018 of the reference, edition 2025-12-05.
   *
   * @returns The trigger.
   */
  showTrigger(params: Method['showTrigger']['params'], options?: Method['showTrigger']['options']): Method['showTrigger']['call']
  /**
   * Enable or disable a trigger.
   *
   * Enables or disables a trigger. No other field of a trigger can be changed: delete it and create another one. Requires the edit permission. Returns 201, not 200.
   *
   * Parameters:
   * - `namespace`: The organization's name.
   * - `repository`: The repository's name.
   * - `trigger`: The trigger's name.
   * - `enable`: Whether the trigger is enabled, as a string.
   *
   * Errors:
   * - `SVCSTG.SWR.4000014`: A parameter value is invalid.
   * - `SVCSTG.SWR.4001014`: A required parameter is missing.
   * - `SVCSTG.SWR.4001018`: The type of the request body is invalid.
   * - `SVCSTG.SWR.4001028`: The organization name is invalid.
   * - `SVCSTG.SWR.4001029`: The repository name is invalid.
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `SVCSTG.SWR.4037020`: The caller's permission in the organization is insufficient for this repository.
   * - `SVCSTG.SWR.4030170`: The caller lacks a required permission; the current edition of the reference calls this insufficient permissions.
   * - `SVCSTG.SWR.4039002`: The caller isn't allowed to perform this operation.
   * - `SVCSTG.SWR.4040126`: The trigger doesn't exist.
   * - `SVCSTG.SWR.4040010`: The image or image repository doesn't exist.
   * - `SVCSTG.SWR.4040058`: The organization doesn't exist.
   * - `SVCSTG.SWR.4131001`: The request body is too large.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5000011`: A resource couldn't be updated; the code doesn't specify which one.
   *
   * `PATCH /v2/manage/namespaces/{namespace}/repos/{repository}/triggers/{trigger}`, page swr_02_0019 of the reference, edition 2025-10-30.
   *
   * @returns An empty object, or the fields that a newer service sends.
   */
  updateTrigger(params: Method['updateTrigger']['params'], options?: Method['updateTrigger']['options']): Method['updateTrigger']['call']
  /**
   * Delete a trigger.
   *
   * Deletes a trigger with its history. Requires the edit permission.
   *
   * Parameters:
   * - `namespace`: The organization's name.
   * - `repository`: The repository's name.
   * - `trigger`: The trigger's name.
   *
   * Errors:
   * - `SVCSTG.SWR.4000014`: A parameter value is invalid.
   * - `SVCSTG.SWR.4001029`: The repository name is invalid.
   * - `SVCSTG.SWR.4001028`: The organization name is invalid.
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `SVCSTG.SWR.4037020`: The caller's permission in the organization is insufficient for this repository.
   * - `SVCSTG.SWR.4030170`: The caller lacks a required permission; the current edition of the reference calls this insufficient permissions.
   * - `SVCSTG.SWR.4039002`: The caller isn't allowed to perform this operation.
   * - `SVCSTG.SWR.4040126`: The trigger doesn't exist.
   * - `SVCSTG.SWR.4040010`: The image or image repository doesn't exist.
   * - `SVCSTG.SWR.4040058`: The organization doesn't exist.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5000005`: A resource couldn't be deleted; the code doesn't specify which one.
   *
   * `DELETE /v2/manage/namespaces/{namespace}/repos/{repository}/triggers/{trigger}`, page swr_02_0017 of the reference, edition 2025-12-05.
   *
   * @returns Nothing.
   */
  deleteTrigger(params: Method['deleteTrigger']['params'], options?: Method['deleteTrigger']['options']): Method['deleteTrigger']['call']
  /**
   * List tags.
   *
   * Lists the tags of a repository, each with its manifest, digest and size. A multi-architecture tag has `tag_type` 1 and a manifest list with the image of each architecture.
   *
   * Parameters:
   * - `namespace`: The organization's name.
   * - `repository`: The repository's name.
   * - `limit` (optional): The maximum number of items per page, up to 1000. If `offset` is missing, its default is sent with it. Can't be combined with `filter`. The reference doesn't state how many items a request without both parameters returns; newer editions state 100 for repositories, and contradict themselves for tags and shared repositories.
   * - `offset` (optional): The index of the first item, starting at 0; not a page number. If `limit` is missing, its default is sent with it. Can't be combined with `filter`.
   * - `order_column` (optional): The column to sort by. Requires `order_type`. Can't be combined with `filter`.
   * - `order_type` (optional): `desc` for descending order, `asc` for ascending order. Requires `order_column`. Can't be combined with `filter`.
   * - `tag` (optional): The name of the tags to return. It is unsettled whether it matches exactly or by substring: compare the names in the response. Can't be combined with `filter`.
   * - `filter` (optional): `key::value` pairs joined by `|`, for example `tag::v1`. Keys: `tag` (the name), `limit` with `offset`, and `order_column` with `order_type`. Can't be combined with plain query parameters. Use each key once: if a key is repeated, the last value presumably applies.
   *
   * Errors:
   * - `SVCSTG.SWR.4001035`: The filter is malformed.
   * - `SVCSTG.SWR.4001096`: Sorting by this column isn't supported.
   * - `SVCSTG.SWR.4000056`: `limit` or `offset` is out of range.
   * - `SVCSTG.SWR.4001025`: A query parameter is invalid.
   * - `SVCSTG.SWR.4001028`: The organization name is invalid.
   * - `SVCSTG.SWR.4001029`: The repository name is invalid.
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `SVCSTG.SWR.4037020`: The caller's permission in the organization is insufficient for this repository.
   * - `SVCSTG.SWR.4039002`: The caller isn't allowed to perform this operation.
   * - `SVCSTG.SWR.4040010`: The image or image repository doesn't exist.
   * - `SVCSTG.SWR.4040058`: The organization doesn't exist.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5001056`: The tag list couldn't be read.
   * - `SVCSTG.SWR.5000008`: A list couldn't be read; the code doesn't specify which one.
   *
   * `GET /v2/manage/namespaces/{namespace}/repos/{repository}/tags`, section 4.3.1 of the reference, edition 2022-08-30.
   *
   * @returns One page of tags. Await it for one page, or iterate over the items of all pages.
   */
  listRepositoryTags(params: Method['listRepositoryTags']['plain'], options?: Method['listRepositoryTags']['options']): Method['listRepositoryTags']['call']
  /**
   * List tags, by a filter.
   *
   * Lists the tags of a repository, each with its manifest, digest and size. A multi-architecture tag has `tag_type` 1 and a manifest list with the image of each architecture.
   *
   * Parameters:
   * - `namespace`: The organization's name.
   * - `repository`: The repository's name.
   * - `limit` (optional): The maximum number of items per page, up to 1000. If `offset` is missing, its default is sent with it. Can't be combined with `filter`. The reference doesn't state how many items a request without both parameters returns; newer editions state 100 for repositories, and contradict themselves for tags and shared repositories.
   * - `offset` (optional): The index of the first item, starting at 0; not a page number. If `limit` is missing, its default is sent with it. Can't be combined with `filter`.
   * - `order_column` (optional): The column to sort by. Requires `order_type`. Can't be combined with `filter`.
   * - `order_type` (optional): `desc` for descending order, `asc` for ascending order. Requires `order_column`. Can't be combined with `filter`.
   * - `tag` (optional): The name of the tags to return. It is unsettled whether it matches exactly or by substring: compare the names in the response. Can't be combined with `filter`.
   * - `filter` (optional): `key::value` pairs joined by `|`, for example `tag::v1`. Keys: `tag` (the name), `limit` with `offset`, and `order_column` with `order_type`. Can't be combined with plain query parameters. Use each key once: if a key is repeated, the last value presumably applies.
   *
   * Errors:
   * - `SVCSTG.SWR.4001035`: The filter is malformed.
   * - `SVCSTG.SWR.4001096`: Sorting by this column isn't supported.
   * - `SVCSTG.SWR.4000056`: `limit` or `offset` is out of range.
   * - `SVCSTG.SWR.4001025`: A query parameter is invalid.
   * - `SVCSTG.SWR.4001028`: The organization name is invalid.
   * - `SVCSTG.SWR.4001029`: The repository name is invalid.
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `SVCSTG.SWR.4037020`: The caller's permission in the organization is insufficient for this repository.
   * - `SVCSTG.SWR.4039002`: The caller isn't allowed to perform this operation.
   * - `SVCSTG.SWR.4040010`: The image or image repository doesn't exist.
   * - `SVCSTG.SWR.4040058`: The organization doesn't exist.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5001056`: The tag list couldn't be read.
   * - `SVCSTG.SWR.5000008`: A list couldn't be read; the code doesn't specify which one.
   *
   * `GET /v2/manage/namespaces/{namespace}/repos/{repository}/tags`, section 4.3.1 of the reference, edition 2022-08-30.
   *
   * @returns One page of tags. Await it for one page, or iterate over the items of all pages.
   */
  listRepositoryTags(params: Method['listRepositoryTags']['filtered'], options?: Method['listRepositoryTags']['options']): Method['listRepositoryTags']['call']
  /**
   * List tags, sorted.
   *
   * Lists the tags of a repository, each with its manifest, digest and size. A multi-architecture tag has `tag_type` 1 and a manifest list with the image of each architecture.
   *
   * Parameters:
   * - `namespace`: The organization's name.
   * - `repository`: The repository's name.
   * - `limit` (optional): The maximum number of items per page, up to 1000. If `offset` is missing, its default is sent with it. Can't be combined with `filter`. The reference doesn't state how many items a request without both parameters returns; newer editions state 100 for repositories, and contradict themselves for tags and shared repositories.
   * - `offset` (optional): The index of the first item, starting at 0; not a page number. If `limit` is missing, its default is sent with it. Can't be combined with `filter`.
   * - `order_column` (optional): The column to sort by. Requires `order_type`. Can't be combined with `filter`.
   * - `order_type` (optional): `desc` for descending order, `asc` for ascending order. Requires `order_column`. Can't be combined with `filter`.
   * - `tag` (optional): The name of the tags to return. It is unsettled whether it matches exactly or by substring: compare the names in the response. Can't be combined with `filter`.
   * - `filter` (optional): `key::value` pairs joined by `|`, for example `tag::v1`. Keys: `tag` (the name), `limit` with `offset`, and `order_column` with `order_type`. Can't be combined with plain query parameters. Use each key once: if a key is repeated, the last value presumably applies.
   *
   * Errors:
   * - `SVCSTG.SWR.4001035`: The filter is malformed.
   * - `SVCSTG.SWR.4001096`: Sorting by this column isn't supported.
   * - `SVCSTG.SWR.4000056`: `limit` or `offset` is out of range.
   * - `SVCSTG.SWR.4001025`: A query parameter is invalid.
   * - `SVCSTG.SWR.4001028`: The organization name is invalid.
   * - `SVCSTG.SWR.4001029`: The repository name is invalid.
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `SVCSTG.SWR.4037020`: The caller's permission in the organization is insufficient for this repository.
   * - `SVCSTG.SWR.4039002`: The caller isn't allowed to perform this operation.
   * - `SVCSTG.SWR.4040010`: The image or image repository doesn't exist.
   * - `SVCSTG.SWR.4040058`: The organization doesn't exist.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5001056`: The tag list couldn't be read.
   * - `SVCSTG.SWR.5000008`: A list couldn't be read; the code doesn't specify which one.
   *
   * `GET /v2/manage/namespaces/{namespace}/repos/{repository}/tags`, section 4.3.1 of the reference, edition 2022-08-30.
   *
   * @returns One page of tags. Await it for one page, or iterate over the items of all pages.
   */
  listRepositoryTags(params: Method['listRepositoryTags']['sorted'], options?: Method['listRepositoryTags']['options']): Method['listRepositoryTags']['call']
  /**
   * List tags, by a filter and sorted.
   *
   * Lists the tags of a repository, each with its manifest, digest and size. A multi-architecture tag has `tag_type` 1 and a manifest list with the image of each architecture.
   *
   * Parameters:
   * - `namespace`: The organization's name.
   * - `repository`: The repository's name.
   * - `limit` (optional): The maximum number of items per page, up to 1000. If `offset` is missing, its default is sent with it. Can't be combined with `filter`. The reference doesn't state how many items a request without both parameters returns; newer editions state 100 for repositories, and contradict themselves for tags and shared repositories.
   * - `offset` (optional): The index of the first item, starting at 0; not a page number. If `limit` is missing, its default is sent with it. Can't be combined with `filter`.
   * - `order_column` (optional): The column to sort by. Requires `order_type`. Can't be combined with `filter`.
   * - `order_type` (optional): `desc` for descending order, `asc` for ascending order. Requires `order_column`. Can't be combined with `filter`.
   * - `tag` (optional): The name of the tags to return. It is unsettled whether it matches exactly or by substring: compare the names in the response. Can't be combined with `filter`.
   * - `filter` (optional): `key::value` pairs joined by `|`, for example `tag::v1`. Keys: `tag` (the name), `limit` with `offset`, and `order_column` with `order_type`. Can't be combined with plain query parameters. Use each key once: if a key is repeated, the last value presumably applies.
   *
   * Errors:
   * - `SVCSTG.SWR.4001035`: The filter is malformed.
   * - `SVCSTG.SWR.4001096`: Sorting by this column isn't supported.
   * - `SVCSTG.SWR.4000056`: `limit` or `offset` is out of range.
   * - `SVCSTG.SWR.4001025`: A query parameter is invalid.
   * - `SVCSTG.SWR.4001028`: The organization name is invalid.
   * - `SVCSTG.SWR.4001029`: The repository name is invalid.
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `SVCSTG.SWR.4037020`: The caller's permission in the organization is insufficient for this repository.
   * - `SVCSTG.SWR.4039002`: The caller isn't allowed to perform this operation.
   * - `SVCSTG.SWR.4040010`: The image or image repository doesn't exist.
   * - `SVCSTG.SWR.4040058`: The organization doesn't exist.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5001056`: The tag list couldn't be read.
   * - `SVCSTG.SWR.5000008`: A list couldn't be read; the code doesn't specify which one.
   *
   * `GET /v2/manage/namespaces/{namespace}/repos/{repository}/tags`, section 4.3.1 of the reference, edition 2022-08-30.
   *
   * @returns One page of tags. Await it for one page, or iterate over the items of all pages.
   */
  listRepositoryTags(params: Method['listRepositoryTags']['sortedFiltered'], options?: Method['listRepositoryTags']['options']): Method['listRepositoryTags']['call']
  /**
   * List tags, by plain parameters or a filter.
   *
   * Lists the tags of a repository, each with its manifest, digest and size. A multi-architecture tag has `tag_type` 1 and a manifest list with the image of each architecture.
   *
   * Parameters:
   * - `namespace`: The organization's name.
   * - `repository`: The repository's name.
   * - `limit` (optional): The maximum number of items per page, up to 1000. If `offset` is missing, its default is sent with it. Can't be combined with `filter`. The reference doesn't state how many items a request without both parameters returns; newer editions state 100 for repositories, and contradict themselves for tags and shared repositories.
   * - `offset` (optional): The index of the first item, starting at 0; not a page number. If `limit` is missing, its default is sent with it. Can't be combined with `filter`.
   * - `order_column` (optional): The column to sort by. Requires `order_type`. Can't be combined with `filter`.
   * - `order_type` (optional): `desc` for descending order, `asc` for ascending order. Requires `order_column`. Can't be combined with `filter`.
   * - `tag` (optional): The name of the tags to return. It is unsettled whether it matches exactly or by substring: compare the names in the response. Can't be combined with `filter`.
   * - `filter` (optional): `key::value` pairs joined by `|`, for example `tag::v1`. Keys: `tag` (the name), `limit` with `offset`, and `order_column` with `order_type`. Can't be combined with plain query parameters. Use each key once: if a key is repeated, the last value presumably applies.
   *
   * Errors:
   * - `SVCSTG.SWR.4001035`: The filter is malformed.
   * - `SVCSTG.SWR.4001096`: Sorting by this column isn't supported.
   * - `SVCSTG.SWR.4000056`: `limit` or `offset` is out of range.
   * - `SVCSTG.SWR.4001025`: A query parameter is invalid.
   * - `SVCSTG.SWR.4001028`: The organization name is invalid.
   * - `SVCSTG.SWR.4001029`: The repository name is invalid.
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `SVCSTG.SWR.4037020`: The caller's permission in the organization is insufficient for this repository.
   * - `SVCSTG.SWR.4039002`: The caller isn't allowed to perform this operation.
   * - `SVCSTG.SWR.4040010`: The image or image repository doesn't exist.
   * - `SVCSTG.SWR.4040058`: The organization doesn't exist.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5001056`: The tag list couldn't be read.
   * - `SVCSTG.SWR.5000008`: A list couldn't be read; the code doesn't specify which one.
   *
   * `GET /v2/manage/namespaces/{namespace}/repos/{repository}/tags`, section 4.3.1 of the reference, edition 2022-08-30.
   *
   * @returns One page of tags. Await it for one page, or iterate over the items of all pages.
   */
  listRepositoryTags(params: Method['listRepositoryTags']['any'], options?: Method['listRepositoryTags']['options']): Method['listRepositoryTags']['call']
  /**
   * Create a tag from another tag.
   *
   * Adds a tag to an existing image: the new tag has the same manifest and digest as the source tag, and nothing is uploaded. With `override`, an existing destination tag is replaced. Requires the edit permission in the organization.
   *
   * Parameters:
   * - `namespace`: The organization's name.
   * - `repository`: The repository's name.
   * - `source_tag`: A tag's name. Letters, digits, underscores, periods and hyphens; it doesn't start with a period or a hyphen.
   * - `destination_tag`: A tag's name. Letters, digits, underscores, periods and hyphens; it doesn't start with a period or a hyphen.
   * - `override` (optional): Whether an existing destination tag is replaced. If omitted, it is kept and the request fails with 409.
   *
   * Errors:
   * - `SVCSTG.SWR.4001014`: A required parameter is missing.
   * - `SVCSTG.SWR.4009021`: The tag contains invalid characters or is too long.
   * - `SVCSTG.SWR.4000099`: The tag limit has been reached.
   * - `SVCSTG.SWR.4001028`: The organization name is invalid.
   * - `SVCSTG.SWR.4001029`: The repository name is invalid.
   * - `SVCSTG.SWR.4001018`: The type of the request body is invalid.
   * - `SVCSTG.SWR.4000014`: A parameter value is invalid.
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `SVCSTG.SWR.4037020`: The caller's permission in the organization is insufficient for this repository.
   * - `SVCSTG.SWR.4039002`: The caller isn't allowed to perform this operation.
   * - `SVCSTG.SWR.4030170`: The caller lacks a required permission; the current edition of the reference calls this insufficient permissions.
   * - `SVCSTG.SWR.4040048`: The image doesn't have this version.
   * - `SVCSTG.SWR.4040115`: The image version doesn't exist.
   * - `SVCSTG.SWR.4040010`: The image or image repository doesn't exist.
   * - `SVCSTG.SWR.4040058`: The organization doesn't exist.
   * - `SVCSTG.SWR.4090006`: The image repository already exists.
   * - `SVCSTG.SWR.4131001`: The request body is too large.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5000085`: The tag couldn't be created.
   * - `SVCSTG.SWR.5000046`: A resource couldn't be created; the code doesn't specify which one.
   *
   * `POST /v2/manage/namespaces/{namespace}/repos/{repository}/tags`, page swr_02_0076 of the reference, edition 2025-12-05.
   *
   * @returns An empty object, or the fields that a newer service sends.
   */
  createRepoTag(params: Method['createRepoTag']['params'], options?: Method['createRepoTag']['options']): Method['createRepoTag']['call']
  /**
   * Show a tag.
   *
   * Returns one tag of a repository with its manifest, digest and size.
   *
   * Parameters:
   * - `namespace`: The organization's name.
   * - `repository`: The repository's name.
   * - `tag`: The tag's name.
   *
   * Errors:
   * - `SVCSTG.SWR.4009021`: The tag contains invalid characters or is too long.
   * - `SVCSTG.SWR.4001028`: The organization name is invalid.
   * - `SVCSTG.SWR.4001029`: The repository name is invalid.
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `SVCSTG.SWR.4037020`: The caller's permission in the organization is insufficient for this repository.
   * - `SVCSTG.SWR.4039002`: The caller isn't allowed to perform this operation.
   * - `SVCSTG.SWR.4030170`: The caller lacks a required permission; the current edition of the reference calls this insufficient permissions.
   * - `SVCSTG.SWR.4041056`: The tag doesn't exist.
   * - `SVCSTG.SWR.4040010`: The image or image repository doesn't exist.
   * - `SVCSTG.SWR.4040058`: The organization doesn't exist.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5000114`: The image version couldn't be read.
   * - `SVCSTG.SWR.5000007`: A resource couldn't be read; the code doesn't specify which one.
   *
   * `GET /v2/manage/namespaces/{namespace}/repos/{repository}/tags/{tag}`, page swr_02_0123 of the reference, edition 2025-12-05.
   *
   * @returns The tag.
   */
  showRepoTag(params: Method['showRepoTag']['params'], options?: Method['showRepoTag']['options']): Method['showRepoTag']['call']
  /**
   * Delete a tag.
   *
   * Deletes a tag of a repository. Requires the manage permission. Once the last tag is deleted, the repository can be deleted.
   *
   * Parameters:
   * - `namespace`: The organization's name.
   * - `repository`: The repository's name.
   * - `tag`: The tag's name.
   *
   * Errors:
   * - `SVCSTG.SWR.4009021`: The tag contains invalid characters or is too long.
   * - `SVCSTG.SWR.4001029`: The repository name is invalid.
   * - `SVCSTG.SWR.4001028`: The organization name is invalid.
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `SVCSTG.SWR.4037020`: The caller's permission in the organization is insufficient for this repository.
   * - `SVCSTG.SWR.4039002`: The caller isn't allowed to perform this operation.
   * - `SVCSTG.SWR.4041056`: The tag doesn't exist.
   * - `SVCSTG.SWR.4040010`: The image or image repository doesn't exist.
   * - `SVCSTG.SWR.4040058`: The organization doesn't exist.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5000005`: A resource couldn't be deleted; the code doesn't specify which one.
   *
   * `DELETE /v2/manage/namespaces/{namespace}/repos/{repository}/tags/{tag}`, section 4.3.2 of the reference, edition 2022-08-30.
   *
   * @returns Nothing.
   */
  deleteRepoTag(params: Method['deleteRepoTag']['params'], options?: Method['deleteRepoTag']['options']): Method['deleteRepoTag']['call']
  /**
   * List retention policies.
   *
   * Lists the retention policies of a repository. There is at most one. The list is empty without a policy, and has no pages.
   *
   * Parameters:
   * - `namespace`: The organization's name.
   * - `repository`: The repository's name.
   *
   * Errors:
   * - `SVCSTG.SWR.4001029`: The repository name is invalid.
   * - `SVCSTG.SWR.4001028`: The organization name is invalid.
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `SVCSTG.SWR.4037020`: The caller's permission in the organization is insufficient for this repository.
   * - `SVCSTG.SWR.4039002`: The caller isn't allowed to perform this operation.
   * - `SVCSTG.SWR.4030170`: The caller lacks a required permission; the current edition of the reference calls this insufficient permissions.
   * - `SVCSTG.SWR.4040010`: The image or image repository doesn't exist.
   * - `SVCSTG.SWR.4040058`: The organization doesn't exist.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5000008`: A list couldn't be read; the code doesn't specify which one.
   *
   * `GET /v2/manage/namespaces/{namespace}/repos/{repository}/retentions`, page swr_02_0053 of the reference, edition 2025-10-30.
   *
   * @returns The policies.
   */
  listRetentions(params: Method['listRetentions']['params'], options?: Method['listRetentions']['options']): Method['listRetentions']['call']
  /**
   * Create a retention policy.
   *
   * Creates the retention policy of a repository: a rule that deletes tags which are too old (`date_rule`) or too many (`tag_rule`), except those that a selector matches. **The policy runs immediately and deletes tags**, and then periodically. A repository has at most one policy: delete it to create another one. Requires the manage permission.
   *
   * Parameters:
   * - `namespace`: The organization's name.
   * - `repository`: The repository's name.
   * - `algorithm`: How rules are combined. It has no effect, since there is only one rule.
   * - `rules`: The rule. Without one, the policy deletes nothing.
   *
   * Errors:
   * - `SVCSTG.SWR.4000014`: A parameter value is invalid.
   * - `SVCSTG.SWR.4001014`: A required parameter is missing.
   * - `SVCSTG.SWR.4001018`: The type of the request body is invalid.
   * - `SVCSTG.SWR.4001028`: The organization name is invalid.
   * - `SVCSTG.SWR.4001029`: The repository name is invalid.
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `SVCSTG.SWR.4037020`: The caller's permission in the organization is insufficient for this repository.
   * - `SVCSTG.SWR.4039002`: The caller isn't allowed to perform this operation.
   * - `SVCSTG.SWR.4030170`: The caller lacks a required permission; the current edition of the reference calls this insufficient permissions.
   * - `SVCSTG.SWR.4040010`: The image or image repository doesn't exist.
   * - `SVCSTG.SWR.4040058`: The organization doesn't exist.
   * - `SVCSTG.SWR.4131001`: The request body is too large.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5000046`: A resource couldn't be created; the code doesn't specify which one.
   *
   * `POST /v2/manage/namespaces/{namespace}/repos/{repository}/retentions`, page swr_02_0025_0 of the reference, edition 2026-09-28.
   *
   * @returns The policy was created, and has run.
   */
  createRetention(params: Method['createRetention']['params'], options?: Method['createRetention']['options']): Method['createRetention']['call']
  /**
   * List the tags that retention deleted.
   *
   * Lists the tags that retention policies deleted in a repository, one page at a time. Each item has the rule as it was then. Items disappear after three months.
   *
   * Parameters:
   * - `namespace`: The organization's name.
   * - `repository`: The repository's name.
   * - `limit` (optional): The maximum number of items per page, up to 1000. If `offset` is missing, its default is sent with it. Can't be combined with `filter`. The reference doesn't state how many items a request without both parameters returns; newer editions state 100 for repositories, and contradict themselves for tags and shared repositories.
   * - `offset` (optional): The index of the first item, starting at 0; not a page number. If `limit` is missing, its default is sent with it. Can't be combined with `filter`.
   * - `filter` (optional): `limit::N|offset::N`. Can't be combined with plain query parameters. Use each key once: if a key is repeated, the last value presumably applies.
   *
   * Errors:
   * - `SVCSTG.SWR.4001035`: The filter is malformed.
   * - `SVCSTG.SWR.4000056`: `limit` or `offset` is out of range.
   * - `SVCSTG.SWR.4001028`: The organization name is invalid.
   * - `SVCSTG.SWR.4001029`: The repository name is invalid.
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `SVCSTG.SWR.4037020`: The caller's permission in the organization is insufficient for this repository.
   * - `SVCSTG.SWR.4039002`: The caller isn't allowed to perform this operation.
   * - `SVCSTG.SWR.4030170`: The caller lacks a required permission; the current edition of the reference calls this insufficient permissions.
   * - `SVCSTG.SWR.4040010`: The image or image repository doesn't exist.
   * - `SVCSTG.SWR.4040058`: The organization doesn't exist.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5000008`: A list couldn't be read; the code doesn't specify which one.
   *
   * `GET /v2/manage/namespaces/{namespace}/repos/{repository}/retentions/histories`, page swr_02_0057 of the reference, edition 2025-10-30.
   *
   * @returns One page of deleted tags. Await it for one page, or iterate over the items of all pages.
   */
  listRetentionHistories(params: Method['listRetentionHistories']['plain'], options?: Method['listRetentionHistories']['options']): Method['listRetentionHistories']['call']
  /**
   * List the tags that retention deleted, by a filter.
   *
   * Lists the tags that retention policies deleted in a repository, one page at a time. Each item has the rule as it was then. Items disappear after three months.
   *
   * Parameters:
   * - `namespace`: The organization's name.
   * - `repository`: The repository's name.
   * - `limit` (optional): The maximum number of items per page, up to 1000. If `offset` is missing, its default is sent with it. Can't be combined with `filter`. The reference doesn't state how many items a request without both parameters returns; newer editions state 100 for repositories, and contradict themselves for tags and shared repositories.
   * - `offset` (optional): The index of the first item, starting at 0; not a page number. If `limit` is missing, its default is sent with it. Can't be combined with `filter`.
   * - `filter` (optional): `limit::N|offset::N`. Can't be combined with plain query parameters. Use each key once: if a key is repeated, the last value presumably applies.
   *
   * Errors:
   * - `SVCSTG.SWR.4001035`: The filter is malformed.
   * - `SVCSTG.SWR.4000056`: `limit` or `offset` is out of range.
   * - `SVCSTG.SWR.4001028`: The organization name is invalid.
   * - `SVCSTG.SWR.4001029`: The repository name is invalid.
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `SVCSTG.SWR.4037020`: The caller's permission in the organization is insufficient for this repository.
   * - `SVCSTG.SWR.4039002`: The caller isn't allowed to perform this operation.
   * - `SVCSTG.SWR.4030170`: The caller lacks a required permission; the current edition of the reference calls this insufficient permissions.
   * - `SVCSTG.SWR.4040010`: The image or image repository doesn't exist.
   * - `SVCSTG.SWR.4040058`: The organization doesn't exist.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5000008`: A list couldn't be read; the code doesn't specify which one.
   *
   * `GET /v2/manage/namespaces/{namespace}/repos/{repository}/retentions/histories`, page swr_02_0057 of the reference, edition 2025-10-30.
   *
   * @returns One page of deleted tags. Await it for one page, or iterate over the items of all pages.
   */
  listRetentionHistories(params: Method['listRetentionHistories']['filtered'], options?: Method['listRetentionHistories']['options']): Method['listRetentionHistories']['call']
  /**
   * List the tags that retention deleted, by plain parameters or a filter.
   *
   * Lists the tags that retention policies deleted in a repository, one page at a time. Each item has the rule as it was then. Items disappear after three months.
   *
   * Parameters:
   * - `namespace`: The organization's name.
   * - `repository`: The repository's name.
   * - `limit` (optional): The maximum number of items per page, up to 1000. If `offset` is missing, its default is sent with it. Can't be combined with `filter`. The reference doesn't state how many items a request without both parameters returns; newer editions state 100 for repositories, and contradict themselves for tags and shared repositories.
   * - `offset` (optional): The index of the first item, starting at 0; not a page number. If `limit` is missing, its default is sent with it. Can't be combined with `filter`.
   * - `filter` (optional): `limit::N|offset::N`. Can't be combined with plain query parameters. Use each key once: if a key is repeated, the last value presumably applies.
   *
   * Errors:
   * - `SVCSTG.SWR.4001035`: The filter is malformed.
   * - `SVCSTG.SWR.4000056`: `limit` or `offset` is out of range.
   * - `SVCSTG.SWR.4001028`: The organization name is invalid.
   * - `SVCSTG.SWR.4001029`: The repository name is invalid.
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `SVCSTG.SWR.4037020`: The caller's permission in the organization is insufficient for this repository.
   * - `SVCSTG.SWR.4039002`: The caller isn't allowed to perform this operation.
   * - `SVCSTG.SWR.4030170`: The caller lacks a required permission; the current edition of the reference calls this insufficient permissions.
   * - `SVCSTG.SWR.4040010`: The image or image repository doesn't exist.
   * - `SVCSTG.SWR.4040058`: The organization doesn't exist.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5000008`: A list couldn't be read; the code doesn't specify which one.
   *
   * `GET /v2/manage/namespaces/{namespace}/repos/{repository}/retentions/histories`, page swr_02_0057 of the reference, edition 2025-10-30.
   *
   * @returns One page of deleted tags. Await it for one page, or iterate over the items of all pages.
   */
  listRetentionHistories(params: Method['listRetentionHistories']['any'], options?: Method['listRetentionHistories']['options']): Method['listRetentionHistories']['call']
  /**
   * Show a retention policy.
   *
   * Returns a retention policy. If it doesn't exist, check the code of the error and not its status.
   *
   * Parameters:
   * - `namespace`: The organization's name.
   * - `repository`: The repository's name.
   * - `retention_id`: The policy's ID.
   *
   * Errors:
   * - `SVCSTG.SWR.4000306`: A resource that the request refers to doesn't exist. Known for image retention policies: the rule with this ID or its repository doesn't exist.
   * - `SVCSTG.SWR.4000014`: A parameter value is invalid.
   * - `SVCSTG.SWR.4001028`: The organization name is invalid.
   * - `SVCSTG.SWR.4001029`: The repository name is invalid.
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `SVCSTG.SWR.4037020`: The caller's permission in the organization is insufficient for this repository.
   * - `SVCSTG.SWR.4039002`: The caller isn't allowed to perform this operation.
   * - `SVCSTG.SWR.4030170`: The caller lacks a required permission; the current edition of the reference calls this insufficient permissions.
   * - `SVCSTG.SWR.4040010`: The image or image repository doesn't exist.
   * - `SVCSTG.SWR.4040058`: The organization doesn't exist.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5000007`: A resource couldn't be read; the code doesn't specify which one.
   *
   * `GET /v2/manage/namespaces/{namespace}/repos/{repository}/retentions/{retention_id}`, page swr_02_0055 of the reference, edition 2025-10-30.
   *
   * @returns The policy.
   */
  showRetention(params: Method['showRetention']['params'], options?: Method['showRetention']['options']): Method['showRetention']['call']
  /**
   * Update a retention policy.
   *
   * Replaces the rule of a retention policy. Send all of it. The template can't be changed: delete the policy and create another one. Requires the manage permission.
   *
   * Parameters:
   * - `namespace`: The organization's name.
   * - `repository`: The repository's name.
   * - `retention_id`: The policy's ID.
   * - `algorithm`: How rules are combined. It has no effect, since there is only one rule.
   * - `rules`: The rule. Without one, the policy deletes nothing.
   *
   * Errors:
   * - `SVCSTG.SWR.4000306`: A resource that the request refers to doesn't exist. Known for image retention policies: the rule with this ID or its repository doesn't exist.
   * - `SVCSTG.SWR.4000014`: A parameter value is invalid.
   * - `SVCSTG.SWR.4001014`: A required parameter is missing.
   * - `SVCSTG.SWR.4001018`: The type of the request body is invalid.
   * - `SVCSTG.SWR.4001028`: The organization name is invalid.
   * - `SVCSTG.SWR.4001029`: The repository name is invalid.
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `SVCSTG.SWR.4037020`: The caller's permission in the organization is insufficient for this repository.
   * - `SVCSTG.SWR.4039002`: The caller isn't allowed to perform this operation.
   * - `SVCSTG.SWR.4030170`: The caller lacks a required permission; the current edition of the reference calls this insufficient permissions.
   * - `SVCSTG.SWR.4040010`: The image or image repository doesn't exist.
   * - `SVCSTG.SWR.4040058`: The organization doesn't exist.
   * - `SVCSTG.SWR.4131001`: The request body is too large.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5000011`: A resource couldn't be updated; the code doesn't specify which one.
   *
   * `PATCH /v2/manage/namespaces/{namespace}/repos/{repository}/retentions/{retention_id}`, page swr_02_0056 of the reference, edition 2025-10-30.
   *
   * @returns An empty object, or the fields that a newer service sends.
   */
  updateRetention(params: Method['updateRetention']['params'], options?: Method['updateRetention']['options']): Method['updateRetention']['call']
  /**
   * Delete a retention policy.
   *
   * Deletes a retention policy. It deletes no tags, and the history stays. A policy that doesn't exist is reported as 400 `SVCSTG.SWR.4000306`, so the operation is not idempotent. Requires the manage permission.
   *
   * Parameters:
   * - `namespace`: The organization's name.
   * - `repository`: The repository's name.
   * - `retention_id`: The policy's ID.
   *
   * Errors:
   * - `SVCSTG.SWR.4000306`: A resource that the request refers to doesn't exist. Known for image retention policies: the rule with this ID or its repository doesn't exist.
   * - `SVCSTG.SWR.4000014`: A parameter value is invalid.
   * - `SVCSTG.SWR.4001028`: The organization name is invalid.
   * - `SVCSTG.SWR.4001029`: The repository name is invalid.
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `SVCSTG.SWR.4037020`: The caller's permission in the organization is insufficient for this repository.
   * - `SVCSTG.SWR.4039002`: The caller isn't allowed to perform this operation.
   * - `SVCSTG.SWR.4030170`: The caller lacks a required permission; the current edition of the reference calls this insufficient permissions.
   * - `SVCSTG.SWR.4040010`: The image or image repository doesn't exist.
   * - `SVCSTG.SWR.4040058`: The organization doesn't exist.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5000005`: A resource couldn't be deleted; the code doesn't specify which one.
   *
   * `DELETE /v2/manage/namespaces/{namespace}/repos/{repository}/retentions/{retention_id}`, page swr_02_0054 of the reference, edition 2025-10-30.
   *
   * @returns An empty object, or the fields that a newer service sends.
   */
  deleteRetention(params: Method['deleteRetention']['params'], options?: Method['deleteRetention']['options']): Method['deleteRetention']['call']
  /**
   * List synchronization rules.
   *
   * Lists the rules that synchronize a repository automatically. Rules with `syncAuto` set to `false` are not listed. The list has no pages.
   *
   * Parameters:
   * - `namespace`: The organization's name.
   * - `repository`: The repository's name.
   *
   * Errors:
   * - `SVCSTG.SWR.4001029`: The repository name is invalid.
   * - `SVCSTG.SWR.4001028`: The organization name is invalid.
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `SVCSTG.SWR.4037020`: The caller's permission in the organization is insufficient for this repository.
   * - `SVCSTG.SWR.4039002`: The caller isn't allowed to perform this operation.
   * - `SVCSTG.SWR.4030170`: The caller lacks a required permission; the current edition of the reference calls this insufficient permissions.
   * - `SVCSTG.SWR.4040010`: The image or image repository doesn't exist.
   * - `SVCSTG.SWR.4040058`: The organization doesn't exist.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5000008`: A list couldn't be read; the code doesn't specify which one.
   *
   * `GET /v2/manage/namespaces/{namespace}/repos/{repository}/sync_repo`, page swr_02_0007 of the reference, edition 2025-12-05.
   *
   * @returns The rules.
   */
  listImageAutoSyncReposDetails(params: Method['listImageAutoSyncReposDetails']['params'], options?: Method['listImageAutoSyncReposDetails']['options']): Method['listImageAutoSyncReposDetails']['call']
  /**
   * Create a synchronization rule.
   *
   * Creates a rule that copies each tag to an organization in another region after it is pushed. Tags that exist already are not copied: use `createManualImageSyncRepo`. The target organization is not checked: without it, every copy fails later, which is reported only by `showSyncJob`. Requires the manage permission.
   *
   * Parameters:
   * - `namespace`: The organization's name.
   * - `repository`: The repository's name.
   * - `remoteRegionId`: The ID of the target region, one of `listSyncRegions`.
   * - `remoteNamespace`: Starts with a lowercase letter and ends with a lowercase letter or digit. In between, it can contain lowercase letters, digits, single periods, up to two consecutive underscores, and hyphens; different separators can't be adjacent.
   * - `syncAuto` (optional): Whether each pushed tag is copied. Set it to `true`; without it, the rule is stored and does nothing.
   * - `override` (optional): Whether a different image with the same tag in the target is replaced.
   *
   * Errors:
   * - `SVCSTG.SWR.4000014`: A parameter value is invalid.
   * - `SVCSTG.SWR.4001014`: A required parameter is missing.
   * - `SVCSTG.SWR.4001018`: The type of the request body is invalid.
   * - `SVCSTG.SWR.4001028`: The organization name is invalid.
   * - `SVCSTG.SWR.4001029`: The repository name is invalid.
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `SVCSTG.SWR.4037020`: The caller's permission in the organization is insufficient for this repository.
   * - `SVCSTG.SWR.4039002`: The caller isn't allowed to perform this operation.
   * - `SVCSTG.SWR.4030170`: The caller lacks a required permission; the current edition of the reference calls this insufficient permissions.
   * - `SVCSTG.SWR.4040010`: The image or image repository doesn't exist.
   * - `SVCSTG.SWR.4040058`: The organization doesn't exist.
   * - `SVCSTG.SWR.4131001`: The request body is too large.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5001101`: The service reports an internal error. Known for image synchronization: the target region is unknown.
   * - `SVCSTG.SWR.5000046`: A resource couldn't be created; the code doesn't specify which one.
   *
   * `POST /v2/manage/namespaces/{namespace}/repos/{repository}/sync_repo`, page swr_02_0012 of the reference, edition 2025-10-30.
   *
   * @returns An empty object, or the fields that a newer service sends.
   */
  createImageSyncRepo(params: Method['createImageSyncRepo']['params'], options?: Method['createImageSyncRepo']['options']): Method['createImageSyncRepo']['call']
  /**
   * Delete a synchronization rule.
   *
   * Deletes the rule with this target. Images that were copied stay. A rule that doesn't exist is reported as 400 `SVCSTG.SWR.4001158`, so the operation is not idempotent. The target is sent in the request body, which some proxies drop from DELETE requests. Requires the manage permission.
   *
   * Parameters:
   * - `namespace`: The organization's name.
   * - `repository`: The repository's name.
   * - `remoteRegionId`: The ID of the target region, one of `listSyncRegions`.
   * - `remoteNamespace`: Starts with a lowercase letter and ends with a lowercase letter or digit. In between, it can contain lowercase letters, digits, single periods, up to two consecutive underscores, and hyphens; different separators can't be adjacent.
   *
   * Errors:
   * - `SVCSTG.SWR.4001158`: A resource that the request refers to doesn't exist. Known for image synchronization to another region: the rule or its repository doesn't exist.
   * - `SVCSTG.SWR.4000014`: A parameter value is invalid.
   * - `SVCSTG.SWR.4001014`: A required parameter is missing.
   * - `SVCSTG.SWR.4001018`: The type of the request body is invalid.
   * - `SVCSTG.SWR.4001028`: The organization name is invalid.
   * - `SVCSTG.SWR.4001029`: The repository name is invalid.
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `SVCSTG.SWR.4037020`: The caller's permission in the organization is insufficient for this repository.
   * - `SVCSTG.SWR.4039002`: The caller isn't allowed to perform this operation.
   * - `SVCSTG.SWR.4030170`: The caller lacks a required permission; the current edition of the reference calls this insufficient permissions.
   * - `SVCSTG.SWR.4040010`: The image or image repository doesn't exist.
   * - `SVCSTG.SWR.4040058`: The organization doesn't exist.
   * - `SVCSTG.SWR.4131001`: The request body is too large.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5000005`: A resource couldn't be deleted; the code doesn't specify which one.
   *
   * `DELETE /v2/manage/namespaces/{namespace}/repos/{repository}/sync_repo`, page swr_02_0013 of the reference, edition 2025-10-30.
   *
   * @returns An empty object, or the fields that a newer service sends.
   */
  deleteImageSyncRepo(params: Method['deleteImageSyncRepo']['params'], options?: Method['deleteImageSyncRepo']['options']): Method['deleteImageSyncRepo']['call']
  /**
   * Synchronize images once.
   *
   * Copies tags to an organization in another region. 200 means that the request was accepted, with the tags that were not: neither the tags nor the target organization are checked, and a copy can fail later. `showSyncJob` lists a job for each tag. Requires the manage permission.
   *
   * Parameters:
   * - `namespace`: The organization's name.
   * - `repository`: The repository's name.
   * - `imageTag`: The names of the tags, at least one.
   * - `remoteRegionId`: The ID of the target region, one of `listSyncRegions`.
   * - `remoteNamespace`: Starts with a lowercase letter and ends with a lowercase letter or digit. In between, it can contain lowercase letters, digits, single periods, up to two consecutive underscores, and hyphens; different separators can't be adjacent.
   * - `override` (optional): Whether a different image with the same tag in the target is replaced.
   *
   * Errors:
   * - `SVCSTG.SWR.4000014`: A parameter value is invalid.
   * - `SVCSTG.SWR.4001014`: A required parameter is missing.
   * - `SVCSTG.SWR.4001018`: The type of the request body is invalid.
   * - `SVCSTG.SWR.4001028`: The organization name is invalid.
   * - `SVCSTG.SWR.4001029`: The repository name is invalid.
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `SVCSTG.SWR.4037020`: The caller's permission in the organization is insufficient for this repository.
   * - `SVCSTG.SWR.4039002`: The caller isn't allowed to perform this operation.
   * - `SVCSTG.SWR.4030170`: The caller lacks a required permission; the current edition of the reference calls this insufficient permissions.
   * - `SVCSTG.SWR.4040010`: The image or image repository doesn't exist.
   * - `SVCSTG.SWR.4040058`: The organization doesn't exist.
   * - `SVCSTG.SWR.4131001`: The request body is too large.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5001101`: The service reports an internal error. Known for image synchronization: the target region is unknown.
   * - `SVCSTG.SWR.5000046`: A resource couldn't be created; the code doesn't specify which one.
   *
   * `POST /v2/manage/namespaces/{namespace}/repos/{repository}/sync_images`, page swr_02_0014 of the reference, edition 2025-10-30.
   *
   * @returns The tags that were not accepted; empty if all of them were.
   */
  createManualImageSyncRepo(params: Method['createManualImageSyncRepo']['params'], options?: Method['createManualImageSyncRepo']['options']): Method['createManualImageSyncRepo']['call']
  /**
   * List synchronization jobs.
   *
   * Lists the jobs of a repository, one page at a time: one for each tag that a rule or a request copies. `filter` is required, with `limit` and `offset`. A job that has ended as `success`, `failed`, `timeout`, `cancel` or `existed` doesn't change any more.
   *
   * Parameters:
   * - `namespace`: The organization's name.
   * - `repository`: The repository's name.
   * - `filter`: `limit::N|offset::N`, optionally with `order::desc` or `order::asc`: newest or oldest jobs first. Both `limit` and `offset` are required.
   *
   * Errors:
   * - `SVCSTG.SWR.4001036`: A required parameter didn't reach the service.
   * - `SVCSTG.SWR.4001035`: The filter is malformed.
   * - `SVCSTG.SWR.4001028`: The organization name is invalid.
   * - `SVCSTG.SWR.4001029`: The repository name is invalid.
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `SVCSTG.SWR.4037020`: The caller's permission in the organization is insufficient for this repository.
   * - `SVCSTG.SWR.4039002`: The caller isn't allowed to perform this operation.
   * - `SVCSTG.SWR.4030170`: The caller lacks a required permission; the current edition of the reference calls this insufficient permissions.
   * - `SVCSTG.SWR.4040010`: The image or image repository doesn't exist.
   * - `SVCSTG.SWR.4040058`: The organization doesn't exist.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5000008`: A list couldn't be read; the code doesn't specify which one.
   *
   * `GET /v2/manage/namespaces/{namespace}/repos/{repository}/sync_job`, page swr_02_0006 of the reference, edition 2025-12-05.
   *
   * @returns One page of jobs. Await it for one page, or iterate over the items of all pages.
   */
  showSyncJob(params: Method['showSyncJob']['plain'], options?: Method['showSyncJob']['options']): Method['showSyncJob']['call']
  /**
   * List synchronization jobs, by a filter.
   *
   * Lists the jobs of a repository, one page at a time: one for each tag that a rule or a request copies. `filter` is required, with `limit` and `offset`. A job that has ended as `success`, `failed`, `timeout`, `cancel` or `existed` doesn't change any more.
   *
   * Parameters:
   * - `namespace`: The organization's name.
   * - `repository`: The repository's name.
   * - `filter`: `limit::N|offset::N`, optionally with `order::desc` or `order::asc`: newest or oldest jobs first. Both `limit` and `offset` are required.
   *
   * Errors:
   * - `SVCSTG.SWR.4001036`: A required parameter didn't reach the service.
   * - `SVCSTG.SWR.4001035`: The filter is malformed.
   * - `SVCSTG.SWR.4001028`: The organization name is invalid.
   * - `SVCSTG.SWR.4001029`: The repository name is invalid.
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `SVCSTG.SWR.4037020`: The caller's permission in the organization is insufficient for this repository.
   * - `SVCSTG.SWR.4039002`: The caller isn't allowed to perform this operation.
   * - `SVCSTG.SWR.4030170`: The caller lacks a required permission; the current edition of the reference calls this insufficient permissions.
   * - `SVCSTG.SWR.4040010`: The image or image repository doesn't exist.
   * - `SVCSTG.SWR.4040058`: The organization doesn't exist.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5000008`: A list couldn't be read; the code doesn't specify which one.
   *
   * `GET /v2/manage/namespaces/{namespace}/repos/{repository}/sync_job`, page swr_02_0006 of the reference, edition 2025-12-05.
   *
   * @returns One page of jobs. Await it for one page, or iterate over the items of all pages.
   */
  showSyncJob(params: Method['showSyncJob']['filtered'], options?: Method['showSyncJob']['options']): Method['showSyncJob']['call']
  /**
   * List synchronization jobs, by plain parameters or a filter.
   *
   * Lists the jobs of a repository, one page at a time: one for each tag that a rule or a request copies. `filter` is required, with `limit` and `offset`. A job that has ended as `success`, `failed`, `timeout`, `cancel` or `existed` doesn't change any more.
   *
   * Parameters:
   * - `namespace`: The organization's name.
   * - `repository`: The repository's name.
   * - `filter`: `limit::N|offset::N`, optionally with `order::desc` or `order::asc`: newest or oldest jobs first. Both `limit` and `offset` are required.
   *
   * Errors:
   * - `SVCSTG.SWR.4001036`: A required parameter didn't reach the service.
   * - `SVCSTG.SWR.4001035`: The filter is malformed.
   * - `SVCSTG.SWR.4001028`: The organization name is invalid.
   * - `SVCSTG.SWR.4001029`: The repository name is invalid.
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `SVCSTG.SWR.4037020`: The caller's permission in the organization is insufficient for this repository.
   * - `SVCSTG.SWR.4039002`: The caller isn't allowed to perform this operation.
   * - `SVCSTG.SWR.4030170`: The caller lacks a required permission; the current edition of the reference calls this insufficient permissions.
   * - `SVCSTG.SWR.4040010`: The image or image repository doesn't exist.
   * - `SVCSTG.SWR.4040058`: The organization doesn't exist.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5000008`: A list couldn't be read; the code doesn't specify which one.
   *
   * `GET /v2/manage/namespaces/{namespace}/repos/{repository}/sync_job`, page swr_02_0006 of the reference, edition 2025-12-05.
   *
   * @returns One page of jobs. Await it for one page, or iterate over the items of all pages.
   */
  showSyncJob(params: Method['showSyncJob']['any'], options?: Method['showSyncJob']['options']): Method['showSyncJob']['call']
  /**
   * Show the configuration of an image.
   *
   * Returns the configuration of the image with a tag: architecture, environment, command, labels and history. The response is the configuration document of the image.
   *
   * Parameters:
   * - `namespace`: The organization's name.
   * - `repository`: The repository's name.
   * - `tag`: The tag's name.
   *
   * Errors:
   * - `SVCSTG.SWR.4009021`: The tag contains invalid characters or is too long.
   * - `SVCSTG.SWR.4001028`: The organization name is invalid.
   * - `SVCSTG.SWR.4001029`: The repository name is invalid.
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `SVCSTG.SWR.4037020`: The caller's permission in the organization is insufficient for this repository.
   * - `SVCSTG.SWR.4039002`: The caller isn't allowed to perform this operation.
   * - `SVCSTG.SWR.4030170`: The caller lacks a required permission; the current edition of the reference calls this insufficient permissions.
   * - `SVCSTG.SWR.4041056`: The tag doesn't exist.
   * - `SVCSTG.SWR.4040010`: The image or image repository doesn't exist.
   * - `SVCSTG.SWR.4040058`: The organization doesn't exist.
   * - `SVCSTG.SWR.4040113`: The image resource doesn't exist.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5000112`: The image resource couldn't be read.
   * - `SVCSTG.SWR.5000007`: A resource couldn't be read; the code doesn't specify which one.
   *
   * `GET /v2/manage/namespaces/{namespace}/repos/{repository}/tags/{tag}/config`, page ShowRepoTagConfig of the reference, edition 2026-09-28.
   *
   * @returns The configuration.
   */
  showRepoTagConfig(params: Method['showRepoTagConfig']['params'], options?: Method['showRepoTagConfig']['options']): Method['showRepoTagConfig']['call']
  /**
   * List tags (v3).
   *
   * Lists the tags of a repository, one page at a time; the `nextMarker` of a page is the `marker` of the next one. Repeat the other parameters with the marker. Without `with_manifest`, the manifests are empty, which makes pages small.
   *
   * Parameters:
   * - `namespace`: The organization's name.
   * - `repository`: The repository's name.
   * - `limit` (optional): The maximum number of items per page, up to 1000. Defaults to 100.
   * - `marker` (optional): The `nextMarker` of the previous page, an opaque string.
   * - `tag` (optional): A part of the names of the tags to return.
   * - `with_manifest` (optional): Whether `manifest` is filled. Defaults to `false`.
   * - `order_column` (optional): The column to sort by. Requires `order_type`.
   * - `order_type` (optional): `desc` for descending order, `asc` for ascending order. Requires `order_column`.
   *
   * Errors:
   * - `SVCSTG.SWR.4000056`: `limit` or `offset` is out of range.
   * - `SVCSTG.SWR.4001096`: Sorting by this column isn't supported.
   * - `SVCSTG.SWR.4001025`: A query parameter is invalid.
   * - `SVCSTG.SWR.4001028`: The organization name is invalid.
   * - `SVCSTG.SWR.4001029`: The repository name is invalid.
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `SVCSTG.SWR.4037020`: The caller's permission in the organization is insufficient for this repository.
   * - `SVCSTG.SWR.4039002`: The caller isn't allowed to perform this operation.
   * - `SVCSTG.SWR.4030170`: The caller lacks a required permission; the current edition of the reference calls this insufficient permissions.
   * - `SVCSTG.SWR.4040010`: The image or image repository doesn't exist.
   * - `SVCSTG.SWR.4040058`: The organization doesn't exist.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5001056`: The tag list couldn't be read.
   * - `SVCSTG.SWR.5000008`: A list couldn't be read; the code doesn't specify which one.
   *
   * `GET /v3/manage/namespaces/{namespace}/repos/{repository}/tags`, page swr_02_0125 of the reference, edition 2026-02-02.
   *
   * @returns One page of tags. Await it for one page, or iterate over the items of all pages.
   */
  listRepositoryTag(params: Method['listRepositoryTag']['plain'], options?: Method['listRepositoryTag']['options']): Method['listRepositoryTag']['call']
  /**
   * List tags (v3), sorted.
   *
   * Lists the tags of a repository, one page at a time; the `nextMarker` of a page is the `marker` of the next one. Repeat the other parameters with the marker. Without `with_manifest`, the manifests are empty, which makes pages small.
   *
   * Parameters:
   * - `namespace`: The organization's name.
   * - `repository`: The repository's name.
   * - `limit` (optional): The maximum number of items per page, up to 1000. Defaults to 100.
   * - `marker` (optional): The `nextMarker` of the previous page, an opaque string.
   * - `tag` (optional): A part of the names of the tags to return.
   * - `with_manifest` (optional): Whether `manifest` is filled. Defaults to `false`.
   * - `order_column` (optional): The column to sort by. Requires `order_type`.
   * - `order_type` (optional): `desc` for descending order, `asc` for ascending order. Requires `order_column`.
   *
   * Errors:
   * - `SVCSTG.SWR.4000056`: `limit` or `offset` is out of range.
   * - `SVCSTG.SWR.4001096`: Sorting by this column isn't supported.
   * - `SVCSTG.SWR.4001025`: A query parameter is invalid.
   * - `SVCSTG.SWR.4001028`: The organization name is invalid.
   * - `SVCSTG.SWR.4001029`: The repository name is invalid.
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `SVCSTG.SWR.4037020`: The caller's permission in the organization is insufficient for this repository.
   * - `SVCSTG.SWR.4039002`: The caller isn't allowed to perform this operation.
   * - `SVCSTG.SWR.4030170`: The caller lacks a required permission; the current edition of the reference calls this insufficient permissions.
   * - `SVCSTG.SWR.4040010`: The image or image repository doesn't exist.
   * - `SVCSTG.SWR.4040058`: The organization doesn't exist.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5001056`: The tag list couldn't be read.
   * - `SVCSTG.SWR.5000008`: A list couldn't be read; the code doesn't specify which one.
   *
   * `GET /v3/manage/namespaces/{namespace}/repos/{repository}/tags`, page swr_02_0125 of the reference, edition 2026-02-02.
   *
   * @returns One page of tags. Await it for one page, or iterate over the items of all pages.
   */
  listRepositoryTag(params: Method['listRepositoryTag']['sorted'], options?: Method['listRepositoryTag']['options']): Method['listRepositoryTag']['call']
  /**
   * List tags (v3), sorted or not.
   *
   * Lists the tags of a repository, one page at a time; the `nextMarker` of a page is the `marker` of the next one. Repeat the other parameters with the marker. Without `with_manifest`, the manifests are empty, which makes pages small.
   *
   * Parameters:
   * - `namespace`: The organization's name.
   * - `repository`: The repository's name.
   * - `limit` (optional): The maximum number of items per page, up to 1000. Defaults to 100.
   * - `marker` (optional): The `nextMarker` of the previous page, an opaque string.
   * - `tag` (optional): A part of the names of the tags to return.
   * - `with_manifest` (optional): Whether `manifest` is filled. Defaults to `false`.
   * - `order_column` (optional): The column to sort by. Requires `order_type`.
   * - `order_type` (optional): `desc` for descending order, `asc` for ascending order. Requires `order_column`.
   *
   * Errors:
   * - `SVCSTG.SWR.4000056`: `limit` or `offset` is out of range.
   * - `SVCSTG.SWR.4001096`: Sorting by this column isn't supported.
   * - `SVCSTG.SWR.4001025`: A query parameter is invalid.
   * - `SVCSTG.SWR.4001028`: The organization name is invalid.
   * - `SVCSTG.SWR.4001029`: The repository name is invalid.
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `SVCSTG.SWR.4037020`: The caller's permission in the organization is insufficient for this repository.
   * - `SVCSTG.SWR.4039002`: The caller isn't allowed to perform this operation.
   * - `SVCSTG.SWR.4030170`: The caller lacks a required permission; the current edition of the reference calls this insufficient permissions.
   * - `SVCSTG.SWR.4040010`: The image or image repository doesn't exist.
   * - `SVCSTG.SWR.4040058`: The organization doesn't exist.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5001056`: The tag list couldn't be read.
   * - `SVCSTG.SWR.5000008`: A list couldn't be read; the code doesn't specify which one.
   *
   * `GET /v3/manage/namespaces/{namespace}/repos/{repository}/tags`, page swr_02_0125 of the reference, edition 2026-02-02.
   *
   * @returns One page of tags. Await it for one page, or iterate over the items of all pages.
   */
  listRepositoryTag(params: Method['listRepositoryTag']['any'], options?: Method['listRepositoryTag']['options']): Method['listRepositoryTag']['call']
  /**
   * List the accessories of a tag.
   *
   * Lists the signatures of an image. A signature is itself a tag of the repository, `sha256-<digest>.sig`, and signs every tag with that digest.
   *
   * Parameters:
   * - `namespace`: The organization's name.
   * - `repository`: The repository's name.
   * - `tag`: The tag's name.
   * - `limit` (optional): The maximum number of items per page, up to 100. Defaults to 10. If `offset` is missing, its default is sent with it.
   * - `offset` (optional): The index of the first item, starting at 0. If `limit` is missing, its default is sent with it.
   *
   * Errors:
   * - `SVCSTG.SWR.4000056`: `limit` or `offset` is out of range.
   * - `SVCSTG.SWR.4009021`: The tag contains invalid characters or is too long.
   * - `SVCSTG.SWR.4001028`: The organization name is invalid.
   * - `SVCSTG.SWR.4001029`: The repository name is invalid.
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `SVCSTG.SWR.4037020`: The caller's permission in the organization is insufficient for this repository.
   * - `SVCSTG.SWR.4039002`: The caller isn't allowed to perform this operation.
   * - `SVCSTG.SWR.4030170`: The caller lacks a required permission; the current edition of the reference calls this insufficient permissions.
   * - `SVCSTG.SWR.4041056`: The tag doesn't exist.
   * - `SVCSTG.SWR.4040010`: The image or image repository doesn't exist.
   * - `SVCSTG.SWR.4040058`: The organization doesn't exist.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5000008`: A list couldn't be read; the code doesn't specify which one.
   *
   * `GET /v2/manage/namespaces/{namespace}/repos/{repository}/{tag}/accessories`, page ListRepoAccessories of the reference, edition 2026-06-18.
   *
   * @returns One page of accessories. Await it for one page, or iterate over the items of all pages.
   */
  listRepoAccessories(params: Method['listRepoAccessories']['params'], options?: Method['listRepoAccessories']['options']): Method['listRepoAccessories']['call']
  /**
   * List the tags that a signature signs.
   *
   * Lists the tags whose image a signature signs: those with the digest in the signature's tag, `sha256-<digest>.sig`. The inverse of `listRepoAccessories`.
   *
   * Parameters:
   * - `namespace`: The organization's name.
   * - `repository`: The repository's name.
   * - `tag`: The tag's name.
   * - `limit` (optional): The maximum number of items per page, up to 10. Defaults to 10.
   * - `marker` (optional): The `next_marker` of the previous page. Defaults to `0`, which is the first page.
   *
   * Errors:
   * - `SVCSTG.SWR.4000056`: `limit` or `offset` is out of range.
   * - `SVCSTG.SWR.4001025`: A query parameter is invalid.
   * - `SVCSTG.SWR.4009021`: The tag contains invalid characters or is too long.
   * - `SVCSTG.SWR.4001028`: The organization name is invalid.
   * - `SVCSTG.SWR.4001029`: The repository name is invalid.
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `SVCSTG.SWR.4037020`: The caller's permission in the organization is insufficient for this repository.
   * - `SVCSTG.SWR.4039002`: The caller isn't allowed to perform this operation.
   * - `SVCSTG.SWR.4030170`: The caller lacks a required permission; the current edition of the reference calls this insufficient permissions.
   * - `SVCSTG.SWR.4041056`: The tag doesn't exist.
   * - `SVCSTG.SWR.4040010`: The image or image repository doesn't exist.
   * - `SVCSTG.SWR.4040058`: The organization doesn't exist.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5001056`: The tag list couldn't be read.
   * - `SVCSTG.SWR.5000008`: A list couldn't be read; the code doesn't specify which one.
   *
   * `GET /v2/manage/namespaces/{namespace}/repos/{repository}/{tag}/references`, page ListReferences of the reference, edition 2026-09-22.
   *
   * @returns One page of tags. Await it for one page, or iterate over the items of all pages.
   */
  listReferences(params: Method['listReferences']['params'], options?: Method['listReferences']['options']): Method['listReferences']['call']
  /**
   * List the accounts a repository is shared with.
   *
   * Lists the accounts that a repository is shared with, including expired shares. The list isn't paginated; according to a later edition, it contains 100 accounts by default, without a documented way to get the others. Partner clouds also serve this operation under `/repos/{repository}/access-domains`.
   *
   * Parameters:
   * - `namespace`: The organization's name.
   * - `repository`: The repository's name.
   *
   * Errors:
   * - `SVCSTG.SWR.4001029`: The repository name is invalid.
   * - `SVCSTG.SWR.4001028`: The organization name is invalid.
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `SVCSTG.SWR.4037020`: The caller's permission in the organization is insufficient for this repository.
   * - `SVCSTG.SWR.4039002`: The caller isn't allowed to perform this operation.
   * - `SVCSTG.SWR.4040010`: The image or image repository doesn't exist.
   * - `SVCSTG.SWR.4040058`: The organization doesn't exist.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5000008`: A list couldn't be read; the code doesn't specify which one.
   *
   * `GET /v2/manage/namespaces/{namespace}/repositories/{repository}/access-domains`, section 4.4.5 of the reference, edition 2022-08-30.
   *
   * @returns The accounts.
   */
  listRepoDomains(params: Method['listRepoDomains']['params'], options?: Method['listRepoDomains']['options']): Method['listRepoDomains']['call']
  /**
   * Share a repository with an account.
   *
   * Allows another account to download a private repository, until a specified day or forever. Read access is the only permission that can be granted. A share ends at 00:00:00 on the day after its deadline, in a time zone that is unsettled. Requires the manage permission. Partner clouds also serve this operation under `/repos/{repository}/access-domains`.
   *
   * Parameters:
   * - `namespace`: The organization's name.
   * - `repository`: The repository's name.
   * - `access_domain`: The name of the account to share with. Partner clouds compare it case-insensitively and return it in lower case: compare names in the same way.
   * - `permit`: The only permission that can be granted.
   * - `deadline`: `forever` or a UTC timestamp. Only the date counts: the share ends at 00:00:00 on the following day, and hours and minutes are ignored. A date that doesn't exist, such as 2027-02-30, is invalid. The time zone of this midnight is unsettled.
   * - `description` (optional): The purpose of the share, up to 1,000 characters in the console. If omitted, it is probably empty.
   *
   * Errors:
   * - `SVCSTG.SWR.4001041`: The parameter `domain` is invalid. In this API, it is presumably the name of an account to share with.
   * - `SVCSTG.SWR.4001090`: The account doesn't exist, or the repository isn't shared with it.
   * - `SVCSTG.SWR.4001091`: The permission parameter is invalid.
   * - `SVCSTG.SWR.4000014`: A parameter value is invalid.
   * - `SVCSTG.SWR.4001014`: A required parameter is missing.
   * - `SVCSTG.SWR.4001018`: The type of the request body is invalid.
   * - `SVCSTG.SWR.4001028`: The organization name is invalid.
   * - `SVCSTG.SWR.4001029`: The repository name is invalid.
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `SVCSTG.SWR.4037020`: The caller's permission in the organization is insufficient for this repository.
   * - `SVCSTG.SWR.4039002`: The caller isn't allowed to perform this operation.
   * - `SVCSTG.SWR.4040010`: The image or image repository doesn't exist.
   * - `SVCSTG.SWR.4040058`: The organization doesn't exist.
   * - `SVCSTG.SWR.4090089`: The permission already exists, for example because the repository is already shared with the account.
   * - `SVCSTG.SWR.4131001`: The request body is too large.
   * - `SVCSTG.SWR.4131012`: The description is too long.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5000046`: A resource couldn't be created; the code doesn't specify which one.
   *
   * `POST /v2/manage/namespaces/{namespace}/repositories/{repository}/access-domains`, section 4.4.1 of the reference, edition 2022-08-30.
   *
   * @returns An empty object, or the fields that a newer service sends.
   */
  createRepoDomains(params: Method['createRepoDomains']['params'], options?: Method['createRepoDomains']['options']): Method['createRepoDomains']['call']
  /**
   * Check whether a repository is shared with an account.
   *
   * Returns whether a repository is shared with an account and, if so, until when. If the repository isn't shared, the service returns 200 with `exist` set to `false`, or 400 with `SVCSTG.SWR.4001090`. Handle both. Partner clouds also serve this operation under `/repos/{repository}/access-domains/{access_domain}`.
   *
   * Parameters:
   * - `namespace`: The organization's name.
   * - `repository`: The repository's name.
   * - `access_domain`: The name of the account that the repository is shared with.
   *
   * Errors:
   * - `SVCSTG.SWR.4001090`: The account doesn't exist, or the repository isn't shared with it.
   * - `SVCSTG.SWR.4001029`: The repository name is invalid.
   * - `SVCSTG.SWR.4001028`: The organization name is invalid.
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `SVCSTG.SWR.4037020`: The caller's permission in the organization is insufficient for this repository.
   * - `SVCSTG.SWR.4039002`: The caller isn't allowed to perform this operation.
   * - `SVCSTG.SWR.4040010`: The image or image repository doesn't exist.
   * - `SVCSTG.SWR.4040058`: The organization doesn't exist.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5000007`: A resource couldn't be read; the code doesn't specify which one.
   *
   * `GET /v2/manage/namespaces/{namespace}/repositories/{repository}/access-domains/{access_domain}`, section 4.4.4 of the reference, edition 2022-08-30.
   *
   * @returns Whether the repository is shared and, if so, the share.
   */
  showAccessDomain(params: Method['showAccessDomain']['params'], options?: Method['showAccessDomain']['options']): Method['showAccessDomain']['call']
  /**
   * Update a share.
   *
   * Updates the deadline and the description of a share. If the description is omitted, it is cleared. Requires the manage permission. Returns 201, not 200. Partner clouds also serve this operation under `/repos/{repository}/access-domains/{access_domain}`.
   *
   * Parameters:
   * - `namespace`: The organization's name.
   * - `repository`: The repository's name.
   * - `access_domain`: The name of the account that the repository is shared with.
   * - `permit`: The only permission that can be granted.
   * - `deadline`: `forever` or a UTC timestamp. Only the date counts: the share ends at 00:00:00 on the following day, and hours and minutes are ignored. A date that doesn't exist, such as 2027-02-30, is invalid. The time zone of this midnight is unsettled.
   * - `description` (optional): The purpose of the share, up to 1,000 characters in the console. If omitted, it is cleared.
   *
   * Errors:
   * - `SVCSTG.SWR.4000014`: A parameter value is invalid.
   * - `SVCSTG.SWR.4001091`: The permission parameter is invalid.
   * - `SVCSTG.SWR.4001014`: A required parameter is missing.
   * - `SVCSTG.SWR.4001090`: The account doesn't exist, or the repository isn't shared with it.
   * - `SVCSTG.SWR.4001018`: The type of the request body is invalid.
   * - `SVCSTG.SWR.4001028`: The organization name is invalid.
   * - `SVCSTG.SWR.4001029`: The repository name is invalid.
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `SVCSTG.SWR.4037020`: The caller's permission in the organization is insufficient for this repository.
   * - `SVCSTG.SWR.4039002`: The caller isn't allowed to perform this operation.
   * - `SVCSTG.SWR.4040091`: The permission doesn't exist, for example because the repository isn't shared with the account.
   * - `SVCSTG.SWR.4040010`: The image or image repository doesn't exist.
   * - `SVCSTG.SWR.4040058`: The organization doesn't exist.
   * - `SVCSTG.SWR.4131001`: The request body is too large.
   * - `SVCSTG.SWR.4131012`: The description is too long.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5000011`: A resource couldn't be updated; the code doesn't specify which one.
   *
   * `PATCH /v2/manage/namespaces/{namespace}/repositories/{repository}/access-domains/{access_domain}`, section 4.4.3 of the reference, edition 2022-08-30.
   *
   * @returns An empty object, or the fields that a newer service sends.
   */
  updateRepoDomains(params: Method['updateRepoDomains']['params'], options?: Method['updateRepoDomains']['options']): Method['updateRepoDomains']['call']
  /**
   * Stop sharing a repository with an account.
   *
   * Revokes an account's permission to download a repository. Requires the manage permission. Partner clouds also serve this operation under `/repos/{repository}/access-domains/{access_domain}`.
   *
   * Parameters:
   * - `namespace`: The organization's name.
   * - `repository`: The repository's name.
   * - `access_domain`: The name of the account that the repository is shared with.
   *
   * Errors:
   * - `SVCSTG.SWR.4001090`: The account doesn't exist, or the repository isn't shared with it.
   * - `SVCSTG.SWR.4001029`: The repository name is invalid.
   * - `SVCSTG.SWR.4001028`: The organization name is invalid.
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `SVCSTG.SWR.4037020`: The caller's permission in the organization is insufficient for this repository.
   * - `SVCSTG.SWR.4039002`: The caller isn't allowed to perform this operation.
   * - `SVCSTG.SWR.4040091`: The permission doesn't exist, for example because the repository isn't shared with the account.
   * - `SVCSTG.SWR.4040010`: The image or image repository doesn't exist.
   * - `SVCSTG.SWR.4040058`: The organization doesn't exist.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5000005`: A resource couldn't be deleted; the code doesn't specify which one.
   *
   * `DELETE /v2/manage/namespaces/{namespace}/repositories/{repository}/access-domains/{access_domain}`, section 4.4.2 of the reference, edition 2022-08-30.
   *
   * @returns Nothing.
   */
  deleteRepoDomains(params: Method['deleteRepoDomains']['params'], options?: Method['deleteRepoDomains']['options']): Method['deleteRepoDomains']['call']
  /**
   * List regions for synchronization.
   *
   * Lists the regions that images can be synchronized to. The region of the request is one of them. The list has no pages.
   *
   * Errors:
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `SVCSTG.SWR.4030170`: The caller lacks a required permission; the current edition of the reference calls this insufficient permissions.
   * - `SVCSTG.SWR.4039002`: The caller isn't allowed to perform this operation.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5000008`: A list couldn't be read; the code doesn't specify which one.
   *
   * `GET /v2/manage/regions`, page swr_02_0123 of the reference, edition 2026-09-28.
   *
   * @returns The regions.
   */
  listSyncRegions(params?: Method['listSyncRegions']['params'], options?: Method['listSyncRegions']['options']): Method['listSyncRegions']['call']
  /**
   * List repositories.
   *
   * Lists the repositories that are visible to the caller, one page at a time. `namespace` and `name` match by substring. One text of the reference calls the filter mandatory, but the table beside it optional.
   *
   * Parameters:
   * - `namespace` (optional): A substring of the organization's name. Can't be combined with `filter`.
   * - `name` (optional): A substring of the repository's name, with its slashes unchanged. Can't be combined with `filter`.
   * - `category` (optional): Returns only repositories of this category. Can't be combined with `filter`.
   * - `is_public` (optional): Returns only public repositories (`true`) or private repositories (`false`). Can't be combined with `filter`. Added by a later edition.
   * - `limit` (optional): The maximum number of items per page, up to 1000. If `offset` is missing, its default is sent with it. Can't be combined with `filter`. The reference doesn't state how many items a request without both parameters returns; newer editions state 100 for repositories, and contradict themselves for tags and shared repositories.
   * - `offset` (optional): The index of the first item, starting at 0; not a page number. If `limit` is missing, its default is sent with it. Can't be combined with `filter`.
   * - `order_column` (optional): The column to sort by. Requires `order_type`. Can't be combined with `filter`.
   * - `order_type` (optional): `desc` for descending order, `asc` for ascending order. Requires `order_column`. Can't be combined with `filter`.
   * - `filter` (optional): `key::value` pairs joined by `|`, for example `center::self|namespace::group|name::busybox`. Keys: `namespace` and `name` (match by substring), `category`, `is_public` (added by a later edition), `center` (older clients send `self`), `limit` with `offset`, and `order_column` with `order_type`. Can't be combined with plain query parameters. Use each key once: if a key is repeated, the last value presumably applies.
   *
   * Errors:
   * - `SVCSTG.SWR.4001035`: The filter is malformed.
   * - `SVCSTG.SWR.4001096`: Sorting by this column isn't supported.
   * - `SVCSTG.SWR.4000056`: `limit` or `offset` is out of range.
   * - `SVCSTG.SWR.4001025`: A query parameter is invalid.
   * - `SVCSTG.SWR.4001028`: The organization name is invalid.
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `SVCSTG.SWR.4039002`: The caller isn't allowed to perform this operation.
   * - `SVCSTG.SWR.4030170`: The caller lacks a required permission; the current edition of the reference calls this insufficient permissions.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5000003`: The image list couldn't be read.
   * - `SVCSTG.SWR.5000008`: A list couldn't be read; the code doesn't specify which one.
   *
   * `GET /v2/manage/repos`, section 4.2.5 of the reference, edition 2022-08-30.
   *
   * @returns One page of repositories. Await it for one page, or iterate over the items of all pages.
   */
  listReposDetails(params?: Method['listReposDetails']['plain'], options?: Method['listReposDetails']['options']): Method['listReposDetails']['call']
  /**
   * List repositories, by a filter.
   *
   * Lists the repositories that are visible to the caller, one page at a time. `namespace` and `name` match by substring. One text of the reference calls the filter mandatory, but the table beside it optional.
   *
   * Parameters:
   * - `namespace` (optional): A substring of the organization's name. Can't be combined with `filter`.
   * - `name` (optional): A substring of the repository's name, with its slashes unchanged. Can't be combined with `filter`.
   * - `category` (optional): Returns only repositories of this category. Can't be combined with `filter`.
   * - `is_public` (optional): Returns only public repositories (`true`) or private repositories (`false`). Can't be combined with `filter`. Added by a later edition.
   * - `limit` (optional): The maximum number of items per page, up to 1000. If `offset` is missing, its default is sent with it. Can't be combined with `filter`. The reference doesn't state how many items a request without both parameters returns; newer editions state 100 for repositories, and contradict themselves for tags and shared repositories.
   * - `offset` (optional): The index of the first item, starting at 0; not a page number. If `limit` is missing, its default is sent with it. Can't be combined with `filter`.
   * - `order_column` (optional): The column to sort by. Requires `order_type`. Can't be combined with `filter`.
   * - `order_type` (optional): `desc` for descending order, `asc` for ascending order. Requires `order_column`. Can't be combined with `filter`.
   * - `filter` (optional): `key::value` pairs joined by `|`, for example `center::self|namespace::group|name::busybox`. Keys: `namespace` and `name` (match by substring), `category`, `is_public` (added by a later edition), `center` (older clients send `self`), `limit` with `offset`, and `order_column` with `order_type`. Can't be combined with plain query parameters. Use each key once: if a key is repeated, the last value presumably applies.
   *
   * Errors:
   * - `SVCSTG.SWR.4001035`: The filter is malformed.
   * - `SVCSTG.SWR.4001096`: Sorting by this column isn't supported.
   * - `SVCSTG.SWR.4000056`: `limit` or `offset` is out of range.
   * - `SVCSTG.SWR.4001025`: A query parameter is invalid.
   * - `SVCSTG.SWR.4001028`: The organization name is invalid.
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `SVCSTG.SWR.4039002`: The caller isn't allowed to perform this operation.
   * - `SVCSTG.SWR.4030170`: The caller lacks a required permission; the current edition of the reference calls this insufficient permissions.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5000003`: The image list couldn't be read.
   * - `SVCSTG.SWR.5000008`: A list couldn't be read; the code doesn't specify which one.
   *
   * `GET /v2/manage/repos`, section 4.2.5 of the reference, edition 2022-08-30.
   *
   * @returns One page of repositories. Await it for one page, or iterate over the items of all pages.
   */
  listReposDetails(params: Method['listReposDetails']['filtered'], options?: Method['listReposDetails']['options']): Method['listReposDetails']['call']
  /**
   * List repositories, sorted.
   *
   * Lists the repositories that are visible to the caller, one page at a time. `namespace` and `name` match by substring. One text of the reference calls the filter mandatory, but the table beside it optional.
   *
   * Parameters:
   * - `namespace` (optional): A substring of the organization's name. Can't be combined with `filter`.
   * - `name` (optional): A substring of the repository's name, with its slashes unchanged. Can't be combined with `filter`.
   * - `category` (optional): Returns only repositories of this category. Can't be combined with `filter`.
   * - `is_public` (optional): Returns only public repositories (`true`) or private repositories (`false`). Can't be combined with `filter`. Added by a later edition.
   * - `limit` (optional): The maximum number of items per page, up to 1000. If `offset` is missing, its default is sent with it. Can't be combined with `filter`. The reference doesn't state how many items a request without both parameters returns; newer editions state 100 for repositories, and contradict themselves for tags and shared repositories.
   * - `offset` (optional): The index of the first item, starting at 0; not a page number. If `limit` is missing, its default is sent with it. Can't be combined with `filter`.
   * - `order_column` (optional): The column to sort by. Requires `order_type`. Can't be combined with `filter`.
   * - `order_type` (optional): `desc` for descending order, `asc` for ascending order. Requires `order_column`. Can't be combined with `filter`.
   * - `filter` (optional): `key::value` pairs joined by `|`, for example `center::self|namespace::group|name::busybox`. Keys: `namespace` and `name` (match by substring), `category`, `is_public` (added by a later edition), `center` (older clients send `self`), `limit` with `offset`, and `order_column` with `order_type`. Can't be combined with plain query parameters. Use each key once: if a key is repeated, the last value presumably applies.
   *
   * Errors:
   * - `SVCSTG.SWR.4001035`: The filter is malformed.
   * - `SVCSTG.SWR.4001096`: Sorting by this column isn't supported.
   * - `SVCSTG.SWR.4000056`: `limit` or `offset` is out of range.
   * - `SVCSTG.SWR.4001025`: A query parameter is invalid.
   * - `SVCSTG.SWR.4001028`: The organization name is invalid.
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `SVCSTG.SWR.4039002`: The caller isn't allowed to perform this operation.
   * - `SVCSTG.SWR.4030170`: The caller lacks a required permission; the current edition of the reference calls this insufficient permissions.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5000003`: The image list couldn't be read.
   * - `SVCSTG.SWR.5000008`: A list couldn't be read; the code doesn't specify which one.
   *
   * `GET /v2/manage/repos`, section 4.2.5 of the reference, edition 2022-08-30.
   *
   * @returns One page of repositories. Await it for one page, or iterate over the items of all pages.
   */
  listReposDetails(params: Method['listReposDetails']['sorted'], options?: Method['listReposDetails']['options']): Method['listReposDetails']['call']
  /**
   * List repositories, by a filter and sorted.
   *
   * Lists the repositories that are visible to the caller, one page at a time. `namespace` and `name` match by substring. One text of the reference calls the filter mandatory, but the table beside it optional.
   *
   * Parameters:
   * - `namespace` (optional): A substring of the organization's name. Can't be combined with `filter`.
   * - `name` (optional): A substring of the repository's name, with its slashes unchanged. Can't be combined with `filter`.
   * - `category` (optional): Returns only repositories of this category. Can't be combined with `filter`.
   * - `is_public` (optional): Returns only public repositories (`true`) or private repositories (`false`). Can't be combined with `filter`. Added by a later edition.
   * - `limit` (optional): The maximum number of items per page, up to 1000. If `offset` is missing, its default is sent with it. Can't be combined with `filter`. The reference doesn't state how many items a request without both parameters returns; newer editions state 100 for repositories, and contradict themselves for tags and shared repositories.
   * - `offset` (optional): The index of the first item, starting at 0; not a page number. If `limit` is missing, its default is sent with it. Can't be combined with `filter`.
   * - `order_column` (optional): The column to sort by. Requires `order_type`. Can't be combined with `filter`.
   * - `order_type` (optional): `desc` for descending order, `asc` for ascending order. Requires `order_column`. Can't be combined with `filter`.
   * - `filter` (optional): `key::value` pairs joined by `|`, for example `center::self|namespace::group|name::busybox`. Keys: `namespace` and `name` (match by substring), `category`, `is_public` (added by a later edition), `center` (older clients send `self`), `limit` with `offset`, and `order_column` with `order_type`. Can't be combined with plain query parameters. Use each key once: if a key is repeated, the last value presumably applies.
   *
   * Errors:
   * - `SVCSTG.SWR.4001035`: The filter is malformed.
   * - `SVCSTG.SWR.4001096`: Sorting by this column isn't supported.
   * - `SVCSTG.SWR.4000056`: `limit` or `offset` is out of range.
   * - `SVCSTG.SWR.4001025`: A query parameter is invalid.
   * - `SVCSTG.SWR.4001028`: The organization name is invalid.
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `SVCSTG.SWR.4039002`: The caller isn't allowed to perform this operation.
   * - `SVCSTG.SWR.4030170`: The caller lacks a required permission; the current edition of the reference calls this insufficient permissions.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5000003`: The image list couldn't be read.
   * - `SVCSTG.SWR.5000008`: A list couldn't be read; the code doesn't specify which one.
   *
   * `GET /v2/manage/repos`, section 4.2.5 of the reference, edition 2022-08-30.
   *
   * @returns One page of repositories. Await it for one page, or iterate over the items of all pages.
   */
  listReposDetails(params: Method['listReposDetails']['sortedFiltered'], options?: Method['listReposDetails']['options']): Method['listReposDetails']['call']
  /**
   * List repositories, by plain parameters or a filter.
   *
   * Lists the repositories that are visible to the caller, one page at a time. `namespace` and `name` match by substring. One text of the reference calls the filter mandatory, but the table beside it optional.
   *
   * Parameters:
   * - `namespace` (optional): A substring of the organization's name. Can't be combined with `filter`.
   * - `name` (optional): A substring of the repository's name, with its slashes unchanged. Can't be combined with `filter`.
   * - `category` (optional): Returns only repositories of this category. Can't be combined with `filter`.
   * - `is_public` (optional): Returns only public repositories (`true`) or private repositories (`false`). Can't be combined with `filter`. Added by a later edition.
   * - `limit` (optional): The maximum number of items per page, up to 1000. If `offset` is missing, its default is sent with it. Can't be combined with `filter`. The reference doesn't state how many items a request without both parameters returns; newer editions state 100 for repositories, and contradict themselves for tags and shared repositories.
   * - `offset` (optional): The index of the first item, starting at 0; not a page number. If `limit` is missing, its default is sent with it. Can't be combined with `filter`.
   * - `order_column` (optional): The column to sort by. Requires `order_type`. Can't be combined with `filter`.
   * - `order_type` (optional): `desc` for descending order, `asc` for ascending order. Requires `order_column`. Can't be combined with `filter`.
   * - `filter` (optional): `key::value` pairs joined by `|`, for example `center::self|namespace::group|name::busybox`. Keys: `namespace` and `name` (match by substring), `category`, `is_public` (added by a later edition), `center` (older clients send `self`), `limit` with `offset`, and `order_column` with `order_type`. Can't be combined with plain query parameters. Use each key once: if a key is repeated, the last value presumably applies.
   *
   * Errors:
   * - `SVCSTG.SWR.4001035`: The filter is malformed.
   * - `SVCSTG.SWR.4001096`: Sorting by this column isn't supported.
   * - `SVCSTG.SWR.4000056`: `limit` or `offset` is out of range.
   * - `SVCSTG.SWR.4001025`: A query parameter is invalid.
   * - `SVCSTG.SWR.4001028`: The organization name is invalid.
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `SVCSTG.SWR.4039002`: The caller isn't allowed to perform this operation.
   * - `SVCSTG.SWR.4030170`: The caller lacks a required permission; the current edition of the reference calls this insufficient permissions.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5000003`: The image list couldn't be read.
   * - `SVCSTG.SWR.5000008`: A list couldn't be read; the code doesn't specify which one.
   *
   * `GET /v2/manage/repos`, section 4.2.5 of the reference, edition 2022-08-30.
   *
   * @returns One page of repositories. Await it for one page, or iterate over the items of all pages.
   */
  listReposDetails(params?: Method['listReposDetails']['any'], options?: Method['listReposDetails']['options']): Method['listReposDetails']['call']
  /**
   * List repositories (v3).
   *
   * Lists the repositories that are visible to the caller, one page at a time; the `nextMarker` of a page is the `marker` of the next one. Repeat the other parameters with the marker. Without tag names and a total, it is faster than `listReposDetails` for large accounts.
   *
   * Parameters:
   * - `namespace` (optional): A substring of the organization's name.
   * - `name` (optional): A substring of the repository's name, with its slashes unchanged.
   * - `category` (optional): Returns only repositories of this category.
   * - `is_public` (optional): Returns only public repositories (`true`) or private repositories (`false`).
   * - `limit` (optional): The maximum number of items per page, up to 1000. Defaults to 100.
   * - `marker` (optional): The `nextMarker` of the previous page.
   *
   * Errors:
   * - `SVCSTG.SWR.4000056`: `limit` or `offset` is out of range.
   * - `SVCSTG.SWR.4001028`: The organization name is invalid.
   * - `SVCSTG.SWR.4001025`: A query parameter is invalid.
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `SVCSTG.SWR.4039002`: The caller isn't allowed to perform this operation.
   * - `SVCSTG.SWR.4030170`: The caller lacks a required permission; the current edition of the reference calls this insufficient permissions.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5000003`: The image list couldn't be read.
   * - `SVCSTG.SWR.5000008`: A list couldn't be read; the code doesn't specify which one.
   *
   * `GET /v3/manage/repos`, page swr_02_0126 of the reference, edition 2025-12-05.
   *
   * @returns One page of repositories. Await it for one page, or iterate over the items of all pages.
   */
  listRepoDetails(params?: Method['listRepoDetails']['params'], options?: Method['listRepoDetails']['options']): Method['listRepoDetails']['call']
  /**
   * List shared repositories.
   *
   * Lists the repositories that the caller's account shares with others (`center` is `self`) or that others share with it (`thirdparty`), one page at a time. Always send `center`: later editions and the vendor's own clients require it. Expired shares stay in the list of the account that they were granted to, with `status` set to `false`.
   *
   * Parameters:
   * - `center` (optional): `self` for repositories that the caller shares, `thirdparty` for repositories that others share with the caller. Can't be combined with `filter`: put it into the filter.
   * - `namespace` (optional): A substring of the organization's name. Can't be combined with `filter`.
   * - `name` (optional): A substring of the repository's name, with its slashes unchanged. Can't be combined with `filter`.
   * - `domain_name` (optional): Returns only repositories that belong to the account with this name. Can't be combined with `filter`. Added by a later edition.
   * - `status` (optional): Returns only shares that are valid (`true`) or expired (`false`). Can't be combined with `filter`. Added by a later edition.
   * - `limit` (optional): The maximum number of items per page, up to 1000. If `offset` is missing, its default is sent with it. Can't be combined with `filter`. The reference doesn't state how many items a request without both parameters returns; newer editions state 100 for repositories, and contradict themselves for tags and shared repositories.
   * - `offset` (optional): The index of the first item, starting at 0; not a page number. If `limit` is missing, its default is sent with it. Can't be combined with `filter`.
   * - `order_column` (optional): The column to sort by. Requires `order_type`. Can't be combined with `filter`.
   * - `order_type` (optional): `desc` for descending order, `asc` for ascending order. Requires `order_column`. Can't be combined with `filter`.
   * - `filter` (optional): `key::value` pairs joined by `|`, for example `center::self|name::busybox`. Keys: `center` (`self` for repositories that the caller shares, `thirdparty` for repositories that others share with the caller), `namespace` and `name` (match by substring), `limit` with `offset`, and `order_column` with `order_type`. Can't be combined with plain query parameters. Use each key once: if a key is repeated, the last value presumably applies.
   *
   * Errors:
   * - `SVCSTG.SWR.4001035`: The filter is malformed.
   * - `SVCSTG.SWR.4001096`: Sorting by this column isn't supported.
   * - `SVCSTG.SWR.4000056`: `limit` or `offset` is out of range.
   * - `SVCSTG.SWR.4001025`: A query parameter is invalid.
   * - `SVCSTG.SWR.4001028`: The organization name is invalid.
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `SVCSTG.SWR.4039002`: The caller isn't allowed to perform this operation.
   * - `SVCSTG.SWR.4030170`: The caller lacks a required permission; the current edition of the reference calls this insufficient permissions.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5000003`: The image list couldn't be read.
   * - `SVCSTG.SWR.5000008`: A list couldn't be read; the code doesn't specify which one.
   *
   * `GET /v2/manage/shared-repositories`, section 4.2.6 of the reference, edition 2022-08-30.
   *
   * @returns One page of shared repositories. Await it for one page, or iterate over the items of all pages.
   */
  listSharedReposDetails(params?: Method['listSharedReposDetails']['plain'], options?: Method['listSharedReposDetails']['options']): Method['listSharedReposDetails']['call']
  /**
   * List shared repositories, by a filter.
   *
   * Lists the repositories that the caller's account shares with others (`center` is `self`) or that others share with it (`thirdparty`), one page at a time. Always send `center`: later editions and the vendor's own clients require it. Expired shares stay in the list of the account that they were granted to, with `status` set to `false`.
   *
   * Parameters:
   * - `center` (optional): `self` for repositories that the caller shares, `thirdparty` for repositories that others share with the caller. Can't be combined with `filter`: put it into the filter.
   * - `namespace` (optional): A substring of the organization's name. Can't be combined with `filter`.
   * - `name` (optional): A substring of the repository's name, with its slashes unchanged. Can't be combined with `filter`.
   * - `domain_name` (optional): Returns only repositories that belong to the account with this name. Can't be combined with `filter`. Added by a later edition.
   * - `status` (optional): Returns only shares that are valid (`true`) or expired (`false`). Can't be combined with `filter`. Added by a later edition.
   * - `limit` (optional): The maximum number of items per page, up to 1000. If `offset` is missing, its default is sent with it. Can't be combined with `filter`. The reference doesn't state how many items a request without both parameters returns; newer editions state 100 for repositories, and contradict themselves for tags and shared repositories.
   * - `offset` (optional): The index of the first item, starting at 0; not a page number. If `limit` is missing, its default is sent with it. Can't be combined with `filter`.
   * - `order_column` (optional): The column to sort by. Requires `order_type`. Can't be combined with `filter`.
   * - `order_type` (optional): `desc` for descending order, `asc` for ascending order. Requires `order_column`. Can't be combined with `filter`.
   * - `filter` (optional): `key::value` pairs joined by `|`, for example `center::self|name::busybox`. Keys: `center` (`self` for repositories that the caller shares, `thirdparty` for repositories that others share with the caller), `namespace` and `name` (match by substring), `limit` with `offset`, and `order_column` with `order_type`. Can't be combined with plain query parameters. Use each key once: if a key is repeated, the last value presumably applies.
   *
   * Errors:
   * - `SVCSTG.SWR.4001035`: The filter is malformed.
   * - `SVCSTG.SWR.4001096`: Sorting by this column isn't supported.
   * - `SVCSTG.SWR.4000056`: `limit` or `offset` is out of range.
   * - `SVCSTG.SWR.4001025`: A query parameter is invalid.
   * - `SVCSTG.SWR.4001028`: The organization name is invalid.
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `SVCSTG.SWR.4039002`: The caller isn't allowed to perform this operation.
   * - `SVCSTG.SWR.4030170`: The caller lacks a required permission; the current edition of the reference calls this insufficient permissions.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5000003`: The image list couldn't be read.
   * - `SVCSTG.SWR.5000008`: A list couldn't be read; the code doesn't specify which one.
   *
   * `GET /v2/manage/shared-repositories`, section 4.2.6 of the reference, edition 2022-08-30.
   *
   * @returns One page of shared repositories. Await it for one page, or iterate over the items of all pages.
   */
  listSharedReposDetails(params: Method['listSharedReposDetails']['filtered'], options?: Method['listSharedReposDetails']['options']): Method['listSharedReposDetails']['call']
  /**
   * List shared repositories, sorted.
   *
   * Lists the repositories that the caller's account shares with others (`center` is `self`) or that others share with it (`thirdparty`), one page at a time. Always send `center`: later editions and the vendor's own clients require it. Expired shares stay in the list of the account that they were granted to, with `status` set to `false`.
   *
   * Parameters:
   * - `center` (optional): `self` for repositories that the caller shares, `thirdparty` for repositories that others share with the caller. Can't be combined with `filter`: put it into the filter.
   * - `namespace` (optional): A substring of the organization's name. Can't be combined with `filter`.
   * - `name` (optional): A substring of the repository's name, with its slashes unchanged. Can't be combined with `filter`.
   * - `domain_name` (optional): Returns only repositories that belong to the account with this name. Can't be combined with `filter`. Added by a later edition.
   * - `status` (optional): Returns only shares that are valid (`true`) or expired (`false`). Can't be combined with `filter`. Added by a later edition.
   * - `limit` (optional): The maximum number of items per page, up to 1000. If `offset` is missing, its default is sent with it. Can't be combined with `filter`. The reference doesn't state how many items a request without both parameters returns; newer editions state 100 for repositories, and contradict themselves for tags and shared repositories.
   * - `offset` (optional): The index of the first item, starting at 0; not a page number. If `limit` is missing, its default is sent with it. Can't be combined with `filter`.
   * - `order_column` (optional): The column to sort by. Requires `order_type`. Can't be combined with `filter`.
   * - `order_type` (optional): `desc` for descending order, `asc` for ascending order. Requires `order_column`. Can't be combined with `filter`.
   * - `filter` (optional): `key::value` pairs joined by `|`, for example `center::self|name::busybox`. Keys: `center` (`self` for repositories that the caller shares, `thirdparty` for repositories that others share with the caller), `namespace` and `name` (match by substring), `limit` with `offset`, and `order_column` with `order_type`. Can't be combined with plain query parameters. Use each key once: if a key is repeated, the last value presumably applies.
   *
   * Errors:
   * - `SVCSTG.SWR.4001035`: The filter is malformed.
   * - `SVCSTG.SWR.4001096`: Sorting by this column isn't supported.
   * - `SVCSTG.SWR.4000056`: `limit` or `offset` is out of range.
   * - `SVCSTG.SWR.4001025`: A query parameter is invalid.
   * - `SVCSTG.SWR.4001028`: The organization name is invalid.
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `SVCSTG.SWR.4039002`: The caller isn't allowed to perform this operation.
   * - `SVCSTG.SWR.4030170`: The caller lacks a required permission; the current edition of the reference calls this insufficient permissions.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5000003`: The image list couldn't be read.
   * - `SVCSTG.SWR.5000008`: A list couldn't be read; the code doesn't specify which one.
   *
   * `GET /v2/manage/shared-repositories`, section 4.2.6 of the reference, edition 2022-08-30.
   *
   * @returns One page of shared repositories. Await it for one page, or iterate over the items of all pages.
   */
  listSharedReposDetails(params: Method['listSharedReposDetails']['sorted'], options?: Method['listSharedReposDetails']['options']): Method['listSharedReposDetails']['call']
  /**
   * List shared repositories, by a filter and sorted.
   *
   * Lists the repositories that the caller's account shares with others (`center` is `self`) or that others share with it (`thirdparty`), one page at a time. Always send `center`: later editions and the vendor's own clients require it. Expired shares stay in the list of the account that they were granted to, with `status` set to `false`.
   *
   * Parameters:
   * - `center` (optional): `self` for repositories that the caller shares, `thirdparty` for repositories that others share with the caller. Can't be combined with `filter`: put it into the filter.
   * - `namespace` (optional): A substring of the organization's name. Can't be combined with `filter`.
   * - `name` (optional): A substring of the repository's name, with its slashes unchanged. Can't be combined with `filter`.
   * - `domain_name` (optional): Returns only repositories that belong to the account with this name. Can't be combined with `filter`. Added by a later edition.
   * - `status` (optional): Returns only shares that are valid (`true`) or expired (`false`). Can't be combined with `filter`. Added by a later edition.
   * - `limit` (optional): The maximum number of items per page, up to 1000. If `offset` is missing, its default is sent with it. Can't be combined with `filter`. The reference doesn't state how many items a request without both parameters returns; newer editions state 100 for repositories, and contradict themselves for tags and shared repositories.
   * - `offset` (optional): The index of the first item, starting at 0; not a page number. If `limit` is missing, its default is sent with it. Can't be combined with `filter`.
   * - `order_column` (optional): The column to sort by. Requires `order_type`. Can't be combined with `filter`.
   * - `order_type` (optional): `desc` for descending order, `asc` for ascending order. Requires `order_column`. Can't be combined with `filter`.
   * - `filter` (optional): `key::value` pairs joined by `|`, for example `center::self|name::busybox`. Keys: `center` (`self` for repositories that the caller shares, `thirdparty` for repositories that others share with the caller), `namespace` and `name` (match by substring), `limit` with `offset`, and `order_column` with `order_type`. Can't be combined with plain query parameters. Use each key once: if a key is repeated, the last value presumably applies.
   *
   * Errors:
   * - `SVCSTG.SWR.4001035`: The filter is malformed.
   * - `SVCSTG.SWR.4001096`: Sorting by this column isn't supported.
   * - `SVCSTG.SWR.4000056`: `limit` or `offset` is out of range.
   * - `SVCSTG.SWR.4001025`: A query parameter is invalid.
   * - `SVCSTG.SWR.4001028`: The organization name is invalid.
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `SVCSTG.SWR.4039002`: The caller isn't allowed to perform this operation.
   * - `SVCSTG.SWR.4030170`: The caller lacks a required permission; the current edition of the reference calls this insufficient permissions.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5000003`: The image list couldn't be read.
   * - `SVCSTG.SWR.5000008`: A list couldn't be read; the code doesn't specify which one.
   *
   * `GET /v2/manage/shared-repositories`, section 4.2.6 of the reference, edition 2022-08-30.
   *
   * @returns One page of shared repositories. Await it for one page, or iterate over the items of all pages.
   */
  listSharedReposDetails(params: Method['listSharedReposDetails']['sortedFiltered'], options?: Method['listSharedReposDetails']['options']): Method['listSharedReposDetails']['call']
  /**
   * List shared repositories, by plain parameters or a filter.
   *
   * Lists the repositories that the caller's account shares with others (`center` is `self`) or that others share with it (`thirdparty`), one page at a time. Always send `center`: later editions and the vendor's own clients require it. Expired shares stay in the list of the account that they were granted to, with `status` set to `false`.
   *
   * Parameters:
   * - `center` (optional): `self` for repositories that the caller shares, `thirdparty` for repositories that others share with the caller. Can't be combined with `filter`: put it into the filter.
   * - `namespace` (optional): A substring of the organization's name. Can't be combined with `filter`.
   * - `name` (optional): A substring of the repository's name, with its slashes unchanged. Can't be combined with `filter`.
   * - `domain_name` (optional): Returns only repositories that belong to the account with this name. Can't be combined with `filter`. Added by a later edition.
   * - `status` (optional): Returns only shares that are valid (`true`) or expired (`false`). Can't be combined with `filter`. Added by a later edition.
   * - `limit` (optional): The maximum number of items per page, up to 1000. If `offset` is missing, its default is sent with it. Can't be combined with `filter`. The reference doesn't state how many items a request without both parameters returns; newer editions state 100 for repositories, and contradict themselves for tags and shared repositories.
   * - `offset` (optional): The index of the first item, starting at 0; not a page number. If `limit` is missing, its default is sent with it. Can't be combined with `filter`.
   * - `order_column` (optional): The column to sort by. Requires `order_type`. Can't be combined with `filter`.
   * - `order_type` (optional): `desc` for descending order, `asc` for ascending order. Requires `order_column`. Can't be combined with `filter`.
   * - `filter` (optional): `key::value` pairs joined by `|`, for example `center::self|name::busybox`. Keys: `center` (`self` for repositories that the caller shares, `thirdparty` for repositories that others share with the caller), `namespace` and `name` (match by substring), `limit` with `offset`, and `order_column` with `order_type`. Can't be combined with plain query parameters. Use each key once: if a key is repeated, the last value presumably applies.
   *
   * Errors:
   * - `SVCSTG.SWR.4001035`: The filter is malformed.
   * - `SVCSTG.SWR.4001096`: Sorting by this column isn't supported.
   * - `SVCSTG.SWR.4000056`: `limit` or `offset` is out of range.
   * - `SVCSTG.SWR.4001025`: A query parameter is invalid.
   * - `SVCSTG.SWR.4001028`: The organization name is invalid.
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `SVCSTG.SWR.4039002`: The caller isn't allowed to perform this operation.
   * - `SVCSTG.SWR.4030170`: The caller lacks a required permission; the current edition of the reference calls this insufficient permissions.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5000003`: The image list couldn't be read.
   * - `SVCSTG.SWR.5000008`: A list couldn't be read; the code doesn't specify which one.
   *
   * `GET /v2/manage/shared-repositories`, section 4.2.6 of the reference, edition 2022-08-30.
   *
   * @returns One page of shared repositories. Await it for one page, or iterate over the items of all pages.
   */
  listSharedReposDetails(params?: Method['listSharedReposDetails']['any'], options?: Method['listSharedReposDetails']['options']): Method['listSharedReposDetails']['call']
  /**
   * List shared repositories (v3).
   *
   * Lists the repositories that the caller's account shares with others (`self`) or that others share with it (`thirdparty`), one page at a time; the `nextMarker` of a page is the `marker` of the next one. Repeat the other parameters with the marker.
   *
   * Parameters:
   * - `shared_by`: `self` for the caller's own repositories, `thirdparty` for those of others.
   * - `namespace` (optional): A substring of the organization's name.
   * - `name` (optional): A substring of the repository's name, with its slashes unchanged.
   * - `status` (optional): For `thirdparty`, returns only shares that are valid (`true`) or expired (`false`).
   * - `limit` (optional): The maximum number of items per page, up to 1000. Defaults to 100.
   * - `marker` (optional): The `nextMarker` of the previous page.
   *
   * Errors:
   * - `SVCSTG.SWR.4001025`: A query parameter is invalid.
   * - `SVCSTG.SWR.4001036`: A required parameter didn't reach the service.
   * - `SVCSTG.SWR.4000056`: `limit` or `offset` is out of range.
   * - `SVCSTG.SWR.4001028`: The organization name is invalid.
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `SVCSTG.SWR.4039002`: The caller isn't allowed to perform this operation.
   * - `SVCSTG.SWR.4030170`: The caller lacks a required permission; the current edition of the reference calls this insufficient permissions.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5000003`: The image list couldn't be read.
   * - `SVCSTG.SWR.5000008`: A list couldn't be read; the code doesn't specify which one.
   *
   * `GET /v3/manage/shared-repositories`, page swr_02_0127 of the reference, edition 2025-12-05.
   *
   * @returns One page of shared repositories. Await it for one page, or iterate over the items of all pages.
   */
  listSharedRepoDetails(params: Method['listSharedRepoDetails']['params'], options?: Method['listSharedRepoDetails']['options']): Method['listSharedRepoDetails']['call']
  /**
   * Create a temporary docker login.
   *
   * Creates temporary credentials for `docker login`. The `X-Swr-Dockerlogin` header contains the complete command; the body is a complete docker `config.json`, with the registry's host as the key in `auths`. Both contain a password: never log them. According to the vendor's guides, they are valid for 24 hours; in later editions, a response header contains the end. The request has no body. The result is an object with `registry`, `username`, `password`, `expiresAt` and `dockerConfig`, the content of a `config.json`.
   *
   * Parameters:
   * - `projectname` (optional): The name of the project. Defaults to the project of the region.
   * - `duration_seconds` (optional): How long the login is valid, in seconds: from 15 minutes to 24 hours. Added by a later edition; it is unsettled whether the service supports it.
   *
   * Errors:
   * - `SVCSTG.SWR.4000014`: A parameter value is invalid.
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `SVCSTG.SWR.4039002`: The caller isn't allowed to perform this operation.
   * - `SVCSTG.SWR.4030170`: The caller lacks a required permission; the current edition of the reference calls this insufficient permissions.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5001076`: The service couldn't get its own token.
   * - `SVCSTG.SWR.5000046`: A resource couldn't be created; the code doesn't specify which one.
   *
   * `POST /v2/manage/utils/secret`, section 4.7.1 of the reference, edition 2022-08-30.
   *
   * @returns The login credentials. This value is a secret.
   */
  createSecret(params?: Method['createSecret']['params'], options?: Method['createSecret']['options']): Method['createSecret']['call']
  /**
   * Create an enhanced docker login.
   *
   * Creates temporary credentials for `docker login`, as `createSecret` does, but with the user `bearertoken@<access key>`. They are valid for 12 hours. Regions of the old IAM don't have this operation (`enable_authorization_token` of `showShareFeatureGates`). The request has no body.
   *
   * Errors:
   * - `SVCSTG.SWR.4000014`: A parameter value is invalid.
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `SVCSTG.SWR.4030170`: The caller lacks a required permission; the current edition of the reference calls this insufficient permissions.
   * - `SVCSTG.SWR.4039002`: The caller isn't allowed to perform this operation.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5001076`: The service couldn't get its own token.
   * - `SVCSTG.SWR.5000046`: A resource couldn't be created; the code doesn't specify which one.
   *
   * `POST /v2/manage/utils/authorizationtoken`, page swr_02_0058 of the reference, edition 2025-10-30.
   *
   * @returns The login credentials. This value is a secret.
   */
  createAuthorizationToken(params?: Method['createAuthorizationToken']['params'], options?: Method['createAuthorizationToken']['options']): Method['createAuthorizationToken']['call']
  /**
   * List the quotas of the account.
   *
   * Returns the quotas of the account and what it uses of them. The quota of organizations is always listed; those of repositories and tags only where quotas per image are enabled (`enable_image_quota` of `showShareFeatureGates`).
   *
   * Parameters:
   * - `project_id`: The ID of the project.
   * - `namespace` (optional): The organization, for the quota of its repositories and tags.
   * - `repository` (optional): The repository in the organization, for the quota of its tags.
   *
   * Errors:
   * - `SVCSTG.SWR.4001028`: The organization name is invalid.
   * - `SVCSTG.SWR.4001025`: A query parameter is invalid.
   * - `SVCSTG.SWR.4000014`: A parameter value is invalid.
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `SVCSTG.SWR.4039002`: The caller isn't allowed to perform this operation.
   * - `SVCSTG.SWR.4030170`: The caller lacks a required permission; the current edition of the reference calls this insufficient permissions.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5000007`: A resource couldn't be read; the code doesn't specify which one.
   *
   * `GET /v2/manage/projects/{project_id}/quotas`, page swr_02_0037 of the reference, edition 2025-12-05.
   *
   * @returns The quotas.
   */
  listQuotas(params: Method['listQuotas']['params'], options?: Method['listQuotas']['options']): Method['listQuotas']['call']
  /**
   * Show the features of the region.
   *
   * Returns which features the region has. Other gates can be added at any time.
   *
   * Parameters:
   * - `project_id`: The ID of the project.
   *
   * Errors:
   * - `SVCSTG.SWR.4000014`: A parameter value is invalid.
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `SVCSTG.SWR.4039002`: The caller isn't allowed to perform this operation.
   * - `SVCSTG.SWR.4030170`: The caller lacks a required permission; the current edition of the reference calls this insufficient permissions.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5000007`: A resource couldn't be read; the code doesn't specify which one.
   *
   * `GET /v2/manage/projects/{project_id}/feature-gates`, page swr_02_0122 of the reference, edition 2025-12-05.
   *
   * @returns The gates.
   */
  showShareFeatureGates(params: Method['showShareFeatureGates']['params'], options?: Method['showShareFeatureGates']['options']): Method['showShareFeatureGates']['call']
  /**
   * Show the resources of the account.
   *
   * Counts the organizations, repositories and images of the account, with the storage that they use and the traffic of downloads.
   *
   * Errors:
   * - `SVCSTG.SWR.4000014`: A parameter value is invalid.
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `SVCSTG.SWR.4039002`: The caller isn't allowed to perform this operation.
   * - `SVCSTG.SWR.4030170`: The caller lacks a required permission; the current edition of the reference calls this insufficient permissions.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5000007`: A resource couldn't be read; the code doesn't specify which one.
   *
   * `GET /v2/manage/overview`, page swr_02_0120 of the reference, edition 2025-11-05.
   *
   * @returns The counts.
   */
  showDomainOverview(params?: Method['showDomainOverview']['params'], options?: Method['showDomainOverview']['options']): Method['showDomainOverview']['call']
  /**
   * Show the usage of the account by day.
   *
   * Returns the storage or the download traffic of the account, day by day or month by month. Periods without data have the value 0.
   *
   * Parameters:
   * - `resource_type`: `store` for the storage in use, `downflow` for the traffic of downloads over the internet.
   * - `frequency`: `daily` for one value per day, `monthly` for one per month.
   *
   * Errors:
   * - `SVCSTG.SWR.4000014`: A parameter value is invalid.
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `SVCSTG.SWR.4039002`: The caller isn't allowed to perform this operation.
   * - `SVCSTG.SWR.4030170`: The caller lacks a required permission; the current edition of the reference calls this insufficient permissions.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5000007`: A resource couldn't be read; the code doesn't specify which one.
   *
   * `GET /v2/manage/reports/{resource_type}/{frequency}`, page swr_02_0121 of the reference, edition 2025-12-05.
   *
   * @returns The values.
   */
  showDomainResourceReports(params: Method['showDomainResourceReports']['params'], options?: Method['showDomainResourceReports']['options']): Method['showDomainResourceReports']['call']
  /**
   * Check whether the agency exists.
   *
   * Returns whether SWR may act for the account on CCE and CCI.
   *
   * Errors:
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `SVCSTG.SWR.4039002`: The caller isn't allowed to perform this operation.
   * - `SVCSTG.SWR.4030170`: The caller lacks a required permission; the current edition of the reference calls this insufficient permissions.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5000007`: A resource couldn't be read; the code doesn't specify which one.
   *
   * `GET /v2/manage/agency`, page swr_02_0182 of the reference, edition 2025-12-11.
   *
   * @returns Whether the agency exists.
   */
  checkAgency(params?: Method['checkAgency']['params'], options?: Method['checkAgency']['options']): Method['checkAgency']['call']
  /**
   * Create the agency of SWR.
   *
   * Lets SWR act for the account on CCE and CCI, which triggers require. The agency can't be deleted by this API. The request has no body.
   *
   * Errors:
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `SVCSTG.SWR.4039002`: The caller isn't allowed to perform this operation.
   * - `SVCSTG.SWR.4030170`: The caller lacks a required permission; the current edition of the reference calls this insufficient permissions.
   * - `SVCSTG.SWR.4090089`: The permission already exists, for example because the repository is already shared with the account.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5000046`: A resource couldn't be created; the code doesn't specify which one.
   *
   * `POST /v2/manage/agency`, page swr_02_0180 of the reference, edition 2025-12-11.
   *
   * @returns Nothing.
   */
  createAgency(params?: Method['createAgency']['params'], options?: Method['createAgency']['options']): Method['createAgency']['call']
  /**
   * List API versions.
   *
   * Lists the API versions that the service supports. The recommended version has the status `CURRENT`.
   *
   * Errors:
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5000008`: A list couldn't be read; the code doesn't specify which one.
   *
   * `GET /`, section 4.5.1 of the reference, edition 2022-08-30.
   *
   * @returns The versions.
   */
  listApiVersions(params?: Method['listApiVersions']['params'], options?: Method['listApiVersions']['options']): Method['listApiVersions']['call']
  /**
   * Show an API version.
   *
   * Returns an API version: whether it is current, and which micro versions it supports.
   *
   * Parameters:
   * - `api_version`: The version number.
   *
   * Errors:
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `APIGW.0101`: The gateway doesn't recognize the path.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5000007`: A resource couldn't be read; the code doesn't specify which one.
   *
   * `GET /{api_version}`, section 4.5.2 of the reference, edition 2022-08-30.
   *
   * @returns The version.
   */
  showApiVersion(params: Method['showApiVersion']['params'], options?: Method['showApiVersion']['options']): Method['showApiVersion']['call']
  /**
   * Show the version of the identity API.
   *
   * Returns the version document of IAM, whose form is Keystone's. Clients of OpenStack request it before they log in. It requires no authentication, and a 401 would make some of these clients wait forever.
   *
   * Errors:
   * - `APIGW.0308`: The gateway throttled the request.
   *
   * `GET /v3`, page IAM API reference, iam_15_0003 of the reference, edition 2023-07-05.
   *
   * @returns The version.
   */
  keystoneShowVersion(params?: Method['keystoneShowVersion']['params'], options?: Method['keystoneShowVersion']['options']): Method['keystoneShowVersion']['call']
  /**
   * Create a token with a password.
   *
   * Creates a token for a user of an account, with a password or with another token of that user. The response returns the token in the `X-Subject-Token` header. A token is valid for 24 hours and can be reused until it expires. Its scope is a project, an account, or nothing; this API requires a token for a project. This operation doesn't require authentication. IAM has further methods, such as access keys (`hw_ak_sk`), agencies (`assume_role`) and federation; this contract doesn't include them.
   *
   * Parameters:
   * - `nocatalog` (optional): If it is set, to any value, the response contains no catalog.
   * - `auth`: The user's identity and the token's scope.
   *
   * Errors:
   * - `APIGW.0308`: The gateway throttled the request.
   *
   * `POST /v3/auth/tokens`, section 3.2 of the reference, edition 2022-08-30.
   *
   * @returns The token was created. The response returns it in a header.
   */
  keystoneCreateUserTokenByPassword(params: Method['keystoneCreateUserTokenByPassword']['params'], options?: Method['keystoneCreateUserTokenByPassword']['options']): Method['keystoneCreateUserTokenByPassword']['call']
  /**
   * Show the service catalog.
   *
   * Returns the services that the caller can use in the project of the token or of `X-Project-Id`, with their endpoints. It is the `catalog` of a new token.
   *
   * Errors:
   * - `APIGW.0308`: The gateway throttled the request.
   *
   * `GET /v3/auth/catalog`, page IAM API reference, iam_02_0004 of the reference, edition 2023-07-05.
   *
   * @returns The catalog.
   */
  keystoneShowCatalog(params?: Method['keystoneShowCatalog']['params'], options?: Method['keystoneShowCatalog']['options']): Method['keystoneShowCatalog']['call']
  /**
   * List the accounts of the caller.
   *
   * Lists the accounts that the caller can access, which is the caller's own account.
   *
   * Errors:
   * - `APIGW.0308`: The gateway throttled the request.
   *
   * `GET /v3/auth/domains`, page IAM API reference, iam_07_0001 of the reference, edition 2024-07-30.
   *
   * @returns The accounts.
   */
  keystoneListAuthDomains(params?: Method['keystoneListAuthDomains']['params'], options?: Method['keystoneListAuthDomains']['options']): Method['keystoneListAuthDomains']['call']
  /**
   * List projects.
   *
   * Lists the projects of the account: one for each region, and its sub-projects, which are named `<region>_<name>`. To access a sub-project with an access key, send its ID as `X-Project-Id`.
   *
   * Parameters:
   * - `name` (optional): Returns only the project with this name, usually the name of a region.
   * - `domain_id` (optional): The ID of the account. Projects of other accounts are not listed.
   * - `parent_id` (optional): Returns only projects with this parent, which is the account's ID for the projects of regions, the ID of a region's project for its sub-projects.
   * - `enabled` (optional): Returns only projects that are enabled, or only those that are disabled.
   * - `is_domain` (optional): Whether the project represents a whole account. `true` returns an empty list.
   * - `page` (optional): The number of the page, from 1. Send it together with `per_page`.
   * - `per_page` (optional): The number of projects per page. Send it together with `page`.
   *
   * Errors:
   * - `APIGW.0308`: The gateway throttled the request.
   *
   * `GET /v3/projects`, section 5.3 of the reference, edition 2022-08-30.
   *
   * @returns The projects.
   */
  keystoneListProjects(params?: Method['keystoneListProjects']['params'], options?: Method['keystoneListProjects']['options']): Method['keystoneListProjects']['call']
  /**
   * List users.
   *
   * Lists the users of the account. Permissions in an organization require the ID of a user: find it here by name. Only administrators can list users.
   *
   * Parameters:
   * - `name` (optional): Returns only the user with this name.
   * - `enabled` (optional): Returns only users that are enabled, or only those that are disabled.
   * - `domain_id` (optional): The ID of the account. Users of other accounts are not listed.
   *
   * Errors:
   * - `APIGW.0308`: The gateway throttled the request.
   *
   * `GET /v3/users`, page IAM API reference, iam_08_0001 of the reference, edition 2023-07-18.
   *
   * @returns The users.
   */
  keystoneListUsers(params?: Method['keystoneListUsers']['params'], options?: Method['keystoneListUsers']['options']): Method['keystoneListUsers']['call']
  /**
   * Show a user.
   *
   * Returns a user of the account. Administrators can request every user, others only themselves.
   *
   * Parameters:
   * - `user_id`: The ID of the user.
   *
   * Errors:
   * - `APIGW.0308`: The gateway throttled the request.
   *
   * `GET /v3.0/OS-USER/users/{user_id}`, page IAM API reference, iam_08_0003 of the reference, edition 2024-11-18.
   *
   * @returns The user.
   */
  showUser(params: Method['showUser']['params'], options?: Method['showUser']['options']): Method['showUser']['call']
}
