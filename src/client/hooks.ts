import type { OperationId } from '../../generated/operations.js'

/** A request about to be sent. Secrets in `headers` are masked. */
export interface RequestEvent {
  operation: OperationId | undefined
  method: string
  url: string
  headers: Readonly<Record<string, string>>
  /** 1 for the first try. */
  attempt: number
}
/** An answer that came. Secrets in `headers` are masked. */
export interface ResponseEvent extends Omit<RequestEvent, 'headers'> {
  status: number
  headers: Readonly<Record<string, string>>
  /** From sending to the last byte, in milliseconds. */
  duration: number
}
/** A try that failed and will be repeated. */
export interface RetryEvent extends Omit<RequestEvent, 'headers'> {
  /** What went wrong, for people. */
  reason: string
  /** How long the client waits before the next try, in milliseconds. */
  delay: number
}
/** A list that changed while it was read, so that items may be missing or may have come twice. */
export interface ListEvent {
  operation: OperationId
  /**
   * `repeated`: an item came again and was left out, or the list went on past its end and was stopped; `shrunk`: the
   * total fell or was not reached, so items may have been passed over.
   */
  change: 'repeated' | 'shrunk'
  offset: number
  detail: string
}
/** Something the contract does not allow, seen with `validate: 'warn'`. */
export interface WarningEvent {
  operation: OperationId
  message: string
}

/** Functions that are told what the client does. It waits for those that are async. What they throw reaches the caller. */
export interface Hooks {
  request?(event: RequestEvent): unknown
  response?(event: ResponseEvent): unknown
  retry?(event: RetryEvent): unknown
  list?(event: ListEvent): unknown
  warning?(event: WarningEvent): unknown
}
