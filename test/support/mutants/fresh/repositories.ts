import { findOrganization, findRepository } from '../../../../src/sandbox/handlers/lookup.js'
import type { Repository } from '../../../../src/sandbox/store/entities.js'
import type { Mutant } from '../../mutant.js'
import {
  mutateBefore,
  mutateBody,
  mutateCall,
  mutateEffect,
  mutateHandler,
  mutateTogether,
  rejectedButDone,
} from '../../mutate-handler.js'
import { forbiddenButDone } from './forbidden.js'
import { otherOrganizations, otherRepositories } from './neighbors.js'

const created = (call: Parameters<typeof findRepository>[0] & { body: { repository: string } }): Repository =>
  findRepository({ ...call, path: { ...call.path, repository: call.body.repository } })
const descriptions = (operation: 'createRepo' | 'updateRepo', name: string, change: (description: string) => string): Mutant =>
  mutateCall(operation, name, call => {
    const { description } = call.body
    return description === undefined ? {} : { body: { ...call.body, description: change(description) } }
  }) as Mutant

const rejected: readonly Mutant[] = [
  rejectedButDone('createRepo', 'replaces the description of a repository that exists, although it returns 409', 409, call => {
    const { description } = call.body
    if (description !== undefined) call.region.updateRepository(created(call), { description })
  }),
  rejectedButDone('createRepo', 'publishes a repository that exists, although it returns 409', 409, call => {
    const { is_public: isPublic } = call.body
    if (isPublic !== undefined) call.region.updateRepository(created(call), { isPublic })
  }),
  rejectedButDone('createNamespace', 'gives the caller an organization that exists, although it returns 409', 409, call => {
    const organization = call.region.organizations.get(call.body.namespace)
    const { id: userId, name: userName } = call.caller.user
    if (organization) call.region.setPermission(organization, { userId, userName, auth: 7 })
  }),
  rejectedButDone('deleteNamespaces', 'deletes the permissions although it returns 406', 406, call => {
    const organization = findOrganization(call)
    for (const id of [...organization.permissions.keys()]) call.region.removePermission(organization, id)
  }),
  rejectedButDone('deleteRepo', 'hides the repository although it returns 406', 406, call => {
    call.region.updateRepository(findRepository(call), { isPublic: false })
  }),
  rejectedButDone('deleteRepo', 'deletes the tags although it returns 406', 406, call => {
    const repository = findRepository(call)
    for (const tag of [...repository.tags.values()]) call.region.removeTag(repository, tag)
  }),
]

const texts: readonly Mutant[] = [
  descriptions('createRepo', 'escapes the description for HTML', text => text.replaceAll('<', '&lt;').replaceAll('&', '&amp;')),
  descriptions('createRepo', 'decodes percent signs in the description', text => {
    try {
      return decodeURIComponent(text)
    } catch {
      return text
    }
  }),
  descriptions('updateRepo', 'replaces line breaks in the description by blanks', text => text.replaceAll(/[\r\n]+/g, ' ')),
  descriptions('updateRepo', 'replaces characters beyond 16 bits', text => text.replaceAll(/[\u{10000}-\u{10ffff}]/gu, '?')),
  descriptions('createRepo', 'removes quotation marks from the description', text => text.replaceAll(/["'\\]/g, '')),
  descriptions('updateRepo', 'trims the description', text => text.trim()),
  mutateCall('updateRepo', 'keeps the description when the new one is empty', call => {
    const { description, ...rest } = call.body
    return { body: description === '' ? rest : call.body }
  }),
  mutateCall('updateRepo', 'never sets is_public to false', call => {
    const { is_public, ...rest } = call.body
    return { body: is_public === false ? { ...rest, is_public: undefined as never } : call.body }
  }),
]

const neighborEffects: readonly Mutant[] = [
  mutateEffect('deleteRepo', 'deletes the repositories below it as well', call => {
    for (const repository of [...findOrganization(call).repositories.values()])
      if (repository.name.startsWith(`${call.path.repository}/`)) call.region.removeRepository(repository)
  }),
  mutateEffect('deleteNamespaces', 'deletes the empty organizations whose names begin alike', call => {
    for (const other of [...call.region.organizations.values()])
      if (other.name.startsWith(call.path.namespace ?? '') && other.repositories.size === 0)
        call.region.removeOrganization(other)
  }),
  mutateEffect('deleteRepo', 'deletes the repository of the same name in the other organizations', call => {
    for (const other of call.region.organizations.values()) {
      const repository = other.repositories.get(call.path.repository ?? '')
      if (repository) call.region.removeRepository(repository)
    }
  }),
  mutateEffect('updateRepo', 'changes the repositories below it as well', call => {
    const { description, is_public: isPublic } = call.body
    for (const other of otherRepositories(call))
      if (other.name.startsWith(`${findRepository(call).name}/`))
        call.region.updateRepository(other, {
          ...(description === undefined ? {} : { description }),
          ...(isPublic === undefined ? {} : { isPublic }),
        })
  }),
  mutateEffect('createRepo', 'creates the repository in organizations whose names begin alike', call => {
    const { id: _, ...fields } = created(call)
    for (const other of otherOrganizations(call))
      if (other.name.startsWith(findOrganization(call).name) && !other.repositories.has(fields.name))
        call.region.addRepository(other, { ...fields, id: call.store.createId() })
  }),
  mutateEffect('deleteRepo', 'removes the permissions in the repositories whose names begin alike', call => {
    for (const other of findOrganization(call).repositories.values())
      if (other.name.startsWith(call.path.repository ?? '')) other.permissions = undefined
  }),
]

const fields: readonly Mutant[] = [
  mutateCall('createRepo', 'makes a repository public unless the body says otherwise', call => ({
    body: { ...call.body, is_public: call.body.is_public ?? true },
  })),
  mutateHandler('createRepo', 'makes the first user of the account the creator', (call, original) => {
    const [user] = call.caller.account.users
    return original(user ? { ...call, caller: { ...call.caller, user } } : call)
  }),
  mutateHandler('createNamespace', 'makes the first user of the account the creator', (call, original) => {
    const [user] = call.caller.account.users
    return original(user ? { ...call, caller: { ...call.caller, user } } : call)
  }),
  mutateEffect('updateRepo', 'makes who changes a repository its creator', call => {
    Object.assign(findRepository(call), { creatorId: call.caller.user.id, creatorName: call.caller.user.name })
  }),
  mutateEffect('updateRepo', 'gives the repository another id', call => {
    const repository = findRepository(call)
    call.region.listCache.remove(repository)
    repository.id = call.store.createId()
    call.region.listCache.insert(repository)
  }),
  mutateEffect('updateRepo', 'changes the time of creation', call => {
    Object.assign(findRepository(call), { created: call.now })
  }),
  mutateEffect('updateRepo', 'sets the number of downloads to 0', call => {
    Object.assign(findRepository(call), { downloads: 0 })
  }),
  mutateEffect('updateRepo', 'removes the permissions in the repository', call => {
    Object.assign(findRepository(call), { permissions: undefined })
  }),
  mutateEffect('updateRepo', 'removes the triggers of the repository', call => {
    Object.assign(findRepository(call), { triggers: undefined })
  }),
  mutateEffect('updateRepo', 'removes the retention policy of the repository', call => {
    Object.assign(findRepository(call), { retention: undefined })
  }),
  mutateBefore(
    'updateRepo',
    'does not change the time of the update',
    call => findRepository(call).updated,
    (call, updated) => call.region.updateRepository(findRepository(call), { updated }),
  ),
  mutateBody('showRepository', 'shows the account of the caller as the owner', (body, call) => ({
    ...body,
    domain_id: call.caller.account.id,
  })),
  mutateBody('showRepository', 'writes $ for the slashes of its name', body => ({
    ...body,
    name: body.name.replaceAll('/', '$'),
  })),
  mutateBody('showRepository', 'writes $ for the slashes in its path', body => ({
    ...body,
    path: body.path.replace(/([^/]*\/[^/]*\/)(.*)/, (_, start: string, name: string) => start + name.replaceAll('/', '$')),
  })),
  mutateBody('listRepoDetails', 'writes $ for the slashes of names', body => ({
    ...body,
    repos: body.repos.map(item => ({ ...item, name: item.name.replaceAll('/', '$') })),
  })),
  mutateBody('showUserRepositoryAuth', 'writes $ for the slashes of its name', body => ({
    ...body,
    name: body.name.replaceAll('/', '$'),
  })),
  mutateBody('listRepoDomains', 'writes $ for the slashes of the repository', body =>
    body.map(share => ({ ...share, repository: share.repository.replaceAll('/', '$') })),
  ),
]

const lookups: readonly Mutant[] = [
  mutateHandler(
    'showRepository',
    'finds the repository whose name begins alike if there is none of the name',
    (call, original) => {
      const { repositories } = findOrganization(call)
      const { repository: name = '' } = call.path
      const found = repositories.has(name) ? name : [...repositories.keys()].find(other => other.startsWith(name))
      return original({ ...call, path: { ...call.path, repository: found ?? name } })
    },
  ),
  mutateHandler(
    'showNamespace',
    'finds the organization whose name begins alike if there is none of the name',
    (call, original) => {
      const { namespace = '' } = call.path
      const owned = [...call.region.ownedBy(call.caller.account.name)].map(({ name }) => name)
      const found = owned.includes(namespace) ? namespace : owned.find(other => other.startsWith(namespace))
      return original({ ...call, path: { ...call.path, namespace: found ?? namespace } })
    },
  ),
  mutateHandler('showRepository', 'finds a repository in any organization', (call, original) => {
    const { repository: name = '', namespace = '' } = call.path
    if (call.region.organizations.get(namespace)?.repositories.has(name)) return original(call)
    const owner = [...call.region.organizations.values()].find(({ repositories }) => repositories.has(name))
    return original({ ...call, path: { ...call.path, namespace: owner?.name ?? namespace } })
  }),
  mutateTogether(
    'createRepo',
    'treats hyphens and underscores in names alike',
    mutateHandler('createRepo', '', (call, original) => {
      const same = [...findOrganization(call).repositories.keys()].find(
        name => name.replaceAll('_', '-') === call.body.repository.replaceAll('_', '-'),
      )
      return original(same === undefined ? call : { ...call, body: { ...call.body, repository: same } })
    }),
  ),
]

/** Services with defects of repositories and organizations. */
export const freshRepositories: readonly Mutant[] = [
  ...forbiddenButDone,
  ...rejected,
  ...texts,
  ...neighborEffects,
  ...fields,
  ...lookups,
]
