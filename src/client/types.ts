import type { operations } from '../../generated/operations.js'
import type { operations as Schema } from '../../generated/schema.js'
import type { FilteredOperation, FilterFields } from './filter.js'
import type { CallOptions, PagedOptions } from './options.js'
import type { TransformedData } from './response-transforms.js'

type Table = typeof operations

/** The data of a call together with its response. */
export interface WithResponse<Data> {
  data: Data
  /** The response of the last attempt, with an unread body. */
  response: Response
  /** The ID of the request, for the provider's support. */
  requestId: string | undefined
}

/** A promise of the data of a call. The request is sent at once. */
export interface SwrCall<Data> extends Promise<Data> {
  /**
   * Returns the data together with the response. Rejects if the call fails.
   *
   * @example
   * const { data, response, requestId } = await swr.showNamespace({ namespace: 'group' }).withResponse()
   */
  withResponse(): Promise<WithResponse<Data>>
}

/** One page of a list. */
export interface Page<Item> {
  items: Item[]
  /** The index of the first item in the whole list. */
  offset: number
  /** The number of items on this page. */
  count: number
  /** The number of items in the whole list; `undefined` if the response doesn't state it. */
  total: number | undefined
}

/** One page of a list whose pages have markers. */
export interface MarkerPage<Item, Marker = string | number> {
  items: Item[]
  /** The number of items on this page. */
  count: number
  /** The `marker` of the next page; `undefined` on the last one. */
  nextMarker: Marker | undefined
}

/** Options of `toArray`. */
export interface ArrayOptions {
  /** The maximum number of items. Default: unlimited. */
  limit?: number | undefined
}

/**
 * A paginated list: await it for one page, or iterate over the items of all pages. Nothing is sent before that.
 *
 * @example
 * const { items, total } = await swr.listReposDetails({ limit: 10, offset: 0 })
 * for await (const repository of swr.listReposDetails()) console.log(repository.name)
 */
export interface PagedCall<Item, OnePage = Page<Item>> extends PromiseLike<OnePage>, AsyncIterable<Item> {
  /** Handles a failure, as `Promise.prototype.catch` does. Requests one page. */
  catch<Other = never>(onRejected?: ((reason: unknown) => Other | PromiseLike<Other>) | null): Promise<OnePage | Other>
  /** Runs a callback in either case, as `Promise.prototype.finally` does. Requests one page. */
  finally(onFinally?: (() => void) | null): Promise<OnePage>
  /** Returns one page together with its response. */
  withResponse(): Promise<WithResponse<OnePage>>
  /**
   * Returns all items in an array, or the first ones. Requests the pages that it needs, one after another.
   *
   * @param options `limit` is the maximum number of items; the `limit` of the list is the size of a page
   * @throws SwrInputError if `limit` isn't an integer of 0 or more
   *
   * @example
   * const newest = await swr.listReposDetails({ namespace: 'group' }).toArray({ limit: 20 })
   */
  toArray(options?: ArrayOptions): Promise<Item[]>
  /**
   * Returns the pages of the list, which are requested as they are read. The first one may be empty.
   *
   * @example
   * for await (const { items, total } of swr.listReposDetails().pages()) console.log(items.length, total)
   */
  pages(): AsyncIterable<OnePage>
}

/** The operations that return a paginated list. */
export type PagedOperation = {
  [Op in keyof Table]: Table[Op] extends { itemKey: readonly string[] } ? Op : never
}[keyof Table]

/** Optional parameters may be `undefined`. */
type AcceptUndefined<Params> = {
  [Name in keyof Params]: object extends Pick<Params, Name> ? Params[Name] | undefined : Params[Name]
}
type ObjectOrUnknown<Part> = Part extends object ? AcceptUndefined<Part> : unknown
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

/** Plain query parameters or a filter, not both: the service ignores plain parameters next to a filter. */
type QueryParams<Op extends keyof Schema & keyof Table> = Op extends FilteredOperation
  ?
      | (AcceptUndefined<Omit<QueryOf<Op>, 'filter'>> & { filter?: undefined })
      | ({ filter: string | FilterFields<Op> } & { [Name in Exclude<keyof QueryOf<Op>, 'filter'>]?: undefined })
  : ObjectOrUnknown<QueryOf<Op>>

/** The parameters of an operation: those of the path, the query and the request body in one object. */
export type OperationParams<Op extends keyof Schema & keyof Table> = ObjectOrUnknown<PathOf<Op>> &
  QueryParams<Op> &
  ObjectOrUnknown<BodyOf<Op>>

type SuccessBody<Op extends keyof Schema> = Schema[Op]['responses'] extends infer Responses
  ? Responses[keyof Responses & (200 | 201 | 204)] extends { content: { 'application/json': infer Data } }
    ? Data
    : undefined
  : never

/** The data that a call of an operation resolves to. */
export type OperationData<Op extends keyof Schema & keyof Table> = Op extends keyof TransformedData
  ? TransformedData[Op]
  : Op extends PagedOperation
    ? PageOf<Op>
    : Table[Op]['response'] extends 'array' | 'strings'
      ? NonNullable<SuccessBody<Op>>
      : SuccessBody<Op>

/** An item of a paginated list. */
export type OperationItem<Op extends keyof Schema & keyof Table> = (
  Table[Op] extends { items: infer Field extends string }
    ? SuccessBody<Op>[Field & keyof SuccessBody<Op>]
    : SuccessBody<Op>
) extends readonly (infer Item)[] | null
  ? Item
  : never

/** A page of an operation: with the marker of the next page if its query has a marker. */
export type PageOf<Op extends keyof Schema & keyof Table> =
  QueryOf<Op> extends { marker?: infer Marker } ? MarkerPage<OperationItem<Op>, Marker> : Page<OperationItem<Op>>

type CallOf<Op extends keyof Schema & keyof Table> = Op extends PagedOperation
  ? PagedCall<OperationItem<Op>, PageOf<Op>>
  : SwrCall<OperationData<Op>>
type OptionsOf<Op> = Op extends PagedOperation ? PagedOptions : CallOptions

/** The method of an operation. `params` is optional if no parameter is required. */
export type Method<Op extends keyof Schema & keyof Table> =
  object extends OperationParams<Op>
    ? (params?: OperationParams<Op>, options?: OptionsOf<Op>) => CallOf<Op>
    : (params: OperationParams<Op>, options?: OptionsOf<Op>) => CallOf<Op>

/** The method of each operation. */
export type MethodTable = { [Op in keyof Table]: Method<Op> }
