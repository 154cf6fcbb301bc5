// Generated from openapi/ by `npm run generate`. Do not edit.
import type { OperationId } from './operations.js'

/** The methods of a client, one per operation. `Method` maps an operation to the type of its method. */
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
   * - `SVCSTG.SWR.4001028`: The organization's name breaks the naming rule.
   * - `SVCSTG.SWR.4010000`: The token is not accepted, most often because it has expired.
   * - `SVCSTG.S2I.4019000`: The request carries neither a token nor an access key.
   * - `APIGW.0301`: The gateway could not verify token or signature.
   * - `SVCSTG.SWR.4039002`: The caller may not carry out this operation.
   * - `SVCSTG.SWR.4030170`: A permission is missing; the current edition calls it insufficient permissions.
   * - `SVCSTG.SWR.4040058`: There is no such organization.
   * - `APIGW.0308`: The gateway throttles the caller.
   * - `SVCSTG.SWR.5000057`: An organization could not be read.
   *
   * `GET /v2/manage/namespaces`, section 4.1.3 of the reference, edition 2022-08-30.
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
   * - `SVCSTG.SWR.4001028`: The organization's name breaks the naming rule.
   * - `SVCSTG.SWR.4000097`: The account owns as many organizations as its quota allows.
   * - `SVCSTG.SWR.4001014`: A required parameter is missing.
   * - `SVCSTG.SWR.4001018`: The body is not of the expected type.
   * - `SVCSTG.SWR.4010000`: The token is not accepted, most often because it has expired.
   * - `SVCSTG.S2I.4019000`: The request carries neither a token nor an access key.
   * - `APIGW.0301`: The gateway could not verify token or signature.
   * - `SVCSTG.SWR.4039002`: The caller may not carry out this operation.
   * - `SVCSTG.SWR.4030170`: A permission is missing; the current edition calls it insufficient permissions.
   * - `SVCSTG.SWR.4090060`: The name is taken; names of organizations are unique across all accounts.
   * - `SVCSTG.SWR.4131001`: The body of the request is too large.
   * - `SVCSTG.SWR.4131012`: The description is longer than allowed.
   * - `APIGW.0308`: The gateway throttles the caller.
   * - `SVCSTG.SWR.5000059`: An organization could not be created.
   *
   * `POST /v2/manage/namespaces`, section 4.1.1 of the reference, edition 2022-08-30.
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
   * - `SVCSTG.SWR.4001028`: The organization's name breaks the naming rule.
   * - `SVCSTG.SWR.4010000`: The token is not accepted, most often because it has expired.
   * - `SVCSTG.S2I.4019000`: The request carries neither a token nor an access key.
   * - `APIGW.0301`: The gateway could not verify token or signature.
   * - `SVCSTG.SWR.4039002`: The caller may not carry out this operation.
   * - `SVCSTG.SWR.4030170`: A permission is missing; the current edition calls it insufficient permissions.
   * - `SVCSTG.SWR.4040058`: There is no such organization.
   * - `APIGW.0308`: The gateway throttles the caller.
   * - `SVCSTG.SWR.5000057`: An organization could not be read.
   *
   * `GET /v2/manage/namespaces/{namespace}`, section 4.1.4 of the reference, edition 2022-08-30.
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
   * - `SVCSTG.SWR.4001028`: The organization's name breaks the naming rule.
   * - `SVCSTG.SWR.4010000`: The token is not accepted, most often because it has expired.
   * - `SVCSTG.S2I.4019000`: The request carries neither a token nor an access key.
   * - `APIGW.0301`: The gateway could not verify token or signature.
   * - `SVCSTG.SWR.4039002`: The caller may not carry out this operation.
   * - `SVCSTG.SWR.4030170`: A permission is missing; the current edition calls it insufficient permissions.
   * - `SVCSTG.SWR.4040058`: There is no such organization.
   * - `SVCSTG.SWR.4060074`: The organization still holds images.
   * - `APIGW.0308`: The gateway throttles the caller.
   * - `SVCSTG.SWR.5001049`: An organization could not be deleted.
   *
   * `DELETE /v2/manage/namespaces/{namespace}`, section 4.1.2 of the reference, edition 2022-08-30.
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
   * - `SVCSTG.SWR.4001028`: The organization's name breaks the naming rule.
   * - `SVCSTG.SWR.4010000`: The token is not accepted, most often because it has expired.
   * - `SVCSTG.S2I.4019000`: The request carries neither a token nor an access key.
   * - `APIGW.0301`: The gateway could not verify token or signature.
   * - `SVCSTG.SWR.4039002`: The caller may not carry out this operation.
   * - `SVCSTG.SWR.4030170`: A permission is missing; the current edition calls it insufficient permissions.
   * - `SVCSTG.SWR.4040058`: There is no such organization.
   * - `APIGW.0308`: The gateway throttles the caller.
   * - `SVCSTG.SWR.5000077`: The permissions of an organization could not be read.
   *
   * `GET /v2/manage/namespaces/{namespace}/access`, section 4.6.4 of the reference, edition 2022-08-30.
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
   * - `SVCSTG.SWR.4001065`: The permission in the organization is none of 7, 3 and 1.
   * - `SVCSTG.SWR.4001014`: A required parameter is missing.
   * - `SVCSTG.SWR.4001018`: The body is not of the expected type.
   * - `SVCSTG.SWR.4010000`: The token is not accepted, most often because it has expired.
   * - `SVCSTG.S2I.4019000`: The request carries neither a token nor an access key.
   * - `APIGW.0301`: The gateway could not verify token or signature.
   * - `SVCSTG.SWR.4039002`: The caller may not carry out this operation.
   * - `SVCSTG.SWR.4030170`: A permission is missing; the current edition calls it insufficient permissions.
   * - `SVCSTG.SWR.4040058`: There is no such organization.
   * - `SVCSTG.SWR.4090076`: The user already holds a permission in this organization.
   * - `SVCSTG.SWR.4131001`: The body of the request is too large.
   * - `SVCSTG.SWR.4131012`: The description is longer than allowed.
   * - `APIGW.0308`: The gateway throttles the caller.
   * - `SVCSTG.SWR.5000080`: A permission in an organization could not be granted.
   *
   * `POST /v2/manage/namespaces/{namespace}/access`, section 4.6.1 of the reference, edition 2022-08-30.
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
   * - `SVCSTG.SWR.4001065`: The permission in the organization is none of 7, 3 and 1.
   * - `SVCSTG.SWR.4001014`: A required parameter is missing.
   * - `SVCSTG.SWR.4001018`: The body is not of the expected type.
   * - `SVCSTG.SWR.4010000`: The token is not accepted, most often because it has expired.
   * - `SVCSTG.S2I.4019000`: The request carries neither a token nor an access key.
   * - `APIGW.0301`: The gateway could not verify token or signature.
   * - `SVCSTG.SWR.4039002`: The caller may not carry out this operation.
   * - `SVCSTG.SWR.4030170`: A permission is missing; the current edition calls it insufficient permissions.
   * - `SVCSTG.SWR.4040058`: There is no such organization.
   * - `SVCSTG.SWR.4040078`: The user holds no permission in this organization.
   * - `SVCSTG.SWR.4131001`: The body of the request is too large.
   * - `SVCSTG.SWR.4131012`: The description is longer than allowed.
   * - `APIGW.0308`: The gateway throttles the caller.
   * - `SVCSTG.SWR.5000079`: A permission in an organization could not be changed.
   *
   * `PATCH /v2/manage/namespaces/{namespace}/access`, section 4.6.3 of the reference, edition 2022-08-30.
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
   * - `SVCSTG.SWR.4000014`: A parameter of the request has a value that the operation does not accept.
   * - `SVCSTG.SWR.4001014`: A required parameter is missing.
   * - `SVCSTG.SWR.4001018`: The body is not of the expected type.
   * - `SVCSTG.SWR.4010000`: The token is not accepted, most often because it has expired.
   * - `SVCSTG.S2I.4019000`: The request carries neither a token nor an access key.
   * - `APIGW.0301`: The gateway could not verify token or signature.
   * - `SVCSTG.SWR.4039002`: The caller may not carry out this operation.
   * - `SVCSTG.SWR.4030170`: A permission is missing; the current edition calls it insufficient permissions.
   * - `SVCSTG.SWR.4040058`: There is no such organization.
   * - `SVCSTG.SWR.4040078`: The user holds no permission in this organization.
   * - `SVCSTG.SWR.4131001`: The body of the request is too large.
   * - `SVCSTG.SWR.4131012`: The description is longer than allowed.
   * - `APIGW.0308`: The gateway throttles the caller.
   * - `SVCSTG.SWR.5000081`: A permission in an organization could not be revoked.
   *
   * `DELETE /v2/manage/namespaces/{namespace}/access`, section 4.6.2 of the reference, edition 2022-08-30.
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
   * - `SVCSTG.SWR.4001029`: The repository's name breaks the naming rule.
   * - `SVCSTG.SWR.4001009`: `is_public` must be true or false.
   * - `SVCSTG.SWR.4001014`: A required parameter is missing.
   * - `SVCSTG.SWR.4001018`: The body is not of the expected type.
   * - `SVCSTG.SWR.4000098`: The number of images has reached its limit.
   * - `SVCSTG.SWR.4010000`: The token is not accepted, most often because it has expired.
   * - `SVCSTG.S2I.4019000`: The request carries neither a token nor an access key.
   * - `APIGW.0301`: The gateway could not verify token or signature.
   * - `SVCSTG.SWR.4037017`: The caller may not edit any organization.
   * - `SVCSTG.SWR.4039002`: The caller may not carry out this operation.
   * - `SVCSTG.SWR.4040058`: There is no such organization.
   * - `SVCSTG.SWR.4090006`: An image repository of this name is there already.
   * - `SVCSTG.SWR.4131001`: The body of the request is too large.
   * - `SVCSTG.SWR.4131012`: The description is longer than allowed.
   * - `APIGW.0308`: The gateway throttles the caller.
   * - `SVCSTG.SWR.5001058`: An image could not be saved.
   *
   * `POST /v2/manage/namespaces/{namespace}/repos`, section 4.2.1 of the reference, edition 2022-08-30.
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
   * - `SVCSTG.SWR.4001029`: The repository's name breaks the naming rule.
   * - `SVCSTG.SWR.4010000`: The token is not accepted, most often because it has expired.
   * - `SVCSTG.S2I.4019000`: The request carries neither a token nor an access key.
   * - `APIGW.0301`: The gateway could not verify token or signature.
   * - `SVCSTG.SWR.4037020`: The caller's permission in the organization is too low for this repository.
   * - `SVCSTG.SWR.4039002`: The caller may not carry out this operation.
   * - `SVCSTG.SWR.4040010`: There is no such image or image repository.
   * - `SVCSTG.SWR.4040058`: There is no such organization.
   * - `APIGW.0101`: The gateway knows no such path.
   * - `APIGW.0308`: The gateway throttles the caller.
   * - `SVCSTG.SWR.5000002`: The details of an image could not be read.
   *
   * `GET /v2/manage/namespaces/{namespace}/repos/{repository}`, section 4.2.4 of the reference, edition 2022-08-30.
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
   * - `SVCSTG.SWR.4001018`: The body is not of the expected type.
   * - `SVCSTG.SWR.4010000`: The token is not accepted, most often because it has expired.
   * - `SVCSTG.S2I.4019000`: The request carries neither a token nor an access key.
   * - `APIGW.0301`: The gateway could not verify token or signature.
   * - `SVCSTG.SWR.4037020`: The caller's permission in the organization is too low for this repository.
   * - `SVCSTG.SWR.4039002`: The caller may not carry out this operation.
   * - `SVCSTG.SWR.4040010`: There is no such image or image repository.
   * - `SVCSTG.SWR.4040058`: There is no such organization.
   * - `SVCSTG.SWR.4131001`: The body of the request is too large.
   * - `SVCSTG.SWR.4131012`: The description is longer than allowed.
   * - `APIGW.0308`: The gateway throttles the caller.
   * - `SVCSTG.SWR.5000011`: A change failed; the code does not say of what.
   *
   * `PATCH /v2/manage/namespaces/{namespace}/repos/{repository}`, section 4.2.3 of the reference, edition 2022-08-30.
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
   * - `SVCSTG.SWR.4001029`: The repository's name breaks the naming rule.
   * - `SVCSTG.SWR.4010000`: The token is not accepted, most often because it has expired.
   * - `SVCSTG.S2I.4019000`: The request carries neither a token nor an access key.
   * - `APIGW.0301`: The gateway could not verify token or signature.
   * - `SVCSTG.SWR.4037020`: The caller's permission in the organization is too low for this repository.
   * - `SVCSTG.SWR.4039002`: The caller may not carry out this operation.
   * - `SVCSTG.SWR.4040010`: There is no such image or image repository.
   * - `SVCSTG.SWR.4040058`: There is no such organization.
   * - `SVCSTG.SWR.4060012`: The repository cannot be deleted while it holds images.
   * - `APIGW.0308`: The gateway throttles the caller.
   * - `SVCSTG.SWR.5000049`: An image could not be deleted.
   *
   * `DELETE /v2/manage/namespaces/{namespace}/repos/{repository}`, section 4.2.2 of the reference, edition 2022-08-30.
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
   * - `SVCSTG.SWR.4001096`: The list cannot be sorted by this column.
   * - `SVCSTG.SWR.4000056`: `limit` or `offset` is out of range.
   * - `SVCSTG.SWR.4001025`: A query parameter breaks its rule.
   * - `SVCSTG.SWR.4010000`: The token is not accepted, most often because it has expired.
   * - `SVCSTG.S2I.4019000`: The request carries neither a token nor an access key.
   * - `APIGW.0301`: The gateway could not verify token or signature.
   * - `SVCSTG.SWR.4037020`: The caller's permission in the organization is too low for this repository.
   * - `SVCSTG.SWR.4039002`: The caller may not carry out this operation.
   * - `SVCSTG.SWR.4040010`: There is no such image or image repository.
   * - `SVCSTG.SWR.4040058`: There is no such organization.
   * - `APIGW.0308`: The gateway throttles the caller.
   * - `SVCSTG.SWR.5001056`: The list of tags could not be read.
   *
   * `GET /v2/manage/namespaces/{namespace}/repos/{repository}/tags`, section 4.3.1 of the reference, edition 2022-08-30.
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
   * - `SVCSTG.SWR.4009021`: The tag of the image has characters that a tag may not have, or is too long.
   * - `SVCSTG.SWR.4001029`: The repository's name breaks the naming rule.
   * - `SVCSTG.SWR.4010000`: The token is not accepted, most often because it has expired.
   * - `SVCSTG.S2I.4019000`: The request carries neither a token nor an access key.
   * - `APIGW.0301`: The gateway could not verify token or signature.
   * - `SVCSTG.SWR.4037020`: The caller's permission in the organization is too low for this repository.
   * - `SVCSTG.SWR.4039002`: The caller may not carry out this operation.
   * - `SVCSTG.SWR.4041056`: The image has no such tag.
   * - `SVCSTG.SWR.4040010`: There is no such image or image repository.
   * - `SVCSTG.SWR.4040058`: There is no such organization.
   * - `APIGW.0308`: The gateway throttles the caller.
   * - `SVCSTG.SWR.5000005`: A deletion failed; the code does not say of what.
   *
   * `DELETE /v2/manage/namespaces/{namespace}/repos/{repository}/tags/{tag}`, section 4.3.2 of the reference, edition 2022-08-30.
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
   * - `SVCSTG.SWR.4001029`: The repository's name breaks the naming rule.
   * - `SVCSTG.SWR.4010000`: The token is not accepted, most often because it has expired.
   * - `SVCSTG.S2I.4019000`: The request carries neither a token nor an access key.
   * - `APIGW.0301`: The gateway could not verify token or signature.
   * - `SVCSTG.SWR.4037020`: The caller's permission in the organization is too low for this repository.
   * - `SVCSTG.SWR.4039002`: The caller may not carry out this operation.
   * - `SVCSTG.SWR.4040010`: There is no such image or image repository.
   * - `SVCSTG.SWR.4040058`: There is no such organization.
   * - `APIGW.0308`: The gateway throttles the caller.
   * - `SVCSTG.SWR.5000008`: A list could not be read; the code does not say which.
   *
   * `GET /v2/manage/namespaces/{namespace}/repositories/{repository}/access-domains`, section 4.4.5 of the reference, edition 2022-08-30.
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
   * - `SVCSTG.SWR.4000014`: A parameter of the request has a value that the operation does not accept.
   * - `SVCSTG.SWR.4001090`: There is no account of this name, or the repository is not shared with it.
   * - `SVCSTG.SWR.4001041`: The name of the account to share with breaks its rule.
   * - `SVCSTG.SWR.4001091`: The parameter that names a permission is not accepted.
   * - `SVCSTG.SWR.4001014`: A required parameter is missing.
   * - `SVCSTG.SWR.4001018`: The body is not of the expected type.
   * - `SVCSTG.SWR.4010000`: The token is not accepted, most often because it has expired.
   * - `SVCSTG.S2I.4019000`: The request carries neither a token nor an access key.
   * - `APIGW.0301`: The gateway could not verify token or signature.
   * - `SVCSTG.SWR.4037020`: The caller's permission in the organization is too low for this repository.
   * - `SVCSTG.SWR.4039002`: The caller may not carry out this operation.
   * - `SVCSTG.SWR.4040010`: There is no such image or image repository.
   * - `SVCSTG.SWR.4040058`: There is no such organization.
   * - `SVCSTG.SWR.4090089`: Such a permission is there already, as when a repository is shared with the same account again.
   * - `SVCSTG.SWR.4131001`: The body of the request is too large.
   * - `SVCSTG.SWR.4131012`: The description is longer than allowed.
   * - `APIGW.0308`: The gateway throttles the caller.
   * - `SVCSTG.SWR.5000046`: A creation failed; the code does not say of what.
   *
   * `POST /v2/manage/namespaces/{namespace}/repositories/{repository}/access-domains`, section 4.4.1 of the reference, edition 2022-08-30.
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
   * - `SVCSTG.SWR.4001090`: There is no account of this name, or the repository is not shared with it.
   * - `SVCSTG.SWR.4001029`: The repository's name breaks the naming rule.
   * - `SVCSTG.SWR.4010000`: The token is not accepted, most often because it has expired.
   * - `SVCSTG.S2I.4019000`: The request carries neither a token nor an access key.
   * - `APIGW.0301`: The gateway could not verify token or signature.
   * - `SVCSTG.SWR.4037020`: The caller's permission in the organization is too low for this repository.
   * - `SVCSTG.SWR.4039002`: The caller may not carry out this operation.
   * - `SVCSTG.SWR.4040010`: There is no such image or image repository.
   * - `SVCSTG.SWR.4040058`: There is no such organization.
   * - `APIGW.0308`: The gateway throttles the caller.
   * - `SVCSTG.SWR.5000007`: A read failed; the code does not say of what.
   *
   * `GET /v2/manage/namespaces/{namespace}/repositories/{repository}/access-domains/{access_domain}`, section 4.4.4 of the reference, edition 2022-08-30.
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
   * - `SVCSTG.SWR.4000014`: A parameter of the request has a value that the operation does not accept.
   * - `SVCSTG.SWR.4001091`: The parameter that names a permission is not accepted.
   * - `SVCSTG.SWR.4001014`: A required parameter is missing.
   * - `SVCSTG.SWR.4001090`: There is no account of this name, or the repository is not shared with it.
   * - `SVCSTG.SWR.4001018`: The body is not of the expected type.
   * - `SVCSTG.SWR.4010000`: The token is not accepted, most often because it has expired.
   * - `SVCSTG.S2I.4019000`: The request carries neither a token nor an access key.
   * - `APIGW.0301`: The gateway could not verify token or signature.
   * - `SVCSTG.SWR.4037020`: The caller's permission in the organization is too low for this repository.
   * - `SVCSTG.SWR.4039002`: The caller may not carry out this operation.
   * - `SVCSTG.SWR.4040091`: There is no such permission, as when a repository is not shared with the account.
   * - `SVCSTG.SWR.4040010`: There is no such image or image repository.
   * - `SVCSTG.SWR.4040058`: There is no such organization.
   * - `SVCSTG.SWR.4131001`: The body of the request is too large.
   * - `SVCSTG.SWR.4131012`: The description is longer than allowed.
   * - `APIGW.0308`: The gateway throttles the caller.
   * - `SVCSTG.SWR.5000011`: A change failed; the code does not say of what.
   *
   * `PATCH /v2/manage/namespaces/{namespace}/repositories/{repository}/access-domains/{access_domain}`, section 4.4.3 of the reference, edition 2022-08-30.
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
   * - `SVCSTG.SWR.4001090`: There is no account of this name, or the repository is not shared with it.
   * - `SVCSTG.SWR.4001029`: The repository's name breaks the naming rule.
   * - `SVCSTG.SWR.4010000`: The token is not accepted, most often because it has expired.
   * - `SVCSTG.S2I.4019000`: The request carries neither a token nor an access key.
   * - `APIGW.0301`: The gateway could not verify token or signature.
   * - `SVCSTG.SWR.4037020`: The caller's permission in the organization is too low for this repository.
   * - `SVCSTG.SWR.4039002`: The caller may not carry out this operation.
   * - `SVCSTG.SWR.4040091`: There is no such permission, as when a repository is not shared with the account.
   * - `SVCSTG.SWR.4040010`: There is no such image or image repository.
   * - `SVCSTG.SWR.4040058`: There is no such organization.
   * - `APIGW.0308`: The gateway throttles the caller.
   * - `SVCSTG.SWR.5000005`: A deletion failed; the code does not say of what.
   *
   * `DELETE /v2/manage/namespaces/{namespace}/repositories/{repository}/access-domains/{access_domain}`, section 4.4.2 of the reference, edition 2022-08-30.
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
   * - `SVCSTG.SWR.4001096`: The list cannot be sorted by this column.
   * - `SVCSTG.SWR.4000056`: `limit` or `offset` is out of range.
   * - `SVCSTG.SWR.4001025`: A query parameter breaks its rule.
   * - `SVCSTG.SWR.4010000`: The token is not accepted, most often because it has expired.
   * - `SVCSTG.S2I.4019000`: The request carries neither a token nor an access key.
   * - `APIGW.0301`: The gateway could not verify token or signature.
   * - `SVCSTG.SWR.4039002`: The caller may not carry out this operation.
   * - `SVCSTG.SWR.4030170`: A permission is missing; the current edition calls it insufficient permissions.
   * - `APIGW.0308`: The gateway throttles the caller.
   * - `SVCSTG.SWR.5000003`: The list of images could not be read.
   *
   * `GET /v2/manage/repos`, section 4.2.5 of the reference, edition 2022-08-30.
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
   * - `SVCSTG.SWR.4001096`: The list cannot be sorted by this column.
   * - `SVCSTG.SWR.4000056`: `limit` or `offset` is out of range.
   * - `SVCSTG.SWR.4001025`: A query parameter breaks its rule.
   * - `SVCSTG.SWR.4010000`: The token is not accepted, most often because it has expired.
   * - `SVCSTG.S2I.4019000`: The request carries neither a token nor an access key.
   * - `APIGW.0301`: The gateway could not verify token or signature.
   * - `SVCSTG.SWR.4039002`: The caller may not carry out this operation.
   * - `SVCSTG.SWR.4030170`: A permission is missing; the current edition calls it insufficient permissions.
   * - `APIGW.0308`: The gateway throttles the caller.
   * - `SVCSTG.SWR.5000003`: The list of images could not be read.
   *
   * `GET /v2/manage/shared-repositories`, section 4.2.6 of the reference, edition 2022-08-30.
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
   * - `SVCSTG.SWR.4000014`: A parameter of the request has a value that the operation does not accept.
   * - `SVCSTG.SWR.4010000`: The token is not accepted, most often because it has expired.
   * - `SVCSTG.S2I.4019000`: The request carries neither a token nor an access key.
   * - `APIGW.0301`: The gateway could not verify token or signature.
   * - `SVCSTG.SWR.4039002`: The caller may not carry out this operation.
   * - `SVCSTG.SWR.4030170`: A permission is missing; the current edition calls it insufficient permissions.
   * - `APIGW.0308`: The gateway throttles the caller.
   * - `SVCSTG.SWR.5001076`: The service could not get a token for itself.
   *
   * `POST /v2/manage/utils/secret`, section 4.7.1 of the reference, edition 2022-08-30.
   */
  createSecret: Method['createSecret']
  /**
   * List the API versions.
   *
   * Lists the versions of the API that the service offers, the recommended one marked `CURRENT`.
   *
   * Errors:
   * - `SVCSTG.SWR.4010000`: The token is not accepted, most often because it has expired.
   * - `SVCSTG.S2I.4019000`: The request carries neither a token nor an access key.
   * - `APIGW.0301`: The gateway could not verify token or signature.
   * - `APIGW.0308`: The gateway throttles the caller.
   * - `SVCSTG.SWR.5000008`: A list could not be read; the code does not say which.
   *
   * `GET /`, section 4.5.1 of the reference, edition 2022-08-30.
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
   * - `SVCSTG.SWR.4010000`: The token is not accepted, most often because it has expired.
   * - `SVCSTG.S2I.4019000`: The request carries neither a token nor an access key.
   * - `APIGW.0301`: The gateway could not verify token or signature.
   * - `APIGW.0101`: The gateway knows no such path.
   * - `APIGW.0308`: The gateway throttles the caller.
   * - `SVCSTG.SWR.5000007`: A read failed; the code does not say of what.
   *
   * `GET /{api_version}`, section 4.5.2 of the reference, edition 2022-08-30.
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
   * - `APIGW.0308`: The gateway throttles the caller.
   *
   * `POST /v3/auth/tokens`, section 3.2 of the reference, edition 2022-08-30.
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
   * - `APIGW.0308`: The gateway throttles the caller.
   *
   * `GET /v3/projects`, section 5.3 of the reference, edition 2022-08-30.
   */
  keystoneListProjects: Method['keystoneListProjects']
}
