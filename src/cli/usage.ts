/** A mistake on the command line or in the environment. Its message is written for the user. */
export class UsageError extends Error {
  override name = 'UsageError'
}

/** The highest port number. */
export const maxPort = 65_535

/**
 * Parses an option that is an integer. Rejects `1e3`, `0x10` and an empty text, which `Number` accepts.
 *
 * @throws UsageError when the text isn't an integer from 0 to the maximum
 */
export function parseIntegerOption(option: string, text: string, max: number): number {
  if (/^\d+$/.test(text) && Number(text) <= max) return Number(text)
  throw new UsageError(`--${option} must be an integer from 0 to ${max}, not ${JSON.stringify(text)}.`)
}
