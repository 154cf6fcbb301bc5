import { errorFromFailure } from '../errors/error-from-failure.js'
import { SwrInputError } from '../errors/input-error.js'
import { isIdempotent, systemErrorCode } from '../errors/retryable.js'
import { startTimer } from './abort.js'
import type { ClientResponse } from './client-response.js'
import { type Failure, retryDelay, shouldRetry } from './retry.js'
import type { RunningCall } from './running-call.js'
import type { Sending, SentAttempt } from './sending.js'

/** Whether and when an attempt is repeated. */
interface Decision {
  failure: Failure
  isRenewed: boolean
  mayRetry: boolean
  /** In milliseconds. */
  delay: number
}

/**
 * Continues after the first attempt of a call: reports it to the hooks, retries where that is safe, and returns the last response.
 */
export async function recoverCall(sending: Sending, first: SentAttempt): Promise<ClientResponse> {
  const { call, observer } = sending
  // An attempt that renews the credentials doesn't count: the service rejected it without processing it.
  let renewals = 0
  let sent = first
  for (let number = 1; ; number += 1, sent = await sending.attempt(number, sending)) {
    const { context, event, outcome, startedAt } = sent
    const observed = { event, call, context }
    if ('response' in outcome) {
      const received = outcome.response
      if (received.status < 400) {
        await observer?.response(observed, received, { startedAt, willRetry: false })
        return { received, context }
      }
      const decision = decide(sending, sent, number, renewals)
      await observer?.response(observed, received, { startedAt, willRetry: decision.mayRetry })
      if (!decision.mayRetry) return { received, context }
      await prepareRetry(sending, sent, decision)
      if (decision.isRenewed) renewals += 1
      continue
    }
    const decision = decide(sending, sent, number, renewals)
    const isFinal = call.ended !== undefined || outcome.error instanceof SwrInputError
    const willRetry = decision.mayRetry && !isFinal
    if (observer || !willRetry) {
      const reason = isFinal
        ? (call.ended?.reason ?? outcome.error)
        : errorFromFailure(outcome, context, number, sending.timeout)
      await observer?.failure(observed, reason, { startedAt, willRetry })
      if (!willRetry) throw reason
    }
    await prepareRetry(sending, sent, decision)
  }
}

/** Decides whether to repeat an attempt, which counts only if it didn't just renew the credentials. */
function decide(
  { request: { method, context }, call, retry, authenticator }: Sending,
  { outcome, authHeaders }: SentAttempt,
  number: number,
  renewals: number,
): Decision {
  const { attempts = 4, ...delays } = retry
  let failure: Failure
  if ('response' in outcome) {
    const { status, headers } = outcome.response
    const date = headers.get('date')
    failure = { status, retryAfter: headers.get('retry-after'), date }
    if (status === 401 && !context.anonymous && renewals === 0)
      if (authenticator.renew(authHeaders, Date.parse(date ?? '') || undefined))
        return { failure, isRenewed: true, mayRetry: true, delay: 0 }
  } else {
    failure = outcome
  }
  const counted = number - renewals
  const delay = retryDelay(counted, failure, delays, Date.now())
  const isSafe = shouldRetry(isIdempotent(method, context.operation), failure)
  return { failure, isRenewed: false, mayRetry: counted < attempts && isSafe && delay < call.remaining, delay }
}

/** Reports a retry to the hooks and waits. */
async function prepareRetry({ call, observer }: Sending, { context, event }: SentAttempt, decision: Decision): Promise<void> {
  const { delay } = decision
  await observer?.retry({ event, call, context }, { reason: describeDecision(decision), delay })
  if (delay > 0) await waitBeforeRetry(delay, call)
}

/** Waits for `delay` milliseconds as long as the call lasts. */
async function waitBeforeRetry(delay: number, call: RunningCall): Promise<void> {
  let timer: ReturnType<typeof startTimer>
  try {
    await call.wait(
      new Promise<void>(resolve => {
        timer = startTimer(delay, resolve)
      }),
    )
  } finally {
    clearTimeout(timer)
  }
}

/** Describes a failed attempt for a log. */
function describeDecision({ failure, isRenewed }: Decision): string {
  if (isRenewed) return 'the credentials were renewed'
  return 'status' in failure ? `status ${failure.status}` : systemErrorCode(failure.error) || 'the connection failed'
}
