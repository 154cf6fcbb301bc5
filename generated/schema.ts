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
         * @description Lists the organizations that the caller has a permission in; with the filter `mode::visible` also those in which only some repositories are open to the caller. The names match in part: to find one organization by its exact name, compare again or use `showNamespace`. The list is not paged.
         */
        get: operations["listNamespaces"];
        put?: never;
        /**
         * Create an organization
         * @description Creates an organization that belongs to the caller's account. Its name must be free across all accounts, so a conflict can mean that somebody else has it. An account may own 5 organizations unless its quota was raised; the caller becomes its first manager.
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
            path: {
                /**
                 * @description The organization's name.
                 * @example group
                 */
                namespace: components["parameters"]["Namespace"];
            };
            cookie?: never;
        };
        /**
         * Show an organization
         * @description Gives one organization by its exact name: its id, its creator and the caller's permission in it.
         */
        get: operations["showNamespace"];
        put?: never;
        post?: never;
        /**
         * Delete an organization
         * @description Deletes an organization. Delete its repositories first: one that still holds images is refused with 406 in the newest edition, while another text says that everything in it is deleted along with it. The name is free for every account afterwards.
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
            path: {
                /**
                 * @description The organization's name.
                 * @example group
                 */
                namespace: components["parameters"]["Namespace"];
            };
            cookie?: never;
        };
        /**
         * Show the permissions of an organization
         * @description Shows the caller's own permission and those of all users that hold one; the caller appears in the second list as well.
         */
        get: operations["showNamespaceAuth"];
        put?: never;
        /**
         * Grant permissions in an organization
         * @description Lets users of the account manage (`7`), edit (`3`) or read (`1`) the images of an organization. Needs the permission to manage. Ids and names of users come from IAM. A user who already holds a permission is a conflict: use `updateNamespaceAuth` then.
         */
        post: operations["createNamespaceAuth"];
        /**
         * Revoke permissions in an organization
         * @description Takes the permissions of users in an organization away. Needs the permission to manage. The ids travel in the request body, which some proxies drop from a DELETE.
         */
        delete: operations["deleteNamespaceAuth"];
        options?: never;
        head?: never;
        /**
         * Change permissions in an organization
         * @description Changes what users may do in an organization. Needs the permission to manage. The service answers 201, not 200.
         */
        patch: operations["updateNamespaceAuth"];
        trace?: never;
    };
    "/v2/manage/namespaces/{namespace}/repos": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization's name.
                 * @example group
                 */
                namespace: components["parameters"]["Namespace"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a repository
         * @description Creates an empty repository in an organization. Its name may contain slashes, which stay as they are in the body. Needs the permission to edit the organization.
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
            path: {
                /**
                 * @description The organization's name.
                 * @example group
                 */
                namespace: components["parameters"]["Namespace"];
                /**
                 * @description The repository's name, each `/` written as `$`.
                 * @example team$app
                 */
                repository: components["parameters"]["Repository"];
            };
            cookie?: never;
        };
        /**
         * Show a repository
         * @description Gives one repository by its exact name: its ids, its description, its size, how many tags it holds, how often it was downloaded, and the address to pull from.
         */
        get: operations["showRepository"];
        put?: never;
        post?: never;
        /**
         * Delete a repository
         * @description Deletes an empty repository. One that still holds images is refused with 406: delete its tags first. Needs the permission to manage.
         */
        delete: operations["deleteRepo"];
        options?: never;
        head?: never;
        /**
         * Update a repository
         * @description Changes whether a repository is public, its category and its description. `is_public` must always be sent, even when it stays as it is. Needs the permission to edit. The service answers 201, not 200.
         */
        patch: operations["updateRepo"];
        trace?: never;
    };
    "/v2/manage/namespaces/{namespace}/repos/{repository}/tags": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization's name.
                 * @example group
                 */
                namespace: components["parameters"]["Namespace"];
                /**
                 * @description The repository's name, each `/` written as `$`.
                 * @example team$app
                 */
                repository: components["parameters"]["Repository"];
            };
            cookie?: never;
        };
        /**
         * List tags
         * @description Lists the tags of a repository, page by page, each with its manifest, its digest and its size. A tag for several architectures has `tag_type` 1 and a manifest that lists the others.
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
            path: {
                /**
                 * @description The organization's name.
                 * @example group
                 */
                namespace: components["parameters"]["Namespace"];
                /**
                 * @description The repository's name, each `/` written as `$`.
                 * @example team$app
                 */
                repository: components["parameters"]["Repository"];
                /**
                 * @description The tag's name.
                 * @example v1
                 */
                tag: components["parameters"]["Tag"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a tag
         * @description Deletes one tag of a repository. Needs the permission to manage. With the last tag gone the repository can be deleted.
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
            path: {
                /**
                 * @description The organization's name.
                 * @example group
                 */
                namespace: components["parameters"]["Namespace"];
                /**
                 * @description The repository's name, each `/` written as `$`.
                 * @example team$app
                 */
                repository: components["parameters"]["Repository"];
            };
            cookie?: never;
        };
        /**
         * List the accounts a repository is shared with
         * @description Lists every account that a repository is shared with, the expired ones included. The list is not paged.
         */
        get: operations["listRepoDomains"];
        put?: never;
        /**
         * Share a repository with an account
         * @description Lets another account download a private repository, until a day or forever. Reading is the only right that can be given. Sharing ends by the day, at 00:00:00 of the day after the deadline. Needs the permission to manage.
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
            path: {
                /**
                 * @description The organization's name.
                 * @example group
                 */
                namespace: components["parameters"]["Namespace"];
                /**
                 * @description The repository's name, each `/` written as `$`.
                 * @example team$app
                 */
                repository: components["parameters"]["Repository"];
                /**
                 * @description The name of the account that the repository is shared with.
                 * @example partner
                 */
                access_domain: components["parameters"]["AccessDomain"];
            };
            cookie?: never;
        };
        /**
         * Check whether a repository is shared with an account
         * @description Tells whether a repository is shared with an account and, if so, until when. Without a sharing the service answers 200 with `exist` `false`, or 400 with `SVCSTG.SWR.4001090`: be ready for both.
         */
        get: operations["showAccessDomain"];
        put?: never;
        post?: never;
        /**
         * Stop sharing a repository with an account
         * @description Takes the right to download away from an account. Needs the permission to manage.
         */
        delete: operations["deleteRepoDomains"];
        options?: never;
        head?: never;
        /**
         * Update a sharing
         * @description Changes until when, and with which description, a repository is shared with an account. A description that is left out becomes empty. Needs the permission to manage. The service answers 201, not 200.
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
         * @description Lists the repositories that the caller may see, page by page. `namespace` and `name` match in part. One text of the reference calls a filter obligatory; the service answers without one.
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
         * @description Lists what the caller's account shares with others (`center` is `self`) or what others share with it (`thirdparty`), page by page. Send `center` always: the vendor's own clients require it. A sharing that has expired stays in the list of the account it was shared with, with `status` `false`.
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
         * @description Makes credentials for `docker login` that expire. The header `X-Swr-Dockerlogin` holds the ready command, the body a ready `config.json` of docker; the registry's host is the key inside `auths`. Both hold a password: never log them. There is nothing to send in the body.
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
         * List the API versions
         * @description Lists the versions of the API that the service offers, the recommended one marked `CURRENT`.
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
            path: {
                /**
                 * @description The version's number.
                 * @example v2
                 */
                api_version: string;
            };
            cookie?: never;
        };
        /**
         * Show an API version
         * @description Gives one version of the API: whether it is current, and which micro versions it has.
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
         * @description Gives a token for the user of an account, scoped to a project. The token comes in the header `X-Subject-Token`, is valid for 24 hours and may be reused by many calls until then. The only operation that needs no authentication.
         */
        post: operations["keystoneCreateUserTokenByPassword"];
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
         * @description Lists the projects of the account; the id of the region's project is what `X-Project-Id` wants.
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * Organization
         * @description An organization as its members see it.
         */
        Namespace: {
            /**
             * Format: int64
             * @description The organization's id.
             * @example 1343008
             */
            id: number;
            /**
             * @description The organization's name.
             * @example group
             */
            name: string;
            /**
             * @description The IAM user who created it.
             * @example dev-lead
             */
            creator_name: string;
            /**
             * Format: int32
             * @description The caller's permission. `7` manages, `3` edits, `1` reads.
             * @example 7
             */
            auth: number;
            /**
             * @description How many users hold a permission. Only in lists.
             * @example 3
             */
            access_user_count?: number;
            /**
             * @description How many repositories it holds. Only in lists.
             * @example 12
             */
            repo_count?: number;
        };
        /**
         * Organizations
         * @description The organizations that the caller may see, not paged.
         */
        NamespaceList: {
            /** @description The organizations; empty or `null` when there are none. */
            namespaces: components["schemas"]["Namespace"][] | null;
        };
        /**
         * Error code
         * @description The code, as in the catalogue. Expect codes that the catalogue does not list.
         * @example SVCSTG.SWR.4040058
         */
        ErrorCode: string;
        /**
         * Error message
         * @description What happened, for people.
         * @example Namespace does not exist
         */
        ErrorMessage: string;
        /**
         * Service error
         * @description One error of the service.
         */
        ServiceError: {
            errorCode: components["schemas"]["ErrorCode"];
            errorMessage: components["schemas"]["ErrorMessage"];
            /**
             * @description More about it, often empty.
             * @example namespace: group
             */
            detail?: string | null;
        };
        /**
         * Identity error
         * @description The error of the identity service.
         */
        IamError: {
            /**
             * Format: int32
             * @description The status code once more.
             * @example 401
             */
            code: number;
            message: components["schemas"]["ErrorMessage"];
            /**
             * @description The status in words.
             * @example Unauthorized
             */
            title?: string;
        };
        /**
         * Error
         * @description What went wrong, in one of five shapes, or two of them at once. Tell them apart by what is there:
         *
         *     | shape | sent by | evidence |
         *     |---|---|---|
         *     | an array of `errorCode`, `errorMessage`, `detail` | the service, the documented shape | every edition |
         *     | an object with that array as `errors` | the service | clients of the live service |
         *     | an object with `errorCode` and `errorMessage` | the service | clients of the live service, weak |
         *     | an object with `error_code` and `error_msg`, and often `request_id` | the gateway; also the sample in section 3.3 | seen live |
         *     | an object with `errors`, `error_code` and `error_msg` | the service, the first and the fourth shape at once | current edition of the reference |
         *     | an object with an object `error` | the identity service | its own reference |
         *
         *     Codes are an open set. Decide by the code first and by the status second.
         */
        Error: components["schemas"]["ServiceError"][] | {
            /** @description The service's errors. */
            errors?: components["schemas"]["ServiceError"][];
            errorCode?: components["schemas"]["ErrorCode"];
            errorMessage?: components["schemas"]["ErrorMessage"];
            error_code?: components["schemas"]["ErrorCode"];
            error_msg?: components["schemas"]["ErrorMessage"];
            /**
             * @description The id to quote when asking the provider.
             * @example b8f1c7b0d3f64d0c9a2f6f0d7c5e4a31
             */
            request_id?: string;
            error?: components["schemas"]["IamError"];
        };
        /**
         * Organization name
         * @description Begins with a lower-case letter, ends with a lower-case letter or digit; between them lower-case letters, digits, and single dots, up to two underscores, or hyphens; marks of different kinds do not touch.
         * @example group
         */
        NamespaceName: string;
        /**
         * New organization
         * @description The organization to create.
         */
        CreateNamespaceRequest: {
            namespace: components["schemas"]["NamespaceName"];
        };
        /**
         * Answer to a write
         * @description An empty object. The service may send no body at all.
         */
        WriteAnswer: Record<string, never>;
        /**
         * Permission
         * @description `7` manages, `3` edits, `1` reads.
         * @example 7
         * @enum {integer}
         */
        PermissionLevel: 7 | 3 | 1;
        /**
         * Granted permission
         * @description A user and the permission this user holds.
         */
        GrantedPermission: {
            /**
             * @description The user's id in IAM.
             * @example 050b12577f00269a1fcfc01f65239697
             */
            user_id: string;
            /**
             * @description The user's name in IAM.
             * @example dev-lead
             */
            user_name: string;
            auth: components["schemas"]["PermissionLevel"];
        };
        /**
         * Permissions of an organization
         * @description Who may do what in an organization.
         */
        NamespaceAuth: {
            /**
             * Format: int64
             * @description The reference calls it the permission's id; in its samples it equals the organization's.
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
            /** @description Every user with a permission, the caller included. */
            others_auths: components["schemas"]["GrantedPermission"][] | null;
        };
        /**
         * User id
         * @description The user's id in IAM, 32 hexadecimal digits.
         * @example fb3f175c1fd146ab8cdae3272be6107b
         */
        UserId: string;
        /**
         * Permission of a user
         * @description A user and what this user may do in the organization.
         */
        UserPermission: {
            user_id: components["schemas"]["UserId"];
            /**
             * @description The user's name in IAM.
             * @example user01
             */
            user_name: string;
            auth: components["schemas"]["PermissionLevel"];
        };
        /**
         * Permissions of users
         * @description The users and their permissions, each user once.
         */
        UserPermissionList: components["schemas"]["UserPermission"][];
        /**
         * User ids
         * @description The ids of the users, each once.
         */
        UserIdList: components["schemas"]["UserId"][];
        /**
         * Repository name
         * @description Begins and ends with a lower-case letter or digit; between them lower-case letters, digits, and single dots or slashes, up to two underscores, or hyphens; marks of different kinds do not touch.
         * @example team/app
         */
        RepositoryName: string;
        /**
         * Repository category
         * @description What kind of software the images hold.
         * @example linux
         * @enum {string}
         */
        Category: "app_server" | "linux" | "framework_app" | "database" | "lang" | "other" | "arm" | "windows";
        /**
         * New repository
         * @description The repository to create.
         */
        CreateRepoRequest: {
            repository: components["schemas"]["RepositoryName"];
            /**
             * @description Whether everybody may download it.
             * @example false
             */
            is_public: boolean;
            category?: components["schemas"]["Category"];
            /**
             * @description What the repository is for.
             * @example Storefront service
             */
            description?: string;
        };
        /**
         * Repository name in a path
         * @description The repository's name with every `/` written as `$`.
         * @example team$app
         */
        RepositoryPathName: string;
        /**
         * Repository
         * @description One image repository in full.
         */
        Repository: {
            /**
             * Format: int64
             * @description The repository's id.
             * @example 865151
             */
            id: number;
            /**
             * Format: int64
             * @description The id of its organization.
             * @example 1334795
             */
            ns_id: number;
            /**
             * @description The repository's name, with its slashes.
             * @example team/app
             */
            name: string;
            category: components["schemas"]["Category"];
            /**
             * @description What its owner wrote about it.
             * @example Storefront service
             */
            description: string;
            /**
             * @description The id of the user who created it.
             * @example 050b12577f00269a1fcfc01f65239697
             */
            creator_id: string;
            /**
             * @description The name of the user who created it.
             * @example dev-lead
             */
            creator_name: string;
            /**
             * Format: int64
             * @description Size of its images in bytes.
             * @example 2099575
             */
            size: number;
            /**
             * @description Whether everybody may download it.
             * @example false
             */
            is_public: boolean;
            /**
             * @description How many tags it holds.
             * @example 1
             */
            num_images: number;
            /**
             * Format: int64
             * @description How often it was downloaded.
             * @example 42
             */
            num_download: number;
            /**
             * @deprecated
             * @description Address of its logo; no longer used and empty.
             * @example
             */
            url: string;
            /**
             * @description What to pull from outside, `{registry}/{organization}/{repository}`.
             * @example swr.my-kualalumpur-1.myhuaweicloud.com/group/team/app
             */
            path: string;
            /**
             * @description What to pull from inside the cloud.
             * @example 10.125.0.198:20202/group/team/app
             */
            internal_path: string;
            /**
             * Format: date-time
             * @description When it was created, UTC.
             * @example 2021-06-02T09:59:25.51307Z
             */
            created: string;
            /**
             * Format: date-time
             * @description When it was changed last, UTC.
             * @example 2021-06-02T17:59:25.538056Z
             */
            updated: string;
            /**
             * @description The id of the account that owns it.
             * @example da44776c316c4a99b3683bb174f8821b
             */
            domain_id: string;
            /**
             * Format: int32
             * @description Its priority when repositories are sorted.
             * @example 0
             */
            priority: number;
        };
        /**
         * Changes to a repository
         * @description What to change. `is_public` must always be sent.
         */
        UpdateRepoRequest: {
            /**
             * @description Whether everybody may download it.
             * @example false
             */
            is_public: boolean;
            category?: components["schemas"]["Category"];
            /**
             * @description What the repository is for.
             * @example Storefront service
             */
            description?: string;
        };
        /**
         * Tag
         * @description One version of an image.
         */
        Tag: {
            /**
             * Format: int64
             * @description The tag's id.
             * @example 9001
             */
            id: number;
            /**
             * Format: int64
             * @description The id of its repository.
             * @example 865151
             */
            repo_id: number;
            /**
             * @description The tag's name. The field begins with a capital T.
             * @example latest
             */
            Tag: string;
            /**
             * @description The digest of the image's configuration, without its prefix.
             * @example 741f24a795d6d93d7c6edd11780d63c13e16c39615dd9d223378a57a836f2ee6
             */
            image_id: string;
            /**
             * @description The manifest, a JSON document in a string.
             * @example {"schemaVersion":2}
             */
            manifest: string;
            /**
             * @description The digest of the manifest.
             * @example sha256:57b605845a6367c34bfb6ea6477f16852f59aa1861a2b51d10ab77ae0a1dc9c3
             */
            digest: string;
            /**
             * @description Version of the manifest's format.
             * @example 2
             * @enum {integer}
             */
            schema: 1 | 2;
            /**
             * @description What to pull from outside, `{registry}/{organization}/{repository}:{tag}`.
             * @example swr.my-kualalumpur-1.myhuaweicloud.com/group/busybox:latest
             */
            path: string;
            /**
             * @description What to pull from inside the cloud.
             * @example 10.125.0.198:20202/group/busybox:latest
             */
            internal_path: string;
            /**
             * Format: int64
             * @description Size in bytes, from 0 to 9223372036854775807. JavaScript is exact up to 9007199254740991.
             * @example 1304902
             */
            size: number;
            /**
             * @description Whether the image counts as trusted.
             * @default false
             * @example false
             */
            is_trusted: boolean;
            /**
             * Format: date-time
             * @description When it was created, UTC.
             * @example 2018-07-06T06:18:55Z
             */
            created: string;
            /**
             * Format: date-time
             * @description When it was changed last, UTC.
             * @example 2018-07-06T06:18:55Z
             */
            updated: string;
            /**
             * Format: date-time
             * @description When it was deleted; `null` for a tag that is there.
             * @example null
             */
            deleted: string | null;
            /**
             * @description The id of the account that owns it.
             * @example 0503dda878000fed0f75c0096d70a960
             */
            domain_id: string;
            /**
             * @description `0` for one image, `1` for a list of images for several architectures.
             * @example 0
             * @enum {integer}
             */
            tag_type: 0 | 1;
            /**
             * @description Whether the image was scanned for vulnerabilities.
             * @example false
             */
            scanned?: boolean;
        };
        /**
         * Tags
         * @description One page of tags; empty or `null` at the end of the list.
         */
        TagList: components["schemas"]["Tag"][] | null;
        /**
         * Right of a shared account
         * @description The only right that can be given.
         * @example read
         * @enum {string}
         */
        Permit: "read";
        /**
         * End of a sharing
         * @description `forever`, or a UTC timestamp. Sharing ends by the day: at 00:00:00 of the day after the given one; hours and minutes do not count.
         * @example 2021-10-01T16:00:00.000Z
         */
        Deadline: string;
        /**
         * Sharing
         * @description An account that a repository is shared with.
         */
        AccessDomain: {
            /**
             * @description The organization.
             * @example group
             */
            namespace: string;
            /**
             * @description The repository, with its slashes.
             * @example team/app
             */
            repository: string;
            /**
             * @description The account it is shared with.
             * @example partner
             */
            access_domain: string;
            permit: components["schemas"]["Permit"];
            deadline: components["schemas"]["Deadline"];
            /**
             * @description What the sharing is for.
             * @example Acceptance tests
             */
            description: string;
            /**
             * @description The id of the user who shared it.
             * @example 0504186e6a8010e01f3ec009a7279baa
             */
            creator_id: string;
            /**
             * @description The name of the user who shared it.
             * @example dev-lead
             */
            creator_name: string;
            /**
             * Format: date-time
             * @description When the sharing began, UTC.
             * @example 2021-06-10T08:14:42.56632Z
             */
            created: string;
            /**
             * Format: date-time
             * @description When the sharing was changed last, UTC.
             * @example 2021-06-10T08:14:42.566325Z
             */
            updated: string;
            /**
             * @description `true` while the sharing is valid, `false` once it has expired.
             * @example true
             */
            status: boolean;
        };
        /**
         * Sharings
         * @description The accounts that a repository is shared with, not paged.
         */
        AccessDomainList: components["schemas"]["AccessDomain"][] | null;
        /**
         * Account name
         * @description The name of the account to share with.
         * @example partner
         */
        AccessDomainName: string;
        /**
         * New sharing
         * @description The account to share with, and until when.
         */
        CreateRepoDomainsRequest: {
            access_domain: components["schemas"]["AccessDomainName"];
            permit: components["schemas"]["Permit"];
            deadline: components["schemas"]["Deadline"];
            /**
             * @description What the sharing is for.
             * @example Acceptance tests
             */
            description?: string;
        };
        /**
         * Sharing, if there is one
         * @description Whether a repository is shared with an account. Without a sharing, only `exist` means anything.
         */
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
             * @description The repository, with its slashes.
             * @example team/app
             */
            repository?: string;
            /**
             * @description The account it is shared with.
             * @example partner
             */
            access_domain?: string;
            /**
             * @description The right, `read`.
             * @example read
             */
            permit?: string;
            /**
             * @description When the sharing ends, `forever` or a timestamp without milliseconds.
             * @example 2021-10-01T16:00:00Z
             */
            deadline?: string;
            /**
             * @description What the sharing is for.
             * @example Acceptance tests
             */
            description?: string;
            /**
             * @description The id of the user who shared it.
             * @example 0504186e6a8010e01f3ec009a7279baa
             */
            creator_id?: string;
            /**
             * @description The name of the user who shared it.
             * @example dev-lead
             */
            creator_name?: string;
            /**
             * @description When the sharing began, UTC.
             * @example 2021-06-10T08:14:42.56632Z
             */
            created?: string;
            /**
             * @description When the sharing was changed last, UTC.
             * @example 2021-06-10T08:14:42.566325Z
             */
            updated?: string;
            /**
             * @description `true` while the sharing is valid, `false` once it has expired.
             * @example true
             */
            status?: boolean;
        };
        /**
         * Changes to a sharing
         * @description The right and the end from now on.
         */
        UpdateRepoDomainsRequest: {
            permit: components["schemas"]["Permit"];
            deadline: components["schemas"]["Deadline"];
            /**
             * @description What the sharing is for. Left out, it becomes empty.
             * @default
             * @example Acceptance tests
             */
            description?: string;
        };
        /**
         * Repository in a list
         * @description An image repository as lists show it.
         */
        ListedRepository: {
            /**
             * @description The repository's name, with its slashes.
             * @example team/app
             */
            name: string;
            category: components["schemas"]["Category"];
            /**
             * @description What its owner wrote about it.
             * @example Storefront service
             */
            description: string;
            /**
             * Format: int64
             * @description Size of its images in bytes.
             * @example 200977474
             */
            size: number;
            /**
             * @description Whether everybody may download it.
             * @example false
             */
            is_public: boolean;
            /**
             * @description How many tags it holds.
             * @example 2
             */
            num_images: number;
            /**
             * Format: int64
             * @description How often it was downloaded.
             * @example 0
             */
            num_download: number;
            /**
             * Format: date-time
             * @description When it was created, UTC.
             * @example 2021-06-10T03:24:44.784402Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it was changed last, UTC.
             * @example 2021-06-10T03:40:59.199352Z
             */
            updated_at: string;
            /**
             * @description Address of its logo, reserved.
             * @example
             */
            logo?: string;
            /**
             * @description Address of its logo, reserved.
             * @example
             */
            url?: string;
            /**
             * @description What to pull from outside, `{registry}/{organization}/{repository}`.
             * @example swr.my-kualalumpur-1.myhuaweicloud.com/group/team/app
             */
            path: string;
            /**
             * @description What to pull from inside the cloud.
             * @example 10.125.0.198:20202/group/team/app
             */
            internal_path: string;
            /**
             * @description The account that owns it.
             * @example demo
             */
            domain_name: string;
            /**
             * @description Its organization.
             * @example group
             */
            namespace: string;
            /** @description The names of its tags; empty or `null` when there are none. */
            tags: string[] | null;
            /**
             * @description Reserved.
             * @example false
             */
            status: boolean;
            /**
             * @description How many items there are on all pages, the same in each item.
             * @example 37
             */
            total_range: number;
        };
        /**
         * Repositories
         * @description One page of repositories; empty or `null` at the end of the list.
         */
        RepositoryList: components["schemas"]["ListedRepository"][] | null;
        /**
         * Shared repository
         * @description A repository that one account shares with another.
         */
        SharedRepository: {
            /**
             * @description The repository's name, with its slashes.
             * @example team/app
             */
            name: string;
            category: components["schemas"]["Category"];
            /**
             * @description What its owner wrote about it.
             * @example Storefront service
             */
            description: string;
            /**
             * Format: int64
             * @description Size of its images in bytes.
             * @example 200977474
             */
            size: number;
            /**
             * @description Whether everybody may download it.
             * @example false
             */
            is_public: boolean;
            /**
             * @description How many tags it holds.
             * @example 2
             */
            num_images: number;
            /**
             * Format: int64
             * @description How often it was downloaded.
             * @example 0
             */
            num_download: number;
            /**
             * Format: date-time
             * @description When it was created, UTC.
             * @example 2021-06-10T03:24:44.784402Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it was changed last, UTC.
             * @example 2021-06-10T03:40:59.199352Z
             */
            updated_at: string;
            /**
             * @description Address of its logo, reserved.
             * @example
             */
            logo?: string;
            /**
             * @description Address of its logo, reserved.
             * @example
             */
            url?: string;
            /**
             * @description What to pull from outside, `{registry}/{organization}/{repository}`.
             * @example swr.my-kualalumpur-1.myhuaweicloud.com/group/team/app
             */
            path: string;
            /**
             * @description What to pull from inside the cloud.
             * @example 10.125.0.198:20202/group/team/app
             */
            internal_path: string;
            /**
             * @description The account that owns it.
             * @example demo
             */
            domain_name: string;
            /**
             * @description Its organization.
             * @example group
             */
            namespace: string;
            /** @description The names of its tags; empty or `null` when there are none. */
            tags: string[] | null;
            /**
             * @description For repositories that others share with the caller, `true` while the sharing is valid and `false` once it has expired. Always `false` for the caller's own.
             * @example false
             */
            status: boolean;
            /**
             * @description How many items there are on all pages, the same in each item.
             * @example 37
             */
            total_range: number;
        };
        /**
         * Shared repositories
         * @description One page of shared repositories; empty or `null` at the end of the list.
         */
        SharedRepositoryList: components["schemas"]["SharedRepository"][] | null;
        /**
         * Docker login
         * @description User name and password of a registry.
         */
        DockerAuth: {
            /**
             * @description User name and password, joined by a colon, in Base64. A secret.
             * @example bXkta3VhbGFsdW1wdXItMUBFWEFNUExFQUs6ZXhhbXBsZS1wYXNzd29yZA==
             */
            auth: string;
        };
        /**
         * Docker configuration
         * @description A ready `config.json` of docker. Its key inside `auths` is the registry's host.
         */
        DockerConfig: {
            /**
             * Logins
             * @description The login for each registry.
             */
            auths: {
                [key: string]: components["schemas"]["DockerAuth"];
            };
        };
        /**
         * API version
         * @description One version of the API.
         */
        ApiVersion: {
            /**
             * @description The version's number.
             * @example v2
             */
            id: string;
            /**
             * Link
             * @description Where the version is.
             */
            links: {
                /**
                 * @description Its address.
                 * @example https://swr-api.my-kualalumpur-1.myhuaweicloud.com/v2
                 */
                href: string;
                /**
                 * @description What the address is to this entry.
                 * @example self
                 */
                rel: string;
            };
            /**
             * @description The newest micro version, or empty.
             * @example 2.26
             */
            version: string;
            /**
             * @description `CURRENT` is the recommended version, `SUPPORTED` an older one, `DEPRECATED` one that may go away.
             * @example CURRENT
             * @enum {string}
             */
            status: "CURRENT" | "SUPPORTED" | "DEPRECATED";
            /**
             * Format: date-time
             * @description When the version was published, UTC.
             * @example 2020-07-09T00:00:00Z
             */
            updated: string;
            /**
             * @description The oldest micro version, or empty.
             * @example 2.0
             */
            min_version: string;
        };
        /**
         * API versions
         * @description The versions that the service offers.
         */
        ApiVersionList: {
            /** @description The versions. */
            versions: components["schemas"]["ApiVersion"][] | null;
        };
        /**
         * One API version
         * @description The version that was asked for.
         */
        ApiVersionAnswer: {
            version: components["schemas"]["ApiVersion"];
        };
        /**
         * User and project
         * @description Who asks for a token, and for which project.
         */
        TokenRequest: {
            /**
             * Authentication
             * @description The user's identity and the token's scope.
             */
            auth: {
                /**
                 * Identity
                 * @description The user and the password.
                 */
                identity: {
                    /** @description How the user proves who it is. */
                    methods: "password"[];
                    /**
                     * Password
                     * @description The user with its password.
                     */
                    password: {
                        /**
                         * User
                         * @description An IAM user.
                         */
                        user: {
                            /**
                             * @description The user's name.
                             * @example dev-lead
                             */
                            name: string;
                            /**
                             * Format: password
                             * @description The user's password. Keep it out of files and logs.
                             * @example not-a-real-password
                             */
                            password: string;
                            /**
                             * Account
                             * @description The account that the user belongs to.
                             */
                            domain: {
                                /**
                                 * @description The account's name.
                                 * @example demo
                                 */
                                name: string;
                            };
                        };
                    };
                };
                /**
                 * Scope
                 * @description What the token is good for. This API needs a project; IAM knows wider scopes.
                 */
                scope: {
                    /**
                     * Project
                     * @description The project of a region.
                     */
                    project: {
                        /**
                         * @description The project's name, usually that of the region.
                         * @example my-kualalumpur-1
                         */
                        name: string;
                    };
                };
            };
        };
        /**
         * Token
         * @description What is known about the token; the token itself is in `X-Subject-Token`.
         */
        TokenAnswer: {
            /**
             * Token
             * @description The token's end and the catalogue of services.
             */
            token: {
                /**
                 * Format: date-time
                 * @description When the token ends, UTC, 24 hours after it was issued.
                 * @example 2019-02-13T06:52:13.855000Z
                 */
                expires_at: string;
                /**
                 * Format: date-time
                 * @description When the token was issued, UTC.
                 * @example 2019-02-12T06:52:13.855000Z
                 */
                issued_at?: string;
                /** @description How the user proved who it is. */
                methods: string[];
                /** @description The services that the token opens. */
                catalog?: {
                    /** @description Where the service is. */
                    endpoints?: {
                        /**
                         * @description The endpoint's region.
                         * @example my-kualalumpur-1
                         */
                        region_id?: string;
                    }[] | null;
                }[] | null;
            };
        };
        /**
         * Links
         * @description Addresses of this answer and its neighbours.
         */
        ProjectLinks: {
            /**
             * @description The address of this answer.
             * @example https://iam.my-kualalumpur-1.myhuaweicloud.com/v3/projects
             */
            self?: string;
            /**
             * @description The address of the page before.
             * @example null
             */
            previous?: string | null;
            /**
             * @description The address of the page after.
             * @example null
             */
            next?: string | null;
        };
        /**
         * Project
         * @description A project of an account.
         */
        Project: {
            /**
             * @description The project's id, for `X-Project-Id`.
             * @example e9993fc787d94b6c886cbaa340f9c0f4
             */
            id: string;
            /**
             * @description The project's name, usually that of its region.
             * @example my-kualalumpur-1
             */
            name: string;
            /**
             * @description What the project is for.
             * @example
             */
            description?: string;
            /**
             * @description The id of its account.
             * @example da44776c316c4a99b3683bb174f8821b
             */
            domain_id: string;
            /**
             * @description The id of what it is part of.
             * @example da44776c316c4a99b3683bb174f8821b
             */
            parent_id?: string;
            /**
             * @description Whether it stands for a whole account.
             * @example false
             */
            is_domain?: boolean;
            /**
             * @description Whether it can be used.
             * @example true
             */
            enabled: boolean;
            links?: components["schemas"]["ProjectLinks"];
        };
        /**
         * Projects
         * @description The projects of the account.
         */
        ProjectList: {
            /** @description The projects. */
            projects: components["schemas"]["Project"][] | null;
            links?: components["schemas"]["ProjectLinks"];
        };
    };
    responses: {
        /** @description The token or the signature is missing, wrong or expired. */
        Unauthorized: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The caller is known, but has no permission for this. */
        Forbidden: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such organization. */
        OrganizationNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The request's body or a text in it is too large. A signed request may carry 12 MB. */
        PayloadTooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /**
         * @description Any part of the organization's name. Ignored when `filter` is present.
         * @example group
         */
        NamespaceQuery: string;
        /**
         * @description `key::value` pairs joined by `|`, for example `namespace::group`. Keys are `namespace` (any part of the name) and `mode` (`visible` adds the organizations in which only some repositories are open to the caller). When present, the plain `namespace` parameter is ignored. Percent-encode it.
         * @example namespace::group
         */
        NamespaceFilter: string;
        /**
         * @description The organization's name.
         * @example group
         */
        Namespace: components["schemas"]["NamespaceName"];
        /**
         * @description The repository's name, each `/` written as `$`.
         * @example team$app
         */
        Repository: components["schemas"]["RepositoryPathName"];
        /**
         * @description How many items the page may hold, at most 1000. Goes together with `offset`; alone it is ignored.
         * @example 10
         */
        Limit: number;
        /**
         * @description Index of the first item, counted from 0; not a page number. Goes together with `limit`; alone it is ignored.
         * @example 0
         */
        Offset: number;
        /**
         * @description `desc` for falling, `asc` for rising order. Goes together with `order_column`.
         * @example desc
         */
        OrderType: "desc" | "asc";
        /**
         * @description `key::value` pairs joined by `|`, for example `tag::v1`. Keys are `tag` (the name), `limit` with `offset`, and `order_column` with `order_type`. When present, all plain query parameters are ignored. Percent-encode it.
         * @example offset::0|limit::10|order_column::updated_at|order_type::desc
         */
        TagFilter: string;
        /**
         * @description The tag's name.
         * @example v1
         */
        Tag: string;
        /**
         * @description The name of the account that the repository is shared with.
         * @example partner
         */
        AccessDomain: components["schemas"]["AccessDomainName"];
        /**
         * @description Any part of the repository's name, its slashes unchanged. Ignored when `filter` is present.
         * @example team/app
         */
        RepositoryQuery: string;
        /**
         * @description `key::value` pairs joined by `|`, for example `center::self|namespace::group|name::busybox`. Keys are `namespace` and `name` (any part of the name), `category`, `center` (older clients send `self`), `limit` with `offset`, and `order_column` with `order_type`. When present, all plain query parameters are ignored. Percent-encode it.
         * @example center::self|namespace::group|name::busybox
         */
        RepositoryFilter: string;
        /**
         * @description `key::value` pairs joined by `|`, for example `center::self|name::busybox`. Keys are `center` (`self` for what the caller shares, `thirdparty` for what others share with the caller), `namespace` and `name` (any part of the name), `limit` with `offset`, and `order_column` with `order_type`. When present, all plain query parameters are ignored. Percent-encode it.
         * @example center::self|name::busybox
         */
        SharedRepositoryFilter: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description The id of this request; quote it when asking the provider.
         * @example b8f1c7b0d3f64d0c9a2f6f0d7c5e4a31
         */
        XRequestId: string;
        /**
         * @description Seconds to wait, or the date to wait for, before the next try.
         * @example 2
         */
        RetryAfter: string;
        /**
         * @description `offset-count/total`, sent only when both `offset` and `limit` were given. The middle number is how many items this page holds, unlike RFC 9110. A mock always answers with the example, whatever the page holds.
         * @example 0-10/37
         */
        ContentRange: string;
        /**
         * @description The command `docker login -u {region}@{access key} -p {password} {registry}`; the registry can be missing. A secret.
         * @example docker login -u my-kualalumpur-1@EXAMPLEAK -p example-password swr.my-kualalumpur-1.myhuaweicloud.com
         */
        XSwrDockerlogin: string;
        /**
         * @description When the login ends.
         * @example 2021-10-02T16:00:00Z
         */
        XSwrExpireat: string;
        /**
         * @description The token. A secret.
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
                 * @description Any part of the organization's name. Ignored when `filter` is present.
                 * @example group
                 */
                namespace?: components["parameters"]["NamespaceQuery"];
                /**
                 * @description `key::value` pairs joined by `|`, for example `namespace::group`. Keys are `namespace` (any part of the name) and `mode` (`visible` adds the organizations in which only some repositories are open to the caller). When present, the plain `namespace` parameter is ignored. Percent-encode it.
                 * @example namespace::group
                 */
                filter?: components["parameters"]["NamespaceFilter"];
            };
            header?: never;
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
            /** @description A parameter or the filter breaks its rule. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OrganizationNotFound"];
            429: components["responses"]["TooManyRequests"];
            /** @description The service failed. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createNamespace: {
        parameters: {
            query?: never;
            header?: never;
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
            /** @description The organization exists now. The body is an empty object or nothing. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
            /** @description The name breaks its rule, or the account has reached its quota. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
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
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            /** @description The service failed. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    showNamespace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization's name.
                 * @example group
                 */
                namespace: components["parameters"]["Namespace"];
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
            /** @description The name breaks its rule. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OrganizationNotFound"];
            429: components["responses"]["TooManyRequests"];
            /** @description The service failed. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    deleteNamespaces: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization's name.
                 * @example group
                 */
                namespace: components["parameters"]["Namespace"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organization is gone. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The name breaks its rule. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OrganizationNotFound"];
            /** @description The organization still holds images. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            /** @description The service failed. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    showNamespaceAuth: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization's name.
                 * @example group
                 */
                namespace: components["parameters"]["Namespace"];
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
            /** @description The name breaks its rule. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OrganizationNotFound"];
            429: components["responses"]["TooManyRequests"];
            /** @description The service failed. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createNamespaceAuth: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization's name.
                 * @example group
                 */
                namespace: components["parameters"]["Namespace"];
            };
            cookie?: never;
        };
        /** @description The users and what each may do. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserPermissionList"];
            };
        };
        responses: {
            /** @description The users hold their permissions now. The body is an empty object or nothing. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
            /** @description A user or a permission is malformed. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OrganizationNotFound"];
            /** @description A user already holds a permission. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            /** @description The service failed. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    deleteNamespaceAuth: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization's name.
                 * @example group
                 */
                namespace: components["parameters"]["Namespace"];
            };
            cookie?: never;
        };
        /** @description The ids of the users. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserIdList"];
            };
        };
        responses: {
            /** @description The users hold no permission any more. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description An id is malformed. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is no such organization, or the user holds no permission in it. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            /** @description The service failed. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    updateNamespaceAuth: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization's name.
                 * @example group
                 */
                namespace: components["parameters"]["Namespace"];
            };
            cookie?: never;
        };
        /** @description The users and what each may do from now on. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserPermissionList"];
            };
        };
        responses: {
            /** @description The permissions are changed. The body is an empty object or nothing. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
            /** @description A user or a permission is malformed. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is no such organization, or the user holds no permission in it. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            /** @description The service failed. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createRepo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization's name.
                 * @example group
                 */
                namespace: components["parameters"]["Namespace"];
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
            /** @description The repository exists now. The body is an empty object or nothing. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
            /** @description A field breaks its rule or is missing, or the organization is full. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The caller may not edit this organization. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such organization. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The organization has a repository of this name. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            /** @description The service failed. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    showRepository: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization's name.
                 * @example group
                 */
                namespace: components["parameters"]["Namespace"];
                /**
                 * @description The repository's name, each `/` written as `$`.
                 * @example team$app
                 */
                repository: components["parameters"]["Repository"];
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
            /** @description A name breaks its rule. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The caller's permission in the organization is too low. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such organization or repository. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            /** @description The service failed. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    deleteRepo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization's name.
                 * @example group
                 */
                namespace: components["parameters"]["Namespace"];
                /**
                 * @description The repository's name, each `/` written as `$`.
                 * @example team$app
                 */
                repository: components["parameters"]["Repository"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The repository is gone. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A name breaks its rule. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The caller's permission in the organization is too low. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such organization or repository. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The repository still holds images. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            /** @description The service failed. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    updateRepo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization's name.
                 * @example group
                 */
                namespace: components["parameters"]["Namespace"];
                /**
                 * @description The repository's name, each `/` written as `$`.
                 * @example team$app
                 */
                repository: components["parameters"]["Repository"];
            };
            cookie?: never;
        };
        /** @description What to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateRepoRequest"];
            };
        };
        responses: {
            /** @description The repository is changed. The body is an empty object or nothing. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
            /** @description A field breaks its rule or is missing. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The caller's permission in the organization is too low. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such organization or repository. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            /** @description The service failed. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listRepositoryTags: {
        parameters: {
            query?: {
                /**
                 * @description How many items the page may hold, at most 1000. Goes together with `offset`; alone it is ignored.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Index of the first item, counted from 0; not a page number. Goes together with `limit`; alone it is ignored.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Sort by this column. Goes together with `order_type`.
                 * @example updated_at
                 */
                order_column?: "updated_at";
                /**
                 * @description `desc` for falling, `asc` for rising order. Goes together with `order_column`.
                 * @example desc
                 */
                order_type?: components["parameters"]["OrderType"];
                /**
                 * @description Only the tag of this name. Ignored when `filter` is present.
                 * @example v1
                 */
                tag?: string;
                /**
                 * @description `key::value` pairs joined by `|`, for example `tag::v1`. Keys are `tag` (the name), `limit` with `offset`, and `order_column` with `order_type`. When present, all plain query parameters are ignored. Percent-encode it.
                 * @example offset::0|limit::10|order_column::updated_at|order_type::desc
                 */
                filter?: components["parameters"]["TagFilter"];
            };
            header?: never;
            path: {
                /**
                 * @description The organization's name.
                 * @example group
                 */
                namespace: components["parameters"]["Namespace"];
                /**
                 * @description The repository's name, each `/` written as `$`.
                 * @example team$app
                 */
                repository: components["parameters"]["Repository"];
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
            /** @description A parameter or the filter breaks its rule. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The caller's permission in the organization is too low. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such organization or repository. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            /** @description The service failed. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    deleteRepoTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization's name.
                 * @example group
                 */
                namespace: components["parameters"]["Namespace"];
                /**
                 * @description The repository's name, each `/` written as `$`.
                 * @example team$app
                 */
                repository: components["parameters"]["Repository"];
                /**
                 * @description The tag's name.
                 * @example v1
                 */
                tag: components["parameters"]["Tag"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tag is gone. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A name breaks its rule. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The caller's permission in the organization is too low. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such tag, repository or organization. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            /** @description The service failed. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listRepoDomains: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization's name.
                 * @example group
                 */
                namespace: components["parameters"]["Namespace"];
                /**
                 * @description The repository's name, each `/` written as `$`.
                 * @example team$app
                 */
                repository: components["parameters"]["Repository"];
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
            /** @description A name breaks its rule. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The caller's permission in the organization is too low. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such organization or repository. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            /** @description The service failed. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createRepoDomains: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization's name.
                 * @example group
                 */
                namespace: components["parameters"]["Namespace"];
                /**
                 * @description The repository's name, each `/` written as `$`.
                 * @example team$app
                 */
                repository: components["parameters"]["Repository"];
            };
            cookie?: never;
        };
        /** @description The account, the right and the end. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateRepoDomainsRequest"];
            };
        };
        responses: {
            /** @description The repository is shared. The body is an empty object or nothing. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
            /** @description A field breaks its rule or is missing, or there is no such account. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The caller's permission in the organization is too low. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such organization or repository. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The repository is shared with this account already. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            /** @description The service failed. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    showAccessDomain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization's name.
                 * @example group
                 */
                namespace: components["parameters"]["Namespace"];
                /**
                 * @description The repository's name, each `/` written as `$`.
                 * @example team$app
                 */
                repository: components["parameters"]["Repository"];
                /**
                 * @description The name of the account that the repository is shared with.
                 * @example partner
                 */
                access_domain: components["parameters"]["AccessDomain"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sharing, or the word that there is none. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessDomainLookup"];
                };
            };
            /** @description A name breaks its rule, there is no such account, or the repository is not shared with it. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The caller's permission in the organization is too low. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such organization or repository. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            /** @description The service failed. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    deleteRepoDomains: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization's name.
                 * @example group
                 */
                namespace: components["parameters"]["Namespace"];
                /**
                 * @description The repository's name, each `/` written as `$`.
                 * @example team$app
                 */
                repository: components["parameters"]["Repository"];
                /**
                 * @description The name of the account that the repository is shared with.
                 * @example partner
                 */
                access_domain: components["parameters"]["AccessDomain"];
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
            /** @description A name breaks its rule, or there is no such account. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The caller's permission in the organization is too low. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The repository is not shared with this account, or there is no such organization or repository. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            /** @description The service failed. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    updateRepoDomains: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization's name.
                 * @example group
                 */
                namespace: components["parameters"]["Namespace"];
                /**
                 * @description The repository's name, each `/` written as `$`.
                 * @example team$app
                 */
                repository: components["parameters"]["Repository"];
                /**
                 * @description The name of the account that the repository is shared with.
                 * @example partner
                 */
                access_domain: components["parameters"]["AccessDomain"];
            };
            cookie?: never;
        };
        /** @description The right and the end from now on. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateRepoDomainsRequest"];
            };
        };
        responses: {
            /** @description The sharing is changed. The body is an empty object or nothing. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
            /** @description A field breaks its rule or is missing, or there is no such account. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The caller's permission in the organization is too low. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The repository is not shared with this account, or there is no such organization or repository. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            /** @description The service failed. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listReposDetails: {
        parameters: {
            query?: {
                /**
                 * @description Any part of the organization's name. Ignored when `filter` is present.
                 * @example group
                 */
                namespace?: components["parameters"]["NamespaceQuery"];
                /**
                 * @description Any part of the repository's name, its slashes unchanged. Ignored when `filter` is present.
                 * @example team/app
                 */
                name?: components["parameters"]["RepositoryQuery"];
                /**
                 * @description Only repositories of this category. Ignored when `filter` is present.
                 * @example linux
                 */
                category?: components["schemas"]["Category"];
                /**
                 * @description How many items the page may hold, at most 1000. Goes together with `offset`; alone it is ignored.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Index of the first item, counted from 0; not a page number. Goes together with `limit`; alone it is ignored.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Sort by this column. Goes together with `order_type`.
                 * @example updated_time
                 */
                order_column?: "name" | "updated_time" | "tag_count";
                /**
                 * @description `desc` for falling, `asc` for rising order. Goes together with `order_column`.
                 * @example desc
                 */
                order_type?: components["parameters"]["OrderType"];
                /**
                 * @description `key::value` pairs joined by `|`, for example `center::self|namespace::group|name::busybox`. Keys are `namespace` and `name` (any part of the name), `category`, `center` (older clients send `self`), `limit` with `offset`, and `order_column` with `order_type`. When present, all plain query parameters are ignored. Percent-encode it.
                 * @example center::self|namespace::group|name::busybox
                 */
                filter?: components["parameters"]["RepositoryFilter"];
            };
            header?: never;
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
            /** @description A parameter or the filter breaks its rule. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            /** @description The service failed. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listSharedReposDetails: {
        parameters: {
            query?: {
                /**
                 * @description `self` for what the caller shares, `thirdparty` for what others share with the caller.
                 * @example self
                 */
                center?: "self" | "thirdparty";
                /**
                 * @description Any part of the organization's name. Ignored when `filter` is present.
                 * @example group
                 */
                namespace?: components["parameters"]["NamespaceQuery"];
                /**
                 * @description Any part of the repository's name, its slashes unchanged. Ignored when `filter` is present.
                 * @example team/app
                 */
                name?: components["parameters"]["RepositoryQuery"];
                /**
                 * @description How many items the page may hold, at most 1000. Goes together with `offset`; alone it is ignored.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Index of the first item, counted from 0; not a page number. Goes together with `limit`; alone it is ignored.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Sort by this column. Goes together with `order_type`.
                 * @example name
                 */
                order_column?: "name" | "updated_time" | "tag_count" | "updated_at";
                /**
                 * @description `desc` for falling, `asc` for rising order. Goes together with `order_column`.
                 * @example desc
                 */
                order_type?: components["parameters"]["OrderType"];
                /**
                 * @description `key::value` pairs joined by `|`, for example `center::self|name::busybox`. Keys are `center` (`self` for what the caller shares, `thirdparty` for what others share with the caller), `namespace` and `name` (any part of the name), `limit` with `offset`, and `order_column` with `order_type`. When present, all plain query parameters are ignored. Percent-encode it.
                 * @example center::self|name::busybox
                 */
                filter?: components["parameters"]["SharedRepositoryFilter"];
            };
            header?: never;
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
            /** @description A parameter or the filter breaks its rule. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            /** @description The service failed. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createSecret: {
        parameters: {
            query?: {
                /**
                 * @description The project's name. Left out, it is that of the region.
                 * @example my-kualalumpur-1
                 */
                projectname?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The login, a secret. */
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
            /** @description The project's name breaks its rule. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            /** @description The service failed. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listApiVersions: {
        parameters: {
            query?: never;
            header?: never;
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
            /** @description The token or the signature is missing, wrong or expired. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            /** @description The service failed. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    showApiVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The version's number.
                 * @example v2
                 */
                api_version: string;
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
                    "application/json": components["schemas"]["ApiVersionAnswer"];
                };
            };
            /** @description The token or the signature is missing, wrong or expired. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such version. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            /** @description The service failed. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    keystoneCreateUserTokenByPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The user, the password and the project. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            /** @description The token, in a header. */
            201: {
                headers: {
                    "X-Subject-Token": components["headers"]["XSubjectToken"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenAnswer"];
                };
            };
            /** @description The request is malformed. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The user name or the password is wrong. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The user may not have a token for this project. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            /** @description The identity service failed. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    keystoneListProjects: {
        parameters: {
            query?: {
                /**
                 * @description Only the project of this name, usually that of a region.
                 * @example my-kualalumpur-1
                 */
                name?: string;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectList"];
                };
            };
            /** @description The request is malformed. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The token or the signature is missing, wrong or expired. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The user may not list projects. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            /** @description The identity service failed. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
}
