import { SwrInputError } from '../errors/input-error.js'

/**
 * Numbers that a client was given, with those of one call before them. What a call leaves undefined stays.
 *
 * @throws SwrInputError for one that is no number, or less than 0
 */
export function limits<Limits extends { [Name in keyof Limits]?: number }>(
  what: string,
  base: Limits,
  own: Limits | undefined,
): Limits {
  if (!own) return base
  const given = Object.entries(own).filter(([, value]) => value !== undefined)
  for (const [name, value] of given)
    if (typeof value !== 'number' || !(value >= 0))
      throw new SwrInputError(`\`${what}.${name}\` must be a number, 0 or more, not ${String(value)}.`)
  return { ...base, ...Object.fromEntries(given) }
}
