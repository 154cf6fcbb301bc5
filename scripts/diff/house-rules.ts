import { type Contract, deref, type FilterKey, type Parameter } from '../../src/openapi/document.js'
import type { Bump } from './version.js'

/** One side of a change as Redocly reports it. `pointer` follows references; `value` is missing where nothing existed. */
export interface ChangeSide {
  pointer: string
  line: number
  value?: unknown
}

/** A change as Redocly reports it. */
export interface Change {
  /** The location, seen from the operation. */
  path: string
  typeName: string
  kind: 'added' | 'removed' | 'modified'
  /** The property that changed, when the node exists before and after. */
  property?: string
  impact: Bump
  verdicts: readonly { ruleId: string; message: string }[]
  base?: ChangeSide
  revision?: ChangeSide
}

/** The contract before and after the changes. */
export interface ContractPair {
  before: Contract
  after: Contract
}

type HouseRule = (change: Change, contracts: ContractPair) => { impact: Bump; message: string } | undefined

// Redocly rates what every API has in common and accepts no plugin rules here. These rules cover compiled callers and the
// contract's extensions. The first rule that matches decides.
const rules: Readonly<Record<string, HouseRule>> = {
  'required-body-added': ({ kind, typeName, revision }) =>
    typeName === 'RequestBody' && kind === 'added' && hasProperty(revision?.value, 'required', true)
      ? { impact: 'major', message: 'The operation now requires a request body.' }
      : undefined,

  // Redocly rates this for responses only. A caller that sends the property no longer compiles, and the service may reject it.
  'request-property-removed': ({ path, kind, typeName, property, base }) => {
    const removed = kind === 'removed' || property === 'key'
    const name = /\/properties\/[^/]+$/.test(path) ? base?.pointer.split('/').at(-1) : undefined
    return typeName === 'Schema' && removed && name !== undefined
      ? { impact: 'major', message: `The property \`${name}\` was removed.` }
      : undefined
  },

  'permission-changed': ({ property, base, revision }) => {
    if (property !== 'x-permission') return undefined
    const [before, after] = [Number(base?.value ?? 0), Number(revision?.value ?? 0)]
    return {
      impact: after > before ? 'major' : 'minor',
      message: `The required permission was ${after > before ? 'raised' : 'lowered'} from ${before || 'none'} to ${after || 'none'}.`,
    }
  },

  // Redocly only sees that the pattern changed. The filter keys show whether it still accepts every earlier value.
  'filter-extended': ({ property, base, revision }, contracts) => {
    if (property !== 'pattern' || !base || !revision) return undefined
    const before = filterAt(contracts.before, base.pointer)
    const after = filterAt(contracts.after, revision.pointer)
    if (!before || !after || !Object.entries(before).every(([key, rule]) => acceptsAll(rule, after[key]))) return undefined
    const added = Object.keys(after).filter(key => !(key in before))
    return {
      impact: 'minor',
      message: `The filter accepts more than before${added.length > 0 ? `: ${added.join(', ')}` : ''}.`,
    }
  },
}

/** Applies this project's rules to a change that Redocly rated. */
export function applyHouseRules(change: Change, contracts: ContractPair): Change {
  for (const [ruleId, rule] of Object.entries(rules)) {
    const result = rule(change, contracts)
    if (result) return { ...change, impact: result.impact, verdicts: [{ ruleId: `house/${ruleId}`, message: result.message }] }
  }
  return change
}

const hasProperty = (node: unknown, key: string, value: unknown): boolean =>
  typeof node === 'object' && node !== null && Reflect.get(node, key) === value

/** The keys of the filter whose pattern is at a pointer, if it is a filter. */
function filterAt(contract: Contract, pattern: string): Record<string, FilterKey> | undefined {
  const end = '/schema/pattern'
  return pattern.endsWith(end) ? deref<Parameter>(contract, { $ref: pattern.slice(0, -end.length) })['x-filter'] : undefined
}

/** Whether a key still accepts all earlier values. Two different patterns can't be compared, so they count as incompatible. */
function acceptsAll(before: FilterKey, after: FilterKey | undefined): boolean {
  if (!after) return false
  if (before.enum) return before.enum.every(value => after.enum?.includes(value))
  return after.pattern === before.pattern
}
