import { setTimeout as wait } from 'node:timers/promises'
import { type ErrorCode, errorCodes, statusCodes } from '../../../generated/error-codes.js'
import type { OperationId } from '../../../generated/operations.js'
import { ApiError } from '../errors.js'
import { type ResponseParts, errorParts } from '../http/responses.js'
import type { Random } from '../store/random.js'
import type { Store } from '../store/store.js'
import type { Fault } from './faults.js'

/** A connection that was reset on request; looks like the failure of a `fetch` over the network. */
export class ConnectionReset extends TypeError {
  constructor() {
    super('fetch failed', { cause: Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }) })
  }
}

/** What misbehaving needs to know. */
export interface FaultContext {
  operation: OperationId
  requestId: string
  random: Random
  store: () => Store
  /** Ends waits. */
  signal: AbortSignal
}

/**
 * Answers with faults. Latency comes first, then what happens instead of the request's effect, then what happens to its
 * answer.
 *
 * @throws ConnectionReset when a fault says so, the reason of the signal when it ends a wait
 */
export async function injectFaults(faults: readonly Fault[], answer: () => Promise<ResponseParts>, occasion: FaultContext): Promise<ResponseParts> {
  for (const fault of faults) if (fault.kind === 'latency') await pause(delayOf(fault, occasion.random), occasion.signal)
  for (const fault of faults) {
    if (fault.kind === 'throttle') return throttled(fault.retryAfter ?? 1, occasion.requestId)
    if (fault.kind === 'status' && !fault.late) return failed(fault, occasion)
    if (fault.kind === 'reset' && !fault.late) throw new ConnectionReset()
  }
  let reply = await answer()
  for (const fault of faults) {
    if (fault.kind === 'status') reply = failed(fault, occasion)
    else if (fault.kind === 'reset') throw new ConnectionReset()
    else if (fault.kind === 'empty') reply = { ...reply, text: reply.text === null ? null : '' }
    else if (fault.kind === 'truncated')
      reply = { ...reply, text: reply.text?.slice(0, Math.ceil(reply.text.length / 2)) ?? null }
    else if (fault.kind === 'token-calls') limitToken(reply, fault.calls, occasion.store())
  }
  return reply
}

/** Waits, until the caller no longer does. */
async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  try {
    await wait(milliseconds, undefined, { signal })
  } catch (error) {
    // A caller of `fetch` gets the reason itself.
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
  const reply = errorParts(new ApiError('APIGW.0308'), requestId)
  return { ...reply, headers: { ...reply.headers, 'Retry-After': String(seconds) } }
}

function failed(
  { status, body = status === 500 ? 'service' : 'html' }: Extract<Fault, { kind: 'status' }>,
  { operation, requestId }: FaultContext,
): ResponseParts {
  if (body === 'html') {
    const title = `${status} ${statusCodes[status]?.phrase ?? 'Error'}`
    const page = `<html>\n<head><title>${title}</title></head>\n<body><h1>${title}</h1></body>\n</html>\n`
    return { status, headers: { 'Content-Type': 'text/html' }, text: page }
  }
  return { ...errorParts(new ApiError(failureOf(operation)), requestId), status }
}

/** The code with which an operation fails, as the contract shows it. */
function failureOf(operation: OperationId): ErrorCode {
  const codes = Object.entries(errorCodes) as [ErrorCode, (typeof errorCodes)[ErrorCode]][]
  const found = codes.find(([, { status, operations }]) => status === 500 && operations.includes(operation))
  return found?.[0] ?? 'SVCSTG.SWR.5000008'
}

function limitToken({ headers }: ResponseParts, calls: number, store: Store): void {
  const token = store.tokens.get(headers['X-Subject-Token'] ?? '')
  if (token) token.callsLeft = calls
}
