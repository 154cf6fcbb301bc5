import { findOrganization } from '../../../../../src/sandbox/handlers/lookup.js'
import { toPermissionState } from '../../../../../src/sandbox/handlers/permissions.js'
import { intercept, type Mutant, sendAs } from '../../../mutant.js'
import { mutateBefore, mutateBody, mutateEffect, mutateHandler } from '../../../mutate-handler.js'
import { otherOrganizations } from '../neighbors.js'
import { allows, levelsIn, organizationIn, rejects, responds, respondsInstead, withHeader, withStatus } from './responses.js'

/** Whether a name in a path is longer than most. */
const isLongest = (name = '', length: number): boolean => name.length >= length

const organizations: readonly Mutant[] = [
  responds('listNamespaces', 'returns 206 when it filters by mode', ({ request }, response) =>
    response.ok && request.url.includes('mode') ? withStatus(response, 206) : undefined,
  ),
  mutateHandler('listNamespaces', 'filters by the parameter beside the filter, too', (call, original) => {
    const namespace = new URL(call.url).searchParams.get('namespace')
    return original(namespace === null ? call : { ...call, query: new Map([['namespace', namespace], ...call.query]) })
  }),
  responds('createNamespace', 'returns 200 if the name has the longest length', async ({ request }, response) => {
    const { namespace = '' } = (await request.clone().json()) as { namespace?: string }
    return response.status === 201 && isLongest(namespace, 64) ? withStatus(response, 200) : undefined
  }),
  mutateEffect('createNamespace', 'makes the first user of the account the creator', call => {
    const organization = call.region.organizations.get(call.body.namespace)
    if (organization) organization.creatorName = call.caller.account.users[0]?.name ?? ''
  }),
  mutateHandler('createNamespace', 'writes - for _ in names', (call, original) =>
    original({ ...call, body: { namespace: call.body.namespace.replaceAll('_', '-') } }),
  ),
  allows('showNamespace', 'is allowed to users who may manage one of its repositories', (call, state) =>
    (organizationIn(state, call)?.repositories ?? []).some(({ permissions }) => permissions?.some(one => one.auth === 7)),
  ),
  responds('showNamespace', 'answers users who may only read as text', (call, response, state) =>
    response.ok && levelsIn(state, call).organization === 1 ? withHeader(response, 'content-type', 'text/plain') : undefined,
  ),
  respondsInstead('showNamespace', 'returns 404 to names with an upper-case letter', 400, 'SVCSTG.SWR.4040058', ({ request }) =>
    /namespaces\/[^/]*[A-Z]/.test(request.url),
  ),
  responds('deleteNamespaces', 'returns 200 if another user has a permission', (call, response, state) =>
    response.ok && (organizationIn(state, call)?.permissions.length ?? 0) > 1 ? withStatus(response, 200, {}) : undefined,
  ),
  mutateBefore(
    'deleteNamespaces',
    'takes its users their permissions in the other organizations',
    call => [...findOrganization(call).permissions.values()],
    (call, entries) => {
      for (const other of call.region.ownedBy(call.caller.account.name))
        for (const { userId, userName } of entries)
          if (userName !== other.creatorName) call.region.removePermission(other, userId)
    },
  ),
  rejects('deleteNamespaces', 'is refused to users other than the creator', (call, state) =>
    call.caller === 'member' ? organizationIn(state, call)?.creatorName !== 'member' : false,
  ),
]

const permissions: readonly Mutant[] = [
  respondsInstead(
    'showNamespaceAuth',
    'returns 404 to names that begin with a digit',
    400,
    'SVCSTG.SWR.4040058',
    ({ request }) => /namespaces\/\d/.test(request.url),
  ),
  mutateBody('showNamespaceAuth', 'leaves others_auths out for the only user', body => {
    if (body.others_auths.length > 1) return body
    const { others_auths: _, ...rest } = body
    return rest as typeof body
  }),
  rejects('createNamespaceAuth', 'is refused in organizations with the longest name', ({ namespace }) =>
    isLongest(namespace, 64),
  ),
  mutateHandler('createNamespaceAuth', 'grants only the first of several permissions', (call, original) => {
    const result = original(call)
    for (const { user_id } of call.body.slice(1)) call.region.removePermission(findOrganization(call), user_id)
    return result
  }),
  ...(['createNamespaceAuth', 'updateUserRepositoryAuth'] as const).map(operation => ({
    name: 'takes auth as text',
    operation,
    mutate: intercept([operation], async ({ request, fetch, caller, forward }) => {
      const response = await forward()
      const text = await request.clone().text()
      if (response.status !== 400 || !/"auth":"[137]"/.test(text)) return response
      return sendAs(fetch, caller, request, { body: JSON.parse(text.replace(/"auth":"([137])"/g, '"auth":$1')) })
    }),
  })),
  mutateEffect('updateNamespaceAuth', 'makes the caller the creator', call => {
    findOrganization(call).creatorName = call.caller.user.name
  }),
  respondsInstead(
    'updateNamespaceAuth',
    'reports a missing organization as a missing permission',
    404,
    'SVCSTG.SWR.4040078',
    (call, state) => organizationIn(state, call) === undefined,
  ),
  responds('updateNamespaceAuth', 'answers as a page when it lowers a permission', async (call, response, state) => {
    if (!response.ok) return undefined
    const body = (await call.request.clone().json()) as { user_id: string; auth: number }[]
    const before = organizationIn(state, call)?.permissions ?? []
    const isLower = body.some(one => before.some(({ userId, auth }) => userId === one.user_id && auth > one.auth))
    return isLower ? withHeader(response, 'content-type', 'text/html') : undefined
  }),
  mutateBefore(
    'deleteNamespaceAuth',
    'keeps the permissions of users who created a repository',
    call => call.body.flatMap(id => findOrganization(call).permissions.get(id) ?? []),
    (call, entries) => {
      const organization = findOrganization(call)
      const creators = new Set([...organization.repositories.values()].map(({ creatorId }) => creatorId))
      for (const entry of entries) if (creators.has(entry.userId)) call.region.setPermission(organization, entry)
    },
  ),
  mutateEffect('deleteNamespaceAuth', 'removes the user who was granted the next permission, too', call => {
    const [, next] = findOrganization(call).permissions.keys()
    if (next) call.region.removePermission(findOrganization(call), next)
  }),
  respondsInstead('deleteNamespaceAuth', 'does not decode organizations', 204, 'SVCSTG.SWR.4040058', ({ request }) =>
    /namespaces\/[^/]*%/.test(request.url),
  ),
  mutateEffect('updateNamespaceAuth', 'changes the permission in the newest organization as well', call => {
    const newest = otherOrganizations(call).at(-1)
    for (const permission of call.body)
      if (newest?.permissions.has(permission.user_id)) call.region.setPermission(newest, toPermissionState(permission))
  }),
]

/** Services with defects of organizations and their permissions. */
export const cellOrganizations: readonly Mutant[] = [...organizations, ...permissions]
