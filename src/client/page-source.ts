import type { ClientResponse } from './client-response.js'
import type { ListEvent } from './hooks.js'
import type { Page } from './types.js'

/** A page and the response that contained it. */
export interface PageResult<Item> {
  data: Page<Item>
  response: ClientResponse
}

/** Requests one page. */
export type PageSource<Item> = (
  offset: number | undefined,
  limit: number | undefined,
  signal?: AbortSignal,
) => Promise<PageResult<Item>>

/** The page size of the service if a request has no `limit`. */
export const defaultLimit = 100

/** The options of a list. */
export interface ListStart {
  /** The fields that identify an item. */
  keyFields: readonly string[]
  offset: number | undefined
  limit: number | undefined
  prefetch: boolean
  /** Aborts the requests of the list. */
  signal: AbortSignal | undefined
  onEvent: (event: Pick<ListEvent, 'kind' | 'offset' | 'message'>) => unknown
}
