import fc from 'fast-check'
import { type Contract, deref, type Example, operationEntries, type ResponseObject } from '../../src/openapi/document.js'

/** The bodies of a contract: the name of their schema, and the examples. */
export function exampleBodies(contract: Contract): Map<string, unknown[]> {
  const found = new Map<string, unknown[]>()
  for (const { operation } of operationEntries(contract)) {
    const responses = Object.values(operation.responses).map(ref => deref<ResponseObject>(contract, ref).content)
    for (const content of [operation.requestBody?.content, ...responses]) {
      const { schema, examples = {} } = content?.['application/json'] ?? {}
      if (!schema) continue
      const name = String(schema.$ref).split('/').pop() ?? ''
      const values = Object.values(examples).map(example => deref<Example>(contract, example).value)
      found.set(name, [...(found.get(name) ?? []), ...values])
    }
  }
  return found
}

const oddValues: readonly unknown[] = [
  ...[
    null,
    true,
    false,
    0,
    -1,
    1.5,
    7,
    400,
    2 ** 53,
    '',
    'a',
    'A b',
    'forever',
    'read',
    '2021-02-30T25:00:00Z',
    'x'.repeat(129),
  ],
  ...[[], {}, [null], [{}], { error: {} }, { errors: [] }, { error_code: 'A.1' }, { errorCode: 'A.1', errorMessage: 'm' }],
]

/** Returns values that differ from an example in up to four locations, most of them invalid. */
export function changedBodies(examples: readonly unknown[], count: number, seed: number): unknown[] {
  const change = fc.record({
    index: fc.nat(1000),
    how: fc.constantFrom('replace', 'remove', 'repeat', 'add'),
    value: fc.constantFrom(...oddValues),
  })
  const body = fc
    .tuple(fc.constantFrom(...examples), fc.array(change, { maxLength: 4 }))
    .map(([example, changes]) => changes.reduce<unknown>((value, one) => applyChange(value, one), structuredClone(example)))
  return fc.sample(body, { numRuns: count, seed })
}

interface Change {
  index: number
  how: 'replace' | 'remove' | 'repeat' | 'add'
  value: unknown
}

function applyChange(body: unknown, { index, how, ...change }: Change): unknown {
  // A later change may change the value itself.
  const value = structuredClone(change.value)
  const holders = holdersIn(body)
  const [holder, key] = holders[index % (holders.length + 1)] ?? []
  if (holder === undefined || key === undefined) return how === 'replace' ? value : body
  if (Array.isArray(holder)) {
    if (how === 'remove') holder.splice(Number(key), 1)
    else if (how === 'repeat') holder.push(holder[Number(key)])
    else holder[Number(key)] = value
  } else if (how === 'remove') delete holder[key]
  else if (how === 'add') holder[`${key}x`] = value
  else holder[key] = value
  return body
}

type Holder = Record<string, unknown> | unknown[]

/** Every location in a value: its object or list, and the key. */
function holdersIn(node: unknown): [Holder, string][] {
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, part]): [Holder, string][] => [[node as Holder, key], ...holdersIn(part)])
}
