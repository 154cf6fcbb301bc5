import { ApiError } from '../../../../src/sandbox/errors.js'
import { findOrganization, findRepository } from '../../../../src/sandbox/handlers/lookup.js'
import { intercept, type Mutant } from '../../mutant.js'
import { mutateBody, mutateHandler } from '../../mutate-handler.js'

/** Services that violate one sentence of the reference about organizations and repositories each, which the comment cites. */
export const matrixSentences: readonly Mutant[] = [
  // "application/json;charset=utf-8": either type of the body may be sent.
  ...(['updateRepoDomains', 'createRetention', 'deleteUserRepositoryAuth'] as const).map(
    (operation): Mutant => ({
      name: 'rejects a body whose type names the charset',
      operation,
      mutate: intercept([operation], async ({ request }) =>
        request.headers.get('content-type')?.includes('charset')
          ? Response.json([{ errorCode: 'SVCSTG.SWR.4001018', errorMessage: 'Type.', detail: '' }], { status: 400 })
          : undefined,
      ),
    }),
  ),
  // "下划线最多允许连续两个"
  mutateHandler('createNamespace', 'rejects two adjacent underscores', (call, original) => {
    if (call.body.namespace.includes('__')) throw new ApiError('SVCSTG.SWR.4001028')
    return original(call)
  }),
  mutateHandler('createRepo', 'rejects two adjacent underscores', (call, original) => {
    if (call.body.repository.includes('__')) throw new ApiError('SVCSTG.SWR.4001029')
    return original(call)
  }),
  // "小写字母或数字开头"
  mutateHandler('createRepo', 'rejects names that begin with a digit', (call, original) => {
    if (/^\d/.test(call.body.repository)) throw new ApiError('SVCSTG.SWR.4001029')
    return original(call)
  }),
  mutateHandler('createRepo', 'rejects a segment that begins with a digit', (call, original) => {
    if (/\/\d/.test(call.body.repository)) throw new ApiError('SVCSTG.SWR.4001029')
    return original(call)
  }),
  // 204: "删除成功"
  mutateHandler('deleteNamespaces', 'rejects organizations in which other users have permissions', (call, original) => {
    if (findOrganization(call).permissions.size > 1) throw new ApiError('SVCSTG.SWR.4060074')
    return original(call)
  }),
  // "filter: namespace::{namespace}|mode::{mode}"
  mutateHandler('listNamespaces', 'reads only the first pair of the filter', (call, original) => {
    const pair = /^([a-z]+)::([^|]+)\|/.exec(new URL(call.url).searchParams.get('filter') ?? '')
    return original(pair ? { ...call, query: new Map([[pair[1] ?? '', pair[2] ?? '']]) } : call)
  }),
  // "mode如果不设置，查看有权限的组织列表"
  mutateHandler('listNamespaces', 'lists visible organizations without a mode', (call, original) =>
    original(call.query.has('namespace') ? call : { ...call, query: new Map([...call.query, ['mode', 'visible']]) }),
  ),
  // "仓库类型，可设置为app_server..."
  mutateBody('listRepoDetails', 'shows app_server as other', body => ({
    ...body,
    repos: body.repos.map(item => (item.category === 'app_server' ? { ...item, category: 'other' as const } : item)),
  })),
  // 406: "仓库中还有镜像，不允许删除仓库。"
  mutateHandler('deleteRepo', 'deletes a repository with one image', (call, original) => {
    const repository = findRepository(call)
    if (repository.tags.size === 1) for (const tag of [...repository.tags.values()]) call.region.removeTag(repository, tag)
    return original(call)
  }),
  mutateHandler('deleteRepo', 'deletes a repository whose images are manifest lists', (call, original) => {
    const repository = findRepository(call)
    if ([...repository.tags.values()].every(({ type }) => type === 1))
      for (const tag of [...repository.tags.values()]) call.region.removeTag(repository, tag)
    return original(call)
  }),
  // "更新组织下的镜像仓库概要信息，包括镜像类型、是否公有、描述信息。"
  mutateHandler('updateRepo', 'ignores a request that does not change is_public', (call, original) =>
    call.body.is_public === findRepository(call).isPublic ? { status: 201, body: {} } : original(call),
  ),
  // "404 repository不存在"
  mutateHandler('updateRepo', 'creates a missing repository', (call, original) => {
    const organization = findOrganization(call)
    const name = call.path.repository ?? ''
    if (!organization.repositories.has(name))
      call.region.addRepository(organization, {
        ...{ id: call.store.createId(), name, category: 'other', description: '', isPublic: false, downloads: 0 },
        ...{ creatorId: call.caller.user.id, creatorName: call.caller.user.name, created: call.now, updated: call.now },
      })
    return original(call)
  }),
  // "domain_id: 账号ID"
  mutateBody('showRepository', 'returns the id of the caller’s account', (body, call) => ({
    ...body,
    domain_id: call.caller.account.id,
  })),
  mutateBody('showRepoTag', 'returns the id of the caller’s account', (body, call) => ({
    ...body,
    domain_id: call.caller.account.id,
  })),
  mutateBody('listRepositoryTag', 'returns the id of the caller’s account', (body, call) => ({
    ...body,
    tags: body.tags.map(tag => ({ ...tag, domain_id: call.caller.account.id })),
  })),
  // "creator_id: 镜像仓库创建者ID"
  mutateBody('showRepository', 'returns the caller as the creator', (body, call) => ({
    ...body,
    creator_id: call.caller.user.id,
    creator_name: call.caller.user.name,
  })),
]
