import type { OperationId } from '../../../generated/operations.js'
import type { operations as Schema } from '../../../generated/schema.js'
import type { Clock } from '../store/clock.js'
import type { Random } from '../store/random.js'
import type { SandboxSettings } from '../settings.js'
import type { AccountUser, Store } from '../store/store.js'

/** What every rule works on. */
export interface SandboxContext {
  store: Store
  clock: Clock
  random: Random
  settings: SandboxSettings
}

/** The body that an operation takes, by its contract. */
export type BodyOf<Op extends OperationId> = Schema[Op] extends {
  requestBody: { content: { 'application/json': infer Body } }
}
  ? Body
  : undefined

/** The body of an operation's good answers, by its contract. */
export type DataOf<Op extends OperationId> = Schema[Op]['responses'] extends infer Responses
  ? Responses[keyof Responses & (200 | 201 | 204)] extends { content: { 'application/json': infer Data } }
    ? Data
    : undefined
  : never

/** A request that passed authentication, its schemas and the permissions. */
export interface HandlerCall<Op extends OperationId> extends SandboxContext {
  caller: AccountUser
  /** Path values, decoded, with the slashes of repository names. */
  path: Readonly<Record<string, string>>
  /** Plain query parameters, or the fields of the filter where there is one. */
  query: ReadonlyMap<string, string>
  body: BodyOf<Op>
  /** When the request is dealt with, in milliseconds since 1970. */
  now: number
  /** Scheme and host that the request was sent to. */
  origin: string
}

/** What a rule answers. */
export interface HandlerResult<Op extends OperationId> {
  status: 200 | 201 | 204
  body: DataOf<Op>
  headers?: Record<string, string>
}

/** What an operation does. It runs to its end at once, so that requests at the same time cannot see half of it. */
export type Handler<Op extends OperationId> = (call: HandlerCall<Op>) => HandlerResult<Op>
