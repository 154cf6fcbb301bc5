import { SwrTimeoutError } from '../errors/response-errors.js'
import { onAbort, startTimer } from './abort.js'
import { loadInTime } from './load-in-time.js'
import { type CallLimits, RunningCall, type UnfinishedStep } from './running-call.js'

/**
 * Runs a call. The promise settles with the result, when the caller aborts, or at the timeout, whichever is first: a hook,
 * a `credentials` function, a `fetch` or a transport that never settles can't delay it.
 */
export function runCall<T>(limits: CallLimits, run: (call: RunningCall) => Promise<T>): Promise<T> {
  const call = new RunningCall(limits)
  return new Promise((resolve, reject) => {
    let timer: ReturnType<typeof startTimer>
    let unlink: (() => void) | undefined
    const clear = (): void => {
      clearTimeout(timer)
      unlink?.()
    }
    const end = (reason: unknown): void => {
      clear()
      call.end(reason)
      reject(reason)
    }
    // A caller that only tests the error for truthiness would ignore a falsy one.
    if (limits.signal)
      unlink = onAbort(limits.signal, reason =>
        end(reason || new DOMException(`The call was aborted with "${reason}".`, 'AbortError')),
      )
    if (call.ended) return
    timer = startTimer(Math.max(1, limits.timeout), () => void timeoutError(call.step).then(end))
    run(call).then(
      result => {
        clear()
        resolve(result)
      },
      error => {
        clear()
        reject(error || new Error(`A hook or the \`credentials\` function threw "${error}".`))
      },
    )
  })
}

/** Creates the error of a timeout, with code that loads on demand. A browser that lost its connection can't load it. */
async function timeoutError(step: UnfinishedStep): Promise<SwrTimeoutError> {
  try {
    return (await loadInTime()).createTimeoutError(step)
  } catch {
    const { method, url } = step.context.request
    return new SwrTimeoutError(`${method} ${url} timed out after ${step.timeout} ms.`, step.context)
  }
}
