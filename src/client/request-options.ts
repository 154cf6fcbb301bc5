import type { CallOptions } from './options.js'

/** Options of `request`. */
export interface RequestOptions extends CallOptions {
  /** The query parameters. Those that are `undefined` are omitted. */
  query?: Readonly<Record<string, string | number | boolean | undefined>> | undefined
  /** The body, which is sent as JSON. */
  body?: unknown
  /** Which URL the path is below: that of the service or that of IAM. Default: IAM for the paths of its operations. */
  service?: 'swr' | 'iam' | undefined
}

/** Options of `fetch`. */
export interface FetchOptions extends Omit<RequestInit, 'window'> {
  /** Retries of this call. */
  retry?: CallOptions['retry']
  /** Timeouts of this call. */
  timeout?: CallOptions['timeout']
  /** Whether the request is sent without credentials. Default: `false`. */
  anonymous?: boolean | undefined
}
