const day = 24 * 60 * 60_000

/** The earliest timestamp that a four-digit year can represent: the start of the year 0. */
export const minTimestamp = -62_167_219_200_000

/** The latest timestamp that a four-digit year can represent: the end of the year 9999. */
export const maxTimestamp = 253_402_300_799_999

/** Formats a timestamp as the service does. */
export function formatTimestamp(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}

/** Formats a timestamp without fractions of a second, as in deadlines. */
export function formatSeconds(milliseconds: number): string {
  return `${formatTimestamp(milliseconds).slice(0, 19)}Z`
}

/** Returns the number of days since 1970. */
export function dayNumber(milliseconds: number): number {
  return Math.floor(milliseconds / day)
}
