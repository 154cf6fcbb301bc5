// Generated from openapi/ by `npm run generate`. Do not edit.
export interface paths {
    "/v2/manage/namespaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List organizations
         * @description Lists the organizations in which the caller has a permission. With the filter `mode::visible`, also lists organizations in which the caller has a permission on a repository only; a public or shared repository isn't a permission. Names match by substring: to find an organization by its exact name, compare the names in the response or use `showNamespace`. The list isn't paginated.
         */
        get: operations["listNamespaces"];
        put?: never;
        /**
         * Create an organization
         * @description Creates an organization that belongs to the caller's account. Names are unique within a region, across all accounts, so a conflict can mean that another account uses the name. The quota is 5 organizations. The caller becomes the organization's first manager.
         */
        post: operations["createNamespace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/manage/namespaces/{namespace}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show an organization
         * @description Returns an organization by its exact name: its ID, its creator and the caller's permission in it.
         */
        get: operations["showNamespace"];
        put?: never;
        post?: never;
        /**
         * Delete an organization
         * @description Deletes an organization. Delete its repositories first: according to the newest edition, the service rejects the request with 406 if the organization still contains images; another text says that its contents are deleted with it. Afterwards, the name is available to every account.
         */
        delete: operations["deleteNamespaces"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/manage/namespaces/{namespace}/access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the permissions of an organization
         * @description Returns the caller's own permission and the permissions of all users in the organization. The second list includes the caller.
         */
        get: operations["showNamespaceAuth"];
        put?: never;
        /**
         * Grant permissions in an organization
         * @description Grants users of the account the permission to manage (`7`), edit (`3`) or read (`1`) the images of an organization. Requires the manage permission. User IDs and names come from IAM. If a user already has a permission, the request fails with a conflict: use `updateNamespaceAuth` instead.
         */
        post: operations["createNamespaceAuth"];
        /**
         * Revoke permissions in an organization
         * @description Revokes the permissions of users in an organization. Requires the manage permission. The IDs are sent in the request body, which some proxies drop from DELETE requests.
         */
        delete: operations["deleteNamespaceAuth"];
        options?: never;
        head?: never;
        /**
         * Update permissions in an organization
         * @description Updates the permissions of users in an organization. Requires the manage permission. Returns 201, not 200.
         */
        patch: operations["updateNamespaceAuth"];
        trace?: never;
    };
    "/v2/manage/namespaces/{namespace}/repos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a repository
         * @description Creates an empty repository in an organization. The name can contain slashes, which are not replaced in the body. A repository is private unless `is_public` is set. Requires the edit permission.
         */
        post: operations["createRepo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/manage/namespaces/{namespace}/repos/{repository}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a repository
         * @description Returns a repository by its exact name: its IDs, description, size, number of tags, number of downloads and pull address.
         */
        get: operations["showRepository"];
        put?: never;
        post?: never;
        /**
         * Delete a repository
         * @description Deletes an empty repository. The service rejects the request with 406 if the repository still contains images: delete its tags first. Requires the manage permission.
         */
        delete: operations["deleteRepo"];
        options?: never;
        head?: never;
        /**
         * Update a repository
         * @description Updates the visibility, category and description of a repository. Always send `is_public`, even if it doesn't change: the reference requires it. Requires the edit permission. Returns 201, not 200.
         */
        patch: operations["updateRepo"];
        trace?: never;
    };
    "/v2/manage/namespaces/{namespace}/repos/{repository}/access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the permissions of a repository
         * @description Returns the caller's own permission in the repository and those that were granted to other users in this repository. Permissions in the organization also apply: the higher one counts. The list doesn't repeat the caller.
         */
        get: operations["showUserRepositoryAuth"];
        put?: never;
        /**
         * Grant permissions in a repository
         * @description Grants users of the account the permission to manage (`7`), edit (`3`) or read (`1`) this repository alone. Requires the edit permission in the organization or the manage permission in the repository. Callers can't grant permissions to themselves. If a user already has a permission, the new one presumably replaces it.
         */
        post: operations["createUserRepositoryAuth"];
        /**
         * Revoke permissions in a repository
         * @description Revokes the permissions of users in this repository; their permissions in the organization remain. Requires the edit permission in the organization or the manage permission in the repository. The IDs are sent in the request body, which some proxies drop from DELETE requests.
         */
        delete: operations["deleteUserRepositoryAuth"];
        options?: never;
        head?: never;
        /**
         * Update permissions in a repository
         * @description Updates the permissions of users in this repository. Requires the edit permission in the organization or the manage permission in the repository. Returns 201, not 200.
         */
        patch: operations["updateUserRepositoryAuth"];
        trace?: never;
    };
    "/v2/manage/namespaces/{namespace}/repos/{repository}/triggers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the triggers of a repository
         * @description Returns all triggers of the repository without their history, which only `showTrigger` returns. The list has no pages.
         */
        get: operations["listTriggersDetails"];
        put?: never;
        /**
         * Create a trigger
         * @description Creates a trigger: it updates the image of a workload in a CCE or CCI cluster when an image is pushed to the repository. `condition` selects the pushed tags: `.*` if `trigger_type` is `all`, one or more tags separated by `;` if it is `tag`, a regular expression if it is `regular`. A trigger for CCE requires a cluster. The service looks the workload up and rejects one that doesn't exist. Requires the edit permission.
         */
        post: operations["createTrigger"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/manage/namespaces/{namespace}/repos/{repository}/triggers/{trigger}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a trigger
         * @description Returns a trigger with its history: an entry for each push that fired it, with the result.
         */
        get: operations["showTrigger"];
        put?: never;
        post?: never;
        /**
         * Delete a trigger
         * @description Deletes a trigger with its history. Requires the edit permission.
         */
        delete: operations["deleteTrigger"];
        options?: never;
        head?: never;
        /**
         * Enable or disable a trigger
         * @description Enables or disables a trigger. Everything else of a trigger is fixed: delete it and create another one. Requires the edit permission. Returns 201, not 200.
         */
        patch: operations["updateTrigger"];
        trace?: never;
    };
    "/v2/manage/namespaces/{namespace}/repos/{repository}/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tags
         * @description Lists the tags of a repository, each with its manifest, digest and size. A multi-architecture tag has `tag_type` 1 and a manifest list with the image of each architecture.
         */
        get: operations["listRepositoryTags"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/manage/namespaces/{namespace}/repos/{repository}/tags/{tag}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a tag
         * @description Deletes a tag of a repository. Requires the manage permission. Once the last tag is deleted, the repository can be deleted.
         */
        delete: operations["deleteRepoTag"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/manage/namespaces/{namespace}/repositories/{repository}/access-domains": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the accounts a repository is shared with
         * @description Lists the accounts that a repository is shared with, including expired shares. The list isn't paginated; according to a later edition, it contains 100 accounts by default, without a documented way to get the others. Partner clouds also serve this operation under `/repos/{repository}/access-domains`.
         */
        get: operations["listRepoDomains"];
        put?: never;
        /**
         * Share a repository with an account
         * @description Allows another account to download a private repository, until a given day or forever. Read access is the only permission that can be granted. A share ends at 00:00:00 on the day after its deadline, in a time zone that is unsettled. Requires the manage permission. Partner clouds also serve this operation under `/repos/{repository}/access-domains`.
         */
        post: operations["createRepoDomains"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/manage/namespaces/{namespace}/repositories/{repository}/access-domains/{access_domain}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check whether a repository is shared with an account
         * @description Returns whether a repository is shared with an account and, if so, until when. If the repository isn't shared, the service returns 200 with `exist` set to `false`, or 400 with `SVCSTG.SWR.4001090`. Handle both. Partner clouds also serve this operation under `/repos/{repository}/access-domains/{access_domain}`.
         */
        get: operations["showAccessDomain"];
        put?: never;
        post?: never;
        /**
         * Stop sharing a repository with an account
         * @description Revokes an account's permission to download a repository. Requires the manage permission. Partner clouds also serve this operation under `/repos/{repository}/access-domains/{access_domain}`.
         */
        delete: operations["deleteRepoDomains"];
        options?: never;
        head?: never;
        /**
         * Update a share
         * @description Updates the deadline and the description of a share. If the description is omitted, it is cleared. Requires the manage permission. Returns 201, not 200. Partner clouds also serve this operation under `/repos/{repository}/access-domains/{access_domain}`.
         */
        patch: operations["updateRepoDomains"];
        trace?: never;
    };
    "/v2/manage/repos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List repositories
         * @description Lists the repositories that are visible to the caller, one page at a time. `namespace` and `name` match by substring. One text of the reference calls the filter mandatory, but the table beside it optional.
         */
        get: operations["listReposDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/manage/shared-repositories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List shared repositories
         * @description Lists the repositories that the caller's account shares with others (`center` is `self`) or that others share with it (`thirdparty`), one page at a time. Always send `center`: later editions and the vendor's own clients require it. Expired shares stay in the list of the account that they were granted to, with `status` set to `false`.
         */
        get: operations["listSharedReposDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/manage/utils/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a temporary docker login
         * @description Creates temporary credentials for `docker login`. The `X-Swr-Dockerlogin` header contains the complete command; the body is a complete docker `config.json`, with the registry's host as the key in `auths`. Both contain a password: never log them. The request has no body.
         */
        post: operations["createSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List API versions
         * @description Lists the API versions that the service supports. The recommended version has the status `CURRENT`.
         */
        get: operations["listApiVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{api_version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show an API version
         * @description Returns an API version: whether it is current, and which micro versions it supports.
         */
        get: operations["showApiVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the version of the identity API
         * @description Returns the version document of IAM, whose form is Keystone's. Clients of OpenStack request it before they log in. It requires no authentication, and a 401 would make some of these clients wait forever. Served by IAM at the servers of this operation only. Many tools ignore the servers of an operation and send the request, with its password or token, to the host of SWR: set the address yourself.
         */
        get: operations["keystoneShowVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/auth/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a token with a password
         * @description Creates a token for a user of an account, with a password or with another token of that user. The response returns the token in the `X-Subject-Token` header. A token is valid for 24 hours and can be reused until it expires. Its scope is a project, an account, or nothing; this API requires a token for a project. This operation doesn't require authentication. IAM has further methods, such as access keys (`hw_ak_sk`), agencies (`assume_role`) and federation; this contract doesn't include them. Served by IAM at the servers of this operation only. Many tools ignore the servers of an operation and send the request, with its password or token, to the host of SWR: set the address yourself.
         */
        post: operations["keystoneCreateUserTokenByPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/auth/catalog": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the service catalog
         * @description Returns the services that the caller can use in the project of the token or of `X-Project-Id`, with their endpoints. It is the `catalog` of a new token. Served by IAM at the servers of this operation only. Many tools ignore the servers of an operation and send the request, with its password or token, to the host of SWR: set the address yourself.
         */
        get: operations["keystoneShowCatalog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/auth/domains": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the accounts of the caller
         * @description Lists the accounts that the caller can access, which is the caller's own account. Served by IAM at the servers of this operation only. Many tools ignore the servers of an operation and send the request, with its password or token, to the host of SWR: set the address yourself.
         */
        get: operations["keystoneListAuthDomains"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List projects
         * @description Lists the projects of the account: one for each region, and its sub-projects, which are named `<region>_<name>`. To access a sub-project with an access key, send its ID as `X-Project-Id`. Served by IAM at the servers of this operation only. Many tools ignore the servers of an operation and send the request, with its password or token, to the host of SWR: set the address yourself.
         */
        get: operations["keystoneListProjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List users
         * @description Lists the users of the account. Permissions in an organization require the ID of a user: find it here by name. Only administrators can list users. Served by IAM at the servers of this operation only. Many tools ignore the servers of an operation and send the request, with its password or token, to the host of SWR: set the address yourself.
         */
        get: operations["keystoneListUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3.0/OS-USER/users/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a user
         * @description Returns a user of the account. Administrators can request every user, others only themselves. Served by IAM at the servers of this operation only. Many tools ignore the servers of an operation and send the request, with its password or token, to the host of SWR: set the address yourself.
         */
        get: operations["showUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description An organization as returned to its members. */
        Namespace: {
            /**
             * Format: int64
             * @description The organization's ID.
             * @example 1343008
             */
            id: number;
            /**
             * @description The organization's name.
             * @example group
             */
            name: string;
            /**
             * @description The IAM user who created the organization.
             * @example dev-lead
             */
            creator_name: string;
            /**
             * Format: int32
             * @description The caller's permission: `7` to manage, `3` to edit, `1` to read.
             * @example 7
             */
            auth: number;
            /**
             * @description The number of users with a permission. Returned only in lists.
             * @example 3
             */
            access_user_count?: number;
            /**
             * @description The number of repositories. Returned only in lists.
             * @example 12
             */
            repo_count?: number;
        };
        /** @description The organizations that are visible to the caller. Not paginated. */
        NamespaceList: {
            /** @description The organizations. Empty or `null` if there are none. */
            namespaces: components["schemas"]["Namespace"][] | null;
        };
        /**
         * @description The error code, as listed in the catalogue. Codes that aren't in the catalogue can occur.
         * @example SVCSTG.SWR.4040058
         */
        ErrorCode: string;
        /**
         * @description A human-readable description of the error.
         * @example Namespace does not exist
         */
        ErrorMessage: string;
        /**
         * @description Details of a missing permission, which the STS service can decode. Sent only if a permission is missing.
         * @example EgpleGFtcGxl
         */
        AuthorizationMessage: string;
        /** @description An error of the service. Also one of the formats of an error body, without a list. */
        ServiceError: {
            errorCode: components["schemas"]["ErrorCode"];
            errorMessage: components["schemas"]["ErrorMessage"];
            /**
             * @description Additional information. Often empty.
             * @example namespace: group
             */
            detail?: string | null;
            encoded_authorization_message?: components["schemas"]["AuthorizationMessage"];
        };
        /** @description The errors of the service, in the documented format. */
        ErrorList: components["schemas"]["ServiceError"][];
        /** @description One cause of an error in the new format. */
        ErrorDetail: {
            error_code?: components["schemas"]["ErrorCode"];
            /**
             * @description A human-readable description of the cause. Can be empty.
             * @example
             */
            error_msg?: string;
        };
        /** @description An error of the gateway. With `errors` and `details`, it is an error of the service in the newest format, which contains the error in both. */
        GatewayError: {
            error_code: components["schemas"]["ErrorCode"];
            error_msg: components["schemas"]["ErrorMessage"];
            /**
             * @description The ID of the request. Include it when you contact the provider.
             * @example b8f1c7b0d3f64d0c9a2f6f0d7c5e4a31
             */
            request_id?: string;
            errors?: components["schemas"]["ErrorList"];
            /** @description The causes of the error. */
            details?: components["schemas"]["ErrorDetail"][];
            encoded_authorization_message?: components["schemas"]["AuthorizationMessage"];
        };
        /** @description The errors of the service in an object. */
        WrappedErrors: {
            errors: components["schemas"]["ErrorList"];
        };
        /** @description An error of IAM. IAM can also return a text such as `IAM.0002` as `code`; this contract doesn't include that format, but the client of this project reads it. */
        IamError: {
            /**
             * Format: int32
             * @description The status code of the response.
             * @example 401
             */
            code: number;
            message: components["schemas"]["ErrorMessage"];
            /**
             * @description The text of the status.
             * @example Unauthorized
             */
            title?: string;
        };
        /** @description An error of IAM. */
        IdentityError: {
            error: components["schemas"]["IamError"];
        };
        /**
         * @description An error, in one of five formats. The fields determine the format:
         *
         *     | schema | format | sent by | evidence |
         *     |---|---|---|---|
         *     | `ErrorList` | an array of `errorCode`, `errorMessage`, `detail` | the service, the documented format | every edition |
         *     | `GatewayError` | an object with `error_code` and `error_msg`, and often `request_id` | the gateway; also the sample in section 3.3 | observed on the live service |
         *     | `GatewayError` | the same with `errors` and `details`, and `encoded_authorization_message` if a permission is missing | the service, its newest format | the current edition of the reference |
         *     | `WrappedErrors` | an object with the array as `errors` | the service | clients of the live service |
         *     | `ServiceError` | an object with `errorCode` and `errorMessage` | the service | clients of the live service, weak |
         *     | `IdentityError` | an object with an object `error` | IAM | the IAM reference |
         *
         *     A body in the newest format matches `GatewayError` and `WrappedErrors`. No other body mixes two formats. The set of
         *     codes is open. Check the code first and the status second.
         */
        ErrorBody: components["schemas"]["ErrorList"] | components["schemas"]["GatewayError"] | components["schemas"]["WrappedErrors"] | components["schemas"]["ServiceError"] | components["schemas"]["IdentityError"];
        /**
         * @description Starts with a lowercase letter and ends with a lowercase letter or digit. In between, it can contain lowercase letters, digits, single periods, up to two consecutive underscores, and hyphens; different separators can't be adjacent.
         * @example group
         */
        NamespaceName: string;
        /** @description The organization to create. */
        CreateNamespaceRequest: {
            namespace: components["schemas"]["NamespaceName"];
        };
        /** @description A JSON object, at least `{}`. Clients should also accept an empty body. */
        WriteResponse: Record<string, never>;
        /**
         * @description The user's ID in IAM, 32 hexadecimal digits.
         * @example fb3f175c1fd146ab8cdae3272be6107b
         */
        UserId: string;
        /**
         * Format: int32
         * @description `7` to manage, `3` to edit, `1` to read. Other values can occur.
         * @example 7
         */
        GrantedLevel: number;
        /** @description A user and the user's permission. */
        GrantedPermission: {
            user_id: components["schemas"]["UserId"];
            /**
             * @description The user's name in IAM.
             * @example dev-lead
             */
            user_name: string;
            auth: components["schemas"]["GrantedLevel"];
        };
        /** @description The permissions of users in an organization. */
        NamespaceAuth: {
            /**
             * Format: int64
             * @description The reference calls it the ID of the permission; in its samples, it equals the ID of the organization.
             * @example 1334795
             */
            id: number;
            /**
             * @description The organization's name.
             * @example group
             */
            name: string;
            /**
             * @description The user who created the organization.
             * @example dev-lead
             */
            creator_name: string;
            self_auth: components["schemas"]["GrantedPermission"];
            /** @description All users with a permission, including the caller. */
            others_auths: components["schemas"]["GrantedPermission"][] | null;
        };
        /**
         * @description `7` to manage, `3` to edit, `1` to read.
         * @example 7
         * @enum {integer}
         */
        PermissionLevel: 7 | 3 | 1;
        /** @description A user and the user's permission in the organization. */
        UserPermission: {
            user_id: components["schemas"]["UserId"];
            /**
             * @description The user's name in IAM.
             * @example user01
             */
            user_name: string;
            auth: components["schemas"]["PermissionLevel"];
        };
        /** @description The users and their permissions, each user listed once. Whether the service rejects duplicates is unsettled. */
        UserPermissionList: components["schemas"]["UserPermission"][];
        /** @description The IDs of the users, each listed once. Whether the service rejects duplicates is unsettled. */
        UserIdList: components["schemas"]["UserId"][];
        /** @description An empty object. The service may also return no body. */
        OptionalWriteResponse: Record<string, never>;
        /**
         * @description Starts and ends with a lowercase letter or digit. In between, it can contain lowercase letters, digits, single periods or slashes, up to two consecutive underscores, and hyphens; different separators can't be adjacent.
         * @example team/app
         */
        RepositoryName: string;
        /**
         * @description The kind of software in the images.
         * @example linux
         * @enum {string}
         */
        Category: "app_server" | "linux" | "framework_app" | "database" | "lang" | "other" | "arm" | "windows";
        /** @description The repository to create. Without `category`, the category is `other` or an empty string: unsettled which. */
        CreateRepoRequest: {
            repository: components["schemas"]["RepositoryName"];
            /**
             * @description Whether anyone can download the repository. Required according to the reference. If omitted, a partner cloud creates a private repository.
             * @example false
             */
            is_public?: boolean;
            category?: components["schemas"]["Category"];
            /**
             * @description The purpose of the repository. If omitted, it is probably empty.
             * @example Storefront service
             */
            description?: string;
        };
        /**
         * @description The repository's name, with each `/` written as `$`.
         * @example team$app
         */
        RepositoryPathName: string;
        /**
         * @description The kind of software in the images. Known values: `app_server`, `linux`, `framework_app`, `database`, `lang`, `other`, `arm`, `windows`. Other values can occur. A repository that was created without a category has `other` or an empty string.
         * @example linux
         */
        RepositoryCategory: string;
        /** @description The full details of an image repository. */
        Repository: {
            /**
             * Format: int64
             * @description The repository's ID.
             * @example 865151
             */
            id: number;
            /**
             * Format: int64
             * @description The ID of the organization.
             * @example 1334795
             */
            ns_id: number;
            /**
             * @description The repository's name, with its slashes unchanged.
             * @example team/app
             */
            name: string;
            category: components["schemas"]["RepositoryCategory"];
            /**
             * @description The owner's description of the repository.
             * @example Storefront service
             */
            description: string;
            /**
             * @description The ID of the user who created the repository.
             * @example 050b12577f00269a1fcfc01f65239697
             */
            creator_id: string;
            /**
             * @description The name of the user who created the repository.
             * @example dev-lead
             */
            creator_name: string;
            /**
             * Format: int64
             * @description The total size of the images, in bytes.
             * @example 2099575
             */
            size: number;
            /**
             * @description Whether anyone can download the repository.
             * @example false
             */
            is_public: boolean;
            /**
             * @description The number of tags.
             * @example 1
             */
            num_images: number;
            /**
             * Format: int64
             * @description The number of downloads.
             * @example 42
             */
            num_download: number;
            /**
             * @deprecated
             * @description The URL of the logo. No longer used; always empty.
             * @example
             */
            url: string;
            /**
             * @description The pull address outside the cloud, `{registry}/{organization}/{repository}`.
             * @example swr.my-kualalumpur-1.myhuaweicloud.com/group/team/app
             */
            path: string;
            /**
             * @description The pull address inside the cloud, documented as `{registry}/{organization}/{repository}`. In samples, it begins with an IP address and a port.
             * @example 10.125.0.198:20202/group/team/app
             */
            internal_path: string;
            /**
             * Format: date-time
             * @description The time of creation, in UTC.
             * @example 2021-06-02T09:59:25.51307Z
             */
            created: string;
            /**
             * Format: date-time
             * @description The time of the last update, in UTC.
             * @example 2021-06-02T17:59:25.538056Z
             */
            updated: string;
            /**
             * @description The ID of the owning account.
             * @example da44776c316c4a99b3683bb174f8821b
             */
            domain_id: string;
            /**
             * Format: int32
             * @description The priority of the repository when sorting.
             * @example 0
             */
            priority: number;
        };
        /** @description The fields to update. The reference lists `is_public` as required; send it with every request, even if it doesn't change. It is unsettled whether the service keeps or resets `category` and `description` if they are omitted. */
        UpdateRepoRequest: {
            /**
             * @description Whether anyone can download the repository. Required according to the reference, although a partner cloud also accepts requests without it.
             * @example false
             */
            is_public?: boolean;
            category?: components["schemas"]["Category"];
            /**
             * @description The purpose of the repository.
             * @example Storefront service
             */
            description?: string;
        };
        /** @description The permissions of users in a repository. */
        RepositoryAuth: {
            /**
             * Format: int32
             * @description The ID of the permission. In the sample, it looks like the ID of the repository.
             * @example 274
             */
            id: number;
            /**
             * @description The repository's name, with its slashes.
             * @example team/app
             */
            name: string;
            self_auth: components["schemas"]["GrantedPermission"];
            /** @description The users who were granted a permission in this repository, in the order of the requests, without the caller. */
            others_auths: components["schemas"]["GrantedPermission"][] | null;
        };
        /** @description A firing of a trigger, with a copy of the trigger. The fields of the cluster can be empty. */
        TriggerHistory: {
            /**
             * @description The pushed tag that fired the trigger.
             * @example stable
             */
            tag: string;
            /**
             * @description Whether the workload was updated.
             * @example success
             */
            result: string;
            /**
             * @description The reason of a failure. Empty otherwise.
             * @example
             */
            detail: string;
            /**
             * Format: date-time
             * @description When the trigger fired, in UTC.
             * @example 2020-04-17T02:12:41.08Z
             */
            created_at: string;
            /**
             * @description What the trigger does.
             * @example update
             */
            action: string;
            /**
             * @description The kind of the workload.
             * @example deployments
             */
            app_type: string;
            /**
             * @description The name of the workload.
             * @example web
             */
            application: string;
            /**
             * @description The ID of the cluster. Empty for CCI.
             * @example 5b28c12f-0000-11e9-97b3-0255ac1001b5
             */
            cluster_id: string;
            /**
             * @description The name of the cluster. Empty for CCI.
             * @example demo
             */
            cluster_name: string;
            /**
             * @description The Kubernetes namespace of the workload.
             * @example default
             */
            cluster_ns: string;
            /**
             * @description Which tags fire the trigger.
             * @example stable
             */
            condition: string;
            /**
             * @description The container to update. Empty for all containers that use the image.
             * @example
             */
            container: string;
            /**
             * @description The user who created the trigger.
             * @example dev-lead
             */
            creator_name: string;
        };
        /** @description A trigger of a repository. */
        Trigger: {
            /**
             * @description The trigger's name.
             * @example deploy-web
             */
            name: string;
            /**
             * @description What the trigger does.
             * @example update
             */
            action: string;
            /**
             * @description The kind of the workload.
             * @example deployments
             */
            app_type: string;
            /**
             * @description The name of the workload.
             * @example web
             */
            application: string;
            /**
             * @description The ID of the cluster. Empty for CCI.
             * @example 5b28c12f-0000-11e9-97b3-0255ac1001b5
             */
            cluster_id: string;
            /**
             * @description The name of the cluster. Empty for CCI.
             * @example demo
             */
            cluster_name: string;
            /**
             * @description The Kubernetes namespace of the workload.
             * @example default
             */
            cluster_ns: string;
            /**
             * @description Which tags fire the trigger.
             * @example stable
             */
            condition: string;
            /**
             * @description The container to update. Empty for all containers that use the image.
             * @example
             */
            container: string;
            /**
             * Format: date-time
             * @description When the trigger was created, in UTC.
             * @example 2020-04-17T02:11:03.53183Z
             */
            created_at: string;
            /**
             * @description The user who created the trigger.
             * @example dev-lead
             */
            creator_name: string;
            /**
             * @description Whether the trigger is enabled, as text.
             * @example true
             */
            enable: string;
            /**
             * @description Where the workload runs.
             * @example cce
             */
            trigger_mode: string;
            /**
             * @description Which pushes fire the trigger.
             * @example tag
             */
            trigger_type: string;
            /** @description The firings of the trigger. Only `showTrigger` returns them; in a list, it is `null`. */
            trigger_history: components["schemas"]["TriggerHistory"][] | null;
        };
        /** @description The triggers of a repository. The list has no pages. */
        TriggerList: components["schemas"]["Trigger"][] | null;
        /**
         * @description Starts with a letter, followed by letters, digits, hyphens and underscores. Unique in the repository.
         * @example deploy-web
         */
        TriggerName: string;
        /**
         * @description Whether the trigger is enabled, as text.
         * @example true
         * @enum {string}
         */
        TriggerEnabled: "true" | "false";
        /** @description A trigger to create. */
        CreateTriggerRequest: {
            name: components["schemas"]["TriggerName"];
            /**
             * @description What the trigger does. `update` updates the image of the workload.
             * @example update
             * @enum {string}
             */
            action: "update";
            /**
             * @description Which pushes fire the trigger. `all`: every push. `tag`: pushes of the tags in `condition`. `regular`: pushes of tags that match the regular expression in `condition`.
             * @example tag
             * @enum {string}
             */
            trigger_type: "all" | "tag" | "regular";
            /**
             * @description `.*` if `trigger_type` is `all`, tags separated by `;` if it is `tag`, or a regular expression if it is `regular`.
             * @example stable
             */
            condition: string;
            /**
             * @description The kind of the workload.
             * @example deployments
             * @enum {string}
             */
            app_type: "deployments" | "statefulsets";
            /**
             * @description The name of the workload.
             * @example web
             */
            application: string;
            /**
             * @description The Kubernetes namespace of the workload.
             * @example default
             */
            cluster_ns: string;
            /**
             * @description Where the workload runs. Defaults to `cce`.
             * @example cce
             * @enum {string}
             */
            trigger_mode?: "cce" | "cci";
            /**
             * @description The ID of the CCE cluster. Empty or absent for CCI.
             * @example 5b28c12f-0000-11e9-97b3-0255ac1001b5
             */
            cluster_id?: string;
            /**
             * @description The name of the CCE cluster. Empty or absent for CCI.
             * @example demo
             */
            cluster_name?: string;
            /**
             * @description The container to update. By default, all containers that use the image.
             * @example
             */
            container?: string;
            enable: components["schemas"]["TriggerEnabled"];
        };
        /** @description The new state of a trigger. */
        UpdateTriggerRequest: {
            enable: components["schemas"]["TriggerEnabled"];
        };
        /** @description One version of an image. */
        Tag: {
            /**
             * Format: int64
             * @description The tag's ID.
             * @example 9001
             */
            id: number;
            /**
             * Format: int64
             * @description The ID of the repository.
             * @example 865151
             */
            repo_id: number;
            /**
             * @description The tag's name. The name of this field starts with a capital T.
             * @example latest
             */
            Tag: string;
            /**
             * @description The digest of the image configuration, without the prefix.
             * @example 741f24a795d6d93d7c6edd11780d63c13e16c39615dd9d223378a57a836f2ee6
             */
            image_id: string;
            /**
             * @description The manifest, as a JSON document in a string.
             * @example {"schemaVersion":2}
             */
            manifest: string;
            /**
             * @description The digest of the manifest.
             * @example sha256:57b605845a6367c34bfb6ea6477f16852f59aa1861a2b51d10ab77ae0a1dc9c3
             */
            digest: string;
            /**
             * Format: int32
             * @description The version of the Docker protocol, which is that of the manifest format: `1` or `2`. Other values can occur.
             * @example 2
             */
            schema: number;
            /**
             * @description The pull address outside the cloud, `{registry}/{organization}/{repository}:{tag}`.
             * @example swr.my-kualalumpur-1.myhuaweicloud.com/group/busybox:latest
             */
            path: string;
            /**
             * @description The pull address inside the cloud, documented as `{registry}/{organization}/{repository}:{tag}`. In samples, it begins with an IP address and a port.
             * @example 10.125.0.198:20202/group/busybox:latest
             */
            internal_path: string;
            /**
             * Format: int64
             * @description The size in bytes, from 0 to 9223372036854775807. JavaScript represents integers exactly up to 9007199254740991.
             * @example 1304902
             */
            size: number;
            /**
             * @description Whether the image is trusted.
             * @default false
             * @example false
             */
            is_trusted: boolean;
            /**
             * Format: date-time
             * @description The time of creation, in UTC.
             * @example 2018-07-06T06:18:55Z
             */
            created: string;
            /**
             * Format: date-time
             * @description The time of the last update, in UTC.
             * @example 2018-07-06T06:18:55Z
             */
            updated: string;
            /**
             * Format: date-time
             * @description The time of deletion. `null` if the tag isn't deleted.
             * @example null
             */
            deleted: string | null;
            /**
             * @description The ID of the owning account.
             * @example 0503dda878000fed0f75c0096d70a960
             */
            domain_id: string;
            /**
             * Format: int32
             * @description `0` for a manifest, that is a single image; `1` for a manifest list, that is images for several architectures; `2` for a signature. Other values can occur.
             * @example 0
             */
            tag_type: number;
            /**
             * @description Whether the image was scanned for vulnerabilities.
             * @example false
             */
            scanned?: boolean;
        };
        /** @description One page of tags. Empty or `null` at the end of the list. */
        TagList: components["schemas"]["Tag"][] | null;
        /**
         * @description The permission of the other account. `read` is the only known value; other values can occur.
         * @example read
         */
        SharedPermit: string;
        /**
         * @description `forever` or a UTC timestamp. Only the date counts: the share ends at 00:00:00 on the following day, and hours and minutes are ignored. A date that doesn't exist, such as 2027-02-30, is invalid. The time zone of this midnight is unsettled.
         * @example 2021-10-01T16:00:00.000Z
         */
        Deadline: string;
        /**
         * @description `true` while the share is valid, `false` once it has expired.
         * @example true
         */
        ShareStatus: boolean;
        /** @description An account that a repository is shared with. */
        AccessDomain: {
            /**
             * @description The organization.
             * @example group
             */
            namespace: string;
            /**
             * @description The repository's name, with its slashes unchanged.
             * @example team/app
             */
            repository: string;
            /**
             * @description The account that the repository is shared with. Its case can differ from the request.
             * @example partner
             */
            access_domain: string;
            permit: components["schemas"]["SharedPermit"];
            deadline: components["schemas"]["Deadline"];
            /**
             * @description The purpose of the share.
             * @example Acceptance tests
             */
            description: string;
            /**
             * @description The ID of the user who created the share.
             * @example 0504186e6a8010e01f3ec009a7279baa
             */
            creator_id: string;
            /**
             * @description The name of the user who created the share.
             * @example dev-lead
             */
            creator_name: string;
            /**
             * Format: date-time
             * @description When the share was created, in UTC.
             * @example 2021-06-10T08:14:42.56632Z
             */
            created: string;
            /**
             * Format: date-time
             * @description When the share was last updated, in UTC.
             * @example 2021-06-10T08:14:42.566325Z
             */
            updated: string;
            status: components["schemas"]["ShareStatus"];
        };
        /** @description The accounts that a repository is shared with. Not paginated. */
        AccessDomainList: components["schemas"]["AccessDomain"][] | null;
        /**
         * @description The name of the account to share with. Partner clouds compare it without case and return it in lower case: compare names in the same way.
         * @example partner
         */
        AccessDomainName: string;
        /**
         * @description The only permission that can be granted.
         * @example read
         * @enum {string}
         */
        Permit: "read";
        /** @description The account to share with, and the deadline. */
        CreateRepoDomainsRequest: {
            access_domain: components["schemas"]["AccessDomainName"];
            permit: components["schemas"]["Permit"];
            deadline: components["schemas"]["Deadline"];
            /**
             * @description The purpose of the share. If omitted, it is probably empty.
             * @example Acceptance tests
             */
            description?: string;
        };
        /** @description Whether a repository is shared with an account. If it isn't, only `exist` is meaningful. */
        AccessDomainLookup: {
            /**
             * @description Whether the repository is shared with the account.
             * @example true
             */
            exist: boolean;
            /**
             * @description The organization.
             * @example group
             */
            namespace?: string;
            /**
             * @description The repository's name, with its slashes unchanged.
             * @example team/app
             */
            repository?: string;
            /**
             * @description The account that the repository is shared with. Its case can differ from the request.
             * @example partner
             */
            access_domain?: string;
            permit?: components["schemas"]["SharedPermit"];
            /**
             * @description When the share ends: `forever` or a timestamp without milliseconds.
             * @example 2021-10-01T16:00:00Z
             */
            deadline?: string;
            /**
             * @description The purpose of the share.
             * @example Acceptance tests
             */
            description?: string;
            /**
             * @description The ID of the user who created the share.
             * @example 0504186e6a8010e01f3ec009a7279baa
             */
            creator_id?: string;
            /**
             * @description The name of the user who created the share.
             * @example dev-lead
             */
            creator_name?: string;
            /**
             * @description When the share was created, in UTC.
             * @example 2021-06-10T08:14:42.56632Z
             */
            created?: string;
            /**
             * @description When the share was last updated, in UTC.
             * @example 2021-06-10T08:14:42.566325Z
             */
            updated?: string;
            status?: components["schemas"]["ShareStatus"];
        };
        /** @description The new permission and deadline. */
        UpdateRepoDomainsRequest: {
            permit: components["schemas"]["Permit"];
            deadline: components["schemas"]["Deadline"];
            /**
             * @description The purpose of the share. If omitted, it is cleared.
             * @default
             * @example Acceptance tests
             */
            description?: string;
        };
        /** @description An image repository as returned by the lists of repositories and of shared repositories. */
        ListedRepository: {
            /**
             * @description The repository's name, with its slashes unchanged.
             * @example team/app
             */
            name: string;
            category: components["schemas"]["RepositoryCategory"];
            /**
             * @description The owner's description of the repository.
             * @example Storefront service
             */
            description: string;
            /**
             * Format: int64
             * @description The total size of the images, in bytes.
             * @example 200977474
             */
            size: number;
            /**
             * @description Whether anyone can download the repository.
             * @example false
             */
            is_public: boolean;
            /**
             * @description The number of tags.
             * @example 2
             */
            num_images: number;
            /**
             * Format: int64
             * @description The number of downloads.
             * @example 0
             */
            num_download: number;
            /**
             * Format: date-time
             * @description The time of creation, in UTC.
             * @example 2021-06-10T03:24:44.784402Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description The time of the last update, in UTC.
             * @example 2021-06-10T03:40:59.199352Z
             */
            updated_at: string;
            /**
             * @description The URL of the logo. Reserved.
             * @example
             */
            logo?: string;
            /**
             * @description The URL of the logo. Reserved.
             * @example
             */
            url?: string;
            /**
             * @description The pull address outside the cloud, `{registry}/{organization}/{repository}`.
             * @example swr.my-kualalumpur-1.myhuaweicloud.com/group/team/app
             */
            path: string;
            /**
             * @description The pull address inside the cloud, documented as `{registry}/{organization}/{repository}`. In samples, it begins with an IP address and a port.
             * @example 10.125.0.198:20202/group/team/app
             */
            internal_path: string;
            /**
             * @description The name of the owning account.
             * @example demo
             */
            domain_name: string;
            /**
             * @description The name of the organization.
             * @example group
             */
            namespace: string;
            /** @description The names of the tags. Empty or `null` if there are none. */
            tags: string[] | null;
            /**
             * @description In `listReposDetails`: reserved. In `listSharedReposDetails`, for repositories that others share with the caller: `true` while the share is valid, `false` once it has expired; always `false` for the caller's own repositories.
             * @example false
             */
            status: boolean;
            /**
             * @description The total number of items on all pages. It is the same in each item.
             * @example 37
             */
            total_range: number;
        };
        /** @description One page of repositories. Empty or `null` at the end of the list. */
        RepositoryList: components["schemas"]["ListedRepository"][] | null;
        /** @description One page of shared repositories. Empty or `null` at the end of the list. */
        SharedRepositoryList: components["schemas"]["ListedRepository"][] | null;
        /** @description The user name and password for a registry. */
        DockerAuth: {
            /**
             * @description The user name and password, joined by a colon and encoded in Base64. This value is a secret.
             * @example bXkta3VhbGFsdW1wdXItMUBFWEFNUExFQUs6ZXhhbXBsZS1wYXNzd29yZA==
             */
            auth: string;
        };
        /** @description A complete docker `config.json`. The key in `auths` is the registry's host. */
        DockerConfig: {
            /** @description The login credentials for each registry. */
            auths: {
                [key: string]: components["schemas"]["DockerAuth"];
            };
        };
        /** @description One version of the API. */
        ApiVersion: {
            /**
             * @description The version number.
             * @example v2
             */
            id: string;
            /** @description A link to the version. */
            links: {
                /**
                 * @description The URL of the version.
                 * @example https://swr-api.my-kualalumpur-1.myhuaweicloud.com/v2
                 */
                href: string;
                /**
                 * @description The relation of the URL to this version.
                 * @example self
                 */
                rel: string;
            };
            /**
             * @description The newest micro version. Can be empty.
             * @example 2.26
             */
            version: string;
            /**
             * @description `CURRENT` for the recommended version, `SUPPORTED` for an older version that is still supported, `DEPRECATED` for a version that may be removed. Other values can occur.
             * @example CURRENT
             */
            status: string;
            /**
             * Format: date-time
             * @description When the version was published, in UTC.
             * @example 2020-07-09T00:00:00Z
             */
            updated: string;
            /**
             * @description The oldest micro version. Can be empty.
             * @example 2.0
             */
            min_version: string;
        };
        /** @description The versions that the service supports. */
        ApiVersionList: {
            /** @description The versions. */
            versions: components["schemas"]["ApiVersion"][] | null;
        };
        /** @description The requested version. */
        ApiVersionResponse: {
            version: components["schemas"]["ApiVersion"];
        };
        /** @description The version document of IAM. */
        IdentityVersionResponse: {
            /** @description A version of the identity API. */
            version: {
                /**
                 * @description The version number.
                 * @example v3.6
                 */
                id: string;
                /**
                 * @description The status of the version.
                 * @example stable
                 */
                status: string;
                /**
                 * Format: date-time
                 * @description When the version was last updated.
                 * @example 2016-04-04T00:00:00Z
                 */
                updated?: string;
                /** @description The URLs of the version. */
                links?: {
                    /**
                     * @description The kind of the URL; `self` is the URL of the version.
                     * @example self
                     */
                    rel?: string;
                    /**
                     * @description The URL. Clients send their further requests to it.
                     * @example https://iam.my-kualalumpur-1.myhuaweicloud.com/v3/
                     */
                    href?: string;
                }[] | null;
                /** @description The formats of the version. */
                "media-types"?: {
                    /**
                     * @description The basic format.
                     * @example application/json
                     */
                    base?: string;
                    /**
                     * @description The media type.
                     * @example application/vnd.openstack.identity-v3+json
                     */
                    type?: string;
                }[] | null;
            };
        };
        /** @description An account, by name or by ID. */
        IamAccountFilter: {
            /**
             * @description The account's ID.
             * @example da44776c316c4a99b3683bb174f8821b
             */
            id?: string;
            /**
             * @description The account's name.
             * @example demo
             */
            name?: string;
        };
        /** @description The user who requests a token, and the scope of the token. */
        TokenRequest: {
            /** @description The user's identity and the token's scope. */
            auth: {
                /** @description The methods, and the password or the token. */
                identity: {
                    /** @description The authentication method, `password` or `token`. It requires the field with the same name. */
                    methods: string[];
                    /** @description The user and the password. */
                    password?: {
                        /** @description An IAM user, by name and account or by ID. */
                        user: {
                            /**
                             * @description The user's ID.
                             * @example 050b12577f00269a1fcfc01f65239697
                             */
                            id?: string;
                            /**
                             * @description The user's name.
                             * @example dev-lead
                             */
                            name?: string;
                            /**
                             * Format: password
                             * @description The user's password. Don't store it in files or logs.
                             * @example not-a-real-password
                             */
                            password: string;
                            domain?: components["schemas"]["IamAccountFilter"];
                        };
                    };
                    /** @description A valid token of the user. */
                    token?: {
                        /**
                         * @description The token. This value is a secret.
                         * @example MIIPAgYJKoZIhvcNAQcCoIIO8zCCDu8CAQExDTALBglghkgBZQMEAgEwgg1QBgkqhkiG
                         */
                        id: string;
                    };
                };
                /** @description The scope of the token, a project or an account. Without a scope, the token gives access only to IAM. This API requires a project. */
                scope?: {
                    /** @description The project of a region, by name or by ID. */
                    project?: {
                        /**
                         * @description The project's ID.
                         * @example e9993fc787d94b6c886cbaa340f9c0f4
                         */
                        id?: string;
                        /**
                         * @description The project's name, usually the name of the region.
                         * @example my-kualalumpur-1
                         */
                        name?: string;
                        domain?: components["schemas"]["IamAccountFilter"];
                    };
                    domain?: components["schemas"]["IamAccountFilter"];
                };
            };
        };
        /** @description An account, which IAM calls a domain. */
        IamAccount: {
            /**
             * @description The ID of the account.
             * @example da44776c316c4a99b3683bb174f8821b
             */
            id: string;
            /**
             * @description The name of the account.
             * @example demo
             */
            name: string;
        };
        /** @description A service. */
        CatalogService: {
            /**
             * @description The ID of the service.
             * @example 33e1cbdd86d34e89a63cf8ad16a5f49f
             */
            id?: string;
            /**
             * @description The name of the service.
             * @example swrv2
             */
            name?: string;
            /**
             * @description The type of the service. Clients find the service by its type: SWR is `swrv2` for some clients; others use the type `smn` and replace `smn` in its URL.
             * @example swrv2
             */
            type?: string;
            /** @description The endpoints of the service. */
            endpoints?: {
                /**
                 * @description The ID of the endpoint.
                 * @example 6c91faa9890f40b397542561e3d87444
                 */
                id?: string;
                /**
                 * @description Who can use the endpoint; `public` means everyone.
                 * @example public
                 */
                interface?: string;
                /**
                 * @description The endpoint's region; `*` means all regions.
                 * @example my-kualalumpur-1
                 */
                region?: string;
                /**
                 * @description The endpoint's region; `*` means all regions.
                 * @example my-kualalumpur-1
                 */
                region_id?: string;
                /**
                 * @description The URL of the endpoint.
                 * @example https://swr-api.my-kualalumpur-1.myhuaweicloud.com/v2
                 */
                url?: string;
            }[] | null;
        };
        /** @description Information about the token. The token itself is in the `X-Subject-Token` header. */
        TokenResponse: {
            /** @description The user, the scope, the expiration time and the service catalog of the token. */
            token: {
                /**
                 * Format: date-time
                 * @description When the token expires, in UTC, 24 hours after it was issued.
                 * @example 2019-02-13T06:52:13.855000Z
                 */
                expires_at: string;
                /**
                 * Format: date-time
                 * @description When the token was issued, in UTC.
                 * @example 2019-02-12T06:52:13.855000Z
                 */
                issued_at?: string;
                /** @description The authentication methods of the user. */
                methods: string[];
                /** @description The user of the token. */
                user?: {
                    /**
                     * @description The ID of the user, which permissions require as `user_id`.
                     * @example 050b12577f00269a1fcfc01f65239697
                     */
                    id: string;
                    /**
                     * @description The name of the user.
                     * @example dev-lead
                     */
                    name: string;
                    domain?: components["schemas"]["IamAccount"];
                    /**
                     * @description When the password expires; an empty text or `null` means never.
                     * @example
                     */
                    password_expires_at?: string | null;
                };
                /** @description The project of the token. It is missing if the scope isn't a project. */
                project?: {
                    /**
                     * @description The ID of the project.
                     * @example e9993fc787d94b6c886cbaa340f9c0f4
                     */
                    id: string;
                    /**
                     * @description The name of the project, usually the name of the region.
                     * @example my-kualalumpur-1
                     */
                    name: string;
                    domain?: components["schemas"]["IamAccount"];
                };
                domain?: components["schemas"]["IamAccount"];
                /** @description The permissions of the token in IAM. */
                roles?: {
                    /**
                     * @description The ID of the permission.
                     * @example 0
                     */
                    id?: string;
                    /**
                     * @description The name of the permission.
                     * @example te_admin
                     */
                    name?: string;
                }[] | null;
                /** @description The services that the token gives access to. It is missing if the request has `nocatalog`, or if the token has no scope. */
                catalog?: components["schemas"]["CatalogService"][] | null;
            };
        };
        /** @description The URLs of this response and of the adjacent pages. */
        ProjectLinks: {
            /**
             * @description The URL of this response.
             * @example https://iam.my-kualalumpur-1.myhuaweicloud.com/v3/projects
             */
            self?: string;
            /**
             * @description The URL of the previous page.
             * @example null
             */
            previous?: string | null;
            /**
             * @description The URL of the next page.
             * @example null
             */
            next?: string | null;
        };
        /** @description The service catalog. */
        CatalogResponse: {
            /** @description The services. */
            catalog: components["schemas"]["CatalogService"][] | null;
            links?: components["schemas"]["ProjectLinks"];
        };
        /** @description The accounts that the caller can access. */
        AuthDomainList: {
            /** @description The accounts. */
            domains: {
                /**
                 * @description The ID of the account.
                 * @example da44776c316c4a99b3683bb174f8821b
                 */
                id: string;
                /**
                 * @description The name of the account.
                 * @example demo
                 */
                name: string;
                /**
                 * @description The description of the account.
                 * @example
                 */
                description?: string;
                /**
                 * @description Whether the account is enabled.
                 * @example true
                 */
                enabled: boolean;
                links?: components["schemas"]["ProjectLinks"];
            }[] | null;
            links?: components["schemas"]["ProjectLinks"];
        };
        /** @description A project of an account. */
        Project: {
            /**
             * @description The project's ID. For a sub-project, it is the value of `X-Project-Id`.
             * @example e9993fc787d94b6c886cbaa340f9c0f4
             */
            id: string;
            /**
             * @description The project's name, usually the name of its region.
             * @example my-kualalumpur-1
             */
            name: string;
            /**
             * @description The purpose of the project.
             * @example
             */
            description?: string;
            /**
             * @description The ID of the owning account.
             * @example da44776c316c4a99b3683bb174f8821b
             */
            domain_id: string;
            /**
             * @description The ID of the parent.
             * @example da44776c316c4a99b3683bb174f8821b
             */
            parent_id?: string;
            /**
             * @description Whether the project represents a whole account.
             * @example false
             */
            is_domain?: boolean;
            /**
             * @description Whether the project is enabled.
             * @example true
             */
            enabled: boolean;
            links?: components["schemas"]["ProjectLinks"];
        };
        /** @description The projects of the account. */
        ProjectList: {
            /** @description The projects. */
            projects: components["schemas"]["Project"][] | null;
            links?: components["schemas"]["ProjectLinks"];
        };
        /** @description A user of an account. */
        IamUser: {
            /**
             * @description The ID of the user, which permissions require as `user_id`.
             * @example fb3f175c1fd146ab8cdae3272be6107b
             */
            id: string;
            /**
             * @description The name of the user, which permissions require as `user_name`.
             * @example user01
             */
            name: string;
            /**
             * @description The ID of the user's account.
             * @example da44776c316c4a99b3683bb174f8821b
             */
            domain_id: string;
            /**
             * @description Whether the user is enabled.
             * @example true
             */
            enabled: boolean;
            /**
             * @description The description of the user.
             * @example
             */
            description?: string;
            /**
             * @description When the password expires; `null` means never.
             * @example null
             */
            password_expires_at?: string | null;
            /**
             * @description Whether the user must change the password.
             * @example false
             */
            pwd_status?: boolean;
            links?: components["schemas"]["ProjectLinks"];
        };
        /** @description The users of the account. */
        IamUserList: {
            /** @description The users. */
            users: components["schemas"]["IamUser"][] | null;
            links?: components["schemas"]["ProjectLinks"];
        };
        /** @description A user. */
        IamUserResponse: {
            user: components["schemas"]["IamUser"];
        };
    };
    responses: {
        /** @description A path or query parameter is invalid: a name is malformed, a page is too large, a column is unknown, or the filter is malformed or has a key twice. Also returned if the account of a share doesn't exist or has no share. */
        BadRequest: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The token or signature is missing, invalid or expired. */
        Unauthorized: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The caller is authenticated, but the caller's permission is insufficient for this operation. */
        Forbidden: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The organization, repository, tag or permission doesn't exist, or the path is unknown. */
        NotFound: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The gateway throttles the caller. */
        TooManyRequests: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The service failed to process the request. A write may have taken effect. */
        InternalServerError: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The request body is too large. The body of a signed request can be up to 12 MB; use a token for larger bodies. */
        PayloadTooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description A field is invalid or missing, a user is listed twice, or the account has no user with this ID and name. */
        InvalidPermissions: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The organization, repository, share or API version doesn't exist, or the path is unknown. */
        UnlistedNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The request body or its description is too large. The body of a signed request can be up to 12 MB; use a token for larger bodies. */
        PayloadOrDescriptionTooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description A field is invalid or missing, a user is listed twice, the caller is listed, or the account has no user with this ID and name. */
        InvalidRepositoryPermissions: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description A field is invalid or missing, the condition doesn't fit the type, or the workload or its cluster doesn't exist. Also returned by the live service if a trigger with this name exists. */
        InvalidTrigger: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The organization, the repository or the trigger doesn't exist, or the path is unknown. */
        TriggerNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description A field is invalid or missing, or the account doesn't exist or can't be shared with. */
        InvalidShare: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The token or signature is missing, invalid or expired. */
        UnlistedUnauthorized: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description IAM failed to process the request. */
        IamInternal: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-IAM-Trace-Id": components["headers"]["XIamTraceId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The request is invalid. */
        IamBadRequest: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-IAM-Trace-Id": components["headers"]["XIamTraceId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The token or signature is missing, invalid or expired. */
        IamUnauthorized: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-IAM-Trace-Id": components["headers"]["XIamTraceId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The user has no permission for this operation. */
        IamForbidden: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-IAM-Trace-Id": components["headers"]["XIamTraceId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The account has no user with this ID. */
        IamUserNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-IAM-Trace-Id": components["headers"]["XIamTraceId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
    };
    parameters: {
        /**
         * @description The ID of the project. Send it to access a sub-project with an access key; otherwise, it is optional: a token already names its project. The ID is in the response of `keystoneListProjects`, and in the console under My Credentials.
         * @example e9993fc787d94b6c886cbaa340f9c0f4
         */
        XProjectId: string;
        /**
         * @description A substring of the organization's name. Ignored if `filter` is set.
         * @example group
         */
        NamespaceQuery: string;
        /**
         * @description `key::value` pairs joined by `|`, for example `namespace::group`. Keys: `namespace` (matches by substring) and `mode` (`visible` adds the organizations in which the caller has a permission on a repository only). If this parameter is set, the plain `namespace` parameter is ignored. Use each key once: of a repeated key, the last value is assumed to count. Percent-encode the value.
         * @example namespace::group
         */
        NamespaceFilter: string;
        /**
         * @description The organization's name.
         * @example group
         */
        NamespacePath: components["schemas"]["NamespaceName"];
        /**
         * @description The repository's name, with each `/` written as `$`.
         * @example team$app
         */
        RepositoryPath: components["schemas"]["RepositoryPathName"];
        /**
         * @description The trigger's name.
         * @example deploy-web
         */
        TriggerPath: components["schemas"]["TriggerName"];
        /**
         * @description The maximum number of items per page, up to 1000. Use together with `offset`: alone, a valid value is ignored, and an invalid one can draw a 400. Ignored if `filter` is set. The reference doesn't state how many items a request without both parameters returns; newer editions state 100 for repositories, and contradict themselves for tags and shared repositories.
         * @example 10
         */
        Limit: number;
        /**
         * @description The index of the first item, starting at 0; not a page number. Use together with `limit`: alone, a valid value is ignored, and an invalid one can draw a 400. Ignored if `filter` is set.
         * @example 0
         */
        Offset: number;
        /**
         * @description `desc` for descending order, `asc` for ascending order. Use together with `order_column`; the effect of one without the other is unsettled. Ignored if `filter` is set.
         * @example desc
         */
        OrderType: "desc" | "asc";
        /**
         * @description `key::value` pairs joined by `|`, for example `tag::v1`. Keys: `tag` (the name), `limit` with `offset`, and `order_column` with `order_type`. If this parameter is set, all plain query parameters are ignored. Use each key once: of a repeated key, the last value is assumed to count. Percent-encode the value.
         * @example offset::0|limit::10|order_column::updated_at|order_type::desc
         */
        TagFilter: string;
        /**
         * @description The tag's name.
         * @example v1
         */
        TagPath: string;
        /**
         * @description The name of the account that the repository is shared with.
         * @example partner
         */
        AccessDomainPath: components["schemas"]["AccessDomainName"];
        /**
         * @description A substring of the repository's name, with its slashes unchanged. Ignored if `filter` is set.
         * @example team/app
         */
        RepositoryQuery: string;
        /**
         * @description Returns only public repositories (`true`) or private repositories (`false`). Ignored if `filter` is set. Added by a later edition.
         * @example true
         */
        IsPublicQuery: boolean;
        /**
         * @description `key::value` pairs joined by `|`, for example `center::self|namespace::group|name::busybox`. Keys: `namespace` and `name` (match by substring), `category`, `is_public` (added by a later edition), `center` (older clients send `self`), `limit` with `offset`, and `order_column` with `order_type`. If this parameter is set, all plain query parameters are ignored. Use each key once: of a repeated key, the last value is assumed to count. Percent-encode the value.
         * @example center::self|namespace::group|name::busybox
         */
        RepositoryFilter: string;
        /**
         * @description Returns only repositories that belong to the account with this name. Ignored if `filter` is set. Added by a later edition.
         * @example partner
         */
        DomainNameQuery: string;
        /**
         * @description Returns only shares that are valid (`true`) or expired (`false`). Ignored if `filter` is set. Added by a later edition.
         * @example true
         */
        StatusQuery: "true" | "false";
        /**
         * @description `key::value` pairs joined by `|`, for example `center::self|name::busybox`. Keys: `center` (`self` for repositories that the caller shares, `thirdparty` for repositories that others share with the caller), `namespace` and `name` (match by substring), `limit` with `offset`, and `order_column` with `order_type`. If this parameter is set, all plain query parameters are ignored, `center` included. Use each key once: of a repeated key, the last value is assumed to count. Percent-encode the value.
         * @example center::self|name::busybox
         */
        SharedRepositoryFilter: string;
        /**
         * @description The version number.
         * @example v2
         */
        ApiVersionPath: string;
        /**
         * @description The ID of the user.
         * @example fb3f175c1fd146ab8cdae3272be6107b
         */
        UserIdPath: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description The ID of the request. Include it when you contact the provider.
         * @example b8f1c7b0d3f64d0c9a2f6f0d7c5e4a31
         */
        XRequestId: string;
        /**
         * @description The number of seconds to wait before retrying, or the date after which to retry.
         * @example 2
         */
        RetryAfter: string;
        /**
         * @description `offset-count/total`. Sent only if the request has both `offset` and `limit`. Unlike in RFC 9110, the middle number is the number of items on this page. A mock always returns the example value, regardless of the page.
         * @example 0-10/37
         */
        ContentRange: string;
        /**
         * @description The command `docker login -u {region}@{access key} -p {password} {registry}`. The registry can be missing. This value is a secret.
         * @example docker login -u my-kualalumpur-1@EXAMPLEAK -p example-password swr.my-kualalumpur-1.myhuaweicloud.com
         */
        XSwrDockerlogin: string;
        /**
         * @description When the login expires.
         * @example 2021-10-02T16:00:00Z
         */
        XSwrExpireat: string;
        /**
         * @description The ID by which IAM traces the request. The vendor's SDKs show it in the text of errors.
         * @example c0a1f7b0d3f64d0c9a2f6f0d7c5e4a31
         */
        XIamTraceId: string;
        /**
         * @description The token. This value is a secret.
         * @example MIIPAgYJKoZIhvcNAQcCoIIO8zCCDu8CAQExDTALBglghkgBZQMEAgEwgg1QBgkqhkiG
         */
        XSubjectToken: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listNamespaces: {
        parameters: {
            query?: {
                /**
                 * @description A substring of the organization's name. Ignored if `filter` is set.
                 * @example group
                 */
                namespace?: components["parameters"]["NamespaceQuery"];
                /**
                 * @description `key::value` pairs joined by `|`, for example `namespace::group`. Keys: `namespace` (matches by substring) and `mode` (`visible` adds the organizations in which the caller has a permission on a repository only). If this parameter is set, the plain `namespace` parameter is ignored. Use each key once: of a repeated key, the last value is assumed to count. Percent-encode the value.
                 * @example namespace::group
                 */
                filter?: components["parameters"]["NamespaceFilter"];
            };
            header?: {
                /**
                 * @description The ID of the project. Send it to access a sub-project with an access key; otherwise, it is optional: a token already names its project. The ID is in the response of `keystoneListProjects`, and in the console under My Credentials.
                 * @example e9993fc787d94b6c886cbaa340f9c0f4
                 */
                "X-Project-Id"?: components["parameters"]["XProjectId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organizations. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NamespaceList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createNamespace: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ID of the project. Send it to access a sub-project with an access key; otherwise, it is optional: a token already names its project. The ID is in the response of `keystoneListProjects`, and in the console under My Credentials.
                 * @example e9993fc787d94b6c886cbaa340f9c0f4
                 */
                "X-Project-Id"?: components["parameters"]["XProjectId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The organization's name. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateNamespaceRequest"];
            };
        };
        responses: {
            /** @description The organization was created. The body is a JSON object, at least `{}`. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteResponse"];
                };
            };
            /** @description The name is invalid, or the account has reached its quota. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The name is taken. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    showNamespace: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ID of the project. Send it to access a sub-project with an access key; otherwise, it is optional: a token already names its project. The ID is in the response of `keystoneListProjects`, and in the console under My Credentials.
                 * @example e9993fc787d94b6c886cbaa340f9c0f4
                 */
                "X-Project-Id"?: components["parameters"]["XProjectId"];
            };
            path: {
                /**
                 * @description The organization's name.
                 * @example group
                 */
                namespace: components["parameters"]["NamespacePath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organization. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Namespace"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteNamespaces: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ID of the project. Send it to access a sub-project with an access key; otherwise, it is optional: a token already names its project. The ID is in the response of `keystoneListProjects`, and in the console under My Credentials.
                 * @example e9993fc787d94b6c886cbaa340f9c0f4
                 */
                "X-Project-Id"?: components["parameters"]["XProjectId"];
            };
            path: {
                /**
                 * @description The organization's name.
                 * @example group
                 */
                namespace: components["parameters"]["NamespacePath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organization was deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description The organization still contains images. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    showNamespaceAuth: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ID of the project. Send it to access a sub-project with an access key; otherwise, it is optional: a token already names its project. The ID is in the response of `keystoneListProjects`, and in the console under My Credentials.
                 * @example e9993fc787d94b6c886cbaa340f9c0f4
                 */
                "X-Project-Id"?: components["parameters"]["XProjectId"];
            };
            path: {
                /**
                 * @description The organization's name.
                 * @example group
                 */
                namespace: components["parameters"]["NamespacePath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The permissions. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NamespaceAuth"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createNamespaceAuth: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ID of the project. Send it to access a sub-project with an access key; otherwise, it is optional: a token already names its project. The ID is in the response of `keystoneListProjects`, and in the console under My Credentials.
                 * @example e9993fc787d94b6c886cbaa340f9c0f4
                 */
                "X-Project-Id"?: components["parameters"]["XProjectId"];
            };
            path: {
                /**
                 * @description The organization's name.
                 * @example group
                 */
                namespace: components["parameters"]["NamespacePath"];
            };
            cookie?: never;
        };
        /** @description The users and their permissions. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserPermissionList"];
            };
        };
        responses: {
            /** @description The permissions were granted. The body is a JSON object, at least `{}`. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteResponse"];
                };
            };
            400: components["responses"]["InvalidPermissions"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description A user already has a permission. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteNamespaceAuth: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ID of the project. Send it to access a sub-project with an access key; otherwise, it is optional: a token already names its project. The ID is in the response of `keystoneListProjects`, and in the console under My Credentials.
                 * @example e9993fc787d94b6c886cbaa340f9c0f4
                 */
                "X-Project-Id"?: components["parameters"]["XProjectId"];
            };
            path: {
                /**
                 * @description The organization's name.
                 * @example group
                 */
                namespace: components["parameters"]["NamespacePath"];
            };
            cookie?: never;
        };
        /** @description The IDs of the users. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserIdList"];
            };
        };
        responses: {
            /** @description The permissions were revoked. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidPermissions"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateNamespaceAuth: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ID of the project. Send it to access a sub-project with an access key; otherwise, it is optional: a token already names its project. The ID is in the response of `keystoneListProjects`, and in the console under My Credentials.
                 * @example e9993fc787d94b6c886cbaa340f9c0f4
                 */
                "X-Project-Id"?: components["parameters"]["XProjectId"];
            };
            path: {
                /**
                 * @description The organization's name.
                 * @example group
                 */
                namespace: components["parameters"]["NamespacePath"];
            };
            cookie?: never;
        };
        /** @description The users and their new permissions. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserPermissionList"];
            };
        };
        responses: {
            /** @description The permissions were updated. The body is empty or an empty object. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OptionalWriteResponse"];
                };
            };
            400: components["responses"]["InvalidPermissions"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createRepo: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ID of the project. Send it to access a sub-project with an access key; otherwise, it is optional: a token already names its project. The ID is in the response of `keystoneListProjects`, and in the console under My Credentials.
                 * @example e9993fc787d94b6c886cbaa340f9c0f4
                 */
                "X-Project-Id"?: components["parameters"]["XProjectId"];
            };
            path: {
                /**
                 * @description The organization's name.
                 * @example group
                 */
                namespace: components["parameters"]["NamespacePath"];
            };
            cookie?: never;
        };
        /** @description The repository. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateRepoRequest"];
            };
        };
        responses: {
            /** @description The repository was created. The body is a JSON object, at least `{}`. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteResponse"];
                };
            };
            /** @description A field is invalid or missing, or the limit on the number of images is reached. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UnlistedNotFound"];
            /** @description The organization already has a repository with this name. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            413: components["responses"]["PayloadOrDescriptionTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    showRepository: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ID of the project. Send it to access a sub-project with an access key; otherwise, it is optional: a token already names its project. The ID is in the response of `keystoneListProjects`, and in the console under My Credentials.
                 * @example e9993fc787d94b6c886cbaa340f9c0f4
                 */
                "X-Project-Id"?: components["parameters"]["XProjectId"];
            };
            path: {
                /**
                 * @description The organization's name.
                 * @example group
                 */
                namespace: components["parameters"]["NamespacePath"];
                /**
                 * @description The repository's name, with each `/` written as `$`.
                 * @example team$app
                 */
                repository: components["parameters"]["RepositoryPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The repository. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Repository"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteRepo: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ID of the project. Send it to access a sub-project with an access key; otherwise, it is optional: a token already names its project. The ID is in the response of `keystoneListProjects`, and in the console under My Credentials.
                 * @example e9993fc787d94b6c886cbaa340f9c0f4
                 */
                "X-Project-Id"?: components["parameters"]["XProjectId"];
            };
            path: {
                /**
                 * @description The organization's name.
                 * @example group
                 */
                namespace: components["parameters"]["NamespacePath"];
                /**
                 * @description The repository's name, with each `/` written as `$`.
                 * @example team$app
                 */
                repository: components["parameters"]["RepositoryPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The repository was deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description The repository still contains images. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateRepo: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ID of the project. Send it to access a sub-project with an access key; otherwise, it is optional: a token already names its project. The ID is in the response of `keystoneListProjects`, and in the console under My Credentials.
                 * @example e9993fc787d94b6c886cbaa340f9c0f4
                 */
                "X-Project-Id"?: components["parameters"]["XProjectId"];
            };
            path: {
                /**
                 * @description The organization's name.
                 * @example group
                 */
                namespace: components["parameters"]["NamespacePath"];
                /**
                 * @description The repository's name, with each `/` written as `$`.
                 * @example team$app
                 */
                repository: components["parameters"]["RepositoryPath"];
            };
            cookie?: never;
        };
        /** @description The fields to update. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateRepoRequest"];
            };
        };
        responses: {
            /** @description The repository was updated. The body is a JSON object, at least `{}`. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteResponse"];
                };
            };
            /** @description A field is invalid or missing. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadOrDescriptionTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    showUserRepositoryAuth: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ID of the project. Send it to access a sub-project with an access key; otherwise, it is optional: a token already names its project. The ID is in the response of `keystoneListProjects`, and in the console under My Credentials.
                 * @example e9993fc787d94b6c886cbaa340f9c0f4
                 */
                "X-Project-Id"?: components["parameters"]["XProjectId"];
            };
            path: {
                /**
                 * @description The organization's name.
                 * @example group
                 */
                namespace: components["parameters"]["NamespacePath"];
                /**
                 * @description The repository's name, with each `/` written as `$`.
                 * @example team$app
                 */
                repository: components["parameters"]["RepositoryPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The permissions. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RepositoryAuth"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createUserRepositoryAuth: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ID of the project. Send it to access a sub-project with an access key; otherwise, it is optional: a token already names its project. The ID is in the response of `keystoneListProjects`, and in the console under My Credentials.
                 * @example e9993fc787d94b6c886cbaa340f9c0f4
                 */
                "X-Project-Id"?: components["parameters"]["XProjectId"];
            };
            path: {
                /**
                 * @description The organization's name.
                 * @example group
                 */
                namespace: components["parameters"]["NamespacePath"];
                /**
                 * @description The repository's name, with each `/` written as `$`.
                 * @example team$app
                 */
                repository: components["parameters"]["RepositoryPath"];
            };
            cookie?: never;
        };
        /** @description The users and their permissions. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserPermissionList"];
            };
        };
        responses: {
            /** @description The permissions were granted. The body is empty or an empty object. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OptionalWriteResponse"];
                };
            };
            400: components["responses"]["InvalidRepositoryPermissions"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteUserRepositoryAuth: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ID of the project. Send it to access a sub-project with an access key; otherwise, it is optional: a token already names its project. The ID is in the response of `keystoneListProjects`, and in the console under My Credentials.
                 * @example e9993fc787d94b6c886cbaa340f9c0f4
                 */
                "X-Project-Id"?: components["parameters"]["XProjectId"];
            };
            path: {
                /**
                 * @description The organization's name.
                 * @example group
                 */
                namespace: components["parameters"]["NamespacePath"];
                /**
                 * @description The repository's name, with each `/` written as `$`.
                 * @example team$app
                 */
                repository: components["parameters"]["RepositoryPath"];
            };
            cookie?: never;
        };
        /** @description The IDs of the users. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserIdList"];
            };
        };
        responses: {
            /** @description The permissions were revoked. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRepositoryPermissions"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateUserRepositoryAuth: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ID of the project. Send it to access a sub-project with an access key; otherwise, it is optional: a token already names its project. The ID is in the response of `keystoneListProjects`, and in the console under My Credentials.
                 * @example e9993fc787d94b6c886cbaa340f9c0f4
                 */
                "X-Project-Id"?: components["parameters"]["XProjectId"];
            };
            path: {
                /**
                 * @description The organization's name.
                 * @example group
                 */
                namespace: components["parameters"]["NamespacePath"];
                /**
                 * @description The repository's name, with each `/` written as `$`.
                 * @example team$app
                 */
                repository: components["parameters"]["RepositoryPath"];
            };
            cookie?: never;
        };
        /** @description The users and their new permissions. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserPermissionList"];
            };
        };
        responses: {
            /** @description The permissions were updated. The body is empty or an empty object. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OptionalWriteResponse"];
                };
            };
            400: components["responses"]["InvalidRepositoryPermissions"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listTriggersDetails: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ID of the project. Send it to access a sub-project with an access key; otherwise, it is optional: a token already names its project. The ID is in the response of `keystoneListProjects`, and in the console under My Credentials.
                 * @example e9993fc787d94b6c886cbaa340f9c0f4
                 */
                "X-Project-Id"?: components["parameters"]["XProjectId"];
            };
            path: {
                /**
                 * @description The organization's name.
                 * @example group
                 */
                namespace: components["parameters"]["NamespacePath"];
                /**
                 * @description The repository's name, with each `/` written as `$`.
                 * @example team$app
                 */
                repository: components["parameters"]["RepositoryPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The triggers. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TriggerList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createTrigger: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ID of the project. Send it to access a sub-project with an access key; otherwise, it is optional: a token already names its project. The ID is in the response of `keystoneListProjects`, and in the console under My Credentials.
                 * @example e9993fc787d94b6c886cbaa340f9c0f4
                 */
                "X-Project-Id"?: components["parameters"]["XProjectId"];
            };
            path: {
                /**
                 * @description The organization's name.
                 * @example group
                 */
                namespace: components["parameters"]["NamespacePath"];
                /**
                 * @description The repository's name, with each `/` written as `$`.
                 * @example team$app
                 */
                repository: components["parameters"]["RepositoryPath"];
            };
            cookie?: never;
        };
        /** @description The trigger. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTriggerRequest"];
            };
        };
        responses: {
            /** @description The trigger was created. The body is empty or an empty object. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OptionalWriteResponse"];
                };
            };
            400: components["responses"]["InvalidTrigger"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description The repository already has a trigger with this name. The live service returned 400 `SVCSTG.SWR.4000014` instead. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    showTrigger: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ID of the project. Send it to access a sub-project with an access key; otherwise, it is optional: a token already names its project. The ID is in the response of `keystoneListProjects`, and in the console under My Credentials.
                 * @example e9993fc787d94b6c886cbaa340f9c0f4
                 */
                "X-Project-Id"?: components["parameters"]["XProjectId"];
            };
            path: {
                /**
                 * @description The organization's name.
                 * @example group
                 */
                namespace: components["parameters"]["NamespacePath"];
                /**
                 * @description The repository's name, with each `/` written as `$`.
                 * @example team$app
                 */
                repository: components["parameters"]["RepositoryPath"];
                /**
                 * @description The trigger's name.
                 * @example deploy-web
                 */
                trigger: components["parameters"]["TriggerPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The trigger. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Trigger"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["TriggerNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteTrigger: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ID of the project. Send it to access a sub-project with an access key; otherwise, it is optional: a token already names its project. The ID is in the response of `keystoneListProjects`, and in the console under My Credentials.
                 * @example e9993fc787d94b6c886cbaa340f9c0f4
                 */
                "X-Project-Id"?: components["parameters"]["XProjectId"];
            };
            path: {
                /**
                 * @description The organization's name.
                 * @example group
                 */
                namespace: components["parameters"]["NamespacePath"];
                /**
                 * @description The repository's name, with each `/` written as `$`.
                 * @example team$app
                 */
                repository: components["parameters"]["RepositoryPath"];
                /**
                 * @description The trigger's name.
                 * @example deploy-web
                 */
                trigger: components["parameters"]["TriggerPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The trigger was deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["TriggerNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateTrigger: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ID of the project. Send it to access a sub-project with an access key; otherwise, it is optional: a token already names its project. The ID is in the response of `keystoneListProjects`, and in the console under My Credentials.
                 * @example e9993fc787d94b6c886cbaa340f9c0f4
                 */
                "X-Project-Id"?: components["parameters"]["XProjectId"];
            };
            path: {
                /**
                 * @description The organization's name.
                 * @example group
                 */
                namespace: components["parameters"]["NamespacePath"];
                /**
                 * @description The repository's name, with each `/` written as `$`.
                 * @example team$app
                 */
                repository: components["parameters"]["RepositoryPath"];
                /**
                 * @description The trigger's name.
                 * @example deploy-web
                 */
                trigger: components["parameters"]["TriggerPath"];
            };
            cookie?: never;
        };
        /** @description The new state. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateTriggerRequest"];
            };
        };
        responses: {
            /** @description The trigger was updated. The body is empty or an empty object. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OptionalWriteResponse"];
                };
            };
            400: components["responses"]["InvalidTrigger"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["TriggerNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listRepositoryTags: {
        parameters: {
            query?: {
                /**
                 * @description The maximum number of items per page, up to 1000. Use together with `offset`: alone, a valid value is ignored, and an invalid one can draw a 400. Ignored if `filter` is set. The reference doesn't state how many items a request without both parameters returns; newer editions state 100 for repositories, and contradict themselves for tags and shared repositories.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The index of the first item, starting at 0; not a page number. Use together with `limit`: alone, a valid value is ignored, and an invalid one can draw a 400. Ignored if `filter` is set.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description The column to sort by. Use together with `order_type`; the effect of one without the other is unsettled. Ignored if `filter` is set.
                 * @example updated_at
                 */
                order_column?: "updated_at" | "tag";
                /**
                 * @description `desc` for descending order, `asc` for ascending order. Use together with `order_column`; the effect of one without the other is unsettled. Ignored if `filter` is set.
                 * @example desc
                 */
                order_type?: components["parameters"]["OrderType"];
                /**
                 * @description The name of the tags to return. It is unsettled whether it matches exactly or by substring: compare the names in the response. Ignored if `filter` is set.
                 * @example v1
                 */
                tag?: string;
                /**
                 * @description `key::value` pairs joined by `|`, for example `tag::v1`. Keys: `tag` (the name), `limit` with `offset`, and `order_column` with `order_type`. If this parameter is set, all plain query parameters are ignored. Use each key once: of a repeated key, the last value is assumed to count. Percent-encode the value.
                 * @example offset::0|limit::10|order_column::updated_at|order_type::desc
                 */
                filter?: components["parameters"]["TagFilter"];
            };
            header?: {
                /**
                 * @description The ID of the project. Send it to access a sub-project with an access key; otherwise, it is optional: a token already names its project. The ID is in the response of `keystoneListProjects`, and in the console under My Credentials.
                 * @example e9993fc787d94b6c886cbaa340f9c0f4
                 */
                "X-Project-Id"?: components["parameters"]["XProjectId"];
            };
            path: {
                /**
                 * @description The organization's name.
                 * @example group
                 */
                namespace: components["parameters"]["NamespacePath"];
                /**
                 * @description The repository's name, with each `/` written as `$`.
                 * @example team$app
                 */
                repository: components["parameters"]["RepositoryPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of tags. */
            200: {
                headers: {
                    "Content-Range": components["headers"]["ContentRange"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteRepoTag: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ID of the project. Send it to access a sub-project with an access key; otherwise, it is optional: a token already names its project. The ID is in the response of `keystoneListProjects`, and in the console under My Credentials.
                 * @example e9993fc787d94b6c886cbaa340f9c0f4
                 */
                "X-Project-Id"?: components["parameters"]["XProjectId"];
            };
            path: {
                /**
                 * @description The organization's name.
                 * @example group
                 */
                namespace: components["parameters"]["NamespacePath"];
                /**
                 * @description The repository's name, with each `/` written as `$`.
                 * @example team$app
                 */
                repository: components["parameters"]["RepositoryPath"];
                /**
                 * @description The tag's name.
                 * @example v1
                 */
                tag: components["parameters"]["TagPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tag was deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listRepoDomains: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ID of the project. Send it to access a sub-project with an access key; otherwise, it is optional: a token already names its project. The ID is in the response of `keystoneListProjects`, and in the console under My Credentials.
                 * @example e9993fc787d94b6c886cbaa340f9c0f4
                 */
                "X-Project-Id"?: components["parameters"]["XProjectId"];
            };
            path: {
                /**
                 * @description The organization's name.
                 * @example group
                 */
                namespace: components["parameters"]["NamespacePath"];
                /**
                 * @description The repository's name, with each `/` written as `$`.
                 * @example team$app
                 */
                repository: components["parameters"]["RepositoryPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The accounts. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessDomainList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UnlistedNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createRepoDomains: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ID of the project. Send it to access a sub-project with an access key; otherwise, it is optional: a token already names its project. The ID is in the response of `keystoneListProjects`, and in the console under My Credentials.
                 * @example e9993fc787d94b6c886cbaa340f9c0f4
                 */
                "X-Project-Id"?: components["parameters"]["XProjectId"];
            };
            path: {
                /**
                 * @description The organization's name.
                 * @example group
                 */
                namespace: components["parameters"]["NamespacePath"];
                /**
                 * @description The repository's name, with each `/` written as `$`.
                 * @example team$app
                 */
                repository: components["parameters"]["RepositoryPath"];
            };
            cookie?: never;
        };
        /** @description The account, the permission and the deadline. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateRepoDomainsRequest"];
            };
        };
        responses: {
            /** @description The repository was shared. The body is a JSON object, at least `{}`. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteResponse"];
                };
            };
            400: components["responses"]["InvalidShare"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UnlistedNotFound"];
            /** @description The repository is already shared with this account. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            413: components["responses"]["PayloadOrDescriptionTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    showAccessDomain: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ID of the project. Send it to access a sub-project with an access key; otherwise, it is optional: a token already names its project. The ID is in the response of `keystoneListProjects`, and in the console under My Credentials.
                 * @example e9993fc787d94b6c886cbaa340f9c0f4
                 */
                "X-Project-Id"?: components["parameters"]["XProjectId"];
            };
            path: {
                /**
                 * @description The organization's name.
                 * @example group
                 */
                namespace: components["parameters"]["NamespacePath"];
                /**
                 * @description The repository's name, with each `/` written as `$`.
                 * @example team$app
                 */
                repository: components["parameters"]["RepositoryPath"];
                /**
                 * @description The name of the account that the repository is shared with.
                 * @example partner
                 */
                access_domain: components["parameters"]["AccessDomainPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether the repository is shared and, if so, the share. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessDomainLookup"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UnlistedNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteRepoDomains: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ID of the project. Send it to access a sub-project with an access key; otherwise, it is optional: a token already names its project. The ID is in the response of `keystoneListProjects`, and in the console under My Credentials.
                 * @example e9993fc787d94b6c886cbaa340f9c0f4
                 */
                "X-Project-Id"?: components["parameters"]["XProjectId"];
            };
            path: {
                /**
                 * @description The organization's name.
                 * @example group
                 */
                namespace: components["parameters"]["NamespacePath"];
                /**
                 * @description The repository's name, with each `/` written as `$`.
                 * @example team$app
                 */
                repository: components["parameters"]["RepositoryPath"];
                /**
                 * @description The name of the account that the repository is shared with.
                 * @example partner
                 */
                access_domain: components["parameters"]["AccessDomainPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The repository is no longer shared with the account. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UnlistedNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateRepoDomains: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ID of the project. Send it to access a sub-project with an access key; otherwise, it is optional: a token already names its project. The ID is in the response of `keystoneListProjects`, and in the console under My Credentials.
                 * @example e9993fc787d94b6c886cbaa340f9c0f4
                 */
                "X-Project-Id"?: components["parameters"]["XProjectId"];
            };
            path: {
                /**
                 * @description The organization's name.
                 * @example group
                 */
                namespace: components["parameters"]["NamespacePath"];
                /**
                 * @description The repository's name, with each `/` written as `$`.
                 * @example team$app
                 */
                repository: components["parameters"]["RepositoryPath"];
                /**
                 * @description The name of the account that the repository is shared with.
                 * @example partner
                 */
                access_domain: components["parameters"]["AccessDomainPath"];
            };
            cookie?: never;
        };
        /** @description The new permission and deadline. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateRepoDomainsRequest"];
            };
        };
        responses: {
            /** @description The share was updated. The body is a JSON object, at least `{}`. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteResponse"];
                };
            };
            400: components["responses"]["InvalidShare"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UnlistedNotFound"];
            413: components["responses"]["PayloadOrDescriptionTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listReposDetails: {
        parameters: {
            query?: {
                /**
                 * @description A substring of the organization's name. Ignored if `filter` is set.
                 * @example group
                 */
                namespace?: components["parameters"]["NamespaceQuery"];
                /**
                 * @description A substring of the repository's name, with its slashes unchanged. Ignored if `filter` is set.
                 * @example team/app
                 */
                name?: components["parameters"]["RepositoryQuery"];
                /**
                 * @description Returns only repositories of this category. Ignored if `filter` is set.
                 * @example linux
                 */
                category?: components["schemas"]["Category"];
                /**
                 * @description Returns only public repositories (`true`) or private repositories (`false`). Ignored if `filter` is set. Added by a later edition.
                 * @example true
                 */
                is_public?: components["parameters"]["IsPublicQuery"];
                /**
                 * @description The maximum number of items per page, up to 1000. Use together with `offset`: alone, a valid value is ignored, and an invalid one can draw a 400. Ignored if `filter` is set. The reference doesn't state how many items a request without both parameters returns; newer editions state 100 for repositories, and contradict themselves for tags and shared repositories.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The index of the first item, starting at 0; not a page number. Use together with `limit`: alone, a valid value is ignored, and an invalid one can draw a 400. Ignored if `filter` is set.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description The column to sort by. Use together with `order_type`; the effect of one without the other is unsettled. Ignored if `filter` is set.
                 * @example updated_time
                 */
                order_column?: "name" | "updated_time" | "tag_count" | "namespace" | "is_public";
                /**
                 * @description `desc` for descending order, `asc` for ascending order. Use together with `order_column`; the effect of one without the other is unsettled. Ignored if `filter` is set.
                 * @example desc
                 */
                order_type?: components["parameters"]["OrderType"];
                /**
                 * @description `key::value` pairs joined by `|`, for example `center::self|namespace::group|name::busybox`. Keys: `namespace` and `name` (match by substring), `category`, `is_public` (added by a later edition), `center` (older clients send `self`), `limit` with `offset`, and `order_column` with `order_type`. If this parameter is set, all plain query parameters are ignored. Use each key once: of a repeated key, the last value is assumed to count. Percent-encode the value.
                 * @example center::self|namespace::group|name::busybox
                 */
                filter?: components["parameters"]["RepositoryFilter"];
            };
            header?: {
                /**
                 * @description The ID of the project. Send it to access a sub-project with an access key; otherwise, it is optional: a token already names its project. The ID is in the response of `keystoneListProjects`, and in the console under My Credentials.
                 * @example e9993fc787d94b6c886cbaa340f9c0f4
                 */
                "X-Project-Id"?: components["parameters"]["XProjectId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of repositories. */
            200: {
                headers: {
                    "Content-Range": components["headers"]["ContentRange"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RepositoryList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listSharedReposDetails: {
        parameters: {
            query?: {
                /**
                 * @description `self` for repositories that the caller shares, `thirdparty` for repositories that others share with the caller. Ignored if `filter` is set: put it into the filter.
                 * @example self
                 */
                center?: "self" | "thirdparty";
                /**
                 * @description A substring of the organization's name. Ignored if `filter` is set.
                 * @example group
                 */
                namespace?: components["parameters"]["NamespaceQuery"];
                /**
                 * @description A substring of the repository's name, with its slashes unchanged. Ignored if `filter` is set.
                 * @example team/app
                 */
                name?: components["parameters"]["RepositoryQuery"];
                /**
                 * @description Returns only repositories that belong to the account with this name. Ignored if `filter` is set. Added by a later edition.
                 * @example partner
                 */
                domain_name?: components["parameters"]["DomainNameQuery"];
                /**
                 * @description Returns only shares that are valid (`true`) or expired (`false`). Ignored if `filter` is set. Added by a later edition.
                 * @example true
                 */
                status?: components["parameters"]["StatusQuery"];
                /**
                 * @description The maximum number of items per page, up to 1000. Use together with `offset`: alone, a valid value is ignored, and an invalid one can draw a 400. Ignored if `filter` is set. The reference doesn't state how many items a request without both parameters returns; newer editions state 100 for repositories, and contradict themselves for tags and shared repositories.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The index of the first item, starting at 0; not a page number. Use together with `limit`: alone, a valid value is ignored, and an invalid one can draw a 400. Ignored if `filter` is set.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description The column to sort by. Use together with `order_type`; the effect of one without the other is unsettled. Ignored if `filter` is set.
                 * @example name
                 */
                order_column?: "name" | "updated_time" | "tag_count" | "updated_at" | "namespace" | "domain_name";
                /**
                 * @description `desc` for descending order, `asc` for ascending order. Use together with `order_column`; the effect of one without the other is unsettled. Ignored if `filter` is set.
                 * @example desc
                 */
                order_type?: components["parameters"]["OrderType"];
                /**
                 * @description `key::value` pairs joined by `|`, for example `center::self|name::busybox`. Keys: `center` (`self` for repositories that the caller shares, `thirdparty` for repositories that others share with the caller), `namespace` and `name` (match by substring), `limit` with `offset`, and `order_column` with `order_type`. If this parameter is set, all plain query parameters are ignored, `center` included. Use each key once: of a repeated key, the last value is assumed to count. Percent-encode the value.
                 * @example center::self|name::busybox
                 */
                filter?: components["parameters"]["SharedRepositoryFilter"];
            };
            header?: {
                /**
                 * @description The ID of the project. Send it to access a sub-project with an access key; otherwise, it is optional: a token already names its project. The ID is in the response of `keystoneListProjects`, and in the console under My Credentials.
                 * @example e9993fc787d94b6c886cbaa340f9c0f4
                 */
                "X-Project-Id"?: components["parameters"]["XProjectId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of shared repositories. */
            200: {
                headers: {
                    "Content-Range": components["headers"]["ContentRange"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharedRepositoryList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createSecret: {
        parameters: {
            query?: {
                /**
                 * @description The name of the project. Defaults to the project of the region.
                 * @example my-kualalumpur-1
                 */
                projectname?: string;
                /**
                 * @description How long the login is valid, in seconds: from 15 minutes to 24 hours. Added by a later edition; it is unsettled whether the service supports it.
                 * @example 3600
                 */
                duration_seconds?: number;
            };
            header?: {
                /**
                 * @description The ID of the project. Send it to access a sub-project with an access key; otherwise, it is optional: a token already names its project. The ID is in the response of `keystoneListProjects`, and in the console under My Credentials.
                 * @example e9993fc787d94b6c886cbaa340f9c0f4
                 */
                "X-Project-Id"?: components["parameters"]["XProjectId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The login credentials. This value is a secret. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-Swr-Dockerlogin": components["headers"]["XSwrDockerlogin"];
                    "X-Swr-Expireat": components["headers"]["XSwrExpireat"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DockerConfig"];
                };
            };
            /** @description A parameter is invalid, or the account has no project with this name. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listApiVersions: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ID of the project. Send it to access a sub-project with an access key; otherwise, it is optional: a token already names its project. The ID is in the response of `keystoneListProjects`, and in the console under My Credentials.
                 * @example e9993fc787d94b6c886cbaa340f9c0f4
                 */
                "X-Project-Id"?: components["parameters"]["XProjectId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiVersionList"];
                };
            };
            401: components["responses"]["UnlistedUnauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    showApiVersion: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ID of the project. Send it to access a sub-project with an access key; otherwise, it is optional: a token already names its project. The ID is in the response of `keystoneListProjects`, and in the console under My Credentials.
                 * @example e9993fc787d94b6c886cbaa340f9c0f4
                 */
                "X-Project-Id"?: components["parameters"]["XProjectId"];
            };
            path: {
                /**
                 * @description The version number.
                 * @example v2
                 */
                api_version: components["parameters"]["ApiVersionPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiVersionResponse"];
                };
            };
            401: components["responses"]["UnlistedUnauthorized"];
            404: components["responses"]["UnlistedNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    keystoneShowVersion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-IAM-Trace-Id": components["headers"]["XIamTraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityVersionResponse"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["IamInternal"];
        };
    };
    keystoneCreateUserTokenByPassword: {
        parameters: {
            query?: {
                /**
                 * @description If it is set, to any value, the response contains no catalog.
                 * @example true
                 */
                nocatalog?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The user, the password or token, and the scope. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            /** @description The token was created. The response returns it in a header. */
            201: {
                headers: {
                    "X-Subject-Token": components["headers"]["XSubjectToken"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-IAM-Trace-Id": components["headers"]["XIamTraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenResponse"];
                };
            };
            /** @description The request is invalid, or its method isn't supported. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-IAM-Trace-Id": components["headers"]["XIamTraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The user name or password is wrong, or the token is invalid. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-IAM-Trace-Id": components["headers"]["XIamTraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The user has no permission to create a token for this project or account. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-IAM-Trace-Id": components["headers"]["XIamTraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["IamInternal"];
        };
    };
    keystoneShowCatalog: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ID of the project. Send it to access a sub-project with an access key; otherwise, it is optional: a token already names its project. The ID is in the response of `keystoneListProjects`, and in the console under My Credentials.
                 * @example e9993fc787d94b6c886cbaa340f9c0f4
                 */
                "X-Project-Id"?: components["parameters"]["XProjectId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The catalog. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-IAM-Trace-Id": components["headers"]["XIamTraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogResponse"];
                };
            };
            400: components["responses"]["IamBadRequest"];
            401: components["responses"]["IamUnauthorized"];
            403: components["responses"]["IamForbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["IamInternal"];
        };
    };
    keystoneListAuthDomains: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The accounts. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-IAM-Trace-Id": components["headers"]["XIamTraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthDomainList"];
                };
            };
            400: components["responses"]["IamBadRequest"];
            401: components["responses"]["IamUnauthorized"];
            403: components["responses"]["IamForbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["IamInternal"];
        };
    };
    keystoneListProjects: {
        parameters: {
            query?: {
                /**
                 * @description Returns only the project with this name, usually the name of a region.
                 * @example my-kualalumpur-1
                 */
                name?: string;
                /**
                 * @description The ID of the account. Projects of other accounts are not listed.
                 * @example da44776c316c4a99b3683bb174f8821b
                 */
                domain_id?: string;
                /**
                 * @description Returns only projects with this parent, which is the account's ID for the projects of regions, the ID of a region's project for its sub-projects.
                 * @example da44776c316c4a99b3683bb174f8821b
                 */
                parent_id?: string;
                /**
                 * @description Returns only projects that are enabled, or only those that are disabled.
                 * @example true
                 */
                enabled?: boolean;
                /**
                 * @description Whether the project represents a whole account. `true` returns an empty list.
                 * @example false
                 */
                is_domain?: boolean;
                /**
                 * @description The number of the page, from 1. Send it together with `per_page`.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description The number of projects per page. Send it together with `page`.
                 * @example 100
                 */
                per_page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The projects. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-IAM-Trace-Id": components["headers"]["XIamTraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectList"];
                };
            };
            400: components["responses"]["IamBadRequest"];
            401: components["responses"]["IamUnauthorized"];
            403: components["responses"]["IamForbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["IamInternal"];
        };
    };
    keystoneListUsers: {
        parameters: {
            query?: {
                /**
                 * @description Returns only the user with this name.
                 * @example user01
                 */
                name?: string;
                /**
                 * @description Returns only users that are enabled, or only those that are disabled.
                 * @example true
                 */
                enabled?: boolean;
                /**
                 * @description The ID of the account. Users of other accounts are not listed.
                 * @example da44776c316c4a99b3683bb174f8821b
                 */
                domain_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The users. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-IAM-Trace-Id": components["headers"]["XIamTraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IamUserList"];
                };
            };
            400: components["responses"]["IamBadRequest"];
            401: components["responses"]["IamUnauthorized"];
            403: components["responses"]["IamForbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["IamInternal"];
        };
    };
    showUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ID of the user.
                 * @example fb3f175c1fd146ab8cdae3272be6107b
                 */
                user_id: components["parameters"]["UserIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-IAM-Trace-Id": components["headers"]["XIamTraceId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IamUserResponse"];
                };
            };
            400: components["responses"]["IamBadRequest"];
            401: components["responses"]["IamUnauthorized"];
            403: components["responses"]["IamForbidden"];
            404: components["responses"]["IamUserNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["IamInternal"];
        };
    };
}
