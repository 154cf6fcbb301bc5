import type { OperationId, operations } from '../../../generated/operations.js'
import type { operations as Schema } from '../../../generated/schema.js'
import type { SandboxContext } from '../context.js'
import type { AccountUser } from '../store/entities.js'
import type { Region } from '../store/region.js'
import type { ProjectState } from '../store/snapshot-types.js'
import type { Variant } from '../variants/variant.js'

/** The request body of an operation. */
export type BodyOf<Op extends OperationId> = Schema[Op] extends {
  requestBody: { content: { 'application/json': infer Body } }
}
  ? Body
  : undefined

/** The body of an operation's successful responses. */
export type DataOf<Op extends OperationId> = Schema[Op]['responses'] extends infer Responses
  ? Responses[keyof Responses & (200 | 201 | 204)] extends { content: { 'application/json': infer Data } }
    ? Data
    : undefined
  : never

/** The caller of an operation; `undefined` for operations that need no credentials. */
export type CallerOf<Op extends OperationId> = (typeof operations)[Op] extends { anonymous: true } ? undefined : AccountUser

/** A request that passed authentication, validation and authorization. */
export interface HandlerCall<Op extends OperationId> extends SandboxContext {
  caller: CallerOf<Op>
  /** Path parameters, decoded, with the slashes of repository names restored. */
  path: Readonly<Record<string, string>>
  /** The fields of the filter if there is one, else the plain query parameters. */
  query: ReadonlyMap<string, string>
  body: BodyOf<Op>
  /** The time of the request, in milliseconds since 1970. */
  now: number
  /** The region that the request takes effect in. */
  region: Region
  /** The project of the token, or the one in `X-Project-Id`. */
  project: ProjectState | undefined
  /** The URL as sent. */
  url: string
  headers: Headers
  variants: ReadonlySet<Variant>
}

/** The successful response of a handler. */
export interface HandlerResult<Op extends OperationId> {
  status: 200 | 201 | 204
  body: DataOf<Op>
  headers?: Record<string, string>
}

/**
 * Implements an operation. A handler is synchronous, so that concurrent requests never see a partial change.
 *
 * @throws ApiError or IdentityError for an error response
 */
export type Handler<Op extends OperationId> = (call: HandlerCall<Op>) => HandlerResult<Op>
