import type { OperationId } from '../../../../generated/operations.js'
import type { keys } from '../world.js'

type CallParams = Readonly<Record<string, unknown>>

/** A call that every SDK of the vendor makes, in the names of the API. */
export interface Call {
  /** What the call shows. */
  title: string
  operation: OperationId
  /** Whose access key signs it. Defaults to the administrator's. */
  as?: keyof typeof keys
  /** Path and query parameters. A slash in a repository is written as a dollar sign. Some require the ID of a policy. */
  params?: CallParams | ((retentionId: number) => CallParams)
  body?: unknown
  status: number
  /** The code of the error that the service sends. */
  code?: string
  /** Fields that the SDK returns. */
  data?: unknown
}

/** What an operation without parameters that could be wrong returns to an unknown caller. */
export const unknownCaller = (operation: OperationId): Call => ({
  title: 'is rejected with an unknown key',
  operation,
  as: 'unknownKey',
  status: 401,
  code: 'APIGW.0301',
})
