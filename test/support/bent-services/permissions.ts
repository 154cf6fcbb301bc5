import type { OperationId } from '../../../generated/operations.js'
import { permissions } from '../../../generated/permissions.js'
import {
  type BentService,
  bypassStatus,
  changeEveryObject,
  changeJson,
  changeResponse,
  createToken,
  type Fetch,
} from '../bend.js'
import { operationOf } from '../sandbox.js'

/** Whether the user without rights of its own is asking. */
const byMember = ({ headers }: Request): boolean => (headers.get('authorization') ?? '').includes('SANDBOXMEMBERAK')

/** The permission of that user in the organization that a request names. */
async function levelOfMember(fetch: Fetch, { url }: Request): Promise<number> {
  const namespace = /\/namespaces\/([^/?]+)/.exec(url)?.[1] ?? ''
  const headers = { 'x-auth-token': await createToken(fetch) }
  const answer = await fetch(new Request(`http://sandbox/v2/manage/namespaces/${namespace}/access`, { headers }))
  const { others_auths = [] } = (await answer.json()) as { others_auths?: { user_name: string; auth: number }[] }
  return others_auths.find(({ user_name }) => user_name === 'member')?.auth ?? 0
}

const refusal = { errors: [{ errorCode: 'SVCSTG.SWR.4037020', errorMessage: 'no permission', detail: '' }] }

const levels = Object.entries(permissions) as [OperationId, 1 | 3 | 7][]

/** Answers in another way when the user asks for an operation with this permission. */
function withLevel(operation: OperationId, level: number, instead: (fetch: Fetch) => Fetch) {
  return (fetch: Fetch): Fetch =>
    async request => {
      const isIt = operationOf(request) === operation && byMember(request) && (await levelOfMember(fetch, request)) === level
      return (isIt ? instead(fetch) : fetch)(request)
    }
}

const levelsNeeded: BentService[] = levels.flatMap(([operation, level]) => [
  ...([0, 1, 3] as const)
    .filter(below => below < level)
    .map(below => ({
      name: `is allowed with the permission ${below}`,
      operation,
      bend: withLevel(operation, below, bypassStatus(operation, 403)),
    })),
  {
    name: `is not allowed with the permission ${level}`,
    operation,
    bend: withLevel(operation, level, () => async () => Response.json(refusal, { status: 403 })),
  },
])

/** A permission that is told as another one. */
const levelsTold: BentService[] = (['showNamespaceAuth', 'showNamespace', 'listNamespaces'] as const).flatMap(operation =>
  ([1, 3] as const).map(auth => ({
    name: `tells the permission ${auth} as ${4 - auth}`,
    operation,
    bend: changeResponse(operation, (answer, text) =>
      changeJson(answer, text, body =>
        changeEveryObject(body, fields => (fields.auth === auth ? { ...fields, auth: 4 - auth } : fields)),
      ),
    ),
  })),
)

/** Services that permit too much or too little, or say so. */
export const bentPermissions: readonly BentService[] = [...levelsNeeded, ...levelsTold]
