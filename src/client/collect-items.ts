import { checkOptions, describeValue } from '../errors/check-options.js'
import { SwrInputError } from '../errors/input-error.js'
import { defaultLimit, type ListStart, type PageSource } from './page-source.js'
import { iteratePages } from './pages.js'
import type { ArrayOptions } from './types.js'

/** Returns the items of a list in an array, up to a limit. */
export async function collectItems<Item>(
  options: ArrayOptions = {},
  start: () => Promise<ListStart>,
  source: PageSource<Item>,
): Promise<Item[]> {
  checkOptions('toArray', options, { limit: 'a number' })
  const { limit: maximum = Number.POSITIVE_INFINITY } = options
  if (maximum !== Number.POSITIVE_INFINITY && !(Number.isSafeInteger(maximum) && maximum >= 0))
    throw new SwrInputError(`\`toArray.limit\` must be an integer of 0 or more, not ${describeValue(maximum)}.`)
  const settings = await start()
  const found: Item[] = []
  if (maximum === 0) return found
  // No page is longer than the requested limit. Lists with markers have different limits.
  const limit = settings.limit ?? (settings.hasMarkers ? undefined : Math.min(maximum, defaultLimit))
  for await (const { items } of iteratePages({ ...settings, limit }, source)) {
    found.push(...items.slice(0, maximum - found.length))
    if (found.length === maximum) break
  }
  return found
}
