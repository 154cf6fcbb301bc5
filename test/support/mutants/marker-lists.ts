import { type OperationId, type OperationRow, operations } from '../../../generated/operations.js'
import { changeAcceptedQuery, changeEveryObject, changeJson, changeResponse, type Fields, type Mutant } from '../mutant.js'

const markerLists = (Object.entries(operations) as [OperationId, OperationRow][]).flatMap(([operation, { query, items }]) =>
  query?.includes('marker') && items !== undefined ? [{ operation, query, field: items }] : [],
)

/** Changes the items of each page, and passes whether it is the first one. */
const changePages = (
  operation: OperationId,
  field: string,
  change: (items: readonly unknown[], isFirst: boolean) => readonly unknown[],
): NonNullable<Mutant['mutate']> =>
  changeResponse(operation, (response, text, url) =>
    changeJson(response, text, body => {
      const items = (body as Fields)[field]
      const isFirst = !new URL(url).searchParams.has('marker')
      return Array.isArray(items) ? { ...(body as Fields), [field]: change(items, isFirst) } : body
    }),
  )

const withoutParameter = (operation: OperationId, name: string): NonNullable<Mutant['mutate']> =>
  changeAcceptedQuery(operation, query => query.delete(name))

/** Services that ignore or reverse the order. */
const ordersOf = (operation: OperationId): Mutant[] => [
  { name: 'ignores the column', operation, mutate: withoutParameter(operation, 'order_column') },
  { name: 'ignores the direction', operation, mutate: withoutParameter(operation, 'order_type') },
  {
    name: 'ignores the order after the first page',
    operation,
    mutate: changeAcceptedQuery(operation, query => {
      if (query.has('marker')) query.delete('order_type')
    }),
  },
]

/** Services that are wrong about shares in the list with markers. */
const shares: Mutant[] = [
  {
    name: 'ignores the status',
    operation: 'listSharedRepoDetails',
    mutate: withoutParameter('listSharedRepoDetails', 'status'),
  },
  {
    name: 'says that shares with the account are valid',
    operation: 'listSharedRepoDetails',
    mutate: changeResponse('listSharedRepoDetails', (response, text, url) =>
      url.includes('thirdparty')
        ? changeJson(response, text, body =>
            changeEveryObject(body, fields => ('status' in fields ? { ...fields, status: true } : fields)),
          )
        : undefined,
    ),
  },
]

/** Services that are wrong about pages with markers. */
export const mutantsOfMarkerLists: readonly Mutant[] = markerLists
  .flatMap(({ operation, query, field }) => [
    { name: 'ignores the marker', operation, mutate: withoutParameter(operation, 'marker') },
    { name: 'ignores the limit', operation, mutate: withoutParameter(operation, 'limit') },
    {
      name: 'ends after the first page',
      operation,
      mutate: changeResponse(operation, (response, text) =>
        changeJson(response, text, body => {
          const { nextMarker: _, next_marker: __, ...fields } = body as Fields
          return 'has_more' in fields ? { ...fields, has_more: false } : fields
        }),
      ),
    },
    {
      name: 'skips the first item of every further page',
      operation,
      mutate: changePages(operation, field, (items, isFirst) => (isFirst ? items : items.slice(1))),
    },
    {
      name: 'returns the first item of every further page twice',
      operation,
      mutate: changePages(operation, field, (items, isFirst) => (isFirst ? items : [...items.slice(0, 1), ...items])),
    },
    {
      name: 'omits the last item of a page',
      operation,
      mutate: changePages(operation, field, items => items.slice(0, -1)),
    },
    ...(query.includes('order_type') ? ordersOf(operation) : []),
  ])
  .concat(shares)
