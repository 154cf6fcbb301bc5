import { ApiError } from '../errors.js'

/** The position of an item in a list: the value that the list is sorted by, and the ID, which decides among equals. */
export type Position = readonly [value: string | number, id: number]

/** A page of a list, and the position of its last item if there is a next page. */
interface PageAfter<Item> {
  items: Item[]
  last: Position | undefined
}

/**
 * Returns the page after a position, so that items which are added or removed meanwhile neither repeat nor hide others.
 *
 * @param list the whole list in the order of the positions
 * @param after the position of the last item of the page before; `undefined` for the first page
 * @param compare the order of two positions
 */
export function pageAfter<Item>(
  list: readonly Item[],
  after: Position | undefined,
  limit: number,
  positionOf: (item: Item) => Position,
  compare: (a: Position, b: Position) => number = comparePositions,
): PageAfter<Item> {
  let [start, end] = [0, after === undefined ? 0 : list.length]
  while (after !== undefined && start < end) {
    const middle = (start + end) >>> 1
    const item = list[middle]
    if (item !== undefined && compare(positionOf(item), after) <= 0) start = middle + 1
    else end = middle
  }
  const items = list.slice(start, start + limit)
  const lastItem = items.at(-1)
  return { items, last: start + limit < list.length && lastItem !== undefined ? positionOf(lastItem) : undefined }
}

/** Compares two positions of the same list. */
export function comparePositions([a, id]: Position, [b, otherId]: Position): number {
  return a < b ? -1 : a > b ? 1 : id - otherId
}

/** Returns a position as the opaque string of a marker. */
export function encodeMarker(position: Position): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url')
}

/**
 * Returns the position of a marker.
 *
 * @param type the type of the values that the list is sorted by
 * @throws ApiError when the marker isn't one of this list
 */
export function decodeMarker(marker: string | undefined, type: 'string' | 'number'): Position | undefined {
  if (marker === undefined) return undefined
  try {
    const position: unknown = JSON.parse(Buffer.from(marker, 'base64url').toString())
    if (Array.isArray(position) && position.length === 2) {
      const [value, id]: unknown[] = position
      if (typeof value === type && Number.isSafeInteger(id)) return [value as string | number, id as number]
    }
  } catch {}
  throw new ApiError('SVCSTG.SWR.4001025', `marker: ${marker.slice(0, 200)}`)
}
