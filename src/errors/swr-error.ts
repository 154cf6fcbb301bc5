import type { ErrorCode } from '../../generated/error-codes.js'
import {
  type ErrorKind,
  errorKinds,
  kindOfStatus,
  retryableExceptions,
  retryableStatuses,
} from '../../generated/error-kinds.js'
import type { OperationId } from '../../generated/operations.js'
import { isIdempotent } from './retryable.js'
import { type SentRequest, toCurl } from './to-curl.js'

/** A code of the catalogue, or one that it does not know yet. */
export type SwrErrorCode = ErrorCode | (string & {})

/** One error of an answer, whichever of the five shapes it came in. */
export interface ErrorItem {
  code: SwrErrorCode
  message: string
  detail?: string
}

/** Where an error happened. */
export interface ErrorContext {
  operation?: OperationId | undefined
  request: SentRequest
}

/** Where the error catalogue is published. */
export const catalogueUrl = 'https://huaweicloud-swr.github.io/huaweicloud-swr/errors/'

/**
 * A call that failed. Its text and its fields hold no secret.
 *
 * @example
 * try {
 *   await swr.showNamespace({ namespace: 'group' })
 * } catch (error) {
 *   if (!(error instanceof SwrError && error.isNotFound)) throw error
 * }
 */
export class SwrError extends Error {
  override name = 'SwrError'
  /** The status of the answer; `undefined` when none came. */
  readonly status: number | undefined
  /** The first error's code; empty when the answer had none. */
  readonly code: SwrErrorCode
  /** All errors of the answer. */
  readonly errors: readonly ErrorItem[]
  /** The id to quote when asking the provider. */
  readonly requestId: string | undefined
  readonly operation: OperationId | undefined
  readonly method: string
  readonly url: string
  readonly #request: SentRequest

  constructor(
    message: string,
    place: ErrorContext,
    facts: { status?: number | undefined; errors?: readonly ErrorItem[]; requestId?: string | undefined; cause?: unknown } = {},
  ) {
    super(message, facts.cause === undefined ? undefined : { cause: facts.cause })
    this.status = facts.status
    this.errors = facts.errors ?? []
    this.code = this.errors[0]?.code ?? ''
    this.requestId = facts.requestId
    this.operation = place.operation
    this.method = place.request.method
    this.url = place.request.url
    this.#request = place.request
  }

  /** Whether the same call may be made again as it is: it may succeed later, and it has not been carried out yet. */
  get retryable(): boolean {
    const status = this.#status
    const byStatus = retryableStatuses.includes(status)
    const later = retryableExceptions.includes(this.code) ? !byStatus : byStatus
    // A server that fails may have carried out a POST before.
    return later && (status < 500 || isIdempotent(this.method, this.operation))
  }

  /** The page about the code; `undefined` when there is no code. */
  get docs(): string | undefined {
    return this.code === '' ? undefined : `${catalogueUrl}#${encodeURIComponent(this.code)}`
  }

  /** Something is missing: 404, or a 400 whose code says so. */
  get isNotFound(): boolean {
    return this.#is('not-found')
  }
  /** Something is there already. */
  get isConflict(): boolean {
    return this.#is('conflict')
  }
  /** Token or signature are missing, wrong or expired. */
  get isAuthentication(): boolean {
    return this.#is('authentication')
  }
  /** The caller is known and may not do this. */
  get isPermission(): boolean {
    return this.#is('permission')
  }
  /** A quota is used up. */
  get isQuota(): boolean {
    return this.#is('quota')
  }
  /** Too many requests in a short time. */
  get isThrottled(): boolean {
    return this.#is('throttled')
  }

  /**
   * The request as a curl command.
   *
   * @param options `showSecrets` leaves tokens, signatures and passwords in
   */
  toCurl(options: { showSecrets?: boolean } = {}): string {
    return toCurl(this.#request, options)
  }

  /** What `JSON.stringify` writes, so that a log has what people need; without secrets. */
  toJSON(): object {
    const { message, retryable, docs } = this
    return { ...this, message, retryable, docs }
  }

  /** The status of the answer, or that in the code (`SVCSTG.SWR.4040058`) of an error that came as a success. */
  get #status(): number {
    const { status = 0, code } = this
    return status > 199 && status < 300 ? Number(/\.(\d{3})\d{4}$/.exec(code)?.[1] ?? status) : status
  }

  /** The code decides first; the status only where the code says nothing else. */
  #is(kind: ErrorKind): boolean {
    return ((Object.hasOwn(errorKinds, this.code) ? errorKinds[this.code] : undefined) ?? kindOfStatus[this.#status]) === kind
  }
}
