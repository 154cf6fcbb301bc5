import type { OperationId } from '../../../generated/operations.js'
import { describesVersions } from '../../http/live-addresses.js'
import { isIam } from '../../openapi/iam.js'
import { ApiError } from '../errors.js'
import type { AccountUser } from '../store/entities.js'

/** Returns the values of `X-Project-Id` that matter to an operation. Headers that are sent twice arrive as one. */
function projectIds(operation: OperationId, headers: Headers): string[] {
  const header = headers.get('x-project-id')
  // An empty header is treated as missing. The versions are the same for every project.
  return !header || isIam(operation) || describesVersions(operation) ? [] : header.split(',').map(id => id.trim())
}

const isId = (id: string): boolean => /^[0-9a-f]{32}$/i.test(id)

/** Returns the validation error of an `X-Project-Id` that can't be an ID, such as the placeholder `project` in tests of clients. */
export function malformedProject(operation: OperationId, headers: Headers): string | undefined {
  const ids = projectIds(operation, headers)
  if (ids.length === 0 || ids.some(isId)) return undefined
  return `X-Project-Id: ${ids.join(', ').slice(0, 100)} is ignored, since the ID of a project has 32 hexadecimal digits`
}

/**
 * Rejects the ID of a project in `X-Project-Id` that isn't one of the caller's account.
 *
 * @param strict whether a text that can't be an ID is rejected as well
 * @throws ApiError when the account has no such project
 */
export function checkProject(operation: OperationId, headers: Headers, { account }: AccountUser, strict: boolean): void {
  const ids = projectIds(operation, headers)
  if (ids.length === 0 || (!strict && !ids.some(isId))) return
  if (ids.length > 1) throw new ApiError('SVCSTG.SWR.4039001', 'X-Project-Id: more than one project')
  if (!account.projects.some(({ id }) => id === ids[0]))
    throw new ApiError(
      'SVCSTG.SWR.4039001',
      `X-Project-Id: the account ${account.name} has no project ${ids[0]?.slice(0, 100)}`,
    )
}
