import { copyResponse, intercept, type Mutant } from '../mutant.js'
import { pagedLists, replacePages } from './paged-lists.js'

/** Services that are wrong about lists of more than 100 items. */
export const mutantsOfLargeLimits: readonly Mutant[] = pagedLists.flatMap(operation => [
  ...([100, 500] as const).map(most => ({
    name: `returns at most ${most} items for a larger limit`,
    operation,
    mutate: replacePages(operation, async ({ offset, limit, load }) =>
      limit > most ? (await load(true)).slice(offset, offset + most) : undefined,
    ),
  })),
  {
    name: 'returns nothing after item 100',
    operation,
    mutate: replacePages(operation, async ({ offset }) => (offset >= 100 ? [] : undefined)),
  },
  {
    name: 'reports a total of at most 100',
    operation,
    mutate: intercept([operation], async ({ forward }) => {
      const response = await forward()
      const range = response.headers.get('content-range')
      if (range === null) return response
      const copy = copyResponse(response, await response.clone().text(), {})
      copy.headers.set(
        'content-range',
        range.replace(/\d+$/, total => String(Math.min(100, Number(total)))),
      )
      return copy
    }),
  },
])
