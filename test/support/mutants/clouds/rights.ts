import type { OperationId } from '../../../../generated/operations.js'
import type { SandboxSnapshot } from '../../../../src/sandbox/index.js'
import { repositoryLevel } from '../../../../src/sandbox/store/access.js'
import { type Call, type Caller, type Fetch, intercept, type Mutant, readState, sendAs } from '../../mutant.js'
import { mutateHandler } from '../../mutate-handler.js'

type RepositoryView = SandboxSnapshot['organizations'][number]['repositories'][number]
interface View {
  state: SandboxSnapshot
  namespace: string
  level: number
  repositoryLevel: number
  repository: RepositoryView | undefined
  organization: SandboxSnapshot['organizations'][number] | undefined
}

async function view({ fetch, namespace = '', repository: name }: Call): Promise<View> {
  const state = await readState(fetch)
  const organization = state.organizations.find(o => o.name === namespace)
  const repository = organization?.repositories.find(r => r.name === name)
  const member = state.accounts.flatMap(({ users }) => users).find(({ name }) => name === 'member')
  const level = organization?.permissions.find(({ userId }) => userId === member?.id)?.auth ?? 0
  return {
    state,
    namespace,
    organization,
    repository,
    level,
    repositoryLevel: repository?.permissions?.find(({ userId }) => userId === member?.id)?.auth ?? 0,
  }
}

/** Lets a caller do what the sandbox forbids. */
function lets(operation: OperationId, name: string, who: Caller, when: (view: View, call: Call) => boolean): Mutant {
  return {
    name,
    operation,
    mutate: intercept([operation], async call => {
      if (call.caller !== who) return undefined
      const response = await call.forward()
      if (response.status !== 403 || !when(await view(call), call)) return response
      return sendAs(call.fetch, 'admin', call.request)
    }),
  }
}

/** Forbids a caller what the sandbox permits. */
function forbids(operation: OperationId, name: string, who: Caller, when: (view: View, call: Call) => boolean): Mutant {
  return {
    name,
    operation,
    mutate: intercept([operation], async call => {
      if (call.caller !== who || !when(await view(call), call)) return undefined
      return Response.json(
        { errors: [{ errorCode: 'SVCSTG.SWR.4037020', errorMessage: 'Forbidden', detail: '' }] },
        { status: 403 },
      )
    }),
  }
}

/** Lets a caller go on with what was permitted once. */
function remembers(operation: OperationId, name: string, who: Caller): Mutant {
  return {
    name,
    operation,
    mutate: (fetch: Fetch) => {
      const permitted = new Set<string>()
      return intercept([operation], async call => {
        if (call.caller !== who) return undefined
        const key = `${call.namespace}/${call.repository ?? ''}`
        const response = await call.forward()
        if (response.ok) permitted.add(key)
        return response.status === 403 && permitted.has(key) ? sendAs(call.fetch, 'admin', call.request) : response
      })(fetch)
    },
  }
}

const member =
  (level: number) =>
  ({ level: own }: View): boolean =>
    own >= level
const isPublic = ({ repository }: View): boolean => repository?.isPublic === true
const isShared = ({ repository }: View): boolean => (repository?.shares.length ?? 0) > 0

/** Rights that are checked at the wrong place, too late or not at all. */
export const cloudRights: readonly Mutant[] = [
  lets('createRepoDomains', 'lets a user with edit permission share', 'member', member(3)),
  lets('updateRepoDomains', 'lets a user with edit permission change a share', 'member', member(3)),
  lets('updateTrigger', 'lets a user with read permission change a trigger', 'member', member(1)),
  lets('deleteRepoTag', 'lets a user with edit permission delete a tag', 'member', member(3)),
  lets('createRepoTag', 'lets a user with read permission create a tag', 'member', member(1)),
  lets('createRetention', 'lets a user with edit permission create a policy', 'member', member(3)),
  lets('createManualImageSyncRepo', 'lets a user with edit permission synchronize', 'member', member(3)),
  lets(
    'deleteUserRepositoryAuth',
    'lets a user with edit permission in the repository revoke',
    'member',
    v => v.repositoryLevel >= 3,
  ),
  lets('createNamespaceAuth', 'lets a user with edit permission grant', 'member', member(3)),
  lets('deleteNamespaces', 'lets a user with edit permission delete', 'member', member(3)),
  lets('deleteRepo', 'lets a user with edit permission in the repository delete', 'member', v => v.repositoryLevel >= 3),
  lets('updateRetention', 'lets a user who manages only the tags', 'member', v => v.repositoryLevel >= 1),
  remembers('createRepo', 'forgets a revoked permission too late', 'member'),
  remembers('showRetention', 'forgets a revoked permission too late', 'member'),
  remembers('updateTrigger', 'forgets a revoked permission too late', 'member'),
  remembers('deleteImageSyncRepo', 'forgets a revoked permission too late', 'member'),
  remembers('showRepoTag', 'forgets an ended share too late', 'partner'),
  remembers('listRepositoryTag', 'forgets a private repository too late', 'partner'),
  lets('createRepoTag', 'lets an account that the repository is shared with', 'partner', isShared),
  lets('deleteRepoTag', 'lets an account that the repository is shared with', 'partner', isShared),
  lets('listRepoAccessories', 'lets an account whose share has ended', 'partner', isShared),
  lets('showRepoTagConfig', 'lets an account whose share has ended', 'partner', isShared),
  lets('listTriggersDetails', 'shows the triggers of a public repository', 'partner', isPublic),
  lets('showUserRepositoryAuth', 'shows the permissions of a public repository', 'partner', isPublic),
  lets('listImageAutoSyncReposDetails', 'shows the rules of a public repository', 'partner', isPublic),
  lets('listRepoDomains', 'shows the accounts that the repository is shared with to one of them', 'partner', isShared),
  lets('listRetentions', 'shows the policy of a shared repository', 'partner', isShared),
  lets('showSyncJob', 'shows the jobs of a public repository', 'member', isPublic),
  lets(
    'showRepository',
    'shows every repository of an organization with a permission on one',
    'member',
    ({ organization, state }) =>
      (organization?.repositories ?? []).some(r =>
        (r.permissions ?? []).some(p =>
          state.accounts.flatMap(a => a.users).some(u => u.id === p.userId && u.name === 'member'),
        ),
      ),
  ),
  lets('listRepositoryTags', 'shows private repositories to users of the account', 'member', () => true),
  forbids(
    'listRepositoryTags',
    'ignores permissions on the repository',
    'member',
    v => v.level === 0 && v.repositoryLevel > 0 && !v.repository?.isPublic,
  ),
  forbids('updateRepo', 'ignores permissions on the repository', 'member', v => v.level < 3 && v.repositoryLevel >= 3),
  forbids('createTrigger', 'ignores permissions on the repository', 'member', v => v.level < 3 && v.repositoryLevel >= 3),
  forbids('showRepoTagConfig', 'ignores shares', 'partner', v => !isPublic(v) && isShared(v)),
  forbids('listReferences', 'ignores shares', 'partner', v => !isPublic(v) && isShared(v)),
  forbids('createUserRepositoryAuth', 'requires the manage permission in the organization', 'member', v => v.level === 3),
  mutateHandler('listRepoDetails', 'lists private repositories to every user', (call, original) =>
    original({ ...call, caller: { ...call.caller, user: { ...call.caller.user, administrator: true } } }),
  ),
  mutateHandler('listReposDetails', 'hides repositories with a permission on them alone', (call, original) => {
    const result = original(call)
    const hidden = (namespace: string, name: string): boolean => {
      const repository = call.region.organizations.get(namespace)?.repositories.get(name)
      return (
        !call.caller.user.administrator &&
        repository !== undefined &&
        !repository.isPublic &&
        !repository.organization.permissions.has(call.caller.user.id) &&
        repositoryLevel(call.caller, repository) > 0
      )
    }
    return { ...result, body: result.body.filter(({ namespace, name }) => !hidden(namespace, name)) }
  }),
  mutateHandler('listNamespaces', 'always lists visible organizations', (call, original) =>
    original({ ...call, query: new Map([...call.query, ['mode', 'visible']]) }),
  ),
]
