import type { OperationId } from '../../../generated/operations.js'
import { ApiError } from '../errors.js'
import { parseBody } from '../http/parse-request.js'
import { parseTimestamp } from '../store/time.js'

/** A problem of a part of a seed. `addPart` adds where the part is. */
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
export function addPart<Result>(location: string, add: () => Result): Result {
  try {
    return add()
  } catch (error) {
    if (error instanceof SeedProblem) throw invalidSeed(`${location}: ${error.message}`)
    if (!(error instanceof ApiError)) throw error
    const message = `${location}: ${error.message}${error.detail && ` ${error.detail}`}`
    throw Object.assign(invalidSeed(message), { code: error.code })
  }
}

/** Adds each item of an array of a seed as a part, and returns the results. */
export function addParts<Item, Result>(
  location: string,
  items: readonly Item[],
  add: (item: Item, location: string) => Result,
): Result[] {
  return items.map((item, index) => {
    const itemLocation = `${location}[${index}]`
    return addPart(itemLocation, () => add(item, itemLocation))
  })
}

/** Validates the body that would create the same resource through the API. */
export function validateBody(operation: OperationId, body: unknown): void {
  parseBody(operation, 'application/json', JSON.stringify(body))
}

/** Returns the time of a valid timestamp. */
export function parseTime(text: string | undefined, defaultTime: number): number {
  return (text === undefined ? undefined : parseTimestamp(text)) ?? defaultTime
}
