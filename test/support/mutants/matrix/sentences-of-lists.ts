import { findOrganization, findRepository } from '../../../../src/sandbox/handlers/lookup.js'
import { toListedRepository } from '../../../../src/sandbox/handlers/repositories.js'
import { findTag } from '../../../../src/sandbox/handlers/tags.js'
import type { Repository } from '../../../../src/sandbox/store/entities.js'
import { intercept, type Mutant, readState, rejection } from '../../mutant.js'
import {
  mutateBefore,
  mutateBody,
  mutateEffect,
  mutateHandler,
  mutateList,
  mutateTogether,
  perSandbox,
  withParams,
} from '../../mutate-handler.js'

const regions = (call: { store: { regions: () => readonly { name: string }[] } }) => call.store.regions()
const lastProject = perSandbox(() => new Map<string, string>())
const lastDeletion = perSandbox(() => new Map<Repository, number>())
/** The repositories that existed when permissions in their organization were granted, for a service. */
const existing = new WeakMap<object, Map<string, ReadonlySet<string>>>()

/** Services that violate one sentence of the reference about lists, tags, shares and permissions each, which the comment cites. */
export const matrixSentencesOfLists: readonly Mutant[] = [
  // "category: 镜像仓库分类" as a parameter of its own.
  mutateList('listReposDetails', 'reads the category from the filter only', (query, list, url) =>
    list(url.searchParams.has('filter') ? query : withParams(query, { category: undefined })),
  ),
  mutateList('listSharedReposDetails', 'reads the name from the filter only', (query, list, url) =>
    list(url.searchParams.has('filter') ? query : withParams(query, { name: undefined })),
  ),
  mutateList('listRepositoryTags', 'reads the order from the filter only', (query, list, url) =>
    list(url.searchParams.has('filter') ? query : withParams(query, { order_type: undefined })),
  ),
  // "如果请求时传入offset和limit参数，则在Response Header中会增加Content-Range。"
  mutateList('listSharedReposDetails', 'sends no Content-Range for a page of the filter', (query, list, url) => {
    const page = list(query)
    return url.searchParams.has('filter') ? { ...page, headers: {} } : page
  }),
  // "thirdparty: 他人共享给我的镜像"
  mutateHandler('listSharedReposDetails', 'lists public repositories of other accounts', (call, original) => {
    const result = original(call)
    if (call.query.get('center') !== 'thirdparty' || call.query.has('limit')) return result
    const shown = new Set(result.body.map(({ namespace, name }) => `${namespace}/${name}`))
    const foreign = [...call.region.organizations.values()].filter(({ account }) => account !== call.caller.account.name)
    const part = call.query.get('namespace') ?? ''
    const open = foreign.filter(({ name }) => name.includes(part)).flatMap(({ repositories }) => [...repositories.values()])
    const added = open.filter(
      ({ isPublic, name, organization }) =>
        isPublic && name.includes(call.query.get('name') ?? '') && !shown.has(`${organization.name}/${name}`),
    )
    return {
      ...result,
      body: [...result.body, ...added.map(item => toListedRepository(item, call.settings, result.body.length, false))],
    }
  }),
  // "path: {Repository address}/{Namespace name}/{Repository name}:{Tag name}"
  mutateBody('listRepositoryTag', 'shows the digest instead of the tag in paths', body => ({
    ...body,
    tags: body.tags.map(tag => ({ ...tag, path: tag.path.replace(`:${tag.tag}`, `@${tag.digest}`) })),
  })),
  mutateBody('showRepoTag', 'leaves the first segments of a name out of internal_path', (body, call) => ({
    ...body,
    internal_path: body.internal_path.replace(call.path.repository ?? '', (call.path.repository ?? '').split('/').at(-1) ?? ''),
  })),
  // "deleted: 镜像删除时间"
  mutateTogether(
    'listRepositoryTags',
    'shows the time of the latest deletion in the remaining tags',
    mutateEffect('deleteRepoTag', '', call => {
      lastDeletion(call).set(findRepository(call), call.now)
    }),
    mutateBody('listRepositoryTags', '', (body, call) => {
      const time = lastDeletion(call).get(findRepository(call))
      return body.map(tag => (time === undefined ? tag : { ...tag, deleted: new Date(time).toISOString() }))
    }),
  ),
  // "1: manifest list类型"
  mutateBody('showRepoTag', 'shows manifest lists as images', body => ({ ...body, tag_type: 0 as const })),
  mutateBody('listRepositoryTag', 'lists no manifest lists', body => ({
    ...body,
    tags: body.tags.filter(({ tag_type }) => tag_type !== 1),
  })),
  // "截止时间按天过期，未精确到分钟级别"
  mutateHandler('showAccessDomain', 'ends a share at the minute of its deadline', (call, original) => {
    const result = original(call)
    const share = findRepository(call).shares.get(call.path.access_domain ?? '')
    const isOver = share?.deadline !== null && share !== undefined && share.deadline < call.now
    return 'status' in result.body && isOver ? { ...result, body: { ...result.body, status: false } } : result
  }),
  // "判断共享账号是否存在"
  mutateHandler('showAccessDomain', 'finds shares of other repositories of the organization', (call, original) => {
    const account = call.path.access_domain ?? ''
    const other = [...findOrganization(call).repositories.values()].find(({ shares }) => shares.has(account))
    if (findRepository(call).shares.has(account) || !other) return original(call)
    return original({ ...call, path: { ...call.path, repository: other.name } })
  }),
  // "使某些用户可以管理/编辑/读取该组织下的镜像"
  ...(['showRepository', 'listRepositoryTags', 'createRepoTag'] as const).map(
    (operation): Mutant => ({
      name: 'rejects users of the organization in repositories that were created after the permission',
      operation,
      mutate: fetch => {
        existing.set(fetch, new Map())
        return intercept(['createNamespaceAuth', operation], async call => {
          const known = existing.get(fetch) ?? new Map<string, ReadonlySet<string>>()
          const { namespace = '', repository = '' } = call
          if (call.operation === 'createNamespaceAuth') {
            const { organizations } = await readState(fetch)
            known.set(
              namespace,
              new Set(organizations.find(({ name }) => name === namespace)?.repositories.map(({ name }) => name)),
            )
            return undefined
          }
          return call.caller === 'member' && known.has(namespace) && !known.get(namespace)?.has(repository)
            ? rejection(403)
            : undefined
        })(fetch)
      },
    }),
  ),
  // "需要删除权限的用户id列表"
  mutateEffect('deleteNamespaceAuth', 'removes the permission of the caller as well', call => {
    call.region.removePermission(findOrganization(call), call.caller.user.id)
  }),
  // "projectname: 缺省值默认为区域名称"
  mutateHandler('createSecret', 'keeps the project of the request before', (call, original) => {
    const project = call.query.get('projectname') ?? lastProject(call).get(call.caller.user.id)
    if (project !== undefined) lastProject(call).set(call.caller.user.id, project)
    return original(project === undefined ? call : { ...call, query: new Map([...call.query, ['projectname', project]]) })
  }),
  // "num_download: 下载次数"
  mutateBody('listSharedReposDetails', 'shows no downloads', body => body.map(item => ({ ...item, num_download: 0 }))),
  mutateBody('listRepoDetails', 'shows the number of images as downloads', body => ({
    ...body,
    repos: body.repos.map(item => ({ ...item, num_download: item.num_images })),
  })),
  // "查询某一个镜像仓库的所有镜像版本"
  mutateHandler('listRepositoryTags', 'lists no images that were not changed for 90 days', (call, original) => {
    const result = original(call)
    return { ...result, body: result.body.filter(({ updated }) => call.now - Date.parse(updated) < 90 * 86_400_000) }
  }),
  // "X-Project-Id: 项目编号"
  mutateHandler('listRepoDetails', 'ignores X-Project-Id', (call, original) =>
    original({ ...call, region: call.store.region(regions(call)[0]?.name ?? call.region.name) }),
  ),
  mutateHandler('createRepo', 'ignores X-Project-Id', (call, original) =>
    original({ ...call, region: call.store.region(call.settings.region) }),
  ),
  // "删除指定tag的镜像": the path names a tag.
  mutateBefore(
    'deleteRepoTag',
    'deletes the tags that were made from the tag',
    call => {
      const { repository, tag } = findTag(call)
      return {
        repository,
        copies: [...repository.tags.values()].filter(({ digest, created }) => digest === tag.digest && created > tag.created),
      }
    },
    (call, { repository, copies }) => {
      for (const copy of copies) call.region.removeTag(repository, copy)
    },
  ),
]
