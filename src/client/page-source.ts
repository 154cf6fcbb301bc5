import type { ClientResponse } from './client-response.js'
import type { ListEvent } from './hooks.js'
import type { MarkerPage, Page } from './types.js'

/** A page of a list with offsets or with markers. */
export type AnyPage<Item> = Pick<Page<Item>, 'items' | 'count'> & Partial<Page<Item> & MarkerPage<Item>>

/** A page and the response that contained it. */
export interface PageResult<Item> {
  data: AnyPage<Item>
  response: ClientResponse
}

/** The start of a page: an offset, or the marker in the previous page. */
export type PageStart = string | number | undefined

/** Requests one page. */
export type PageSource<Item> = (from: PageStart, limit: number | undefined, signal?: AbortSignal) => Promise<PageResult<Item>>

/** The page size of the service if a request has no `limit`. */
export const defaultLimit = 100

/** The options of a list. */
export interface ListStart {
  /** The fields that identify an item. */
  keyFields: readonly string[]
  /** Whether pages start at markers, not at offsets. */
  hasMarkers: boolean
  from: PageStart
  limit: number | undefined
  prefetch: boolean
  /** Aborts the requests of the list. */
  signal: AbortSignal | undefined
  onEvent: (event: Pick<ListEvent, 'kind' | 'offset' | 'message'>) => unknown
}
