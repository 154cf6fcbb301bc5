import type { OperationId } from '../../../generated/operations.js'
import { permissions } from '../../../generated/permissions.js'
import { type Call, changeEveryObject, changeItems, changeJson, intercept, type Mutant, readState, sendAs } from '../mutant.js'

const memberId = '7d1f6a0c9b3e4852a6c4f0e19b7d3a58'
const grants = ['createNamespaceAuth', 'updateNamespaceAuth'] as const

/** The member's permissions in an organization: the present one, and the highest one that the service has seen. */
interface Levels {
  id: number
  name: string
  present: number
  highest: number
}

/** Remembers the highest permission of the member in every organization. */
function createMemory() {
  const highest = new Map<number, number>()
  return async ({ fetch }: Call): Promise<Levels[]> => {
    const { organizations } = await readState(fetch)
    return organizations.map(({ id, name, permissions }) => {
      const present = permissions.find(({ userId }) => userId === memberId)?.auth ?? 0
      highest.set(id, Math.max(present, highest.get(id) ?? 0))
      return { id, name, present, highest: highest.get(id) ?? 0 }
    })
  }
}

/** Bends responses to the member with the highest permissions so far. */
function mutateMember(
  operation: OperationId,
  respond: (call: Call, response: Response, levels: Levels[]) => Promise<Response | undefined>,
): NonNullable<Mutant['mutate']> {
  return fetch => {
    const readLevels = createMemory()
    return intercept([operation, ...grants], async call => {
      const response = await call.forward()
      const levels = await readLevels(call)
      if (call.operation !== operation || call.caller !== 'member') return response
      return (await respond(call, response, levels)) ?? response
    })(fetch)
  }
}

const levels = Object.entries(permissions) as [OperationId, 1 | 3 | 7][]

const staysAllowed: Mutant[] = levels.flatMap(([operation, level]) =>
  (['lowered', 'deleted'] as const)
    // A permission to read can't be lowered.
    .filter(change => change === 'deleted' || level > 1)
    .map(change => ({
      name: `stays allowed after the permission was ${change}`,
      operation,
      mutate: mutateMember(operation, async ({ namespace, fetch, request }, response, all) => {
        const known = all.find(({ name }) => name === namespace)
        if (response.status !== 403 || !known || known.highest < level) return undefined
        return known.present > 0 === (change === 'lowered') ? sendAs(fetch, 'admin', request) : undefined
      }),
    })),
)

/** Responses that still state the highest permission. */
const statedPermission: Mutant[] = (['showNamespace', 'listNamespaces', 'showNamespaceAuth'] as const).map(operation => ({
  name: 'states the highest permission after it was lowered',
  operation,
  mutate: mutateMember(operation, async (_, response, all) =>
    changeJson(response, await response.clone().text(), body => {
      const isOwn = (fields: Record<string, unknown>): boolean =>
        operation !== 'showNamespaceAuth' || fields.user_id === memberId
      const { id: ownId } = body as { id?: number }
      return changeEveryObject(body, fields => {
        const known = all.find(({ id }) => id === (fields.id ?? ownId))
        return 'auth' in fields && isOwn(fields) && known ? { ...fields, auth: Math.max(known.highest, 1) } : fields
      })
    }),
  ),
}))

/** Lists that still contain what the member may no longer read. */
const stillListed: Mutant[] = (['listNamespaces', 'listReposDetails'] as const).map(operation => ({
  name: 'still lists an organization after the permission was deleted',
  operation,
  mutate: mutateMember(operation, async ({ fetch, request }, response, all) => {
    const hidden = all.filter(({ present, highest }) => present === 0 && highest > 0).map(({ name }) => name)
    if (!response.ok || hidden.length === 0) return undefined
    const complete: unknown = await (await sendAs(fetch, 'admin', request)).json()
    const items = (Array.isArray(complete) ? complete : (complete as { namespaces: unknown[] }).namespaces) as Record<
      string,
      unknown
    >[]
    return changeItems(response, own => [...own, ...items.filter(item => hidden.includes(String(item.namespace ?? item.name)))])
  }),
}))

/** Services in which a permission that was lowered or deleted still has an effect. */
export const mutantsOfLoweredPermissions: readonly Mutant[] = [...staysAllowed, ...statedPermission, ...stillListed]
