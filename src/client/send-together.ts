import { defer, type Send } from './callback-transport.js'

/**
 * Begins requests in the next phase of the event loop of Node.js, so that those that follow from the same batch of responses are
 * written together: a write that has to wake the receiver takes as long as the rest of a request.
 */
export function sendTogether(send: Send): Send {
  // JSDOM has no such phase.
  const begin = defer
  if (!begin) return send
  return (request, callbacks) => {
    let isCancelled = false
    let cancel = (_reason: unknown): void => {
      isCancelled = true
    }
    begin(() => {
      if (isCancelled) return
      try {
        cancel = send(request, callbacks)
      } catch (error) {
        callbacks.reject(error)
      }
    })
    return reason => cancel(reason)
  }
}
