import { type ErrorCode, errorCodes } from '../../generated/error-codes.js'

/** In which shape a code is sent, unless it is the documented one or the gateway's. */
type Shape = 'single' | 'wrapped'

/** Codes that the live service sends in another than the documented shape. */
const shapes: ReadonlyMap<string, Shape> = new Map([
  ['SVCSTG.SWR.4001090', 'single'],
  ['SVCSTG.SWR.4060074', 'wrapped'],
])

/** A request that is refused, with a code of the catalogue, which also knows the status. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly code: ErrorCode
  readonly detail: string
  readonly status: number

  /**
   * @param code why
   * @param detail what it is about, as in `namespace: group`
   */
  constructor(code: ErrorCode, detail = '') {
    super(errorCodes[code].meaning.en)
    this.code = code
    this.detail = detail
    this.status = errorCodes[code].status
  }

  /** The body of the answer. */
  body(requestId: string): unknown {
    const { code, message, detail } = this
    const error = { errorCode: code, errorMessage: message, detail }
    switch (code.startsWith('APIGW.') ? 'gateway' : shapes.get(code)) {
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
}

const titles = { 400: 'Bad Request', 401: 'Unauthorized', 403: 'Forbidden', 500: 'Internal Server Error' } as const

/** A request that the identity service refuses; it has no codes. */
export class IdentityError extends Error {
  override readonly name = 'IdentityError'
  readonly status: keyof typeof titles

  constructor(status: keyof typeof titles, message: string) {
    super(message)
    this.status = status
  }

  /** The body of the answer. */
  body(): unknown {
    return { error: { code: this.status, message: this.message, title: titles[this.status] } }
  }
}
