// Generated from openapi/ by `npm run generate`. Do not edit.
import type { operations } from './schema.js'

type Path<Op extends keyof operations> = Required<operations[Op]['parameters']>['path']
type Query<Op extends keyof operations> = NonNullable<operations[Op]['parameters']['query']>
type Body<Op extends keyof operations> = NonNullable<operations[Op]['requestBody']>['content']['application/json']

/** The parameters of each operation, in its path, its query and its body. */
export interface Params {
  listNamespaces: {
    /** A substring of the organization's name. Can't be combined with `filter`. */
    namespace?: Query<'listNamespaces'>['namespace'] | undefined
    /** `key::value` pairs joined by `|`, for example `namespace::group`. Keys: `namespace` (matches by substring) and `mode` (`visible` adds the organizations in which the caller has a permission on a repository only). Can't be combined with plain query parameters. Use each key once: if a key is repeated, the last value presumably applies. */
    filter?: Query<'listNamespaces'>['filter'] | undefined
  }
  createNamespace: {
    /** Starts with a lowercase letter and ends with a lowercase letter or digit. In between, it can contain lowercase letters, digits, single periods, up to two consecutive underscores, and hyphens; different separators can't be adjacent. */
    namespace: Body<'createNamespace'>['namespace']
  }
  showNamespace: {
    /** The organization's name. */
    namespace: Path<'showNamespace'>['namespace']
  }
  deleteNamespaces: {
    /** The organization's name. */
    namespace: Path<'deleteNamespaces'>['namespace']
  }
  showNamespaceAuth: {
    /** The organization's name. */
    namespace: Path<'showNamespaceAuth'>['namespace']
  }
  createNamespaceAuth: {
    /** The organization's name. */
    namespace: Path<'createNamespaceAuth'>['namespace']
    /** The users and their permissions, each user listed once. Whether the service rejects duplicates is unsettled. */
    body: Body<'createNamespaceAuth'>
  }
  updateNamespaceAuth: {
    /** The organization's name. */
    namespace: Path<'updateNamespaceAuth'>['namespace']
    /** The users and their permissions, each user listed once. Whether the service rejects duplicates is unsettled. */
    body: Body<'updateNamespaceAuth'>
  }
  deleteNamespaceAuth: {
    /** The organization's name. */
    namespace: Path<'deleteNamespaceAuth'>['namespace']
    /** The IDs of the users, each listed once. Whether the service rejects duplicates is unsettled. */
    body: Body<'deleteNamespaceAuth'>
  }
  createRepo: {
    /** The organization's name. */
    namespace: Path<'createRepo'>['namespace']
    /** Starts and ends with a lowercase letter or digit. In between, it can contain lowercase letters, digits, single periods or slashes, up to two consecutive underscores, and hyphens; different separators can't be adjacent. */
    repository: Body<'createRepo'>['repository']
    /** Whether anyone can download the repository. Required according to the reference. If omitted, a partner cloud creates a private repository. */
    is_public?: Body<'createRepo'>['is_public'] | undefined
    /** The kind of software in the images. */
    category?: Body<'createRepo'>['category'] | undefined
    /** The purpose of the repository, up to 30,000 characters in the console. If omitted, it is probably empty. */
    description?: Body<'createRepo'>['description'] | undefined
  }
  showRepository: {
    /** The organization's name. */
    namespace: Path<'showRepository'>['namespace']
    /** The repository's name. */
    repository: Path<'showRepository'>['repository']
  }
  updateRepo: {
    /** The organization's name. */
    namespace: Path<'updateRepo'>['namespace']
    /** The repository's name. */
    repository: Path<'updateRepo'>['repository']
    /** Whether anyone can download the repository. Required according to the reference, although a partner cloud also accepts requests without it. */
    is_public?: Body<'updateRepo'>['is_public'] | undefined
    /** The kind of software in the images. */
    category?: Body<'updateRepo'>['category'] | undefined
    /** The purpose of the repository, up to 30,000 characters in the console. */
    description?: Body<'updateRepo'>['description'] | undefined
  }
  deleteRepo: {
    /** The organization's name. */
    namespace: Path<'deleteRepo'>['namespace']
    /** The repository's name. */
    repository: Path<'deleteRepo'>['repository']
  }
  showUserRepositoryAuth: {
    /** The organization's name. */
    namespace: Path<'showUserRepositoryAuth'>['namespace']
    /** The repository's name. */
    repository: Path<'showUserRepositoryAuth'>['repository']
  }
  createUserRepositoryAuth: {
    /** The organization's name. */
    namespace: Path<'createUserRepositoryAuth'>['namespace']
    /** The repository's name. */
    repository: Path<'createUserRepositoryAuth'>['repository']
    /** The users and their permissions, each user listed once. Whether the service rejects duplicates is unsettled. */
    body: Body<'createUserRepositoryAuth'>
  }
  updateUserRepositoryAuth: {
    /** The organization's name. */
    namespace: Path<'updateUserRepositoryAuth'>['namespace']
    /** The repository's name. */
    repository: Path<'updateUserRepositoryAuth'>['repository']
    /** The users and their permissions, each user listed once. Whether the service rejects duplicates is unsettled. */
    body: Body<'updateUserRepositoryAuth'>
  }
  deleteUserRepositoryAuth: {
    /** The organization's name. */
    namespace: Path<'deleteUserRepositoryAuth'>['namespace']
    /** The repository's name. */
    repository: Path<'deleteUserRepositoryAuth'>['repository']
    /** The IDs of the users, each listed once. Whether the service rejects duplicates is unsettled. */
    body: Body<'deleteUserRepositoryAuth'>
  }
  listTriggersDetails: {
    /** The organization's name. */
    namespace: Path<'listTriggersDetails'>['namespace']
    /** The repository's name. */
    repository: Path<'listTriggersDetails'>['repository']
  }
  createTrigger: {
    /** The organization's name. */
    namespace: Path<'createTrigger'>['namespace']
    /** The repository's name. */
    repository: Path<'createTrigger'>['repository']
    /** Starts with a letter, followed by letters, digits, hyphens and underscores. Unique in the repository. */
    name: Body<'createTrigger'>['name']
    /** What the trigger does. `update` updates the image of the workload. */
    action: Body<'createTrigger'>['action']
    /** Which pushes fire the trigger. `all`: every push. `tag`: pushes of the tags in `condition`. `regular`: pushes of tags that match the regular expression in `condition`. */
    trigger_type: Body<'createTrigger'>['trigger_type']
    /** `.*` if `trigger_type` is `all`, tags separated by `;` if it is `tag`, or a regular expression if it is `regular`. */
    condition: Body<'createTrigger'>['condition']
    /** The kind of the workload. */
    app_type: Body<'createTrigger'>['app_type']
    /** The name of the workload. */
    application: Body<'createTrigger'>['application']
    /** The Kubernetes namespace of the workload. */
    cluster_ns: Body<'createTrigger'>['cluster_ns']
    /** Where the workload runs. Defaults to `cce`. */
    trigger_mode?: Body<'createTrigger'>['trigger_mode'] | undefined
    /** The ID of the CCE cluster. Empty or absent for CCI. */
    cluster_id?: Body<'createTrigger'>['cluster_id'] | undefined
    /** The name of the CCE cluster. Empty or absent for CCI. */
    cluster_name?: Body<'createTrigger'>['cluster_name'] | undefined
    /** The container to update. By default, all containers that use the image. */
    container?: Body<'createTrigger'>['container'] | undefined
    /** Whether the trigger is enabled, as a string. */
    enable: Body<'createTrigger'>['enable']
  }
  showTrigger: {
    /** The organization's name. */
    namespace: Path<'showTrigger'>['namespace']
    /** The repository's name. */
    repository: Path<'showTrigger'>['repository']
    /** The trigger's name. */
    trigger: Path<'showTrigger'>['trigger']
  }
  updateTrigger: {
    /** The organization's name. */
    namespace: Path<'updateTrigger'>['namespace']
    /** The repository's name. */
    repository: Path<'updateTrigger'>['repository']
    /** The trigger's name. */
    trigger: Path<'updateTrigger'>['trigger']
    /** Whether the trigger is enabled, as a string. */
    enable: Body<'updateTrigger'>['enable']
  }
  deleteTrigger: {
    /** The organization's name. */
    namespace: Path<'deleteTrigger'>['namespace']
    /** The repository's name. */
    repository: Path<'deleteTrigger'>['repository']
    /** The trigger's name. */
    trigger: Path<'deleteTrigger'>['trigger']
  }
  listRepositoryTags: {
    /** The organization's name. */
    namespace: Path<'listRepositoryTags'>['namespace']
    /** The repository's name. */
    repository: Path<'listRepositoryTags'>['repository']
    /** The maximum number of items per page, up to 1000. If `offset` is missing, its default is sent with it. Can't be combined with `filter`. The reference doesn't state how many items a request without both parameters returns; newer editions state 100 for repositories, and contradict themselves for tags and shared repositories. */
    limit?: Query<'listRepositoryTags'>['limit'] | undefined
    /** The index of the first item, starting at 0; not a page number. If `limit` is missing, its default is sent with it. Can't be combined with `filter`. */
    offset?: Query<'listRepositoryTags'>['offset'] | undefined
    /** The column to sort by. Requires `order_type`. Can't be combined with `filter`. */
    order_column?: Query<'listRepositoryTags'>['order_column'] | undefined
    /** `desc` for descending order, `asc` for ascending order. Requires `order_column`. Can't be combined with `filter`. */
    order_type?: Query<'listRepositoryTags'>['order_type'] | undefined
    /** The name of the tags to return. It is unsettled whether it matches exactly or by substring: compare the names in the response. Can't be combined with `filter`. */
    tag?: Query<'listRepositoryTags'>['tag'] | undefined
    /** `key::value` pairs joined by `|`, for example `tag::v1`. Keys: `tag` (the name), `limit` with `offset`, and `order_column` with `order_type`. Can't be combined with plain query parameters. Use each key once: if a key is repeated, the last value presumably applies. */
    filter?: Query<'listRepositoryTags'>['filter'] | undefined
  }
  createRepoTag: {
    /** The organization's name. */
    namespace: Path<'createRepoTag'>['namespace']
    /** The repository's name. */
    repository: Path<'createRepoTag'>['repository']
    /** A tag's name. Letters, digits, underscores, periods and hyphens; it doesn't start with a period or a hyphen. */
    source_tag: Body<'createRepoTag'>['source_tag']
    /** A tag's name. Letters, digits, underscores, periods and hyphens; it doesn't start with a period or a hyphen. */
    destination_tag: Body<'createRepoTag'>['destination_tag']
    /** Whether an existing destination tag is replaced. If omitted, it is kept and the request fails with 409. */
    override?: Body<'createRepoTag'>['override'] | undefined
  }
  showRepoTag: {
    /** The organization's name. */
    namespace: Path<'showRepoTag'>['namespace']
    /** The repository's name. */
    repository: Path<'showRepoTag'>['repository']
    /** The tag's name. */
    tag: Path<'showRepoTag'>['tag']
  }
  deleteRepoTag: {
    /** The organization's name. */
    namespace: Path<'deleteRepoTag'>['namespace']
    /** The repository's name. */
    repository: Path<'deleteRepoTag'>['repository']
    /** The tag's name. */
    tag: Path<'deleteRepoTag'>['tag']
  }
  listRetentions: {
    /** The organization's name. */
    namespace: Path<'listRetentions'>['namespace']
    /** The repository's name. */
    repository: Path<'listRetentions'>['repository']
  }
  createRetention: {
    /** The organization's name. */
    namespace: Path<'createRetention'>['namespace']
    /** The repository's name. */
    repository: Path<'createRetention'>['repository']
    /** How rules are combined. It has no effect, since there is only one rule. */
    algorithm: Body<'createRetention'>['algorithm']
    /** The rule. Without one, the policy deletes nothing. */
    rules: Body<'createRetention'>['rules']
  }
  listRetentionHistories: {
    /** The organization's name. */
    namespace: Path<'listRetentionHistories'>['namespace']
    /** The repository's name. */
    repository: Path<'listRetentionHistories'>['repository']
    /** The maximum number of items per page, up to 1000. If `offset` is missing, its default is sent with it. Can't be combined with `filter`. The reference doesn't state how many items a request without both parameters returns; newer editions state 100 for repositories, and contradict themselves for tags and shared repositories. */
    limit?: Query<'listRetentionHistories'>['limit'] | undefined
    /** The index of the first item, starting at 0; not a page number. If `limit` is missing, its default is sent with it. Can't be combined with `filter`. */
    offset?: Query<'listRetentionHistories'>['offset'] | undefined
    /** `limit::N|offset::N`. Can't be combined with plain query parameters. Use each key once: if a key is repeated, the last value presumably applies. */
    filter?: Query<'listRetentionHistories'>['filter'] | undefined
  }
  showRetention: {
    /** The organization's name. */
    namespace: Path<'showRetention'>['namespace']
    /** The repository's name. */
    repository: Path<'showRetention'>['repository']
    /** The policy's ID. */
    retention_id: Path<'showRetention'>['retention_id']
  }
  updateRetention: {
    /** The organization's name. */
    namespace: Path<'updateRetention'>['namespace']
    /** The repository's name. */
    repository: Path<'updateRetention'>['repository']
    /** The policy's ID. */
    retention_id: Path<'updateRetention'>['retention_id']
    /** How rules are combined. It has no effect, since there is only one rule. */
    algorithm: Body<'updateRetention'>['algorithm']
    /** The rule. Without one, the policy deletes nothing. */
    rules: Body<'updateRetention'>['rules']
  }
  deleteRetention: {
    /** The organization's name. */
    namespace: Path<'deleteRetention'>['namespace']
    /** The repository's name. */
    repository: Path<'deleteRetention'>['repository']
    /** The policy's ID. */
    retention_id: Path<'deleteRetention'>['retention_id']
  }
  listImageAutoSyncReposDetails: {
    /** The organization's name. */
    namespace: Path<'listImageAutoSyncReposDetails'>['namespace']
    /** The repository's name. */
    repository: Path<'listImageAutoSyncReposDetails'>['repository']
  }
  createImageSyncRepo: {
    /** The organization's name. */
    namespace: Path<'createImageSyncRepo'>['namespace']
    /** The repository's name. */
    repository: Path<'createImageSyncRepo'>['repository']
    /** The ID of the target region, one of `listSyncRegions`. */
    remoteRegionId: Body<'createImageSyncRepo'>['remoteRegionId']
    /** Starts with a lowercase letter and ends with a lowercase letter or digit. In between, it can contain lowercase letters, digits, single periods, up to two consecutive underscores, and hyphens; different separators can't be adjacent. */
    remoteNamespace: Body<'createImageSyncRepo'>['remoteNamespace']
    /** Whether each pushed tag is copied. Set it to `true`; without it, the rule is stored and does nothing. */
    syncAuto?: Body<'createImageSyncRepo'>['syncAuto'] | undefined
    /** Whether a different image with the same tag in the target is replaced. */
    override?: Body<'createImageSyncRepo'>['override'] | undefined
  }
  deleteImageSyncRepo: {
    /** The organization's name. */
    namespace: Path<'deleteImageSyncRepo'>['namespace']
    /** The repository's name. */
    repository: Path<'deleteImageSyncRepo'>['repository']
    /** The ID of the target region, one of `listSyncRegions`. */
    remoteRegionId: Body<'deleteImageSyncRepo'>['remoteRegionId']
    /** Starts with a lowercase letter and ends with a lowercase letter or digit. In between, it can contain lowercase letters, digits, single periods, up to two consecutive underscores, and hyphens; different separators can't be adjacent. */
    remoteNamespace: Body<'deleteImageSyncRepo'>['remoteNamespace']
  }
  createManualImageSyncRepo: {
    /** The organization's name. */
    namespace: Path<'createManualImageSyncRepo'>['namespace']
    /** The repository's name. */
    repository: Path<'createManualImageSyncRepo'>['repository']
    /** The names of the tags, at least one. */
    imageTag: Body<'createManualImageSyncRepo'>['imageTag']
    /** The ID of the target region, one of `listSyncRegions`. */
    remoteRegionId: Body<'createManualImageSyncRepo'>['remoteRegionId']
    /** Starts with a lowercase letter and ends with a lowercase letter or digit. In between, it can contain lowercase letters, digits, single periods, up to two consecutive underscores, and hyphens; different separators can't be adjacent. */
    remoteNamespace: Body<'createManualImageSyncRepo'>['remoteNamespace']
    /** Whether a different image with the same tag in the target is replaced. */
    override?: Body<'createManualImageSyncRepo'>['override'] | undefined
  }
  showSyncJob: {
    /** The organization's name. */
    namespace: Path<'showSyncJob'>['namespace']
    /** The repository's name. */
    repository: Path<'showSyncJob'>['repository']
    /** `limit::N|offset::N`, optionally with `order::desc` or `order::asc`: newest or oldest jobs first. Both `limit` and `offset` are required. */
    filter: Query<'showSyncJob'>['filter']
  }
  showRepoTagConfig: {
    /** The organization's name. */
    namespace: Path<'showRepoTagConfig'>['namespace']
    /** The repository's name. */
    repository: Path<'showRepoTagConfig'>['repository']
    /** The tag's name. */
    tag: Path<'showRepoTagConfig'>['tag']
  }
  listRepositoryTag: {
    /** The organization's name. */
    namespace: Path<'listRepositoryTag'>['namespace']
    /** The repository's name. */
    repository: Path<'listRepositoryTag'>['repository']
    /** The maximum number of items per page, up to 1000. Defaults to 100. */
    limit?: Query<'listRepositoryTag'>['limit'] | undefined
    /** The `nextMarker` of the previous page, an opaque string. */
    marker?: Query<'listRepositoryTag'>['marker'] | undefined
    /** A part of the names of the tags to return. */
    tag?: Query<'listRepositoryTag'>['tag'] | undefined
    /** Whether `manifest` is filled. Defaults to `false`. */
    with_manifest?: Query<'listRepositoryTag'>['with_manifest'] | undefined
    /** The column to sort by. Requires `order_type`. */
    order_column?: Query<'listRepositoryTag'>['order_column'] | undefined
    /** `desc` for descending order, `asc` for ascending order. Requires `order_column`. */
    order_type?: Query<'listRepositoryTag'>['order_type'] | undefined
  }
  listRepoAccessories: {
    /** The organization's name. */
    namespace: Path<'listRepoAccessories'>['namespace']
    /** The repository's name. */
    repository: Path<'listRepoAccessories'>['repository']
    /** The tag's name. */
    tag: Path<'listRepoAccessories'>['tag']
    /** The maximum number of items per page, up to 100. Defaults to 10. If `offset` is missing, its default is sent with it. */
    limit?: Query<'listRepoAccessories'>['limit'] | undefined
    /** The index of the first item, starting at 0. If `limit` is missing, its default is sent with it. */
    offset?: Query<'listRepoAccessories'>['offset'] | undefined
  }
  listReferences: {
    /** The organization's name. */
    namespace: Path<'listReferences'>['namespace']
    /** The repository's name. */
    repository: Path<'listReferences'>['repository']
    /** The tag's name. */
    tag: Path<'listReferences'>['tag']
    /** The maximum number of items per page, up to 10. Defaults to 10. */
    limit?: Query<'listReferences'>['limit'] | undefined
    /** The `next_marker` of the previous page. Defaults to `0`, which is the first page. */
    marker?: Query<'listReferences'>['marker'] | undefined
  }
  listRepoDomains: {
    /** The organization's name. */
    namespace: Path<'listRepoDomains'>['namespace']
    /** The repository's name. */
    repository: Path<'listRepoDomains'>['repository']
  }
  createRepoDomains: {
    /** The organization's name. */
    namespace: Path<'createRepoDomains'>['namespace']
    /** The repository's name. */
    repository: Path<'createRepoDomains'>['repository']
    /** The name of the account to share with. Partner clouds compare it case-insensitively and return it in lower case: compare names in the same way. */
    access_domain: Body<'createRepoDomains'>['access_domain']
    /** The only permission that can be granted. */
    permit: Body<'createRepoDomains'>['permit']
    /** `forever` or a UTC timestamp. Only the date counts: the share ends at 00:00:00 on the following day, and hours and minutes are ignored. A date that doesn't exist, such as 2027-02-30, is invalid. The time zone of this midnight is unsettled. */
    deadline: Body<'createRepoDomains'>['deadline']
    /** The purpose of the share, up to 1,000 characters in the console. If omitted, it is probably empty. */
    description?: Body<'createRepoDomains'>['description'] | undefined
  }
  showAccessDomain: {
    /** The organization's name. */
    namespace: Path<'showAccessDomain'>['namespace']
    /** The repository's name. */
    repository: Path<'showAccessDomain'>['repository']
    /** The name of the account that the repository is shared with. */
    access_domain: Path<'showAccessDomain'>['access_domain']
  }
  updateRepoDomains: {
    /** The organization's name. */
    namespace: Path<'updateRepoDomains'>['namespace']
    /** The repository's name. */
    repository: Path<'updateRepoDomains'>['repository']
    /** The name of the account that the repository is shared with. */
    access_domain: Path<'updateRepoDomains'>['access_domain']
    /** The only permission that can be granted. */
    permit: Body<'updateRepoDomains'>['permit']
    /** `forever` or a UTC timestamp. Only the date counts: the share ends at 00:00:00 on the following day, and hours and minutes are ignored. A date that doesn't exist, such as 2027-02-30, is invalid. The time zone of this midnight is unsettled. */
    deadline: Body<'updateRepoDomains'>['deadline']
    /** The purpose of the share, up to 1,000 characters in the console. If omitted, it is cleared. */
    description?: Body<'updateRepoDomains'>['description'] | undefined
  }
  deleteRepoDomains: {
    /** The organization's name. */
    namespace: Path<'deleteRepoDomains'>['namespace']
    /** The repository's name. */
    repository: Path<'deleteRepoDomains'>['repository']
    /** The name of the account that the repository is shared with. */
    access_domain: Path<'deleteRepoDomains'>['access_domain']
  }
  listSyncRegions: unknown
  listReposDetails: {
    /** A substring of the organization's name. Can't be combined with `filter`. */
    namespace?: Query<'listReposDetails'>['namespace'] | undefined
    /** A substring of the repository's name, with its slashes unchanged. Can't be combined with `filter`. */
    name?: Query<'listReposDetails'>['name'] | undefined
    /** Returns only repositories of this category. Can't be combined with `filter`. */
    category?: Query<'listReposDetails'>['category'] | undefined
    /** Returns only public repositories (`true`) or private repositories (`false`). Can't be combined with `filter`. Added by a later edition. */
    is_public?: Query<'listReposDetails'>['is_public'] | undefined
    /** The maximum number of items per page, up to 1000. If `offset` is missing, its default is sent with it. Can't be combined with `filter`. The reference doesn't state how many items a request without both parameters returns; newer editions state 100 for repositories, and contradict themselves for tags and shared repositories. */
    limit?: Query<'listReposDetails'>['limit'] | undefined
    /** The index of the first item, starting at 0; not a page number. If `limit` is missing, its default is sent with it. Can't be combined with `filter`. */
    offset?: Query<'listReposDetails'>['offset'] | undefined
    /** The column to sort by. Requires `order_type`. Can't be combined with `filter`. */
    order_column?: Query<'listReposDetails'>['order_column'] | undefined
    /** `desc` for descending order, `asc` for ascending order. Requires `order_column`. Can't be combined with `filter`. */
    order_type?: Query<'listReposDetails'>['order_type'] | undefined
    /** `key::value` pairs joined by `|`, for example `center::self|namespace::group|name::busybox`. Keys: `namespace` and `name` (match by substring), `category`, `is_public` (added by a later edition), `center` (older clients send `self`), `limit` with `offset`, and `order_column` with `order_type`. Can't be combined with plain query parameters. Use each key once: if a key is repeated, the last value presumably applies. */
    filter?: Query<'listReposDetails'>['filter'] | undefined
  }
  listRepoDetails: {
    /** A substring of the organization's name. */
    namespace?: Query<'listRepoDetails'>['namespace'] | undefined
    /** A substring of the repository's name, with its slashes unchanged. */
    name?: Query<'listRepoDetails'>['name'] | undefined
    /** Returns only repositories of this category. */
    category?: Query<'listRepoDetails'>['category'] | undefined
    /** Returns only public repositories (`true`) or private repositories (`false`). */
    is_public?: Query<'listRepoDetails'>['is_public'] | undefined
    /** The maximum number of items per page, up to 1000. Defaults to 100. */
    limit?: Query<'listRepoDetails'>['limit'] | undefined
    /** The `nextMarker` of the previous page. */
    marker?: Query<'listRepoDetails'>['marker'] | undefined
  }
  listSharedReposDetails: {
    /** `self` for repositories that the caller shares, `thirdparty` for repositories that others share with the caller. Can't be combined with `filter`: put it into the filter. */
    center?: Query<'listSharedReposDetails'>['center'] | undefined
    /** A substring of the organization's name. Can't be combined with `filter`. */
    namespace?: Query<'listSharedReposDetails'>['namespace'] | undefined
    /** A substring of the repository's name, with its slashes unchanged. Can't be combined with `filter`. */
    name?: Query<'listSharedReposDetails'>['name'] | undefined
    /** Returns only repositories that belong to the account with this name. Can't be combined with `filter`. Added by a later edition. */
    domain_name?: Query<'listSharedReposDetails'>['domain_name'] | undefined
    /** Returns only shares that are valid (`true`) or expired (`false`). Can't be combined with `filter`. Added by a later edition. */
    status?: Query<'listSharedReposDetails'>['status'] | undefined
    /** The maximum number of items per page, up to 1000. If `offset` is missing, its default is sent with it. Can't be combined with `filter`. The reference doesn't state how many items a request without both parameters returns; newer editions state 100 for repositories, and contradict themselves for tags and shared repositories. */
    limit?: Query<'listSharedReposDetails'>['limit'] | undefined
    /** The index of the first item, starting at 0; not a page number. If `limit` is missing, its default is sent with it. Can't be combined with `filter`. */
    offset?: Query<'listSharedReposDetails'>['offset'] | undefined
    /** The column to sort by. Requires `order_type`. Can't be combined with `filter`. */
    order_column?: Query<'listSharedReposDetails'>['order_column'] | undefined
    /** `desc` for descending order, `asc` for ascending order. Requires `order_column`. Can't be combined with `filter`. */
    order_type?: Query<'listSharedReposDetails'>['order_type'] | undefined
    /** `key::value` pairs joined by `|`, for example `center::self|name::busybox`. Keys: `center` (`self` for repositories that the caller shares, `thirdparty` for repositories that others share with the caller), `namespace` and `name` (match by substring), `limit` with `offset`, and `order_column` with `order_type`. Can't be combined with plain query parameters. Use each key once: if a key is repeated, the last value presumably applies. */
    filter?: Query<'listSharedReposDetails'>['filter'] | undefined
  }
  listSharedRepoDetails: {
    /** `self` for the caller's own repositories, `thirdparty` for those of others. */
    shared_by: Query<'listSharedRepoDetails'>['shared_by']
    /** A substring of the organization's name. */
    namespace?: Query<'listSharedRepoDetails'>['namespace'] | undefined
    /** A substring of the repository's name, with its slashes unchanged. */
    name?: Query<'listSharedRepoDetails'>['name'] | undefined
    /** For `thirdparty`, returns only shares that are valid (`true`) or expired (`false`). */
    status?: Query<'listSharedRepoDetails'>['status'] | undefined
    /** The maximum number of items per page, up to 1000. Defaults to 100. */
    limit?: Query<'listSharedRepoDetails'>['limit'] | undefined
    /** The `nextMarker` of the previous page. */
    marker?: Query<'listSharedRepoDetails'>['marker'] | undefined
  }
  createSecret: {
    /** The name of the project. Defaults to the project of the region. */
    projectname?: Query<'createSecret'>['projectname'] | undefined
    /** How long the login is valid, in seconds: from 15 minutes to 24 hours. Added by a later edition; it is unsettled whether the service supports it. */
    duration_seconds?: Query<'createSecret'>['duration_seconds'] | undefined
  }
  createAuthorizationToken: unknown
  listQuotas: {
    /** The ID of the project. */
    project_id: Path<'listQuotas'>['project_id']
    /** The organization, for the quota of its repositories and tags. */
    namespace?: Query<'listQuotas'>['namespace'] | undefined
    /** The repository in the organization, for the quota of its tags. */
    repository?: Query<'listQuotas'>['repository'] | undefined
  }
  showShareFeatureGates: {
    /** The ID of the project. */
    project_id: Path<'showShareFeatureGates'>['project_id']
  }
  showDomainOverview: unknown
  showDomainResourceReports: {
    /** `store` for the storage in use, `downflow` for the traffic of downloads over the internet. */
    resource_type: Path<'showDomainResourceReports'>['resource_type']
    /** `daily` for one value per day, `monthly` for one per month. */
    frequency: Path<'showDomainResourceReports'>['frequency']
  }
  checkAgency: unknown
  createAgency: unknown
  listApiVersions: unknown
  showApiVersion: {
    /** The version number. */
    api_version: Path<'showApiVersion'>['api_version']
  }
  keystoneShowVersion: unknown
  keystoneCreateUserTokenByPassword: {
    /** If it is set, to any value, the response contains no catalog. */
    nocatalog?: Query<'keystoneCreateUserTokenByPassword'>['nocatalog'] | undefined
    /** The user's identity and the token's scope. */
    auth: Body<'keystoneCreateUserTokenByPassword'>['auth']
  }
  keystoneShowCatalog: unknown
  keystoneListAuthDomains: unknown
  keystoneListProjects: {
    /** Returns only the project with this name, usually the name of a region. */
    name?: Query<'keystoneListProjects'>['name'] | undefined
    /** The ID of the account. Projects of other accounts are not listed. */
    domain_id?: Query<'keystoneListProjects'>['domain_id'] | undefined
    /** Returns only projects with this parent, which is the account's ID for the projects of regions, the ID of a region's project for its sub-projects. */
    parent_id?: Query<'keystoneListProjects'>['parent_id'] | undefined
    /** Returns only projects that are enabled, or only those that are disabled. */
    enabled?: Query<'keystoneListProjects'>['enabled'] | undefined
    /** Whether the project represents a whole account. `true` returns an empty list. */
    is_domain?: Query<'keystoneListProjects'>['is_domain'] | undefined
    /** The number of the page, from 1. Send it together with `per_page`. */
    page?: Query<'keystoneListProjects'>['page'] | undefined
    /** The number of projects per page. Send it together with `page`. */
    per_page?: Query<'keystoneListProjects'>['per_page'] | undefined
  }
  keystoneListUsers: {
    /** Returns only the user with this name. */
    name?: Query<'keystoneListUsers'>['name'] | undefined
    /** Returns only users that are enabled, or only those that are disabled. */
    enabled?: Query<'keystoneListUsers'>['enabled'] | undefined
    /** The ID of the account. Users of other accounts are not listed. */
    domain_id?: Query<'keystoneListUsers'>['domain_id'] | undefined
  }
  showUser: {
    /** The ID of the user. */
    user_id: Path<'showUser'>['user_id']
  }
}

/** The operations with a filter, with the keys and the types of their values. */
export interface Filters {
  listNamespaces: {
    /** A substring of the organization's name. */
    namespace?: string
    /** `visible` adds the organizations in which the caller has a permission on a repository only. */
    mode?: 'visible'
  }
  listRepositoryTags: {
    /** The name of the tags to return. It is unsettled whether it matches exactly or by substring: compare the names in the response. */
    tag?: string
    /** The maximum number of items per page, up to 1000. If `offset` is missing, its default is sent with it. The reference doesn't state how many items a request without both parameters returns; newer editions state 100 for repositories, and contradict themselves for tags and shared repositories. */
    limit?: number
    /** The index of the first item, starting at 0; not a page number. If `limit` is missing, its default is sent with it. */
    offset?: number
    /** The column to sort by. Requires `order_type`. */
    order_column?: 'updated_at' | 'tag'
    /** `desc` for descending order, `asc` for ascending order. Requires `order_column`. */
    order_type?: 'desc' | 'asc'
  }
  listRetentionHistories: {
    /** The maximum number of items per page, up to 1000. If `offset` is missing, its default is sent with it. The reference doesn't state how many items a request without both parameters returns; newer editions state 100 for repositories, and contradict themselves for tags and shared repositories. */
    limit?: number
    /** The index of the first item, starting at 0; not a page number. If `limit` is missing, its default is sent with it. */
    offset?: number
  }
  showSyncJob: {
    /** The maximum number of items per page. */
    limit?: number
    /** The index of the first item, starting at 0. */
    offset?: number
    /** `desc` for the newest first, `asc` for the oldest first. */
    order?: 'desc' | 'asc'
  }
  listReposDetails: {
    /** A substring of the organization's name. */
    namespace?: string
    /** A substring of the repository's name, with its slashes unchanged. */
    name?: string
    /** Returns only repositories of this category. */
    category?: 'app_server' | 'linux' | 'framework_app' | 'database' | 'lang' | 'other' | 'arm' | 'windows'
    /** Returns only public repositories (`true`) or private repositories (`false`). Added by a later edition. */
    is_public?: 'true' | 'false'
    /** Older clients send `self`. */
    center?: 'self'
    /** The maximum number of items per page, up to 1000. If `offset` is missing, its default is sent with it. The reference doesn't state how many items a request without both parameters returns; newer editions state 100 for repositories, and contradict themselves for tags and shared repositories. */
    limit?: number
    /** The index of the first item, starting at 0; not a page number. If `limit` is missing, its default is sent with it. */
    offset?: number
    /** The column to sort by. Requires `order_type`. */
    order_column?: 'name' | 'updated_time' | 'tag_count' | 'namespace' | 'is_public'
    /** `desc` for descending order, `asc` for ascending order. Requires `order_column`. */
    order_type?: 'desc' | 'asc'
  }
  listSharedReposDetails: {
    /** `self` for repositories that the caller shares, `thirdparty` for repositories that others share with the caller. */
    center?: 'self' | 'thirdparty'
    /** A substring of the organization's name. */
    namespace?: string
    /** A substring of the repository's name, with its slashes unchanged. */
    name?: string
    /** The maximum number of items per page, up to 1000. If `offset` is missing, its default is sent with it. The reference doesn't state how many items a request without both parameters returns; newer editions state 100 for repositories, and contradict themselves for tags and shared repositories. */
    limit?: number
    /** The index of the first item, starting at 0; not a page number. If `limit` is missing, its default is sent with it. */
    offset?: number
    /** The column to sort by. Requires `order_type`. */
    order_column?: 'name' | 'updated_time' | 'tag_count' | 'updated_at' | 'namespace' | 'domain_name'
    /** `desc` for descending order, `asc` for ascending order. Requires `order_column`. */
    order_type?: 'desc' | 'asc'
  }
}
