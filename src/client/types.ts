import type { operations } from '../../generated/operations.js'
import type { operations as Schema } from '../../generated/schema.js'
import type { DockerLogin } from './docker-login.js'
import type { FilteredOperation, FilterFields } from './filter.js'
import type { Page, PagedCall } from './page.js'
import type { RetryOptions } from './retry.js'
import type { TimeoutOptions } from './transport.js'

type Table = typeof operations

/** Everything an operation's call can be told besides its parameters. */
export interface CallOptions {
  /** Ends the call; its reason is what the caller gets. */
  signal?: AbortSignal
  retry?: RetryOptions
  timeout?: TimeoutOptions
}

/** Options of a paged list. */
export interface PagedOptions extends CallOptions {
  /** While one page is read, the next is already asked for. */
  prefetch?: boolean
}

/** What a call gives together with its answer. */
export interface WithResponse<Data> {
  data: Data
  response: Response
  requestId: string | undefined
}

/** The data of a call, already on its way. */
export interface SwrCall<Data> extends Promise<Data> {
  /** The data with the answer that brought it. */
  withResponse(): Promise<WithResponse<Data>>
}

export type PagedOperation = {
  [Op in keyof Table]: Table[Op] extends { itemKey: readonly string[] } ? Op : never
}[keyof Table]

type Flat<Part> = Part extends object ? Part : unknown
/** An operation without a query has `query?: never`. */
type QueryOf<Op extends keyof Schema> = Schema[Op]['parameters'] extends { query?: infer Query }
  ? [NonNullable<Query>] extends [never]
    ? unknown
    : NonNullable<Query>
  : unknown
type PathOf<Op extends keyof Schema> = Schema[Op]['parameters'] extends { path: infer Path } ? Path : unknown
type BodyOf<Op extends keyof Schema> = Schema[Op] extends { requestBody: { content: { 'application/json': infer Body } } }
  ? Body extends readonly unknown[]
    ? { body: Body }
    : Body
  : unknown

/** Plain query parameters or a filter: with both, the service ignores the plain ones, so the types refuse it. */
type QueryParameters<Op extends keyof Schema & keyof Table> = Op extends FilteredOperation
  ?
      | (Omit<QueryOf<Op>, 'filter'> & { filter?: undefined })
      | ({ filter: string | FilterFields<Op> } & { [Name in Exclude<keyof QueryOf<Op>, 'filter'>]?: undefined })
  : Flat<QueryOf<Op>>

/** The flat parameters of an operation: those of its path, its query and its body. */
export type OperationParams<Op extends keyof Schema & keyof Table> = Flat<PathOf<Op>> & QueryParameters<Op> & Flat<BodyOf<Op>>

type Good<Op extends keyof Schema> = Schema[Op]['responses'] extends infer Responses
  ? Responses[keyof Responses & (200 | 201 | 204)] extends { content: { 'application/json': infer Data } }
    ? Data
    : undefined
  : never

/** What an operation gives. */
export type OperationData<Op extends keyof Schema & keyof Table> = Op extends 'createSecret'
  ? DockerLogin
  : Op extends PagedOperation
    ? Page<OperationItem<Op>>
    : Table[Op]['response'] extends 'array'
      ? NonNullable<Good<Op>>
      : Good<Op>

/** An item of a paged list. */
export type OperationItem<Op extends keyof Schema> = Good<Op> extends readonly (infer Element)[] | null ? Element : never

type Call<Op extends keyof Schema & keyof Table> = Op extends PagedOperation
  ? PagedCall<OperationItem<Op>>
  : SwrCall<OperationData<Op>>
type OptionsOf<Op> = Op extends PagedOperation ? PagedOptions : CallOptions

/** The method of an operation: its parameters may be left out where none is required. */
export type Method<Op extends keyof Schema & keyof Table> =
  object extends OperationParams<Op>
    ? (parameters?: OperationParams<Op>, options?: OptionsOf<Op>) => Call<Op>
    : (parameters: OperationParams<Op>, options?: OptionsOf<Op>) => Call<Op>

/** The type of each operation's method. */
export type MethodTable = { [Op in keyof Table]: Method<Op> }
