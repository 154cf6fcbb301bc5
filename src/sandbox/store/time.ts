const day = 24 * 60 * 60_000

/** The first moment that a date of four digits can write: the year 0. */
export const minTimestamp = -62_167_219_200_000

/** The last moment that a date of four digits can write: the end of the year 9999. */
export const maxTimestamp = 253_402_300_799_999

/** A moment as the service writes it. */
export function formatTimestamp(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}

/** A moment without fractions of a second, as deadlines come back. */
export function formatSeconds(milliseconds: number): string {
  return `${formatTimestamp(milliseconds).slice(0, 19)}Z`
}

/** The number of the day that a moment is in, counted from 1970. */
export function dayNumber(milliseconds: number): number {
  return Math.floor(milliseconds / day)
}
