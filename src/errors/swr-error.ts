import type { ErrorCode } from '../../generated/error-codes.js'
import type { ErrorKind } from '../../generated/error-kinds.js'
import type { OperationId } from '../../generated/operations.js'
import { kindOfStatus } from './kind-of-status.js'
import type { SentRequest } from './to-curl.js'

/** An error code of the catalogue, or another string for a code that the catalogue doesn't have yet. */
export type SwrErrorCode = ErrorCode | (string & {})

/** One error of a response, independent of the response's error format. */
export interface ErrorItem {
  code: SwrErrorCode
  message: string
  /** More about the cause, such as the name of the parameter. */
  detail?: string
  /** Why a permission is missing, in a form that the provider's STS service decodes. */
  encodedAuthorizationMessage?: string
}

/** The operation and the request that failed. */
export interface ErrorContext {
  operation?: OperationId | undefined
  request: SentRequest
  /** Whether the failure happened before the request was sent. */
  unsent?: boolean
}

/** What an error is created from besides its message and context. */
export interface SwrErrorDetails {
  status?: number | undefined
  errors?: readonly ErrorItem[]
  requestId?: string | undefined
  cause?: unknown
  /**
   * What the client adds, for tests that create an error: without it, only the status determines the kind, and `retryable` is
   * `false`.
   */
  facts?: Partial<ErrorFacts>
}

/**
 * The data of the catalogue and the request about an error. `createError` finds it, with code that loads with the first failure.
 */
export interface ErrorFacts {
  kind: ErrorKind | undefined
  retryable: boolean
  docs: string | undefined
  toCurl: (options: { showSecrets?: boolean | undefined }) => string
}

/**
 * A call that failed. Its message and its properties contain no secrets.
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
  /** The status of the response; `undefined` without a response. */
  readonly status: number | undefined
  /** The code of the first error; empty if the response has none. */
  readonly code: SwrErrorCode
  /** All errors of the response. */
  readonly errors: readonly ErrorItem[]
  /** The ID of the request, for the provider's support. */
  readonly requestId: string | undefined
  /** The operation; `undefined` for a call of `raw`. */
  readonly operation: OperationId | undefined
  readonly method: string
  readonly url: string
  readonly #facts: Partial<ErrorFacts>

  /**
   * Creates an error, for a test double of the client. Errors of the client contain more, so prefer those of the sandbox, or of a
   * `fetch` that returns the body of an error.
   *
   * @example
   * const request = { method: 'GET', url: 'http://127.0.0.1:4010/v2/manage/namespaces', headers: {} }
   * const busy = new SwrError('busy', { request }, { status: 503, facts: { retryable: true } })
   */
  constructor(message: string, context: ErrorContext, details: SwrErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause })
    this.status = details.status
    this.errors = details.errors ?? []
    this.code = this.errors[0]?.code ?? ''
    this.requestId = details.requestId
    this.operation = context.operation
    this.method = context.request.method
    this.url = context.request.url
    this.#facts = details.facts ?? {}
  }

  /** Whether the same call may succeed later and is safe to repeat. */
  get retryable(): boolean {
    return this.#facts.retryable ?? false
  }

  /** The URL of the code's documentation; `undefined` without a code of the catalogue. */
  get docs(): string | undefined {
    return this.#facts.docs
  }

  /** Whether the resource doesn't exist: status 404, or a status 400 whose code means so. */
  get isNotFound(): boolean {
    return this.#is('not-found')
  }
  /** Whether the resource already exists or is in use. */
  get isConflict(): boolean {
    return this.#is('conflict')
  }
  /** Whether the token or signature is missing, invalid or expired. */
  get isAuthentication(): boolean {
    return this.#is('authentication')
  }
  /** Whether the caller lacks a permission. */
  get isPermission(): boolean {
    return this.#is('permission')
  }
  /** Whether a quota is exceeded. */
  get isQuota(): boolean {
    return this.#is('quota')
  }
  /** Whether the caller sent too many requests. */
  get isThrottled(): boolean {
    return this.#is('throttled')
  }

  /**
   * Returns the request as a curl command for a POSIX shell.
   *
   * @param options `showSecrets` includes tokens, signatures and passwords, which are redacted by default
   *
   * @example
   * console.error(error.toCurl())
   * // curl 'http://127.0.0.1:4010/v2/manage/namespaces/group' -H 'x-auth-token: ***'
   */
  toCurl(options: { showSecrets?: boolean | undefined } = {}): string {
    return this.#facts.toCurl?.(options) ?? `curl -X ${this.method} '${this.url.replaceAll("'", '%27')}'`
  }

  /** Returns the properties and the message for `JSON.stringify`, without secrets. */
  toJSON(): object {
    const { message, retryable, docs } = this
    return { ...this, message, retryable, docs }
  }

  #is(kind: ErrorKind): boolean {
    return ('kind' in this.#facts ? this.#facts.kind : kindOfStatus[this.status ?? 0]) === kind
  }
}
