import { ApiError } from '../errors.js'
import { dayNumber, formatTimestamp } from './time.js'

/**
 * The moment of a deadline as the API writes it, `null` for `forever`. It may lie before 1970.
 *
 * @throws ApiError when the schema let a day through that no calendar has
 */
export function parseDeadline(text: string): number | null {
  if (text === 'forever') return null
  const moment = Date.parse(text)
  // 30 February would become a day of March.
  if (Number.isNaN(moment) || formatTimestamp(moment).slice(0, 10) !== text.slice(0, 10))
    throw new ApiError('SVCSTG.SWR.4000014', `deadline: ${text}`)
  return moment
}

/** Whether a sharing has not ended yet: it ends at 00:00:00 of the day after its deadline. */
export function isActive({ deadline }: { deadline: number | null }, now: number): boolean {
  return deadline === null || dayNumber(now) <= dayNumber(deadline)
}
