/** Creates a promise with its resolve function. */
export function createDeferred(): { promise: Promise<void>; resolve: () => void } {
  let resolvePromise = (): void => {}
  const promise = new Promise<void>(resolve => (resolvePromise = resolve))
  return { promise, resolve: () => resolvePromise() }
}
