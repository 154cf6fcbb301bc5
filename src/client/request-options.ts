import type { CallOptions } from './options.js'

/** The value of a query parameter. */
export type QueryValue = string | number | boolean | undefined

/** Options of `request`. */
export interface RequestOptions extends CallOptions {
  /** The query parameters: an object, or `URLSearchParams`. Those that are `undefined` are omitted. */
  query?: Readonly<Record<string, QueryValue>> | Iterable<readonly [name: string, value: QueryValue]> | undefined
  /** The body, which is sent as JSON. */
  body?: unknown
  /** Which URL the path is below: that of the service or that of IAM. Default: IAM for the paths of its operations. */
  service?: 'swr' | 'iam' | undefined
}

/** Options of `fetch`. */
export interface FetchOptions extends Omit<RequestInit, 'window' | 'signal'> {
  /** Aborts the call. */
  signal?: AbortSignal | null | undefined
  /** Retries of this call. */
  retry?: CallOptions['retry']
  /** Timeouts of this call. */
  timeout?: CallOptions['timeout']
  /** Whether the request is sent without credentials. Default: `false`. */
  anonymous?: boolean | undefined
}
