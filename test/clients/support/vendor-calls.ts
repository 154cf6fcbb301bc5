import type { OperationId } from '../../../generated/operations.js'
import { jsonLines, type Program, run } from '../../support/run.js'
import type { Call } from './calls/call.js'
import type { Service } from './service.js'
import { keys, region } from './world.js'

/** A call as the programs read it. */
export interface VendorCall {
  operation: OperationId
  caller: { ak: string; sk: string; projectId?: string; securityToken?: string }
  /** Headers that the caller adds. */
  headers?: Readonly<Record<string, string>>
  params: Readonly<Record<string, unknown>>
  body?: unknown
}

/** What the program prints for a call. */
export interface Outcome {
  /** The status that the SDK reports; 0 without a response. */
  status: number
  data?: unknown
  error?: { code: string | null; message: string; requestId: string }
  failure?: string
}

/** Runs the program of an SDK once, for all its calls. */
export async function callAll(
  program: Program,
  service: Service,
  list: readonly VendorCall[],
  options: { iamFromEnvironment?: boolean } = {},
): Promise<Outcome[]> {
  const { code, stdout, stderr } = await run(
    program,
    JSON.stringify({ url: service.url, region, calls: list, ...options }),
    180_000,
  )
  const outcomes = jsonLines(stdout) as Outcome[]
  if (code !== 0 || outcomes.length !== list.length) throw new Error(`The program ended with ${code}: ${stderr}${stdout}`)
  return outcomes
}

/** Returns a call with the credentials of its caller. */
export const toVendorCall = (
  { projects, retentionId }: Service,
  { operation, as = 'admin', params = {}, body }: Pick<Call, 'operation' | 'as' | 'params' | 'body'>,
): VendorCall => ({
  operation,
  caller: { ...keys[as], projectId: as === 'partner' ? projects.partner : projects.demo },
  params: typeof params === 'function' ? params(retentionId) : params,
  ...(body === undefined ? {} : { body }),
})
