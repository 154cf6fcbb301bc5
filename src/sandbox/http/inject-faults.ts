import { setTimeout as delay } from 'node:timers/promises'
import { type ErrorCode, errorCodes, statusCodes } from '../../../generated/error-codes.js'
import type { OperationId } from '../../../generated/operations.js'
import { ApiError } from '../errors.js'
import type { Fault } from '../faults/fault.js'
import type { Random } from '../store/random.js'
import type { Store } from '../store/store.js'
import { errorParts, type ResponseParts } from './responses.js'

/** A connection reset by an injected fault. It looks like the network error of a `fetch`. */
export class ConnectionResetError extends TypeError {
  constructor() {
    super('fetch failed', { cause: Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }) })
  }
}

/** The call to inject faults into. */
export interface FaultContext {
  operation: OperationId
  requestId: string
  /** Whether errors of the service have the old and the new format in one object. */
  asObject: boolean
  random: Random
  store: () => Store
  /** Ends delays. */
  signal: AbortSignal
}

/**
 * Handles a request with faults injected. Delays are injected first, then faults that replace the request's effect, then faults
 * that change its response.
 *
 * @throws ConnectionResetError for a `reset`, the abort reason when the signal ends a delay
 */
export async function injectFaults(
  faults: readonly Fault[],
  handle: () => Promise<ResponseParts>,
  context: FaultContext,
): Promise<ResponseParts> {
  for (const fault of faults) if (fault.kind === 'latency') await pause(delayOf(fault, context.random), context.signal)
  for (const fault of faults) {
    if (fault.kind === 'throttle') return throttled(fault.retryAfter ?? 1, context.requestId)
    if (fault.kind === 'status' && !fault.afterProcessing) return failed(fault, context)
    if (fault.kind === 'reset' && !fault.afterProcessing) throw new ConnectionResetError()
  }
  let parts = await handle()
  for (const fault of faults) {
    if (fault.kind === 'status') parts = failed(fault, context)
    else if (fault.kind === 'reset') throw new ConnectionResetError()
    else if (fault.kind === 'empty') parts = { ...parts, text: parts.text === null ? null : '' }
    else if (fault.kind === 'truncated')
      parts = { ...parts, text: parts.text?.slice(0, Math.ceil(parts.text.length / 2)) ?? null }
    else if (fault.kind === 'token-calls') limitToken(parts, fault.calls, context.store())
  }
  return parts
}

async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  try {
    await delay(milliseconds, undefined, { signal })
  } catch (error) {
    // `fetch` throws the abort reason itself, not an AbortError of the timer.
    signal.throwIfAborted()
    throw error
  }
}

function delayOf(
  { milliseconds, spread = 0, distribution = 'even' }: Extract<Fault, { kind: 'latency' }>,
  random: Random,
): number {
  const fraction = random.fraction()
  return milliseconds + spread * (distribution === 'even' ? fraction : fraction ** 4)
}

function throttled(seconds: number, requestId: string): ResponseParts {
  const parts = errorParts(new ApiError('APIGW.0308'), requestId)
  return { ...parts, headers: { ...parts.headers, 'Retry-After': String(seconds) } }
}

function failed(
  { status, body = status === 500 ? 'service' : 'html' }: Extract<Fault, { kind: 'status' }>,
  { operation, requestId, asObject }: FaultContext,
): ResponseParts {
  if (body === 'html') {
    const title = `${status} ${statusCodes[status]?.phrase ?? 'Error'}`
    const page = `<html>\n<head><title>${title}</title></head>\n<body><h1>${title}</h1></body>\n</html>\n`
    return { status, headers: { 'Content-Type': 'text/html' }, text: page }
  }
  return { ...errorParts(new ApiError(serverErrorCode(operation)), requestId, asObject), status }
}

/** Returns the code of an operation's 500 response in the contract. */
function serverErrorCode(operation: OperationId): ErrorCode {
  const codes = Object.entries(errorCodes) as [ErrorCode, (typeof errorCodes)[ErrorCode]][]
  const found = codes.find(([, { status, operations }]) => status === 500 && operations.includes(operation))
  return found?.[0] ?? 'SVCSTG.SWR.5000008'
}

function limitToken({ headers }: ResponseParts, calls: number, store: Store): void {
  const token = store.tokens.get(headers['X-Subject-Token'] ?? '')
  if (token) token.callsLeft = calls
}
