import { ApiError } from '../errors.js'
import { dayNumber, parseTimestamp } from './time.js'

/**
 * Parses the deadline of a share; `null` means `forever`. Dates before 1970 are valid.
 *
 * @throws ApiError when the date or the time doesn't exist, such as 30 February
 */
export function parseDeadline(text: string): number | null {
  if (text === 'forever') return null
  const time = parseTimestamp(text)
  if (time === undefined) throw new ApiError('SVCSTG.SWR.4000014', `deadline: ${text}`)
  return time
}

/** Returns whether a share is active. A share ends at 00:00:00 of the day after its deadline. */
export function isActive({ deadline }: { deadline: number | null }, now: number): boolean {
  return deadline === null || dayNumber(now) <= dayNumber(deadline)
}
