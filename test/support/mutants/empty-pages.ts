import { copyResponse, type Fields, intercept, type Mutant } from '../mutant.js'
import { pagedLists, readQuery, replacePages } from './paged-lists.js'

const wrongRanges = [
  ['reports the total 0 on an empty page', (range: string) => range.replace(/\d+$/, '0')],
  ['reports the offset as the total of an empty page', (range: string, offset: string) => range.replace(/\d+$/, offset)],
  ['reports the offset 0 on an empty page', (range: string) => range.replace(/^\d+/, '0')],
  ['reports no range on an empty page', () => undefined],
] as const

/** Services that are wrong about an empty page. */
export const mutantsOfEmptyPages: readonly Mutant[] = pagedLists.flatMap(operation => [
  ...wrongRanges.map(([name, change]) => ({
    name,
    operation,
    mutate: intercept([operation], async ({ request, forward }) => {
      const response = await forward()
      const range = response.headers.get('content-range')
      const text = await response.clone().text()
      if (range === null || text !== '[]') return response
      const changed = change(range, readQuery(request.url, 'offset') ?? '0')
      const copy = copyResponse(response, text, { without: 'content-range' })
      if (changed !== undefined) copy.headers.set('content-range', changed)
      return copy
    }),
  })),
  {
    name: 'returns the last item instead of a page far after the end',
    operation,
    mutate: replacePages(operation, async ({ offset, load }): Promise<readonly Fields[] | undefined> => {
      const all = await load(true)
      return offset > all.length + 1 ? all.slice(-1) : undefined
    }),
  },
])
