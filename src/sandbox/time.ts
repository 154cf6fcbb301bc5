const day = 24 * 60 * 60_000

/** A moment as the service writes it. */
export function timestamp(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}

/** A moment without fractions of a second, as deadlines come back. */
export function wholeSeconds(milliseconds: number): string {
  return `${timestamp(milliseconds).slice(0, 19)}Z`
}

/** When a sharing with this deadline ends: at 00:00:00 of the day after. */
export function endOfDeadline(deadline: number): number {
  return Math.floor(deadline / day) * day + day
}
