import { ApiError } from '../errors.js'

/** A problem of a part of a seed. `withLocation` adds where the part is. */
export class SeedProblem extends Error {}

/** The error for an invalid seed. */
export function invalidSeed(problem: string): TypeError {
  return new TypeError(`Invalid seed: ${problem}.`)
}

/**
 * Adds a part of a seed.
 *
 * @throws TypeError with the location of the part, and with the code of the error of the service if there is one
 */
export function withLocation<T>(location: string, add: () => T): T {
  try {
    return add()
  } catch (error) {
    if (error instanceof SeedProblem) throw invalidSeed(`${location}: ${error.message}`)
    if (!(error instanceof ApiError)) throw error
    const message = `${location}: ${error.message}${error.detail && ` ${error.detail}`}`
    throw Object.assign(invalidSeed(message), { code: error.code })
  }
}
