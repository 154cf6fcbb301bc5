import type { Validate } from '../validation.js'

export const minute = 60_000
export const day: number = 24 * 60 * minute

/** The earliest timestamp that a four-digit year can represent: the start of the year 0. */
export const minTimestamp = -62_167_219_200_000

/** The latest timestamp that a four-digit year can represent: the end of the year 9999. */
export const maxTimestamp = 253_402_300_799_999

/** Formats a timestamp as the service does. */
export function formatTimestamp(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}

/**
 * Parses a UTC timestamp such as `2027-01-01T00:00:00.000Z`. Returns `undefined` for other formats, and for dates and times
 * that don't exist, such as 30 February.
 */
export function parseTimestamp(text: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/.test(text)) return undefined
  const time = Date.parse(text)
  // Date.parse turns 30 February into a day in March.
  return !Number.isNaN(time) && formatSeconds(time) === `${text.slice(0, 19)}Z` ? time : undefined
}

/** Accepts a UTC timestamp from 1970 on. */
export const utcTime: Validate = (value, path) => {
  const milliseconds = typeof value === 'string' ? parseTimestamp(value) : undefined
  return milliseconds !== undefined && milliseconds >= 0 && milliseconds <= maxTimestamp
    ? undefined
    : `${path} must be a UTC timestamp from 1970 on, such as 2027-01-01T00:00:00Z`
}

/** Formats a timestamp without fractions of a second, as in deadlines. */
export function formatSeconds(milliseconds: number): string {
  return `${formatTimestamp(milliseconds).slice(0, 19)}Z`
}

/** Returns the number of days since 1970. */
export function dayNumber(milliseconds: number): number {
  return Math.floor(milliseconds / day)
}

/** Returns the same time of the day some months later; of a shorter month, the last day. */
export function addMonths(milliseconds: number, months: number): number {
  const date = new Date(milliseconds)
  const dayOfMonth = date.getUTCDate()
  date.setUTCMonth(date.getUTCMonth() + months)
  if (date.getUTCDate() !== dayOfMonth) date.setUTCDate(0)
  return date.getTime()
}
