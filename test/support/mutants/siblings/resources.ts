import { findRepository } from '../../../../src/sandbox/handlers/lookup.js'
import type { Mutant } from '../../mutant.js'
import {
  mutateBefore,
  mutateBody,
  mutateCall,
  mutateEffect,
  mutateHandler,
  mutateTogether,
  perSandbox,
  rejectedButDone,
} from '../../mutate-handler.js'

type RepositoryCall = Parameters<typeof findRepository>[0]
/** Returns the repository of a request, if it exists. */
export const existing = ({ path, region }: RepositoryCall): ReturnType<typeof findRepository> | undefined =>
  region.organizations.get(path.namespace ?? '')?.repositories.get(path.repository ?? '')
const copies = perSandbox(() => new Map<string, string>())

const shares: readonly Mutant[] = [
  mutateTogether(
    'createRepoDomains',
    'shows a share without a deadline with the last day of 9999',
    mutateBody('showAccessDomain', '', body =>
      'deadline' in body && body.deadline === 'forever' ? { ...body, deadline: '9999-12-31T00:00:00Z' } : body,
    ),
  ),
  mutateCall('updateRepoDomains', 'cuts the description after 255 characters', call => ({
    body: { ...call.body, description: call.body.description?.slice(0, 255) ?? '' },
  })),
  mutateCall('createRepoDomains', 'removes line breaks from the description', call => ({
    body: { ...call.body, description: call.body.description?.replaceAll('\n', ' ') ?? '' },
  })),
  mutateEffect('updateRepoDomains', 'publishes the repository', call => {
    call.region.updateRepository(findRepository(call), { isPublic: true })
  }),
  mutateHandler('deleteRepoDomains', 'succeeds for a share that is missing', (call, original) => {
    const account = call.store.findAccount(call.path.access_domain ?? '')?.name ?? ''
    if (existing(call)?.shares.has(account) === false) return { status: 204, body: undefined }
    return original(call)
  }),
  mutateBody('showAccessDomain', 'shows the share of any repository of the organization', (body, call) => {
    if (body.exist) return body
    const account = call.store.findAccount(call.path.access_domain ?? '')?.name ?? ''
    const other = [...findRepository(call).organization.repositories.values()].some(({ shares }) => shares.has(account))
    return other ? { ...body, exist: true } : body
  }),
]

const repositories: readonly Mutant[] = [
  mutateCall('createRepo', 'stores the category arm as other', call => ({
    body: { ...call.body, category: call.body.category === 'arm' ? 'other' : (call.body.category ?? 'other') },
  })),
  mutateCall('updateRepo', 'ignores the category framework_app', call => {
    const { category, ...rest } = call.body
    return category === 'framework_app' ? { body: rest } : {}
  }),
  mutateCall('createRepo', 'writes the description in composed characters', call => ({
    body: { ...call.body, description: (call.body.description ?? '').replaceAll('ü', 'u\u0308') },
  })),
  mutateEffect('deleteRepoTag', 'changes the category to other', call => {
    call.region.updateRepository(findRepository(call), { category: 'other' })
  }),
  mutateEffect('createRepoTag', 'changes the creator of the repository', call => {
    Object.assign(findRepository(call), { creatorName: 'nobody' })
  }),
  rejectedButDone('createNamespace', 'renames the creator although it returns 409', 409, call => {
    const organization = call.region.organizations.get(call.body.namespace)
    if (organization) organization.creatorName = `${call.caller.user.name}2`
  }),
  rejectedButDone('createNamespaceAuth', 'raises the permission although it returns 409', 409, call => {
    const organization = call.region.organizations.get(call.path.namespace ?? '')
    for (const { user_id: userId, user_name: userName, auth } of call.body)
      if (organization) call.region.setPermission(organization, { userId, userName, auth })
  }),
  rejectedButDone('deleteNamespaces', 'hides its repositories although it returns 406', 406, call => {
    for (const repository of call.region.organizations.get(call.path.namespace ?? '')?.repositories.values() ?? [])
      call.region.updateRepository(repository, { description: '' })
  }),
  mutateBody('showRepository', 'shows the id of the organization as its own', body => ({ ...body, id: body.ns_id })),
  mutateBody('listReposDetails', 'shows the address of another repository for names with a slash', body =>
    body.map(item => ({ ...item, path: item.path.replace(/\/[^/]*$/, item.name.includes('/') ? '' : '$&') })),
  ),
]

const tags: readonly Mutant[] = [
  mutateEffect('createRepoTag', 'gives the copy the size 0', call => {
    const copy = findRepository(call).tags.get(call.body.destination_tag)
    if (copy) call.region.setTag(findRepository(call), { ...copy, size: 0 })
  }),
  mutateEffect('createRepoTag', 'gives the copy the digest of the oldest tag', call => {
    const { tags } = findRepository(call)
    const [copy, [oldest]] = [tags.get(call.body.destination_tag), [...tags.values()]]
    if (copy && oldest) call.region.setTag(findRepository(call), { ...copy, digest: oldest.digest })
  }),
  mutateTogether(
    'createRepoTag',
    'deletes the copy with its source',
    mutateEffect('createRepoTag', '', call =>
      copies(call).set(`${call.path.namespace}/${call.path.repository}:${call.body.source_tag}`, call.body.destination_tag),
    ),
    mutateEffect('deleteRepoTag', '', call => {
      const copy = copies(call).get(`${call.path.namespace}/${call.path.repository}:${call.path.tag}`)
      const tag = findRepository(call).tags.get(copy ?? '')
      if (tag) call.region.removeTag(findRepository(call), tag)
    }),
  ),
  mutateHandler('createRepoTag', 'takes the source from another repository if it is missing', (call, original) => {
    const own = existing(call)
    const other = [...(own?.organization.repositories.values() ?? [])].find(({ tags }) => tags.size > 0)
    const [tag] = other?.tags.values() ?? []
    if (!own || !tag || own.tags.has(call.body.source_tag)) return original(call)
    call.region.setTag(own, { ...tag, name: call.body.source_tag })
    return original(call)
  }),
  mutateHandler('deleteRepoTag', 'succeeds for a tag that is missing', (call, original) => {
    if (existing(call)?.tags.has(call.path.tag ?? '') === false) return { status: 204, body: undefined }
    return original(call)
  }),
  mutateEffect('deleteRepoTag', 'deletes the tag in every region and organization', call => {
    for (const region of call.store.regions())
      for (const { repositories } of region.organizations.values())
        for (const repository of repositories.values()) {
          const tag = repository.name === call.path.repository ? repository.tags.get(call.path.tag ?? '') : undefined
          if (tag) region.removeTag(repository, tag)
        }
  }),
  mutateBefore(
    'deleteRepoTag',
    'deletes the signatures of the image as well',
    call =>
      findRepository(call)
        .tags.get(call.path.tag ?? '')
        ?.digest.replace(':', '-'),
    (call, digest) => {
      const signature = findRepository(call).tags.get(`${digest}.sig`)
      if (signature && call.path.tag !== signature.name && call.path.tag === 'copy')
        call.region.removeTag(findRepository(call), signature)
    },
  ),
  mutateBody('showRepoTag', 'shows the manifest with other line breaks', body => ({ ...body, manifest: `${body.manifest}\n` })),
]

const accounts: readonly Mutant[] = [
  mutateHandler('keystoneListProjects', 'lists the projects of all accounts', (call, original) => {
    const result = original(call)
    const others = [...call.store.accounts.values()].filter(({ id }) => id !== call.caller.account.id)
    const more = others.flatMap(account => original({ ...call, caller: { ...call.caller, account } }).body.projects)
    return { ...result, body: { ...result.body, projects: [...result.body.projects, ...more] } }
  }),
  mutateHandler('keystoneListUsers', 'lists the users of all accounts', (call, original) => {
    const result = original(call)
    const others = [...call.store.accounts.values()].filter(({ id }) => id !== call.caller.account.id)
    const more = others.flatMap(account => original({ ...call, caller: { ...call.caller, account } }).body.users)
    return { ...result, body: { ...result.body, users: [...result.body.users, ...more] } }
  }),
  mutateBody('keystoneCreateUserTokenByPassword', 'shows another user', (body, call) => {
    const other = [...call.store.accounts.values()].flatMap(({ users }) => users).find(({ id }) => id !== body.token.user?.id)
    return { token: { ...body.token, user: { ...body.token.user, id: other?.id ?? '', name: other?.name ?? '' } as never } }
  }),
  mutateBody('showDomainResourceReports', 'leaves out a day', body => body.filter((_, index) => index !== 1)),
  mutateBody('showDomainResourceReports', 'returns yesterday as the last day', body => body.slice(0, -1)),
  mutateBody('checkAgency', 'reports an agency of every account', body => ({ ...body, is_agency: true })),
  mutateBody('showDomainOverview', 'counts the repositories that are shared with the account', (body, call) => ({
    ...body,
    repo_num:
      body.repo_num +
      [...call.region.organizations.values()]
        .flatMap(({ repositories }) => [...repositories.values()])
        .filter(({ shares }) => shares.has(call.caller.account.name)).length,
  })),
  mutateBody('showUser', 'shows every user as an administrator', body => ({
    user: { ...body.user, name: body.user.name.toUpperCase() },
  })),
]

/** Services with defects of single resources and of accounts. */
export const siblingResources: readonly Mutant[] = [...shares, ...repositories, ...tags, ...accounts]
