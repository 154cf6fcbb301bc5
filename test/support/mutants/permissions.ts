import type { OperationId } from '../../../generated/operations.js'
import { permissions } from '../../../generated/permissions.js'
import { bypassStatus, changeEveryObject, changeJson, changeResponse, createToken, type Fetch, type Mutant } from '../mutant.js'
import { operationOf } from '../sandbox.js'

/** Whether the second user sent the request. */
const isFromMember = ({ headers }: Request): boolean => (headers.get('authorization') ?? '').includes('SANDBOXMEMBERAK')

/** Returns the permission of that user in the organization in the path. */
async function levelOfMember(fetch: Fetch, { url }: Request): Promise<number> {
  const namespace = /\/namespaces\/([^/?]+)/.exec(url)?.[1] ?? ''
  const headers = { 'x-auth-token': await createToken(fetch) }
  const response = await fetch(new Request(`http://sandbox/v2/manage/namespaces/${namespace}/access`, { headers }))
  const { others_auths = [] } = (await response.json()) as { others_auths?: { user_name: string; auth: number }[] }
  return others_auths.find(({ user_name }) => user_name === 'member')?.auth ?? 0
}

const forbiddenError = { errors: [{ errorCode: 'SVCSTG.SWR.4037020', errorMessage: 'no permission', detail: '' }] }

const levels = Object.entries(permissions) as [OperationId, 1 | 3 | 7][]

/** Replaces the service for requests of the second user with this permission. */
function replaceForLevel(operation: OperationId, level: number, instead: (fetch: Fetch) => Fetch) {
  return (fetch: Fetch): Fetch =>
    async request => {
      const isReplaced =
        operationOf(request) === operation && isFromMember(request) && (await levelOfMember(fetch, request)) === level
      return (isReplaced ? instead(fetch) : fetch)(request)
    }
}

const wrongRequirements: Mutant[] = levels.flatMap(([operation, level]) => [
  ...([0, 1, 3] as const)
    .filter(below => below < level)
    .map(below => ({
      name: `is allowed with permission ${below}`,
      operation,
      mutate: replaceForLevel(operation, below, bypassStatus(operation, 403)),
    })),
  {
    name: `is forbidden with permission ${level}`,
    operation,
    mutate: replaceForLevel(operation, level, () => async () => Response.json(forbiddenError, { status: 403 })),
  },
])

/** Responses with a wrong permission. */
const wrongPermissions: Mutant[] = (['showNamespaceAuth', 'showNamespace', 'listNamespaces'] as const).flatMap(operation =>
  ([1, 3] as const).map(auth => ({
    name: `returns permission ${4 - auth} instead of ${auth}`,
    operation,
    mutate: changeResponse(operation, (response, text) =>
      changeJson(response, text, body =>
        changeEveryObject(body, fields => (fields.auth === auth ? { ...fields, auth: 4 - auth } : fields)),
      ),
    ),
  })),
)

/** Services that grant too much or too little, or return wrong permissions. */
export const mutantsOfPermissions: readonly Mutant[] = [...wrongRequirements, ...wrongPermissions]
