/** Adds a secret, and forgets those that have expired and, beyond a number, the oldest. */
export function remember<T extends { expires: number }>(
  secrets: Map<string, T>,
  key: string,
  secret: T,
  max: number,
  now: number,
): void {
  secrets.set(key, secret)
  // All live equally long, so the first ones in are the first ones out.
  for (const [oldest, { expires }] of secrets) {
    if (expires > now && secrets.size <= max) return
    secrets.delete(oldest)
  }
}
