import type { OperationId } from '../../../../generated/operations.js'
import type { keys } from '../world.js'

/** A call that every SDK of the vendor makes, in the names of the API. */
export interface Call {
  /** What the call shows. */
  title: string
  operation: OperationId
  /** Whose access key signs it. Defaults to the administrator's. */
  as?: keyof typeof keys
  /** Path and query parameters. A slash in a repository is written as a dollar sign. */
  params?: Readonly<Record<string, unknown>>
  body?: unknown
  status: number
  /** The code of the error that the service sends. */
  code?: string
  /** Fields that the SDK returns. */
  data?: unknown
}
