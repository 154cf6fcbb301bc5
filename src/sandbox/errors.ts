import { type ErrorCode, errorCodes } from '../../generated/error-codes.js'

/** The format of an error body when it is neither that of the reference of 2022 nor the gateway's. */
type ErrorFormat = 'single' | 'wrapped'

/** Codes that the live service sends in another format than the documented one. */
const formats: ReadonlyMap<string, ErrorFormat> = new Map([
  ['SVCSTG.SWR.4001090', 'single'],
  ['SVCSTG.SWR.4060074', 'wrapped'],
  ['SVCSTG.SWR.4000306', 'wrapped'],
  ['SVCSTG.SWR.4001158', 'wrapped'],
])

const isGatewayCode = (code: ErrorCode): boolean => code.startsWith('APIGW.')

/** An error response with a code of the catalogue, which also determines status and message. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly code: ErrorCode
  readonly detail: string
  readonly status: number
  /** What the log of a server adds about the request. */
  readonly note: string

  /**
   * @param code the error code
   * @param detail the value that caused the error, as in `namespace: group`; for a code of the gateway, the whole message
   * @param note what the log adds about the request
   */
  constructor(code: ErrorCode, detail = '', note = '') {
    super((isGatewayCode(code) && detail) || errorCodes[code].meaning.en)
    this.code = code
    this.detail = detail
    this.status = errorCodes[code].status
    this.note = note
  }

  /**
   * Returns the response body.
   *
   * @param asObject whether errors of the service have the old and the new format in one object
   */
  body(requestId: string, asObject = false): unknown {
    const { code, message, detail } = this
    const error = { errorCode: code, errorMessage: message, detail }
    if (asObject && !isGatewayCode(code)) return this.#object()
    switch (isGatewayCode(code) ? 'gateway' : formats.get(code)) {
      case 'gateway':
        return { error_msg: message, error_code: code, request_id: requestId }
      case 'single':
        return { errorCode: code, errorMessage: message }
      case 'wrapped':
        return { errors: [error] }
      default:
        return [error]
    }
  }

  /** Returns the newest format: the only one of the service that the vendor's SDKs read in full. */
  #object(): unknown {
    const { code, message, detail, status } = this
    const message403 = { encoded_authorization_message: Buffer.from(`${code} ${detail}`).toString('base64') }
    const permission = status === 403 ? message403 : {}
    return {
      errors: [{ errorCode: code, errorMessage: message, detail, ...permission }],
      error_code: code,
      error_msg: message,
      details: [{ error_code: code, error_msg: detail }],
      ...permission,
    }
  }
}

const titles = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  500: 'Internal Server Error',
} as const

/** An error response of the identity service, which has no error codes. */
export class IdentityError extends Error {
  override readonly name = 'IdentityError'
  readonly status: keyof typeof titles
  /** What the log of a server adds about the request. */
  readonly note: string

  constructor(status: keyof typeof titles, message: string, note = '') {
    super(message)
    this.status = status
    this.note = note
  }

  /** Returns the response body. */
  body(): unknown {
    return { error: { code: this.status, message: this.message, title: titles[this.status] } }
  }
}

/** Whether an error is one of the service, and not a bug. */
export function isServiceError(error: unknown): error is ApiError | IdentityError {
  return error instanceof ApiError || error instanceof IdentityError
}
