// Generated from openapi/ by `npm run generate`. Do not edit.
import type { OperationId } from './operations.js'

/** A method for each operation; `Method` gives the type of one. */
export interface Methods<Method extends Record<OperationId, unknown>> {
  /**
   * List organizations.
   *
   * Lists the organizations that the caller has a permission in; with the filter `mode::visible` also those in which only some repositories are open to the caller. The names match in part: to find one organization by its exact name, compare again or use `showNamespace`. The list is not paged.
   *
   * Parameters:
   * - `namespace` (optional): Any part of the organization's name. Ignored when `filter` is present.
   * - `filter` (optional): `key::value` pairs joined by `|`, for example `namespace::group`. Keys are `namespace` (any part of the name) and `mode` (`visible` adds the organizations in which only some repositories are open to the caller). When present, the plain `namespace` parameter is ignored. Percent-encode it.
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
   *
   * `GET /v2/manage/namespaces`, section 4.1.3 of the reference.
   */
  listNamespaces: Method['listNamespaces']
  /**
   * Create an organization.
   *
   * Creates an organization that belongs to the caller's account. Its name must be free across all accounts, so a conflict can mean that somebody else has it. An account may own 5 organizations unless its quota was raised; the caller becomes its first manager.
   *
   * Parameters:
   * - `namespace`: Begins with a lower-case letter, ends with a lower-case letter or digit; between them lower-case letters, digits, and single dots, up to two underscores, or hyphens; marks of different kinds do not touch.
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
   * - `SVCSTG.SWR.4090060`: The organization name is already taken; organization names are unique across all accounts.
   * - `SVCSTG.SWR.4131001`: The request body is too large.
   * - `SVCSTG.SWR.4131012`: The description is too long.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5000059`: The organization couldn't be created.
   *
   * `POST /v2/manage/namespaces`, section 4.1.1 of the reference.
   */
  createNamespace: Method['createNamespace']
  /**
   * Show an organization.
   *
   * Gives one organization by its exact name: its id, its creator and the caller's permission in it.
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
   *
   * `GET /v2/manage/namespaces/{namespace}`, section 4.1.4 of the reference.
   */
  showNamespace: Method['showNamespace']
  /**
   * Delete an organization.
   *
   * Deletes an organization. Delete its repositories first: one that still holds images is refused with 406 in the newest edition, while another text says that everything in it is deleted along with it. The name is free for every account afterwards.
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
   *
   * `DELETE /v2/manage/namespaces/{namespace}`, section 4.1.2 of the reference.
   */
  deleteNamespaces: Method['deleteNamespaces']
  /**
   * Show the permissions of an organization.
   *
   * Shows the caller's own permission and those of all users that hold one; the caller appears in the second list as well.
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
   *
   * `GET /v2/manage/namespaces/{namespace}/access`, section 4.6.4 of the reference.
   */
  showNamespaceAuth: Method['showNamespaceAuth']
  /**
   * Grant permissions in an organization.
   *
   * Lets users of the account manage (`7`), edit (`3`) or read (`1`) the images of an organization. Needs the permission to manage. Ids and names of users come from IAM. A user who already holds a permission is a conflict: use `updateNamespaceAuth` then.
   *
   * Parameters:
   * - `namespace`: The organization's name.
   * - `body`: The users and their permissions, each user once.
   *
   * Errors:
   * - `SVCSTG.SWR.4001065`: The organization permission must be 7, 3 or 1.
   * - `SVCSTG.SWR.4001014`: A required parameter is missing.
   * - `SVCSTG.SWR.4001018`: The type of the request body is invalid.
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `SVCSTG.SWR.4039002`: The caller isn't allowed to perform this operation.
   * - `SVCSTG.SWR.4030170`: The caller lacks a required permission; the current edition of the reference calls this insufficient permissions.
   * - `SVCSTG.SWR.4040058`: The organization doesn't exist.
   * - `SVCSTG.SWR.4090076`: The user already has a permission in this organization.
   * - `SVCSTG.SWR.4131001`: The request body is too large.
   * - `SVCSTG.SWR.4131012`: The description is too long.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5000080`: The organization permission couldn't be granted.
   *
   * `POST /v2/manage/namespaces/{namespace}/access`, section 4.6.1 of the reference.
   */
  createNamespaceAuth: Method['createNamespaceAuth']
  /**
   * Change permissions in an organization.
   *
   * Changes what users may do in an organization. Needs the permission to manage. The service answers 201, not 200.
   *
   * Parameters:
   * - `namespace`: The organization's name.
   * - `body`: The users and their permissions, each user once.
   *
   * Errors:
   * - `SVCSTG.SWR.4001065`: The organization permission must be 7, 3 or 1.
   * - `SVCSTG.SWR.4001014`: A required parameter is missing.
   * - `SVCSTG.SWR.4001018`: The type of the request body is invalid.
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `SVCSTG.SWR.4039002`: The caller isn't allowed to perform this operation.
   * - `SVCSTG.SWR.4030170`: The caller lacks a required permission; the current edition of the reference calls this insufficient permissions.
   * - `SVCSTG.SWR.4040058`: The organization doesn't exist.
   * - `SVCSTG.SWR.4040078`: The user has no permission in this organization.
   * - `SVCSTG.SWR.4131001`: The request body is too large.
   * - `SVCSTG.SWR.4131012`: The description is too long.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5000079`: The organization permission couldn't be updated.
   *
   * `PATCH /v2/manage/namespaces/{namespace}/access`, section 4.6.3 of the reference.
   */
  updateNamespaceAuth: Method['updateNamespaceAuth']
  /**
   * Revoke permissions in an organization.
   *
   * Takes the permissions of users in an organization away. Needs the permission to manage. The ids travel in the request body, which some proxies drop from a DELETE.
   *
   * Parameters:
   * - `namespace`: The organization's name.
   * - `body`: The ids of the users, each once.
   *
   * Errors:
   * - `SVCSTG.SWR.4000014`: A parameter value is invalid.
   * - `SVCSTG.SWR.4001014`: A required parameter is missing.
   * - `SVCSTG.SWR.4001018`: The type of the request body is invalid.
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `SVCSTG.SWR.4039002`: The caller isn't allowed to perform this operation.
   * - `SVCSTG.SWR.4030170`: The caller lacks a required permission; the current edition of the reference calls this insufficient permissions.
   * - `SVCSTG.SWR.4040058`: The organization doesn't exist.
   * - `SVCSTG.SWR.4040078`: The user has no permission in this organization.
   * - `SVCSTG.SWR.4131001`: The request body is too large.
   * - `SVCSTG.SWR.4131012`: The description is too long.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5000081`: The organization permission couldn't be revoked.
   *
   * `DELETE /v2/manage/namespaces/{namespace}/access`, section 4.6.2 of the reference.
   */
  deleteNamespaceAuth: Method['deleteNamespaceAuth']
  /**
   * Create a repository.
   *
   * Creates an empty repository in an organization. Its name may contain slashes, which stay as they are in the body. Needs the permission to edit the organization.
   *
   * Parameters:
   * - `namespace`: The organization's name.
   * - `repository`: Begins and ends with a lower-case letter or digit; between them lower-case letters, digits, and single dots or slashes, up to two underscores, or hyphens; marks of different kinds do not touch.
   * - `is_public`: Whether everybody may download it.
   * - `category` (optional): What kind of software the images hold.
   * - `description` (optional): What the repository is for.
   *
   * Errors:
   * - `SVCSTG.SWR.4001029`: The repository name is invalid.
   * - `SVCSTG.SWR.4001009`: `is_public` must be true or false.
   * - `SVCSTG.SWR.4001014`: A required parameter is missing.
   * - `SVCSTG.SWR.4001018`: The type of the request body is invalid.
   * - `SVCSTG.SWR.4000098`: The image limit has been reached.
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
   *
   * `POST /v2/manage/namespaces/{namespace}/repos`, section 4.2.1 of the reference.
   */
  createRepo: Method['createRepo']
  /**
   * Show a repository.
   *
   * Gives one repository by its exact name: its ids, its description, its size, how many tags it holds, how often it was downloaded, and the address to pull from.
   *
   * Parameters:
   * - `namespace`: The organization's name.
   * - `repository`: The repository's name, each `/` written as `$`.
   *
   * Errors:
   * - `SVCSTG.SWR.4001029`: The repository name is invalid.
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
   *
   * `GET /v2/manage/namespaces/{namespace}/repos/{repository}`, section 4.2.4 of the reference.
   */
  showRepository: Method['showRepository']
  /**
   * Update a repository.
   *
   * Changes whether a repository is public, its category and its description. `is_public` must always be sent, even when it stays as it is. Needs the permission to edit. The service answers 201, not 200.
   *
   * Parameters:
   * - `namespace`: The organization's name.
   * - `repository`: The repository's name, each `/` written as `$`.
   * - `is_public`: Whether everybody may download it.
   * - `category` (optional): What kind of software the images hold.
   * - `description` (optional): What the repository is for.
   *
   * Errors:
   * - `SVCSTG.SWR.4001009`: `is_public` must be true or false.
   * - `SVCSTG.SWR.4001014`: A required parameter is missing.
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
   * `PATCH /v2/manage/namespaces/{namespace}/repos/{repository}`, section 4.2.3 of the reference.
   */
  updateRepo: Method['updateRepo']
  /**
   * Delete a repository.
   *
   * Deletes an empty repository. One that still holds images is refused with 406: delete its tags first. Needs the permission to manage.
   *
   * Parameters:
   * - `namespace`: The organization's name.
   * - `repository`: The repository's name, each `/` written as `$`.
   *
   * Errors:
   * - `SVCSTG.SWR.4001029`: The repository name is invalid.
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
   *
   * `DELETE /v2/manage/namespaces/{namespace}/repos/{repository}`, section 4.2.2 of the reference.
   */
  deleteRepo: Method['deleteRepo']
  /**
   * List tags.
   *
   * Lists the tags of a repository, page by page, each with its manifest, its digest and its size. A tag for several architectures has `tag_type` 1 and a manifest that lists the others.
   *
   * Parameters:
   * - `namespace`: The organization's name.
   * - `repository`: The repository's name, each `/` written as `$`.
   * - `limit` (optional): How many items the page may hold, at most 1000. Goes together with `offset`; alone it is ignored.
   * - `offset` (optional): Index of the first item, counted from 0; not a page number. Goes together with `limit`; alone it is ignored.
   * - `order_column` (optional): Sort by this column. Goes together with `order_type`.
   * - `order_type` (optional): `desc` for falling, `asc` for rising order. Goes together with `order_column`.
   * - `tag` (optional): Only the tag of this name. Ignored when `filter` is present.
   * - `filter` (optional): `key::value` pairs joined by `|`, for example `tag::v1`. Keys are `tag` (the name), `limit` with `offset`, and `order_column` with `order_type`. When present, all plain query parameters are ignored. Percent-encode it.
   *
   * Errors:
   * - `SVCSTG.SWR.4001035`: The filter is malformed.
   * - `SVCSTG.SWR.4001096`: Sorting by this column isn't supported.
   * - `SVCSTG.SWR.4000056`: `limit` or `offset` is out of range.
   * - `SVCSTG.SWR.4001025`: A query parameter is invalid.
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `SVCSTG.SWR.4037020`: The caller's permission in the organization is insufficient for this repository.
   * - `SVCSTG.SWR.4039002`: The caller isn't allowed to perform this operation.
   * - `SVCSTG.SWR.4040010`: The image or image repository doesn't exist.
   * - `SVCSTG.SWR.4040058`: The organization doesn't exist.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5001056`: The tag list couldn't be read.
   *
   * `GET /v2/manage/namespaces/{namespace}/repos/{repository}/tags`, section 4.3.1 of the reference.
   */
  listRepositoryTags: Method['listRepositoryTags']
  /**
   * Delete a tag.
   *
   * Deletes one tag of a repository. Needs the permission to manage. With the last tag gone the repository can be deleted.
   *
   * Parameters:
   * - `namespace`: The organization's name.
   * - `repository`: The repository's name, each `/` written as `$`.
   * - `tag`: The tag's name.
   *
   * Errors:
   * - `SVCSTG.SWR.4009021`: The tag contains invalid characters or is too long.
   * - `SVCSTG.SWR.4001029`: The repository name is invalid.
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
   * `DELETE /v2/manage/namespaces/{namespace}/repos/{repository}/tags/{tag}`, section 4.3.2 of the reference.
   */
  deleteRepoTag: Method['deleteRepoTag']
  /**
   * List the accounts a repository is shared with.
   *
   * Lists every account that a repository is shared with, the expired ones included. The list is not paged.
   *
   * Parameters:
   * - `namespace`: The organization's name.
   * - `repository`: The repository's name, each `/` written as `$`.
   *
   * Errors:
   * - `SVCSTG.SWR.4001029`: The repository name is invalid.
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
   * `GET /v2/manage/namespaces/{namespace}/repositories/{repository}/access-domains`, section 4.4.5 of the reference.
   */
  listRepoDomains: Method['listRepoDomains']
  /**
   * Share a repository with an account.
   *
   * Lets another account download a private repository, until a day or forever. Reading is the only right that can be given. Sharing ends by the day, at 00:00:00 of the day after the deadline. Needs the permission to manage.
   *
   * Parameters:
   * - `namespace`: The organization's name.
   * - `repository`: The repository's name, each `/` written as `$`.
   * - `access_domain`: The name of the account to share with.
   * - `permit`: The only right that can be given.
   * - `deadline`: `forever`, or a UTC timestamp. Sharing ends by the day: at 00:00:00 of the day after the given one; hours and minutes do not count.
   * - `description` (optional): What the sharing is for.
   *
   * Errors:
   * - `SVCSTG.SWR.4000014`: A parameter value is invalid.
   * - `SVCSTG.SWR.4001090`: The account doesn't exist, or the repository isn't shared with it.
   * - `SVCSTG.SWR.4001041`: The name of the account to share with is invalid.
   * - `SVCSTG.SWR.4001091`: The permission parameter is invalid.
   * - `SVCSTG.SWR.4001014`: A required parameter is missing.
   * - `SVCSTG.SWR.4001018`: The type of the request body is invalid.
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
   * `POST /v2/manage/namespaces/{namespace}/repositories/{repository}/access-domains`, section 4.4.1 of the reference.
   */
  createRepoDomains: Method['createRepoDomains']
  /**
   * Check whether a repository is shared with an account.
   *
   * Tells whether a repository is shared with an account and, if so, until when. Without a sharing the service answers 200 with `exist` `false`, or 400 with `SVCSTG.SWR.4001090`: be ready for both.
   *
   * Parameters:
   * - `namespace`: The organization's name.
   * - `repository`: The repository's name, each `/` written as `$`.
   * - `access_domain`: The name of the account that the repository is shared with.
   *
   * Errors:
   * - `SVCSTG.SWR.4001090`: The account doesn't exist, or the repository isn't shared with it.
   * - `SVCSTG.SWR.4001029`: The repository name is invalid.
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
   * `GET /v2/manage/namespaces/{namespace}/repositories/{repository}/access-domains/{access_domain}`, section 4.4.4 of the reference.
   */
  showAccessDomain: Method['showAccessDomain']
  /**
   * Update a sharing.
   *
   * Changes until when, and with which description, a repository is shared with an account. A description that is left out becomes empty. Needs the permission to manage. The service answers 201, not 200.
   *
   * Parameters:
   * - `namespace`: The organization's name.
   * - `repository`: The repository's name, each `/` written as `$`.
   * - `access_domain`: The name of the account that the repository is shared with.
   * - `permit`: The only right that can be given.
   * - `deadline`: `forever`, or a UTC timestamp. Sharing ends by the day: at 00:00:00 of the day after the given one; hours and minutes do not count.
   * - `description` (optional): What the sharing is for. Left out, it becomes empty.
   *
   * Errors:
   * - `SVCSTG.SWR.4000014`: A parameter value is invalid.
   * - `SVCSTG.SWR.4001091`: The permission parameter is invalid.
   * - `SVCSTG.SWR.4001014`: A required parameter is missing.
   * - `SVCSTG.SWR.4001090`: The account doesn't exist, or the repository isn't shared with it.
   * - `SVCSTG.SWR.4001018`: The type of the request body is invalid.
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
   * `PATCH /v2/manage/namespaces/{namespace}/repositories/{repository}/access-domains/{access_domain}`, section 4.4.3 of the reference.
   */
  updateRepoDomains: Method['updateRepoDomains']
  /**
   * Stop sharing a repository with an account.
   *
   * Takes the right to download away from an account. Needs the permission to manage.
   *
   * Parameters:
   * - `namespace`: The organization's name.
   * - `repository`: The repository's name, each `/` written as `$`.
   * - `access_domain`: The name of the account that the repository is shared with.
   *
   * Errors:
   * - `SVCSTG.SWR.4001090`: The account doesn't exist, or the repository isn't shared with it.
   * - `SVCSTG.SWR.4001029`: The repository name is invalid.
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
   * `DELETE /v2/manage/namespaces/{namespace}/repositories/{repository}/access-domains/{access_domain}`, section 4.4.2 of the reference.
   */
  deleteRepoDomains: Method['deleteRepoDomains']
  /**
   * List repositories.
   *
   * Lists the repositories that the caller may see, page by page. `namespace` and `name` match in part. One text of the reference calls a filter obligatory; the service answers without one.
   *
   * Parameters:
   * - `namespace` (optional): Any part of the organization's name. Ignored when `filter` is present.
   * - `name` (optional): Any part of the repository's name, its slashes unchanged. Ignored when `filter` is present.
   * - `category` (optional): Only repositories of this category. Ignored when `filter` is present.
   * - `limit` (optional): How many items the page may hold, at most 1000. Goes together with `offset`; alone it is ignored.
   * - `offset` (optional): Index of the first item, counted from 0; not a page number. Goes together with `limit`; alone it is ignored.
   * - `order_column` (optional): Sort by this column. Goes together with `order_type`.
   * - `order_type` (optional): `desc` for falling, `asc` for rising order. Goes together with `order_column`.
   * - `filter` (optional): `key::value` pairs joined by `|`, for example `center::self|namespace::group|name::busybox`. Keys are `namespace` and `name` (any part of the name), `category`, `center` (older clients send `self`), `limit` with `offset`, and `order_column` with `order_type`. When present, all plain query parameters are ignored. Percent-encode it.
   *
   * Errors:
   * - `SVCSTG.SWR.4001035`: The filter is malformed.
   * - `SVCSTG.SWR.4001096`: Sorting by this column isn't supported.
   * - `SVCSTG.SWR.4000056`: `limit` or `offset` is out of range.
   * - `SVCSTG.SWR.4001025`: A query parameter is invalid.
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `SVCSTG.SWR.4039002`: The caller isn't allowed to perform this operation.
   * - `SVCSTG.SWR.4030170`: The caller lacks a required permission; the current edition of the reference calls this insufficient permissions.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5000003`: The image list couldn't be read.
   *
   * `GET /v2/manage/repos`, section 4.2.5 of the reference.
   */
  listReposDetails: Method['listReposDetails']
  /**
   * List shared repositories.
   *
   * Lists what the caller's account shares with others (`center` is `self`) or what others share with it (`thirdparty`), page by page. Send `center` always: the vendor's own clients require it. A sharing that has expired stays in the list of the account it was shared with, with `status` `false`.
   *
   * Parameters:
   * - `center` (optional): `self` for what the caller shares, `thirdparty` for what others share with the caller.
   * - `namespace` (optional): Any part of the organization's name. Ignored when `filter` is present.
   * - `name` (optional): Any part of the repository's name, its slashes unchanged. Ignored when `filter` is present.
   * - `limit` (optional): How many items the page may hold, at most 1000. Goes together with `offset`; alone it is ignored.
   * - `offset` (optional): Index of the first item, counted from 0; not a page number. Goes together with `limit`; alone it is ignored.
   * - `order_column` (optional): Sort by this column. Goes together with `order_type`.
   * - `order_type` (optional): `desc` for falling, `asc` for rising order. Goes together with `order_column`.
   * - `filter` (optional): `key::value` pairs joined by `|`, for example `center::self|name::busybox`. Keys are `center` (`self` for what the caller shares, `thirdparty` for what others share with the caller), `namespace` and `name` (any part of the name), `limit` with `offset`, and `order_column` with `order_type`. When present, all plain query parameters are ignored. Percent-encode it.
   *
   * Errors:
   * - `SVCSTG.SWR.4001035`: The filter is malformed.
   * - `SVCSTG.SWR.4001096`: Sorting by this column isn't supported.
   * - `SVCSTG.SWR.4000056`: `limit` or `offset` is out of range.
   * - `SVCSTG.SWR.4001025`: A query parameter is invalid.
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `SVCSTG.SWR.4039002`: The caller isn't allowed to perform this operation.
   * - `SVCSTG.SWR.4030170`: The caller lacks a required permission; the current edition of the reference calls this insufficient permissions.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5000003`: The image list couldn't be read.
   *
   * `GET /v2/manage/shared-repositories`, section 4.2.6 of the reference.
   */
  listSharedReposDetails: Method['listSharedReposDetails']
  /**
   * Create a temporary docker login.
   *
   * Makes credentials for `docker login` that expire. The header `X-Swr-Dockerlogin` holds the ready command, the body a ready `config.json` of docker; the registry's host is the key inside `auths`. Both hold a password: never log them. There is nothing to send in the body.
   *
   * Parameters:
   * - `projectname` (optional): The project's name. Left out, it is that of the region.
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
   *
   * `POST /v2/manage/utils/secret`, section 4.7.1 of the reference.
   */
  createSecret: Method['createSecret']
  /**
   * List the API versions.
   *
   * Lists the versions of the API that the service offers, the recommended one marked `CURRENT`.
   *
   * Errors:
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5000008`: A list couldn't be read; the code doesn't specify which one.
   *
   * `GET /`, section 4.5.1 of the reference.
   */
  listApiVersions: Method['listApiVersions']
  /**
   * Show an API version.
   *
   * Gives one version of the API: whether it is current, and which micro versions it has.
   *
   * Parameters:
   * - `api_version`: The version's number.
   *
   * Errors:
   * - `SVCSTG.SWR.4010000`: The token is invalid, most likely because it has expired.
   * - `SVCSTG.S2I.4019000`: The request contains neither a token nor a signature.
   * - `APIGW.0301`: The gateway couldn't verify the token or the signature.
   * - `APIGW.0101`: The gateway doesn't recognize the path.
   * - `APIGW.0308`: The gateway throttled the request.
   * - `SVCSTG.SWR.5000007`: A resource couldn't be read; the code doesn't specify which one.
   *
   * `GET /{api_version}`, section 4.5.2 of the reference.
   */
  showApiVersion: Method['showApiVersion']
  /**
   * Create a token with a password.
   *
   * Gives a token for the user of an account, scoped to a project. The token comes in the header `X-Subject-Token`, is valid for 24 hours and may be reused by many calls until then. The only operation that needs no authentication.
   *
   * Parameters:
   * - `auth`: The user's identity and the token's scope.
   *
   * Errors:
   * - `APIGW.0308`: The gateway throttled the request.
   *
   * `POST /v3/auth/tokens`, section 3.2 of the reference.
   */
  keystoneCreateUserTokenByPassword: Method['keystoneCreateUserTokenByPassword']
  /**
   * List projects.
   *
   * Lists the projects of the account; the id of the region's project is what `X-Project-Id` wants.
   *
   * Parameters:
   * - `name` (optional): Only the project of this name, usually that of a region.
   *
   * Errors:
   * - `APIGW.0308`: The gateway throttled the request.
   *
   * `GET /v3/projects`, section 5.3 of the reference.
   */
  keystoneListProjects: Method['keystoneListProjects']
}
