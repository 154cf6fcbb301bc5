import type { OperationId } from '../../../../../generated/operations.js'
import type { SandboxSnapshot } from '../../../../../src/sandbox/index.js'
import type { OrganizationState, RepositoryState } from '../../../../../src/sandbox/store/snapshot-types.js'
import {
  type Call,
  type Caller,
  copyResponse,
  intercept,
  type Mutant,
  readState,
  restoreState,
  sendAs,
} from '../../../mutant.js'

/** Returns the organization of a call in a state. */
export const organizationIn = (state: SandboxSnapshot, { namespace }: Pick<Call, 'namespace'>): OrganizationState | undefined =>
  state.organizations.find(({ name }) => name === namespace)

/** Returns the repository of a call in a state. */
export const repositoryIn = (
  state: SandboxSnapshot,
  call: Pick<Call, 'namespace' | 'repository'>,
): RepositoryState | undefined => organizationIn(state, call)?.repositories.find(({ name }) => name === call.repository)

/** Returns the id of a caller. */
export const idOf = ({ accounts }: SandboxSnapshot, caller: Caller): string => {
  const account = accounts.find(({ name }) => name === (caller === 'partner' ? 'partner' : 'demo'))
  return account?.users.find(({ name }) => name === (caller === 'member' ? 'member' : 'admin'))?.id ?? ''
}

/** Returns the permissions of a caller in the organization and in the repository of a call; 0 means none. */
export function levelsIn(state: SandboxSnapshot, call: Call): { organization: number; repository: number } {
  const id = idOf(state, call.caller)
  const levelOf = (permissions: readonly { userId: string; auth: number }[] = []): number =>
    permissions.find(({ userId }) => userId === id)?.auth ?? 0
  return {
    organization: levelOf(organizationIn(state, call)?.permissions),
    repository: levelOf(repositoryIn(state, call)?.permissions),
  }
}

/** A service that changes the responses of an operation; undefined keeps one. The state is that before the request. */
export const responds = (
  operation: OperationId,
  name: string,
  respond: (call: Call, response: Response, state: SandboxSnapshot) => Promise<Response | undefined> | Response | undefined,
): Mutant => ({
  name,
  operation,
  mutate: intercept([operation], async call => {
    // Reading the state takes long, so it's done only where it's needed: most functions have no third parameter.
    const before = respond.length < 3 ? noState : await readState(call.fetch)
    const response = await call.forward()
    return (await respond(call, response, before)) ?? response
  }),
})

const noState = {} as SandboxSnapshot

/** A service that replaces rejections, which change nothing, under a condition. */
const replacesErrors = (
  operation: OperationId,
  name: string,
  status: number,
  replace: (call: Call, state: SandboxSnapshot) => Promise<Response | undefined> | Response | undefined,
): Mutant => ({
  name,
  operation,
  mutate: intercept([operation], async call => {
    const response = await call.forward()
    if (response.status !== status) return response
    return (await replace(call, await readState(call.fetch))) ?? response
  }),
})

/** A service that allows an operation to callers who lack the permission, under a condition. */
export const allows = (
  operation: OperationId,
  name: string,
  isAllowed: (call: Call, state: SandboxSnapshot) => boolean,
): Mutant =>
  replacesErrors(operation, name, 403, (call, state) =>
    isAllowed(call, state) ? sendAs(call.fetch, 'admin', call.request) : undefined,
  )

/** A service that rejects an operation with 403 to callers who have the permission, under a condition. */
export const rejects = (
  operation: OperationId,
  name: string,
  isRejected: (call: Call, state: SandboxSnapshot) => boolean | Promise<boolean>,
): Mutant =>
  responds(operation, name, async (call, response, before) => {
    if (!response.ok || !(await isRejected(call, before))) return undefined
    if (call.request.method !== 'GET') await restoreState(call.fetch, before)
    return apiError(403, 'SVCSTG.SWR.4037020')
  })

/** Copies a response with another status. */
export async function withStatus(response: Response, status: number, body?: unknown): Promise<Response> {
  const text = body === undefined ? await response.clone().text() : JSON.stringify(body)
  return copyResponse(response, '', { status, body: text })
}

/** Copies a response with another header, or without it. */
export async function withHeader(response: Response, name: string, value: string | undefined): Promise<Response> {
  const copy = copyResponse(response, await response.clone().text(), {})
  if (value === undefined) copy.headers.delete(name)
  else copy.headers.set(name, value)
  return copy
}

/** Returns an error of the service. */
export const apiError = (status: number, errorCode: string): Response =>
  Response.json(
    { errors: [{ errorCode, errorMessage: 'Rejected by a mutant.', detail: '' }] },
    { status, headers: { 'X-Request-Id': crypto.randomUUID().replaceAll('-', '') } },
  )

/** A service that returns an error instead of responses of one status. */
export const respondsInstead = (
  operation: OperationId,
  name: string,
  status: number,
  code: string,
  isAffected: (call: Call, state: SandboxSnapshot) => boolean = () => true,
): Mutant => {
  const error = (): Response => apiError(Number(/^\D*(\d{3})/.exec(code)?.[1]), code)
  if (status >= 400)
    return replacesErrors(operation, name, status, (call, state) => (isAffected(call, state) ? error() : undefined))
  return responds(operation, name, (call, response) =>
    response.status === status && isAffected(call, noState) ? error() : undefined,
  )
}
