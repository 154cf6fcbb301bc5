import { type OperationId, type OperationRow, operations } from '../../../generated/operations.js'
import { type Contract, type FilterKey, type OperationEntry, operationEntries } from '../../openapi/document.js'
import { pathParamNames } from '../../openapi/path-params.js'
import type { Probe, Reply } from '../run/probe.js'
import type { Need } from '../run/target.js'
import { type Call, validCall } from './contract-cases.js'
import { entryOf } from './documented.js'
import { type SuiteCase, suiteCase } from './suite-case.js'

type Item = Readonly<Record<string, unknown>>
type Query = Record<string, unknown>

/** Pages, orders and filters of each paged list. */
export function listCases(contract: Contract): SuiteCase[] {
  return operationEntries(contract).flatMap(entry => {
    const operation = entry.operation.operationId as OperationId
    const row: OperationRow = operations[operation]
    return row.itemKey ? [...pageCases(entry, row.itemKey), ...orderCases(entry), ...filterCases(entry)] : []
  })
}

function listCase(entry: OperationEntry, title: string, run: (probe: Probe, call: Call) => Promise<void>): SuiteCase {
  const operation = entry.operation.operationId as OperationId
  const needs: Need[] = [
    'service',
    ...(pathParamNames(operation).length > 0 ? (['images'] as const) : []),
    ...(operation === 'listSharedReposDetails' ? (['other', 'writes'] as const) : []),
  ]
  return suiteCase({
    group: 'lists',
    operation,
    title: `${operation} ${title}`,
    needs,
    run: probe =>
      run(probe, validCall(probe.session.contract, entryOf(probe.session.contract, operation), probe.session.names)),
  })
}

/** The query that keeps a list to what the run has made; a run that may not write looks at everything. */
function ours(probe: Probe, { operation }: Call): Record<string, string> {
  const { target, names } = probe.session
  const { query = [] }: OperationRow = operations[operation]
  const center: Record<string, string> = operation === 'listSharedReposDetails' ? { center: 'self' } : {}
  return target.writes && query.includes('namespace') ? { ...center, namespace: names.path.namespace ?? '' } : center
}

async function items(probe: Probe, call: Call, query: Query): Promise<{ items: Item[]; reply: Reply }> {
  const reply = await probe.ask({ ...call, query })
  probe.expect(reply.status === 200, `${call.operation} was answered with ${reply.status}: ${reply.text.slice(0, 200)}`)
  return { items: Array.isArray(reply.json) ? (reply.json as Item[]) : [], reply }
}

function pageCases(entry: OperationEntry, identity: readonly string[]): SuiteCase[] {
  const same = (one: Item | undefined, other: Item | undefined): boolean =>
    identity.every(field => one?.[field] === other?.[field])
  return [
    listCase(entry, 'gives pages of several that together are the whole', async (probe, call) => {
      const query = ours(probe, call)
      const { items: all } = await items(probe, call, { ...query, offset: 0, limit: 1000 })
      for (const limit of new Set([2, Math.max(2, all.length - 1)])) {
        for (let offset = 0; offset < Math.min(all.length, 2 * limit); offset += limit) {
          const page = await items(probe, call, { ...query, offset, limit })
          const wanted = all.slice(offset, offset + limit)
          probe.expect(
            page.items.length === wanted.length && wanted.every((item, index) => same(item, page.items[index])),
            `The page of ${limit} from ${offset} is not that part of the whole.`,
          )
          range(probe, page.reply, offset, wanted.length)
        }
      }
    }),
    listCase(entry, 'gives pages of one that together are the whole', async (probe, call) => {
      const query = ours(probe, call)
      const { items: all, reply } = await items(probe, call, { ...query, offset: 0, limit: 1000 })
      const total = range(probe, reply, 0, all.length)
      probe.expect(total === all.length || all.length === 1000, `The whole holds ${all.length}, Content-Range says ${total}.`)
      probe.expect(
        !probe.session.target.writes || all.length >= 3,
        `${call.operation} gave ${all.length} of the things that were made.`,
      )
      for (let offset = 0; offset < Math.min(all.length, 5); offset++) {
        const page = await items(probe, call, { ...query, offset, limit: 1 })
        probe.expect(page.items.length === 1, `A page of one from ${offset} of ${total} holds ${page.items.length}.`)
        probe.expect(
          same(page.items[0], all[offset]),
          `The page from ${offset} does not begin with item ${offset} of the whole.`,
        )
        range(probe, page.reply, offset, page.items.length, total)
        const repeated = page.items[0]?.total_range
        probe.expect(repeated === undefined || repeated === total, `total_range is ${repeated}, Content-Range says ${total}.`)
      }
    }),
    listCase(entry, 'gives an empty page at its end', async (probe, call) => {
      const query = ours(probe, call)
      const first = await items(probe, call, { ...query, offset: 0, limit: 1 })
      const total = range(probe, first.reply, 0, first.items.length)
      const last = await items(probe, call, { ...query, offset: total, limit: 10 })
      probe.expect(last.items.length === 0, `A page from the end holds ${last.items.length}.`)
    }),
    listCase(entry, 'ignores one of limit and offset alone', async (probe, call) => {
      const query = ours(probe, call)
      const whole = await items(probe, call, query)
      for (const alone of [{ limit: 1 }, { offset: 1 }]) {
        const { items: found, reply } = await items(probe, call, { ...query, ...alone })
        probe.expect(
          found.length === whole.items.length,
          `${JSON.stringify(alone)} alone changed ${whole.items.length} items to ${found.length}.`,
        )
        probe.expect(!reply.headers.has('content-range'), `Content-Range came although ${JSON.stringify(alone)} was alone.`)
      }
    }),
  ]
}

/** The total that `Content-Range` tells; offset and count in it must be those of the page. */
function range(probe: Probe, { headers }: Reply, offset: number, count: number, total?: number): number {
  const text = headers.get('content-range') ?? ''
  const told = Number(/^\d+-\d+\/(\d+)$/.exec(text)?.[1] ?? Number.NaN)
  const wanted = `${offset}-${count}/${total ?? told}`
  probe.expect(text === wanted, `Content-Range is "${text}", not "${wanted}".`)
  return told
}

function orderCases(entry: OperationEntry): SuiteCase[] {
  const column = entry.parameters.find(({ name }) => name === 'order_column')
  const fields = column?.['x-sorts-by'] ?? {}
  return ((column?.schema.enum ?? []) as string[]).flatMap(order_column =>
    ['asc', 'desc'].map(order_type =>
      listCase(entry, `sorts by ${order_column}, ${order_type}`, async (probe, call) => {
        const field = fields[order_column]
        if (field === undefined) throw new Error(`The contract does not say which field ${order_column} sorts by (x-sorts-by).`)
        const { items: found } = await items(probe, call, {
          ...ours(probe, call),
          offset: 0,
          limit: 100,
          order_column,
          order_type,
        })
        const values = found.map(item => item[field])
        const sign = order_type === 'asc' ? 1 : -1
        const wrong = values.findIndex((value, index) => index > 0 && sign * compare(values[index - 1], value) > 0)
        probe.expect(wrong < 0, `Item ${wrong} is out of order: ${values[wrong - 1]} before ${values[wrong]}.`)
      }),
    ),
  )
}

function compare(one: unknown, other: unknown): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other
  const [left, right] = [String(one), String(other)]
  return left < right ? -1 : left > right ? 1 : 0
}

function filterCases(entry: OperationEntry): SuiteCase[] {
  const filter = entry.parameters.find(parameter => parameter['x-filter'])
  const keys = Object.entries(filter?.['x-filter'] ?? {})
  return [
    ...keys.flatMap(([key, { matches }]) =>
      matches ? [listCase(entry, `filters by ${key}`, (probe, call) => askFilter(probe, call, key, matches))] : [],
    ),
    listCase(entry, 'lets a filter win over plain parameters', async (probe, call) => {
      const query = ours(probe, call)
      const filter = written({ ...query, offset: '0', limit: '2' })
      const alone = await items(probe, call, { filter })
      const both = await items(probe, call, { filter, offset: 0, limit: 1 })
      probe.expect(
        alone.items.length === both.items.length,
        `limit=1 beside a filter changed ${alone.items.length} items to ${both.items.length}.`,
      )
    }),
  ]
}

/** Asks a list for the last item's value of a key, and for the inner part of it where a part may find it. */
async function askFilter(
  probe: Probe,
  call: Call,
  key: string,
  { field, substring }: NonNullable<FilterKey['matches']>,
): Promise<void> {
  const query = ours(probe, call)
  const { items: all } = await items(probe, call, { ...query, offset: 0, limit: 1000 })
  const whole = String(all.at(-1)?.[field] ?? '')
  // Names begin and end with a letter or a digit, so their parts do as well.
  const inner = whole.slice(1, -1).replace(/^[^a-z0-9]+|[^a-z0-9]+$/gi, '')
  for (const value of new Set(substring ? [whole, inner] : [whole])) {
    if (value === '') continue
    const matches = (item: Item): boolean => (substring ? String(item[field]).includes(value) : item[field] === value)
    const matching = all.filter(matches).length
    const mayMissParts = substring === 'unsettled' && value !== whole
    const fits = (count: number): boolean => count === matching || (mayMissParts && count === 0)
    const filter = written({ ...query, offset: '0', limit: '1000', [key]: value })
    const { items: found } = await items(probe, call, { filter })
    probe.expect(found.every(matches), `With ${filter}, items came that do not match.`)
    probe.expect(fits(found.length), `With ${filter}, ${found.length} items came; ${matching} match.`)
    if (!((operations[call.operation] as OperationRow).query ?? []).includes(key)) continue
    const plain = await items(probe, call, { ...query, offset: 0, limit: 1000, [key]: value })
    probe.expect(plain.items.every(matches), `With ${key}=${value}, items came that do not match.`)
    probe.expect(fits(plain.items.length), `With ${key}=${value}, ${plain.items.length} items came; ${matching} match.`)
  }
}

const written = (fields: Readonly<Record<string, unknown>>): string =>
  Object.entries(fields)
    .map(([key, value]) => `${key}::${value}`)
    .join('|')
