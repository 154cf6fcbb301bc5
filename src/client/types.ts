import type { operations } from '../../generated/operations.js'
import type { Params } from '../../generated/params.js'
import type { operations as Schema } from '../../generated/schema.js'
import type { DockerLogin } from './docker-login.js'
import type { FilteredOperation, FilterFields, FilterKeys } from './filter.js'
import type { Flat, Sorted, SortField, Unsorted, Without, WithSorting } from './flat-types.js'
import type { CallOptions, PagedOptions } from './options.js'

type OperationTable = typeof operations

/** The data of a call together with its response. */
export interface WithResponse<Data> {
  /** What the call alone resolves to. */
  data: Data
  /** The response of the last attempt, with an unread body. */
  response: Response
  /** The ID of the request, for the provider's support. */
  requestId: string | undefined
}

/** A promise of the data of a call. The request is sent immediately. */
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
  /** The items of this page; empty after the last one. */
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
  /** The items of this page; empty if there are none. */
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
  [Op in keyof OperationTable]: OperationTable[Op] extends { itemKey: readonly string[] } ? Op : never
}[keyof OperationTable]

/** Plain query parameters, without a filter. */
type PlainParams<Op extends keyof Params> = Omit<Params[Op], 'filter'> & Without<FilterParam<Op>>
/** A filter, without plain query parameters: the service ignores them next to a filter. */
type FilterParams<Op extends keyof Params, Fields> = Pick<Params[Op], keyof Params[Op] & PathName<Op>> &
  Without<Omit<Params[Op], 'filter' | PathName<Op>>> & { [Name in keyof FilterParam<Op>]: string | Fields }
/** With its documentation, which a mapped type keeps. */
type FilterParam<Op extends keyof Params> = Required<Pick<Params[Op], keyof Params[Op] & 'filter'>>
type PathName<Op extends keyof Schema> = Schema[Op]['parameters'] extends { path: infer Path } ? keyof Path : never

/** The parameters of an operation: those of the path, the query and the request body in one object. */
export type OperationParams<Op extends keyof Params> = Flat<
  Op extends FilteredOperation ? Sorted<PlainParams<Op>> | FilterParams<Op, FilterFields<Op>> : Sorted<Params[Op]>
>

/** The result of a write without data: an empty object. A newer service may send fields. */
export interface WriteResult extends Record<string, never> {}

type SuccessBody<Op extends keyof Schema> = Schema[Op]['responses'] extends infer Responses
  ? Responses[keyof Responses & (200 | 201 | 204)] extends { content: { 'application/json': infer Data } }
    ? Data
    : undefined
  : never

/** The operations of SWR whose response is a credential: a login to the registry. */
export type LoginOperation = {
  [Op in keyof OperationTable]: OperationTable[Op] extends { service: 'iam' }
    ? never
    : OperationTable[Op] extends { secret: true }
      ? Op
      : never
}[keyof OperationTable]

/** The data that a call of an operation resolves to. */
export type OperationData<Op extends keyof Schema & keyof OperationTable> = Op extends LoginOperation
  ? DockerLogin
  : Op extends PagedOperation
    ? PageOf<Op>
    : OperationTable[Op]['response'] extends 'array' | 'strings'
      ? NonNullable<SuccessBody<Op>>
      : SuccessBody<Op> extends Record<string, never>
        ? WriteResult
        : SuccessBody<Op>

/** An item of a paginated list. */
export type OperationItem<Op extends keyof Schema & keyof OperationTable> = (
  OperationTable[Op] extends { items: infer Field extends string }
    ? SuccessBody<Op>[Field & keyof SuccessBody<Op>]
    : SuccessBody<Op>
) extends readonly (infer Item)[] | null
  ? Item
  : never

/** A page of an operation: with the marker of the next page if its query has a marker. */
export type PageOf<Op extends keyof Schema & keyof OperationTable> = Params[Op] extends { marker?: infer Marker }
  ? MarkerPage<OperationItem<Op>, Exclude<Marker, undefined>>
  : Page<OperationItem<Op>>

type CallOf<Op extends keyof Schema & keyof OperationTable> = Op extends PagedOperation
  ? PagedCall<OperationItem<Op>, PageOf<Op>>
  : SwrCall<OperationData<Op>>
type OptionsOf<Op> = Op extends PagedOperation ? PagedOptions : CallOptions

/**
 * The overloads of a list with a filter: each has one object of parameters, so that editors show the documentation of its fields.
 * Those of a union have none.
 */
interface FilteredList<Op extends FilteredOperation> {
  plain: Unsorted<PlainParams<Op>>
  sorted: WithSorting<PlainParams<Op>>
  filtered: Flat<FilterParams<Op, Unsorted<FilterKeys<Op>>>>
  sortedFiltered: Flat<FilterParams<Op, WithSorting<FilterKeys<Op>>>>
  any: OperationParams<Op>
  options: OptionsOf<Op>
  call: CallOf<Op>
}

/** The overloads of a list that can only be sorted. */
interface SortedList<Op extends keyof Params & keyof OperationTable> {
  plain: Unsorted<Params[Op]>
  sorted: WithSorting<Params[Op]>
  any: OperationParams<Op>
  options: OptionsOf<Op>
  call: CallOf<Op>
}

/** The types of each method: the parameters of its overloads, its options and what it returns. */
export type MethodTable = {
  [Op in keyof OperationTable]: Op extends FilteredOperation
    ? FilteredList<Op>
    : SortField extends keyof Params[Op]
      ? SortedList<Op>
      : { params: OperationParams<Op>; options: OptionsOf<Op>; call: CallOf<Op> }
}
