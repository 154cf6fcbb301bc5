/**
 * The number that an option gives. `1e3`, `0x10` and nothing at all are none, although `Number` takes them for some.
 *
 * @throws Error when it is no whole number from 0 to the highest
 */
export function wholeNumber(option: string, text: string, highest: number): number {
  if (/^\d+$/.test(text) && Number(text) <= highest) return Number(text)
  throw new Error(`--${option} must be a whole number from 0 to ${highest}, not ${JSON.stringify(text)}.`)
}

/** The highest port there is. */
export const highestPort = 65_535
