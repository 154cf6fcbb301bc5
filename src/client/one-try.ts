import type { LeanRequest } from './lean-request.js'

/** A `fetch` that takes a request, as the sandbox's does and the global one can. */
export type Fetch = (request: Request) => Promise<Response>

/** How one try ended. */
export type Outcome = { answer: Response; text: string } | { error: unknown; timedOut: boolean }

/**
 * One try, with its answer read to the end.
 *
 * @param limit how long it may take, in milliseconds
 */
export async function oneTry(
  fetch: Fetch | undefined,
  request: LeanRequest,
  headers: Record<string, string>,
  limit: number,
): Promise<Outcome> {
  const controller = new AbortController()
  let timedOut = false
  const timer = setTimeout(() => {
    timedOut = true
    controller.abort(new DOMException(`No whole answer within ${limit} ms.`, 'TimeoutError'))
  }, limit)
  const abort = (): void => controller.abort(request.signal?.reason)
  request.signal?.addEventListener('abort', abort, { once: true })
  try {
    const { method, url, body } = request
    // A redirect would carry the credentials to another place.
    const init: RequestInit = { method, headers, signal: controller.signal, redirect: 'manual', ...(body ? { body } : {}) }
    if (!fetch) {
      const answer = await globalThis.fetch(url, init)
      return { answer, text: await answer.text() }
    }
    // A replaced fetch gets the Request that it expects; it may not watch the signal, so that is watched here as well.
    const answer = await untilAborted(fetch(new Request(url, init)), controller.signal)
    return { answer, text: await untilAborted(answer.text(), controller.signal) }
  } catch (error) {
    return { error, timedOut }
  } finally {
    clearTimeout(timer)
    request.signal?.removeEventListener('abort', abort)
  }
}

/** A promise that fails with the signal's reason as soon as that is aborted. */
export function untilAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason)
    if (signal.aborted) abort()
    signal.addEventListener('abort', abort, { once: true })
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort))
  })
}

/** Waits, unless the signal is aborted first. */
export async function wait(delay: number, signal: AbortSignal | undefined): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  try {
    await untilAborted(new Promise(resolve => (timer = setTimeout(resolve, delay))), signal)
  } finally {
    clearTimeout(timer)
  }
}
